// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dataservice.h"
#include "app/pages/data/copysaver.h"
#include "app/pages/settingspage.h"
#include "app/player/speech/voice.h"
#include "tests/support/fakespeech.h"
#include "tests/support/remindersupport.h"

namespace backstretch {

/// The page of settings with all that its groups need.
class SettingsShellTest : public ReminderShellTest
{
protected:
    FakeSpeech speech;
    Voice voice{speech, settings};
    QWidget behind;
    DataService kept{history, clock};
    FileQuestions files;
    CopySaver saver{theme, behind, history, kept, files, navigator};
    SettingsPage page{theme, settings, languages,     catalogue,
                      voice, tones,    reminderParts, {history, kept, saver, files, navigator}};
};

} // namespace backstretch
