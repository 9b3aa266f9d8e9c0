// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/player/cue.h"
#include "core/player/speechplanner.h"
#include "core/player/timeline.h"

#include <QString>

#include <optional>
#include <vector>

namespace backstretch {

/// One idea, as it is spoken.
struct SpokenSentence
{
    QString text;
    SpeechWeight weight = SpeechWeight::Key;

    friend bool operator==(const SpokenSentence&, const SpokenSentence&) = default;
};
using SpokenWords = std::vector<SpokenSentence>;

/// Where a session is when a cue falls due.
struct CueScene
{
    const Catalogue& catalogue;
    const Timeline& timeline;
    QString sessionName = {}; ///< as shown; empty for a single exercise
    Phase phase;
    std::optional<std::size_t> index = std::nullopt; ///< of the phase; nullopt: it is not in the time line
    bool first = false;                              ///< nothing was spoken yet in this session
    Millis left{0};                                  ///< of the session
};

/// What a voice says to a cue, in the user's language; empty: nothing.
[[nodiscard]] SpokenWords cueWords(const Cue& cue, const CueScene& scene);

/// "About four minutes left. Two exercises to go."
[[nodiscard]] QString timeLeftWords(Millis left, int exercisesToGo);

} // namespace backstretch
