// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RemindersGroup: its words.
#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/pages/settings/reminderrow.h"
#include "app/pages/settings/remindersgroup.h"
#include "app/platform/busywatch.h"
#include "app/reminderdesk.h"
#include "app/text/content.h"
#include "app/text/reminderwords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/switch.h"
#include "app/widgets/timefield.h"
#include "core/catalogue/catalogue.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>

namespace backstretch {

using namespace std::chrono_literals;

void RemindersGroup::showWay()
{
    const ReminderDesk::Way way = m_parts.desk.way();
    m_blocked->setVisible(way == ReminderDesk::Way::Blocked);
    m_way->setVisible(way == ReminderDesk::Way::System || way == ReminderDesk::Way::Window);
    m_way->setText(way == ReminderDesk::Way::System
                       ? tr("It comes as a note of your system. This one was to try it, and does not count.")
                       : tr("It comes in our own small window, because this system shows no notes with "
                            "buttons. This one was to try it, and does not count."));
}

void RemindersGroup::showNext()
{
    const bool on = settings().values().reminders.on;
    const auto next = m_parts.service.upcoming();
    const QDate today = m_parts.service.today();
    QString text;
    if (!on) {
        text = tr("Reminders are off.");
    } else if (m_parts.service.isPaused()) {
        //: "Reminders are paused until tomorrow"
        text = tr("%1.").arg(remindersPausedText(m_parts.service.pauseEnds(), today));
    } else if (next) {
        //: "Next: today, 15:30", routine
        text = tr("%1, %2.").arg(nextReminderText(m_parts.service.local(next->utcMs), today),
                                 m_parts.offers.of(next->of, next->routine).name);
    } else if (settings().values().reminders.afterUse > 0min) {
        text = tr("Next: after a long time at the computer.");
    } else {
        text = tr("No reminder is planned.");
    }
    m_next->setText(text);
    const bool isToday =
        on && next && !m_parts.service.isPaused() && m_parts.service.local(next->utcMs).date() == today;
    m_skip->setVisible(isToday);
    if (isToday) {
        m_skip->setAccessibleName(
            tr("Skip the reminder at %1 today").arg(clockTime(m_parts.service.local(next->utcMs).time())));
    }
}

void RemindersGroup::retranslate()
{
    m_tryIt->setLabel(tr("Show me one now"));
    m_on.row->setTexts(tr("Remind me"),
                       tr("A quiet note on the screen. At most 4 a day, never during a session."));
    m_add->setLabel(tr("Add a time"));
    m_skip->setLabel(tr("Skip it today"));
    m_blocked->setText(QString(), tr("The system does not let Backstretch show notes. We use our own small "
                                     "window."));
    std::vector<std::pair<QString, QString>> routines{{QString(), tr("What Today suggests")}};
    for (const Routine& routine : m_parts.catalogue.routines()) {
        routines.emplace_back(routine.id, routineName(routine));
    }
    for (ReminderRow* row : m_times) {
        row->setRoutines(routines);
        row->retranslate();
    }
    QStringList afterUse{tr("Off", "after a long time at the computer")};
    for (std::size_t i = 1; i < kAfterUse.size(); ++i) {
        afterUse << tr("After %Ln minute(s)", nullptr, static_cast<int>(kAfterUse[i].count()));
    }
    fill(*m_afterUse.combo, afterUse);
    m_onlyIfNotDone.row->setTexts(tr("Only when nothing is done yet"),
                                  tr("No reminder after a session of the same day."));
    // Where it is not told, the row promises no more than it can keep.
    m_busy.row->setTexts(
        m_parts.busy.tellsFullScreen() ? tr("Quiet when a full-screen app is open") : tr("Quiet in a call"),
        m_parts.busy.tellsFullScreen()
            ? tr("And in a call, and in the system’s “do not disturb”. The reminder waits.")
            : tr("And in the system’s “do not disturb”. This desktop does not tell which app fills the "
                 "screen."));
    m_quiet.row->setTexts(tr("Quiet hours"), tr("No reminder comes in this time."));
    m_quiet.from->setName(tr("Quiet from"));
    //: between two times: 22:00 to 07:00
    m_quiet.to->setText(tr("to", "times"));
    m_quiet.until->setName(tr("Quiet until"));
    m_quiet.on->setAccessibleName(tr("Quiet hours"));
    m_pause.row->setTexts(tr("Pause reminders"), tr("For a meeting or a holiday."));
    m_pause.kind->setAccessibleName(tr("Pause reminders"));
    m_pause.day->setAccessibleName(tr("Reminders come again on"));
    m_pause.day->findChild<QLineEdit*>()->setAccessibleName(m_pause.day->accessibleName());
    m_pause.day->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat));
    fill(*m_pause.kind, {tr("Not paused"), tr("For 1 hour"), tr("Until tomorrow"), tr("Until a day"),
                         tr("Until I turn them on")});
    m_keep.row->setTexts(tr("Go on when the window is closed"),
                         tr("Reminders come then, too. Start Backstretch again to see its window."));
    m_sound.row->setTexts(tr("Sound", "of reminders"), tr("One soft tone with each reminder."));
    setSearchWords();
    showWay();
    SettingsGroup::retranslate();
}

void RemindersGroup::setSearchWords()
{
    //: what people search for, with spaces between
    m_on.row->setSearchWords(tr("notification note alarm alert nag"));
    m_afterUse.row->setSearchWords(tr("break sitting idle typing keyboard mouse minutes desk"));
    m_onlyIfNotDone.row->setSearchWords(tr("once day enough"));
    m_busy.row->setSearchWords(tr("meeting call camera microphone presentation film disturb"));
    m_quiet.row->setSearchWords(tr("night sleep time evening morning"));
    m_pause.row->setSearchWords(tr("holiday vacation meeting snooze off"));
    m_keep.row->setSearchWords(tr("tray icon background close hidden quit"));
    m_autostart.row->setSearchWords(tr("autostart login boot startup"));
    m_sound.row->setSearchWords(tr("tone bell noise silent"));
}

std::vector<SettingsGroup::Place> RemindersGroup::places() const
{
    std::vector<Place> places = SettingsGroup::places();
    //: what people search for, with spaces between; likewise below
    addPlace(places, m_tryIt->label(), tr("test try notification"), m_tryIt);
    for (ReminderRow* row : m_times) {
        //: a reminder, found by a search: "Reminder at 7:45"
        addPlace(places, tr("Reminder at %1").arg(clockTime(row->reminder().at)),
                 tr("time clock day week routine"), row);
    }
    addPlace(places, m_add->label(), tr("new clock alarm when daily"), m_add);
    addPlace(places, m_skip->label(), tr("not now later"), m_skip);
    return places;
}

QString RemindersGroup::searchWords() const
{
    //: what people search for, with spaces between
    return tr("time day week clock add try skip");
}

} // namespace backstretch
