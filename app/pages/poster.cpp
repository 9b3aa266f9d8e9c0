// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/poster.h"

#include "app/models/posterstore.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace backstretch {

int pictureHeight(int width)
{
    return width * 9 / 16;
}

void paintPoster(QPainter& painter, const QRectF& box, const QPixmap& picture, const Theme& theme,
                 bool loading)
{
    if (picture.isNull()) {
        painter.fillRect(box, theme.colours().sunken);
        if (loading) {
            return; // an icon that flashes up for a moment would only disturb
        }
        const double side = box.height() / 3;
        icons::paint(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                     QStringLiteral("exercises"), theme.colours().textDisabled);
        return;
    }
    // Cropped, not squeezed; never mirrored: the person's right side stays the right side.
    QSizeF part = box.size();
    part.scale(picture.size(), Qt::KeepAspectRatio);
    const QRectF source(QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
                        part);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(box, picture, source);
    if (theme.dark() && !theme.highContrast()) {
        painter.fillRect(box, QColor(0, 0, 0, 46)); // 18 % black leaves 82 % of the light
    }
    painter.restore();
}

Poster::Poster(const Theme& theme, PosterStore& store, Size size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_store(store)
    , m_size(size)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    connect(&m_store, &PosterStore::loaded, this, [this](const QString& clip) {
        if (clip == m_clip) {
            update();
        }
    });
}

void Poster::setClip(const QString& clip)
{
    m_clip = clip;
    update();
}

QSize Poster::sizeHint() const
{
    const int width = m_theme.em(m_size == Size::Full ? 36 : 13);
    return {width, pictureHeight(width)};
}

void Poster::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath rounded;
    const double radius = m_theme.radius(m_size == Size::Full ? Radius::Card : Radius::Control);
    rounded.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(rounded);
    const QPixmap picture = m_size == Size::Full ? m_store.poster(m_clip) : m_store.thumbnail(m_clip);
    paintPoster(painter, rect(), picture, m_theme, m_store.isLoading(m_clip));
}

} // namespace backstretch
