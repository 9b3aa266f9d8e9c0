// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/choices.h"
#include "app/theme/colours.h"

#include <QObject>
#include <QSize>

#include <chrono>
#include <memory>

class QApplication;
class QIcon;
class QPainter;
class QRectF;
class QWidget;

namespace backstretch {

class BackstretchStyle;
class FocusRing;

struct ThemeOptions
{
    TextSize textSize = TextSize::Normal;
    ColourChoice colours = ColourChoice::System;
    MotionChoice motion = MotionChoice::System;

    friend bool operator==(const ThemeOptions&, const ThemeOptions&) = default;
};

enum class Radius { Tag = 8, Control = 12, Card = 16, Panel = 20 };

/// How wide a page is, in letters rather than pixels, so that a larger text and a smaller window
/// lead to the same layout.
enum class Breakpoint { Wide, Medium, Narrow, VeryNarrow };

/// The look of the program: colours, text size, spacing, motion. One object, made first and
/// destroyed last by the composition root; whoever paints gets a reference and repaints on changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Installs the style; nothing is painted in our colours before the first apply().
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    ~Theme() override;

    /// Sets palette and font, and tells every widget there is, also hidden ones, that it looks different.
    void apply(const ThemeOptions& options);
    [[nodiscard]] const ThemeOptions& options() const { return m_options; }

    [[nodiscard]] const Colours& colours() const { return m_colours; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool highContrast() const { return isHighContrast(m_scheme); }
    [[nodiscard]] bool dark() const { return isDark(m_scheme); }

    /// Whether things jump instead of moving.
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    /// The length of an animation; 0 with reduced motion.
    [[nodiscard]] std::chrono::milliseconds motion(std::chrono::milliseconds full) const;

    [[nodiscard]] double bodyPointSize() const { return m_bodyPoints; }
    [[nodiscard]] double bodyPixelSize() const;
    /// `units` of the spacing unit (4 pixels at normal text, growing with it up to half as much again).
    [[nodiscard]] int space(double units) const;
    [[nodiscard]] int em(double ems) const;
    /// The height of that many lines of body text, in pixels.
    [[nodiscard]] int lines(double lines) const;
    [[nodiscard]] double radius(Radius radius) const;
    /// Thickness of the edges of cards and controls.
    [[nodiscard]] int edge() const { return highContrast() ? 2 : 1; }

    [[nodiscard]] double widthInEms(int pixels) const { return pixels / bodyPixelSize(); }
    [[nodiscard]] Breakpoint breakpoint(int pixels) const;

    /// An icon that takes its colour from the theme each time it is painted.
    [[nodiscard]] QIcon icon(const QString& name, ColourRole role = &Colours::text) const;

    /// True while `widget` has the focus and it should be seen: after a key, always in high contrast.
    /// Only for widgets that draw a mark inside themselves; all others get their ring by themselves.
    [[nodiscard]] bool showsFocus(const QWidget& widget) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyColours();
    void followSystem();

    ThemeOptions m_options;
    Colours m_colours;
    Scheme m_scheme = Scheme::Light;
    bool m_reducedMotion = false;
    bool m_applying = false;
    double m_systemPoints = 10.0;
    double m_bodyPoints = 12.0;
    BackstretchStyle* m_style;
    std::unique_ptr<FocusRing> m_focusRing;
};

/// A property: set to true on a widget that draws its own focus mark.
inline constexpr const char* ownFocusMark = "ownFocusMark";
/// A property: corner radius of a widget, for its focus ring; Radius::Control where not set.
inline constexpr const char* focusRadius = "focusRadius";

} // namespace backstretch
