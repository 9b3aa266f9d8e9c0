// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <optional>

namespace backstretch {

class BsButton;
class Label;
class Theme;

/// What was done on a day.
struct DayAmount
{
    int minutes = 0;
    int sessions = 0;

    friend bool operator==(const DayAmount&, const DayAmount&) = default;
};

/// The days of one month, coloured by minutes. Arrow keys walk over days, Page Up and Down over
/// months, Enter opens a day; each day is a child of its own to a screen reader.
class CalendarGrid : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    explicit CalendarGrid(const Theme& theme, QWidget* parent = nullptr);

    void setMonth(QDate anyDay);
    [[nodiscard]] QDate month() const { return m_month; }
    void setToday(QDate today);
    void setDays(const QHash<QDate, DayAmount>& days);
    /// The day whose sessions are shown elsewhere; an invalid date for none.
    void setSelected(QDate day);
    [[nodiscard]] QDate cursor() const { return m_cursor; }

    /// 0 to 4, as the legend shows them.
    [[nodiscard]] static int step(int minutes);
    /// "Thursday 19 November, 8 minutes, 1 session".
    [[nodiscard]] QString describe(QDate day) const;
    [[nodiscard]] QRectF dayRect(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void monthWanted(QDate firstDay);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] int columnOf(QDate day) const;
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double leastRow() const;
    [[nodiscard]] std::optional<QDate> dayAt(const QPointF& position) const;
    void paintDay(QPainter& painter, QDate day) const;
    void moveCursor(QDate day);

    const Theme& m_theme;
    QDate m_month; ///< its first day
    QDate m_today;
    QDate m_selected;
    QDate m_cursor;
    QHash<QDate, DayAmount> m_days;
};

/// A month with its name, arrows to the months around it, and a legend.
class HeatCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit HeatCalendar(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] CalendarGrid& grid() { return *m_grid; }
    void setMonth(QDate anyDay);
    void setToday(QDate today);
    void setDays(const QHash<QDate, DayAmount>& days) { m_grid->setDays(days); }
    void setSelected(QDate day) { m_grid->setSelected(day); }

Q_SIGNALS:
    void dayChosen(QDate day);
    /// The user went to another month; whoever owns the log may hand over its days.
    void monthChanged(QDate firstDay);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    QDate m_today;
    Label* m_title;
    BsButton* m_previous;
    BsButton* m_next;
    CalendarGrid* m_grid;
};

} // namespace backstretch
