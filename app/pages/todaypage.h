// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/suggestion.h"
#include "app/pages/page.h"
#include "app/pages/todayhero.h"
#include "core/history/sessionlog.h"

#include <optional>
#include <vector>

class QBoxLayout;

namespace backstretch {

class BsButton;
class ChoicesNote;
class HistoryService;
class Navigator;
class SettingsStore;
class TodayQuestions;
class WeekStrip;

/// Start the right routine with one press; see the week; carry on what was left.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters, HistoryService& history,
              SettingsStore& settings, Navigator& navigator, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void showGreeting();
    void showHero(const std::vector<SessionRow>& sessions);
    [[nodiscard]] SessionPain painOfLast(const std::vector<SessionRow>& over);
    void showQuestions(const std::vector<SessionRow>& sessions);
    void showWeek(const std::vector<SessionRow>& sessions);
    void showLast(const std::vector<SessionRow>& sessions);

    [[nodiscard]] HeroContent suggested(const Suggestion& suggestion, Millis activeToday);
    [[nodiscard]] HeroContent unfinished(const UnfinishedSession& session);
    [[nodiscard]] HeroContent restOffer(const Suggestion& suggestion, bool painRose);
    [[nodiscard]] HeroContent resting();
    /// False: all of the routine is left out, and there is nothing to start.
    [[nodiscard]] bool describe(HeroContent& content, const QString& routineId);
    void setRestDay(QDate day);
    void chooseAnother();
    [[nodiscard]] QString sessionName(const SessionRow& session) const;

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    QString m_suggested;

    Label* m_greeting;
    Label* m_date;
    TodayQuestions* m_questions;
    TodayHero* m_hero;
    ChoicesNote* m_choices;
    QBoxLayout* m_lower;
    Card* m_weekCard;
    Label* m_weekTitle;
    Label* m_weekLine;
    WeekStrip* m_week;
    Card* m_lastCard;
    Label* m_lastTitle;
    std::vector<BsButton*> m_lastRows;
};

} // namespace backstretch
