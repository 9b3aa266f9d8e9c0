// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace backstretch {

class Theme;

/// The program's mark, in its own colours.
class AppMark : public QWidget
{
    Q_OBJECT
public:
    explicit AppMark(const Theme& theme, double ems = 2.125, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_ems;
    QPixmap m_drawn;
};

} // namespace backstretch
