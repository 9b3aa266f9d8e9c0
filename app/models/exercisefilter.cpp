// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercisefilter.h"

#include "app/models/exerciselistmodel.h"
#include "app/models/search.h"
#include "app/text/exercisewords.h"

#include <QHashFunctions>

#include <array>

namespace backstretch {
namespace {

constexpr std::array kPositions{ExerciseChip::HandsAndKnees, ExerciseChip::Kneeling, ExerciseChip::LyingDown,
                                ExerciseChip::Sitting};
constexpr std::array kKinds{ExerciseChip::Mobility, ExerciseChip::Strength};
constexpr std::array kNeeds{ExerciseChip::NoEquipment};

} // namespace

ExerciseFilter::ExerciseFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ExerciseFilter::setSearch(const QString& text)
{
    if (text == m_search) {
        return;
    }
    m_search = text;
    m_words = searchWords(text);
    invalidateFilter();
}

void ExerciseFilter::setChip(ExerciseChip chip, bool on)
{
    if (on == m_chips.contains(chip)) {
        return;
    }
    if (on) {
        m_chips.insert(chip);
    } else {
        m_chips.remove(chip);
    }
    invalidateFilter();
}

void ExerciseFilter::clear()
{
    m_search.clear();
    m_words.clear();
    m_chips.clear();
    invalidateFilter();
}

bool ExerciseFilter::fits(ExerciseChip chip, const Exercise& exercise)
{
    switch (chip) {
    case ExerciseChip::HandsAndKnees:
        return exercise.position == Position::HandsAndKnees;
    case ExerciseChip::Kneeling:
        return exercise.position == Position::Kneeling;
    case ExerciseChip::LyingDown:
        return exercise.position == Position::SideLying || exercise.position == Position::FaceDown;
    case ExerciseChip::Sitting:
        return exercise.position == Position::Sitting;
    case ExerciseChip::Mobility:
        return exercise.kind != ExerciseKind::Strength;
    case ExerciseChip::Strength:
        return exercise.kind == ExerciseKind::Strength;
    case ExerciseChip::NoEquipment:
        return !notableEquipment(exercise);
    }
    Q_UNREACHABLE();
}

bool ExerciseFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto* exercise = index.data(ExerciseListModel::ExerciseRole).value<const Exercise*>();
    const auto passes = [this, exercise](const auto& group) {
        bool noneOn = true;
        for (const ExerciseChip chip : group) {
            if (m_chips.contains(chip)) {
                noneOn = false;
                if (fits(chip, *exercise)) {
                    return true;
                }
            }
        }
        return noneOn;
    };
    if (!passes(kPositions) || !passes(kKinds) || !passes(kNeeds)) {
        return false;
    }
    return m_words.isEmpty() || hasAll(index.data(ExerciseListModel::SearchRole).toString(), m_words);
}

} // namespace backstretch
