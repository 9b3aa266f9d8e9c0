// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/player/timeline.h"

#include <optional>
#include <span>
#include <vector>

namespace backstretch {

/// One exercise of a session to be.
struct TimelineItem
{
    QString exerciseId;
    QString versionId = QStringLiteral("normal"); ///< an unknown one counts as normal
    std::optional<std::chrono::seconds> hold =
        std::nullopt;                              ///< nullopt: the version's own; moved into the limits
    std::optional<int> repetitions = std::nullopt; ///< likewise
    Side startSide = Side::None;                   ///< None: the version's first side
    bool inBreaths = false;    ///< holds are a whole number of slow breaths, where one fits their limits
    Side extraOn = Side::None; ///< one repetition more on this side; for versions with two sides only

    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// The settings that change a session's length.
struct TimelineOptions
{
    Millis getReady{10'000};
    Millis firstGetReadyExtra{5'000}; ///< the first exercise's get ready is longer by this
    Millis turnOver{8'000};           ///< between the two sides of Laterality::PerSide
    Millis breakBetween{10'000};      ///< between two exercises; 0: none
    Millis breath{5'000};             ///< one slow breath, in and out

    friend bool operator==(const TimelineOptions&, const TimelineOptions&) = default;
};

/// Lays a session out in time. Pure: the same input gives the same time line, and every length the program
/// shows is this one's total(). Exercises the catalogue does not know are left out.
[[nodiscard]] Timeline buildTimeline(const Catalogue& catalogue, std::span<const TimelineItem> items,
                                     const TimelineOptions& options = {});

/// The rows of a routine, all starting with their version's first side.
[[nodiscard]] std::vector<TimelineItem> timelineItems(const Routine& routine);
/// The settings as this routine takes them: its own break wins.
[[nodiscard]] TimelineOptions optionsFor(const Routine& routine, TimelineOptions settings = {});

/// Length of a session of this exercise alone, as cards show it.
[[nodiscard]] Millis exerciseLength(const Catalogue& catalogue, const QString& exerciseId,
                                    const QString& versionId = QStringLiteral("normal"),
                                    const TimelineOptions& options = {});
/// Length of a session of this routine.
[[nodiscard]] Millis routineLength(const Catalogue& catalogue, const Routine& routine,
                                   const TimelineOptions& options = {});

/// The dose an item comes to: its own figures or the version's, moved into the exercise's limits.
[[nodiscard]] Dose doseOf(const Exercise& exercise, const ExerciseVersion& version,
                          std::optional<std::chrono::seconds> hold, std::optional<int> repetitions);

/// Whether holds of this version can be counted in breaths of this length.
[[nodiscard]] bool canCountBreaths(const Exercise& exercise, const ExerciseVersion& version, Millis breath);

/// Side the next session starts with: the opposite of the last logged start; with none logged, the first
/// side.
[[nodiscard]] Side nextStartSide(const ExerciseVersion& version, Side lastLoggedStart);

} // namespace backstretch
