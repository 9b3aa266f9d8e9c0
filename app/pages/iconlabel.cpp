// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/iconlabel.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace backstretch {

IconLabel::IconLabel(const Theme& theme, const QString& icon, TextStyle style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_role(&Colours::text)
    , m_row(new QHBoxLayout(this))
    , m_label(new Label(theme, style))
{
    m_row->addWidget(m_label, 1);
    connect(&m_theme, &Theme::changed, this, &IconLabel::arrange);
    arrange();
}

void IconLabel::setText(const QString& text)
{
    m_label->setText(text);
}

void IconLabel::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setIconSize(double units)
{
    m_units = units;
    arrange();
}

void IconLabel::setRole(ColourRole role)
{
    m_role = role;
    m_label->setRole(role);
    update();
}

void IconLabel::arrange()
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    const int room = m_theme.space(m_units + 2);
    // The icon is painted, not laid out: it must not make a one-line label taller.
    m_row->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const double side = m_theme.space(m_units);
    const double line = QFontMetricsF(m_label->font()).height();
    const double top = height() < 1.9 * line ? (height() - side) / 2 : (line - side) / 2 + m_theme.space(0.5);
    const QRectF box(0, top, side, side);
    icons::paint(painter, mirrored(box, rect(), layoutDirection()), m_icon, m_theme.colours().*m_role);
}

void IconLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace backstretch
