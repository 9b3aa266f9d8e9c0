// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/heatlegend.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr int daysAWeek = 7;

} // namespace

CalendarGrid::CalendarGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(ownFocusMark, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMonth(m_today);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CalendarGrid::setMonth(QDate anyDay)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    if (first == m_month) {
        return;
    }
    m_month = first;
    if (!m_cursor.isValid() || m_cursor.month() != first.month() || m_cursor.year() != first.year()) {
        const bool here = m_today.year() == first.year() && m_today.month() == first.month();
        m_cursor = here ? m_today : first;
    }
    updateGeometry();
    update();
}

void CalendarGrid::setToday(QDate today)
{
    if (m_cursor == m_today || m_cursor > today) {
        m_cursor = today;
    }
    m_today = today;
    update();
}

void CalendarGrid::setDays(const QHash<QDate, DayAmount>& days)
{
    m_days = days;
    update();
}

void CalendarGrid::setSelected(QDate day)
{
    m_selected = day;
    update();
}

int CalendarGrid::step(int minutes)
{
    if (minutes <= 0) {
        return 0;
    }
    return minutes <= 4 ? 1 : minutes <= 8 ? 2 : minutes <= 14 ? 3 : 4;
}

QString CalendarGrid::describe(QDate day) const
{
    const QString date = locale().toString(day, tr("dddd d MMMM", "a day, as in Qt's date formats"));
    const DayAmount amount = m_days.value(day);
    if (amount.sessions == 0) {
        return day > m_today ? date : tr("%1, no session").arg(date);
    }
    return tr("%1, %2, %3")
        .arg(date,
             amount.minutes < 1 ? tr("less than a minute") : tr("%Ln minute(s)", nullptr, amount.minutes),
             tr("%Ln session(s)", nullptr, amount.sessions));
}

int CalendarGrid::columnOf(QDate day) const
{
    return (day.dayOfWeek() - static_cast<int>(locale().firstDayOfWeek()) + daysAWeek) % daysAWeek;
}

int CalendarGrid::rowCount() const
{
    return (columnOf(m_month) + m_month.daysInMonth() + daysAWeek - 1) / daysAWeek;
}

double CalendarGrid::headerHeight() const
{
    return TextBlock::heightOfLine(type::font(m_theme, TextStyle::Caption)) + m_theme.space(2);
}

double CalendarGrid::leastRow() const
{
    return std::max(m_theme.em(1.9), m_theme.space(6)) + m_theme.space(1);
}

QRectF CalendarGrid::dayRect(QDate day) const
{
    const double gap = m_theme.space(1.25);
    const double margin = 3; // today's outline and the cursor reach out by this
    const double across = (width() - 2 * margin + gap) / daysAWeek;
    const double down =
        std::min<double>((height() - headerHeight() - 2 * margin + gap) / rowCount(), m_theme.em(3.2));
    const int column = columnOf(day);
    const int row = (columnOf(m_month) + day.day() - 1) / daysAWeek;
    const QRectF box(margin + column * across, headerHeight() + margin + row * down, across - gap,
                     down - gap);
    return mirrored(box, rect(), layoutDirection());
}

QSize CalendarGrid::minimumSizeHint() const
{
    return {daysAWeek * std::max(m_theme.em(2.1), 30),
            static_cast<int>(std::ceil(headerHeight() + 6 * leastRow() + 6))};
}

QSize CalendarGrid::sizeHint() const
{
    return {daysAWeek * m_theme.em(2.6), static_cast<int>(std::ceil(headerHeight() + 6 * m_theme.em(2.25)))};
}

std::optional<QDate> CalendarGrid::dayAt(const QPointF& position) const
{
    for (int i = 0; i < m_month.daysInMonth(); ++i) {
        if (dayRect(m_month.addDays(i)).contains(position)) {
            return m_month.addDays(i);
        }
    }
    return std::nullopt;
}

