// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "app/widgets/accessiblesource.h"

#include <QFrame>

#include <optional>

namespace backstretch {

class Theme;

/// A sheet of paper on the page: fill, thin edge, round corners, room inside. Lay it out like any
/// widget; its contents margins are its padding.
class Card : public QFrame, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    /// Room inside, in spacing units; 5 unless told otherwise. 0 for rows that reach the edges.
    void setPadding(double units);
    void setPadding(double horizontal, double vertical);
    void setFill(ColourRole fill);
    /// An edge other than the usual thin one.
    void setEdge(ColourRole edge, int width);

    /// A group; to Qt every frame is a window of its own.
    [[nodiscard]] QAccessibleInterface* createAccessible() override;

protected:
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void applyPadding();

    const Theme& m_theme;
    double m_horizontal = 5;
    double m_vertical = 5;
    ColourRole m_fill = &Colours::surface;
    ColourRole m_edge = &Colours::border;
    std::optional<int> m_edgeWidth;
};

} // namespace backstretch
