// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/trayicon.h"

#include <QAction>

#include <utility>

namespace backstretch {
namespace {

/// A label with "&" in it is no shortcut.
QString shown(QString label)
{
    return label.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_pauses(new QMenu(&m_menu))
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::pressed);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        Q_EMIT aboutToOpen();
        if (m_stale) {
            fill();
        }
    });
}

void TrayIcon::show(const TrayContent& content)
{
    const bool first = !m_icon.isVisible();
    if (!first && m_content == content) {
        return;
    }
    if (first || m_content.mark != content.mark || m_content.lightOnDark != content.lightOnDark) {
        m_icon.setIcon(trayIcon(content.mark, content.lightOnDark));
    }
    m_content = content;
    m_icon.setToolTip(content.toolTip);
    m_stale = true;
    if (!m_menu.isVisible()) { // nothing moves under the pointer
        fill();
    }
    m_icon.show();
}

void TrayIcon::retranslate()
{
    if (m_icon.isVisible()) {
        fill();
    }
}

void TrayIcon::fill()
{
    m_stale = false;
    m_menu.clear();
    const auto note = [this](const QString& text) { m_menu.addAction(shown(text))->setEnabled(false); };
    if (!m_content.status.isEmpty()) {
        note(m_content.status);
    }
    if (m_content.paused) {
        m_menu.addAction(tr("Turn them on"), this, &TrayIcon::resumeAsked);
    }
    m_menu.addSeparator();
    if (m_content.sessionRuns) {
        note(tr("A session is running"));
    }
    for (const TrayContent::Start& start : m_content.starts) {
        QAction* action = m_menu.addAction(shown(start.label), this,
                                           [this, routine = start.routine] { Q_EMIT startAsked(routine); });
        action->setEnabled(!m_content.sessionRuns);
    }
    m_menu.addSeparator();
    if (!m_content.paused) {
        fillPauses();
        m_menu.addMenu(m_pauses);
    }
    m_menu.addAction(tr("Open Backstretch"), this, &TrayIcon::openAsked);
    m_menu.addAction(tr("Reminder settings"), this, &TrayIcon::settingsAsked);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit (stops reminders)"), this, &TrayIcon::quitAsked);
}

void TrayIcon::fillPauses()
{
    m_pauses->clear();
    m_pauses->setTitle(tr("Pause reminders"));
    const auto add = [this](const QString& label, Pause length) {
        m_pauses->addAction(label, this, [this, length] { Q_EMIT pauseAsked(length); });
    };
    add(tr("For 1 hour"), Pause::Hour);
    add(tr("Until tomorrow"), Pause::UntilTomorrow);
    add(tr("Until I turn them on"), Pause::UntilTurnedOn);
}

void TrayIcon::pressed(QSystemTrayIcon::ActivationReason reason)
{
#ifndef Q_OS_MACOS // there, every click opens the menu
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
        Q_EMIT openAsked();
    }
#else
    Q_UNUSED(reason)
#endif
}

} // namespace backstretch
