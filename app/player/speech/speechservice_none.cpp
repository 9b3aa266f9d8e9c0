// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/speechservice.h"

namespace backstretch {

// Built where Qt's speech module is not: there is nothing to speak with.
int serveSpeech(int, char**)
{
    return serveNoSpeech();
}

} // namespace backstretch
