// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/jsonvalues.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace backstretch {

namespace {

template <typename T>
using Words = std::pair<const char*, T>;

constexpr std::array kinds{Words<ExerciseKind>{"mobility", ExerciseKind::Mobility},
                           Words<ExerciseKind>{"stretch", ExerciseKind::Stretch},
                           Words<ExerciseKind>{"strength", ExerciseKind::Strength}};
constexpr std::array positions{
    Words<Position>{"hands-and-knees", Position::HandsAndKnees},
    Words<Position>{"kneeling", Position::Kneeling}, Words<Position>{"side-lying", Position::SideLying},
    Words<Position>{"face-down", Position::FaceDown}, Words<Position>{"sitting", Position::Sitting}};
constexpr std::array lateralities{Words<Laterality>{"none", Laterality::None},
                                  Words<Laterality>{"per-side", Laterality::PerSide},
                                  Words<Laterality>{"alternating", Laterality::Alternating},
                                  Words<Laterality>{"directions", Laterality::Directions}};
constexpr std::array screenViews{Words<ScreenView>{"yes", ScreenView::Yes},
                                 Words<ScreenView>{"sideways", ScreenView::Sideways},
                                 Words<ScreenView>{"no", ScreenView::No}};
constexpr std::array things{
    Words<Equipment>{"mat", Equipment::Mat},       Words<Equipment>{"mat-or-bed", Equipment::MatOrBed},
    Words<Equipment>{"chair", Equipment::Chair},   Words<Equipment>{"strap", Equipment::Strap},
    Words<Equipment>{"pillow", Equipment::Pillow}, Words<Equipment>{"towel", Equipment::Towel}};
constexpr std::array regions{Words<BodyRegion>{"neck", BodyRegion::Neck},
                             Words<BodyRegion>{"shoulders", BodyRegion::Shoulders},
                             Words<BodyRegion>{"chest", BodyRegion::Chest},
                             Words<BodyRegion>{"arms", BodyRegion::Arms},
                             Words<BodyRegion>{"upper-back", BodyRegion::UpperBack},
                             Words<BodyRegion>{"lower-back", BodyRegion::LowerBack},
                             Words<BodyRegion>{"belly", BodyRegion::Belly},
                             Words<BodyRegion>{"hips", BodyRegion::Hips},
                             Words<BodyRegion>{"buttocks", BodyRegion::Buttocks},
                             Words<BodyRegion>{"back-of-thighs", BodyRegion::BackOfThighs},
                             Words<BodyRegion>{"ankles", BodyRegion::Ankles}};
constexpr std::array countWords{
    Words<CountWord>{"cycle", CountWord::Cycle}, Words<CountWord>{"turn", CountWord::Turn},
    Words<CountWord>{"round", CountWord::Round}, Words<CountWord>{"repeat", CountWord::Repeat},
    Words<CountWord>{"lift", CountWord::Lift}};
constexpr std::array levels{Words<VersionLevel>{"easier", VersionLevel::Easier},
                            Words<VersionLevel>{"harder", VersionLevel::Harder}};
constexpr std::array phaseKinds{Words<PhaseKind>{"move-in", PhaseKind::MoveIn},
                                Words<PhaseKind>{"hold", PhaseKind::Hold},
                                Words<PhaseKind>{"move-out", PhaseKind::MoveOut}};
constexpr std::array sides{Words<Side>{"left", Side::Left}, Words<Side>{"right", Side::Right},
                           Words<Side>{"centre", Side::Centre}};

/// The schema's `enum` has let only these words pass.
template <typename Table>
auto wordOf(const Table& table, const QJsonValue& value)
{
    const QString word = value.toString();
    for (const auto& [text, meaning] : table) {
        if (word == QLatin1String(text)) {
            return meaning;
        }
    }
    return table.front().second;
}

template <typename Table>
auto wordsOf(const Table& table, const QJsonValue& value)
{
    std::vector<decltype(wordOf(table, value))> list;
    for (const QJsonValue word : value.toArray()) {
        list.push_back(wordOf(table, word));
    }
    return list;
}

QString text(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}
int number(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInt();
}

std::chrono::seconds seconds(const QJsonObject& object, const char* key)
{
    return std::chrono::seconds(number(object, key));
}

QStringList texts(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const QJsonValue value : object[QLatin1String(key)].toArray()) {
        list.append(value.toString());
    }
    return list;
}

Side firstSideOf(const QJsonObject& object)
{
    const QJsonValue side = object[QLatin1String("firstSide")];
    return side.isString() ? wordOf(sides, side) : Side::None;
}

PhaseText phaseText(const QJsonObject& object, const PhaseText& base = {})
{
    const auto either = [&](const char* key, const QString& other) {
        return object.contains(QLatin1String(key)) ? text(object, key) : other;
    };
    PhaseText result;
    result.full = either("cue", base.full);
    result.far = either("cueFar", base.far);
    // A side with a short form of its own must not speak the general sentence.
    const bool ownFar = object.contains(QLatin1String("cueFar"));
    result.spoken = either("cueSpoken", ownFar || base.spoken.isEmpty() ? result.far : base.spoken);
    result.breathing = either("breathing", base.breathing);
    result.next = either("next", base.next);
    return result;
}

