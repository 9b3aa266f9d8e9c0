// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gentledays.h"
#include "app/widgets/card.h"
#include "core/progress/sessionrows.h"

#include <optional>
#include <vector>

namespace backstretch {

class BsButton;
class HistoryService;
class Label;
class PainScale;
class SettingsStore;

/// What the gentle plan asks: how the morning after the last session was, and what the answer leads to: one
/// step up after a green day, one back after a red one. Nothing has to be answered, and nothing moves
/// unasked.
class GentleMorning : public Card
{
    Q_OBJECT

public:
    GentleMorning(const Theme& theme, HistoryService& history, SettingsStore& settings,
                  QWidget* parent = nullptr);

    /// The page is opened: what was answered goes.
    void begin();
    /// Hides itself where nothing is asked. `newestFirst`: the log's sessions.
    void refresh(const GentleDays& days, const std::vector<SessionRow>& newestFirst);

private:
    void showScale(const GentleDays& days);
    void showQuestion(const GentleDays& days);
    void takeNumber(int number);
    void doNotKnow();
    void save(const GentlePlan& plan);
    [[nodiscard]] QString title(const GentleDays& days) const;

    HistoryService& m_history;
    SettingsStore& m_settings;
    std::optional<SessionRow> m_session; ///< whose next morning is asked about
    bool m_taken = false;                ///< a number was given; it may still be changed
    GentleDays m_days;

    Label* m_title;
    Label* m_line;
    PainScale* m_scale;
    Label* m_words;
    BsButton* m_unknown;
    Label* m_thanks;
    Label* m_question;
    QWidget* m_answers;
    BsButton* m_first;
    BsButton* m_second;
};

} // namespace backstretch
