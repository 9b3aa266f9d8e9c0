// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/timelinebuilder.h"

#include <QString>

namespace backstretch {

// The words for the codes of the catalogue, in the user's language.

/// "On hands and knees".
[[nodiscard]] QString positionText(Position position);
/// "Mobility" or "Strength"; a stretch counts as mobility.
[[nodiscard]] QString kindText(ExerciseKind kind);
[[nodiscard]] QString kindIcon(ExerciseKind kind);
/// "Mat or carpet".
[[nodiscard]] QString equipmentText(Equipment equipment);
/// "Needs a chair".
[[nodiscard]] QString needsText(Equipment equipment);
[[nodiscard]] QString equipmentIcon(Equipment equipment);
/// "upper back": a word inside a list.
[[nodiscard]] QString regionText(BodyRegion region);
/// "upper back, shoulders and hips", as the language joins lists.
[[nodiscard]] QString regionList(const std::vector<BodyRegion>& regions);
/// The thing a card's tag names: chair or strap; nullopt where a soft floor is enough.
[[nodiscard]] std::optional<Equipment> notableEquipment(const Exercise& exercise);

/// What a session of these rows needs.
[[nodiscard]] std::vector<Equipment> neededEquipment(const Catalogue& catalogue,
                                                     const std::vector<TimelineItem>& items);
/// "Mat or carpet, Chair or bench".
[[nodiscard]] QString neededText(const Catalogue& catalogue, const std::vector<TimelineItem>& items);

} // namespace backstretch
