// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/painline.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace backstretch {
namespace {

constexpr int kMost = 10;
constexpr double kPenWidth = 2.5;
constexpr double kDot = 4.5; ///< radius, at normal text

int flags(Qt::LayoutDirection direction, Qt::Alignment side)
{
    return static_cast<int>((QStyle::visualAlignment(direction, side) | Qt::AlignVCenter).toInt());
}

} // namespace

PainLine::PainLine(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PainLine::setPoints(std::vector<Point> points)
{
    m_points = std::move(points);
    update();
}

QSize PainLine::sizeHint() const
{
    return {m_theme.em(18), m_theme.em(9.5)};
}

QSize PainLine::minimumSizeHint() const
{
    return {m_theme.em(10), m_theme.em(8)};
}

QRectF PainLine::plot() const
{
    const QFontMetrics caption(type::font(m_theme, TextStyle::Caption));
    const double left = caption.horizontalAdvance(QLocale().toString(kMost)) + m_theme.space(3);
    const double half = caption.height() / 2.0;
    return {left, half, width() - left - m_theme.space(2),
            height() - half - caption.height() - m_theme.space(3)};
}

std::vector<QPointF> PainLine::places() const
{
    const QRectF area = plot();
    const double dot = kDot * m_theme.space(1) / 4.0;
    const double first = area.left() + dot;
    const double across = area.width() - 2 * dot;
    const auto days = static_cast<double>(m_points.front().day.daysTo(m_points.back().day));
    std::vector<QPointF> found;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        // By the day; where all are of one day, or share one, by their order.
        const double share = days > 0
                                 ? static_cast<double>(m_points.front().day.daysTo(m_points[i].day)) / days
                                 : static_cast<double>(i) / static_cast<double>(m_points.size() - 1);
        const double x = first + across * share;
        const double y = area.bottom() - area.height() * m_points[i].number / kMost;
        found.emplace_back(isRightToLeft() ? width() - x : x, y);
    }
    return found;
}

void PainLine::paintAxes(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    const QRectF area = plot();
    const QRectF all = rect();
    const QFont caption = type::font(m_theme, TextStyle::Caption, QFont::DemiBold);
    const double line = QFontMetricsF(caption).height();
    painter.setFont(caption);
    for (const int number : {0, kMost / 2, kMost}) {
        const double y = area.bottom() - area.height() * number / kMost;
        const QRectF rule(area.left(), y, area.width(), m_theme.edge());
        painter.fillRect(mirrored(rule, all, layoutDirection()),
                         number == 0 ? colours.chartAxis : colours.chartGrid);
        painter.setPen(colours.textMuted);
        painter.drawText(
            mirrored(QRectF(0, y - line / 2, area.left() - m_theme.space(2), line), all, layoutDirection()),
            flags(layoutDirection(), Qt::AlignLeading), QLocale().toString(number));
    }
    //: Day and short month, in QLocale's letters
    const QString format = tr("d MMM");
    const QRectF below(area.left(), area.bottom() + m_theme.space(2), area.width(), line);
    const auto day = [&](QDate date, Qt::Alignment side) {
        painter.drawText(mirrored(below, all, layoutDirection()), flags(layoutDirection(), side),
                         QLocale().toString(date, format));
    };
    day(m_points.front().day, Qt::AlignLeading);
    if (m_points.back().day != m_points.front().day) {
        day(m_points.back().day, Qt::AlignTrailing);
    }
}

void PainLine::paintEvent(QPaintEvent*)
{
    if (m_points.size() < 2) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    const Colours& colours = m_theme.colours();
    const std::vector<QPointF> at = places();
    const double scale = m_theme.space(1) / 4.0;
    const double dot = kDot * scale;
    painter.setPen(QPen(colours.chart1, kPenWidth * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(at.data(), static_cast<int>(at.size()));
    painter.setBrush(colours.surface);
    painter.drawEllipse(at.front(), dot, dot);
    painter.setPen(QPen(colours.surface, 2));
    painter.setBrush(colours.chart1);
    painter.drawEllipse(at.back(), dot + 1, dot + 1);
}

void PainLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

QAccessibleInterface* PainLine::createAccessible()
{
    return new AccessibleButton(this, QAccessible::Link);
}

} // namespace backstretch
