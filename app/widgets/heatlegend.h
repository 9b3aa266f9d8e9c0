// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QWidget>

#include <array>

namespace backstretch {

class Theme;

/// The five steps of the calendar's colours: none, 1-4, 5-8, 9-14, 15 and more minutes.
inline constexpr std::array<ColourRole, 5> heatRoles{&Colours::heat0, &Colours::heat1, &Colours::heat2,
                                                     &Colours::heat3, &Colours::heat4};

/// "Less" to "More", at the trailing edge.
class HeatLegend : public QWidget
{
    Q_OBJECT
public:
    explicit HeatLegend(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace backstretch
