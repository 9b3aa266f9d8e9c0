// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/gentledays.h"
#include "app/pages/todayhero.h"
#include "core/progress/sessionrows.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace backstretch {

class BsButton;
class Card;
class GentleMorning;
class HistoryService;
class Label;
class Navigator;
class Notice;
class PlanBars;
class PosterStore;
class SettingsStore;

/// Today while a gentle plan runs: what there is to do or to rest from, the way back, the morning after, and
/// what is left out for now.
class GentleView : public QWidget
{
    Q_OBJECT

public:
    GentleView(const Theme& theme, const Catalogue& catalogue, PosterStore& posters, HistoryService& history,
               SettingsStore& settings, Navigator& navigator, QWidget* parent = nullptr);

    /// The page is opened.
    void begin();
    /// `newestFirst`: the log's sessions. `withHero`: the page has nothing more urgent in its place.
    void refresh(GentleDays days, const std::vector<SessionRow>& newestFirst, bool withHero);
    void arrangeFor(Breakpoint breakpoint);
    [[nodiscard]] QWidget* firstButton() const;

private:
    [[nodiscard]] HeroContent whatToDo();
    [[nodiscard]] HeroContent whatIsNext();
    [[nodiscard]] HeroContent resting();
    [[nodiscard]] HeroContent nothingLeft();
    void addMoves(HeroContent& content) const;
    void arrangeCards();
    void showWay();
    void showLeftOut();
    [[nodiscard]] QString reason(const GentleLeftOut& leftOut) const;

    void save(const GentlePlan& plan);
    void setResting(bool resting);
    void backToUsual();
    void change();
    void end();

    struct Row
    {
        Label* name;
        Label* reason;
    };

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    GentleDays m_days;
    bool m_beside = false; ///< the cards stand in a row

    Notice* m_signs;
    BsButton* m_openSigns;
    TodayHero* m_hero;
    QBoxLayout* m_cards;
    Card* m_way;
    Label* m_wayTitle;
    Label* m_wayUnit;
    Label* m_wayLine;
    PlanBars* m_bars;
    GentleMorning* m_morning;
    Card* m_out;
    Label* m_outTitle;
    QBoxLayout* m_outList;
    std::vector<Row> m_rows;
    Label* m_ask;
    BsButton* m_change;
};

} // namespace backstretch
