// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// AppContext: the pages, and what each of them is handed.
#include "app/appcontext.h"
#include "app/pages/changesheet.h"
#include "app/pages/data/importpage.h"
#include "app/pages/exercisedetailpage.h"
#include "app/pages/exercisespage.h"
#include "app/pages/history/recentlyremoved.h"
#include "app/pages/historypage.h"
#include "app/pages/learn/learnpage.h"
#include "app/pages/learn/lessonpage.h"
#include "app/pages/progress/exerciseprogresspage.h"
#include "app/pages/remindercard.h"
#include "app/pages/reportsheet.h"
#include "app/pages/routinespage.h"
#include "app/pages/session/sessionpages.h"
#include "app/pages/session/videopicture.h"
#include "app/pages/settingspage.h"
#include "app/pages/todaypage.h"
#include "app/pages/welcomepage.h"
#include "app/platform/printing.h"
#include "app/report/reportpages.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int kReminderStretch = 20; ///< of the cards on Today

} // namespace

MainWindow::Parts AppContext::parts()
{
    MainWindow::Parts parts;
    parts.pages = {
        {PageId::Today, QStringLiteral("today"), QT_TRANSLATE_NOOP("backstretch::MainWindow", "Today"),
         [this](QWidget* parent) {
             auto* page =
                 new TodayPage(m_theme, *m_catalogue, m_posters, m_history, m_settings, m_window, parent);
             page->addCard(new ReminderCard(m_theme, m_reminders, *m_offers, m_window), kReminderStretch);
             return page;
         }},
        {PageId::Exercises, QStringLiteral("exercises"),
         QT_TRANSLATE_NOOP("backstretch::MainWindow", "Exercises"),
         [this](QWidget* parent) {
             return new ExercisesPage(m_theme, *m_catalogue, m_posters, m_history, m_settings, m_window,
                                      parent);
         }},
        {PageId::Routines, QStringLiteral("routines"),
         QT_TRANSLATE_NOOP("backstretch::MainWindow", "Routines"),
         [this](QWidget* parent) {
             return new RoutinesPage(m_theme, *m_catalogue, m_posters, m_history, m_settings, m_window,
                                     parent);
         }},
        {PageId::History, QStringLiteral("history"), QT_TRANSLATE_NOOP("backstretch::MainWindow", "History"),
         [this](QWidget* parent) {
             m_historyPage =
                 new HistoryPage(m_theme, *m_catalogue, m_posters, m_history, m_settings, m_window, parent);
             connect(m_historyPage, &HistoryPage::saveWanted, &m_saver, &CopySaver::offer);
             return m_historyPage;
         }},
        {PageId::Learn, QStringLiteral("learn"), QT_TRANSLATE_NOOP("backstretch::MainWindow", "Learn"),
         [this](QWidget* parent) {
             return new LearnPage(m_theme, lessons(), m_catalogue->redFlags(), m_drawings, m_settings,
                                  m_window, parent);
         }},
        {PageId::Settings, QStringLiteral("settings"),
         QT_TRANSLATE_NOOP("backstretch::MainWindow", "Settings"),
         [this](QWidget* parent) {
             m_settingsPage = new SettingsPage(
                 m_theme, m_settings, m_languages, *m_catalogue, m_voice, m_tones, reminderSettings(),
                 {m_history, m_data, m_saver, m_files, m_window,
                  [this] { return RecentlyRemoved::count(m_history); },
                  [this] { RecentlyRemoved::open(m_theme, *m_catalogue, m_history, m_window); }},
                 parent);
             return m_settingsPage;
         }},
    };
    parts.makeExercise = [this] {
        return new ExerciseDetailPage({m_theme, *m_catalogue, m_clips,
                                       [this] { return makeQtVideoSource(&m_media); }, m_history, m_settings,
                                       m_window});
    };
    parts.showExercise = [this](ExerciseDetailPage& page, const QString& id) {
        if (const Exercise* exercise = m_catalogue->exercise(id)) {
            page.setExercise(*exercise);
        }
    };
    parts.makeProgress = [this] {
        return new ExerciseProgressPage(m_theme, *m_catalogue, m_history, m_settings, m_window);
    };
    parts.showProgress = [this](ExerciseProgressPage& page, const QString& id) {
        if (const Exercise* exercise = m_catalogue->exercise(id)) {
            page.setExercise(*exercise);
        }
    };
    parts.makeLesson = [this] {
        return !lessons() ? nullptr
                          : new LessonPage({m_theme, *m_catalogue, *lessons(), m_drawings, m_posters,
                                            m_history, m_settings, m_window, m_voice,
                                            [this](const QString& title, PaintPages paint) {
                                                printPages(m_window, title, std::move(paint));
                                            }});
    };
    parts.showLesson = [this](LessonPage& page, const QString& id, const QString& searched) {
        const auto found = std::ranges::find(*lessons(), id, &Lesson::id);
        const bool exists = found != lessons()->end();
        if (exists) {
            page.setLesson(*found, searched);
        }
        return exists;
    };
    parts.makeImport = [this]() -> Page* {
        return new ImportPage({m_theme, *m_catalogue, m_history, m_data, m_files, m_window});
    };
    parts.showImport = [](Page& page, const QString& file) { static_cast<ImportPage&>(page).open(file); };
    parts.makeSession = [this] {
        auto* area =
            new SessionPages({m_theme, *m_catalogue, m_settings, m_history, m_clock, m_tones, m_voice,
                              *m_sleepInhibitor, *m_awayWatch, *m_mediaControls, changeHelp()},
                             std::make_unique<VideoPicture>(m_theme, m_clips, makeQtVideoSource(&m_media)));
        // It may have been begun on a day that is over.
        connect(area, &SessionArea::closed, this, &AppContext::beginDay);
        connect(area, &SessionArea::closed, &m_saver, &CopySaver::sessionClosed);
        return area;
    };
    parts.showDay = [this](QDate day) { m_historyPage->showDay(day); };
    parts.showSession = [this](SessionId session) { m_historyPage->showSession(session); };
    parts.showSessionsWith = [this](const QString& id) { m_historyPage->showSessionsWith(id); };
    parts.showSettings = [this](SettingsPart part) { m_settingsPage->showPart(part); };
    parts.askWhatChanged = [this] { askWhatChanged(changeHelp(), m_window); };
    parts.makeWelcome = [this] {
        return new WelcomePage(m_theme, m_settings, m_languages, m_posters, m_voice);
    };
    return parts;
}

OpenSheet AppContext::reportSheet()
{
    return [this](QWidget& window) -> Sheet* {
        const auto print = [](QWidget& over, const QString& title, PaintPages paint) {
            printPages(over, title, std::move(paint), reportMargin);
        };
        const auto show = [](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
        return ReportSheet::open(
            {m_theme, *m_catalogue, m_history, m_settings, m_posters, print, m_files, show}, window);
    };
}

ChangeHelp AppContext::changeHelp()
{
    return {m_theme, m_catalogue->redFlags(), reportSheet(), &m_voice};
}

const LessonsResult& AppContext::lessons()
{
    if (!m_lessons) {
        m_lessons = loadLessons(m_paths.catalogue(), *m_catalogue);
    }
    return *m_lessons;
}

} // namespace backstretch
