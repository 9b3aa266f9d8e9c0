// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QWidget>

namespace backstretch {

class Theme;

/// An icon on a small coloured square, before a row's words. Says nothing to a screen reader: the words do.
class IconTile : public QWidget
{
    Q_OBJECT

public:
    IconTile(const Theme& theme, const QString& icon, ColourRole colour, ColourRole fill,
             QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const QString m_icon;
    const ColourRole m_colour;
    const ColourRole m_fill;
};

} // namespace backstretch
