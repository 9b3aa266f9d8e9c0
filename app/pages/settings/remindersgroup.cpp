// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/remindersgroup.h"

#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/navigator.h"
#include "app/pages/settings/reminderrow.h"
#include "app/platform/autostart.h"
#include "app/platform/busywatch.h"
#include "app/platform/idlewatch.h"
#include "app/reminderdesk.h"
#include "app/text/content.h"
#include "app/text/reminderwords.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/switch.h"
#include "app/widgets/timefield.h"
#include "core/catalogue/catalogue.h"

#include <QApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

constexpr int kHolidayDays = 7;

// In the order of the list.
enum PauseEntry : int { NotPaused, ForAnHour, UntilTomorrow, UntilADay, UntilTurnedOn };

/// The half hour after the last one that nobody has taken yet.
QTime nextFreeTime(const std::vector<ReminderTime>& times)
{
    constexpr int halfHour = 30 * 60;
    QTime next = times.empty() ? QTime(15, 30) : times.back().at;
    const auto taken = [&times, &next] {
        return std::ranges::find(times, next, &ReminderTime::at) != times.end();
    };
    if (!times.empty()) {
        next = QTime(next.hour(), next.minute() / 30 * 30).addSecs(halfHour);
    }
    while (taken()) {
        next = next.addSecs(halfHour);
    }
    return next;
}

} // namespace

RemindersGroup::RemindersGroup(const Theme& theme, SettingsStore& settings, const Parts& parts,
                               QWidget* parent)
    : SettingsGroup(theme, settings, QStringLiteral("bell"), parent)
    , m_parts(parts)
    , m_tryIt(new BsButton(theme, BsButton::Kind::Soft, QString()))
    , m_way(new Label(theme, TextStyle::Small))
    , m_blocked(new Notice(theme, Notice::Kind::Info, QString(), QString()))
    , m_add(new BsButton(theme, BsButton::Kind::Text, QString()))
    , m_addRow(new QWidget)
    , m_next(new Label(theme, TextStyle::Small))
    , m_skip(new BsButton(theme, BsButton::Kind::Text, QString()))
{
    m_tryIt->setIconName(QStringLiteral("bell"));
    header().addWidget(m_tryIt, 0, Qt::AlignVCenter);
    m_way->setRole(&Colours::textMuted);
    m_way->setIconName(QStringLiteral("info"));
    m_way->hide();
    m_blocked->hide();
    rows().addWidget(m_way);
    rows().addWidget(m_blocked);
    makeTimes();
    makeConditions();

    m_next->setRole(&Colours::textMuted);
    m_next->setIconName(QStringLiteral("info"));
    m_skip->setSize(BsButton::Size::Small);
    auto* next = new QHBoxLayout;
    next->addWidget(m_next, 0, Qt::AlignVCenter);
    next->addWidget(m_skip, 0, Qt::AlignVCenter);
    next->addStretch(1);
    rows().addLayout(next);
    rows().addStretch(1);

    connect(m_tryIt, &QAbstractButton::clicked, &m_parts.desk, &ReminderDesk::showOneNow);
    connect(&m_parts.desk, &ReminderDesk::wayChanged, this, &RemindersGroup::showWay);
    connect(m_skip, &QAbstractButton::clicked, this, &RemindersGroup::skipNext);
    connect(&m_parts.service, &ReminderService::changed, this, [this] {
        showPause();
        showNext();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now == nullptr || now->window()->windowType() == Qt::Popup) {
            return; // another program, or the list of the row itself
        }
        ReminderRow* row = nullptr;
        for (ReminderRow* candidate : m_times) {
            row = candidate->isAncestorOf(now) ? candidate : row;
        }
        if (std::exchange(m_inRow, row) != row) {
            sortTimes(); // never while somebody types in it
        }
    });
}

void RemindersGroup::makeTimes()
{
    m_timesCard = addCard();
    m_on.control = new Switch(theme());
    m_on.row = new SettingsRow(theme(), QString(), QString(), m_on.control);
    m_timesCard->addRow(m_on.row);
    connect(m_on.control, &QAbstractButton::clicked, this, &RemindersGroup::turnOn);
    for (std::size_t i = 0; i < kMostReminderTimes; ++i) {
        auto* row = new ReminderRow(theme());
        m_timesCard->addRow(row);
        connect(row, &ReminderRow::changed, this, [this, row, i] {
            changePlan([row, i](ReminderPlan& plan) { plan.times[i] = row->reminder(); });
        });
        connect(row, &ReminderRow::removed, this, [this, i] { removeTime(i); });
        m_times.push_back(row);
    }
    m_add->setIconName(QStringLiteral("add"));
    auto* add = new QHBoxLayout(m_addRow);
    add->setContentsMargins(theme().space(2.5), theme().space(1), theme().space(2.5), theme().space(1));
    add->addWidget(m_add);
    add->addStretch(1);
    m_timesCard->addRow(m_addRow);
    connect(m_add, &QAbstractButton::clicked, this, &RemindersGroup::addTime);
}

