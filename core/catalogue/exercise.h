// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/phase.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace backstretch {

// One exercise as its JSON file describes it. Every text is plain text in the source language
// (English); the app shows it through contentText("exercise:" + id, text). Text that comes from a file
// is never markup: show it as Qt::PlainText.

enum class ExerciseKind : std::uint8_t { Mobility, Stretch, Strength };

/// The start position.
enum class Position : std::uint8_t { HandsAndKnees, Kneeling, SideLying, FaceDown, Sitting };

enum class Laterality : std::uint8_t {
    None,        ///< the body does the same on both sides
    PerSide,     ///< all repetitions on one side, turn over once, then the other side
    Alternating, ///< sides change with each repetition
    Directions,  ///< one repetition is a round: centre, then one side, then the other
};

/// Whether the person sees the screen in the position that is held.
enum class ScreenView : std::uint8_t { Yes, Sideways, No };

enum class Equipment : std::uint8_t {
    Mat,      ///< a mat, a carpet or another soft floor
    MatOrBed, ///< the same, or a bed
    Chair,    ///< a chair or a bench
    Strap,    ///< a strap, a belt or a long towel
    Pillow,
    Towel, ///< a folded towel or blanket
};

enum class BodyRegion : std::uint8_t {
    Neck,
    Shoulders,
    Chest,
    Arms,
    UpperBack,
    LowerBack,
    Belly,
    Hips,
    Buttocks,
    BackOfThighs,
    Ankles,
};

/// What one repetition is called when it is counted: "Lift 2 of 3".
enum class CountWord : std::uint8_t { Cycle, Turn, Round, Repeat, Lift };

enum class VersionLevel : std::uint8_t { Normal, Easier, Harder };

/// What the source article says about one figure. Empty ends: it names none ("up to 10" has no min).
struct SourceFigure
{
    std::optional<int> min;
    std::optional<int> max;
    bool grows = false; ///< the source says to increase it with time

    friend bool operator==(const SourceFigure&, const SourceFigure&) = default;
};

/// One figure of the dose. `source` is the article's, the rest is ours.
struct DoseFigure
{
    std::optional<SourceFigure> source; ///< nullopt: the source gives no figure
    int standard = 0;                   ///< the JSON key is "default"
    int min = 0;                        ///< limits: steppers, versions and progression stay inside
    int max = 0;

    [[nodiscard]] int clamped(int value) const { return value < min ? min : value > max ? max : value; }
    friend bool operator==(const DoseFigure&, const DoseFigure&) = default;
};

struct Dosage
{
    DoseFigure holdSeconds; ///< one hold, in seconds
    DoseFigure repetitions; ///< on each side, where there are sides; rounds for Laterality::Directions

    friend bool operator==(const Dosage&, const Dosage&) = default;
};

/// A dose somebody will do: of a version, of a routine's row, of a user's own choice.
struct Dose
{
    std::chrono::seconds hold{0};
    int repetitions = 0;

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// The words that go with one phase. An empty text: say and show nothing of that form.
struct PhaseText
{
    QString full;      ///< JSON "cue": the instruction under the picture, one or two sentences
    QString far;       ///< JSON "cueFar": the same for three metres away, at most 40 characters
    QString spoken;    ///< JSON "cueSpoken"; where the file has none it is `far` (always so in moves)
    QString breathing; ///< JSON "breathing": one line about the breath ("Breathe out as you open")
    QString next;      ///< JSON "next": what the screen says while it comes next, at most 24 characters

    friend bool operator==(const PhaseText&, const PhaseText&) = default;
};

/// Words that may differ from side to side.
struct SidedText
{
    PhaseText common;
    std::map<Side, PhaseText> bySide; ///< complete texts, already filled up from `common`

    [[nodiscard]] const PhaseText& forSide(Side side) const
    {
        const auto found = bySide.find(side);
        return found == bySide.end() ? common : found->second;
    }
    friend bool operator==(const SidedText&, const SidedText&) = default;
};

/// One phase of one repetition, in the order it is done. Phase::script is its index in
/// ExerciseVersion::phases.
struct ScriptPhase
{
    PhaseKind kind = PhaseKind::Hold; ///< MoveIn, Hold or MoveOut
    std::chrono::seconds length{0};   ///< moves only; a hold lasts as long as the dose says
    QString part;           ///< names the clip's chapter: "cow", "centre"; empty where there is one part
    Side side = Side::None; ///< set where the phase belongs to one direction (child's pose)
    bool lastOnly = false;  ///< only after the last repetition (coming out of cat-cow)
    Breath breath = Breath::None; ///< moves only; set where the movement is led by the breath
    SidedText text;

    friend bool operator==(const ScriptPhase&, const ScriptPhase&) = default;
};

/// Time to rest between two repetitions (alternating exercises: between two pairs).
struct RestScript
{
    std::chrono::seconds length{0}; ///< 0: no rest
    PhaseText text;

    friend bool operator==(const RestScript&, const RestScript&) = default;
};

struct EquipmentList
{
    std::vector<Equipment> needed;
    std::vector<Equipment> helps;

    friend bool operator==(const EquipmentList&, const EquipmentList&) = default;
};

/// One way to do the exercise, complete: what a version's JSON leaves out is filled in from the normal one.
struct ExerciseVersion
{
    QString id = QStringLiteral("normal"); ///< stored in routines and in the log
    VersionLevel level = VersionLevel::Normal;
    QString name;     ///< short: "One leg at a time"; empty for the normal version
    QString summary;  ///< one sentence for the card on the detail page
    QString useLabel; ///< the button that chooses it: "Use 3 lifts"; empty: the app has a general one
    Laterality laterality = Laterality::None;
    Side firstSide = Side::None; ///< first session begins with it; None only with Laterality::None
    CountWord countWord = CountWord::Repeat;
    Dose dose;
    EquipmentList equipment;
    SidedText getReady;
    SidedText turnOver; ///< Laterality::PerSide only; forSide(the side to turn to)
    RestScript rest;
    std::vector<ScriptPhase> phases;
    QStringList steps;
    QString
        clip; ///< base name in the video folder: "cat-cow" -> cat-cow.mp4, cat-cow.json, cat-cow.poster.png

    friend bool operator==(const ExerciseVersion&, const ExerciseVersion&) = default;
};

struct Exercise
{
    QString id;    ///< the file's name without .json
    int order = 0; ///< 1-based place in lists: the source's order
    QString name;
    QString shortName; ///< for the time line and lists; equals name where that is short enough
    QStringList aliases;
    ExerciseKind kind = ExerciseKind::Mobility;
    Position position = Position::HandsAndKnees;
    ScreenView screenView = ScreenView::No;
    QString why; ///< why it helps
    QString breathing;
    QStringList cautions; ///< its own; Catalogue::generalCautions() come first
    std::vector<BodyRegion> feltMost;
    std::vector<BodyRegion> feltAlso;
    Dosage dosage;
    std::vector<ExerciseVersion> versions; ///< the first one is the normal version; then the file's order

    [[nodiscard]] const ExerciseVersion& normal() const { return versions.front(); }
    /// nullptr where there is no such version.
    [[nodiscard]] const ExerciseVersion* version(const QString& versionId) const;
    /// What the key E takes: the first easier version, or nullptr.
    [[nodiscard]] const ExerciseVersion* firstEasier() const;
    [[nodiscard]] const ExerciseVersion* firstHarder() const;
    /// Needs a thing besides a soft floor (chair, strap).
    [[nodiscard]] bool needsEquipment() const;

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

} // namespace backstretch
