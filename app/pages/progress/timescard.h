// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress/exercisecard.h"

class QVBoxLayout;

namespace backstretch {

class BsButton;
class Label;

/// The last times an exercise was done, and the way to all of them.
class TimesCard : public ExerciseCard
{
    Q_OBJECT

public:
    explicit TimesCard(const Theme& theme, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void allWanted();

protected:
    void showTimes(const Exercise& exercise) override;

private:
    BsButton* m_all;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_rowsPlace;
    Label* m_none;
};

} // namespace backstretch
