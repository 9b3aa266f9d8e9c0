// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/postertile.h"

#include "app/models/posterstore.h"
#include "app/pages/poster.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/textblock.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace backstretch {

PosterTile::PosterTile(const Theme& theme, PosterStore& store, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_store(store)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(&m_store, &PosterStore::loaded, this, [this](const QString& clip) {
        if (clip == m_clip) {
            update();
        }
    });
}

void PosterTile::setClip(const QString& clip)
{
    m_clip = clip;
    update();
}

void PosterTile::setCaptionVisible(bool visible)
{
    if (visible != m_captionVisible) {
        m_captionVisible = visible;
        updateGeometry();
    }
}

QFont PosterTile::captionFont() const
{
    return type::font(m_theme, TextStyle::Caption);
}

int PosterTile::captionHeight(int width) const
{
    if (!m_captionVisible) {
        return 0;
    }
    const QSizeF block = m_sizes.of(text(), captionFont(), type::lineHeight(TextStyle::Caption)).at(width);
    return m_theme.space(1.5) + static_cast<int>(std::ceil(block.height()));
}

int PosterTile::heightForWidth(int width) const
{
    return pictureHeight(width) + captionHeight(width);
}

QSize PosterTile::sizeHint() const
{
    const int width = m_theme.em(13.5);
    return {width, heightForWidth(width)};
}

QSize PosterTile::minimumSizeHint() const
{
    const int width = m_theme.em(4.5); // four in a row of a small window with the largest letters
    return {width, heightForWidth(width)};
}

void PosterTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const QRectF box(0, 0, width(), height() - captionHeight(width()));
    QPainterPath rounded;
    const double radius = m_theme.radius(Radius::Control);
    rounded.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setClipPath(rounded);
    const QPixmap picture = m_store.thumbnail(m_clip);
    paintPoster(painter, box, picture, m_theme, m_store.isLoading(m_clip));
    painter.restore();
    if (underMouse() || m_theme.highContrast()) {
        painter.setPen(QPen(underMouse() ? m_theme.colours().primary : m_theme.colours().border, 2));
        painter.drawPath(rounded);
    }
    if (m_captionVisible) {
        const QRectF caption(0, box.bottom() + m_theme.space(1.5), width(), height() - box.bottom());
        painter.setPen(m_theme.colours().textMuted);
        TextBlock(text(), captionFont(), width(), type::lineHeight(TextStyle::Caption))
            .draw(painter, caption, Qt::AlignLeading | Qt::AlignTop);
    }
}

} // namespace backstretch
