// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/speech/speechservice.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace backstretch {

std::optional<int> runSpeechService(int argc, char** argv)
{
    if (argc != 2 || std::strcmp(argv[1], kSpeechServiceArgument) != 0) {
        return std::nullopt;
    }
    return serveSpeech(argc, argv);
}

int serveNoSpeech()
{
    std::puts(R"({"state":"no-engine"})");
    std::fflush(stdout);
    return EXIT_SUCCESS;
}

} // namespace backstretch
