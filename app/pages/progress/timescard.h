// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"

#include <QDate>

#include <vector>

class QVBoxLayout;

namespace backstretch {

class BsButton;
class Label;

/// The last times an exercise was done, and the way to all of them.
class TimesCard : public Card
{
    Q_OBJECT

public:
    explicit TimesCard(const Theme& theme, QWidget* parent = nullptr);

    /// The oldest first.
    void setTimes(const Exercise& exercise, std::vector<ExerciseTime> times, QDate today);
    void retranslate();

Q_SIGNALS:
    void sessionWanted(SessionId session);
    void allWanted();

private:
    void refresh();

    const Exercise* m_exercise = nullptr;
    std::vector<ExerciseTime> m_times;
    QDate m_today;

    Label* m_title;
    BsButton* m_all;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_rowsPlace;
    Label* m_none;
};

} // namespace backstretch
