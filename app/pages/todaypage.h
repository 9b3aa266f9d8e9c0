// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/todayhero.h"
#include "core/history/sessionlog.h"
#include "core/progress/planner.h"

#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class ChoicesNote;
class DoseOffer;
class GentleOffer;
class GentleView;
class HistoryService;
class Navigator;
class Notice;
class PainCard;
class SettingsStore;
class TodayCorner;
class TodayQuestions;
class WeekCard;
class WhyPanel;

/// Start the right routine with one press; see why it is this one; see the week; carry on what was left.
class TodayPage : public Page
{
    Q_OBJECT

public:
    TodayPage(const Theme& theme, const Catalogue& catalogue, PosterStore& posters, HistoryService& history,
              SettingsStore& settings, Navigator& navigator, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QList<QWidget*> areas() override;

    /// A card of the lower row, behind those that are there. `stretch`: its share of a wide window. There
    /// is room for three; one more goes under them. The page takes it over.
    void addCard(QWidget* card, int stretch);
    /// The panel with the reasons; made when it is first wanted.
    [[nodiscard]] WhyPanel& why();

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One of the cards under the suggestion.
    struct LowerCard
    {
        QWidget* card;
        int stretch;
    };

    void makeLayout();
    void refresh();
    void showGreeting();
    /// Where gentle days run, the page is theirs. `unfinished`: a session is left to carry on.
    void showGentle(const std::vector<SessionRow>& sessions, bool unfinished);
    [[nodiscard]] GentleView& gentle();
    void showHero(const std::vector<SessionRow>& sessions, const std::optional<UnfinishedSession>& left);
    [[nodiscard]] HeroContent heroFor(const std::optional<UnfinishedSession>& left, Millis activeToday);
    void showMissing();
    void showQuestions(const std::vector<SessionRow>& sessions);
    void showWeek(const std::vector<SessionRow>& sessions);
    void showReasons();

    [[nodiscard]] HeroContent suggested(Millis activeToday);
    [[nodiscard]] HeroContent unfinished(const UnfinishedSession& session);
    [[nodiscard]] HeroContent restOffer();
    [[nodiscard]] HeroContent resting();
    /// False: all of the routine is left out, and there is nothing to start.
    [[nodiscard]] bool describe(HeroContent& content, const QString& routineId);
    [[nodiscard]] HeroContent::Action startOf(const QString& routineId, const QString& label);
    void offerAll(HeroContent& content);
    void setResting(bool resting);
    void chooseAnother();
    void pick(const QString& routineId);
    [[nodiscard]] QString pickedToday() const;

    [[nodiscard]] bool canExplain() const { return m_explains; }
    [[nodiscard]] bool whyIsOwnPage() const;
    void toggleWhy();
    void setWhyOpen(bool open);
    void arrangeWhy();
    void placeCards(bool beside);
    /// What is asked stands above the suggestion, and under it where it would push Start out of sight.
    void placeQuestions();
    void showEvidence(const PlanFact& fact);
    void showRules();

    const Catalogue& m_catalogue;
    PosterStore& m_posters;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    DayPlan m_plan;
    SessionPain m_lastPain;
    int m_daysThisWeek = 0;
    QString m_picked; ///< under "Choose another"
    QDate m_pickedOn;
    bool m_offers = false; ///< the routine of the plan is what the big card offers
    bool m_entered = false;
    bool m_isGentle = false; ///< gentle days run
    bool m_explains = false; ///< there is a suggestion to explain
    bool m_whyPage = false;  ///< the panel is all there is on the page
    bool m_asksBelow = false;
    bool m_bringsWhy = false; ///< the panel was opened just now, and is to be seen
    QTimer m_laidOut;         ///< once it is known how much room everything takes

    QVBoxLayout* m_greetingColumn;
    Label* m_greeting;
    TodayCorner* m_corner;
    Label* m_date;
    QBoxLayout* m_body;
    QWidget* m_main; ///< everything but the greeting and the panel
    TodayQuestions* m_questions;
    Notice* m_missing;
    GentleOffer* m_offer;
    GentleView* m_gentle = nullptr; ///< made when gentle days run
    TodayHero* m_hero;
    ChoicesNote* m_choices;
    QWidget* m_lower;
    QGridLayout* m_lowerGrid;
    std::vector<LowerCard> m_cards;
    WeekCard* m_week;
    PainCard* m_pain;
    WhyPanel* m_why = nullptr;   ///< made when somebody asks
    DoseOffer* m_dose = nullptr; ///< in the panel, under the reasons
};

} // namespace backstretch
