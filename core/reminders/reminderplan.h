// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace backstretch {

inline constexpr std::size_t kMostReminderTimes = 4;
/// Of whatever kind, however often one is put off.
inline constexpr int kMostRemindersADay = 4;
/// How often one reminder can be put off by 30 minutes.
inline constexpr int kMostPostponements = 2;

/// Days of the week, numbered as in QDate: 1 is Monday, 7 Sunday.
class Weekdays
{
public:
    static constexpr std::uint8_t kAll = 0x7F;

    constexpr Weekdays() = default;
    /// Bit 0 is Monday; bits beyond Sunday are dropped.
    constexpr explicit Weekdays(std::uint8_t bits)
        : m_bits(bits & kAll)
    {
    }
    [[nodiscard]] static constexpr Weekdays everyDay() { return Weekdays(kAll); }
    [[nodiscard]] static constexpr Weekdays workdays() { return Weekdays(0x1F); }

    [[nodiscard]] constexpr bool has(int day) const { return (m_bits & bit(day)) != 0; }
    constexpr void set(int day, bool on)
    {
        m_bits = static_cast<std::uint8_t>(on ? m_bits | bit(day) : m_bits & ~bit(day));
    }
    [[nodiscard]] constexpr bool none() const { return m_bits == 0; }
    [[nodiscard]] constexpr std::uint8_t bits() const { return m_bits; }

    friend constexpr bool operator==(const Weekdays&, const Weekdays&) = default;

private:
    static constexpr unsigned bit(int day) { return day >= 1 && day <= 7 ? 1U << (day - 1) : 0U; }

    std::uint8_t m_bits = 0;
};

/// One time of the day, on some days.
struct ReminderTime
{
    QTime at; ///< to the minute
    Weekdays days = Weekdays::workdays();
    QString routine; ///< empty: what Today suggests

    [[nodiscard]] int minute() const { return at.hour() * 60 + at.minute(); }

    friend bool operator==(const ReminderTime&, const ReminderTime&) = default;
};

/// When no reminder comes, every day. They may go over midnight.
struct QuietHours
{
    bool on = true;
    QTime from{22, 0};
    QTime until{7, 0}; ///< no longer quiet; the same as `from`: there are none

    [[nodiscard]] bool covers(QTime time) const
    {
        if (!on || from == until) {
            return false;
        }
        return from < until ? time >= from && time < until : time >= from || time < until;
    }

    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

/// What the user wants to be reminded of, and when.
struct ReminderPlan
{
    bool on = false;
    std::vector<ReminderTime> times; ///< at most kMostReminderTimes
    /// After so long at the computer without a break; 0: never.
    std::chrono::minutes afterUse{0};
    bool onlyIfNotDone = false; ///< not after a session of the same day
    bool waitWhileBusy = true;  ///< full screen, a call, "do not disturb"
    QuietHours quiet;
    bool sound = false;

    friend bool operator==(const ReminderPlan&, const ReminderPlan&) = default;
};

} // namespace backstretch
