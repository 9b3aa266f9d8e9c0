// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/appmark.h"

#include "app/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace backstretch {

AppMark::AppMark(const Theme& theme, double ems, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        m_drawn = {};
        updateGeometry();
        update();
    });
}

void AppMark::setColours(ColourRole tile, ColourRole lines)
{
    m_tile = tile;
    m_lines = lines;
    m_drawn = {};
    update();
}

QByteArray AppMark::drawing() const
{
    QFile file(QStringLiteral(":/icons/app/backstretch.svg"));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (m_tile != nullptr) {
        const Colours& colours = m_theme.colours();
        svg.replace("#FFF", (colours.*m_lines).name().toLatin1().toLower());
        svg.replace("#1B6A5F", (colours.*m_tile).name().toLatin1().toLower());
    }
    return svg;
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
        QSvgRenderer(drawing()).render(&painter);
    }
    QPainter painter(this);
    painter.drawPixmap(rect(), m_drawn);
}

} // namespace backstretch
