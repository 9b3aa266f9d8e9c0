// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/titledcard.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/exerciseseries.h"

#include <QDate>

#include <vector>

namespace backstretch {

/// Something about the times one exercise was done.
class ExerciseCard : public TitledCard
{
    Q_OBJECT

public:
    using TitledCard::TitledCard;

    /// The oldest first.
    void setTimes(const Exercise& exercise, std::vector<ExerciseTime> times, QDate today);

Q_SIGNALS:
    void sessionWanted(SessionId session);

protected:
    /// Shows times() of the exercise.
    virtual void showTimes(const Exercise& exercise) = 0;
    /// Shows them again, if there are any yet.
    void refresh();

    [[nodiscard]] const std::vector<ExerciseTime>& times() const { return m_times; }
    [[nodiscard]] QDate today() const { return m_today; }

private:
    const Exercise* m_exercise = nullptr;
    std::vector<ExerciseTime> m_times;
    QDate m_today;
};

} // namespace backstretch
