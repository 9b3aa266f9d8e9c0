// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/catalogue/catalogue.h"

namespace backstretch {

/// What --list prints: routines and exercises, each with its id, name and length.
[[nodiscard]] QString commandList(const Catalogue& catalogue);
/// One line if the command line names something that is not there; otherwise empty.
[[nodiscard]] QString unknownTarget(const Catalogue& catalogue, const CommandLine& line);

} // namespace backstretch
