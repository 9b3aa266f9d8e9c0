// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/mainwindow.h"
#include "app/models/dataservice.h"
#include "app/models/daywatch.h"
#include "app/models/drawingstore.h"
#include "app/models/historyservice.h"
#include "app/models/posterstore.h"
#include "app/models/reminderoffer.h"
#include "app/models/reminderservice.h"
#include "app/pages/data/copysaver.h"
#include "app/pages/settings/remindersgroup.h"
#include "app/paths.h"
#include "app/platform/autostart.h"
#include "app/platform/awaywatch.h"
#include "app/platform/busywatch.h"
#include "app/platform/filedialogs.h"
#include "app/platform/idlewatch.h"
#include "app/platform/mediacontrols.h"
#include "app/platform/singleinstance.h"
#include "app/platform/sleepinhibitor.h"
#include "app/player/media/mediasupport.h"
#include "app/player/sound/toneplayer.h"
#include "app/player/speech/speechprocess.h"
#include "app/player/speech/voice.h"
#include "app/player/video/cliplibrary.h"
#include "app/reminderdesk.h"
#include "app/settings.h"
#include "app/text/language.h"
#include "app/theme/theme.h"
#include "app/tray/background.h"
#include "app/widgets/sheet.h"
#include "core/catalogue/loader.h"
#include "core/history/wallclock.h"
#include "core/support/clock.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace backstretch {

struct ChangeHelp;
class HistoryPage;
class SettingsPage;
class ProblemPage;

using CatalogueResult = Expected<Catalogue, std::vector<CatalogueError>>;
using LessonsResult = Expected<std::vector<Lesson>, std::vector<CatalogueError>>;

/// The composition root: owns everything that lives as long as the program, hands each part what it needs,
/// and connects those who must hear of each other. The order of the members is the order of dependence:
/// nobody refers to what is declared after it.
class AppContext : public QObject
{
    Q_OBJECT

public:
    AppContext(QApplication& application, Paths paths, CatalogueResult catalogue, const WallClock& clock);
    ~AppContext() override;

    /// Opens the window where the request wants to be.
    void start(const InstanceRequest& request);
    /// Brings the window to the front, as far as the desktop lets it. Where the program ran without one, it
    /// is made now.
    void comeForward(const QString& activationToken);
    /// A second start asked for something: the window shows it, unless a session runs. Where a question is
    /// in front, it waits for the answer.
    void handle(const InstanceRequest& request);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] SettingsStore& settings() { return m_settings; }
    [[nodiscard]] HistoryService& history() { return m_history; }
    [[nodiscard]] const PosterStore& posters() const { return m_posters; }
    [[nodiscard]] Background& background() { return m_background; }
    /// The report for an appointment, to be offered wherever somebody may want it.
    [[nodiscard]] OpenSheet reportSheet();
    [[nodiscard]] DataService& data() { return m_data; }
    /// For tests: what asks for files.
    [[nodiscard]] FileQuestions& files() { return m_files; }

Q_SIGNALS:
    /// Nothing is left to do: the window was closed, or was never wanted.
    void finished();

private:
    void connectParts();
    [[nodiscard]] MainWindow::Parts parts();
    [[nodiscard]] ChangeHelp changeHelp();
    /// Read when they are first wanted.
    [[nodiscard]] const LessonsResult& lessons();
    void applySettings(const Settings& before);
    void begin();
    void goOn();
    void show(const InstanceRequest& request);
    void fillWindow(const InstanceRequest& request);
    void showWindow();
    void startFromOutside(const QString& routine);
    /// Made once there are offers.
    void makeReminderDesk();
    /// Likewise, and only for the page of settings.
    [[nodiscard]] RemindersGroup::Parts reminderSettings();
    /// The window was hidden: what it needed is given back.
    void shrink();
    void quit();
    void showReminderSettings();
    [[nodiscard]] TrayContent trayShows() const;
    [[nodiscard]] std::vector<SessionRow> lastSessions();
    [[nodiscard]] ReminderService::Done lastDone();
    void connectBackground();
    void showCatalogueProblem();
    void showHistoryProblem();
    void useBackup(ProblemPage& page, const Backup& backup);
    void copyWeekly();
    void showHistoryNotice();
    void showSettingsNotice();
    void beginDay();
    void tellOfOldSessions();
    void removeOldSessions(const std::vector<SessionId>& sessions);

    const Paths m_paths;
    const CatalogueResult m_catalogue;
    SettingsStore m_settings;
    LanguageManager m_languages;
    Theme m_theme;
    HistoryService m_history;
    DataService m_data;
    FileQuestions m_files = systemFileQuestions();
    DayWatch m_days;
    PosterStore m_posters;
    const SystemClock m_clock;
    const ClipLibrary m_clips;
    DrawingStore m_drawings;
    std::optional<LessonsResult> m_lessons;
    MediaSupport m_media;
    TonePlayer m_tones;
    SpeechProcess m_speech;
    Voice m_voice;
    std::unique_ptr<SleepInhibitor> m_sleepInhibitor;
    std::unique_ptr<AwayWatch> m_awayWatch;
    std::unique_ptr<MediaControls> m_mediaControls;
    std::unique_ptr<IdleWatch> m_idleWatch;
    std::unique_ptr<BusyWatch> m_busyWatch;
    std::optional<ReminderOffers> m_offers; ///< once there is a catalogue and a log
    ReminderService m_reminders;
    std::unique_ptr<ReminderDesk> m_reminderDesk; ///< once there are offers
    QString m_noteToken;                          ///< of the note that was pressed, for the window
    std::unique_ptr<Autostart> m_autostart;       ///< made when it is asked for
    MainWindow m_window;
    Background m_background;
    CopySaver m_saver;
    HistoryPage* m_historyPage = nullptr;   ///< the window's, once it is made
    SettingsPage* m_settingsPage = nullptr; ///< likewise
    InstanceRequest m_first;                ///< waits for goOn()
    bool m_hidden = false; ///< nobody has asked for the window yet, or it was closed and the program goes on
    bool m_quitting = false;
    bool m_ready = false; ///< the safety note is agreed to and no problem page waits for an answer
};

} // namespace backstretch