SidedText sidedText(const QJsonObject& object)
{
    SidedText result;
    result.common = phaseText(object);
    for (const auto& [key, side] : {std::pair("left", Side::Left), std::pair("right", Side::Right)}) {
        if (const QJsonValue own = object[QLatin1String(key)]; own.isObject()) {
            result.bySide.emplace(side, phaseText(own.toObject(), result.common));
        }
    }
    return result;
}

ScriptPhase scriptPhase(const QJsonObject& object)
{
    ScriptPhase phase;
    phase.kind = wordOf(phaseKinds, object[QLatin1String("kind")]);
    phase.length = seconds(object, "seconds");
    phase.part = text(object, "part");
    if (const QJsonValue side = object[QLatin1String("side")]; side.isString()) {
        phase.side = wordOf(sides, side);
    }
    phase.lastOnly = text(object, "when") == QLatin1String("after-the-last");
    if (const QJsonValue breath = object[QLatin1String("breath")]; breath.isString()) {
        phase.breath = breath.toString() == QLatin1String("in") ? Breath::In : Breath::Out;
    }
    phase.text = sidedText(object);
    return phase;
}

EquipmentList equipmentList(const QJsonObject& object)
{
    return {.needed = wordsOf(things, object[QLatin1String("needed")]),
            .helps = wordsOf(things, object[QLatin1String("helps")])};
}

DoseFigure doseFigure(const QJsonObject& object)
{
    DoseFigure figure;
    if (const QJsonValue source = object[QLatin1String("source")]; source.isObject()) {
        const QJsonObject said = source.toObject();
        const auto end = [&](const char* key) -> std::optional<int> {
            const QJsonValue value = said[QLatin1String(key)];
            return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
        };
        figure.source = SourceFigure{
            .min = end("min"), .max = end("max"), .grows = said[QLatin1String("grows")].toBool()};
    }
    figure.standard = number(object, "default");
    const QJsonObject limits = object[QLatin1String("limits")].toObject();
    figure.min = number(limits, "min");
    figure.max = number(limits, "max");
    return figure;
}

/// Puts into `version` what the object says; what it does not say stays as it is.
void readVersionKeys(const QJsonObject& object, ExerciseVersion& version)
{
    const auto has = [&](const char* key) { return object.contains(QLatin1String(key)); };
    const auto part = [&](const char* key) { return object[QLatin1String(key)].toObject(); };
    if (has("laterality")) {
        version.laterality = wordOf(lateralities, object[QLatin1String("laterality")]);
        version.firstSide = firstSideOf(object);
    } else if (has("firstSide")) {
        version.firstSide = firstSideOf(object);
    }
    if (has("countWord")) {
        version.countWord = wordOf(countWords, object[QLatin1String("countWord")]);
    }
    if (has("equipment")) {
        version.equipment = equipmentList(part("equipment"));
    }
    if (has("steps")) {
        version.steps = texts(object, "steps");
    }
    if (has("getReady")) {
        version.getReady = sidedText(part("getReady"));
    }
    if (has("turnOver")) {
        version.turnOver = sidedText(part("turnOver"));
    }
    if (has("rest")) {
        version.rest = {.length = seconds(part("rest"), "seconds"), .text = phaseText(part("rest"))};
    }
    if (has("phases")) {
        version.phases.clear();
        for (const QJsonValue phase : object[QLatin1String("phases")].toArray()) {
            version.phases.push_back(scriptPhase(phase.toObject()));
        }
    }
    if (has("video")) {
        version.clip = text(part("video"), "clip");
    }
}

ExerciseVersion otherVersion(const QJsonObject& object, const ExerciseVersion& normal)
{
    ExerciseVersion version = normal;
    version.id = text(object, "id");
    version.level = wordOf(levels, object[QLatin1String("level")]);
    version.name = text(object, "name");
    version.summary = text(object, "summary");
    version.useLabel = text(object, "use");
    readVersionKeys(object, version);
    const QJsonObject dose = object[QLatin1String("dose")].toObject();
    if (dose.contains(QLatin1String("holdSeconds"))) {
        version.dose.hold = seconds(dose, "holdSeconds");
    }
    if (dose.contains(QLatin1String("repetitions"))) {
        version.dose.repetitions = number(dose, "repetitions");
    }
    return version;
}

std::vector<Source> sources(const QJsonObject& object)
{
    std::vector<Source> result;
    for (const QJsonValue& value : object[QLatin1String("sources")].toArray()) {
        const QJsonObject source = value.toObject();
        result.push_back({.title = text(source, "title"), .publisher = text(source, "publisher")});
    }
    return result;
}

QPointF point(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return {array.at(0).toDouble(), array.at(1).toDouble()};
}

