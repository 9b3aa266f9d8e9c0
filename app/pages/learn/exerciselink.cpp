// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/exerciselink.h"

#include "app/models/posterstore.h"
#include "app/pages/poster.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr double kChevron = 6; ///< spaces

} // namespace

ExerciseLink::ExerciseLink(const Theme& theme, PosterStore& posters, const QString& clip, QWidget* parent)
    : PictureRow(theme, parent)
    , m_posters(posters)
    , m_clip(clip)
{
    connect(&m_posters, &PosterStore::loaded, this, [this](const QString& loaded) {
        if (loaded == m_clip) {
            update();
        }
    });
}

QSize ExerciseLink::pictureSize(int width) const
{
    // With large letters the words need the room more.
    const int spare = width - static_cast<int>(std::ceil(textGap() + leastTextWidth() + roomBehind()));
    const int across = std::clamp(spare, theme().space(8), std::min(theme().space(26), width * 2 / 5));
    return {across, pictureHeight(across)};
}

double ExerciseLink::roomBehind() const
{
    return theme().space(kChevron) + theme().space(1);
}

int ExerciseLink::padding() const
{
    return theme().space(2);
}

void ExerciseLink::paintRest(QPainter& painter) const
{
    const QRectF area = rect();
    painter.fillRect(QRectF(0, 0, area.width(), theme().edge()), theme().colours().border);
    const double side = theme().space(kChevron);
    const QRectF chevron(area.right() - side, area.center().y() - side / 2, side, side);
    icons::paint(painter, mirrored(chevron, area, layoutDirection()), QStringLiteral("chevron-right"),
                 theme().colours().textMuted);
}

void ExerciseLink::paintPicture(QPainter& painter, const QRectF& box, bool over) const
{
    QPainterPath rounded;
    rounded.addRoundedRect(box, theme().radius(Radius::Tag), theme().radius(Radius::Tag));
    painter.save();
    painter.setClipPath(rounded);
    paintPoster(painter, box, m_posters.thumbnail(m_clip), theme(), m_posters.isLoading(m_clip));
    painter.restore();
    if (over || theme().highContrast()) {
        painter.setPen(QPen(over ? theme().colours().primary : theme().colours().border, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(rounded);
    }
}

} // namespace backstretch
