// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// MainWindow: what it says by itself, in notices above the pages and in the toast below them.
#include "app/mainwindow.h"
#include "app/sessionarea.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/notice.h"
#include "app/widgets/noticearea.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/toast.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <utility>

namespace backstretch {

void MainWindow::toast(const QString& text, const QString& undoLabel, std::function<void()> undo)
{
    if (m_session != nullptr && m_outer->currentWidget() == m_session) {
        m_waitingToast = [this, text, undoLabel, undo = std::move(undo)] { toast(text, undoLabel, undo); };
        return;
    }
    if (m_toast == nullptr) {
        needShell();
        m_toast = new Toast(m_theme, m_beside);
        connect(m_toast, &Toast::roomChanged, this, &MainWindow::makeRoomForToast);
    }
    m_undo = undo;
    m_toast->showMessage(text, undoLabel, [this, undo = std::move(undo)] {
        m_undo = nullptr;
        if (undo) {
            undo();
        }
    });
}

void MainWindow::notify(const QString& text, const QString& label, std::function<void()> run)
{
    if (m_session != nullptr && m_outer->currentWidget() == m_session) {
        m_waitingToast = [this, text, label, run = std::move(run)] { notify(text, label, run); };
        return;
    }
    toast(text, label, std::move(run));
    m_undo = nullptr;
}

/// The page ends above it, so that nothing is under it; what has the focus stays in view.
void MainWindow::makeRoomForToast(int pixels)
{
    QWidget* const focus = focusWidget();
    const bool wasSeen = focus != nullptr && m_pages->isAncestorOf(focus) &&
                         focus->visibleRegion().boundingRect() == focus->rect();
    m_beside->layout()->setContentsMargins(0, 0, 0, pixels);
    m_beside->layout()->activate();
    if (wasSeen) {
        bringIntoView(*focus);
    }
}

void MainWindow::undoLast()
{
    if (m_undo) {
        std::exchange(m_undo, nullptr)();
        m_toast->hide();
    }
}

void MainWindow::setNotice(const QString& key, const QString& lead, const QString& text,
                           const QString& action, std::function<void()> run)
{
    std::vector<NoticeAction> actions;
    if (!action.isEmpty()) {
        actions.push_back({action, std::move(run)});
    }
    setNotice(key, lead, text, std::move(actions));
}

void MainWindow::setNotice(const QString& key, const QString& lead, const QString& text,
                           std::vector<NoticeAction> actions)
{
    if (const auto old = m_notices.find(key); old != m_notices.end()) {
        old->second->hide();
        old->second->deleteLater();
        m_notices.erase(old);
    }
    if (!lead.isEmpty() || !text.isEmpty()) {
        needShell(); // not shown: what is in front (an exercise above all) stays there
        auto* notice = new Notice(m_theme, Notice::Kind::Error, lead, text);
        for (NoticeAction& action : actions) {
            auto* button = new BsButton(m_theme, BsButton::Kind::Secondary, action.label);
            connect(button, &QPushButton::clicked, this, [run = std::move(action.run)] { run(); });
            notice->addButton(button);
        }
        if (m_noticeArea == nullptr) {
            m_noticeArea = new NoticeArea(m_theme);
            static_cast<QVBoxLayout*>(m_beside->layout())->insertWidget(0, m_noticeArea);
        }
        m_noticeArea->column().addWidget(notice);
        m_notices[key] = notice;
    }
    arrange();
}

} // namespace backstretch
