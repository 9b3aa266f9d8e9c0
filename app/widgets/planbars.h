// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "core/progress/gentleplan.h"

#include <QWidget>

#include <vector>

namespace backstretch {

class Theme;

/// The days of a gentle plan as bars: done, rested, today, to come. Each has its minutes above it; a day that
/// went by without anything has no mark. One stop for Tab; arrows walk over the days, each of which is a
/// child of its own to a screen reader.
class PlanBars : public QWidget, public AccessibleSource
{
    Q_OBJECT

public:
    explicit PlanBars(const Theme& theme, QWidget* parent = nullptr);

    void setBars(std::vector<GentleBar> bars);
    [[nodiscard]] const std::vector<GentleBar>& bars() const { return m_bars; }
    /// The day that the arrows are on, from 1.
    [[nodiscard]] int cursor() const { return m_cursor + 1; }
    /// "Day 3, today, 3 minutes planned".
    [[nodiscard]] static QString describe(const GentleBar& bar);
    /// Where the bar of a day is; empty where it has none. `day` from 1.
    [[nodiscard]] QRectF barRect(int day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The arrows went to another day, or the focus came or went; empty: no day is meant any more.
    void described(const QString& words);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] QRectF column(int index) const;
    [[nodiscard]] QRectF bar(int index) const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] QString axisLabel(int index) const;
    [[nodiscard]] std::vector<int> inOrderOfWeight() const;
    void paintBar(QPainter& painter, int index) const;
    void paintWords(QPainter& painter) const;
    void moveTo(int index);

    const Theme& m_theme;
    std::vector<GentleBar> m_bars;
    int m_cursor = 0;
};

} // namespace backstretch
