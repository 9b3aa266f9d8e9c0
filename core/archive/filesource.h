// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>

#include <zip.h>

namespace backstretch {

/// Lets libzip read and write through a file of Qt's, so that names with any characters, permissions and
/// replacing a file in one step work the same on every system. The file stays its owner's, and open.
class FileSource
{
public:
    explicit FileSource(QFileDevice& file);
    ~FileSource();
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    /// For libzip, which gives it back. Null: no memory.
    [[nodiscard]] zip_source_t* source();

private:
    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t seek(void* data, zip_uint64_t length, qint64& position);
    zip_int64_t fail(int zipCode);

    QFileDevice& m_file;
    qint64 m_readAt = 0;
    qint64 m_writeAt = 0;
    zip_error_t m_error{};
};

} // namespace backstretch
