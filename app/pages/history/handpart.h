// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionbyhand.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace backstretch {

class BsButton;
class Combo;
class HandExercise;
class Stepper;
class Theme;

/// What was done in a session that the program did not guide: a routine or single exercises, and how long it
/// took. The time follows the exercises until somebody says another one.
class HandPart : public QWidget
{
    Q_OBJECT

public:
    HandPart(const Theme& theme, const Catalogue& catalogue, const ManualSession& manual,
             QWidget* parent = nullptr);

    /// Puts routine, exercises and time into it.
    void fill(ManualSession& manual) const;
    /// The field that a fault is about.
    [[nodiscard]] QWidget* fieldOf(const ManualFault& fault) const;

Q_SIGNALS:
    void changed();

private:
    void takeRoutine();
    void show(const std::vector<ManualExercise>& exercises);
    HandExercise* addRow(const ManualExercise& exercise);
    void followTime();

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    Combo* m_routine;
    QVBoxLayout* m_column;
    std::vector<HandExercise*> m_rows;
    BsButton* m_add;
    Stepper* m_minutes;
    bool m_ownTime = false;
};

} // namespace backstretch
