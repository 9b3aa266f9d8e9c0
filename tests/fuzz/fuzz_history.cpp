// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any JSON as the sessions of a copy whose checksums fit: refused, or a log that merges and goes out again.
#include "core/archive/copyformat.h"
#include "core/history/logexport.h"
#include "core/history/logmerge.h"
#include "core/history/routinesnapshot.h"
#include "core/storage/migrator.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace backstretch;

namespace {

QByteArray exported(const Connection& log)
{
    const QString file = fuzz::folder() + QStringLiteral("/out.backstretch");
    fuzz::expect(exportLog(log, file, {}).has_value(), "a log goes out");
    QFile opened(file);
    fuzz::expect(opened.open(QIODevice::ReadOnly), "and can be read");
    return opened.readAll();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    static_cast<void>(decodeSnapshot(QString::fromUtf8(bytes)));
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto itemsOf = [&](const char* key) {
        std::vector<QJsonObject> items;
        const QJsonArray list = object.value(QLatin1String(key)).toArray();
        for (const QJsonValue& item : list) {
            items.push_back(item.toObject());
        }
        return items;
    };
    const std::vector<QJsonObject> sessions = itemsOf("sessions");
    const std::vector<QJsonObject> choices = itemsOf("choices");
    if (sessions.empty() && choices.empty()) {
        return 0;
    }
    const QString file = fuzz::folder() + QStringLiteral("/given.backstretch");
    CopyWriter writer(file, 2);
    writer.addChoices([&]() -> ArchiveResult<std::vector<QJsonObject>> { return choices; });
    writer.addSessions(QStringLiteral("2026-11"), 1,
                       [&]() -> ArchiveResult<std::vector<QJsonObject>> { return sessions; });
    fuzz::expect(writer.write().has_value(), "a copy can be written");
    const auto migrations = builtInMigrations();
    const auto log = Connection::inMemory();
    fuzz::expect(migrations && log && Migrator(*migrations).migrate(*log, {}, {}),
                 "an empty log can be made");
    const auto staged = stageCopy(file, {});
    if (!staged) {
        return 0;
    }
    fuzz::expect(mergeCopy(*staged, *log, {}, {}).has_value(), "what was staged can be merged");
    const auto again = planMerge(*staged, *log, {});
    fuzz::expect(again && again->changesNothing(), "a second time nothing is new");
    const QByteArray once = exported(*log);
    const auto back = stageCopy(fuzz::folder() + QStringLiteral("/out.backstretch"), {});
    fuzz::expect(back.has_value(), "what goes out comes back");
    fuzz::expect(exported(back->content) == once, "and goes out the same");
    return 0;
}
