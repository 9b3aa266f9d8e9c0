// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/logexport.h"
#include "core/history/logkeeper.h"
#include "core/history/logrows.h"
#include "tests/support/logsupport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <array>
#include <memory>
#include <random>

namespace backstretch {

template <typename T>
T valueOf(ArchiveResult<T> result)
{
    if (!result) {
        ADD_FAILURE() << nameOf(result.error().code) << ": " << result.error().detail.toStdString() << " in "
                      << result.error().place.toStdString();
        std::abort();
    }
    return std::move(result).value();
}

inline void expectOk(const ArchiveResult<void>& result)
{
    EXPECT_TRUE(result.has_value()) << nameOf(result.error().code) << ": "
                                    << result.error().detail.toStdString();
}

/// The error of a call that must fail.
template <typename T>
ArchiveError errorOf(const ArchiveResult<T>& result)
{
    EXPECT_FALSE(result.has_value()) << "it succeeded";
    return result ? ArchiveError{} : result.error();
}

/// Sessions of any content that the schema allows, the same ones for the same seed.
class SessionMaker
{
public:
    explicit SessionMaker(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    QString text()
    {
        static const QStringList pieces{
            QStringLiteral("stiff"),      QStringLiteral("=1+1"),
            QStringLiteral("\u00fcber"),  QStringLiteral("a\nb"),
            QStringLiteral("\"quoted\""), QStringLiteral("\u0645\u0631\u062d\u0628\u0627"),
            QStringLiteral(","),          QStringLiteral("\U0001F9D8"),
            QStringLiteral("\t-x")};
        QString made;
        for (int piece = below(4); piece > 0; --piece) {
            made += pieces[below(static_cast<int>(pieces.size()))] + u' ';
        }
        return made;
    }

    QJsonObject session()
    {
        QJsonObject made;
        QByteArray bytes(16, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(below(256));
        }
        made[QStringLiteral("uuid")] = QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
        const qint64 started = 1'700'000'000'000LL + below(400) * 86'400'000LL + below(86'400) * 1000LL;
        const int offset = (below(27) - 12) * 3600;
        made[QStringLiteral("started_utc_ms")] = started;
        made[QStringLiteral("utc_offset_s")] = offset;
        made[QStringLiteral("local_date")] = momentAt(started, offset).localDate.toString(Qt::ISODate);
        const bool routine = below(3) > 0;
        made[QStringLiteral("kind")] = routine ? QStringLiteral("routine") : QStringLiteral("single");
        if (routine) {
            made[QStringLiteral("routine_id")] = QStringLiteral("morning-loosener");
        }
        made[QStringLiteral("name")] = QStringLiteral("Name ") + text();
        made[QStringLiteral("origin")] = below(5) == 0 ? QStringLiteral("by-hand") : QStringLiteral("guided");
        made[QStringLiteral("status")] =
            below(2) == 0 ? QStringLiteral("partial") : QStringLiteral("completed");
        if (below(4) == 0) {
            made[QStringLiteral("end_reason")] = QStringLiteral("hurt");
        }
        for (const auto* key : {"pain_before", "pain_after", "pain_next_day"}) {
            if (below(2) == 0) {
                made[QLatin1String(key)] = below(11);
            }
        }
        made[QStringLiteral("active_ms")] = below(1'000'000);
        made[QStringLiteral("note")] = text();
        made[QStringLiteral("edited")] = below(2);
        made[QStringLiteral("revision")] = 1 + below(5);
        if (below(6) == 0) {
            made[QStringLiteral("deleted_at")] = started + 1000;
        }
        QJsonArray exercises;
        for (int position = 0; position < below(4); ++position) {
            exercises.append(exercise(position));
        }
        QJsonArray hurts;
        for (int position = 0; position < exercises.size(); ++position) {
            if (below(4) == 0) {
                hurts.append(QJsonObject{
                    {QStringLiteral("exercise"), position},
                    {QStringLiteral("exercise_id"), exercises[position][QStringLiteral("exercise_id")]},
                    {QStringLiteral("phase"), QStringLiteral("hold")},
                    {QStringLiteral("pain"), below(11)},
                    {QStringLiteral("happened_utc_ms"), started}});
            }
        }
        made[QStringLiteral("exercises")] = exercises;
        made[QStringLiteral("hurts")] = hurts;
        return made;
    }

    QJsonObject choice(const QString& exercise)
    {
        QJsonObject made{{QStringLiteral("exercise_id"), exercise},
                         {QStringLiteral("in_breaths"), below(2)},
                         {QStringLiteral("picture_turned"), below(2)},
                         {QStringLiteral("revision"), 1 + below(4)}};
        if (below(2) == 0) {
            made[QStringLiteral("version")] = QStringLiteral("easier");
        }
        if (below(2) == 0) {
            made[QStringLiteral("hold_ms")] = 1000 * (1 + below(30));
        }
        if (below(2) == 0) {
            made[QStringLiteral("hurt_answered_utc_ms")] = 1'795'000'000'000.0;
        }
        if (below(2) == 0) {
            made[QStringLiteral("dose_answer")] = QStringLiteral("keep");
            made[QStringLiteral("dose_answered_utc_ms")] = 1'796'000'000'000.0;
            made[QStringLiteral("extra_side")] = QStringLiteral("left");
        }
        if (below(2) == 0) {
            made[QStringLiteral("left_out_since")] = QStringLiteral("2026-11-02");
        }
        return made;
    }

    static QString dayOf(int number) { return QDate(2026, 10, 1).addDays(number).toString(Qt::ISODate); }
    QJsonObject plan(int number)
    {
        QJsonObject made{
            {QStringLiteral("started"), dayOf(20 * number)},
            {QStringLiteral("started_utc_ms"), 1'790'000'000'000.0 + number},
            {QStringLiteral("length_days"), std::array{7, 10, 14}[static_cast<std::size_t>(below(3))]},
            {QStringLiteral("step"), below(5)},
            {QStringLiteral("revision"), 1 + below(4)}};
        if (below(2) == 0) {
            made[QStringLiteral("routine_id")] = QStringLiteral("morning-loosener");
        }
        for (const auto* key : {"answered", "ended"}) {
            if (below(2) == 0) {
                made[QLatin1String(key)] = dayOf(20 * number + below(15));
            }
        }
        if (below(3) == 0) {
            made[QStringLiteral("signs_read_utc_ms")] = 1'790'000'500'000.0;
        }
        return made;
    }
    QJsonObject restDay(int number)
    {
        QJsonObject made{{QStringLiteral("local_date"), dayOf(3 * number)},
                         {QStringLiteral("resting"), below(2)},
                         {QStringLiteral("revision"), 1 + below(4)}};
        if (below(2) == 0) {
            made[QStringLiteral("step")] = below(5);
        }
        return made;
    }

private:
    QJsonObject exercise(int position)
    {
        QJsonArray holds;
        const int planned = 1 + below(5);
        for (int order = 0; order < below(planned + 1); ++order) {
            QJsonObject hold{
                {QStringLiteral("layout"), 0},
                {QStringLiteral("position"), order},
                {QStringLiteral("repetition"), order + 1},
                {QStringLiteral("version"), QStringLiteral("normal")},
                {QStringLiteral("planned_ms"), 15000},
                {QStringLiteral("done_ms"), below(15001)},
                {QStringLiteral("result"), below(3) == 0 ? QStringLiteral("cut") : QStringLiteral("done")}};
            if (below(2) == 0) {
                hold[QStringLiteral("side")] = QStringLiteral("left");
            }
            holds.append(hold);
        }
        return {{QStringLiteral("position"), position},
                {QStringLiteral("exercise_id"), QStringLiteral("exercise-%1").arg(below(8))},
                {QStringLiteral("name"), QStringLiteral("Exercise ") + text()},
                {QStringLiteral("version"), QStringLiteral("normal")},
                {QStringLiteral("planned_hold_ms"), 15000},
                {QStringLiteral("planned_repetitions"), planned},
                {QStringLiteral("planned_holds"), planned},
                {QStringLiteral("layout"), 0},
                {QStringLiteral("holds"), holds}};
    }

    std::mt19937 m_random;
};

/// One computer's log, with its keeper.
class Desk
{
public:
    Desk() { log = valueOf(SessionLog::open(m_folder.path(), clock)); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] Connection connection() const { return valueOf(Connection::open(log->file())); }
    [[nodiscard]] LogKeeper keeper() const { return valueOf(LogKeeper::open(m_folder.path(), clock)); }

    void insert(const QJsonObject& session) const
    {
        auto writer = valueOf(LogRowWriter::on(connection()));
        valueOf(writer.insertSession(session));
    }
    void insertChoice(const QJsonObject& choice) const
    {
        auto writer = valueOf(LogRowWriter::on(connection()));
        expectOk(writer.insertItem(logtables::choice, choice));
    }
    void fill(SessionMaker& maker, int sessions) const
    {
        const Connection file = connection();
        auto transaction = valueOf(Transaction::begin(file));
        auto writer = valueOf(LogRowWriter::on(file));
        for (int i = 0; i < sessions; ++i) {
            valueOf(writer.insertSession(maker.session()));
        }
        for (const logtables::List& list : logtables::lists) {
            expectOk(file.run(QStringLiteral("DELETE FROM ") + list.table.name));
        }
        for (int i = 0; i < 4; ++i) {
            expectOk(
                writer.insertItem(logtables::choice, maker.choice(QStringLiteral("exercise-%1").arg(i))));
        }
        for (int i = maker.below(3); i > 0; --i) {
            expectOk(writer.insertItem(logtables::plan, maker.plan(i)));
        }
        for (int i = maker.below(4); i > 0; --i) {
            expectOk(writer.insertItem(logtables::restDay, maker.restDay(i)));
        }
        expectOk(transaction.commit());
    }
    /// The whole log as the bytes of its copy.
    [[nodiscard]] QByteArray copy(const QString& name = QStringLiteral("copy.backstretch")) const
    {
        expectOk(keeper().saveCopy(path(name), {}));
        return contentOf(path(name));
    }

private:
    TestFolder m_folder;

public:
    FakeWallClock clock;
    std::unique_ptr<SessionLog> log;
};

} // namespace backstretch
