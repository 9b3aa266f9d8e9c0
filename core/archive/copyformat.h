// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archivereader.h"
#include "core/archive/archivewriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

// What a `.backstretch` file looks like inside; README.md describes it for others.

namespace backstretch {

class Schema;

/// manifest.json
struct CopyManifest
{
    struct File
    {
        QString path;
        qint64 bytes = 0;
        QString sha256;

        friend bool operator==(const File&, const File&) = default;
    };

    int schema = 0; ///< version of the log whose columns the items have
    qint64 sessions = 0;
    qint64 choices = 0;
    qint64 plans = 0;
    qint64 restDays = 0;
    std::vector<File> files;

    friend bool operator==(const CopyManifest&, const CopyManifest&) = default;
};

/// An item as the format writes it; also what tells two versions of one item apart.
[[nodiscard]] QByteArray encodeItem(const QJsonObject& item);

/// Puts a copy together. Items are asked for file by file, when the archive is written.
class CopyWriter
{
public:
    using Items = std::function<ArchiveResult<std::vector<QJsonObject>>()>;

    CopyWriter(QString file, int schema);

    void addChoices(Items items);
    void addPlans(Items items);
    void addRestDays(Items items);
    /// The sessions of a month ("2026-11"); `part` counts from 1 where a month has several files.
    void addSessions(const QString& month, int part, Items items);
    ArchiveResult<void> write();

    /// So many sessions go into one file at most: a reader takes in one file at a time.
    static constexpr int sessionsPerFile = 500;

private:
    void add(const QString& path, const QString& key, qint64 CopyManifest::*count, Items items);

    ArchiveWriter m_archive;
    CopyManifest m_manifest;
};

/// Reads a copy from anywhere and checks all of it against the manifest and the schemas.
class CopyReader
{
public:
    /// Opens it and reads the manifest. `knownSchema`: the newest version of the log that can be read.
    static ArchiveResult<std::unique_ptr<CopyReader>> open(const QString& file, int knownSchema,
                                                           const ArchiveReader::Limits& limits);
    static ArchiveResult<std::unique_ptr<CopyReader>> open(const QString& file, int knownSchema)
    {
        return open(file, knownSchema, ArchiveReader::Limits());
    }
    ~CopyReader();
    CopyReader(const CopyReader&) = delete;
    CopyReader& operator=(const CopyReader&) = delete;

    [[nodiscard]] const CopyManifest& manifest() const { return m_manifest; }

    enum class Kind { Session, Choice, Plan, RestDay };
    /// Gets each item and where it stands ("sessions/2026-11.json: /sessions/3"); an error ends the reading.
    using Take = std::function<ArchiveResult<void>(Kind, const QJsonObject&, const QString& place)>;
    ArchiveResult<void> forEach(const Take& take, const WorkProgress& progress) const;

    [[nodiscard]] ArchiveError error(ArchiveCode code, const QString& detail, const QString& place) const
    {
        return m_archive->error(code, detail, place);
    }

private:
    CopyReader();
    ArchiveResult<void> readManifest(int knownSchema);
    ArchiveResult<QJsonArray> readFile(const CopyManifest::File& file, const QString& key) const;

    std::unique_ptr<ArchiveReader> m_archive;
    CopyManifest m_manifest;
    std::map<Kind, std::unique_ptr<Schema>> m_schemas;
};

} // namespace backstretch
