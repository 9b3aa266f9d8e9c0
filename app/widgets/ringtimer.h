// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/phaselook.h"
#include "core/support/clock.h"

#include <QFont>
#include <QWidget>

#include <optional>

namespace backstretch {

class Theme;

/// The ring of a phase with its number. It only shows what it is told; it has no clock.
class RingTimer : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    struct State
    {
        PhaseLook look = PhaseLook::Prepare;
        Millis total{0}; ///< 0: the phase has no end of its own
        Millis left{0};
        QString number;  ///< as it is shown, in the digits of the language
        QString caption; ///< under the number
        bool paused = false;
        double breath = -1;        ///< 0: breathed out, 1: breathed in; -1: nothing breathes
        bool captionBelow = false; ///< it also stands under the ring, and need not be squeezed in
        QString word = {};         ///< what it measures; not painted here, but told to a screen reader

        friend bool operator==(const State&, const State&) = default;
    };

    explicit RingTimer(const Theme& theme, QWidget* parent = nullptr);

    void setState(const State& state);
    [[nodiscard]] const State& state() const { return m_state; }

    /// Wished size of the number; it shrinks where it would not fit inside the ring. 0: half the ring.
    void setNumberPixels(double pixels);
    /// The least side of the ring. In the player it follows the height of the window.
    void setMinimumSide(int pixels);
    /// The fill inside the ring: surface on a coloured panel, window on a bare page.
    void setInside(ColourRole role);

    /// The number's size as it is painted now, in pixels.
    [[nodiscard]] int shownNumberPixels() const;
    /// The same of the caption; 0 where it is left out.
    [[nodiscard]] int shownCaptionPixels() const;

    /// Whole seconds to show: rounded up, so that a running phase never shows 0.
    [[nodiscard]] static int shownSeconds(Millis left);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] double fractionLeft() const;
    /// How far round the ring the lit part ends, of 1, for so much time left of 1.
    [[nodiscard]] double litEnd(double left) const;
    void updateAll();
    void updateBetween(double leftBefore, double leftNow);
    void paintSegments(QPainter& painter, const QRectF& ring, double thickness, int count) const;
    void paintArc(QPainter& painter, const QRectF& ring, double thickness, double from, double span) const;
    void paintBreath(QPainter& painter, const QRectF& circle) const;
    void paintNumber(QPainter& painter, const QRectF& circle);
    /// Number and caption, as large as they fit into the circle.
    struct NumberLook
    {
        QFont number;
        QFont caption;
        double top = 0;          ///< of the number, from the middle of the circle
        double height = 0;       ///< of both
        double captionWidth = 0; ///< 0: it is left out
    };
    [[nodiscard]] NumberLook fitNumber(const QRectF& circle) const;
    [[nodiscard]] std::optional<NumberLook> fitCaption(const QRectF& circle, const QString& text,
                                                       double pixels, int lines, int leastCaption) const;
    [[nodiscard]] QFont numberFont(double pixels) const;
    [[nodiscard]] QFont captionFont(int pixels) const;
    /// The same, found once for as long as number, caption and room are the same: the ring moves many
    /// times a second, its number once.
    [[nodiscard]] const NumberLook& numberLook(const QRectF& circle);
    [[nodiscard]] QRectF ringRect() const;
    [[nodiscard]] double ringThickness() const;

    const Theme& m_theme;
    State m_state;
    double m_numberPixels = 0;
    struct
    {
        QString number;
        QString caption;
        bool below = false;
        double room = 0; ///< 0: not yet
        NumberLook look;
    } m_fitted;
    // What was asked to be painted last.
    double m_askedFraction = -1;
    double m_askedBreath = -1;
    int m_minimumSide = 0;
    ColourRole m_inside = &Colours::surface;
};

} // namespace backstretch
