// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/speechservice.h"

#include <cstdio>
#include <cstring>

namespace backstretch {

// Built where Qt's speech module is not: there is nothing to speak with.
std::optional<int> runSpeechService(int argc, char** argv)
{
    if (argc != 2 || std::strcmp(argv[1], kSpeechServiceArgument) != 0) {
        return std::nullopt;
    }
    std::puts(R"({"state":"no-engine"})");
    std::fflush(stdout);
    return 0;
}

} // namespace backstretch
