// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress/exercisecard.h"

namespace backstretch {

class HurtSquares;
class Label;

/// How often an exercise hurt, time by time.
class HurtCard : public ExerciseCard
{
    Q_OBJECT

public:
    explicit HurtCard(const Theme& theme, QWidget* parent = nullptr);

    void retranslate();

protected:
    void showTimes(const Exercise& exercise) override;

private:
    Label* m_line;
    Label* m_last;
    HurtSquares* m_squares;
};

} // namespace backstretch
