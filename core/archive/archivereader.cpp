// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archivereader.h"

#include "core/archive/filesource.h"

#include <QSet>
#include <QtEndian>

namespace backstretch {

namespace {

constexpr auto localHeader = "PK\x03\x04";
constexpr auto endRecord = "PK\x05\x06";
constexpr qsizetype endRecordBytes = 22;
constexpr qsizetype longestComment = 0xffff;

/// How many entries the end of the zip announces; -1: there is no such end. Asked before libzip reads the
/// list, because it takes memory for as many as are announced.
qint64 announcedEntries(QFile& file)
{
    const qint64 tail = std::min<qint64>(file.size(), endRecordBytes + longestComment);
    file.seek(file.size() - tail);
    const QByteArray bytes = file.read(tail);
    const qsizetype at = bytes.lastIndexOf(endRecord);
    if (at < 0 || bytes.size() - at < endRecordBytes) {
        return -1;
    }
    return qFromLittleEndian<quint16>(bytes.constData() + at + 10);
}

ArchiveCode codeFor(int zipError)
{
    switch (zipError) {
    case ZIP_ER_NOZIP:
    case ZIP_ER_INCONS:
    case ZIP_ER_CRC:
    case ZIP_ER_EOF:
    case ZIP_ER_ZLIB:
    case ZIP_ER_COMPRESSED_DATA:
        return ArchiveCode::Incomplete;
    case ZIP_ER_MEMORY:
        return ArchiveCode::TooBig;
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_ENCRNOTSUPP:
    case ZIP_ER_MULTIDISK:
        return ArchiveCode::Invalid;
    default:
        return ArchiveCode::Unreadable;
    }
}

struct CloseEntry
{
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

} // namespace

bool leavesArchive(const QString& path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':') ||
        path.contains(QChar(QChar::Null))) {
        return true;
    }
    const auto steps = QStringView(path).split(u'/');
    for (const QStringView step : steps) {
        if (step.isEmpty() || step == QLatin1String(".") || step == QLatin1String("..")) {
            return true;
        }
    }
    return false;
}

bool ArchiveReader::looksLikeOne(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(4) == localHeader;
}

ArchiveReader::ArchiveReader(const QString& file, const Limits& limits)
    : m_file(file)
    , m_limits(limits)
{
}

ArchiveReader::~ArchiveReader()
{
    if (m_zip != nullptr) {
        zip_discard(m_zip);
    }
}

ArchiveResult<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString& file, const Limits& limits)
{
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(file, limits));
    if (auto opened = reader->openZip(); !opened) {
        return Unexpected(opened.error());
    }
    if (auto checked = reader->checkEntries(); !checked) {
        return Unexpected(checked.error());
    }
    return reader;
}

ArchiveResult<void> ArchiveReader::openZip()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return Unexpected(error(ArchiveCode::Unreadable, m_file.errorString()));
    }
    if (m_file.size() > m_limits.fileBytes) {
        return Unexpected(error(ArchiveCode::TooBig, QStringLiteral("%1 bytes").arg(m_file.size())));
    }
    if (m_file.peek(4) != localHeader) {
        return Unexpected(error(ArchiveCode::NotACopy, QStringLiteral("it does not begin as a zip does")));
    }
    const qint64 entries = announcedEntries(m_file);
    if (entries < 0) {
        return Unexpected(error(ArchiveCode::Incomplete, QStringLiteral("the end of the zip is missing")));
    }
    if (entries > m_limits.entries) {
        return Unexpected(error(ArchiveCode::TooBig, QStringLiteral("%1 entries").arg(entries)));
    }
    m_source = std::make_unique<FileSource>(m_file);
    zip_error_t zipError;
    zip_error_init(&zipError);
    zip_source_t* const source = m_source->source();
    m_zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &zipError);
    if (m_zip == nullptr) {
        zip_source_free(source);
        const auto failure =
            error(codeFor(zip_error_code_zip(&zipError)), QString::fromUtf8(zip_error_strerror(&zipError)));
        zip_error_fini(&zipError);
        return Unexpected(failure);
    }
    zip_error_fini(&zipError);
    return {};
}

