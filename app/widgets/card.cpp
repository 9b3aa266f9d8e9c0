// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/theme/theme.h"
#include "app/widgets/painting.h"

namespace backstretch {

namespace {

/// Until it is laid out: what a widget without a parent has.
constexpr QSize kFirstSize{640, 480};

} // namespace

Card::Card(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    // Qt makes a child so small that nothing is left inside the padding, and a frame with nothing inside
    // loses its margins when it is polished or gets another parent.
    resize(kFirstSize);
    applyPadding();
    connect(&theme, &Theme::changed, this, &Card::applyPadding);
}

void Card::setPadding(double units)
{
    setPadding(units, units);
}

void Card::setPadding(double horizontal, double vertical)
{
    m_horizontal = horizontal;
    m_vertical = vertical;
    applyPadding();
}

void Card::setFill(ColourRole fill)
{
    m_fill = fill;
    update();
}

void Card::setEdge(ColourRole edge, int width)
{
    m_edge = edge;
    m_edgeWidth = width;
    update();
}

void Card::applyPadding()
{
    const int across = m_theme.space(m_horizontal);
    const int down = m_theme.space(m_vertical);
    setContentsMargins(across, down, across, down);
    update();
}

QAccessibleInterface* Card::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Grouping);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    paintBox(painter, rect(), m_theme.radius(Radius::Card), colours.*m_fill, colours.*m_edge,
             m_edgeWidth.value_or(m_theme.edge()));
}

} // namespace backstretch
