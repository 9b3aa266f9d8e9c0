// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/digits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace backstretch::digits {

namespace {

double cellWidth(QChar digit, const QFontMetricsF& metrics)
{
    const char16_t zero = static_cast<char16_t>(digit.unicode() - digit.digitValue());
    double widest = 0;
    for (int i = 0; i < 10; ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(static_cast<char16_t>(zero + i))));
    }
    return widest;
}

double advance(QChar c, const QFontMetricsF& metrics)
{
    return c.isDigit() ? cellWidth(c, metrics) : metrics.horizontalAdvance(c);
}

} // namespace

double width(const QString& number, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double sum = 0;
    for (const QChar c : number) {
        sum += advance(c, metrics);
    }
    return sum;
}

void draw(QPainter& painter, const QPointF& centre, const QString& number, const QFont& font)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double x = centre.x() - width(number, font) / 2;
    const double baseline = centre.y() + metrics.capHeight() / 2;
    for (const QChar c : number) {
        const double cell = advance(c, metrics);
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace backstretch::digits
