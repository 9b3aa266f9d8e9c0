// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/loader.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace backstretch {

inline QString shippedCatalogueFolder()
{
    return places::catalogue();
}

/// The catalogue of the program, loaded once.
inline const Catalogue& shippedCatalogue()
{
    static const Catalogue catalogue = [] {
        auto loaded = loadCatalogue(shippedCatalogueFolder(), CatalogueCheck::All);
        if (!loaded) {
            for (const CatalogueError& error : loaded.error()) {
                ADD_FAILURE() << error.toString().toStdString();
            }
            return Catalogue();
        }
        return std::move(loaded).value();
    }();
    return catalogue;
}

/// The pages of Learn, loaded once.
inline const std::vector<Lesson>& shippedLessons()
{
    static const std::vector<Lesson> lessons = [] {
        auto loaded = loadLessons(shippedCatalogueFolder(), shippedCatalogue(), CatalogueCheck::All);
        if (!loaded) {
            for (const CatalogueError& error : loaded.error()) {
                ADD_FAILURE() << error.toString().toStdString();
            }
            return std::vector<Lesson>();
        }
        return std::move(loaded).value();
    }();
    return lessons;
}

/// A copy of the program's catalogue, to be spoilt.
class CatalogueCopy
{
public:
    CatalogueCopy()
    {
        const QDir source(shippedCatalogueFolder());
        for (const char* folder : {".", "exercises", "routines", "learn"}) {
            const QString name = QString::fromLatin1(folder);
            QDir(m_folder.path()).mkpath(name);
            for (const QString& file : QDir(source.filePath(name)).entryList({QStringLiteral("*.json")})) {
                // Not QFile::copy: it waits for the disk.
                QFile original(source.filePath(name + u'/' + file));
                EXPECT_TRUE(original.open(QIODevice::ReadOnly)) << file.toStdString();
                write(name + u'/' + file, original.readAll());
            }
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& file) const { return m_folder.filePath(file); }

    [[nodiscard]] QByteArray read(const QString& file) const
    {
        QFile source(path(file));
        EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << file.toStdString();
        return source.readAll();
    }

    void write(const QString& file, const QByteArray& bytes) const
    {
        QFile::remove(path(file));
        QFile target(path(file));
        ASSERT_TRUE(target.open(QIODevice::WriteOnly)) << file.toStdString();
        ASSERT_EQ(target.write(bytes), bytes.size());
    }

    /// Lets `change` edit the object in a file.
    template <typename Change>
    void edit(const QString& file, Change change) const
    {
        QJsonObject object = QJsonDocument::fromJson(read(file)).object();
        change(object);
        write(file, QJsonDocument(object).toJson());
    }

    [[nodiscard]] std::vector<CatalogueError> errors() const
    {
        const auto loaded = loadCatalogue(folder());
        return loaded ? std::vector<CatalogueError>{} : loaded.error();
    }

    /// Of the pages of Learn alone.
    [[nodiscard]] std::vector<CatalogueError> lessonErrors() const
    {
        const auto loaded = loadLessons(folder(), shippedCatalogue());
        return loaded ? std::vector<CatalogueError>{} : loaded.error();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace backstretch
