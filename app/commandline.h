// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/expected.h"

#include <QString>
#include <QStringList>

namespace backstretch {

/// What the program was asked to do when it was started.
struct CommandLine
{
    enum class Task { Run, List, Version, Help };

    Task task = Task::Run;
    QString dataDir;     ///< empty: the platform's own folder
    QString routine;     ///< id of the routine whose check-in is opened
    QString exercise;    ///< id of the exercise that is shown
    bool hidden = false; ///< without a window, for reminders

    friend bool operator==(const CommandLine&, const CommandLine&) = default;
};

/// Reads the arguments (the first one is the program's name). Options that belong to Qt itself
/// ("-platform", "-reverse" and so on) are passed over. The error is one line for the user.
[[nodiscard]] Expected<CommandLine, QString> parseCommandLine(const QStringList& arguments);

[[nodiscard]] QString commandLineHelp();

} // namespace backstretch
