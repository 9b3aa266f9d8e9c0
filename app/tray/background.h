// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tray/trayicon.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace backstretch {

class MainWindow;
class SettingsStore;
class Theme;

/// The program without its window: when there is a tray icon, what closing the window means, and that nobody
/// runs hidden who was not told to. With reminders off there is neither an icon nor a hidden program.
class Background : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme& theme;
        SettingsStore& settings;
        MainWindow& window;
        std::function<bool()> hasTrayHost;
        std::function<TrayContent()> content;
    };

    explicit Background(Parts parts, QObject* parent = nullptr);
    ~Background() override;

    /// From now on there may be an icon, and the window may be closed without the program's end. Not before
    /// the safety note is agreed to.
    void begin();
    /// What the tray shows is another thing now, or whether it shows anything.
    void refresh();
    void retranslate();
    /// Somebody closes the window. True: let it, the program ends. False: it stays, or it has been hidden.
    [[nodiscard]] bool mayClose();

    [[nodiscard]] const TrayIcon* tray() const { return m_tray.get(); }

Q_SIGNALS:
    /// The window has been hidden, and the program goes on.
    void wentHidden();
    void openAsked();
    void startAsked(const QString& routine);
    void pauseAsked(backstretch::TrayIcon::Pause pause);
    void resumeAsked();
    void settingsAsked();
    void quitAsked();

private:
    [[nodiscard]] bool isWanted() const;
    bool findTray();
    void look();
    void makeTray();
    void ask();
    void keep();
    void hide();

    Parts m_parts;
    std::unique_ptr<TrayIcon> m_tray;
    QTimer m_look;
    int m_looks = 0;
    bool m_begun = false;
    bool m_asking = false;
};

} // namespace backstretch