void RemindersGroup::makeConditions()
{
    m_conditions = addCard();
    m_afterUse = addChoice(
        m_conditions,
        [](const Settings& s) {
            const auto found = std::ranges::find(kAfterUse, s.reminders.afterUse);
            return found == kAfterUse.end() ? 0 : static_cast<int>(found - kAfterUse.begin());
        },
        [](Settings& s, int entry) { s.reminders.afterUse = kAfterUse[static_cast<std::size_t>(entry)]; });
    m_onlyIfNotDone = addPlanSwitch(m_conditions, &ReminderPlan::onlyIfNotDone);
    m_busy = addPlanSwitch(m_conditions, &ReminderPlan::waitWhileBusy);
    makeQuietHours(m_conditions);
    makePause(m_conditions);
    m_keep.control = new Switch(theme());
    m_keep.row = new SettingsRow(theme(), QString(), QString(), m_keep.control);
    m_conditions->addRow(m_keep.row);
    connect(m_keep.control, &QAbstractButton::clicked, this, [this](bool on) {
        settings().change(
            [on](Settings& s) { s.whenClosed = on ? WhenClosed::KeepHidden : WhenClosed::Quit; });
    });
    m_autostart.control = new Switch(theme());
    m_autostart.row = new SettingsRow(theme(), QString(), QString(), m_autostart.control);
    m_conditions->addRow(m_autostart.row);
    connect(m_autostart.control, &QAbstractButton::clicked, this, &RemindersGroup::setAutostart);
    m_sound = addPlanSwitch(m_conditions, &ReminderPlan::sound);
}

RemindersGroup::OnOff RemindersGroup::addPlanSwitch(RowsCard* card, bool ReminderPlan::*value)
{
    auto* control = new Switch(theme());
    auto* row = new SettingsRow(theme(), QString(), QString(), control);
    card->addRow(row);
    connect(control, &QAbstractButton::clicked, this,
            [this, value](bool on) { changePlan([value, on](ReminderPlan& plan) { plan.*value = on; }); });
    return {row, control};
}

void RemindersGroup::makeQuietHours(RowsCard* card)
{
    auto* control = new QWidget;
    m_quiet.from = new TimeField(theme());
    m_quiet.to = new Label(theme(), TextStyle::Body);
    m_quiet.until = new TimeField(theme());
    m_quiet.on = new Switch(theme());
    auto* line = new QHBoxLayout(control);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().space(2));
    for (QWidget* part : {static_cast<QWidget*>(m_quiet.from), static_cast<QWidget*>(m_quiet.to),
                          static_cast<QWidget*>(m_quiet.until), static_cast<QWidget*>(m_quiet.on)}) {
        line->addWidget(part, 0, Qt::AlignVCenter);
    }
    m_quiet.to->setWordWrap(false);
    m_quiet.row = new SettingsRow(theme(), QString(), QString(), control);
    card->addRow(m_quiet.row);
    connect(m_quiet.from, &QTimeEdit::timeChanged, this, &RemindersGroup::setQuietHours);
    connect(m_quiet.until, &QTimeEdit::timeChanged, this, &RemindersGroup::setQuietHours);
    connect(m_quiet.on, &QAbstractButton::clicked, this, &RemindersGroup::setQuietHours);
}

void RemindersGroup::makePause(RowsCard* card)
{
    auto* control = new QWidget;
    m_pause.kind = new Combo(theme());
    m_pause.kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pause.day = new QDateEdit;
    m_pause.day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pause.day->setAlignment(Qt::AlignCenter);
    m_pause.day->setKeyboardTracking(false);
    const auto size = [this] {
        type::apply(theme(), *m_pause.day, TextStyle::Body, QFont::DemiBold);
        m_pause.day->setMinimumSize(theme().em(8), std::max(theme().space(12), theme().em(3)));
    };
    connect(&theme(), &Theme::changed, this, size);
    size();
    auto* line = new QHBoxLayout(control);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().space(2));
    line->addWidget(m_pause.kind);
    line->addWidget(m_pause.day);
    m_pause.row = new SettingsRow(theme(), QString(), QString(), control);
    card->addRow(m_pause.row);
    connect(m_pause.kind, &QComboBox::activated, this, &RemindersGroup::choosePause);
    connect(m_pause.day, &QDateEdit::dateChanged, &m_parts.service, &ReminderService::pauseUntil);
}

QString RemindersGroup::name() const
{
    return tr("Reminders");
}

