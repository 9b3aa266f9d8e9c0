// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "app/models/gentledays.h"
#include "app/models/todayplan.h"
#include "app/pages/problempage.h"
#include "app/platform/memory.h"
#include "app/platform/trayhost.h"
#include "app/text/copywords.h"
#include "app/text/dates.h"
#include "app/text/faults.h"
#include "app/tray/traycontent.h"

#include <QApplication>
#include <QEvent>
#include <QPixmapCache>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <functional>
#include <utility>

namespace backstretch {

namespace {

constexpr std::chrono::milliseconds kLookForVoice{1'500};
/// Enough of them to know what was done last.
constexpr int kSessionsLookedAt = 60;
constexpr std::chrono::milliseconds kCopyWeekly{5'000};

/// Does something once, when the window has been drawn for the first time. A part of the window.
class AfterFirstPicture : public QObject
{
public:
    AfterFirstPicture(QWidget& window, std::function<void()> run)
        : QObject(&window)
        , m_run(std::move(run))
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_run();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_run;
};

} // namespace

AppContext::AppContext(QApplication& application, Paths paths, CatalogueResult catalogue,
                       const WallClock& clock)
    : m_paths(std::move(paths))
    , m_catalogue(std::move(catalogue))
    , m_settings(m_paths.settings)
    , m_languages(m_paths.translations())
    , m_theme(application)
    , m_history(m_paths.data, clock)
    , m_data(m_history, clock)
    , m_days(clock)
    , m_posters(m_paths.video())
    , m_clips(m_paths.video())
    , m_drawings(m_paths.catalogue() + QStringLiteral("/learn"))
    , m_media({.program = {}, .cacheFile = m_paths.data + QStringLiteral("/media-check")})
    , m_tones(m_media)
    , m_speech({})
    , m_voice(m_speech, m_settings)
    , m_sleepInhibitor(makeSleepInhibitor())
    , m_awayWatch(makeAwayWatch())
    , m_mediaControls(makeMediaControls([this] { return static_cast<quintptr>(m_window.winId()); }))
    , m_idleWatch(makeIdleWatch())
    , m_busyWatch(makeBusyWatch())
    , m_reminders({m_settings, clock, m_clock, *m_idleWatch, *m_busyWatch, [this] { return lastDone(); },
                   [this] { return m_window.isInSession(); }})
    , m_window(m_theme, m_settings)
    , m_background({m_theme, m_settings, m_window, &hasTrayHost, [this] { return trayShows(); }})
    , m_saver(m_theme, m_window, m_history, m_data, m_files, m_window)
{
    connect(&m_languages, &LanguageManager::changed, this, [this] {
        m_window.setLocale(m_languages.locale()); // everything in it writes numbers and dates like this
        m_voice.setLocale(m_languages.locale());
    });
    m_languages.use(m_settings.values().language);
    // The window is told of the language, later; but it has no page yet that would have to say it anew.
    QCoreApplication::removePostedEvents(&m_window, QEvent::LanguageChange);
    m_theme.apply(themeOptions(m_settings.values()));
    connectParts();
}

AppContext::~AppContext() = default;

void AppContext::connectParts()
{
    connect(&m_settings, &SettingsStore::changed, this, &AppContext::applySettings);
    connect(&m_settings, &SettingsStore::problemChanged, this, &AppContext::showSettingsNotice);
    connect(&m_history, &HistoryService::faultChanged, this, &AppContext::showHistoryNotice);
    connect(&m_days, &DayWatch::dayBegan, this, &AppContext::beginDay);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_days, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            m_days.check();
        }
    });
    m_saver.setReport([this] { reportSheet()(m_window); });
    m_data.setSessionRunning([this] { return m_window.isInSession(); });
    connect(&m_window, &MainWindow::sessionEntered, &m_data, &DataService::stop);
    connect(&m_window, &MainWindow::welcomed, this, &AppContext::begin);
    connect(m_mediaControls.get(), &MediaControls::raisePressed, this, [this] { comeForward({}); });
    m_window.setParts(parts());
    connectBackground();
}

