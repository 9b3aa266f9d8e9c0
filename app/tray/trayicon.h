// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/traymark.h"

#include <QMenu>
#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

#include <vector>

namespace backstretch {

/// What the tray shows, in words.
struct TrayContent
{
    struct Start
    {
        QString routine; ///< its id
        QString label;   ///< "Start Desk break"

        friend bool operator==(const Start&, const Start&) = default;
    };

    TrayMark mark = TrayMark::Plain;
    QString toolTip;
    QString status; ///< "Next: today, 15:30. Desk break, 4 min"
    std::vector<Start> starts;
    bool paused = false;      ///< reminders: they can be turned on instead of paused
    bool sessionRuns = false; ///< nothing can be started
    bool lightOnDark = false; ///< the icon is to be a light one

    friend bool operator==(const TrayContent&, const TrayContent&) = default;
};

/// The icon in the system's tray and its menu. Does nothing by itself: no timer, nothing is looked at; it is
/// told what to show, and says what was asked for.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    enum class Pause : std::uint8_t { Hour, UntilTomorrow, UntilTurnedOn };

    explicit TrayIcon(QObject* parent = nullptr);

    void show(const TrayContent& content);
    void retranslate();
    [[nodiscard]] const QMenu& menu() const { return m_menu; }
    [[nodiscard]] const QSystemTrayIcon& icon() const { return m_icon; }

Q_SIGNALS:
    /// The menu is about to be seen: now is the time to show what is the case.
    void aboutToOpen();
    void openAsked();
    void startAsked(const QString& routine);
    void pauseAsked(backstretch::TrayIcon::Pause pause);
    void resumeAsked();
    void settingsAsked();
    void quitAsked();

private:
    void fill();
    void fillPauses();
    void pressed(QSystemTrayIcon::ActivationReason reason);

    TrayContent m_content;
    bool m_stale = true; ///< the menu shows something else
    QMenu m_menu;        ///< before the icon, which refers to it
    QMenu* m_pauses;
    QSystemTrayIcon m_icon;
};

} // namespace backstretch
