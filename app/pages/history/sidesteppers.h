// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionedit.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace backstretch {

class FlowLayout;
class Stepper;
class Theme;

/// A control with a word over it, in a row that wraps.
[[nodiscard]] QWidget* labelled(const Theme& theme, const QString& label, QWidget* control);

/// How many holds of an exercise were done: a number for each of its sides.
class SideSteppers : public QWidget
{
    Q_OBJECT

public:
    /// `exercise` is its name, for a screen reader.
    SideSteppers(const Theme& theme, QString exercise, QWidget* parent = nullptr);

    /// `most`: what can be done on each side. Makes the fields anew where the sides are others.
    void setCounts(const std::vector<SideCount>& most, const std::vector<SideCount>& done);
    [[nodiscard]] std::vector<SideCount> counts() const;
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        Side side = Side::None;
        Stepper* stepper = nullptr;
    };
    void makeFields(const std::vector<SideCount>& sides);

    const Theme& m_theme;
    QString m_exercise;
    FlowLayout* m_flow;
    std::vector<Field> m_fields;
};

} // namespace backstretch
