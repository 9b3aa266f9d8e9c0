// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/catalogue/timelinebuilder.h"
#include "core/progress/sessionrows.h"

#include <vector>

namespace backstretch {

struct Settings;

/// What --list prints: routines and exercises, each with its id, name and length, as the pages show them.
[[nodiscard]] QString commandList(const Catalogue& catalogue, const TimelineOptions& settings,
                                  const std::vector<ExercisePrefs>& prefs);
/// The choices that count today by the log of this folder, which is only read, and these settings.
[[nodiscard]] std::vector<ExercisePrefs> choicesIn(const QString& dataFolder, const Catalogue& catalogue,
                                                   const Settings& settings, QDate today);
/// One line if the command line names something that is not there; otherwise empty.
[[nodiscard]] QString unknownTarget(const Catalogue& catalogue, const CommandLine& line);

} // namespace backstretch
