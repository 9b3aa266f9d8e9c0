// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/legend.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace backstretch {

Legend::Legend(const Theme& theme, std::function<QColor(const Theme&)> colour, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colour(std::move(colour))
    , m_row(new QHBoxLayout(this))
    , m_label(new Label(theme, TextStyle::Body))
{
    m_row->addWidget(m_label, 1);
    connect(&m_theme, &Theme::changed, this, &Legend::arrange);
    arrange();
}

void Legend::setText(const QString& text)
{
    m_label->setText(text);
}

void Legend::arrange()
{
    const int room = m_theme.space(7);
    m_row->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    update();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = m_theme.space(4.5);
    const double top = (QFontMetricsF(m_label->font()).height() * 1.2 - side) / 2;
    const QRectF box = mirrored(QRectF(0, top, side, side), rect(), layoutDirection());
    const QColor edge = m_theme.highContrast() ? m_theme.colours().border : QColor();
    paintBox(painter, box, m_theme.space(1), m_colour(m_theme), edge, 1);
}

void Legend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace backstretch
