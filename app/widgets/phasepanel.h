// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/ringtimer.h"

#include <QFrame>

#include <array>

class QVariantAnimation;

namespace backstretch {

class Label;

/// The player's right half: what to do now, for how long, and two facts about it. In the windowed
/// player; full screen shows the ring alone.
class PhasePanel : public QFrame
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name;
        QString value;

        friend bool operator==(const Fact&, const Fact&) = default;
    };
    struct Content
    {
        PhaseKind kind = PhaseKind::GetReady;
        QString word; ///< "Hold", "Paused"
        QString cue;  ///< "Slow breaths, in and out"
        std::array<Fact, 2> facts;
        QString factsInOneLine; ///< the same for the compact player: "Right side, part 2 of 3"

        friend bool operator==(const Content&, const Content&) = default;
    };

    explicit PhasePanel(const Theme& theme, QWidget* parent = nullptr);

    /// Words and colours; the ring is told separately, because it changes far more often.
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] RingTimer& ring() { return *m_ring; }

    /// Sizes everything for a window of this height. Compact: facts in one line.
    void setWindowHeight(int height, bool compact);
    /// The cue line goes when room is very short.
    void setCueShown(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    Content m_content;
    bool m_compact = false;
    bool m_cueShown = true;
    Label* m_word;
    RingTimer* m_ring;
    Label* m_cue;
    QWidget* m_facts;
    std::array<Label*, 2> m_factNames;
    std::array<Label*, 2> m_factValues;
    Label* m_factLine;
    QVariantAnimation* m_blend;
    PhaseLook m_from = PhaseLook::Prepare;
};

} // namespace backstretch
