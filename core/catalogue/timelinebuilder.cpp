// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/timelinebuilder.h"

#include "core/player/breath.h"

#include <algorithm>
#include <array>

namespace backstretch {

namespace {

Side oppositeOf(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Right:
        return Side::Left;
    case Side::None:
    case Side::Centre:
        break;
    }
    return side;
}

/// The dose's hold as a whole number of breaths; nullopt: none is within the limits.
std::optional<Millis> inBreaths(const Exercise& exercise, const Dose& dose, Millis breath)
{
    const DoseFigure& limits = exercise.dosage.holdSeconds;
    return holdInBreaths(dose.hold, std::chrono::seconds(limits.min), std::chrono::seconds(limits.max),
                         breath);
}

/// Appends one exercise after the other to a time line.
class Builder
{
public:
    explicit Builder(const TimelineOptions& options)
        : m_options(options)
    {
    }

    void add(const Exercise& exercise, const ExerciseVersion& version, const TimelineItem& item)
    {
        m_version = &version;
        m_dose = doseOf(exercise, version, item.hold, item.repetitions);
        const auto breaths = item.inBreaths ? inBreaths(exercise, m_dose, m_options.breath) : std::nullopt;
        m_hold = breaths.value_or(m_dose.hold);
        m_breath = breaths ? m_options.breath : Millis{0};
        m_block = static_cast<int>(m_timeline.blocks.size());
        m_order = 0;
        m_extraOn = item.extraOn;
        const bool takesSides = version.laterality != Laterality::None;
        const bool wished = item.startSide == Side::Left || item.startSide == Side::Right;
        const Side start = takesSides && wished ? item.startSide : version.firstSide;

        const std::size_t first = m_timeline.phases.size();
        m_timeline.blocks.push_back({.exerciseId = exercise.id.toStdString(),
                                     .versionId = version.id.toStdString(),
                                     .firstPhase = first,
                                     .endPhase = first,
                                     .startSide = start,
                                     .repetitions = m_dose.repetitions,
                                     .holdLength = m_hold,
                                     .breathLength = m_breath});
        addPreparation(start);
        addRepetitions(start);
        m_timeline.blocks.back().endPhase = m_timeline.phases.size();
    }

    [[nodiscard]] Timeline take() { return std::move(m_timeline); }

private:
    void addPreparation(Side start)
    {
        if (m_block > 0 && m_options.breakBetween > Millis{0}) {
            addPhase({.kind = PhaseKind::Break, .duration = m_options.breakBetween});
        }
        // Someone who turns over must lie down on the right side first; the other exercises start in the
        // middle.
        addPhase({.kind = PhaseKind::GetReady,
                  .duration = m_options.getReady + (m_block == 0 ? m_options.firstGetReadyExtra : Millis{0}),
                  .side = m_version->laterality == Laterality::PerSide ? start : Side::None});
    }

    void addRepetitions(Side start)
    {
        switch (m_version->laterality) {
        case Laterality::PerSide:
            addSeries({start});
            addPhase(
                {.kind = PhaseKind::SwitchSides, .duration = m_options.turnOver, .side = oppositeOf(start)});
            addSeries({oppositeOf(start)});
            return;
        case Laterality::Alternating:
            addSeries({start, oppositeOf(start)});
            if (m_extraOn != Side::None) {
                addRestBetween();
                addRepetition(m_extraOn, m_dose.repetitions + 1, true);
            }
            return;
        case Laterality::Directions:
            m_directions = {Side::None, Side::Centre, start, oppositeOf(start)};
            addSeries({Side::None});
            return;
        case Laterality::None:
            addSeries({Side::None});
            return;
        }
    }

    /// All repetitions, each once for every side given, with rests between but never after the last.
    void addSeries(std::initializer_list<Side> sides)
    {
        const bool extra = m_extraOn != Side::None && sides.size() == 1 && *sides.begin() == m_extraOn;
        const int repetitions = m_dose.repetitions + (extra ? 1 : 0);
        for (int repetition = 1; repetition <= repetitions; ++repetition) {
            const bool last = repetition == repetitions;
            for (const Side side : sides) {
                addRepetition(side, repetition, last);
            }
            if (!last) {
                addRestBetween();
            }
        }
    }

    void addRestBetween()
    {
        if (m_version->rest.length.count() > 0) {
            addPhase({.kind = PhaseKind::Rest, .duration = m_version->rest.length});
        }
    }

