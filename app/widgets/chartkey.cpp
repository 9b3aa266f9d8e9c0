// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chartkey.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QHBoxLayout>
#include <QSpacerItem>

namespace backstretch {

ChartKey::ChartKey(const Theme& theme, Mark mark, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(std::move(mark))
    , m_room(new QSpacerItem(0, 0))
    , m_label(new Label(theme, TextStyle::Caption))
{
    m_label->setStyle(TextStyle::Caption, QFont::Normal);
    m_label->setRole(&Colours::textMuted);
    m_label->setWordWrap(false); // a word or two: the row of keys wraps, not the key
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addItem(m_room); // not a margin: those are not mirrored
    row->addWidget(m_label);
    connect(&theme, &Theme::changed, this, &ChartKey::arrange);
    arrange();
}

int ChartKey::markRoom() const
{
    return m_theme.em(0.95) + m_theme.space(1.5);
}

void ChartKey::arrange()
{
    m_room->changeSize(markRoom(), 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
    update();
}

void ChartKey::setText(const QString& text)
{
    m_label->setText(text);
}

void ChartKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = m_theme.em(0.85);
    m_mark(painter, mirrored(QRectF(0, (height() - side) / 2, side, side), rect(), layoutDirection()));
}

} // namespace backstretch
