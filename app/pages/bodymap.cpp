// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/bodymap.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace backstretch {
namespace {

// One half of the figure in a box of 100 x 200, mirrored at x = 50; what lies on the middle is drawn
// whole. Every shape is an outline of straight lines whose corners the pen rounds off.
struct Shape
{
    std::optional<BodyRegion> back; ///< what it is, seen from behind
    std::optional<BodyRegion> front;
    bool bothSides;
    std::vector<QPointF> outline;
};

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> all{
        {BodyRegion::Neck, BodyRegion::Neck, false, {{45, 30}, {55, 30}, {55, 36}, {45, 36}}},
        {BodyRegion::Shoulders, BodyRegion::Shoulders, true, {{43, 40}, {33, 42}, {25, 47}, {22, 56}, {30, 58}, {35, 50}, {43, 46}}},
        {BodyRegion::UpperBack, BodyRegion::Chest, false,
         {{46, 40}, {54, 40}, {57, 49}, {65, 53}, {68, 60}, {66, 76}, {34, 76}, {32, 60}, {35, 53}, {43, 49}}},
        {BodyRegion::LowerBack, BodyRegion::Belly, false, {{35, 80}, {65, 80}, {63, 90}, {64, 98}, {36, 98}, {37, 90}}},
        {BodyRegion::Hips, BodyRegion::Hips, false, {{36, 102}, {64, 102}, {68, 110}, {32, 110}}},
        {BodyRegion::Buttocks, std::nullopt, true, {{32, 114}, {48, 114}, {48, 124}, {42, 127}, {32, 124}}},
        {BodyRegion::BackOfThighs, std::nullopt, true, {{32, 129}, {41, 131}, {48, 128}, {46, 158}, {35, 158}}},
        {std::nullopt, std::nullopt, true, {{35, 162}, {46, 162}, {44, 184}, {37, 184}}},
        {BodyRegion::Ankles, BodyRegion::Ankles, true, {{37, 188}, {44, 188}, {45, 196}, {35, 196}}},
        {BodyRegion::Arms, BodyRegion::Arms, true, {{21, 60}, {28, 62}, {27, 84}, {23, 108}, {18, 108}, {17, 84}}},
    };
    return all;
}

bool has(const std::vector<BodyRegion>& regions, BodyRegion region)
{
    return std::find(regions.begin(), regions.end(), region) != regions.end();
}

QPainterPath pathOf(const Shape& shape, bool mirrored)
{
    QPolygonF polygon;
    for (const QPointF& point : shape.outline) {
        polygon << QPointF(mirrored ? 100 - point.x() : point.x(), point.y());
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

BodyMap::BodyMap(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
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
    return {showsFront() ? height + m_theme.space(4) : height / 2, height};
}

QSize BodyMap::minimumSizeHint() const
{
    return sizeHint();
}

bool BodyMap::showsFront() const
{
    const auto isFront = [](BodyRegion region) { return region == BodyRegion::Chest || region == BodyRegion::Belly; };
    return std::any_of(m_most.begin(), m_most.end(), isFront) || std::any_of(m_also.begin(), m_also.end(), isFront);
}

QColor BodyMap::colourOf(BodyRegion region) const
{
    return has(m_most, region)   ? mostColour(m_theme)
           : has(m_also, region) ? alsoColour(m_theme)
                                 : m_theme.colours().prepareTrack;
}

void BodyMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = height() / 2.0;
    paintFigure(painter, View::Back, QRectF(0, 0, width, height()));
    if (showsFront()) {
        paintFigure(painter, View::Front, QRectF(this->width() - width, 0, width, height()));
    }
}

void BodyMap::paintFigure(QPainter& painter, View view, const QRectF& box) const
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 100, box.height() / 200);
    const QColor plain = m_theme.colours().prepareTrack;
    painter.setPen(Qt::NoPen);
    painter.setBrush(plain);
    painter.drawEllipse(QPointF(50, 15), 11, 13);
    for (const Shape& shape : shapes()) {
        const std::optional<BodyRegion> region = view == View::Back ? shape.back : shape.front;
        const QColor colour = region ? colourOf(*region) : plain;
        painter.setBrush(colour);
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(pathOf(shape, false));
        if (shape.bothSides) {
            painter.drawPath(pathOf(shape, true));
        }
    }
    if (view == View::Back) {
        painter.setPen(QPen(m_theme.colours().surface, 1, Qt::DotLine));
        painter.drawLine(QPointF(50, 42), QPointF(50, 97));
    }
    painter.restore();
}

} // namespace backstretch
