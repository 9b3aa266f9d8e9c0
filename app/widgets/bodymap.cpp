// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bodymap.h"

#include "app/theme/theme.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/bodyshapes.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace backstretch {

namespace {

bool holds(const std::vector<BodyRegion>& regions, BodyRegion region)
{
    return std::find(regions.begin(), regions.end(), region) != regions.end();
}

} // namespace

BodyMap::BodyMap(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BodyMap::setRegions(std::vector<BodyRegion> most, std::vector<BodyRegion> also)
{
    m_most = std::move(most);
    m_also = std::move(also);
    updateGeometry();
    update();
}

QColor BodyMap::mostColour(const Theme& theme)
{
    return theme.colours().heat4;
}

QColor BodyMap::alsoColour(const Theme& theme)
{
    return theme.highContrast() ? theme.colours().heat2 : theme.colours().chart1Soft;
}

QSize BodyMap::sizeHint() const
{
    const int height = m_theme.em(12);
    const int figure = qRound(height * bodyshapes::width / bodyshapes::height);
    return {showsFront() ? 2 * figure + m_theme.space(4) : figure, height};
}

QSize BodyMap::minimumSizeHint() const
{
    return sizeHint();
}

bool BodyMap::showsFront() const
{
    const auto isFront = [](BodyRegion region) {
        return region == BodyRegion::Chest || region == BodyRegion::Belly;
    };
    return std::any_of(m_most.begin(), m_most.end(), isFront) ||
           std::any_of(m_also.begin(), m_also.end(), isFront);
}

QColor BodyMap::colourOf(BodyRegion region) const
{
    if (holds(m_most, region)) {
        return mostColour(m_theme);
    }
    return holds(m_also, region) ? alsoColour(m_theme) : QColor();
}

void BodyMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double figure = height() * bodyshapes::width / bodyshapes::height;
    paintFigure(painter, View::Back, QRectF(0, 0, figure, height()));
    if (showsFront()) {
        paintFigure(painter, View::Front, QRectF(width() - figure, 0, figure, height()));
    }
}

void BodyMap::paintFigure(QPainter& painter, View view, const QRectF& box) const
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / bodyshapes::width, box.height() / bodyshapes::height);
    const Colours& colours = m_theme.colours();
    const bool contrast = m_theme.highContrast();
    // In high contrast the body is an outline, so that the marked places stand out by more than hue.
    painter.setPen(contrast ? QPen(colours.text, 2) : QPen(Qt::NoPen));
    for (const bodyshapes::Shape& shape : bodyshapes::all()) {
        const std::optional<BodyRegion> region = view == View::Back ? shape.back : shape.front;
        const QColor marked = region ? colourOf(*region) : QColor();
        painter.setBrush(marked.isValid() ? marked : contrast ? colours.surface : colours.prepareTrack);
        painter.drawPath(shape.path);
    }
    if (view == View::Back) {
        painter.setPen(QPen(colours.surface, 2.2, Qt::DotLine));
        painter.drawLine(QPointF(bodyshapes::width / 2, 106), QPointF(bodyshapes::width / 2, 206));
    }
    painter.restore();
}

QAccessibleInterface* BodyMap::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Graphic);
}

} // namespace backstretch
