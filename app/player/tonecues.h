// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/sound/tone.h"
#include "core/player/cue.h"

#include <optional>

namespace backstretch {

/// The tone a cue is heard as while no voice speaks; nullopt: it has none.
[[nodiscard]] std::optional<Tone> toneFor(const Cue& cue);

} // namespace backstretch
