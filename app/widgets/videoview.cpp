// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/videoview.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"

#include <QFontMetricsF>
#include <QImageReader>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr float dimmed = 0.18F;         // dark themes show the light studio at 82 %
constexpr float overlayOpacity = 0.86F; // of what lies over the picture

int heightFor(int width)
{
    return width * 9 / 16;
}

/// The squares of that side in which the round corners of a box lie.
QRegion cornersOf(const QRect& box, int side)
{
    const int right = box.right() + 1 - side;
    const int bottom = box.bottom() + 1 - side;
    return QRegion(box.left(), box.top(), side, side) + QRegion(right, box.top(), side, side) +
           QRegion(box.left(), bottom, side, side) + QRegion(right, bottom, side, side);
}

/// The part of a picture that fills a box of another shape, cut evenly on both sides.
QRectF cut(const QSizeF& picture, const QSizeF& box)
{
    const QSizeF size = box.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2), size};
}

} // namespace

VideoView::VideoView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(QStringLiteral("exercises"))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProperty(focusRadius, theme.radius(Radius::Panel));
    connect(&theme, &Theme::changed, this, [this] {
        m_drawnTag = {};
        update();
    });
}

void VideoView::setPicture(const QImage& picture, bool flipped)
{
    m_picture = picture;
    m_isFrame = true;
    m_flipped = flipped;
    update(pictureRect());
}

void VideoView::setPoster(const QString& file, bool flipped)
{
    // The same still again need not be read again, unless frames came in between.
    if (m_isFrame || file != m_poster || m_picture.isNull()) {
        m_picture = file.isEmpty() ? QImage() : QImageReader(file).read();
        if (!m_picture.isNull()) {
            m_picture.convertTo(QImage::Format_RGB32);
        }
    }
    m_poster = file;
    m_isFrame = false;
    m_flipped = flipped;
    update();
}

void VideoView::setTurn(Turn turn)
{
    if (m_turn != turn) {
        m_turn = turn;
        tellWantedSize();
        update();
    }
}

void VideoView::setPositionIcon(const QString& icon)
{
    m_icon = icon;
    update();
}

void VideoView::setTag(const QString& text)
{
    m_tag = text;
    m_drawnTag = {};
    update();
}

void VideoView::setTagPixels(double pixels)
{
    m_tagPixels = pixels;
    m_drawnTag = {};
    update();
}

void VideoView::setBackdrop(ColourRole role)
{
    m_backdrop = role;
    setAttribute(Qt::WA_OpaquePaintEvent, role != nullptr);
    update();
}

void VideoView::setMinimumPictureHeight(int pixels)
{
    m_minimumHeight = pixels;
    updateGeometry();
}

