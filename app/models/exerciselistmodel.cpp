// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exerciselistmodel.h"

#include "app/models/posterstore.h"
#include "app/models/search.h"
#include "app/models/sessionplan.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/exercisewords.h"

namespace backstretch {

ExerciseListModel::ExerciseListModel(const Catalogue& catalogue, PosterStore& posters, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_posters(posters)
{
    connect(&m_posters, &PosterStore::loaded, this, [this] { allChanged({PosterRole}); });
}

int ExerciseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.exercises().size());
}

QVariant ExerciseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Exercise& exercise = m_catalogue.exercises()[static_cast<std::size_t>(index.row())];
    const std::optional<Equipment> notable = notableEquipment(exercise);
    switch (role) {
    case Qt::DisplayRole:
        return exerciseName(exercise);
    case Qt::AccessibleTextRole:
        return accessibleText(exercise);
    case IdRole:
        return exercise.id;
    case PositionTextRole:
        return positionText(exercise.position);
    case LengthTextRole:
        return exactDuration(length(exercise));
    case TagTextRole:
        return notable ? needsText(*notable) : kindText(exercise.kind);
    case TagIconRole:
        return notable ? equipmentIcon(*notable) : kindIcon(exercise.kind);
    case SearchRole:
        return searchText(exercise);
    case PosterRole: {
        const QPixmap poster = m_posters.thumbnail(exercise.normal().clip);
        return m_posters.isLoading(exercise.normal().clip) ? QVariant() : QVariant(poster);
    }
    case ExerciseRole:
        return QVariant::fromValue(&exercise);
    default:
        return {};
    }
}

void ExerciseListModel::setPlan(const TimelineOptions& options, std::vector<ExercisePrefs> choices)
{
    if (options != m_options || choices != m_choices) {
        m_options = options;
        m_choices = std::move(choices);
        allChanged({LengthTextRole, Qt::AccessibleTextRole});
    }
}

void ExerciseListModel::retranslate()
{
    allChanged();
}

QString ExerciseListModel::accessibleText(const Exercise& exercise) const
{
    const std::optional<Equipment> notable = notableEquipment(exercise);
    //: name, start position, length, what it needs or its kind
    return tr("%1, %2, %3, %4")
        .arg(exerciseName(exercise), positionText(exercise.position), spokenDuration(length(exercise)),
             notable ? needsText(*notable) : kindText(exercise.kind));
}

Millis ExerciseListModel::length(const Exercise& exercise) const
{
    const TimelineItem item = singleItem(exercise, chosenVersion(exercise, m_choices).id, m_choices);
    return buildTimeline(m_catalogue, std::span(&item, 1), m_options).total();
}

QString ExerciseListModel::searchText(const Exercise& exercise)
{
    // The name in the source language too: it is what people read elsewhere about an exercise.
    QStringList words{exerciseName(exercise), exercise.name, positionText(exercise.position),
                      kindText(exercise.kind)};
    for (const QString& alias : exercise.aliases) {
        words << contentText(exerciseContext(exercise.id), alias) << alias;
    }
    for (const ExerciseVersion& version : exercise.versions) {
        for (const Equipment equipment : version.equipment.needed) {
            words << equipmentText(equipment);
        }
        for (const Equipment equipment : version.equipment.helps) {
            words << equipmentText(equipment);
        }
    }
    words.removeDuplicates();
    return foldForSearch(words.join(QLatin1Char('\n')));
}

void ExerciseListModel::allChanged(const QList<int>& roles)
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
    }
}

} // namespace backstretch
