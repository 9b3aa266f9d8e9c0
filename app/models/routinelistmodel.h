// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/timelinebuilder.h"
#include "core/progress/sessionrows.h"

#include <QAbstractListModel>

namespace backstretch {

/// The routines, with how many exercises they have and how long they take this user.
class RoutineListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SummaryRole, ///< "4 exercises, 8 min"
    };

    explicit RoutineListModel(const Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// What changes lengths: the user's choices for exercises, and the settings.
    void setChoices(std::vector<ExercisePrefs> prefs, const TimelineOptions& options);
    void retranslate();

private:
    const Catalogue& m_catalogue;
    std::vector<ExercisePrefs> m_prefs;
    TimelineOptions m_options;
};

} // namespace backstretch
