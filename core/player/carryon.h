// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/commands.h"

#include <optional>
#include <span>

namespace backstretch {

/// The hold at which a session goes on that has come so far: behind the last one that was done or skipped,
/// or at the last one if it was cut, for that is where the session was left. A hold that was cut earlier was
/// passed over on purpose. nullopt: nothing is left to do.
[[nodiscard]] std::optional<std::size_t> goesOnAt(std::span<const std::optional<HoldResult>> results);

/// The same, told from the holds of a session's log that count.
[[nodiscard]] std::optional<CarryOn> carryOnFrom(const Timeline& timeline, std::span<const HoldRecord> holds);

} // namespace backstretch
