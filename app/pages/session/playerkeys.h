// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <optional>

namespace backstretch {

/// What a key asks for while a session is led.
enum class PlayerAction {
    TogglePause,
    Next,
    NextExercise,
    Back,
    BackExercise,
    OtherVersion,
    Hurt,
    Sound,
    Louder,
    Quieter,
    Longer,
    Shorter,
    FullScreen,
    Leave,
    Help,
};

/// The player's keyboard map; nullopt: not a key of the player. PgUp, PgDn, B and the full stop are
/// what cheap presentation remotes send. In a right-to-left page the arrows change places.
[[nodiscard]] std::optional<PlayerAction> playerActionFor(int key, Qt::KeyboardModifiers modifiers,
                                                          Qt::LayoutDirection direction);

} // namespace backstretch
