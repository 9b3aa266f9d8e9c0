// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace backstretch {

class Theme;

/// How far something is that takes a while; a number of thousand. It stands still while it is not known.
class ProgressBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressBar(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace backstretch
