// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/planbars.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr double kLeastEms = 9; // tall enough to tell three minutes from eight
constexpr double kUsualEms = 14;
constexpr double kMostBarEms = 13; // a tall card beside it makes no taller bars
constexpr double kLeastColumn = 20;
constexpr double kBarShare = 0.72;   // of a column; the rest is between
constexpr double kLeastBarEms = 1.6; // a check fits in
constexpr int kRestEdge = 2;
constexpr int kTodayEdge = 3;
constexpr double kLaterEdge = 1.5;

void paintLater(QPainter& painter, const QRectF& box, double radius, const QColor& edge)
{
    QPen dashes(edge, kLaterEdge);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
}

} // namespace

PlanBars::PlanBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PlanBars::setBars(std::vector<GentleBar> bars)
{
    if (bars == m_bars) {
        return;
    }
    m_bars = std::move(bars);
    const auto today = std::ranges::find(m_bars, true, &GentleBar::today);
    m_cursor = today == m_bars.end() ? std::max(0, static_cast<int>(m_bars.size()) - 1)
                                     : static_cast<int>(today - m_bars.begin());
    updateGeometry();
    update();
}

QString PlanBars::describe(const GentleBar& bar)
{
    const QString day = bar.today ? tr("Day %1, today").arg(QLocale().toString(bar.day))
                                  : tr("Day %1").arg(QLocale().toString(bar.day));
    switch (bar.mark) {
    case GentleBar::Mark::Done:
        //: "Day 3, today", "3 minutes done"
        return tr("%1, %2").arg(day, tr("%Ln minute(s) done", nullptr, bar.minutes));
    case GentleBar::Mark::Rest:
        return tr("%1, %2").arg(day, tr("rested"));
    case GentleBar::Mark::Planned:
        return tr("%1, %2").arg(day, tr("%Ln minute(s) planned", nullptr, bar.minutes));
    case GentleBar::Mark::Nothing:
        break;
    }
    return day;
}

double PlanBars::lineHeight() const
{
    return QFontMetricsF(type::font(m_theme, TextStyle::Caption, QFont::Bold)).height();
}

QRectF PlanBars::column(int index) const
{
    const double each =
        static_cast<double>(width()) / std::max<double>(1, static_cast<double>(m_bars.size()));
    return mirrored(QRectF(index * each, 0, each, height()), rect(), layoutDirection());
}

QRectF PlanBars::bar(int index) const
{
    const GentleBar& day = m_bars[static_cast<std::size_t>(index)];
    int most = 1;
    for (const GentleBar& other : m_bars) {
        most = std::max(most, other.minutes);
    }
    const double gap = m_theme.space(1);
    const double bottom = height() - lineHeight() - 2 * gap;
    const double room =
        std::clamp(bottom - lineHeight() - gap, 1.0, static_cast<double>(m_theme.em(kMostBarEms)));
    const double least = std::min(room, static_cast<double>(m_theme.em(kLeastBarEms)));
    const double tall = std::max(least, room * day.minutes / most);
    const QRectF slot = column(index);
    const double wide = slot.width() * kBarShare;
    return {slot.center().x() - wide / 2, bottom - tall, wide, tall};
}

QRectF PlanBars::barRect(int day) const
{
    const int index = day - 1;
    const bool known = index >= 0 && index < static_cast<int>(m_bars.size());
    return known && m_bars[static_cast<std::size_t>(index)].mark != GentleBar::Mark::Nothing ? bar(index)
                                                                                             : QRectF();
}

QString PlanBars::axisLabel(int index) const
{
    const GentleBar& day = m_bars[static_cast<std::size_t>(index)];
    return day.today ? tr("Today") : QLocale().toString(day.day);
}

/// Today, the ends, what was, the others: where there is no room for every word, the first ones are said.
std::vector<int> PlanBars::inOrderOfWeight() const
{
    std::vector<int> order;
    const int last = static_cast<int>(m_bars.size()) - 1;
    const auto add = [&order](int index) {
        if (std::ranges::find(order, index) == order.end()) {
            order.push_back(index);
        }
    };
    for (int index = 0; index <= last; ++index) {
        if (m_bars[static_cast<std::size_t>(index)].today) {
            add(index);
        }
    }
    if (last >= 0) {
        add(last);
        add(0);
    }
    for (int index = 0; index <= last; ++index) {
        add(index);
    }
    return order;
}

