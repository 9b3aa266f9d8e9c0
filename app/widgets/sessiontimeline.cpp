// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sessiontimeline.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace backstretch {

namespace {

constexpr double gap = 6;
constexpr double shortestEms = 2.5;

} // namespace

SessionTimeline::SessionTimeline(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SessionTimeline::setSegments(const std::vector<Segment>& segments)
{
    if (segments != m_segments) {
        m_segments = segments;
        updateGeometry();
        update();
    }
}

void SessionTimeline::setCurrent(int segment, double done, PhaseLook look)
{
    done = std::clamp(done, 0.0, 1.0);
    // A bar is a few hundred pixels long: less than that cannot be seen.
    const bool visible = segment != m_current || look != m_look || std::abs(done - m_done) * width() >= 1.0;
    if (visible) {
        m_current = segment;
        m_done = done;
        m_look = look;
        update();
    }
}

void SessionTimeline::setSkipped(const std::vector<int>& segments)
{
    if (segments != m_skipped) {
        m_skipped = segments;
        update();
    }
}

void SessionTimeline::setNamesShown(bool shown)
{
    m_namesShown = shown;
    updateGeometry();
    update();
}

void SessionTimeline::setSizes(int barHeight, int namePixels)
{
    m_barHeight = barHeight;
    m_namePixels = namePixels;
    updateGeometry();
    update();
}

int SessionTimeline::barHeight() const
{
    return m_barHeight > 0 ? m_barHeight : m_theme.space(3);
}

QFont SessionTimeline::nameFont(bool current) const
{
    QFont font = type::font(m_theme, TextStyle::Small, current ? QFont::Bold : QFont::DemiBold);
    if (m_namePixels > 0) {
        font.setPixelSize(m_namePixels);
    }
    return font;
}

QSize SessionTimeline::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return {std::max(least.width(), m_theme.em(40)), least.height()};
}

QSize SessionTimeline::minimumSizeHint() const
{
    const int count = static_cast<int>(m_segments.size());
    const int names = m_namesShown ? qRound(QFontMetricsF(nameFont(true)).height()) + m_theme.space(1.5) : 0;
    return {count * m_theme.space(3) + std::max(0, count - 1) * qRound(gap), barHeight() + names};
}

bool SessionTimeline::isDone(int segment) const
{
    return segment < m_current && std::find(m_skipped.begin(), m_skipped.end(), segment) == m_skipped.end();
}

std::vector<QRectF> SessionTimeline::bars() const
{
    const std::size_t count = m_segments.size();
    const double room = width() - gap * static_cast<double>(count > 0 ? count - 1 : 0);
    // No bar shorter than a name's first letters, unless there are too many of them.
    const double least =
        std::min(shortestEms * m_theme.bodyPixelSize(), count > 0 ? room / static_cast<double>(count) : 0);
    std::vector<double> widths(count, 0.0);
    std::vector<bool> fixed(count, false);
    // Give each its share; lift the short ones to the least and share the rest again.
    for (bool again = true; again;) {
        again = false;
        double time = 0;
        double left = room;
        for (std::size_t i = 0; i < count; ++i) {
            if (fixed[i]) {
                left -= least;
            } else {
                time += static_cast<double>(m_segments[i].length.count());
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            const double share =
                time > 0 ? left * static_cast<double>(m_segments[i].length.count()) / time : 0;
            if (!fixed[i] && share < least) {
                fixed[i] = true;
                again = true;
            }
            widths[i] = fixed[i] ? least : share;
        }
    }
    std::vector<QRectF> result;
    double x = 0;
    for (const double each : widths) {
        result.push_back(mirrored(QRectF(x, 0, each, barHeight()), rect(), layoutDirection()));
        x += each + gap;
    }
    return result;
}

void SessionTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const PhaseColours phase = phaseColours(m_look);
    const std::vector<QRectF> boxes = bars();
    for (int i = 0; i < static_cast<int>(boxes.size()); ++i) {
        const QRectF& box = boxes[static_cast<std::size_t>(i)];
        const double radius = box.height() / 2;
        const bool current = i == m_current;
        if (isDone(i)) {
            paintBox(painter, box, radius, colours.primary);
        } else if (current) {
            paintBox(painter, box, radius, colours.*phase.track);
            QPainterPath whole;
            whole.addRoundedRect(box, radius, radius);
            QRectF done = box;
            done.setWidth(box.width() * m_done);
            painter.save();
            painter.setClipPath(whole);
            painter.fillRect(mirrored(done, box, layoutDirection()), colours.*phase.strong);
            painter.restore();
        } else {
            paintBox(painter, box, radius, colours.surface, colours.controlBorder, 2);
        }
        if (!m_namesShown) {
            continue;
        }
        const QFont font = nameFont(current);
        const QFontMetricsF metrics(font);
        QRectF line(box.left(), box.bottom() + m_theme.space(1.5), box.width(), metrics.height());
        if (isDone(i)) {
            const double size = metrics.height() * 0.9;
            const QRectF mark(line.left(), line.center().y() - size / 2, size, size);
            icons::paint(painter, mirrored(mark, line, layoutDirection()), QStringLiteral("check"),
                         colours.textMuted);
            const double room = size + m_theme.space(1);
            line = layoutDirection() == Qt::RightToLeft ? line.adjusted(0, 0, -room, 0)
                                                        : line.adjusted(room, 0, 0, 0);
        }
        painter.setFont(font);
        painter.setPen(current ? colours.text : colours.textMuted);
        const QString& name = m_segments[static_cast<std::size_t>(i)].name;
        painter.drawText(
            line,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                Qt::TextSingleLine,
            metrics.elidedText(name, Qt::ElideRight, line.width()));
    }
}

QString SessionTimeline::describe(int segment) const
{
    const QString& name = m_segments[static_cast<std::size_t>(segment)].name;
    if (segment == m_current) {
        return tr("%1, now").arg(name);
    }
    return isDone(segment)       ? tr("%1, done").arg(name)
           : segment < m_current ? tr("%1, left out").arg(name)
                                 : tr("%1, to come").arg(name);
}

bool SessionTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<QRectF> boxes = bars();
        for (int i = 0; i < static_cast<int>(boxes.size()); ++i) {
            const QRectF& box = boxes[static_cast<std::size_t>(i)];
            if (help->pos().x() >= box.left() && help->pos().x() <= box.right()) {
                // A tooltip would read a name as markup if it looked like some.
                QToolTip::showText(help->globalPos(), describe(i).toHtmlEscaped(), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QAccessibleInterface* SessionTimeline::createAccessible()
{
    AccessibleCells cells;
    cells.role = QAccessible::ListItem;
    cells.count = [this] { return static_cast<int>(m_segments.size()); };
    cells.name = [this](int i) { return describe(i); };
    cells.rect = [this](int i) { return bars()[static_cast<std::size_t>(i)].toAlignedRect(); };
    return new AccessibleCellWidget(
        this, QAccessible::List, [] { return tr("Exercises of this session"); }, cells);
}

} // namespace backstretch
