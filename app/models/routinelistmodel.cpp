// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/routinelistmodel.h"

#include "app/models/sessionplan.h"
#include "app/text/content.h"
#include "app/text/durations.h"

namespace backstretch {

RoutineListModel::RoutineListModel(const Catalogue& catalogue, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

int RoutineListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.routines().size());
}

QVariant RoutineListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Routine& routine = m_catalogue.routines()[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) {
        return routineName(routine);
    }
    if (role == IdRole) {
        return routine.id;
    }
    if (role != SummaryRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const auto count = static_cast<int>(sessionItems(m_catalogue, routine, m_prefs).size());
    if (count == 0) {
        return role == SummaryRole ? tr("All of it is left out")
                                   : tr("%1, all of it is left out").arg(routineName(routine));
    }
    const Millis length = sessionLength(m_catalogue, routine, m_prefs, m_options);
    if (role == SummaryRole) {
        //: %1 is "8 min"
        return tr("%Ln exercise(s), %1", nullptr, count).arg(minutesText(length));
    }
    //: routine, "4 exercises", "about 8 minutes"
    return tr("%1, %2, %3")
        .arg(routineName(routine), tr("%Ln exercise(s)", nullptr, count), aboutMinutesSpoken(length));
}

void RoutineListModel::setChoices(std::vector<ExercisePrefs> prefs, const TimelineOptions& options)
{
    m_prefs = std::move(prefs);
    m_options = options;
    retranslate();
}

void RoutineListModel::retranslate()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace backstretch