void AppContext::connectBackground()
{
    connect(&m_settings, &SettingsStore::changed, &m_background, &Background::refresh);
    connect(&m_reminders, &ReminderService::changed, &m_background, &Background::refresh);
    connect(&m_theme, &Theme::changed, &m_background, &Background::refresh);
    connect(&m_languages, &LanguageManager::changed, &m_background, &Background::retranslate);
    connect(&m_days, &DayWatch::dayBegan, &m_background, &Background::refresh); // "tomorrow" is "today" now
    connect(&m_background, &Background::wentHidden, this, [this] {
        m_hidden = true;
        QTimer::singleShot(0, this, &AppContext::shrink); // what was pressed is in the window
    });
    connect(&m_background, &Background::openAsked, this, [this] { comeForward({}); });
    connect(&m_background, &Background::startAsked, this,
            [this](const QString& routine) { startFromOutside(routine); });
    connect(&m_background, &Background::settingsAsked, this, &AppContext::showReminderSettings);
    connect(&m_background, &Background::resumeAsked, &m_reminders, &ReminderService::resume);
    connect(&m_background, &Background::pauseAsked, this, [this](TrayIcon::Pause pause) {
        switch (pause) {
        case TrayIcon::Pause::Hour:
            m_reminders.pauseForAnHour();
            break;
        case TrayIcon::Pause::UntilTomorrow:
            m_reminders.pauseUntilTomorrow();
            break;
        case TrayIcon::Pause::UntilTurnedOn:
            m_reminders.pauseUntilTurnedOn();
            break;
        }
    });
    connect(&m_background, &Background::quitAsked, this, &AppContext::quit);
    connect(&m_window, &MainWindow::quitAsked, this, &AppContext::quit);
    connect(&m_window, &MainWindow::closed, this, &AppContext::finished);
    m_window.setMayClose([this] { return m_quitting || m_background.mayClose(); });
}

void AppContext::start(const InstanceRequest& request)
{
    m_first = request;
    m_hidden = request.hidden;
    if (!m_catalogue) {
        showCatalogueProblem();
    } else if (m_settings.values().welcomeNote < kWelcomeNoteVersion) {
        if (!m_hidden) {
            m_window.showWelcome();
        }
    } else {
        begin();
    }
    // Hidden, but with nothing to remind of: there would be no way to see or to end it. Hidden, but with
    // something to say first: it is said.
    if (m_hidden && m_window.isEmpty() && !(m_ready && m_settings.values().reminders.on)) {
        Q_EMIT finished();
    } else if (!m_hidden || !m_window.isEmpty()) {
        m_hidden = false;
        showWindow();
    }
}

void AppContext::showWindow()
{
    const bool first = !m_window.isVisible();
    m_window.show();
    if (first) {
        // Drawing it in all sizes takes longer than a page.
        new AfterFirstPicture(m_window, [this] {
            m_window.setWindowIcon(QIcon(QStringLiteral(":/icons/app/backstretch.svg")));
        });
    }
}

void AppContext::begin()
{
    m_history.open();
    if (m_history.fault() && isFileUnusable(m_history.fault()->code)) {
        showHistoryProblem();
    } else {
        goOn();
    }
}

void AppContext::goOn()
{
    m_ready = true;
    m_offers.emplace(*m_catalogue, m_history, m_settings, [this] {
        return planDay(planInput(*m_catalogue, m_history, m_settings.values(), lastSessions(), {})).routineId;
    });
    makeReminderDesk();
    m_reminders.begin();
    m_background.begin();
    if (!m_hidden) {
        fillWindow(std::exchange(m_first, {}));
    }
}

void AppContext::makeReminderDesk()
{
    m_reminderDesk = std::make_unique<ReminderDesk>(
        ReminderDesk::Parts{m_theme, m_reminders, *m_offers, m_settings, m_posters, *m_idleWatch, m_tones},
        makeNotifier());
    const ReminderDesk* desk = m_reminderDesk.get();
    connect(desk, &ReminderDesk::activated, this, [this](const QString& token) { m_noteToken = token; });
    connect(desk, &ReminderDesk::startAsked, this, [this](const QString& routine) {
        comeForward(std::exchange(m_noteToken, {}));
        startFromOutside(routine);
    });
    connect(desk, &ReminderDesk::openAsked, this, [this] { comeForward(std::exchange(m_noteToken, {})); });
    // A session that ended, or was thrown away, may be what a reminder asks for.
    connect(&m_history, &HistoryService::changed, &m_reminders, &ReminderService::check);
}

RemindersGroup::Parts AppContext::reminderSettings()
{
    if (!m_autostart) {
        QStringList arguments{QStringLiteral("--hidden")};
        if (m_paths.data != Paths::find({}).data) {
            arguments << QStringLiteral("--data-dir") << m_paths.data;
        }
        m_autostart = makeAutostart({QCoreApplication::applicationFilePath(), arguments,
                                     tr("Backstretch reminds you of your exercises.")});
    }
    return {*m_catalogue, m_reminders,  *m_offers,    *m_reminderDesk,
            *m_idleWatch, *m_busyWatch, *m_autostart, m_window};
}

