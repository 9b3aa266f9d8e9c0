// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"

#include <QDate>

#include <vector>

namespace backstretch {

class HurtSquares;
class Label;

/// How often an exercise hurt, time by time.
class HurtCard : public Card
{
    Q_OBJECT

public:
    explicit HurtCard(const Theme& theme, QWidget* parent = nullptr);

    /// The oldest first.
    void setTimes(const Exercise& exercise, std::vector<ExerciseTime> times, QDate today);
    void retranslate();

Q_SIGNALS:
    void sessionWanted(SessionId session);

private:
    void refresh();

    const Exercise* m_exercise = nullptr;
    std::vector<ExerciseTime> m_times;
    QDate m_today;

    Label* m_title;
    Label* m_line;
    Label* m_last;
    HurtSquares* m_squares;
};

} // namespace backstretch
