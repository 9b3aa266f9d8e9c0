// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/switch.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>
#include <QVariantAnimation>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace backstretch {

namespace {

constexpr std::chrono::milliseconds slideTime{120};

} // namespace

Switch::Switch(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_slide(new QVariantAnimation(this))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_slide->setStartValue(0.0);
    m_slide->setEndValue(1.0);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(this, &QAbstractButton::toggled, this, &Switch::slide);
    restyle();
    connect(&theme, &Theme::changed, this, &Switch::restyle);
}

void Switch::restyle()
{
    type::apply(m_theme, *this, TextStyle::Body, QFont::DemiBold);
    updateGeometry();
    update();
}

void Switch::slide()
{
    m_slide->stop();
    if (isVisible()) {
        m_slide->setDuration(static_cast<int>(m_theme.motion(slideTime).count()));
        m_slide->start();
    }
    update();
}

QSizeF Switch::trackSize() const
{
    return {static_cast<double>(m_theme.space(13)), static_cast<double>(m_theme.space(7.5))};
}

QSize Switch::sizeHint() const
{
    // Room for the longer word, so that nothing moves when it changes.
    const double word = std::max(TextBlock(tr("On"), font()).width(), TextBlock(tr("Off"), font()).width());
    const double height = std::max(TextBlock(tr("On"), font()).height(), trackSize().height());
    return {static_cast<int>(std::ceil(word + m_theme.space(5) + trackSize().width())) + 1,
            std::max(m_theme.space(11), static_cast<int>(std::ceil(height)))};
}

QSize Switch::minimumSizeHint() const
{
    return sizeHint();
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const QSizeF track = trackSize();
    const QRectF box =
        mirrored(QRectF(QPointF(area.width() - track.width(), (area.height() - track.height()) / 2), track),
                 area, layoutDirection());
    const bool on = isChecked();
    const QColor strong = !isEnabled() ? colours.textDisabled : on ? colours.primary : colours.controlBorder;
    paintBox(painter, box, track.height() / 2, on ? strong : colours.surface, on ? QColor() : strong, 2);

    double place = on ? 1.0 : 0.0;
    if (m_slide->state() == QAbstractAnimation::Running) {
        const double done = m_slide->currentValue().toDouble();
        place = on ? done : 1.0 - done;
    }
    const double thumb = track.height() - 8;
    const QRectF dot(box.left() + 4 + place * (box.width() - thumb - 8), box.top() + 4, thumb, thumb);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? colours.surface : strong);
    painter.drawEllipse(mirrored(dot, box, layoutDirection()));

    painter.setPen(isEnabled() ? colours.text : colours.textDisabled);
    const QRectF words =
        mirrored(QRectF(0, 0, area.width() - track.width() - m_theme.space(5), area.height()), area,
                 layoutDirection());
    TextBlock(on ? tr("On") : tr("Off"), font()).draw(painter, words, Qt::AlignTrailing | Qt::AlignVCenter);
}

QAccessibleInterface* Switch::createAccessible()
{
    return new AccessibleButton(this, QAccessible::CheckBox);
}

} // namespace backstretch
