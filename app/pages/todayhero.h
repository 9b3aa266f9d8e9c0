// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "app/widgets/card.h"
#include "core/catalogue/catalogue.h"

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class FlowLayout;
class Label;
class PosterStore;
class PosterTile;

/// What the big card on Today says and offers.
struct HeroContent
{
    struct Action
    {
        QString label;
        QString accessibleName;
        QString icon;
        std::function<void()> run;
    };

    struct Fact
    {
        QString icon;
        QString text;
    };

    QString above; ///< "Suggested for today"
    QString aboveIcon;
    QString title;
    QString text;
    QString length;          ///< "About 8 min"; empty: no row of facts
    std::vector<Fact> facts; ///< what stands beside the length
    std::vector<Equipment> needs;
    Action first;
    bool firstIsFilled = true;
    std::vector<Action> others;             ///< equals of the first
    std::vector<Action> quiet;              ///< text buttons
    std::vector<const Exercise*> exercises; ///< their pictures
    QStringList captions;                   ///< under them; empty: their names
};

/// The big card on Today: one next step, and what it is made of.
class TodayHero : public Card
{
    Q_OBJECT

public:
    TodayHero(const Theme& theme, PosterStore& posters, QWidget* parent = nullptr);

    void setContent(HeroContent content);
    /// `shared`: something stands beside the card, and its pictures go under the words.
    void arrangeFor(Breakpoint breakpoint, bool shared);
    /// "Why this today": nullopt where there is nothing to explain.
    void setWhy(std::optional<bool> open);
    [[nodiscard]] QWidget* firstButton() const;
    [[nodiscard]] QWidget* whyButton() const;

Q_SIGNALS:
    void exerciseOpened(const QString& exerciseId);
    void whyWanted();

private:
    void showPosters();
    void showNeeds();
    void showButtons();
    [[nodiscard]] bool picturesBeside() const;

    PosterStore& m_posters;
    HeroContent m_content;
    Breakpoint m_breakpoint = Breakpoint::Wide;
    bool m_shared = false;
    QBoxLayout* m_body;
    Label* m_above;
    Label* m_title;
    Label* m_text;
    QWidget* m_facts;
    Label* m_length;
    std::vector<Label*> m_needs;
    BsButton* m_first;
    FlowLayout* m_buttons;
    std::vector<BsButton*> m_otherButtons;
    BsButton* m_why;
    QWidget* m_pictures;
    QGridLayout* m_grid;
    Label* m_more;
    std::vector<PosterTile*> m_tiles;
};

} // namespace backstretch
