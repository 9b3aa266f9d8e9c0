// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sessiontable.h"

#include "core/archive/csv.h"
#include "core/history/codes.h"
#include "core/history/sessionreader.h"

#include <QSaveFile>

#include <algorithm>
#include <functional>

namespace backstretch {

namespace {

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

/// Whole seconds: with a decimal sign, a spreadsheet that writes it in another way takes "12.5" for a text,
/// or for the twelfth of May.
QString seconds(Millis length)
{
    return QString::number((length.count() + 500) / 1000);
}

QString offset(int offsetSeconds)
{
    const int minutes = std::abs(offsetSeconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1Char(offsetSeconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString heldOn(const ExerciseRow& exercise, std::optional<Side> side)
{
    Millis held{0};
    for (const HoldRow& hold : exercise.holds) {
        if (hold.counts && (!side || hold.side == *side)) {
            held += hold.done;
        }
    }
    return seconds(held);
}

struct Line
{
    const SessionDetail& detail;
    const ExerciseRow& exercise;

    [[nodiscard]] const SessionRow& session() const { return detail.session; }
    [[nodiscard]] int hurts() const
    {
        return static_cast<int>(
            std::count_if(detail.hurts.begin(), detail.hurts.end(), [&](const HurtRow& hurt) {
                return hurt.exerciseOrder == exercise.order && hurt.exerciseId == exercise.exerciseId;
            }));
    }
    [[nodiscard]] std::optional<int> worstHurt() const
    {
        std::optional<int> worst;
        for (const HurtRow& hurt : detail.hurts) {
            if (hurt.exerciseOrder == exercise.order && hurt.exerciseId == exercise.exerciseId && hurt.pain) {
                worst = std::max(worst.value_or(0), *hurt.pain);
            }
        }
        return worst;
    }
};

struct Column
{
    QLatin1String name;
    std::function<QString(const Line&)> cell;
};

/// The only place that says what the table has.
const std::vector<Column>& columns()
{
    static const std::vector<Column> list{
        {QLatin1String("date"),
         [](const Line& l) { return l.session().started.localDate.toString(Qt::ISODate); }},
        {QLatin1String("time"),
         [](const Line& l) { return l.session().started.local().toString(QStringLiteral("HH:mm:ss")); }},
        {QLatin1String("time_zone"),
         [](const Line& l) { return offset(l.session().started.utcOffsetSeconds); }},
        {QLatin1String("session"), [](const Line& l) { return l.session().name; }},
        {QLatin1String("status"), [](const Line& l) { return codeOf(l.session().status); }},
        {QLatin1String("ended_because"),
         [](const Line& l) { return codeOf(l.session().endReason).value_or(QString()); }},
        {QLatin1String("session_seconds"), [](const Line& l) { return seconds(l.session().active); }},
        {QLatin1String("pain_before"), [](const Line& l) { return number(l.session().painBefore); }},
        {QLatin1String("pain_after"), [](const Line& l) { return number(l.session().painAfter); }},
        {QLatin1String("pain_next_day"), [](const Line& l) { return number(l.session().painNextDay); }},
        {QLatin1String("exercise"), [](const Line& l) { return l.exercise.name; }},
        {QLatin1String("version"), [](const Line& l) { return l.exercise.versionId; }},
        {QLatin1String("holds_planned"),
         [](const Line& l) { return QString::number(l.exercise.plannedHolds); }},
        {QLatin1String("holds_done"),
         [](const Line& l) { return QString::number(l.exercise.count(HoldResult::Done)); }},
        {QLatin1String("hold_seconds_planned"),
         [](const Line& l) { return seconds(l.exercise.plannedHold); }},
        {QLatin1String("seconds_held"), [](const Line& l) { return heldOn(l.exercise, std::nullopt); }},
        {QLatin1String("seconds_held_left"), [](const Line& l) { return heldOn(l.exercise, Side::Left); }},
        {QLatin1String("seconds_held_right"), [](const Line& l) { return heldOn(l.exercise, Side::Right); }},
        {QLatin1String("times_hurt"), [](const Line& l) { return QString::number(l.hurts()); }},
        {QLatin1String("worst_hurt"), [](const Line& l) { return number(l.worstHurt()); }},
        {QLatin1String("note"), [](const Line& l) { return l.session().note; }},
        {QLatin1String("edited"),
         [](const Line& l) { return l.session().edited ? QStringLiteral("1") : QStringLiteral("0"); }},
        {QLatin1String("session_id"), [](const Line& l) { return l.session().uuid; }},
    };
    return list;
}

} // namespace

QStringList sessionTableColumns()
{
    QStringList names;
    for (const Column& column : columns()) {
        names.append(column.name);
    }
    return names;
}

std::vector<QStringList> sessionTableRows(const SessionDetail& detail)
{
    std::vector<QStringList> rows;
    for (const ExerciseRow& exercise : detail.exercises) {
        QStringList cells;
        for (const Column& column : columns()) {
            cells.append(column.cell({detail, exercise}));
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

ArchiveResult<void> exportTable(const Connection& log, const QString& file, const QStringList& headings,
                                const WorkProgress& progress)
{
    const auto snapshot = Transaction::beginReading(log);
    if (!snapshot) {
        return Unexpected(archiveError(snapshot.error()));
    }
    const SessionReader reader(log);
    const auto total = reader.count({});
    if (!total) {
        return Unexpected(archiveError(total.error()));
    }
    QSaveFile target(file);
    const auto failed = [&](StorageCode code) {
        return Unexpected(archiveError(StorageError{code, target.errorString(), file}));
    };
    if (!target.open(QIODevice::WriteOnly)) {
        return failed(StorageCode::FolderUnwritable);
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    target.write(csvBegin + csvRecord(headings));
    constexpr int page = 200;
    std::optional<SessionCursor> after;
    for (qint64 done = 0;;) {
        const auto sessions = reader.sessions({}, page, after);
        if (!sessions) {
            return Unexpected(archiveError(sessions.error()));
        }
        for (const SessionRow& row : *sessions) {
            if (!goesOn(progress, done++, *total)) {
                return Unexpected(cancelled());
            }
            const auto detail = reader.detail(row.id);
            if (!detail) {
                return Unexpected(archiveError(detail.error()));
            }
            if (!*detail) {
                continue;
            }
            for (const QStringList& cells : sessionTableRows(**detail)) {
                target.write(csvRecord(cells));
            }
        }
        if (static_cast<int>(sessions->size()) < page) {
            break;
        }
        after = SessionCursor::behind(sessions->back());
    }
    if (!target.commit()) {
        return failed(StorageCode::DiskFull);
    }
    return {};
}

} // namespace backstretch
