// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace backstretch {

/// One reminder of one day. There is never a second one for the same occurrence, whatever happens to the
/// clock: it is known by what the calendar says, not by an instant.
struct Occurrence
{
    /// Stands for the minute of a reminder that comes after a long time at the computer.
    static constexpr int kAfterUse = -1;

    QDate day;      ///< local
    int minute = 0; ///< of the local day, 0 to 1439, or kAfterUse

    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// A reminder that came up.
struct Showing
{
    QDate day; ///< local
    qint64 utcMs = 0;

    friend bool operator==(const Showing&, const Showing&) = default;
};

/// The reminder that came up last.
struct LastReminder
{
    Occurrence of;
    QString routine; ///< empty: what Today suggests
    int postponed = 0;
    qint64 utcMs = 0;      ///< when it came up
    bool answered = false; ///< by any of its buttons; false also when it went by itself

    friend bool operator==(const LastReminder&, const LastReminder&) = default;
};

/// "In 30 minutes" was pressed.
struct PostponedReminder
{
    Occurrence of;
    QString routine;
    int times = 1;
    qint64 untilUtcMs = 0;

    friend bool operator==(const PostponedReminder&, const PostponedReminder&) = default;
};

/// For meetings (an hour) and holidays (until a day).
struct ReminderPause
{
    enum class Kind { None, UntilTime, UntilDay, UntilTurnedOn };

    Kind kind = Kind::None;
    qint64 utcMs = 0; ///< with UntilTime
    QDate day;        ///< with UntilDay: the first day, local, on which reminders come again

    friend bool operator==(const ReminderPause&, const ReminderPause&) = default;
};

/// What became of reminders. It is stored, so that a new start of the program brings none back.
struct ReminderState
{
    std::vector<Occurrence> settled; ///< shown, skipped, or too late: they do not come any more
    std::vector<Showing> showings;   ///< of the last days
    QDate notToday;                  ///< the local day on which "Not today" was pressed
    ReminderPause pause;
    std::optional<LastReminder> last;
    std::optional<PostponedReminder> postponed;

    friend bool operator==(const ReminderState&, const ReminderState&) = default;
};

} // namespace backstretch
