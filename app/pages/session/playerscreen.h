// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace backstretch {

class SettingsStore;
class Theme;

/// The window in full screen and back, with the colours that go with it.
class PlayerScreen
{
public:
    /// Of the window that `page` is in.
    PlayerScreen(QWidget& page, Theme& theme, const SettingsStore& settings);

    void setFull(bool on);
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    QWidget& m_page;
    Theme& m_theme;
    const SettingsStore& m_settings;
    bool m_full = false;
    bool m_wasMaximized = false;
};

} // namespace backstretch
