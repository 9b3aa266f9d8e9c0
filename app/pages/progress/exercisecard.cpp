// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress/exercisecard.h"

namespace backstretch {

void ExerciseCard::setTimes(const Exercise& exercise, std::vector<ExerciseTime> times, QDate today)
{
    m_exercise = &exercise;
    m_times = std::move(times);
    m_today = today;
    refresh();
}

void ExerciseCard::refresh()
{
    if (m_exercise != nullptr) {
        showTimes(*m_exercise);
    }
}

} // namespace backstretch
