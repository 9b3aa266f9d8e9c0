// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/phasetext.h"

namespace backstretch {

PhaseText phaseText(const ExerciseVersion& version, const Phase& phase, bool planned)
{
    switch (phase.kind) {
    case PhaseKind::GetReady:
    case PhaseKind::Break: // time to move on to the next exercise's start position
        return version.getReady.forSide(phase.side);
    case PhaseKind::SwitchSides:
        return version.turnOver.forSide(phase.side);
    case PhaseKind::Rest:
        return planned && !version.rest.text.full.isEmpty() ? version.rest.text : PhaseText{};
    case PhaseKind::MoveIn:
    case PhaseKind::Hold:
    case PhaseKind::MoveOut:
    case PhaseKind::Untimed:
        break;
    }
    if (phase.script < 0 || phase.script >= static_cast<int>(version.phases.size())) {
        return {};
    }
    return version.phases[static_cast<std::size_t>(phase.script)].text.forSide(phase.side);
}

} // namespace backstretch
