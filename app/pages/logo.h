// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backstretch {

class Theme;

/// The program's mark.
class Logo : public QWidget
{
    Q_OBJECT

public:
    Logo(const Theme& theme, double units, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_units;
};

} // namespace backstretch
