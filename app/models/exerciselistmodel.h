// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/timelinebuilder.h"
#include "core/progress/sessionrows.h"

#include <QAbstractListModel>

namespace backstretch {

class PosterStore;

/// The exercises of the catalogue, in its order, with the words a card shows.
class ExerciseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        PositionTextRole, ///< "On hands and knees"
        LengthTextRole,   ///< "2 min 40 s"
        TagTextRole,      ///< "Needs a chair", "Strength"
        TagIconRole,
        SearchRole,   ///< everything the search looks at, folded (see foldForSearch)
        PosterRole,   ///< QPixmap, null where there is none; nothing at all until it is loaded
        ExerciseRole, ///< const Exercise*, for filters
    };

    ExerciseListModel(const Catalogue& catalogue, PosterStore& posters, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// What changes an exercise's length: settings, and how this user does each exercise now.
    void setPlan(const TimelineOptions& options, std::vector<ExercisePrefs> choices);
    /// The language changed: every word has.
    void retranslate();

private:
    [[nodiscard]] QString accessibleText(const Exercise& exercise) const;
    [[nodiscard]] Millis length(const Exercise& exercise) const;
    [[nodiscard]] static QString searchText(const Exercise& exercise);
    void allChanged(const QList<int>& roles = {});

    const Catalogue& m_catalogue;
    PosterStore& m_posters;
    TimelineOptions m_options;
    std::vector<ExercisePrefs> m_choices;
};

} // namespace backstretch

Q_DECLARE_METATYPE(const backstretch::Exercise*)
