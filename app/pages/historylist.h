// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/progress/sessionrows.h"

#include <QDate>

#include <optional>

class QListView;

namespace backstretch {

class BsButton;
class Catalogue;
class Chip;
class Combo;
class Label;
class SearchField;
class SessionListModel;

/// The sessions in a card, and what they are narrowed down to: a day, an exercise or a routine, those in
/// which something hurt, words.
class HistoryList : public Card
{
    Q_OBJECT

public:
    HistoryList(const Theme& theme, const Catalogue& catalogue, SessionListModel& model,
                QWidget* parent = nullptr);

    [[nodiscard]] QListView& view() { return *m_view; }
    [[nodiscard]] SearchField& search() { return *m_search; }
    /// Only sessions with this exercise; empty: all exercises and routines.
    void showExercise(const QString& exerciseId);
    /// Nothing is left out any more, but for the day.
    void clearFilters();
    [[nodiscard]] std::optional<SessionId> current() const;
    /// Makes it the current one and brings it into sight; false: it is not in the list.
    bool select(SessionId session);
    void selectFirst();

    /// The model has changed its day or its rows.
    void showState(QDate today);
    /// Sizes have changed.
    void arrange();
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void opened();
    void removeWanted();
    void allDaysWanted();
    /// Other rows are shown than before; the day is the page's own matter.
    void filtered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillWhat();
    void chooseWhat(int index);
    [[nodiscard]] QString nothingText(QDate today) const;

    const Catalogue& m_catalogue;
    SessionListModel& m_model;
    Label* m_title;
    BsButton* m_day;
    SearchField* m_search;
    Combo* m_what; ///< its data: "exercise:" or "routine:" and the id; nothing: all
    Chip* m_hurt;
    QListView* m_view;
    Label* m_nothing;
    BsButton* m_all;
};

} // namespace backstretch
