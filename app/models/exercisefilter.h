// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace backstretch {

/// The chips of the Exercises page. Those of one group widen each other, the groups narrow each other:
/// (hands and knees or sitting) and strength and no equipment.
enum class ExerciseChip {
    HandsAndKnees,
    Kneeling,
    LyingDown,
    Sitting,
    Mobility,
    Strength,
    NoEquipment,
};

/// Shows what fits the search and the chips.
class ExerciseFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ExerciseFilter(QObject* parent = nullptr);

    /// Every word must be found somewhere in the name, position, equipment or another name.
    void setSearch(const QString& text);
    [[nodiscard]] const QString& search() const { return m_search; }
    void setChip(ExerciseChip chip, bool on);
    [[nodiscard]] bool hasChips() const { return !m_chips.isEmpty(); }
    void clear();

    /// Whether the chip by itself lets the exercise through.
    [[nodiscard]] static bool fits(ExerciseChip chip, const Exercise& exercise);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search;
    QStringList m_words;
    QSet<ExerciseChip> m_chips;
};

} // namespace backstretch
