// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/keyssheet.h"
#include "app/pages/exercisedetailpage.h"
#include "app/pages/learn/lessonpage.h"
#include "app/pages/progress/exerciseprogresspage.h"
#include "app/pages/textsizechoice.h"
#include "app/pages/welcomepage.h"
#include "app/sessionarea.h"
#include "app/widgets/navrail.h"
#include "app/widgets/noticearea.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <optional>
#include <utility>

namespace backstretch {
namespace {

constexpr QSize kUsualSize{1280, 800};
constexpr QSize kLeastSize{720, 540};

/// The number in Ctrl+number.
int keyOf(PageId page)
{
    switch (page) {
    case PageId::Today:
        return 1;
    case PageId::Exercises:
        return 2;
    case PageId::Routines:
        return 3;
    case PageId::History:
        return 4;
    case PageId::Learn:
        return 5;
    case PageId::Settings:
        return 6;
    }
    Q_UNREACHABLE();
}

/// What a window manager draws round a window; how much it is is only known once the window is there.
constexpr QSize kFrame{16, 48};

} // namespace

QSize MainWindow::usualSize(QSize available)
{
    return kUsualSize.boundedTo(available - kFrame).expandedTo(kLeastSize);
}

MainWindow::MainWindow(const Theme& theme, SettingsStore& settings)
    : m_theme(theme)
    , m_settings(settings)
    , m_outer(new QStackedWidget)
{
    setCentralWidget(m_outer);
    setWindowTitle(QStringLiteral("Backstretch"));
    setMinimumSize(kLeastSize);
    resize(usualSize(screen()->availableSize()));
    connect(&m_theme, &Theme::changed, this, &MainWindow::arrange);
    // Not only beside the rail: what a session has come to is saved, as when the window is closed.
    auto* quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &MainWindow::quitAsked);
}

MainWindow::~MainWindow()
{
    if (m_toast != nullptr) {
        m_toast->disconnect(this); // it asks for less room when it goes
    }
}

void MainWindow::setParts(Parts parts)
{
    m_parts = std::move(parts);
}

