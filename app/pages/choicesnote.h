// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/sessionplan.h"
#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class HistoryService;
class Label;

/// What the user has chosen for the exercises of a routine (left out, another version), where it acts, with a
/// way to take each back. One choice stands with its button; of several a line tells, and a button opens
/// them. Hidden where there is none.
class ChoicesNote : public FitsHeight<Card>
{
    Q_OBJECT

public:
    ChoicesNote(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                QWidget* parent = nullptr);

    /// nullptr: no routine, nothing to show.
    void setRoutine(const Routine* routine);

Q_SIGNALS:
    /// One was taken back, and the log knows; what is shown of the routine is another one now.
    void takenBack();

private:
    struct Row
    {
        QWidget* widget;
        Label* words;
        BsButton* undo;
        ActingChoice choice;
    };

    void refresh();
    void takeBack(ActingChoice choice);
    [[nodiscard]] Row& row(std::size_t index);
    [[nodiscard]] QString wordsFor(const ActingChoice& choice) const;

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    const Routine* m_routine = nullptr;
    bool m_opened = false; ///< the rows of several are shown
    QVBoxLayout* m_column;
    QWidget* m_summary;
    Label* m_line;
    BsButton* m_open;
    std::vector<Row> m_rows;
};

} // namespace backstretch
