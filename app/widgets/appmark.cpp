// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/appmark.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace backstretch {

AppMark::AppMark(const Theme& theme, double ems, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize AppMark::sizeHint() const
{
    const int side = m_theme.em(m_ems);
    return {side, side};
}

void AppMark::paintEvent(QPaintEvent*)
{
    const QSize wanted = size() * devicePixelRatio();
    if (m_drawn.size() != wanted) {
        m_drawn = QPixmap(wanted);
        m_drawn.fill(Qt::transparent);
        QPainter painter(&m_drawn);
        QSvgRenderer(QStringLiteral(":/icons/app/backstretch.svg")).render(&painter);
    }
    QPainter painter(this);
    painter.drawPixmap(rect(), m_drawn);
}

} // namespace backstretch
