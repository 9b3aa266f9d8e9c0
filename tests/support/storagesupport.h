// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <cstdlib>
#include <utility>

namespace backstretch {

/// A folder for one test; in memory where the system has a place for that, because every write of
/// the log waits for the disk.
class TestFolder
{
public:
    TestFolder()
        : m_folder(place())
    {
        EXPECT_TRUE(m_folder.isValid());
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const bool usable = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
        return (usable ? memory : QDir::tempPath()) + QStringLiteral("/backstretch-test-XXXXXX");
    }
    QTemporaryDir m_folder;
};

/// The value, or the end of the test program: nothing after it could work.
template <typename T>
T valueOf(StorageResult<T> result)
{
    if (!result) {
        ADD_FAILURE() << nameOf(result.error().code) << ": " << result.error().detail.toStdString();
        std::abort();
    }
    return std::move(result).value();
}

inline void expectOk(const StorageResult<void>& result)
{
    EXPECT_TRUE(result.has_value()) << nameOf(result.error().code) << ": "
                                    << result.error().detail.toStdString();
}

/// The code of a call that must fail.
template <typename T>
StorageCode codeOfFailure(const StorageResult<T>& result)
{
    EXPECT_FALSE(result.has_value()) << "it succeeded";
    return result ? StorageCode::Internal : result.error().code;
}

inline QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    return opened.readAll();
}

inline void writeFile(const QString& file, const QByteArray& content)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::WriteOnly)) << file.toStdString();
    opened.write(content);
}

/// Whether nobody besides the owner has any right on it.
inline bool isPrivate(const QString& file)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return (QFile::permissions(file) & others) == 0;
}

} // namespace backstretch
