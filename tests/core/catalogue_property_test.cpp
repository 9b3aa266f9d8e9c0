// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files spoilt at random: an error or a sound catalogue, never anything between.
#include "core/catalogue/timelinebuilder.h"
#include "tests/core/cataloguefixture.h"

#include <QJsonArray>
#include <QScopeGuard>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace backstretch;

namespace {

const std::vector<QString>& files()
{
    static const std::vector<QString> list{QStringLiteral("exercises/locust.json"),
                                           QStringLiteral("exercises/side-lying-thoracic-rotation.json"),
                                           QStringLiteral("exercises/childs-pose-rotation.json"),
                                           QStringLiteral("routines/first-steps.json"),
                                           QStringLiteral("general.json")};
    return list;
}

/// What came out is either errors that say where, or something a session can be built from.
void checkOutcome(const CatalogueCopy& copy, const QString& spoilt)
{
    const auto loaded = loadCatalogue(copy.folder());
    if (!loaded) {
        RC_ASSERT(!loaded.error().empty());
        for (const CatalogueError& error : loaded.error()) {
            RC_ASSERT(!error.detail.isEmpty());
            RC_ASSERT(error.file == spoilt || error.file.startsWith(QStringLiteral("exercises/")) ||
                      error.file.startsWith(QStringLiteral("routines/")));
        }
        return;
    }
    for (const Exercise& exercise : loaded->exercises()) {
        for (const ExerciseVersion& version : exercise.versions) {
            const Timeline timeline = buildTimeline(
                *loaded, std::vector{TimelineItem{.exerciseId = exercise.id, .versionId = version.id}});
            RC_ASSERT(!timeline.holds.empty());
            for (const Phase& phase : timeline.phases) {
                RC_ASSERT(phase.duration.count() > 0);
                RC_ASSERT(phase.hold < static_cast<int>(timeline.holds.size()));
            }
        }
    }
}

QJsonValue anyValue()
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::element(-1.0, 0.0, 0.5, 1.0, 7.0, 301.0, 1e9, 1e300);
    case 3:
        return QString();
    case 4:
        return QStringLiteral("left");
    case 5:
        return QString(*rc::gen::element(1, 25, 41, 121, 3000), u'x');
    case 6:
        return QJsonArray{};
    case 7:
        return QJsonArray{QStringLiteral("x"), 1, QJsonObject{}};
    default:
        return QJsonObject{{QStringLiteral("cue"), QStringLiteral("x")}};
    }
}

/// Walks down to some place in the value and puts something else there, or takes it away.
QJsonValue spoilt(const QJsonValue& value, int depth)
{
    const bool deeper = depth < 8 && *rc::gen::inRange(0, 4) > 0;
    if (deeper && value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        const QString key = keys.at(*rc::gen::inRange(0, static_cast<int>(keys.size())));
        if (*rc::gen::inRange(0, 8) == 0) {
            object.remove(key);
        } else {
            object[key] = spoilt(object[key], depth + 1);
        }
        return object;
    }
    if (deeper && value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int index = *rc::gen::inRange(0, static_cast<int>(array.size()));
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            array.removeAt(index);
            break;
        case 1:
            array.append(array.at(index));
            break;
        default:
            array[index] = spoilt(array.at(index), depth + 1);
            break;
        }
        return array;
    }
    return anyValue();
}

} // namespace

RC_GTEST_PROP(CatalogueProperties, SpoiltBytesAreAnErrorOrSound, ())
{
    static const CatalogueCopy copy;
    const QString file = *rc::gen::elementOf(files());
    const QByteArray original = copy.read(file);
    QByteArray bytes = original;
    const int edits = *rc::gen::inRange(1, 4);
    for (int edit = 0; edit < edits; ++edit) {
        const int at = *rc::gen::inRange(0, static_cast<int>(bytes.size()));
        bytes[at] = static_cast<char>(*rc::gen::inRange(-128, 128));
    }
    const auto mended = qScopeGuard([&] { copy.write(file, original); });
    copy.write(file, bytes);
    checkOutcome(copy, file);
}

RC_GTEST_PROP(CatalogueProperties, SpoiltValuesAreAnErrorOrSound, ())
{
    static const CatalogueCopy copy;
    const QString file = *rc::gen::elementOf(files());
    const QByteArray original = copy.read(file);
    const QJsonObject object = QJsonDocument::fromJson(original).object();
    const QJsonValue changed = spoilt(object, 0);
    const auto mended = qScopeGuard([&] { copy.write(file, original); });
    copy.write(file, changed.isObject() ? QJsonDocument(changed.toObject()).toJson() : QByteArray("3"));
    checkOutcome(copy, file);
}
