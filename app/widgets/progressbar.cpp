// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/progressbar.h"

#include "app/theme/theme.h"
#include "app/widgets/painting.h"

#include <algorithm>

namespace backstretch {

ProgressBar::ProgressBar(const Theme& theme, QWidget* parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setRange(0, 1000);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ProgressBar::sizeHint() const
{
    return {m_theme.em(8), m_theme.space(3)};
}

void ProgressBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    const QRectF all = rect();
    const double radius = all.height() / 2;
    paintBox(painter, all, radius, colours.sunken, colours.controlBorder, m_theme.edge());
    const double part =
        std::clamp((value() - minimum()) / std::max(1.0, double(maximum() - minimum())), 0.0, 1.0);
    if (part > 0) {
        const QRectF done(0, 0, std::max(all.height(), all.width() * part), all.height());
        paintBox(painter, mirrored(done, all, layoutDirection()), radius, colours.primary);
    }
}

} // namespace backstretch
