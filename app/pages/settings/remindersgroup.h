// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"
#include "core/reminders/reminderplan.h"

#include <QPointer>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QDateEdit;

namespace backstretch {

class Autostart;
class BsButton;
class BusyWatch;
class Catalogue;
class IdleWatch;
class Navigator;
class Notice;
class ReminderDesk;
class ReminderOffers;
class ReminderRow;
class ReminderService;
class TimeField;

/// "Reminders": when they come, and what keeps them from coming.
class RemindersGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    struct Parts
    {
        const Catalogue& catalogue;
        ReminderService& service;
        const ReminderOffers& offers;
        ReminderDesk& desk;
        IdleWatch& idle;
        const BusyWatch& busy;
        Autostart& autostart;
        Navigator& navigator;
    };

    RemindersGroup(const Theme& theme, SettingsStore& settings, const Parts& parts,
                   QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString searchWords() const override;
    [[nodiscard]] std::vector<Place> places() const override;
    void showValues() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The lengths that can be chosen; none is the first.
    static constexpr std::array<std::chrono::minutes, 5> kAfterUse{
        std::chrono::minutes(0), std::chrono::minutes(30), std::chrono::minutes(50), std::chrono::minutes(75),
        std::chrono::minutes(90)};
    struct Quiet
    {
        SettingsRow* row = nullptr;
        TimeField* from = nullptr;
        TimeField* until = nullptr;
        Label* to = nullptr;
        Switch* on = nullptr;
    };
    struct Pause
    {
        SettingsRow* row = nullptr;
        Combo* kind = nullptr;
        QDateEdit* day = nullptr;
    };

    void makeTimes();
    void makeConditions();
    void makeQuietHours(RowsCard* card);
    void makePause(RowsCard* card);
    OnOff addPlanSwitch(RowsCard* card, bool ReminderPlan::*value);

    void changePlan(const std::function<void(ReminderPlan&)>& change);
    void turnOn(bool on);
    void addTime();
    void removeTime(std::size_t index);
    void sortTimes();
    void setQuietHours();
    void choosePause(int kind);
    void setAutostart(bool on);
    void askForIdleTime();
    void skipNext();

    void showTimes();
    void showAutostart();
    void showPause();
    void showWay();
    void showNext();
    void setSearchWords();

    Parts m_parts;
    BsButton* m_tryIt;
    Label* m_way;
    Notice* m_blocked;
    OnOff m_on;
    RowsCard* m_timesCard = nullptr;
    std::vector<ReminderRow*> m_times;
    BsButton* m_add;
    QWidget* m_addRow;
    RowsCard* m_conditions = nullptr;
    Choice m_afterUse;
    OnOff m_onlyIfNotDone;
    OnOff m_busy;
    Quiet m_quiet;
    OnOff m_keep; ///< the program goes on when its window is closed
    OnOff m_autostart;
    OnOff m_sound;
    Pause m_pause;
    Label* m_next;
    BsButton* m_skip;
    QPointer<ReminderRow> m_inRow; ///< has the focus
    bool m_autostartRefused = false;
    std::optional<bool> m_idleIsTold; ///< nullopt: not known yet
};

} // namespace backstretch
