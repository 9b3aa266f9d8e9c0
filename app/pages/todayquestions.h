// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace backstretch {

class BsButton;
class Catalogue;
class HistoryService;
class Label;
class Notice;
class PainScale;
class SettingsStore;
class Theme;

/// What Today asks before it suggests anything, one question at a time: whether somebody was asked after
/// "Something changed?", how the morning after the last session was, whether to leave out what has hurt
/// again, and whether to take in again what has been left out for long. Each may be left open.
class TodayQuestions : public QWidget
{
    Q_OBJECT

public:
    TodayQuestions(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                   SettingsStore& settings, QWidget* parent = nullptr);

    /// The page is opened: what was answered goes, the next question may come.
    void begin();
    /// `sessions`: the log's, newest first. `exercises`: those that are suggested today.
    void refresh(const std::vector<SessionRow>& sessions, const std::vector<QString>& exercises);
    /// It is about signs that need a doctor: nothing goes before it.
    [[nodiscard]] bool comesFirst() const;
    /// Gentle days ask about the morning themselves, and have left out what hurt.
    void setGentle(bool gentle) { m_gentle = gentle; }

private:
    enum class Question { None, Changed, NextDay, LeaveOut, TakeIn };

    Question open(const std::vector<SessionRow>& sessions, const std::vector<QString>& exercises);
    void makeChanged();
    void showChanged();
    void makeNextDay();
    void showNextDay();
    void makeLeaveOut();
    void showLeaveOut();
    void makeTakeIn();
    void showTakeIn();
    void takeNumber(int number);
    void doNotKnow();
    void leaveOut(bool yes);
    void takeIn(bool yes);

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;

    std::optional<SessionRow> m_changed;
    std::optional<SessionRow> m_morning;
    bool m_gentle = false;
    bool m_morningTaken = false; ///< a number was given; it may still be changed
    QString m_hurts;             ///< the exercise that has hurt again
    QString m_leftOut;           ///< the exercise that has been left out for long
    QDate m_leftOutSince;

    // Each is made when it is first asked; most days ask nothing.
    Notice* m_changedNotice = nullptr;
    BsButton* m_asked = nullptr;
    BsButton* m_notYet = nullptr;
    Notice* m_morningNotice = nullptr;
    PainScale* m_scale = nullptr;
    Label* m_thanks = nullptr;
    BsButton* m_unknown = nullptr;
    BsButton* m_never = nullptr;
    Notice* m_hurtsNotice = nullptr;
    BsButton* m_leaveOut = nullptr;
    BsButton* m_keep = nullptr;
    Notice* m_takeInNotice = nullptr;
    BsButton* m_takeIn = nullptr;
    BsButton* m_notNow = nullptr;
};

} // namespace backstretch
