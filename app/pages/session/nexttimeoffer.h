// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/painrules.h"

#include "app/widgets/notice.h"

#include <vector>

namespace backstretch {

class HistoryService;

/// After a session: what could be changed for the next time, one exercise after the other. For what hurt the
/// rules say what is offered and what comes first; for what was made easier on the way, whether to keep it
/// so.
class NextTimeOffer : public Notice
{
    Q_OBJECT

public:
    NextTimeOffer(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                  QWidget* parent = nullptr);

    /// nullptr: nothing is offered.
    void open(const SessionDetail* detail, const PainLimits& limits);
    void retranslate();
    /// Whether there was something to ask about, answered by now or not.
    [[nodiscard]] bool hasQuestions() const { return !m_questions.empty(); }
    /// The buttons in their order, for the page's Tab key.
    [[nodiscard]] const std::vector<BsButton*>& buttons() const { return m_buttons; }

Q_SIGNALS:
    /// The last question is answered.
    void answered();

private:
    struct Question
    {
        QString exerciseId;
        QString name; ///< in the source language
        bool hurt = false;
        std::vector<NextTime> offers;
    };

    [[nodiscard]] std::vector<Question> questionsAbout(const SessionDetail& detail,
                                                       const PainLimits& limits) const;
    void answer(std::size_t offer);
    [[nodiscard]] QString wordsAfter(const Question& question, NextTime choice) const;

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    std::vector<Question> m_questions;
    std::size_t m_at = 0;
    QString m_said; ///< what the last answer led to
    std::vector<BsButton*> m_buttons;
};

} // namespace backstretch
