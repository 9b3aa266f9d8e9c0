// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QWidget>

#include <cstdint>

namespace backstretch {

class Theme;

/// An icon on a coloured ground, before words. Says nothing to a screen reader: the words do.
class IconTile : public QWidget
{
    Q_OBJECT

public:
    enum class Shape : std::uint8_t {
        Tile, ///< a small square, before a row
        Disc, ///< a large one, before a page's heading
    };

    IconTile(const Theme& theme, const QString& icon, ColourRole colour, ColourRole fill,
             Shape shape = Shape::Tile, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const QString m_icon;
    const ColourRole m_colour;
    const ColourRole m_fill;
    const Shape m_shape;
};

} // namespace backstretch
