// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerkeys.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace backstretch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlayerKeys)
};

QString name(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

/// Several keys that do the same, or the two that belong together.
QString names(std::initializer_list<QString> keys)
{
    return QStringList(keys).join(QStringLiteral("  "));
}

/// A key that is only there to be held down with another one, or that the system keeps for itself.
bool isNoButton(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

std::optional<PlayerAction> ofOneButton(int key)
{
    switch (key) {
    case Qt::Key_H:
    case Qt::Key_MediaStop:
        return PlayerAction::Hurt;
    case Qt::Key_C:
        return PlayerAction::SomethingChanged;
    case Qt::Key_Escape:
        return PlayerAction::Leave;
    default:
        return isNoButton(key) ? std::nullopt : std::optional(PlayerAction::TogglePause);
    }
}

} // namespace

std::optional<PlayerAction> playerActionFor(int key, Qt::KeyboardModifiers modifiers, KeyMode mode)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::AltModifier) || modifiers.testFlag(Qt::MetaModifier)) {
        return std::nullopt;
    }
    if (mode.oneButton) {
        return control ? std::nullopt : ofOneButton(key);
    }
    const bool mirrored = mode.direction == Qt::RightToLeft;
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
    case Qt::Key_C:
        return PlayerAction::SomethingChanged;
    case Qt::Key_M:
        return PlayerAction::Sound;
    case Qt::Key_R:
        return PlayerAction::SayAgain;
    case Qt::Key_T:
        return PlayerAction::SayTimeLeft;
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
    case Qt::Key_P:
        return PlayerAction::TurnPicture;
    case Qt::Key_Escape:
        return PlayerAction::Leave;
    case Qt::Key_F1:
        return PlayerAction::Help;
    default:
        return std::nullopt;
    }
}

std::vector<KeyEntry> playerKeys(KeyMode mode)
{
    if (mode.oneButton) {
        return {
            {Text::tr("Any key, or a click anywhere"), Text::tr("Pause, carry on")},
            {name(Qt::Key_H), Text::tr("This hurts: stop now")},
            {name(Qt::Key_C), Text::tr("Something changed? Signs that need a doctor")},
            {name(Qt::Key_Escape), Text::tr("Leave the session")},
        };
    }
    const bool mirrored = mode.direction == Qt::RightToLeft;
    const QString forward = mirrored ? QStringLiteral("←") : QStringLiteral("→");
    const QString backward = mirrored ? QStringLiteral("→") : QStringLiteral("←");
    const QKeyCombination nextExercise = Qt::CTRL | (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const QKeyCombination exerciseAgain = Qt::CTRL | (mirrored ? Qt::Key_Right : Qt::Key_Left);
    return {
        {names({name(Qt::Key_Space), name(Qt::Key_B), QStringLiteral(".")}), Text::tr("Pause, carry on")},
        {name(Qt::Key_H), Text::tr("This hurts: stop now")},
        {name(Qt::Key_C), Text::tr("Something changed? Signs that need a doctor")},
        {names({forward, name(Qt::Key_PageDown)}), Text::tr("Next step")},
        {names({backward, name(Qt::Key_PageUp)}), Text::tr("This step again; pressed twice, the one before")},
        {name(nextExercise), Text::tr("Next exercise")},
        {name(exerciseAgain), Text::tr("This exercise again")},
        {name(Qt::Key_E), Text::tr("Easier version, normal version")},
        {QStringLiteral("+  −"), Text::tr("This hold 5 seconds longer or shorter")},
        {name(Qt::Key_M), Text::tr("Sound on or off")},
        {QStringLiteral("↑  ↓"), Text::tr("Louder, quieter")},
        {name(Qt::Key_R), Text::tr("Say the last sentence again")},
        {name(Qt::Key_T), Text::tr("Say how much time is left")},
        {names({name(Qt::Key_F), name(Qt::Key_F11)}), Text::tr("Full screen")},
        {name(Qt::Key_P), Text::tr("Turn the picture, while you lie on your side")},
        {name(Qt::Key_Escape), Text::tr("Leave the session")},
        {name(Qt::Key_F1), Text::tr("This list; the timer waits")},
    };
}

} // namespace backstretch
