// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionbyhand.h"

#include <QWidget>

namespace backstretch {

class BsButton;
class Combo;
class Label;
class SideSteppers;
class Stepper;
class Theme;

/// One exercise of a session that is entered: in which version, how long, how often.
class HandExercise : public QWidget
{
    Q_OBJECT

public:
    HandExercise(const Theme& theme, const Catalogue& catalogue, const ManualExercise& entered,
                 QWidget* parent = nullptr);

    [[nodiscard]] ManualExercise entered() const;
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void takeVersion();
    void sayLimit();

    const Catalogue& m_catalogue;
    const Exercise& m_exercise;
    Combo* m_version;
    Stepper* m_hold;
    SideSteppers* m_done;
    Label* m_limit;
    BsButton* m_remove;
};

} // namespace backstretch