void PlanBars::paintBar(QPainter& painter, int index) const
{
    const Colours& colours = m_theme.colours();
    const GentleBar& day = m_bars[static_cast<std::size_t>(index)];
    if (day.mark == GentleBar::Mark::Nothing) {
        return;
    }
    const QRectF box = bar(index);
    const double radius = std::min(m_theme.radius(Radius::Tag) * 0.75, box.width() / 3);
    const double icon = std::min({box.width() * 0.8, box.height() * 0.8, double(m_theme.em(1.1))});
    const QRectF middle(box.center() - QPointF(icon / 2, icon / 2), QSizeF(icon, icon));
    switch (day.mark) {
    case GentleBar::Mark::Done:
        paintBox(painter, box, radius, colours.primary, day.today ? colours.text : QColor(), kRestEdge);
        icons::paint(painter, middle, QStringLiteral("check"), colours.onPrimary);
        break;
    case GentleBar::Mark::Rest:
        paintBox(painter, box, radius, colours.surface, colours.rest, kRestEdge);
        icons::paint(painter, middle, QStringLiteral("rest"), colours.rest);
        break;
    case GentleBar::Mark::Planned:
        if (day.today) {
            paintBox(painter, box, radius, colours.primarySoft, colours.primary, kTodayEdge);
            break;
        }
        paintLater(painter, box.adjusted(1, 1, -1, -1), radius, colours.controlBorder);
        break;
    case GentleBar::Mark::Nothing:
        break;
    }
}

void PlanBars::paintWords(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    const double line = lineHeight();
    const double gap = m_theme.space(1);
    std::vector<QRectF> taken;
    // A word that would run into another one stays away: the days are said by name as well.
    const auto write = [&](const QString& words, const QRectF& slot, double top, bool strong) {
        const QFont font = type::font(m_theme, TextStyle::Caption, strong ? QFont::Bold : QFont::DemiBold);
        const double wide = QFontMetricsF(font).horizontalAdvance(words) + 1;
        QRectF box(slot.center().x() - wide / 2, top, wide, line);
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - wide)));
        const bool free = std::ranges::none_of(
            taken, [&](const QRectF& other) { return other.adjusted(-gap, 0, gap, 0).intersects(box); });
        if (free) {
            taken.push_back(box);
            painter.setFont(font);
            painter.setPen(strong ? colours.text : colours.textMuted);
            painter.drawText(box, Qt::AlignCenter, words);
        }
    };
    for (const int index : inOrderOfWeight()) {
        const GentleBar& day = m_bars[static_cast<std::size_t>(index)];
        write(axisLabel(index), column(index), height() - line, day.today);
        if (day.mark != GentleBar::Mark::Nothing) {
            write(QLocale().toString(day.minutes), column(index), bar(index).top() - line - gap / 2,
                  day.today);
        }
    }
}

void PlanBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < static_cast<int>(m_bars.size()); ++index) {
        paintBar(painter, index);
    }
    const double axis = height() - lineHeight() - 2 * m_theme.space(1) + 0.5;
    painter.setPen(QPen(m_theme.colours().chartAxis, m_theme.edge()));
    painter.drawLine(QPointF(0, axis), QPointF(width(), axis));
    paintWords(painter);
    if (hasFocus() && !m_bars.empty()) {
        painter.setPen(QPen(m_theme.colours().text, m_theme.edge() + 1));
        painter.drawLine(QPointF(column(m_cursor).left() + 2, axis),
                         QPointF(column(m_cursor).right() - 2, axis));
    }
}

void PlanBars::moveTo(int index)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (last < 0) {
        return;
    }
    m_cursor = std::clamp(index, 0, last);
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_cursor);
    QAccessible::updateAccessibility(&focus);
    Q_EMIT described(describe(m_bars[static_cast<std::size_t>(m_cursor)]));
}

void PlanBars::keyPressEvent(QKeyEvent* event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_cursor - onward);
        break;
    case Qt::Key_Right:
        moveTo(m_cursor + onward);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_bars.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PlanBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    moveTo(m_cursor);
}

void PlanBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT described({});
    update();
}

bool PlanBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int index = 0; index < static_cast<int>(m_bars.size()); ++index) {
            if (column(index).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), describe(m_bars[static_cast<std::size_t>(index)]),
                                   this);
            }
        }
        return true;
    }
    return QWidget::event(event);
}

QSize PlanBars::sizeHint() const
{
    return {minimumSizeHint().width(), m_theme.em(kUsualEms)};
}

QSize PlanBars::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(kLeastColumn * static_cast<double>(m_bars.size()))),
            m_theme.em(kLeastEms)};
}

QAccessibleInterface* PlanBars::createAccessible()
{
    AccessibleCells cells;
    cells.role = QAccessible::ListItem;
    cells.count = [this] { return static_cast<int>(m_bars.size()); };
    cells.name = [this](int i) { return describe(m_bars[static_cast<std::size_t>(i)]); };
    cells.rect = [this](int i) { return column(i).toAlignedRect(); };
    cells.state = [this](int i) {
        QAccessible::State state;
        state.focusable = true;
        state.focused = hasFocus() && i == m_cursor;
        return state;
    };
    return new AccessibleCellWidget(
        this, QAccessible::List,
        [this] { return accessibleName().isEmpty() ? tr("Minutes, by day") : accessibleName(); }, cells);
}

} // namespace backstretch
