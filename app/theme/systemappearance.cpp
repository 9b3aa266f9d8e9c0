// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/systemappearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace backstretch {

namespace {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool systemIsHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW setting{};
    setting.cbSize = sizeof(setting);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(setting), &setting, 0) &&
           (setting.dwFlags & HCF_HIGHCONTRASTON);
#else
    return false;
#endif
}

} // namespace

Scheme systemScheme()
{
    const bool dark = systemIsDark();
    if (systemIsHighContrast()) {
        return dark ? Scheme::HighContrastDark : Scheme::HighContrastLight;
    }
    return dark ? Scheme::Dark : Scheme::Light;
}

bool systemReducesMotion(const QStyle& style)
{
#ifdef Q_OS_WIN
    BOOL animations = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animations, 0)) {
        return !animations;
    }
#endif
    return style.styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

} // namespace backstretch
