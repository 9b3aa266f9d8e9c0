// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/sessionfilter.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace backstretch {

class Catalogue;
class HistoryService;

/// The sessions of the log, newest first, of all days or of one. Reads a page at a time: the view asks for
/// more when it comes near the end, so that ten years of sessions open as fast as ten.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole, ///< "Thu 19 Nov"
        MinutesRole,             ///< "8 min"
        PainRole,                ///< "Pain 3 to 2"
        HeadingRole,             ///< "November 2026" on the first row of a month in a long list, else empty
    };
    static constexpr int kPage = 200;
    /// From this many on the list is divided into months.
    static constexpr int kLongList = 31;

    SessionListModel(const Catalogue& catalogue, HistoryService& history, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const SessionRow& session(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1: it is not among the rows read so far.
    [[nodiscard]] int rowOf(SessionId id) const;
    /// All of them, also those not read yet.
    [[nodiscard]] int total() const { return m_total; }

    /// One day only; nullopt: all days.
    void setDay(std::optional<QDate> day);
    [[nodiscard]] std::optional<QDate> day() const { return m_filter.from; }

    /// Only those with this exercise, or of this routine; empty: all of them. One of the two at a time.
    void setExercise(const QString& exerciseId);
    void setRoutine(const QString& routineId);
    [[nodiscard]] const QString& exercise() const { return m_filter.exerciseId; }
    [[nodiscard]] const QString& routine() const { return m_filter.routineId; }
    /// Only those in which something hurt.
    void setHurtOnly(bool hurtOnly);
    [[nodiscard]] bool hurtOnly() const { return m_filter.hurtOnly; }

    /// Those that have every word of it in their note, their name or an exercise's name; empty: all.
    void setSearch(const QString& text);
    [[nodiscard]] const QString& search() const { return m_search; }

    /// Reads the log again. Rows that are still there stay where they are, so that a view keeps its
    /// place and its selection.
    void reload();
    void retranslate();

private:
    [[nodiscard]] QString heading(std::size_t row) const;
    void setFilter(SessionFilter filter);
    [[nodiscard]] std::vector<SearchWord> wordsOf(const QString& text) const;
    void replace(std::vector<SessionRow> rows);

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SessionFilter m_filter;
    QString m_search;
    std::vector<SessionRow> m_rows;
    int m_total = 0;
    bool m_more = false;
};

} // namespace backstretch
