// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/slider.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

Slider::Slider(const Theme& theme, QWidget* parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, [this] { update(); });
    restyle();
    connect(&theme, &Theme::changed, this, &Slider::restyle);
}

void Slider::setFormat(std::function<QString(int)> format)
{
    m_format = std::move(format);
    restyle();
}

void Slider::restyle()
{
    m_leastWords = 0; // of another text size
    type::apply(m_theme, *this, TextStyle::Body, QFont::DemiBold);
    updateGeometry();
    update();
}

QString Slider::shown(int value) const
{
    return m_format ? m_format(value) : QLocale().toString(value);
}

double Slider::wordsWidth() const
{
    // Room for the longest, so that nothing moves when it changes.
    double widest = m_leastWords;
    for (int value = minimum(); value <= maximum(); value += std::max(1, singleStep())) {
        widest = std::max(widest, TextBlock(shown(value), font()).width());
    }
    return std::ceil(widest) + 1;
}

void Slider::setLeastWordsWidth(double width)
{
    m_leastWords = width;
    updateGeometry();
    update();
}

double Slider::thumb() const
{
    return m_theme.space(6.5);
}

QRectF Slider::line() const
{
    const double half = thumb() / 2 + 3; // and the focus ring round it
    const QRectF whole(half, 0, width() - wordsWidth() - m_theme.space(4) - 2 * half, height());
    return mirrored(whole, rect(), layoutDirection());
}

QSize Slider::sizeHint() const
{
    const double words = TextBlock(shown(maximum()), font()).height();
    return {m_theme.space(55) + m_theme.space(4) + static_cast<int>(wordsWidth()),
            std::max(m_theme.space(11), static_cast<int>(std::ceil(words)))};
}

QSize Slider::minimumSizeHint() const
{
    return {m_theme.space(30) + m_theme.space(4) + static_cast<int>(wordsWidth()), sizeHint().height()};
}

void Slider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QColor strong = isEnabled() ? colours.primary : colours.textDisabled;
    const QRectF where = line();
    const double part =
        maximum() > minimum() ? static_cast<double>(value() - minimum()) / (maximum() - minimum()) : 0.0;
    const double thick = m_theme.space(2);
    const double middle = height() / 2.0;
    const QRectF track(where.left(), middle - thick / 2, where.width(), thick);
    paintBox(painter, track, thick / 2, colours.prepareTrack);
    const QRectF done(track.left(), track.top(), track.width() * part, track.height());
    paintBox(painter, mirrored(done, track, layoutDirection()), thick / 2, strong);
    const double size = thumb();
    const QRectF dot(track.left() + track.width() * part - size / 2, middle - size / 2, size, size);
    paintBox(painter, mirrored(dot, track, layoutDirection()), size / 2, colours.surface, strong, 3);

    painter.setPen(isEnabled() ? colours.text : colours.textDisabled);
    const double words = wordsWidth();
    TextBlock(shown(value()), font())
        .draw(painter, mirrored(QRectF(width() - words, 0, words, height()), rect(), layoutDirection()),
              Qt::AlignTrailing | Qt::AlignVCenter);
}

void Slider::follow(const QPoint& place)
{
    const QRectF where = line();
    const double along =
        layoutDirection() == Qt::LeftToRight ? place.x() - where.left() : where.right() - place.x();
    const int step = std::max(1, singleStep());
    const double steps = along / std::max(1.0, where.width()) * (maximum() - minimum()) / step;
    const int wanted =
        std::clamp(minimum() + step * static_cast<int>(std::lround(steps)), minimum(), maximum());
    if (wanted != value()) {
        setValue(wanted);
        Q_EMIT moved(value());
    }
}

void Slider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        follow(event->pos());
    }
}

void Slider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        follow(event->pos());
    }
}

void Slider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void Slider::keyPressEvent(QKeyEvent* event)
{
    const int before = value();
    setInvertedControls(false);
    const bool mirroredKey = layoutDirection() == Qt::RightToLeft &&
                             (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (mirroredKey) {
        triggerAction(event->key() == Qt::Key_Left ? SliderSingleStepAdd : SliderSingleStepSub);
    } else {
        QAbstractSlider::keyPressEvent(event);
    }
    if (value() != before) {
        Q_EMIT moved(value());
    }
}

void Slider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    const int before = value();
    QAbstractSlider::wheelEvent(event);
    if (value() != before) {
        Q_EMIT moved(value());
    }
}

void Slider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::LayoutDirectionChange) {
        update();
    }
    QAbstractSlider::changeEvent(event);
}

QAccessibleInterface* Slider::createAccessible()
{
    AccessibleValue::Access access;
    access.text = [this] { return shown(value()); };
    access.value = [this] { return value(); };
    access.set = [this](double wanted) {
        const int before = value();
        setValue(qRound(wanted));
        if (value() != before) {
            Q_EMIT moved(value());
        }
    };
    access.range = [this] { return std::pair<double, double>(minimum(), maximum()); };
    return new AccessibleValue(this, QAccessible::Slider, access);
}

} // namespace backstretch
