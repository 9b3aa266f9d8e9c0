// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "core/catalogue/timelinebuilder.h"
#include "core/player/speechplanner.h"
#include "core/progress/nextday.h"
#include "core/progress/painrules.h"
#include "core/reminders/reminderplan.h"
#include "core/reminders/reminderstate.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <utility>

namespace backstretch {

/// The safety note's version; who agreed to an older one is asked again.
inline constexpr int kWelcomeNoteVersion = 1;
/// Steps of the voice's speed on either side of its own pace.
inline constexpr int kVoiceSpeeds = 3;

/// Usual: spoken, unless a screen reader runs, which speaks itself.
enum class SpokenGuidance : std::uint8_t { Usual, On, Off };

/// What closing the window does while reminders are on.
enum class WhenClosed : std::uint8_t {
    Ask,        ///< nobody has been asked yet
    KeepInTray, ///< the program goes on, where there is a tray icon to see it by
    KeepHidden, ///< it goes on in any case
    Quit,
};

/// Everything the user can set, and what the program remembers beside the log.
/// A plain value: who needs a setting is handed it and does not look it up.
struct Settings
{
    TextSize textSize = TextSize::Normal;
    ColourChoice colours = ColourChoice::System;
    MotionChoice reduceMotion = MotionChoice::System;
    bool darkFullScreen = true;
    QString language; ///< "de", "en"; empty: the computer's

    int welcomeNote = 0; ///< version of the safety note that was agreed to; 0: none yet
    QDate welcomeDate;
    QDate gentleDeclined;       ///< the day on which gentle days were not wanted
    QStringList lessonsRead;    ///< pages of Learn that were read to their end
    QDate reportMade;           ///< the day of the last report for an appointment
    QString reportName;         ///< for the next one; empty: not to be kept
    bool reportPictures = true; ///< of the exercises, in it
    QString firstRoutine;       ///< what Today suggests first, chosen by "When do you feel it most?"
    int daysAWeek = 4;          ///< the user's plan; 0: none
    bool whyOpen = false;       ///< "Why this today" was left open

    bool startInFullScreen = true;
    bool askAboutPain = true;
    int painSkips = 0; ///< check-ins skipped in a row
    bool askNextDay = true;
    NextDayAsked nextDayAsked;
    PainLimits pain; ///< from which numbers on gentler things are suggested
    std::chrono::seconds getReady{10};
    std::chrono::seconds turnOver{8};
    std::chrono::seconds breakBetween{10};
    std::chrono::seconds breath{5}; ///< one slow breath, where holds are counted in them
    bool oneButton = false;         ///< every key and every click pauses
    bool picturesOnly = false;      ///< stills instead of video
    bool alwaysEasier = false;      ///< the easier version of everything that has one

    bool weeklyCopy = true; ///< a backup once a week, if something changed

    bool soundOn = true;
    int volume = 80; ///< per cent, of tones and voice
    SpokenGuidance spokenGuidance = SpokenGuidance::Usual;
    SpeechLevel speechLevel = SpeechLevel::EveryStep; ///< never Off: that is spokenGuidance
    QString voiceName;                                ///< empty: the one that suits best
    int voiceSpeed = 0;                               ///< -kVoiceSpeeds (slowest) to kVoiceSpeeds
    bool tones = true;
    bool countLastSeconds = true; ///< of holds
    bool tickEverySecond = false;

    ReminderPlan reminders;
    bool startWithComputer = false; ///< as it was last set; the system itself knows better where it tells
    ReminderState reminderState;    ///< what became of them: a new start brings none back
    WhenClosed whenClosed = WhenClosed::Ask;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The settings that change a session's length.
[[nodiscard]] TimelineOptions timelineOptions(const Settings& settings);
/// The limits as they are used: amber always below red.
[[nodiscard]] PainLimits painLimits(const Settings& settings);
[[nodiscard]] ThemeOptions themeOptions(const Settings& settings);
/// What is left once everything is deleted: how the program looks, so that it can still be read, and that the
/// safety note was agreed to.
[[nodiscard]] Settings afterDeletion(const Settings& settings);

/// Keeps the settings in a file that only the user can read. Until the safety note is agreed to,
/// nothing is written: closing the welcome page leaves no trace.
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    enum class Problem {
        None,
        Damaged,    ///< the file made no sense; it was put aside and the defaults apply
        NotWritten, ///< the last change could not be stored
    };

    explicit SettingsStore(QString file, QObject* parent = nullptr);
    ~SettingsStore() override;

    [[nodiscard]] const Settings& values() const { return m_values; }
    [[nodiscard]] Problem problem() const { return m_problem; }

    /// Applies the change to a copy and takes it over; it is stored a moment later.
    template <typename Change>
    void change(Change&& change)
    {
        Settings next = m_values;
        std::forward<Change>(change)(next);
        set(std::move(next));
    }
    void set(Settings next);

    /// Stores what is still waiting to be stored.
    void flush();

Q_SIGNALS:
    void changed(const backstretch::Settings& before);
    void problemChanged();

private:
    void read();
    void putAside();
    void setProblem(Problem problem);

    QString m_file;
    Settings m_values;
    Problem m_problem = Problem::None;
    QTimer m_delay;
};

} // namespace backstretch