    void addRepetition(Side side, int repetition, bool last)
    {
        if (m_version->laterality != Laterality::Directions) {
            for (std::size_t script = 0; script < m_version->phases.size(); ++script) {
                addScriptPhase(script, side, repetition, last);
            }
            return;
        }
        // Centre stays first; only the two directions after it change places.
        for (const Side direction : m_directions) {
            for (std::size_t script = 0; script < m_version->phases.size(); ++script) {
                if (m_version->phases[script].side == direction) {
                    addScriptPhase(script, direction, repetition, last);
                }
            }
        }
    }

    void addScriptPhase(std::size_t script, Side side, int repetition, bool last)
    {
        const ScriptPhase& phase = m_version->phases[script];
        if (phase.lastOnly && !last) {
            return;
        }
        // Moves in lead to the next hold, the move out comes from the one before.
        const int nextHold = static_cast<int>(m_timeline.holds.size());
        const bool isHold = phase.kind == PhaseKind::Hold;
        if (isHold) {
            m_timeline.holds.push_back({.block = m_block,
                                        .order = m_order++,
                                        .side = side,
                                        .repetition = repetition,
                                        .planned = m_hold,
                                        .phase = m_timeline.phases.size()});
        }
        addPhase({.kind = phase.kind,
                  .duration = isHold ? m_hold : phase.length,
                  .side = side,
                  .repetition = repetition,
                  .script = static_cast<int>(script),
                  .hold = phase.kind == PhaseKind::MoveOut ? nextHold - 1 : nextHold,
                  .breath = phase.breath,
                  .breathLength = m_breath});
    }

    void addPhase(Phase phase)
    {
        phase.block = m_block;
        m_timeline.phases.push_back(phase);
    }

    const TimelineOptions& m_options;
    Timeline m_timeline;
    const ExerciseVersion* m_version = nullptr;
    std::array<Side, 4> m_directions{};
    Dose m_dose;
    Millis m_hold{0};   ///< of the dose, or the breaths that come nearest to it
    Millis m_breath{0}; ///< 0: counted in seconds
    Side m_extraOn = Side::None;
    int m_block = 0;
    int m_order = 0;
};

} // namespace

Timeline buildTimeline(const Catalogue& catalogue, std::span<const TimelineItem> items,
                       const TimelineOptions& options)
{
    Builder builder(options);
    for (const TimelineItem& item : items) {
        const Exercise* exercise = catalogue.exercise(item.exerciseId);
        if (exercise == nullptr) {
            continue;
        }
        const ExerciseVersion* version = exercise->version(item.versionId);
        builder.add(*exercise, version != nullptr ? *version : exercise->normal(), item);
    }
    return builder.take();
}

std::vector<TimelineItem> timelineItems(const Routine& routine)
{
    std::vector<TimelineItem> items;
    items.reserve(routine.items.size());
    for (const RoutineItem& row : routine.items) {
        items.push_back({.exerciseId = row.exerciseId,
                         .versionId = row.versionId,
                         .hold = row.hold,
                         .repetitions = row.repetitions});
    }
    return items;
}

TimelineOptions optionsFor(const Routine& routine, TimelineOptions settings)
{
    if (routine.breakBetween) {
        settings.breakBetween = *routine.breakBetween;
    }
    return settings;
}

Millis exerciseLength(const Catalogue& catalogue, const QString& exerciseId, const QString& versionId,
                      const TimelineOptions& options)
{
    const TimelineItem item{.exerciseId = exerciseId, .versionId = versionId};
    return buildTimeline(catalogue, std::span(&item, 1), options).total();
}

Millis routineLength(const Catalogue& catalogue, const Routine& routine, const TimelineOptions& options)
{
    return buildTimeline(catalogue, timelineItems(routine), optionsFor(routine, options)).total();
}

Dose doseOf(const Exercise& exercise, const ExerciseVersion& version,
            std::optional<std::chrono::seconds> hold, std::optional<int> repetitions)
{
    const auto wantedHold = static_cast<int>(
        std::clamp<std::chrono::seconds::rep>(hold.value_or(version.dose.hold).count(), 0, 3600));
    return {.hold = std::chrono::seconds(exercise.dosage.holdSeconds.clamped(wantedHold)),
            .repetitions =
                exercise.dosage.repetitions.clamped(repetitions.value_or(version.dose.repetitions))};
}

bool canCountBreaths(const Exercise& exercise, const ExerciseVersion& version, Millis breath)
{
    return inBreaths(exercise, version.dose, breath).has_value();
}

Side nextStartSide(const ExerciseVersion& version, Side lastLoggedStart)
{
    if (version.laterality == Laterality::None) {
        return Side::None;
    }
    const bool known = lastLoggedStart == Side::Left || lastLoggedStart == Side::Right;
    return known ? oppositeOf(lastLoggedStart) : version.firstSide;
}

} // namespace backstretch
