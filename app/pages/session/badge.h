// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QWidget>

namespace backstretch {

class Theme;

/// A disc with an icon, before a page's heading.
class Badge : public QWidget
{
    Q_OBJECT

public:
    Badge(const Theme& theme, const QString& icon, ColourRole colour, ColourRole fill,
          QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    ColourRole m_colour;
    ColourRole m_fill;
};

} // namespace backstretch
