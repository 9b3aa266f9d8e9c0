// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace backstretch {

/// Writes a zip in which nothing depends on when or where it was made: the entries stand in the order in
/// which they were added, with one fixed date and one kind of permissions.
class ArchiveWriter
{
public:
    /// Gives an entry's bytes when its turn comes, so that a large log never lies in memory as a whole.
    using Content = std::function<ArchiveResult<QByteArray>()>;

    explicit ArchiveWriter(QString file)
        : m_file(std::move(file))
    {
    }

    void add(const QString& path, Content content) { m_entries.push_back({path, std::move(content)}); }

    /// Writes a file that its owner alone can read. It appears under its name when it is complete and on
    /// the disk; otherwise what was there stays. Contents are asked for in order.
    ArchiveResult<void> write() const;

private:
    struct Entry
    {
        QString path;
        Content content;
    };

    QString m_file;
    std::vector<Entry> m_entries;
};

} // namespace backstretch