void RemindersGroup::changePlan(const std::function<void(ReminderPlan&)>& change)
{
    settings().change([&change](Settings& s) { change(s.reminders); });
}

// A switch that is on and does nothing would be a riddle: there is a first time to begin with.
void RemindersGroup::turnOn(bool on)
{
    const bool hasDeskBreak = m_parts.catalogue.routine(QStringLiteral("desk-break")) != nullptr;
    changePlan([on, hasDeskBreak](ReminderPlan& plan) {
        plan.on = on;
        if (on && plan.times.empty() && plan.afterUse == 0min) {
            plan.times.push_back({nextFreeTime({}), Weekdays::workdays(),
                                  hasDeskBreak ? QStringLiteral("desk-break") : QString()});
        }
    });
}

void RemindersGroup::addTime()
{
    std::size_t added = 0;
    changePlan([&added](ReminderPlan& plan) {
        if (plan.times.size() >= kMostReminderTimes) {
            added = plan.times.size();
            return;
        }
        ReminderTime next = plan.times.empty() ? ReminderTime{} : plan.times.back();
        next.at = nextFreeTime(plan.times);
        plan.times.push_back(next);
        added = plan.times.size() - 1;
    });
    if (added < m_times.size()) {
        m_times[added]->focusTime();
    }
}

void RemindersGroup::removeTime(std::size_t index)
{
    const std::vector<ReminderTime> before = settings().values().reminders.times;
    changePlan([index](ReminderPlan& plan) {
        plan.times.erase(plan.times.begin() + static_cast<std::ptrdiff_t>(index));
    });
    const std::size_t left = before.size() - 1;
    if (left > 0) {
        m_times[std::min(index, left - 1)]->focusTime();
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
    m_parts.navigator.toast(
        tr("Removed the %1 reminder.").arg(clockTime(before[index].at)), tr("Undo"),
        [this, before] { changePlan([&before](ReminderPlan& plan) { plan.times = before; }); });
}

void RemindersGroup::sortTimes()
{
    const std::vector<ReminderTime>& times = settings().values().reminders.times;
    if (std::ranges::is_sorted(times, {}, &ReminderTime::at)) {
        return;
    }
    std::vector<ReminderTime> sorted = times;
    std::ranges::stable_sort(sorted, {}, &ReminderTime::at);
    // Who has gone on to another row is to find it where it stands now.
    const auto in = std::ranges::find(m_times, m_inRow.data());
    if (in != m_times.end() && static_cast<std::size_t>(in - m_times.begin()) < times.size()) {
        const ReminderTime at = times[static_cast<std::size_t>(in - m_times.begin())];
        const auto now = std::ranges::find(sorted, at);
        m_inRow = m_times[static_cast<std::size_t>(now - sorted.begin())];
        m_inRow->focusTime();
    }
    changePlan([&sorted](ReminderPlan& plan) { plan.times = sorted; });
}

void RemindersGroup::setQuietHours()
{
    changePlan([this](ReminderPlan& plan) {
        plan.quiet = {m_quiet.on->isChecked(), m_quiet.from->time(), m_quiet.until->time()};
    });
}

void RemindersGroup::choosePause(int kind)
{
    switch (kind) {
    case ForAnHour:
        m_parts.service.pauseForAnHour();
        break;
    case UntilTomorrow:
        m_parts.service.pauseUntilTomorrow();
        break;
    case UntilADay:
        m_parts.service.pauseUntil(m_parts.service.today().addDays(kHolidayDays));
        m_pause.day->setFocus(Qt::OtherFocusReason);
        break;
    case UntilTurnedOn:
        m_parts.service.pauseUntilTurnedOn();
        break;
    default:
        m_parts.service.resume();
        break;
    }
}

void RemindersGroup::setAutostart(bool on)
{
    m_parts.autostart.set(on, [this, self = QPointer(this), on](bool allowed) {
        if (!self) {
            return;
        }
        m_autostartRefused = !allowed;
        if (allowed) {
            settings().change([on](Settings& s) { s.startWithComputer = on; });
        }
        showAutostart();
    });
}

void RemindersGroup::askForIdleTime()
{
    const auto show = [this, self = QPointer(this)](std::optional<std::chrono::milliseconds> idle) {
        if (self) {
            m_idleIsTold = idle.has_value();
            showValues();
        }
    };
    m_parts.idle.ask(UseMeter::kBreak, show);
}

void RemindersGroup::skipNext()
{
    const ReminderState before = m_parts.service.skipNext();
    const auto next = m_parts.service.upcoming();
    m_parts.navigator.toast(
        next ? nextReminderText(m_parts.service.local(next->utcMs), m_parts.service.today()) : tr("Skipped."),
        tr("Undo"), [service = QPointer(&m_parts.service), before] {
            if (service) {
                service->restore(before);
            }
        });
}

void RemindersGroup::showEvent(QShowEvent* event)
{
    SettingsGroup::showEvent(event);
    askForIdleTime(); // only here is it of interest
    showAutostart();
}

void RemindersGroup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert && m_add->isVisible() && m_add->isEnabled()) {
        addTime();
        return;
    }
    SettingsGroup::keyPressEvent(event);
}

