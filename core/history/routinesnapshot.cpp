// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/routinesnapshot.h"

#include "core/history/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backstretch {

namespace {

constexpr int formatVersion = 1;

QJsonObject encodeItem(const TimelineItem& item)
{
    QJsonObject object{{QStringLiteral("exercise"), item.exerciseId},
                       {QStringLiteral("version"), item.versionId}};
    if (item.hold) {
        object[QStringLiteral("holdSeconds")] = static_cast<qint64>(item.hold->count());
    }
    if (item.repetitions) {
        object[QStringLiteral("repetitions")] = *item.repetitions;
    }
    if (const auto side = codeOf(item.startSide)) {
        object[QStringLiteral("startSide")] = *side;
    }
    if (item.inBreaths) {
        object[QStringLiteral("inBreaths")] = true;
    }
    if (const auto side = codeOf(item.extraOn)) {
        object[QStringLiteral("extraOn")] = *side;
    }
    return object;
}

std::optional<TimelineItem> decodeItem(const QJsonObject& object)
{
    TimelineItem item;
    item.exerciseId = object[QStringLiteral("exercise")].toString();
    item.versionId = object[QStringLiteral("version")].toString();
    if (item.exerciseId.isEmpty() || item.versionId.isEmpty()) {
        return std::nullopt;
    }
    if (const QJsonValue hold = object[QStringLiteral("holdSeconds")]; hold.isDouble()) {
        item.hold = std::chrono::seconds(hold.toInteger());
    }
    if (const QJsonValue repetitions = object[QStringLiteral("repetitions")]; repetitions.isDouble()) {
        item.repetitions = repetitions.toInt();
    }
    item.startSide = sideFrom(object[QStringLiteral("startSide")].toString());
    item.inBreaths = object[QStringLiteral("inBreaths")].toBool();
    item.extraOn = sideFrom(object[QStringLiteral("extraOn")].toString());
    return item;
}

/// A length of the settings; one that makes no sense leaves the default.
void readMillis(const QJsonObject& object, const QString& key, Millis& length)
{
    if (const qint64 read = object[key].toInteger(-1); read >= 0 && read <= 600'000) {
        length = Millis(read);
    }
}

} // namespace

std::string encodeSnapshot(const RoutineSnapshot& snapshot)
{
    QJsonArray items;
    for (const TimelineItem& item : snapshot.items) {
        items.append(encodeItem(item));
    }
    const QJsonObject object{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("items"), items},
        {QStringLiteral("getReadyMs"), static_cast<qint64>(snapshot.options.getReady.count())},
        {QStringLiteral("firstGetReadyExtraMs"),
         static_cast<qint64>(snapshot.options.firstGetReadyExtra.count())},
        {QStringLiteral("turnOverMs"), static_cast<qint64>(snapshot.options.turnOver.count())},
        {QStringLiteral("breakMs"), static_cast<qint64>(snapshot.options.breakBetween.count())},
        {QStringLiteral("breathMs"), static_cast<qint64>(snapshot.options.breath.count())},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<RoutineSnapshot> decodeSnapshot(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object[QStringLiteral("format")].toInt() != formatVersion) {
        return std::nullopt;
    }
    RoutineSnapshot snapshot;
    const QJsonArray items = object[QStringLiteral("items")].toArray();
    for (const QJsonValue value : items) {
        auto item = decodeItem(value.toObject());
        if (!item) {
            return std::nullopt;
        }
        snapshot.items.push_back(std::move(*item));
    }
    if (snapshot.items.empty()) {
        return std::nullopt;
    }
    readMillis(object, QStringLiteral("getReadyMs"), snapshot.options.getReady);
    readMillis(object, QStringLiteral("firstGetReadyExtraMs"), snapshot.options.firstGetReadyExtra);
    readMillis(object, QStringLiteral("turnOverMs"), snapshot.options.turnOver);
    readMillis(object, QStringLiteral("breakMs"), snapshot.options.breakBetween);
    readMillis(object, QStringLiteral("breathMs"), snapshot.options.breath);
    return snapshot;
}

RoutineSnapshot withReplacements(RoutineSnapshot snapshot, const std::vector<ExerciseRow>& exercises)
{
    const std::size_t both = std::min(snapshot.items.size(), exercises.size());
    for (std::size_t i = 0; i < both; ++i) {
        TimelineItem& item = snapshot.items[i];
        const ExerciseRow& row = exercises[i];
        if (item.exerciseId == row.exerciseId && item.versionId != row.versionId) {
            item.versionId = row.versionId;
            item.hold = std::chrono::round<std::chrono::seconds>(row.plannedHold);
            item.repetitions = row.plannedRepetitions;
            item.extraOn = Side::None;         // it was meant for the other version
            if (row.startSide != Side::None) { // else it keeps the one for a version that has sides
                item.startSide = row.startSide;
            }
        }
    }
    return snapshot;
}

SessionPlan sessionPlan(const Catalogue& catalogue, const RoutineSnapshot& snapshot, const Timeline& timeline)
{
    RoutineSnapshot known = snapshot;
    std::erase_if(known.items,
                  [&](const TimelineItem& item) { return catalogue.exercise(item.exerciseId) == nullptr; });

    SessionPlan plan;
    plan.snapshot = encodeSnapshot(known);
    for (std::size_t i = 0; i < timeline.blocks.size(); ++i) {
        const Block& block = timeline.blocks[i];
        const Exercise* exercise = catalogue.exercise(QString::fromStdString(block.exerciseId));
        const auto [first, last] = timeline.holdsOf(static_cast<int>(i));
        ExercisePlan entry;
        entry.exerciseId = block.exerciseId;
        entry.name = exercise == nullptr ? block.exerciseId : exercise->name.toStdString();
        entry.versionId = block.versionId;
        entry.repetitions = block.repetitions;
        entry.holdLength = block.holdLength;
        entry.startSide = block.startSide;
        entry.holds = static_cast<int>(last - first);
        plan.exercises.push_back(std::move(entry));
    }
    return plan;
}

std::vector<HoldRecord> holdRecords(const SessionDetail& detail)
{
    std::vector<HoldRecord> records;
    for (const ExerciseRow& exercise : detail.exercises) {
        for (const HoldRow& hold : exercise.holds) {
            if (hold.counts) {
                records.push_back({exercise.order, hold.order, hold.side, hold.repetition, hold.planned,
                                   hold.done, hold.result});
            }
        }
    }
    return records;
}

} // namespace backstretch
