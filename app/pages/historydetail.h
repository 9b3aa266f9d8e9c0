// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/progress/sessionrows.h"

#include <optional>

class QAction;

namespace backstretch {

class BsButton;
class Catalogue;
class FlowLayout;
class HistoryNote;
class Label;
class Tag;

/// Everything about one session: what was done of it, in which version, on which side, what hurt, the
/// numbers, the note.
class HistoryDetail : public Card
{
    Q_OBJECT

public:
    HistoryDetail(const Theme& theme, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// What is being written about the session shown so far is handed over first.
    void setSession(const SessionDetail& detail, QDate today);
    [[nodiscard]] std::optional<SessionId> session() const;
    /// Nothing is shown any more.
    void clear();
    void retranslate();

Q_SIGNALS:
    void againWanted();
    void removeWanted();
    void editWanted();
    void painWanted();
    void exerciseWanted(const QString& exerciseId);
    void noteChanged(SessionId session, const QString& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void addExercise(const ExerciseRow& exercise);
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] bool canBeDoneAgain() const;
    void nameNoteButton();
    void showCorrections();

    const Catalogue& m_catalogue;
    std::optional<SessionDetail> m_detail;
    QDate m_today;

    Label* m_title;
    BsButton* m_more;
    QAction* m_edit;
    QAction* m_pain;
    QAction* m_remove;
    Label* m_date;
    Label* m_facts;
    Tag* m_byHand;
    Tag* m_edited;
    Label* m_measured;    ///< what was there first, where something else is said now
    QWidget* m_rowsPlace; ///< keeps the rows' place in the order of reading while they are made anew
    QWidget* m_rows = nullptr;
    HistoryNote* m_note;
    BsButton* m_again;
    BsButton* m_editNote;
};

} // namespace backstretch
