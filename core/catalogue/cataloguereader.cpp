// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguereader.h"

#include "core/catalogue/shippedfiles.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace backstretch {

using Code = CatalogueError::Code;

CatalogueReader::CatalogueReader(const QString& directory, CatalogueCheck check)
    : m_folder(directory)
    , m_check(check)
{
}

bool CatalogueReader::exists()
{
    if (!m_folder.exists()) {
        add({.code = Code::MissingFolder, .detail = QStringLiteral("there is no such folder")});
        return false;
    }
    return true;
}

QByteArray CatalogueReader::schema(const QString& name)
{
    QFile file(QLatin1String(":/catalogue/") + name + QLatin1String(".schema.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

const Schema& CatalogueReader::compiled(const QString& name)
{
    return m_schemas.try_emplace(name, schema(name)).first->second;
}

void CatalogueReader::add(std::vector<CatalogueError> errors)
{
    std::ranges::move(errors, std::back_inserter(m_errors));
}

void CatalogueReader::readOne(const QString& name, const Use& use)
{
    read(name + QLatin1String(".json"), name, use);
}

void CatalogueReader::readAll(const QString& folder, const QString& schemaName,
                              const std::function<void(const QJsonObject&, const QString&)>& use)
{
    for (const QString& file : filesIn(folder)) {
        read(file, schemaName, [&](const QJsonObject& json) { use(json, file); });
    }
}

/// Names of the .json files, in the alphabet's order on every computer.
QStringList CatalogueReader::filesIn(const QString& name)
{
    const QDir folder(m_folder.filePath(name));
    if (!folder.exists()) {
        add({.code = Code::MissingFolder, .file = name, .detail = QStringLiteral("there is no such folder")});
        return {};
    }
    // System: broken links too; what cannot be read is an error, not left out.
    QStringList files =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System | QDir::Hidden, QDir::NoSort);
    files.sort();
    for (QString& file : files) {
        file.prepend(name + u'/');
    }
    if (files.isEmpty()) {
        add({.code = Code::MissingFolder, .file = name, .detail = QStringLiteral("has no .json file")});
    }
    return files;
}

void CatalogueReader::read(const QString& file, const QString& schemaName, const Use& use)
{
    const auto bytes = readCatalogueFile(m_folder, file);
    if (!bytes) {
        add(bytes.error());
        return;
    }
    const auto json = parseCatalogueFile(*bytes, file);
    if (!json) {
        add(json.error());
        return;
    }
    if (m_check == CatalogueCheck::Unknown && isAsShipped(file, *bytes)) {
        use(*json);
        return;
    }
    const std::vector<Schema::Violation> violations = compiled(schemaName).check(*json);
    for (const Schema::Violation& violation : violations) {
        add({.code = Code::Schema, .file = file, .path = violation.path, .detail = violation.detail});
    }
    if (violations.empty()) {
        use(*json);
    }
}

void Uniqueness::check(const QString& value, const QString& file)
{
    const auto [known, added] = m_seen.emplace(value, file);
    if (!added) {
        m_reader.add({.code = Code::Duplicate,
                      .file = file,
                      .path = m_path,
                      .detail = QStringLiteral("\"%1\" is taken by %2").arg(value, known->second)});
    }
}

} // namespace backstretch
