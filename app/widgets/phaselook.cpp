// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/phaselook.h"

namespace backstretch {

PhaseLook phaseLook(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::GetReady:
        return PhaseLook::Prepare;
    case PhaseKind::MoveIn:
    case PhaseKind::MoveOut:
    case PhaseKind::Untimed:
        return PhaseLook::Move;
    case PhaseKind::Hold:
        return PhaseLook::Hold;
    case PhaseKind::SwitchSides:
    case PhaseKind::Rest:
    case PhaseKind::Break:
        break;
    }
    return PhaseLook::Rest;
}

PhaseColours phaseColours(PhaseLook look)
{
    using C = Colours;
    switch (look) {
    case PhaseLook::Prepare:
        return {&C::prepare, &C::prepareSoft, &C::onPrepareSoft, &C::prepareTrack};
    case PhaseLook::Move:
        return {&C::move, &C::moveSoft, &C::onMoveSoft, &C::moveTrack};
    case PhaseLook::Hold:
        return {&C::hold, &C::holdSoft, &C::onHoldSoft, &C::holdTrack};
    case PhaseLook::Rest:
        break;
    }
    return {&C::rest, &C::restSoft, &C::onRestSoft, &C::restTrack};
}

QString phaseIcon(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::GetReady:
        return QStringLiteral("clock");
    case PhaseKind::MoveIn:
    case PhaseKind::MoveOut:
    case PhaseKind::Untimed:
        return QStringLiteral("move");
    case PhaseKind::Hold:
        return QStringLiteral("hold");
    case PhaseKind::SwitchSides:
        return QStringLiteral("sides");
    case PhaseKind::Rest:
    case PhaseKind::Break:
        break;
    }
    return QStringLiteral("rest");
}

} // namespace backstretch
