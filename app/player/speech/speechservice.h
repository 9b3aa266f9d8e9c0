// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace backstretch {

/// The other half of SpeechProcess: the program calls itself with "--speech-service" and speaks there,
/// because a speech service may hang or take the process with it that uses it.
/// Call it first thing in main(); with a value, return that from main().
[[nodiscard]] std::optional<int> runSpeechService(int argc, char** argv);

/// What it does once it was called so; the other one, where there is nothing to speak with.
[[nodiscard]] int serveSpeech(int argc, char** argv);
[[nodiscard]] int serveNoSpeech();

inline constexpr char kSpeechServiceArgument[] = "--speech-service";

// Both sides write one JSON object a line. To the service:
//   {"do":"open","locale":"de_DE"}  {"do":"manner","voice":"","speed":0,"volume":1}
//   {"do":"say","number":1,"text":"Hold."}  {"do":"stop"}
// From it:
//   {"state":"ready"|"no-voice"|"no-engine","voices":[...]}  {"started":1}  {"ended":1}  {"failed":1}

} // namespace backstretch
