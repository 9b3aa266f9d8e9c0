// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/speech/speechengine.h"

#include <QString>

namespace backstretch {

/// What to say about a voice that is not there; empty: it is, or that is not known yet.
[[nodiscard]] QString noVoiceText(SpeechEngine::State state);
/// "Normal", "Faster": the word for a step of the voice's speed.
[[nodiscard]] QString voiceSpeedText(int steps);

} // namespace backstretch