void AppContext::fillWindow(const InstanceRequest& request)
{
    show(request);
    showHistoryNotice();
    showSettingsNotice();
    tellOfOldSessions();
    // Finding a voice may keep this computer busy for seconds: after the first page, not before it.
    QTimer::singleShot(kLookForVoice, &m_voice, [this] {
        if (m_voice.isWanted() && !m_hidden) {
            m_voice.prepare();
        }
    });
    QTimer::singleShot(kCopyWeekly, this, &AppContext::copyWeekly);
}

void AppContext::copyWeekly()
{
    if (m_ready && m_settings.values().weeklyCopy) {
        m_data.copyWeekly();
    }
}

void AppContext::show(const InstanceRequest& request)
{
    if (!request.exercise.isEmpty() && m_catalogue->exercise(request.exercise) != nullptr) {
        m_window.showPage(PageId::Exercises);
        m_window.showExercise(request.exercise);
    } else {
        m_window.showPage(PageId::Today);
        if (!request.routine.isEmpty() && m_catalogue->routine(request.routine) != nullptr) {
            m_window.startRoutine(request.routine);
        }
    }
}

void AppContext::comeForward(const QString& activationToken)
{
    // What the desktop gave the second start is what lets our window come to the front.
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    }
    if (std::exchange(m_hidden, false) && m_window.isEmpty()) {
        fillWindow({});
    }
    if (m_window.isMinimized()) {
        m_window.showNormal();
    }
    showWindow();
    m_window.raise();
    m_window.activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void AppContext::shrink()
{
    if (!m_hidden || m_window.isVisible()) {
        return; // it was wanted again in the same moment
    }
    m_voice.rest();
    m_tones.rest();
    m_window.giveBack();
    m_historyPage = nullptr;
    m_lessons.reset();
    m_posters.forget();
    QPixmapCache::clear();
    giveBackMemory();
}

void AppContext::quit()
{
    m_quitting = true;
    if (m_window.isVisible()) {
        m_window.close(); // saves what is running
    } else {
        m_settings.flush();
        Q_EMIT finished();
    }
}

void AppContext::startFromOutside(const QString& routine)
{
    comeForward({});
    if (!m_window.isInSession()) {
        m_window.showPage(PageId::Today);
        m_window.startRoutine(routine);
    }
}

void AppContext::showReminderSettings()
{
    comeForward({});
    if (m_ready && !m_window.isInSession()) {
        m_window.showSettings(SettingsPart::Reminders);
    }
}

TrayContent AppContext::trayShows() const
{
    TrayContent content = trayContent(m_reminders, *m_offers, m_settings.values());
    content.sessionRuns = m_window.isInSession();
    content.lightOnDark = m_theme.dark(); // the best guess at the panel; a rim does the rest
    return content;
}

std::vector<SessionRow> AppContext::lastSessions()
{
    std::vector<SessionRow> sessions =
        m_history.read(m_history.log().reader().sessions({}, kSessionsLookedAt));
    std::erase_if(sessions,
                  [](const SessionRow& session) { return session.status == SessionStatus::InProgress; });
    return sessions;
}

ReminderService::Done AppContext::lastDone()
{
    ReminderService::Done done;
    const auto easy = gentleRoutine(*m_catalogue, m_history);
    done.resting = m_history.read(m_history.log().gentlePlan().isResting(m_history.today())) ||
                   (easy && easy->items.empty());
    const std::vector<SessionRow> sessions = lastSessions();
    if (!sessions.empty()) {
        const SessionRow& last = sessions.front();
        done.today = last.started.localDate == m_history.today();
        done.lastUtcMs = last.started.utcMs + last.active.count();
    }
    return done;
}

void AppContext::handle(const InstanceRequest& request)
{
    const bool asksForSomething = !request.routine.isEmpty() || !request.exercise.isEmpty();
    if (!m_ready) {
        m_first = asksForSomething ? request : m_first;
    } else if (asksForSomething && !m_window.isInSession()) {
        show(request);
    }
}

void AppContext::applySettings(const Settings& before)
{
    const Settings& now = m_settings.values();
    if (now.language != before.language) {
        m_languages.use(now.language);
    }
    if (themeOptions(now) != themeOptions(before)) {
        m_theme.apply(themeOptions(now));
    }
}

void AppContext::showCatalogueProblem()
{
    QStringList details;
    for (const CatalogueError& error : m_catalogue.error()) {
        details << error.toString();
    }
    auto* page = new ProblemPage(m_theme);
    page->setProblem(
        tr("The exercises could not be read"),
        tr("Some files of Backstretch are missing or damaged. Installing it again should help. Your "
           "history is not touched."),
        details + QStringList{tr("Folder: %1").arg(m_paths.catalogue())});
    page->addButton(tr("Close"), true, [this] { m_window.close(); });
    m_window.showInstead(page, page->firstFocus());
}

