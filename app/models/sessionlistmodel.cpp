// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sessionlistmodel.h"

#include "app/models/historyservice.h"
#include "app/models/search.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/durations.h"
#include "app/text/sessionwords.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace backstretch {
namespace {

bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

} // namespace

SessionListModel::SessionListModel(const Catalogue& catalogue, HistoryService& history, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_history(history)
{
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SessionListModel::heading(std::size_t row) const
{
    const QDate day = m_rows[row].started.localDate;
    const bool first = row == 0 || !sameMonth(day, m_rows[row - 1].started.localDate);
    return m_total >= kLongList && first ? monthAndYear(day) : QString();
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const SessionRow& session = m_rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return sessionTitle(m_catalogue, session);
    case Qt::AccessibleTextRole:
        return sessionSentence(m_catalogue, session, m_history.today());
    case DateRole:
        return shortDay(session.started.localDate, m_history.today());
    case MinutesRole:
        return minutesText(session.active);
    case PainRole:
        return painText(session);
    case HeadingRole:
        return heading(row);
    default:
        return {};
    }
}

bool SessionListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void SessionListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    std::optional<SessionCursor> place;
    if (!m_rows.empty()) {
        place = SessionCursor::behind(m_rows.back());
    }
    auto read = m_history.log().reader().sessions(m_filter, kPage, place);
    // Nobody asks again from inside the signals; after a fault, not until the log changes.
    m_more = false;
    if (!read) {
        m_history.report(read.error());
        return;
    }
    const bool full = static_cast<int>(read->size()) == kPage;
    if (!read->empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(read->size()) - 1);
        std::move(read->begin(), read->end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    m_more = full;
}

int SessionListModel::rowOf(SessionId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const SessionRow& session) { return session.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SessionListModel::setDay(std::optional<QDate> day)
{
    SessionFilter filter = m_filter;
    filter.from = day;
    filter.to = day;
    setFilter(std::move(filter));
}

void SessionListModel::setExercise(const QString& exerciseId)
{
    SessionFilter filter = m_filter;
    filter.exerciseId = exerciseId;
    filter.routineId.clear();
    setFilter(std::move(filter));
}

void SessionListModel::setRoutine(const QString& routineId)
{
    SessionFilter filter = m_filter;
    filter.routineId = routineId;
    filter.exerciseId.clear();
    setFilter(std::move(filter));
}

void SessionListModel::setHurtOnly(bool hurtOnly)
{
    SessionFilter filter = m_filter;
    filter.hurtOnly = hurtOnly;
    setFilter(std::move(filter));
}

void SessionListModel::setFilter(SessionFilter filter)
{
    if (filter != m_filter) {
        m_filter = std::move(filter);
        reload();
    }
}

std::vector<SearchWord> SessionListModel::wordsOf(const QString& text) const
{
    constexpr qsizetype most = 8; // more than anybody types; each costs a look at every session
    std::vector<SearchWord> words;
    for (const QString& typed : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, most)) {
        SearchWord word;
        // The log itself only knows big and small letters of English.
        const QString small = QLocale().toLower(typed);
        word.spellings = {typed, small, QLocale().toUpper(small.left(1)) + small.mid(1)};
        word.spellings.removeDuplicates();
        const QString folded = foldForSearch(typed);
        for (const Routine& routine : m_catalogue.routines()) {
            if (foldForSearch(routineName(routine)).contains(folded)) {
                word.routineIds << routine.id;
            }
        }
        for (const Exercise& exercise : m_catalogue.exercises()) {
            if (foldForSearch(exerciseName(exercise)).contains(folded)) {
                word.exerciseIds << exercise.id;
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

void SessionListModel::setSearch(const QString& text)
{
    m_search = text.simplified();
    std::vector<SearchWord> words = wordsOf(text);
    if (words != m_filter.words) {
        m_filter.words = std::move(words);
        reload();
    }
}

void SessionListModel::reload()
{
    const int wanted = std::max(kPage, rowCount());
    auto rows = m_history.log().reader().sessions(m_filter, wanted);
    const auto total = m_history.log().reader().count(m_filter);
    if (!rows || !total) {
        m_history.report(rows ? total.error() : rows.error());
        return; // what was read before is still better than nothing
    }
    const bool full = static_cast<int>(rows->size()) == wanted;
    m_more = false;
    m_total = *total;
    replace(std::move(*rows));
    m_more = full;
}

void SessionListModel::replace(std::vector<SessionRow> rows)
{
    const auto same = [](const SessionRow& a, const SessionRow& b) { return a.id == b.id; };
    const auto head = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto tail = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(head.first), rows.rbegin(),
                                    std::make_reverse_iterator(head.second), same);
    const auto first = static_cast<int>(head.first - m_rows.begin());
    const auto gone = static_cast<int>(tail.first.base() - head.first);
    const auto come = static_cast<int>(tail.second.base() - head.second);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + first + come);
        endInsertRows();
    }
    m_rows = std::move(rows);
    retranslate();
}

void SessionListModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace backstretch
