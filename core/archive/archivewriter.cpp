// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivewriter.h"

#include "core/archive/filesource.h"

#include <QSaveFile>

#include <algorithm>
#include <cstring>
#include <list>
#include <memory>
#include <optional>

namespace backstretch {

namespace {

/// 1 January 1980, where a zip's time begins. A DOS time has no time zone, so it is the same everywhere.
constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;
/// A plain file, read and written by its owner.
constexpr zip_uint32_t fixedAttributes = 0100600U << 16;
constexpr zip_uint32_t compressionLevel = 6;

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

/// Hands libzip one entry's content, which is made when its turn has come and lives until it is written.
class ContentSource
{
public:
    ContentSource(const ArchiveWriter::Content& content, std::optional<ArchiveError>& failure)
        : m_content(content)
        , m_failure(failure)
    {
        zip_error_init(&m_error);
    }
    ~ContentSource() { zip_error_fini(&m_error); }
    ContentSource(const ContentSource&) = delete;
    ContentSource& operator=(const ContentSource&) = delete;

    [[nodiscard]] zip_source_t* source(zip_t* archive)
    {
        return zip_source_function(archive, &ContentSource::call, this);
    }

private:
    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<ContentSource*>(self)->answer(data, length, command);
    }

    bool load()
    {
        auto bytes = m_content();
        if (!bytes) {
            m_failure = bytes.error();
            zip_error_set(&m_error, ZIP_ER_READ, 0);
            return false;
        }
        m_bytes = std::move(*bytes);
        return true;
    }

    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                                  ZIP_SOURCE_SUPPORTS, -1);
        case ZIP_SOURCE_STAT: {
            // Asked already when the entry is added: how long it is shows when its turn has come.
            auto* const stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            return static_cast<zip_int64_t>(sizeof(*stat));
        }
        case ZIP_SOURCE_OPEN:
            m_at = 0;
            return load() ? 0 : -1;
        case ZIP_SOURCE_READ: {
            const auto count = std::min(static_cast<qsizetype>(length), m_bytes.size() - m_at);
            std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
            m_at += count;
            return count;
        }
        case ZIP_SOURCE_CLOSE:
            m_bytes.clear();
            return 0;
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_error, data, length);
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }

    const ArchiveWriter::Content& m_content;
    std::optional<ArchiveError>& m_failure; ///< why the archive is not written, better than libzip knows
    QByteArray m_bytes;
    qsizetype m_at = 0;
    zip_error_t m_error{};
};

ArchiveError fileError(const QSaveFile& target)
{
    const StorageCode code = target.error() == QFileDevice::ResourceError ? StorageCode::DiskFull
                             : target.error() == QFileDevice::WriteError  ? StorageCode::DiskFull
                                                                          : StorageCode::FolderUnwritable;
    return archiveError(StorageError{code, target.errorString(), target.fileName()});
}

} // namespace

ArchiveResult<void> ArchiveWriter::write() const
{
    QSaveFile target(m_file);
    if (!target.open(QIODevice::WriteOnly)) {
        return Unexpected(fileError(target));
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    FileSource output(target);
    std::optional<ArchiveError> failure;
    std::list<ContentSource> contents; // before the archive, which gives its sources back last
    const auto libzipError = [&](const QString& what, zip_t* archive) {
        return ArchiveError{ArchiveCode::Storage,
                            what,
                            m_file,
                            {},
                            StorageError{StorageCode::InputOutput,
                                         archive == nullptr
                                             ? what
                                             : QString::fromUtf8(zip_error_strerror(zip_get_error(archive))),
                                         m_file}};
    };
    zip_source_t* const sink = output.source();
    Zip archive(sink == nullptr ? nullptr : zip_open_from_source(sink, ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(sink);
        return Unexpected(libzipError(QStringLiteral("the archive cannot be begun"), nullptr));
    }
    for (const Entry& entry : m_entries) {
        zip_source_t* const source = contents.emplace_back(entry.content, failure).source(archive.get());
        const zip_int64_t index =
            source == nullptr
                ? -1
                : zip_file_add(archive.get(), entry.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return Unexpected(libzipError(entry.path, archive.get()));
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive.get(), at, ZIP_CM_DEFLATE, compressionLevel);
        zip_file_set_dostime(archive.get(), at, fixedTime, fixedDate, 0);
        zip_file_set_external_attributes(archive.get(), at, 0, ZIP_OPSYS_UNIX, fixedAttributes);
    }
    if (zip_close(archive.get()) != 0) {
        return Unexpected(failure                                  ? *failure
                          : target.error() != QFileDevice::NoError ? fileError(target)
                                                                   : libzipError(QString(), archive.get()));
    }
    static_cast<void>(archive.release()); // closing has freed it
    if (!target.commit()) {
        return Unexpected(fileError(target));
    }
    return {};
}

} // namespace backstretch