QRect VideoView::pictureRect() const
{
    // 16 to 9 inside whatever the layout gives; what is over stays empty on both sides.
    const int width = std::min(this->width(), height() * 16 / 9);
    const QSize size = m_turn == Turn::Upright ? QSize(width, std::min(height(), heightFor(width)))
                                               : QSize(9, 16).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPoint((this->width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QSize VideoView::sizeHint() const
{
    const int width = std::max(m_theme.em(30), m_minimumHeight * 16 / 9);
    return {width, heightFor(width)};
}

QSize VideoView::minimumSizeHint() const
{
    return {m_minimumHeight * 16 / 9, m_minimumHeight};
}

int VideoView::heightForWidth(int width) const
{
    return heightFor(width);
}

void VideoView::paintPicture(QPainter& painter, const QRect& box, double radius) const
{
    const QSizeF size = m_picture.size();
    const QPointF centre = QRectF(box).center();
    const bool turned = m_turn != Turn::Upright;
    const QSizeF upright = turned ? QSizeF(box.size()).transposed() : QSizeF(box.size());
    const QRectF source = cut(size, upright);
    QTransform place;
    place.translate(centre.x(), centre.y());
    if (turned) {
        place.rotate(m_turn == Turn::TopToTheLeft ? -90 : 90);
    }
    if (m_flipped) {
        place.scale(-1, 1);
    }
    place.translate(-upright.width() / 2, -upright.height() / 2);
    place.scale(upright.width() / source.width(), upright.height() / source.height());
    place.translate(-source.left(), -source.top());

    // Each frame is drawn twice over: the body of it as a plain rectangle, which is quick, and the four
    // corners as a shape, which alone has smooth edges.
    const int r = static_cast<int>(std::ceil(radius));
    const QRegion corners = cornersOf(box, r);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    painter.setClipRegion(QRegion(box) - corners);
    painter.setWorldTransform(place, true);
    painter.drawImage(0, 0, m_picture);
    painter.restore();
    painter.save();
    painter.setClipRegion(corners);
    painter.setRenderHint(QPainter::Antialiasing);
    QBrush brush(m_picture);
    brush.setTransform(place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();

    if (m_theme.dark() && !m_theme.highContrast()) {
        paintBox(painter, box, radius, QColor::fromRgbF(0.0F, 0.0F, 0.0F, dimmed));
    }
}

QPixmap VideoView::drawTag(int room) const
{
    QFont font = type::font(m_theme, TextStyle::Caption, QFont::DemiBold);
    if (m_tagPixels > 0) {
        font.setPixelSize(std::max(12, qRound(m_tagPixels)));
    }
    const QFontMetricsF metrics(font);
    const double air = metrics.height() * 0.7;
    const QSizeF size(std::min<double>(metrics.horizontalAdvance(m_tag) + 2 * air, room),
                      metrics.height() + air);
    const double ratio = devicePixelRatioF();
    QPixmap drawn((size * ratio).toSize() + QSize(1, 1));
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    const QRectF tag(QPointF(0, 0), size);
    QColor fill = m_theme.colours().overlay;
    fill.setAlphaF(m_theme.highContrast() ? 1.0F : overlayOpacity);
    QPainter painter(&drawn);
    paintBox(painter, tag, m_theme.radius(Radius::Tag), fill);
    painter.setFont(font);
    painter.setPen(m_theme.colours().onOverlay);
    painter.drawText(tag, Qt::AlignCenter, metrics.elidedText(m_tag, Qt::ElideRight, size.width() - air));
    return drawn;
}

void VideoView::paintTag(QPainter& painter, const QRect& box)
{
    const int margin = m_theme.space(4);
    const int room = width() - 2 * margin;
    const bool sameScreen = m_drawnTag.devicePixelRatio() == devicePixelRatioF();
    if (m_drawnTag.isNull() || room != m_drawnTagRoom || !sameScreen) {
        m_drawnTag = drawTag(room);
        m_drawnTagRoom = room;
    }
    // Always at the left, also in right-to-left languages: the pictures leave that corner free. A picture
    // that is turned may be too narrow for it; beside it there is room then.
    const bool fits = m_drawnTag.deviceIndependentSize().width() <= box.width() - 2 * margin + 1;
    painter.drawPixmap(QPoint(fits ? box.left() : 0, box.top()) + QPoint(margin, margin), m_drawnTag);
}

void VideoView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QRect box = pictureRect();
    const double radius = m_theme.radius(Radius::Panel);
    if (m_backdrop != nullptr) {
        const int r = static_cast<int>(std::ceil(radius));
        const QRegion covered = m_picture.isNull() ? QRegion() : QRegion(box) - cornersOf(box, r);
        for (const QRect& bare : event->region() - covered) {
            painter.fillRect(bare, m_theme.colours().*m_backdrop);
        }
    }
    if (m_picture.isNull()) {
        paintBox(painter, box, radius, m_theme.colours().sunken);
        const double side = box.height() * 0.4;
        icons::paint(painter, QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side)), m_icon,
                     m_theme.colours().textMuted);
    } else {
        paintPicture(painter, box, radius);
    }
    if (m_theme.highContrast()) {
        paintBox(painter, box, radius, {}, m_theme.colours().border, m_theme.edge());
    }
    if (!m_tag.isEmpty()) {
        paintTag(painter, box);
    }
}

void VideoView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    tellWantedSize();
}

void VideoView::tellWantedSize()
{
    const QSizeF seen = QSizeF(pictureRect().size()) * devicePixelRatioF();
    Q_EMIT wantedSizeChanged((m_turn == Turn::Upright ? seen : seen.transposed()).toSize());
}

void VideoView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && pictureRect().contains(event->position().toPoint())) {
        Q_EMIT clicked();
    }
}

QAccessibleInterface* VideoView::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Graphic, [this] {
        return m_tag.isEmpty() ? tr("Demonstration") : tr("Demonstration, %1").arg(m_tag);
    });
}

} // namespace backstretch
