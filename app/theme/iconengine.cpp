// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/iconengine.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace backstretch {

IconEngine::IconEngine(const Theme& theme, QString name, ColourRole role)
    : m_theme(theme)
    , m_name(std::move(name))
    , m_role(role)
{
}

QColor IconEngine::colour(QIcon::Mode mode) const
{
    return mode == QIcon::Disabled ? m_theme.colours().textDisabled : m_theme.colours().*m_role;
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    icons::paint(*painter, rect, m_name, colour(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt hands over device pixels here; the result carries the ratio.
    const int edge = qRound(std::min(size.width(), size.height()) / scale);
    return icons::pixmap(m_name, edge, scale, colour(mode), QGuiApplication::layoutDirection());
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(m_theme, m_name, m_role); // NOLINT: QIcon takes it over
}

} // namespace backstretch