void MainWindow::showInstead(QWidget* page, QWidget* focus)
{
    m_outer->addWidget(page);
    m_outer->setCurrentWidget(page);
    focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showWelcome()
{
    m_welcome = m_parts.makeWelcome();
    showInstead(m_welcome, m_welcome->firstFocus());
    connect(m_welcome, &WelcomePage::finished, this, [this] {
        Q_EMIT welcomed();
        m_welcome->deleteLater();
    });
}

void MainWindow::makeShell()
{
    m_shell = new QWidget;
    m_shellRow = new QBoxLayout(QBoxLayout::LeftToRight, m_shell);
    m_shellRow->setContentsMargins(0, 0, 0, 0);
    m_shellRow->setSpacing(0);
    m_rail = new NavRail(m_theme);
    m_rail->setName(windowTitle());
    m_pages = new QStackedWidget;
    m_beside = new QWidget;
    auto* besideColumn = new QVBoxLayout(m_beside);
    besideColumn->setContentsMargins(0, 0, 0, 0);
    besideColumn->setSpacing(0);
    besideColumn->addWidget(m_pages, 1);
    m_shellRow->addWidget(m_rail);
    m_shellRow->addWidget(m_beside, 1);
    for (const PageEntry& entry : m_parts.pages) {
        m_rail->pages().addPage(entry.icon, QString());
    }
    connect(&m_rail->pages(), &NavGroup::chosen, this,
            [this](int index) { showPage(m_parts.pages[static_cast<std::size_t>(index)].id); });
    m_outer->addWidget(m_shell);
    makeShortcuts();
    retranslate();
    arrange();
}

QShortcut* MainWindow::shortcut(const QKeySequence& keys, std::function<void()> run)
{
    auto* made = new QShortcut(keys, this);
    connect(made, &QShortcut::activated, this, [this, run = std::move(run)] {
        if (m_outer->currentWidget() == m_shell) {
            run();
        }
    });
    m_shortcuts.push_back(made);
    return made;
}

void MainWindow::makeShortcuts()
{
    for (const PageEntry& entry : m_parts.pages) {
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + keyOf(entry.id))),
                 [this, id = entry.id] { showPage(id); });
    }
    shortcut(QKeySequence(Qt::Key_F6), [this] { moveArea(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { moveArea(-1); });
    const auto search = [this] {
        auto* current = qobject_cast<Page*>(m_pages->currentWidget());
        if (current && current->focusSearch() && focusWidget()) {
            bringIntoView(*focusWidget());
        }
    };
    shortcut(QKeySequence(QKeySequence::Find), search);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    shortcut(QKeySequence(Qt::Key_F1), [this] { showKeys(); });
    shortcut(QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    shortcut(QKeySequence(QKeySequence::Undo), [this] { undoLast(); });
    for (const QKeySequence& keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}) {
        shortcut(keys, [this] { changeTextSize(1); });
    }
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { changeTextSize(-1); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { changeTextSize(0); });
}

Page* MainWindow::page(PageId id)
{
    if (const auto known = m_made.find(id); known != m_made.end()) {
        return known->second;
    }
    const auto entry = std::find_if(m_parts.pages.begin(), m_parts.pages.end(),
                                    [id](const PageEntry& candidate) { return candidate.id == id; });
    if (entry == m_parts.pages.end()) {
        return nullptr;
    }
    Page* made = entry->make(m_pages);
    m_pages->addWidget(made);
    m_made[id] = made;
    return made;
}

void MainWindow::showShell()
{
    needShell();
    m_outer->setCurrentWidget(m_shell);
    if (const auto show = std::exchange(m_waitingToast, nullptr)) {
        show();
    }
}

void MainWindow::needShell()
{
    if (m_shell == nullptr) {
        makeShell();
    }
}

void MainWindow::go(const Place& place)
{
    showShell();
    Page* shown = page(place.page);
    if (place.progress) {
        if (m_progress == nullptr) {
            m_progress = m_parts.makeProgress();
            m_pages->addWidget(m_progress);
        }
        m_parts.showProgress(*m_progress, place.exercise);
        shown = m_progress;
    } else if (!place.exercise.isEmpty()) {
        if (m_exercise == nullptr) {
            m_exercise = m_parts.makeExercise();
            m_pages->addWidget(m_exercise);
        }
        m_parts.showExercise(*m_exercise, place.exercise);
        shown = m_exercise;
    } else if (!place.lesson.isEmpty() && m_parts.makeLesson) {
        if (m_lesson == nullptr && (m_lesson = m_parts.makeLesson()) != nullptr) {
            m_pages->addWidget(m_lesson);
        }
        if (m_lesson != nullptr && m_parts.showLesson(*m_lesson, place.lesson, place.searched)) {
            shown = m_lesson;
        }
    } else if (!place.copy.isEmpty() && m_parts.makeImport) {
        if (m_import == nullptr) {
            m_import = m_parts.makeImport();
            m_pages->addWidget(m_import);
        }
        m_parts.showImport(*m_import, place.copy);
        shown = m_import;
    }
    const auto entry =
        std::find_if(m_parts.pages.begin(), m_parts.pages.end(),
                     [&place](const PageEntry& candidate) { return candidate.id == place.page; });
    m_rail->pages().setCurrent(static_cast<int>(entry - m_parts.pages.begin()));
    bringForward(*shown);
}

void MainWindow::bringForward(Page& shown)
{
    m_pages->setCurrentWidget(&shown);
    shown.makeReady();
    shown.enter();
    if (QWidget* focus = shown.firstFocus()) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

SessionArea& MainWindow::session()
{
    if (m_session == nullptr) {
        m_session = m_parts.makeSession();
        m_outer->addWidget(m_session);
        connect(m_session, &SessionArea::closed, this, &MainWindow::showPage);
        connect(m_session, &SessionArea::refused, this, [this](const QString& why) { toast(why); });
    }
    return *m_session;
}

void MainWindow::enterSession()
{
    if (m_toast != nullptr) {
        m_toast->hide(); // it would lie over "Pause" and take keys that are for the player
    }
    m_undo = nullptr; // it may put the whole log back to where it was before this session
    m_outer->setCurrentWidget(m_session);
    Q_EMIT sessionEntered();
}

void MainWindow::startRoutine(const QString& routineId)
{
    if (!m_parts.makeSession || isInSession()) {
        return;
    }
    SessionArea& area = session();
    enterSession();
    if (m_settings.values().askAboutPain) {
        area.checkIn(routineId);
    } else {
        area.play(routineId);
    }
}

void MainWindow::tryExercise(const QString& exerciseId, const QString& versionId)
{
    if (!m_parts.makeSession || isInSession()) {
        return;
    }
    SessionArea& area = session();
    enterSession();
    area.tryExercise(exerciseId, versionId);
}

void MainWindow::carryOn(SessionId id)
{
    if (!m_parts.makeSession || isInSession()) {
        return;
    }
    SessionArea& area = session();
    enterSession();
    area.carryOn(id);
}

bool MainWindow::isInSession() const
{
    return m_session != nullptr && m_session->isSessionRunning();
}

void MainWindow::moveArea(int by)
{
    auto* current = qobject_cast<Page*>(m_pages->currentWidget());
    if (current == nullptr) {
        return;
    }
    QList<QWidget*> areas{m_rail->pages().button(std::max(0, m_rail->pages().current()))};
    areas += current->areas();
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (focus != nullptr && (areas[i] == focus || areas[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    QWidget* next = areas[(at + by + areas.size()) % areas.size()];
    if (next == current) {
        next = current->firstFocus();
    }
    // An area that takes no focus itself gives it to its first control that does.
    if (next != nullptr && next->focusPolicy() == Qt::NoFocus) {
        const QList<QWidget*> inside = next->findChildren<QWidget*>();
        const auto found = std::find_if(inside.begin(), inside.end(), [](const QWidget* widget) {
            return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        });
        next = found == inside.end() ? nullptr : *found;
    }
    if (next != nullptr) {
        next->setFocus(Qt::ShortcutFocusReason);
        bringIntoView(*next);
    }
}

void MainWindow::changeTextSize(int by)
{
    const int now = static_cast<int>(m_settings.values().textSize);
    const int wanted = by == 0 ? 0 : std::clamp(now + by, 0, static_cast<int>(TextSize::Largest));
    const auto size = static_cast<TextSize>(wanted);
    m_settings.change([size](Settings& s) { s.textSize = size; });
    toast(tr("Text size: %1").arg(textSizeName(size)));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const bool moved = QMainWindow::focusNextPrevChild(next);
    if (moved && focusWidget()) {
        bringIntoView(*focusWidget());
    }
    return moved;
}

void MainWindow::showKeys()
{
    KeysSheet::open(m_theme, *this, shellKeys());
}

void MainWindow::arrange()
{
    if (m_shell == nullptr) {
        return;
    }
    m_rail->adaptTo(width());
    const bool bar = m_rail->isBar();
    // The bar stands at the bottom, yet stays first in the order of Tab.
    m_shellRow->setDirection(bar ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    if (m_noticeArea != nullptr) {
        const int side = m_theme.space(7);
        m_noticeArea->setVisible(!m_notices.empty());
        m_noticeArea->column().setContentsMargins(side, side / 2, side, 0);
        m_noticeArea->column().setSpacing(m_theme.space(2));
    }
}

void MainWindow::retranslate()
{
    if (m_shell == nullptr) {
        return;
    }
    for (std::size_t i = 0; i < m_parts.pages.size(); ++i) {
        m_rail->pages().setLabel(static_cast<int>(i), tr(m_parts.pages[i].title));
    }
    m_rail->setFootnote(tr("Works offline. Your data stays on this computer."));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton && m_outer->currentWidget() == m_shell) {
        back();
    } else {
        QMainWindow::mousePressEvent(event);
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // What no page has taken: Escape leads back from the navigation, too.
    if (event->key() == Qt::Key_Escape && m_outer->currentWidget() == m_shell) {
        back();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::leaveSession()
{
    if (isInSession()) {
        m_session->programEnds();
        showPage(PageId::Today);
    }
}

bool MainWindow::isEmpty() const
{
    return m_outer->count() == 0;
}

void MainWindow::giveBack()
{
    m_undo = nullptr; // pages have put themselves into it, and into a message that waits
    m_waitingToast = nullptr;
    m_trail.clear();
    m_made.clear();
    m_notices.clear();
    qDeleteAll(std::exchange(m_shortcuts, {}));
    // Sheets lie on the window, all else in it.
    for (QWidget* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != m_outer) {
            delete child;
        }
    }
    while (m_outer->count() > 0) {
        delete m_outer->widget(0);
    }
    m_toast = nullptr;
    m_session = nullptr;
    m_exercise = nullptr;
    m_lesson = nullptr;
    m_progress = nullptr;
    m_import = nullptr;
    m_pages = nullptr;
    m_noticeArea = nullptr;
    m_beside = nullptr;
    m_rail = nullptr;
    m_shellRow = nullptr;
    m_shell = nullptr;
    destroy(); // the picture of the window, too; it is made anew when it is shown
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose && !qGuiApp->isSavingSession() && !m_mayClose()) {
        event->ignore();
        return;
    }
    if (m_session != nullptr) {
        m_session->programEnds();
    }
    m_settings.flush();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace backstretch