void RemindersGroup::showValues()
{
    SettingsGroup::showValues();
    const ReminderPlan& plan = settings().values().reminders;
    m_on.control->setChecked(plan.on);
    showTimes();
    m_onlyIfNotDone.control->setChecked(plan.onlyIfNotDone);
    m_busy.control->setChecked(plan.waitWhileBusy);
    m_sound.control->setChecked(plan.sound);
    const WhenClosed closed = settings().values().whenClosed;
    m_keep.control->setChecked(closed == WhenClosed::KeepInTray || closed == WhenClosed::KeepHidden);
    {
        const QSignalBlocker from(m_quiet.from);
        const QSignalBlocker until(m_quiet.until);
        m_quiet.from->setTime(plan.quiet.from);
        m_quiet.until->setTime(plan.quiet.until);
        m_quiet.on->setChecked(plan.quiet.on);
        m_quiet.from->setEnabled(plan.quiet.on);
        m_quiet.until->setEnabled(plan.quiet.on);
    }
    for (SettingsRow* row :
         {m_onlyIfNotDone.row, m_busy.row, m_quiet.row, m_pause.row, m_keep.row, m_sound.row}) {
        row->setEnabled(plan.on);
    }
    const bool told = m_idleIsTold.value_or(true);
    m_afterUse.row->setEnabled(plan.on && told);
    if (!told) {
        m_afterUse.combo->setCurrentIndex(0);
    }
    m_afterUse.row->setTexts(tr("After a long time at the computer"),
                             told ? tr("Looks only at how long the keyboard and mouse are in use.")
                                  : tr("This desktop does not tell how long you have been typing."));
    showAutostart();
    showPause();
    showNext();
}

void RemindersGroup::showTimes()
{
    const ReminderPlan& plan = settings().values().reminders;
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        ReminderRow& row = *m_times[i];
        const bool used = i < plan.times.size();
        row.setVisible(used);
        row.setEnabled(plan.on);
        if (!used) {
            continue;
        }
        const ReminderTime& time = plan.times[i];
        row.setReminder(time);
        row.setWarning(time.days.none()             ? tr("No day chosen")
                       : plan.quiet.covers(time.at) ? tr("In your quiet hours, so it does not come.")
                                                    : QString());
    }
    m_addRow->setVisible(plan.times.size() < kMostReminderTimes);
    m_addRow->setEnabled(plan.on);
}

void RemindersGroup::showAutostart()
{
    const bool possible = m_parts.autostart.isPossible();
    const bool on = possible && m_parts.autostart.isOn().value_or(settings().values().startWithComputer);
    m_autostart.control->setChecked(on);
    m_autostart.row->setEnabled(possible);
    m_autostart.row->setTexts(tr("Start with the computer"),
                              !possible            ? tr("This system does not offer it.")
                              : m_autostartRefused ? tr("The system did not allow this.")
                                                   : tr("Without this, reminders come only while "
                                                        "Backstretch is open."));
}

void RemindersGroup::showPause()
{
    const ReminderPause::Kind kind =
        m_parts.service.isPaused() ? settings().values().reminderState.pause.kind : ReminderPause::Kind::None;
    const auto end = m_parts.service.pauseEnds();
    const QDate today = m_parts.service.today();
    const bool tomorrow = end && end->date() == today.addDays(1);
    m_pause.kind->setCurrentIndex(kind == ReminderPause::Kind::UntilTime       ? ForAnHour
                                  : kind == ReminderPause::Kind::UntilTurnedOn ? UntilTurnedOn
                                  : kind == ReminderPause::Kind::None          ? NotPaused
                                  : tomorrow && !m_pause.day->hasFocus()       ? UntilTomorrow
                                                                               : UntilADay);
    const bool untilDay = m_pause.kind->currentIndex() == UntilADay;
    const QSignalBlocker quiet(m_pause.day);
    m_pause.day->setMinimumDate(today.addDays(1));
    if (untilDay && end) {
        m_pause.day->setDate(end->date());
    }
    if (m_pause.day->isVisibleTo(m_pause.day->parentWidget()) != untilDay) {
        m_pause.day->setVisible(untilDay);
        m_pause.row->control()->updateGeometry();
    }
}

} // namespace backstretch
