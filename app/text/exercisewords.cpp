// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/exercisewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExerciseWords)
};

} // namespace

QString positionText(Position position)
{
    switch (position) {
    case Position::HandsAndKnees:
        return Text::tr("On hands and knees");
    case Position::Kneeling:
        return Text::tr("Kneeling");
    case Position::SideLying:
        return Text::tr("Lying on your side");
    case Position::FaceDown:
        return Text::tr("Lying face down");
    case Position::Sitting:
        return Text::tr("Sitting");
    }
    Q_UNREACHABLE();
}

QString kindText(ExerciseKind kind)
{
    return kind == ExerciseKind::Strength ? Text::tr("Strength") : Text::tr("Mobility");
}

QString kindIcon(ExerciseKind kind)
{
    return kind == ExerciseKind::Strength ? QStringLiteral("strength") : QStringLiteral("move");
}

QString equipmentText(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Mat:
        return Text::tr("Mat or carpet");
    case Equipment::MatOrBed:
        return Text::tr("Mat or bed");
    case Equipment::Chair:
        return Text::tr("Chair or bench");
    case Equipment::Strap:
        return Text::tr("Strap, belt or long towel");
    case Equipment::Pillow:
        return Text::tr("Pillow");
    case Equipment::Towel:
        return Text::tr("Folded towel");
    }
    Q_UNREACHABLE();
}

QString needsText(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Mat:
        return Text::tr("Needs a mat");
    case Equipment::MatOrBed:
        return Text::tr("Needs a mat or bed");
    case Equipment::Chair:
        return Text::tr("Needs a chair");
    case Equipment::Strap:
        return Text::tr("Needs a strap");
    case Equipment::Pillow:
        return Text::tr("Needs a pillow");
    case Equipment::Towel:
        return Text::tr("Needs a towel");
    }
    Q_UNREACHABLE();
}

QString equipmentIcon(Equipment equipment)
{
    switch (equipment) {
    case Equipment::Mat:
    case Equipment::MatOrBed:
        return QStringLiteral("mat");
    case Equipment::Chair:
        return QStringLiteral("chair");
    case Equipment::Strap:
        return QStringLiteral("strap");
    case Equipment::Pillow:
    case Equipment::Towel:
        return QStringLiteral("towel");
    }
    Q_UNREACHABLE();
}

QString regionText(BodyRegion region)
{
    switch (region) {
    case BodyRegion::Neck:
        return Text::tr("neck");
    case BodyRegion::Shoulders:
        return Text::tr("shoulders");
    case BodyRegion::Chest:
        return Text::tr("chest");
    case BodyRegion::Arms:
        return Text::tr("arms");
    case BodyRegion::UpperBack:
        return Text::tr("upper back");
    case BodyRegion::LowerBack:
        return Text::tr("lower back");
    case BodyRegion::Belly:
        return Text::tr("belly");
    case BodyRegion::Hips:
        return Text::tr("hips");
    case BodyRegion::Buttocks:
        return Text::tr("buttocks");
    case BodyRegion::BackOfThighs:
        return Text::tr("back of the thighs");
    case BodyRegion::Ankles:
        return Text::tr("ankles");
    }
    Q_UNREACHABLE();
}

QString regionList(const std::vector<BodyRegion>& regions)
{
    QStringList words;
    for (const BodyRegion region : regions) {
        words << regionText(region);
    }
    return QLocale().createSeparatedList(words);
}

std::optional<Equipment> notableEquipment(const Exercise& exercise)
{
    for (const Equipment needed : exercise.normal().equipment.needed) {
        if (needed == Equipment::Chair || needed == Equipment::Strap) {
            return needed;
        }
    }
    return std::nullopt;
}

std::vector<Equipment> neededEquipment(const Catalogue& catalogue, const std::vector<TimelineItem>& items)
{
    std::vector<Equipment> all;
    const auto add = [&all](Equipment equipment) {
        if (std::find(all.begin(), all.end(), equipment) == all.end()) {
            all.push_back(equipment);
        }
    };
    for (const TimelineItem& item : items) {
        const Exercise* exercise = catalogue.exercise(item.exerciseId);
        const ExerciseVersion* version = exercise != nullptr ? exercise->version(item.versionId) : nullptr;
        if (version == nullptr) {
            continue;
        }
        std::for_each(version->equipment.needed.begin(), version->equipment.needed.end(), add);
        // Every exercise is done on the floor, so a soft one is named even where it only helps.
        for (const Equipment helps : version->equipment.helps) {
            if (helps == Equipment::Mat || helps == Equipment::MatOrBed) {
                add(Equipment::Mat);
            }
        }
    }
    if (std::find(all.begin(), all.end(), Equipment::Mat) != all.end()) {
        std::erase(all, Equipment::MatOrBed); // the mat that is needed anyway does
    }
    std::sort(all.begin(), all.end());
    return all;
}

QString neededText(const Catalogue& catalogue, const std::vector<TimelineItem>& items)
{
    QStringList words;
    for (const Equipment equipment : neededEquipment(catalogue, items)) {
        words << equipmentText(equipment);
    }
    // Not "and": "chair or bench and mat or carpet" would be a riddle.
    return words.join(QStringLiteral(", "));
}

} // namespace backstretch
