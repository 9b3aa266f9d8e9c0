// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerkeys.h"

namespace backstretch {

std::optional<PlayerAction> playerActionFor(int key, Qt::KeyboardModifiers modifiers,
                                            Qt::LayoutDirection direction)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::AltModifier) || modifiers.testFlag(Qt::MetaModifier)) {
        return std::nullopt;
    }
    const bool mirrored = direction == Qt::RightToLeft;
    if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right)) {
        return control ? PlayerAction::NextExercise : PlayerAction::Next;
    }
    if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
        return control ? PlayerAction::BackExercise : PlayerAction::Back;
    }
    if (control) {
        return std::nullopt;
    }
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_B:
    case Qt::Key_Period:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause:
        return PlayerAction::TogglePause;
    case Qt::Key_PageDown:
    case Qt::Key_MediaNext:
        return PlayerAction::Next;
    case Qt::Key_PageUp:
    case Qt::Key_MediaPrevious:
        return PlayerAction::Back;
    case Qt::Key_E:
        return PlayerAction::OtherVersion;
    case Qt::Key_H:
    case Qt::Key_MediaStop:
        return PlayerAction::Hurt;
    case Qt::Key_M:
        return PlayerAction::Sound;
    case Qt::Key_Up:
        return PlayerAction::Louder;
    case Qt::Key_Down:
        return PlayerAction::Quieter;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return PlayerAction::Longer;
    case Qt::Key_Minus:
        return PlayerAction::Shorter;
    case Qt::Key_F:
    case Qt::Key_F11:
        return PlayerAction::FullScreen;
    case Qt::Key_Escape:
        return PlayerAction::Leave;
    case Qt::Key_F1:
        return PlayerAction::Help;
    default:
        return std::nullopt;
    }
}

} // namespace backstretch
