// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sheet.h"

namespace backstretch {

struct GentleDays;

/// "Change or end it": how many days the plan is meant for, one step back, and its end.
class GentleSheet : public Sheet
{
    Q_OBJECT

public:
    /// Shows it; it goes by itself when it is closed.
    static GentleSheet* open(const Theme& theme, const GentleDays& days, QWidget& window);

Q_SIGNALS:
    void lengthChosen(int days);
    /// One of the two, after closed(); "Stay" is neither.
    void stepBack();
    void endPlan();

private:
    GentleSheet(const Theme& theme, const GentleDays& days, QWidget& window);

    QWidget* m_first;
};

} // namespace backstretch