void AppContext::showHistoryProblem()
{
    const StorageError fault = *m_history.fault();
    const auto backup = fault.code == StorageCode::Newer ? std::nullopt : m_history.newestBackup();
    auto* page = new ProblemPage(m_theme);
    const FaultText text = historyProblem(fault);
    page->setProblem(text.title, text.text, {tr("File: %1").arg(m_history.file())});
    const auto answered = [this, page] {
        page->deleteLater();
        goOn();
    };
    if (backup) {
        page->addButton(tr("Use the copy of %1").arg(dayAndMonth(backup->made.date(), m_history.today())),
                        true, [this, page, backup = *backup] { useBackup(*page, backup); });
    }
    if (fault.code != StorageCode::Newer) {
        page->addButton(tr("Start a new one"), !backup, [this, answered] {
            m_history.startAnew();
            answered();
        });
    }
    page->addButton(tr("Go on without saving"), fault.code == StorageCode::Newer, answered);
    page->addButton(tr("Show the file"), false, [this] { m_files.showFolder(m_history.folder()); });
    m_window.showInstead(page, page->firstFocus());
}

void AppContext::useBackup(ProblemPage& page, const Backup& backup)
{
    if (!m_history.useBackup(backup)) {
        page.setProblem(
            tr("The copy could not be used."),
            tr("%1 Nothing was changed. You can try again.").arg(historyNotice(*m_history.fault()).text),
            {tr("File: %1").arg(backup.file)});
        return;
    }
    page.deleteLater();
    goOn();
    m_window.toast(tr("This is your history as it was on %1. The old file is kept in the same folder.")
                       .arg(dayAndMonth(backup.made.date(), m_history.today())));
}

void AppContext::showHistoryNotice()
{
    if (!m_ready || m_hidden) {
        return; // fillWindow() comes back to it
    }
    const auto& fault = m_history.fault();
    if (!fault) {
        m_window.setNotice(QStringLiteral("history"), {}, {});
    } else {
        m_window.setNotice(QStringLiteral("history"), historyNotice(*fault).title,
                           historyFault(*fault, m_history.file()),
                           {{tr("Try again"), [this] { m_history.open(); }},
                            {tr("Save a copy elsewhere"), [this] { m_saver.saveCopy(); }}});
    }
}

void AppContext::showSettingsNotice()
{
    if (!m_ready || m_hidden) {
        return; // fillWindow() comes back to it
    }
    switch (m_settings.problem()) {
    case SettingsStore::Problem::None:
        m_window.setNotice(QStringLiteral("settings"), {}, {});
        break;
    case SettingsStore::Problem::Damaged:
        m_window.setNotice(
            QStringLiteral("settings"), {},
            tr("Your settings could not be read, so the usual ones apply. Your history is safe."), tr("OK"),
            [this] { m_window.setNotice(QStringLiteral("settings"), {}, {}); });
        break;
    case SettingsStore::Problem::NotWritten:
        m_window.setNotice(QStringLiteral("settings"), {},
                           tr("Your settings cannot be saved right now. The disk may be full.") + u'\n' +
                               tr("File: %1").arg(pathText(m_paths.settings)),
                           tr("Try again"), [this] { m_settings.flush(); });
        break;
    }
}

void AppContext::beginDay()
{
    m_history.beginDay();
    m_reminders.check();
    tellOfOldSessions();
    copyWeekly();
}

void AppContext::tellOfOldSessions()
{
    if (!m_ready || m_hidden || m_window.isInSession()) {
        return; // nobody is disturbed in an exercise: it is said after it
    }
    const std::vector<SessionId> kept = m_history.takeClosed().becamePartial;
    if (kept.empty()) {
        return;
    }
    m_window.toast(kept.size() == 1 ? tr("A session of an earlier day was kept as you left it.")
                                    : tr("Sessions of earlier days were kept as you left them."),
                   tr("Remove"), [this, kept] { removeOldSessions(kept); });
}

void AppContext::removeOldSessions(const std::vector<SessionId>& sessions)
{
    std::vector<SessionId> removed;
    for (const SessionId id : sessions) {
        if (!m_history.wrote(m_history.log().remove(id))) {
            break; // the notice says why
        }
        removed.push_back(id);
    }
    if (removed.empty()) {
        return;
    }
    m_window.toast(tr("Removed."), tr("Undo"), [this, removed] {
        for (const SessionId id : removed) {
            if (!m_history.wrote(m_history.log().restore(id))) {
                break;
            }
        }
    });
}

} // namespace backstretch
