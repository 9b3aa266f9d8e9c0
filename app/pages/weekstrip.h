// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/summaries.h"

#include <QAbstractButton>

#include <array>

class QHBoxLayout;

namespace backstretch {

class Theme;

/// One day of the week: its name, a disc (with a check when something was done), minutes or "Today".
class WeekDay : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WeekDay(const Theme& theme, QWidget* parent = nullptr);

    void setDay(const DaySummary& day, QDate today);
    [[nodiscard]] QDate date() const { return m_day.date; }

    /// What is said shorter, where the words do not fit: a letter for the day, minutes without their unit.
    struct Form
    {
        bool letters = false;
        bool numbers = false;
        friend bool operator==(const Form&, const Form&) = default;
    };
    void setForm(Form form);
    [[nodiscard]] QString above(Form form) const;
    [[nodiscard]] QString below(Form form) const;
    /// In pixels, as it is written at most.
    [[nodiscard]] int widthOf(const QString& words) const;
    /// What the whole day takes then.
    [[nodiscard]] int widthIn(Form form) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    DaySummary m_day;
    QDate m_today;
    Form m_form;
};

/// The seven days of a week. One stop for Tab; arrows go from day to day.
class WeekStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(const Theme& theme, QWidget* parent = nullptr);

    void setWeek(const WeekSummary& week, QDate today);
    /// How its days are said at this width.
    [[nodiscard]] WeekDay::Form form() const { return m_form; }

Q_SIGNALS:
    void opened(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void step(int from, int by);

    const Theme& m_theme;
    std::array<WeekDay*, 7> m_days{};
    WeekDay::Form m_form;
};

} // namespace backstretch
