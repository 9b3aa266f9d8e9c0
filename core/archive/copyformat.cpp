// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/copyformat.h"

#include "core/catalogue/schema.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace backstretch {

namespace {

constexpr int formatVersion = 1;
const QString manifestPath = QStringLiteral("manifest.json");
const QString sessionsKey = QStringLiteral("sessions");

/// What a copy has of one kind.
struct Part
{
    CopyReader::Kind kind;
    QString path; ///< empty: many files
    QString key;  ///< of the list in a file, and of the number of items in the manifest
    QString schema;
    qint64 CopyManifest::*count;
};
const std::array parts{
    Part{CopyReader::Kind::Session, QString(), sessionsKey, QStringLiteral("session"),
         &CopyManifest::sessions},
    Part{CopyReader::Kind::Choice, QStringLiteral("choices.json"), QStringLiteral("choices"),
         QStringLiteral("choice"), &CopyManifest::choices},
    Part{CopyReader::Kind::Plan, QStringLiteral("plans.json"), QStringLiteral("plans"),
         QStringLiteral("plan"), &CopyManifest::plans},
    Part{CopyReader::Kind::RestDay, QStringLiteral("restdays.json"), QStringLiteral("rest_days"),
         QStringLiteral("restday"), &CopyManifest::restDays},
};

const Part& partOf(CopyReader::Kind kind)
{
    return *std::find_if(parts.begin(), parts.end(), [kind](const Part& part) { return part.kind == kind; });
}

QString sessionsPath(const QString& month, int part)
{
    return part == 1 ? QStringLiteral("sessions/%1.json").arg(month)
                     : QStringLiteral("sessions/%1.%2.json").arg(month).arg(part);
}

bool isSessionsPath(const QString& path)
{
    static const QRegularExpression form(QStringLiteral(R"(\Asessions/\d{4}-\d{2}(\.\d{1,6})?\.json\z)"));
    return form.match(path).hasMatch();
}

/// nullptr: no file of ours is called that.
const Part* partAt(const QString& path)
{
    if (isSessionsPath(path)) {
        return &parts.front();
    }
    const auto* const found =
        std::find_if(parts.begin() + 1, parts.end(), [&](const Part& part) { return part.path == path; });
    return found == parts.end() ? nullptr : found;
}

QString checksum(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// One item a line: quick to write, and people can compare two copies with any tool.
QByteArray encodeItems(const QString& key, const std::vector<QJsonObject>& items)
{
    QByteArray bytes = "{\"" + key.toUtf8() + "\":[";
    for (std::size_t index = 0; index < items.size(); ++index) {
        bytes += index == 0 ? "\n" : ",\n";
        bytes += encodeItem(items[index]);
    }
    bytes += "\n]}\n";
    return bytes;
}

QByteArray encodeManifest(const CopyManifest& manifest)
{
    QJsonArray files;
    for (const CopyManifest::File& file : manifest.files) {
        files.append(QJsonObject{{QStringLiteral("path"), file.path},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("sha256"), file.sha256}});
    }
    QJsonObject object{{QStringLiteral("application"), QStringLiteral("Backstretch")},
                       {QStringLiteral("format"), formatVersion},
                       {QStringLiteral("schema"), manifest.schema},
                       {QStringLiteral("files"), files}};
    for (const Part& part : parts) {
        object.insert(part.key, manifest.*part.count);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

CopyManifest manifestFrom(const QJsonObject& object)
{
    CopyManifest manifest;
    manifest.schema = object.value(QStringLiteral("schema")).toInt();
    for (const Part& part : parts) {
        manifest.*part.count = object.value(part.key).toInteger();
    }
    const QJsonArray files = object.value(QStringLiteral("files")).toArray();
    for (const QJsonValue& file : files) {
        manifest.files.push_back({file[QStringLiteral("path")].toString(),
                                  file[QStringLiteral("bytes")].toInteger(),
                                  file[QStringLiteral("sha256")].toString()});
    }
    return manifest;
}

/// What the user wrote has no limit of ours, and no pattern that would have to be matched.
std::unique_ptr<Schema> schemaNamed(const QString& name)
{
    QFile file(QStringLiteral(":/archive/%1.schema.json").arg(name));
    return file.open(QIODevice::ReadOnly)
               ? std::make_unique<Schema>(
                     file.readAll(),
                     QStringList{QStringLiteral("note"), QStringLiteral("plan"), QStringLiteral("measured")})
               : nullptr;
}

} // namespace

QByteArray encodeItem(const QJsonObject& item)
{
    return QJsonDocument(item).toJson(QJsonDocument::Compact); // its keys are sorted
}

CopyWriter::CopyWriter(QString file, int schema)
    : m_archive(std::move(file))
{
    m_manifest.schema = schema;
}

void CopyWriter::add(const QString& path, const QString& key, qint64 CopyManifest::*count, Items items)
{
    m_archive.add(path, [this, path, key, count, items = std::move(items)]() -> ArchiveResult<QByteArray> {
        const auto got = items();
        if (!got) {
            return Unexpected(got.error());
        }
        QByteArray bytes = encodeItems(key, *got);
        m_manifest.*count += static_cast<qint64>(got->size());
        m_manifest.files.push_back({path, bytes.size(), checksum(bytes)});
        return bytes;
    });
}

void CopyWriter::addChoices(Items items)
{
    const Part& part = partOf(CopyReader::Kind::Choice);
    add(part.path, part.key, part.count, std::move(items));
}

void CopyWriter::addPlans(Items items)
{
    const Part& part = partOf(CopyReader::Kind::Plan);
    add(part.path, part.key, part.count, std::move(items));
}

void CopyWriter::addRestDays(Items items)
{
    const Part& part = partOf(CopyReader::Kind::RestDay);
    add(part.path, part.key, part.count, std::move(items));
}

void CopyWriter::addSessions(const QString& month, int part, Items items)
{
    add(sessionsPath(month, part), sessionsKey, &CopyManifest::sessions, std::move(items));
}

ArchiveResult<void> CopyWriter::write()
{
    // The last one, because only then everything else is known.
    m_archive.add(manifestPath, [this]() -> ArchiveResult<QByteArray> { return encodeManifest(m_manifest); });
    return m_archive.write();
}

CopyReader::CopyReader() = default;
CopyReader::~CopyReader() = default;

ArchiveResult<std::unique_ptr<CopyReader>> CopyReader::open(const QString& file, int knownSchema,
                                                            const ArchiveReader::Limits& limits)
{
    auto archive = ArchiveReader::open(file, limits);
    if (!archive) {
        return Unexpected(archive.error());
    }
    std::unique_ptr<CopyReader> reader(new CopyReader);
    reader->m_archive = std::move(*archive);
    for (const Part& part : parts) {
        reader->m_schemas[part.kind] = schemaNamed(part.schema);
    }
    if (auto read = reader->readManifest(knownSchema); !read) {
        return Unexpected(read.error());
    }
    return reader;
}

ArchiveResult<void> CopyReader::readManifest(int knownSchema)
{
    if (!m_archive->paths().contains(manifestPath)) {
        return Unexpected(error(ArchiveCode::NotACopy, QStringLiteral("is missing"), manifestPath));
    }
    const auto bytes = m_archive->read(manifestPath);
    if (!bytes) {
        return Unexpected(bytes.error());
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parsing);
    if (!document.isObject()) {
        return Unexpected(error(ArchiveCode::Invalid, parsing.errorString(), manifestPath));
    }
    const QJsonObject object = document.object();
    // Before the schema: a newer one may look quite different.
    if (object.value(QStringLiteral("application")) != QStringLiteral("Backstretch")) {
        return Unexpected(error(ArchiveCode::NotACopy, QStringLiteral("of another program"), manifestPath));
    }
    const int format = object.value(QStringLiteral("format")).toInt();
    const int schema = object.value(QStringLiteral("schema")).toInt();
    if (format > formatVersion || schema > knownSchema) {
        return Unexpected(error(ArchiveCode::Newer,
                                QStringLiteral("format %1, schema %2").arg(format).arg(schema),
                                manifestPath));
    }
    const auto violations = schemaNamed(QStringLiteral("manifest"))->check(object);
    if (!violations.empty()) {
        return Unexpected(error(ArchiveCode::Invalid, violations.front().detail,
                                manifestPath + QStringLiteral(": ") + violations.front().path));
    }
    m_manifest = manifestFrom(object);

    QStringList listed{manifestPath};
    for (const CopyManifest::File& file : m_manifest.files) {
        if (partAt(file.path) == nullptr) {
            return Unexpected(error(ArchiveCode::Invalid, QStringLiteral("nothing we know"), file.path));
        }
        listed.append(file.path);
    }
    QStringList present = m_archive->paths();
    listed.sort();
    present.sort();
    if (listed != present) {
        return Unexpected(error(ArchiveCode::Incomplete,
                                QStringLiteral("the files are not those that it lists"), manifestPath));
    }
    return {};
}

ArchiveResult<QJsonArray> CopyReader::readFile(const CopyManifest::File& file, const QString& key) const
{
    const auto bytes = m_archive->read(file.path);
    if (!bytes) {
        return Unexpected(bytes.error());
    }
    if (bytes->size() != file.bytes || checksum(*bytes) != file.sha256) {
        return Unexpected(error(ArchiveCode::Incomplete, QStringLiteral("its checksum differs"), file.path));
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return Unexpected(error(ArchiveCode::Invalid, parsing.errorString(),
                                file.path + QStringLiteral(": byte %1").arg(parsing.offset)));
    }
    const QJsonObject object = document.object();
    if (object.size() != 1 || !object.value(key).isArray()) {
        return Unexpected(
            error(ArchiveCode::Invalid, QStringLiteral("not one list of %1").arg(key), file.path));
    }
    return object.value(key).toArray();
}

ArchiveResult<void> CopyReader::forEach(const Take& take, const WorkProgress& progress) const
{
    qint64 total = 0;
    for (const Part& part : parts) {
        total += m_manifest.*part.count;
    }
    CopyManifest found;
    qint64 done = 0;
    for (const CopyManifest::File& file : m_manifest.files) {
        const Part& part = *partAt(file.path); // the manifest was checked
        const Schema& schema = *m_schemas.at(part.kind);
        const QString& key = part.key;
        const auto items = readFile(file, key);
        if (!items) {
            return Unexpected(items.error());
        }
        for (qsizetype index = 0; index < items->size(); ++index) {
            if (!goesOn(progress, done, total)) {
                return Unexpected(cancelled());
            }
            const QString place = QStringLiteral("%1: /%2/%3").arg(file.path, key).arg(index);
            if (!items->at(index).isObject()) {
                return Unexpected(error(ArchiveCode::Invalid, QStringLiteral("not an object"), place));
            }
            const QJsonObject item = items->at(index).toObject();
            if (const auto violations = schema.check(item); !violations.empty()) {
                return Unexpected(
                    error(ArchiveCode::Invalid, violations.front().detail, place + violations.front().path));
            }
            if (auto taken = take(part.kind, item, place); !taken) {
                return taken;
            }
            ++(found.*part.count);
            ++done;
        }
    }
    for (const Part& part : parts) {
        if (found.*part.count != m_manifest.*part.count) {
            return Unexpected(error(ArchiveCode::Incomplete,
                                    QStringLiteral("%1 of %2").arg(found.*part.count).arg(part.key),
                                    manifestPath));
        }
    }
    return {};
}

} // namespace backstretch
