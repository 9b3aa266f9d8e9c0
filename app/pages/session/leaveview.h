// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sessiontimeline.h"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QSpacerItem;

namespace backstretch {

class BsButton;
class Card;
class IconTile;
class Label;
class ScrollColumn;

/// The page between the player and going away: the timer is paused, and what was done is safe.
class LeaveView : public QWidget
{
    Q_OBJECT

public:
    enum class Way { CarryOn, SaveAndLeave, StartAgain };

    struct State
    {
        std::vector<SessionTimeline::Segment> segments;
        std::vector<int> leftOut = {}; ///< of them
        int current = 0;
        double done = 0;
        PhaseLook look = PhaseLook::Prepare;
        int exercisesDone = 0;
        int minutes = 0;
        bool worthKeeping = false;
        bool saved = true;   ///< false: the log could not be written
        bool ofToday = true; ///< false: midnight has passed, and it cannot be carried on later
    };

    explicit LeaveView(const Theme& theme, QWidget* parent = nullptr);

    void open(const State& state);
    /// A key while the page is up; true: it was one of its own.
    bool takeKey(int key);

Q_SIGNALS:
    void chosen(backstretch::LeaveView::Way way);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// How much of its room the window gives.
    enum class Room { Ample, Low, Scarce };

    void arrange();
    void dress(Room room, int wide);
    [[nodiscard]] int readHeight(int wide) const;
    [[nodiscard]] int waysHeight(int wide) const;

    const Theme& m_theme;
    State m_state;
    std::array<QSpacerItem*, 4> m_gaps;
    QBoxLayout* m_column;
    IconTile* m_sign;
    Label* m_title;
    Label* m_subtitle;
    QWidget* m_read;
    ScrollColumn* m_scroll;
    Card* m_card;
    Label* m_saved;
    Label* m_howMuch;
    SessionTimeline* m_timeline;
    QBoxLayout* m_buttons;
    BsButton* m_carryOn;
    BsButton* m_leave;
    BsButton* m_again;
};

} // namespace backstretch
