// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/planwords.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace backstretch {

class Sheet;
class Theme;

/// A routine that can be chosen instead.
struct OtherRoutine
{
    QString id;
    QString name;
    QString line; ///< how long it takes, and what it is
};

/// "Choose another": the routines that come next, and the way to all of them. `chosen` gets an id, `all` is
/// called where all of them are wanted. The sheet deletes itself when it is closed.
Sheet* openOtherRoutines(const Theme& theme, QWidget& window, const std::vector<OtherRoutine>& routines,
                         std::function<void(const QString& id)> chosen, std::function<void()> all);

/// "Show the rules behind this": a table, what is seen and what comes of it.
Sheet* openPlanRules(const Theme& theme, QWidget& window, const std::vector<PlanRule>& rules);

} // namespace backstretch