ArchiveResult<void> ArchiveReader::checkEntries()
{
    const zip_int64_t entries = zip_get_num_entries(m_zip, 0);
    if (entries > m_limits.entries) {
        return Unexpected(error(ArchiveCode::TooBig, QStringLiteral("%1 entries").arg(entries)));
    }
    QSet<QString> known; // without regard to case: two such names are one file on some systems
    qint64 total = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(entries); ++index) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, index, ZIP_FL_ENC_GUESS, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0 ||
            (stat.valid & ZIP_STAT_SIZE) == 0 || (stat.valid & ZIP_STAT_COMP_SIZE) == 0) {
            return Unexpected(error(ArchiveCode::Incomplete, QStringLiteral("entry %1").arg(index)));
        }
        const QString path = QString::fromUtf8(stat.name);
        if (leavesArchive(path)) {
            return Unexpected(
                error(ArchiveCode::Unsafe, QStringLiteral("a name that leaves the archive"), path));
        }
        if (known.contains(path.toCaseFolded())) {
            return Unexpected(error(ArchiveCode::Unsafe, QStringLiteral("a name that is there twice"), path));
        }
        known.insert(path.toCaseFolded());
        const auto limit = static_cast<zip_uint64_t>(m_limits.entryBytes);
        if (stat.size > limit || stat.comp_size > limit) {
            return Unexpected(error(ArchiveCode::TooBig, QStringLiteral("%1 bytes").arg(stat.size), path));
        }
        total += static_cast<qint64>(stat.size);
        if (total > m_limits.totalBytes) {
            return Unexpected(error(ArchiveCode::TooBig, QStringLiteral("%1 bytes in all").arg(total), path));
        }
        if (stat.size > static_cast<zip_uint64_t>(m_limits.ratioMatters) &&
            stat.size / static_cast<zip_uint64_t>(m_limits.ratio) > stat.comp_size) {
            return Unexpected(
                error(ArchiveCode::TooBig,
                      QStringLiteral("%1 bytes packed into %2").arg(stat.size).arg(stat.comp_size), path));
        }
        m_paths.append(path);
    }
    return {};
}

ArchiveResult<QByteArray> ArchiveReader::read(const QString& path) const
{
    const qsizetype index = m_paths.indexOf(path);
    if (index < 0) {
        return Unexpected(error(ArchiveCode::Incomplete, QStringLiteral("is missing"), path));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const auto zipFailure = [&](zip_error_t* zipError) {
        return Unexpected(error(codeFor(zip_error_code_zip(zipError)),
                                QString::fromUtf8(zip_error_strerror(zipError)), path));
    };
    zip_stat_t stat;
    const std::unique_ptr<zip_file_t, CloseEntry> entry(
        zip_stat_index(m_zip, at, 0, &stat) == 0 ? zip_fopen_index(m_zip, at, 0) : nullptr);
    if (!entry) {
        return zipFailure(zip_get_error(m_zip));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const zip_int64_t read =
            zip_fread(entry.get(), bytes.data() + filled, static_cast<zip_uint64_t>(bytes.size() - filled));
        if (read < 0) {
            return zipFailure(zip_file_get_error(entry.get()));
        }
        if (read == 0) {
            return Unexpected(error(ArchiveCode::Incomplete, QStringLiteral("shorter than announced"), path));
        }
        filled += static_cast<qsizetype>(read);
    }
    char beyond = 0; // one byte more: there libzip compares the checksum
    const zip_int64_t more = zip_fread(entry.get(), &beyond, 1);
    if (more < 0) {
        return zipFailure(zip_file_get_error(entry.get()));
    }
    if (more > 0) {
        return Unexpected(error(ArchiveCode::TooBig, QStringLiteral("longer than announced"), path));
    }
    return bytes;
}

} // namespace backstretch
