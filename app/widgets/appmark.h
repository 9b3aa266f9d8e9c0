// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QPixmap>
#include <QWidget>

namespace backstretch {

class Theme;

/// The program's mark.
class AppMark : public QWidget
{
    Q_OBJECT
public:
    explicit AppMark(const Theme& theme, double ems = 2.125, QWidget* parent = nullptr);

    /// Drawn in these colours instead of its own, where it stands on one that is too much like it.
    void setColours(ColourRole tile, ColourRole lines);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QByteArray drawing() const;

    const Theme& m_theme;
    double m_ems;
    ColourRole m_tile = nullptr;
    ColourRole m_lines = nullptr;
    QPixmap m_drawn;
};

} // namespace backstretch
