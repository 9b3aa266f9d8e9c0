// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyssheet.h"

#include <Qt>

#include <optional>
#include <vector>

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
    SomethingChanged,
    Sound,
    SayAgain,
    SayTimeLeft,
    Louder,
    Quieter,
    Longer,
    Shorter,
    FullScreen,
    TurnPicture,
    Leave,
    Help,
};

/// How the keys are meant.
struct KeyMode
{
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< right to left: the arrows change places
    bool oneButton = false; ///< every key is pause, but the few that must keep their meaning
};

/// The player's keyboard map; nullopt: not a key of the player. PgUp, PgDn, B and the full stop are
/// what cheap presentation remotes send.
[[nodiscard]] std::optional<PlayerAction> playerActionFor(int key, Qt::KeyboardModifiers modifiers,
                                                          KeyMode mode);
/// The same map for people to read.
[[nodiscard]] std::vector<KeyEntry> playerKeys(KeyMode mode);

} // namespace backstretch
