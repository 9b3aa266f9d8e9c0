// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace backstretch {

class FileSource;

/// Reads a zip that may come from anywhere: nothing of it is believed before it was checked, and nothing of
/// it is ever written to the disk under a name it gives.
class ArchiveReader
{
public:
    /// Far above any log (100,000 sessions make 40 MB), far below what would fill a computer.
    struct Limits
    {
        qint64 fileBytes = 512LL << 20;
        qint64 entries = 4096;
        qint64 entryBytes = 64LL << 20;
        qint64 totalBytes = 1024LL << 20;
        qint64 ratio = 200;              ///< unpacked to packed, of entries that
        qint64 ratioMatters = 1LL << 20; ///< are larger than this
    };

    /// Looks at the list of entries: their number, names, sizes, kinds. Reads none of them.
    static ArchiveResult<std::unique_ptr<ArchiveReader>> open(const QString& file, const Limits& limits);
    static ArchiveResult<std::unique_ptr<ArchiveReader>> open(const QString& file)
    {
        return open(file, Limits());
    }
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    [[nodiscard]] const QStringList& paths() const { return m_paths; }
    /// All bytes of an entry, whose length and checksum are as the zip says.
    ArchiveResult<QByteArray> read(const QString& path) const;
    [[nodiscard]] ArchiveError error(ArchiveCode code, const QString& detail, const QString& place = {}) const
    {
        return {code, detail, m_file.fileName(), place, {}};
    }

    /// Whether the file begins as a zip does.
    [[nodiscard]] static bool looksLikeOne(const QString& file);

private:
    ArchiveReader(const QString& file, const Limits& limits);
    ArchiveResult<void> openZip();
    ArchiveResult<void> checkEntries();

    QFile m_file;
    Limits m_limits;
    std::unique_ptr<FileSource> m_source;
    zip* m_zip = nullptr;
    QStringList m_paths;
};

/// Whether a name could lead out of the folder that an archive is unpacked in, on any system.
[[nodiscard]] bool leavesArchive(const QString& path);

} // namespace backstretch
