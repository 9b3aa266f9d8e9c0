// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/jsonfile.h"
#include "core/catalogue/schema.h"

#include <functional>
#include <map>

namespace backstretch {

/// Reads the files of a catalogue, each that must be checked against its schema, and keeps every error on the
/// way.
class CatalogueReader
{
public:
    using Use = std::function<void(const QJsonObject&)>;

    CatalogueReader(const QString& directory, CatalogueCheck check);

    /// Notes that the folder is not there; then there is nothing to read.
    [[nodiscard]] bool exists();
    [[nodiscard]] const QDir& folder() const { return m_folder; }

    /// One of the program's own schemas: "exercise" for exercise.schema.json.
    [[nodiscard]] static QByteArray schema(const QString& name);

    /// `<name>.json` against the schema of that name.
    void readOne(const QString& name, const Use& use);
    /// Every .json file of a folder; `use` gets the objects that fit, and the file's name.
    void readAll(const QString& folder, const QString& schemaName,
                 const std::function<void(const QJsonObject&, const QString& file)>& use);

    void add(CatalogueError error) { m_errors.push_back(std::move(error)); }
    void add(std::vector<CatalogueError> errors);
    [[nodiscard]] bool allGood() const { return m_errors.empty(); }
    [[nodiscard]] std::vector<CatalogueError> takeErrors() { return std::move(m_errors); }

private:
    [[nodiscard]] QStringList filesIn(const QString& name);
    void read(const QString& file, const QString& schemaName, const Use& use);
    [[nodiscard]] const Schema& compiled(const QString& name);

    QDir m_folder;
    CatalogueCheck m_check;
    std::map<QString, Schema> m_schemas; ///< those that were needed
    std::vector<CatalogueError> m_errors;
};

/// Finds what is used twice.
class Uniqueness
{
public:
    Uniqueness(CatalogueReader& reader, QString path)
        : m_reader(reader)
        , m_path(std::move(path))
    {
    }
    void check(const QString& value, const QString& file);

private:
    CatalogueReader& m_reader;
    QString m_path;
    std::map<QString, QString> m_seen;
};

} // namespace backstretch
