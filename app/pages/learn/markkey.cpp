// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/markkey.h"

#include "app/theme/theme.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

namespace backstretch {

MarkKey::MarkKey(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    connect(&m_theme, &Theme::changed, this, &MarkKey::arrange);
}

void MarkKey::setNames(const QStringList& names)
{
    for (Label* old : m_names) {
        delete old;
    }
    m_names.clear();
    for (const QString& name : names) {
        auto* label = new Label(m_theme, TextStyle::Small, name);
        label->setStyle(TextStyle::Small, QFont::DemiBold);
        //: A number on a drawing and what it stands for
        label->setAccessibleName(tr("%1: %2").arg(QLocale().toString(m_names.size() + 1), name));
        m_names.push_back(label);
    }
    setVisible(!names.isEmpty());
    arrange();
}

int MarkKey::columns() const
{
    return m_theme.widthInEms(width()) >= 30 ? 2 : 1;
}

void MarkKey::arrange()
{
    m_grid->setContentsMargins(m_theme.space(4.5), m_theme.space(3), m_theme.space(4.5), m_theme.space(3));
    m_grid->setHorizontalSpacing(m_theme.space(4));
    m_grid->setVerticalSpacing(m_theme.space(1.5));
    const int across = columns();
    const int count = static_cast<int>(m_names.size());
    const int down = (count + across - 1) / across;
    const int room = m_theme.em(2.2);
    for (int i = 0; i < count; ++i) {
        Label* name = m_names[static_cast<std::size_t>(i)];
        name->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
        name->setMinimumHeight(m_theme.em(1.5));
        m_grid->addWidget(name, i % down, i / down);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, across - 1);
    update();
}

void MarkKey::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int before = m_theme.widthInEms(event->oldSize().width()) >= 30 ? 2 : 1;
    if (before != columns()) {
        arrange();
    }
}

void MarkKey::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void MarkKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(type::font(m_theme, TextStyle::Caption, QFont::Bold));
    const double side = m_theme.em(1.44);
    int number = 0;
    for (const Label* name : m_names) {
        const QRectF box(name->x(), name->geometry().center().y() - side / 2 + 0.5, side, side);
        const QRectF circle = mirrored(box, name->geometry(), layoutDirection());
        painter.setPen(QPen(m_theme.colours().text, 1.5));
        painter.setBrush(m_theme.colours().surface);
        painter.drawEllipse(circle);
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(++number));
    }
}

} // namespace backstretch
