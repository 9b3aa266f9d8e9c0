// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/jsonfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace backstretch {

namespace {

using Code = CatalogueError::Code;

Unexpected<CatalogueError> failed(Code code, const QString& file, const QString& detail)
{
    return Unexpected(CatalogueError{.code = code, .file = file, .detail = detail});
}

} // namespace

Expected<QByteArray, CatalogueError> readCatalogueFile(const QDir& folder, const QString& file)
{
    const QString path = folder.filePath(file);
    // A pipe or a device would make open() wait for ever.
    if (!QFileInfo(path).isFile()) {
        return failed(Code::Unreadable, file, QStringLiteral("not a file"));
    }
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return failed(Code::Unreadable, file, source.errorString());
    }
    const QByteArray bytes = source.read(maxCatalogueFileBytes + 1);
    if (source.error() != QFileDevice::NoError) {
        return failed(Code::Unreadable, file, source.errorString());
    }
    if (bytes.size() > maxCatalogueFileBytes) {
        return failed(Code::TooLarge, file,
                      QStringLiteral("larger than %1 KB").arg(maxCatalogueFileBytes / 1024));
    }
    return bytes;
}

Expected<QJsonObject, CatalogueError> parseCatalogueFile(const QByteArray& bytes, const QString& file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const bool badText = problem.error == QJsonParseError::IllegalUTF8String;
        const QByteArrayView before = QByteArrayView(bytes).first(qBound(0, problem.offset, bytes.size()));
        CatalogueError error{.code = badText ? Code::NotUtf8 : Code::Malformed, .file = file};
        error.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
        error.column = static_cast<int>(before.size() - (before.lastIndexOf('\n') + 1)) + 1;
        error.detail = problem.errorString();
        return Unexpected(std::move(error));
    }
    if (!document.isObject()) {
        return failed(Code::Malformed, file, QStringLiteral("must be a JSON object: { ... }"));
    }
    return document.object();
}

} // namespace backstretch
