// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/remindertext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace backstretch {
namespace {

constexpr qsizetype kLongestRoutine = 64;
constexpr int kMinutesADay = 24 * 60;
const auto kClock = QStringLiteral("HH:mm");

/// Reads the words of one entry; the first that makes no sense makes the whole of it senseless.
class Fields
{
public:
    explicit Fields(const QString& text)
        : m_words(text.split(u','))
    {
    }
    /// Whether all has been read and made sense.
    [[nodiscard]] bool good() const { return m_good && m_next == m_words.size(); }

    qint64 number(qint64 least, qint64 most)
    {
        bool isNumber = false;
        const qint64 value = word().toLongLong(&isNumber);
        m_good = m_good && isNumber && value >= least && value <= most;
        return m_good ? value : least;
    }
    int small(int least, int most) { return static_cast<int>(number(least, most)); }
    qint64 instant() { return number(0, Q_INT64_C(253'402'300'799'000)); } // to the year 9999
    QDate day()
    {
        const QDate value = QDate::fromString(word(), Qt::ISODate);
        m_good = m_good && value.isValid();
        return value;
    }
    QTime time()
    {
        const QTime value = QTime::fromString(word(), kClock);
        m_good = m_good && value.isValid();
        return value;
    }
    QString routine()
    {
        const QString value = word();
        m_good = m_good && value.size() <= kLongestRoutine;
        return value;
    }
    Occurrence occurrence()
    {
        const QDate on = day();
        return {on, small(Occurrence::kAfterUse, kMinutesADay - 1)};
    }

private:
    QString word()
    {
        if (m_next >= m_words.size()) {
            m_good = false;
            return {};
        }
        return m_words[m_next++];
    }

    QStringList m_words;
    qsizetype m_next = 0;
    bool m_good = true;
};

QString textOf(const Occurrence& of)
{
    return of.day.toString(Qt::ISODate) + u',' + QString::number(of.minute);
}

bool readPause(Fields& fields, ReminderPause& pause)
{
    const QString kind = fields.routine();
    if (kind == u"time") {
        pause = {ReminderPause::Kind::UntilTime, fields.instant(), QDate()};
    } else if (kind == u"day") {
        pause = {ReminderPause::Kind::UntilDay, 0, fields.day()};
    } else if (kind == u"off") {
        pause = {ReminderPause::Kind::UntilTurnedOn, 0, QDate()};
    } else {
        return false;
    }
    return fields.good();
}

/// "KEY:FIELDS". False: it makes no sense.
bool readEntry(const QString& entry, ReminderState& state)
{
    const qsizetype colon = entry.indexOf(u':');
    const QString key = entry.left(colon);
    Fields fields(entry.mid(colon + 1));
    if (key == u"settled") {
        state.settled.push_back(fields.occurrence());
    } else if (key == u"shown") {
        const QDate day = fields.day();
        state.showings.push_back({day, fields.instant()});
    } else if (key == u"refused") {
        state.notToday = fields.day();
    } else if (key == u"pause") {
        return readPause(fields, state.pause);
    } else if (key == u"last") {
        LastReminder last;
        last.of = fields.occurrence();
        last.postponed = fields.small(0, kMostPostponements);
        last.utcMs = fields.instant();
        last.answered = fields.small(0, 1) == 1;
        last.routine = fields.routine();
        state.last = last;
    } else if (key == u"postponed") {
        PostponedReminder postponed;
        postponed.of = fields.occurrence();
        postponed.times = fields.small(1, kMostPostponements);
        postponed.untilUtcMs = fields.instant();
        postponed.routine = fields.routine();
        state.postponed = postponed;
    } else {
        return false;
    }
    return colon > 0 && fields.good();
}

} // namespace

QString textOf(const std::vector<ReminderTime>& times)
{
    QStringList words;
    for (const ReminderTime& time : times) {
        words << QStringLiteral("%1,%2,%3")
                     .arg(time.at.toString(kClock), QString::number(time.days.bits()), time.routine);
    }
    return words.join(u' ');
}

std::optional<std::vector<ReminderTime>> reminderTimes(const QString& text)
{
    std::vector<ReminderTime> times;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        Fields fields(word);
        ReminderTime time;
        time.at = fields.time();
        time.days = Weekdays(static_cast<std::uint8_t>(fields.number(0, Weekdays::kAll)));
        time.routine = fields.routine();
        if (!fields.good() || times.size() == kMostReminderTimes) {
            return std::nullopt;
        }
        times.push_back(std::move(time));
    }
    return times;
}

QString textOf(const QuietHours& hours)
{
    return hours.from.toString(kClock) + u'-' + hours.until.toString(kClock);
}

std::optional<QuietHours> quietHours(const QString& text, bool on)
{
    const QTime from = QTime::fromString(text.section(u'-', 0, 0), kClock);
    const QTime until = QTime::fromString(text.section(u'-', 1), kClock);
    return from.isValid() && until.isValid() ? std::optional(QuietHours{on, from, until}) : std::nullopt;
}

QString textOf(const ReminderState& state)
{
    QStringList words;
    for (const Occurrence& of : state.settled) {
        words << QStringLiteral("settled:") + textOf(of);
    }
    for (const Showing& showing : state.showings) {
        words << QStringLiteral("shown:%1,%2")
                     .arg(showing.day.toString(Qt::ISODate), QString::number(showing.utcMs));
    }
    if (state.notToday.isValid()) {
        words << QStringLiteral("refused:") + state.notToday.toString(Qt::ISODate);
    }
    switch (state.pause.kind) {
    case ReminderPause::Kind::None:
        break;
    case ReminderPause::Kind::UntilTime:
        words << QStringLiteral("pause:time,") + QString::number(state.pause.utcMs);
        break;
    case ReminderPause::Kind::UntilDay:
        words << QStringLiteral("pause:day,") + state.pause.day.toString(Qt::ISODate);
        break;
    case ReminderPause::Kind::UntilTurnedOn:
        words << QStringLiteral("pause:off");
        break;
    }
    if (const auto& last = state.last) {
        words << QStringLiteral("last:%1,%2,%3,%4,%5")
                     .arg(textOf(last->of), QString::number(last->postponed), QString::number(last->utcMs),
                          QString::number(last->answered ? 1 : 0), last->routine);
    }
    if (const auto& postponed = state.postponed) {
        words << QStringLiteral("postponed:%1,%2,%3,%4")
                     .arg(textOf(postponed->of), QString::number(postponed->times),
                          QString::number(postponed->untilUtcMs), postponed->routine);
    }
    return words.join(u' ');
}

std::optional<ReminderState> reminderState(const QString& text)
{
    ReminderState state;
    for (const QString& entry : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!readEntry(entry, state)) {
            return std::nullopt;
        }
    }
    return state;
}

} // namespace backstretch
