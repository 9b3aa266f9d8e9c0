// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerscreen.h"

#include "app/settings.h"
#include "app/theme/theme.h"

#include <QWidget>

namespace backstretch {

PlayerScreen::PlayerScreen(QWidget& page, Theme& theme, const SettingsStore& settings)
    : m_page(page)
    , m_theme(theme)
    , m_settings(settings)
{
}

void PlayerScreen::setFull(bool on)
{
    if (m_full == on) {
        return;
    }
    m_full = on;
    // Bright paper in a dark room hurts; the user's own theme returns with the window.
    ThemeOptions look = themeOptions(m_settings.values());
    if (on && m_settings.values().darkFullScreen && !m_theme.highContrast()) {
        look.colours = ColourChoice::Dark;
    }
    if (!(look == m_theme.options())) {
        m_theme.apply(look);
    }
    QWidget* top = m_page.window();
    if (on) {
        m_wasMaximized = top->isMaximized();
        top->showFullScreen();
    } else if (m_wasMaximized) {
        top->showMaximized();
    } else {
        top->showNormal();
    }
}

} // namespace backstretch
