// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigator.h"
#include "app/settings.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QBoxLayout;
class QShortcut;
class QStackedWidget;

namespace backstretch {

class ExerciseDetailPage;
class ExerciseProgressPage;
class LessonPage;
class NavRail;
class Notice;
class NoticeArea;
class Page;
class SessionArea;
class Theme;
class Toast;
class WelcomePage;

/// The window: welcome, or the shell (navigation beside pages), or a session; one at a time. Makes a page
/// when it is first shown. Knows how to get from one to the other, and nothing about what is on them.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    struct PageEntry
    {
        PageId id;
        QString icon;
        const char* title; ///< marked with QT_TRANSLATE_NOOP("backstretch::MainWindow", …)
        /// With its parent from the first: a page full of widgets that gets one later is styled twice.
        std::function<Page*(QWidget* parent)> make;
    };
    /// Made by the composition root, which knows what each page needs.
    struct Parts
    {
        std::vector<PageEntry> pages;
        std::function<ExerciseDetailPage*()> makeExercise;
        std::function<void(ExerciseDetailPage&, const QString&)> showExercise;
        std::function<ExerciseProgressPage*()> makeProgress;
        std::function<void(ExerciseProgressPage&, const QString&)> showProgress;
        std::function<LessonPage*()> makeLesson; ///< nullptr: the pages cannot be read
        /// False: there is no such page.
        std::function<bool(LessonPage&, const QString& id, const QString& searched)> showLesson;
        std::function<Page*()> makeImport;
        std::function<void(Page&, const QString& file)> showImport;
        std::function<void()> askWhatChanged;
        std::function<WelcomePage*()> makeWelcome;
        std::function<SessionArea*()> makeSession;
        // On the history page, once it is in front.
        std::function<void(QDate)> showDay;
        std::function<void(SessionId)> showSession;
        std::function<void(const QString& exerciseId)> showSessionsWith;
        std::function<void(SettingsPart)> showSettings; ///< on the settings page, likewise
    };

    /// The size to open with, frame and all, on a screen with this much room.
    [[nodiscard]] static QSize usualSize(QSize available);

    MainWindow(const Theme& theme, SettingsStore& settings);
    ~MainWindow() override;

    void setParts(Parts parts);

    /// The page that fills the window instead of everything else; the window owns it.
    void showInstead(QWidget* page, QWidget* focus);
    void showWelcome();
    struct NoticeAction
    {
        QString label;
        std::function<void()> run;
    };
    /// Lines above every page of the shell; empty texts take the line away.
    void setNotice(const QString& key, const QString& lead, const QString& text,
                   std::vector<NoticeAction> actions);
    void setNotice(const QString& key, const QString& lead, const QString& text, const QString& action = {},
                   std::function<void()> run = {});

    // Navigator
    void showPage(PageId page) override;
    void showExercise(const QString& exerciseId) override;
    void showProgress(const QString& exerciseId) override;
    void showLesson(const QString& lessonId, const QString& searched) override;
    void back() override;
    void showDay(QDate day) override;
    void showSession(SessionId session) override;
    void showSessionsWith(const QString& exerciseId) override;
    void showSettings(SettingsPart part) override;
    void startRoutine(const QString& routineId) override;
    void tryExercise(const QString& exerciseId, const QString& versionId) override;
    void carryOn(SessionId session) override;
    void askWhatChanged() override { m_parts.askWhatChanged(); }
    void bringBackCopy(const QString& file) override;
    void notify(const QString& text, const QString& label, std::function<void()> run) override;
    void toast(const QString& text, const QString& undoLabel = {}, std::function<void()> undo = {}) override;

    [[nodiscard]] bool isInSession() const;
    /// Leaves a running session, saved as unfinished, for Today. Otherwise does nothing.
    void leaveSession();
    /// Asked when somebody closes the window; false keeps it as it is. Not asked when the computer shuts
    /// down.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    /// Nothing has been made for it yet, or it was given back.
    [[nodiscard]] bool isEmpty() const;
    /// Gives back all that is in it. It must be hidden; before it is shown again it needs a page.
    void giveBack();

Q_SIGNALS:
    void welcomed();
    /// It was closed, and may not have been the last window.
    void closed();
    /// Ctrl+Q: the whole program, whatever closing the window means.
    void quitAsked();
    /// A session, or the question before it, takes the place of the shell.
    void sessionEntered();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Somewhere in the shell.
    struct Place
    {
        PageId page = PageId::Today;
        QString exercise;             ///< not empty: this exercise's page, reached from `page`
        QString lesson;               ///< not empty: this page of Learn
        QString searched;             ///< in it
        bool progress = false;        ///< not the exercise's own page, but how it went over time
        QString copy = {};            ///< not empty: what bringing back this file would change
        QPointer<QWidget> focus = {}; ///< it was there when one went on; Back gives it back
    };

    void makeShell();
    void makeShortcuts();
    QShortcut* shortcut(const QKeySequence& keys, std::function<void()> run);
    void go(const Place& place);
    void rememberFocus();
    /// The page, with Back leading to where we are now.
    void goOnTo(PageId page);
    void bringForward(Page& page);
    [[nodiscard]] Page* page(PageId id);
    [[nodiscard]] SessionArea& session();
    void showShell();
    void needShell();
    void enterSession();
    void moveArea(int by);
    void changeTextSize(int by);
    void showKeys();
    void undoLast();
    void makeRoomForToast(int pixels);
    void arrange();
    void retranslate();

    const Theme& m_theme;
    SettingsStore& m_settings;
    Parts m_parts;
    std::function<bool()> m_mayClose;
    QStackedWidget* m_outer;
    QWidget* m_shell = nullptr;
    QBoxLayout* m_shellRow = nullptr;
    NavRail* m_rail = nullptr;
    QWidget* m_beside = nullptr;        ///< the rail: notices, pages and, in its own room, the toast
    NoticeArea* m_noticeArea = nullptr; ///< once there was a notice
    std::map<QString, Notice*> m_notices;
    QStackedWidget* m_pages = nullptr;
    std::map<PageId, Page*> m_made;
    ExerciseDetailPage* m_exercise = nullptr;
    ExerciseProgressPage* m_progress = nullptr;
    LessonPage* m_lesson = nullptr;
    Page* m_import = nullptr;
    QPointer<WelcomePage> m_welcome;
    SessionArea* m_session = nullptr;
    Toast* m_toast = nullptr;
    std::function<void()> m_waitingToast; ///< what was to be said while a session was in front
    std::function<void()> m_undo;
    std::vector<Place> m_trail; ///< where Back goes; the last one is where we are
    std::vector<QShortcut*> m_shortcuts;
};

} // namespace backstretch