void CalendarGrid::paintDay(QPainter& painter, QDate day) const
{
    const Colours& colours = m_theme.colours();
    const QRectF box = dayRect(day);
    const double radius = 7;
    QColor pen = colours.textMuted;
    if (day <= m_today) {
        const int level = step(m_days.value(day).sessions > 0 ? std::max(1, m_days.value(day).minutes) : 0);
        paintBox(painter, box, radius, colours.*heatRoles[static_cast<std::size_t>(level)],
                 m_theme.highContrast() ? colours.border : QColor(), 1);
        pen = level >= 3 ? colours.onHeatHigh : colours.onHeatLow;
    }
    if (day == m_today) {
        paintBox(painter, box.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, {}, colours.text, 2.5);
    }
    if (day == m_selected) {
        paintBox(painter, box.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, {}, colours.primary, 2.5);
    }
    painter.setPen(pen);
    TextBlock(locale().toString(day.day()), type::font(m_theme, TextStyle::Caption))
        .draw(painter, box, Qt::AlignCenter);
    if (day == m_cursor && m_theme.showsFocus(*this)) {
        paintBox(painter, box.adjusted(-3, -3, 3, 3), radius + 3, {}, colours.focus, focusRingWidth);
    }
}

void CalendarGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont font = type::font(m_theme, TextStyle::Caption);
    for (int i = 0; i < daysAWeek; ++i) {
        const int weekday = (static_cast<int>(locale().firstDayOfWeek()) - 1 + i) % daysAWeek + 1;
        // The week under which the names stand begins with the first whole one.
        const QRectF column = dayRect(m_month.addDays(daysAWeek + i - columnOf(m_month.addDays(daysAWeek))));
        QString name = locale().standaloneDayName(weekday, QLocale::ShortFormat);
        if (TextBlock(name, font).width() > column.width() + 4) {
            name = locale().standaloneDayName(weekday, QLocale::NarrowFormat);
        }
        painter.setPen(m_theme.colours().chartAxis);
        TextBlock(name, font)
            .draw(painter, QRectF(column.left(), 0, column.width(), headerHeight()),
                  Qt::AlignHCenter | Qt::AlignTop);
    }
    for (int i = 0; i < m_month.daysInMonth(); ++i) {
        paintDay(painter, m_month.addDays(i));
    }
}

void CalendarGrid::moveCursor(QDate day)
{
    if (day > m_today) {
        return;
    }
    m_cursor = day;
    if (day.month() != m_month.month() || day.year() != m_month.year()) {
        Q_EMIT monthWanted(QDate(day.year(), day.month(), 1));
    }
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_cursor.day() - 1);
    QAccessible::updateAccessibility(&event);
}

void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor.addDays(-forward));
        break;
    case Qt::Key_Right:
        moveCursor(m_cursor.addDays(forward));
        break;
    case Qt::Key_Up:
        moveCursor(m_cursor.addDays(-daysAWeek));
        break;
    case Qt::Key_Down:
        moveCursor(m_cursor.addDays(daysAWeek));
        break;
    case Qt::Key_Home:
        moveCursor(m_month);
        break;
    case Qt::Key_End:
        moveCursor(std::min(m_today, m_month.addMonths(1).addDays(-1)));
        break;
    case Qt::Key_PageUp:
        moveCursor(m_cursor.addMonths(-1));
        break;
    case Qt::Key_PageDown:
        moveCursor(std::min(m_today, m_cursor.addMonths(1)));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CalendarGrid::mousePressEvent(QMouseEvent* event)
{
    const std::optional<QDate> day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && day && *day <= m_today) {
        m_cursor = *day;
        update();
        Q_EMIT dayChosen(*day);
        return;
    }
    QWidget::mousePressEvent(event);
}

bool CalendarGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<QDate> day = dayAt(help->pos())) {
            QToolTip::showText(help->globalPos(), describe(*day), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

QAccessibleInterface* CalendarGrid::createAccessible()
{
    AccessibleCells cells;
    cells.role = QAccessible::Button;
    cells.count = [this] { return m_month.daysInMonth(); };
    cells.name = [this](int i) { return describe(m_month.addDays(i)); };
    cells.rect = [this](int i) { return dayRect(m_month.addDays(i)).toAlignedRect(); };
    cells.state = [this](int i) {
        QAccessible::State state;
        const QDate day = m_month.addDays(i);
        state.focusable = true;
        state.focused = hasFocus() && day == m_cursor;
        state.selectable = true;
        state.selected = day == m_selected;
        return state;
    };
    cells.press = [this](int i) {
        if (m_month.addDays(i) <= m_today) {
            Q_EMIT dayChosen(m_month.addDays(i));
        }
    };
    return new AccessibleCellWidget(
        this, QAccessible::Grouping,
        [this] { return locale().toString(m_month, QStringLiteral("MMMM yyyy")); }, cells);
}

} // namespace backstretch