Drawing drawing(const QJsonObject& object)
{
    const QJsonArray card = object[QLatin1String("card")].toArray();
    Drawing result;
    result.description = text(object, "description");
    result.card =
        QRectF(card.at(0).toDouble(), card.at(1).toDouble(), card.at(2).toDouble(), card.at(3).toDouble());
    for (const QJsonValue& value : object[QLatin1String("marks")].toArray()) {
        const QJsonObject mark = value.toObject();
        result.marks.push_back({.name = text(mark, "name"),
                                .at = point(mark[QLatin1String("at")]),
                                .badge = point(mark[QLatin1String("badge")])});
    }
    return result;
}

} // namespace

Exercise exerciseFromJson(const QJsonObject& object)
{
    Exercise exercise;
    exercise.id = text(object, "id");
    exercise.order = number(object, "order");
    exercise.name = text(object, "name");
    exercise.shortName = text(object, "shortName");
    exercise.aliases = texts(object, "aliases");
    exercise.kind = wordOf(kinds, object[QLatin1String("kind")]);
    exercise.position = wordOf(positions, object[QLatin1String("position")]);
    exercise.screenView = wordOf(screenViews, object[QLatin1String("screenView")]);
    exercise.why = text(object, "why");
    exercise.breathing = text(object, "breathing");
    exercise.cautions = texts(object, "cautions");
    const QJsonObject felt = object[QLatin1String("regions")].toObject();
    exercise.feltMost = wordsOf(regions, felt[QLatin1String("most")]);
    exercise.feltAlso = wordsOf(regions, felt[QLatin1String("also")]);
    const QJsonObject dosage = object[QLatin1String("dosage")].toObject();
    exercise.dosage = {.holdSeconds = doseFigure(dosage[QLatin1String("holdSeconds")].toObject()),
                       .repetitions = doseFigure(dosage[QLatin1String("repetitions")].toObject())};

    ExerciseVersion normal;
    normal.dose = {.hold = std::chrono::seconds(exercise.dosage.holdSeconds.standard),
                   .repetitions = exercise.dosage.repetitions.standard};
    readVersionKeys(object, normal);
    exercise.versions.push_back(std::move(normal));
    for (const QJsonValue version : object[QLatin1String("versions")].toArray()) {
        exercise.versions.push_back(otherVersion(version.toObject(), exercise.versions.front()));
    }
    return exercise;
}

Routine routineFromJson(const QJsonObject& object)
{
    Routine routine;
    routine.id = text(object, "id");
    routine.order = number(object, "order");
    routine.name = text(object, "name");
    routine.description = text(object, "description");
    routine.floorNote = text(object, "floorNote");
    routine.breakBetween = seconds(object, "breakSeconds");
    for (const QJsonValue value : object[QLatin1String("items")].toArray()) {
        const QJsonObject row = value.toObject();
        RoutineItem item;
        item.exerciseId = text(row, "exercise");
        if (row.contains(QLatin1String("version"))) {
            item.versionId = text(row, "version");
        }
        if (row.contains(QLatin1String("holdSeconds"))) {
            item.hold = seconds(row, "holdSeconds");
        }
        if (row.contains(QLatin1String("repetitions"))) {
            item.repetitions = number(row, "repetitions");
        }
        routine.items.push_back(std::move(item));
    }
    return routine;
}

GeneralTexts generalFromJson(const QJsonObject& object)
{
    const QJsonObject source = object[QLatin1String("source")].toObject();
    return {.cautions = texts(object, "cautions"),
            .floorNote = text(object, "floorNote"),
            .sourceTitle = text(source, "title"),
            .sourcePublisher = text(source, "publisher")};
}

RedFlags redFlagsFromJson(const QJsonObject& object)
{
    return {.now = texts(object, "now"), .soon = texts(object, "soon"), .sources = sources(object)};
}

Lesson lessonFromJson(const QJsonObject& object)
{
    Lesson lesson;
    lesson.id = text(object, "id");
    lesson.order = object[QLatin1String("order")].toInt();
    lesson.name = text(object, "name");
    lesson.summary = text(object, "summary");
    lesson.aliases = texts(object, "aliases");
    lesson.drawing = drawing(object[QLatin1String("drawing")].toObject());
    for (const QJsonValue& value : object[QLatin1String("paragraphs")].toArray()) {
        const QJsonObject paragraph = value.toObject();
        const QString signs = text(paragraph, "signs");
        lesson.paragraphs.push_back({.lead = text(paragraph, "lead"),
                                     .text = text(paragraph, "text"),
                                     .signs = signs.isEmpty()                 ? Signs::None
                                              : signs == QLatin1String("now") ? Signs::Now
                                                                              : Signs::Soon});
    }
    for (const QJsonValue& value : object[QLatin1String("exercises")].toArray()) {
        const QJsonObject entry = value.toObject();
        lesson.exercises.push_back({.exerciseId = text(entry, "exercise"), .why = text(entry, "why")});
    }
    lesson.routineId = text(object, "routine");
    lesson.sources = sources(object);
    return lesson;
}

} // namespace backstretch
