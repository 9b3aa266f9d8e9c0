// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textblock.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

/// A number and the short word behind it ("5 min", "10 s", "4 Tage") stay on one line. Place by place the
/// text is as long as before.
QString withNumbersKept(QString text)
{
    constexpr qsizetype longestUnit = 4;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char(' ') || !text[i - 1].isDigit() || !text[i + 1].isLetter()) {
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text[end].isLetter()) {
            ++end;
        }
        if (end - i - 1 <= longestUnit) {
            text[i] = QChar(QChar::Nbsp);
        }
    }
    return text;
}

} // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, double width, double lineHeight)
{
    QString lines = withNumbersKept(text);
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto); // by its letters: "2 of 3" stays in order anywhere
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);

    const QFontMetricsF metrics(font);
    const double natural = metrics.ascent() + metrics.descent();
    m_lineBox = heightOfLine(font, lineHeight);
    m_ascent = (m_lineBox - natural) / 2 + metrics.ascent();

    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    m_layout->endLayout();
    m_width = std::ceil(m_width);
}

double TextBlock::heightOfLine(const QFont& font, double lineHeight)
{
    const QFontMetricsF metrics(font);
    return std::max(metrics.ascent() + metrics.descent(), lineHeight * QFontInfo(font).pixelSize());
}

double TextBlock::height() const
{
    return m_lineBox * std::max(1, lineCount());
}

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

void TextBlock::draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment) const
{
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    bool right = alignment & Qt::AlignRight;
    if (rightToLeft && !(alignment & (Qt::AlignAbsolute | Qt::AlignHCenter))) {
        right = !right;
    }
    double y = box.top();
    if (alignment & Qt::AlignVCenter) {
        y += (box.height() - height()) / 2;
    } else if (alignment & Qt::AlignBottom) {
        y += box.height() - height();
    }
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        const double spare = box.width() - line.naturalTextWidth();
        const double x = box.left() + (alignment & Qt::AlignHCenter ? spare / 2 : right ? spare : 0.0);
        // A line of right-to-left text starts at the right end of the room it was laid out in.
        const double start = line.naturalTextRect().left();
        line.draw(&painter, QPointF(x - start, y + m_ascent - line.ascent() - line.y()));
        y += m_lineBox;
    }
}

double TextBlock::longestWord(const QString& text, const QFont& font)
{
    double widest = 0;
    const QFontMetricsF metrics(font);
    const QString kept = withNumbersKept(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, kept);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        widest = std::max(widest, metrics.horizontalAdvance(kept.mid(start, end - start).trimmed()));
        start = end;
    }
    return std::ceil(widest) + 1;
}

double TextBlock::narrowest(const QString& text, const QFont& font, int lines)
{
    double low = longestWord(text, font);
    double high = std::max(low, TextBlock(text, font).width() + 1);
    while (high - low > 1.0) {
        const double middle = (low + high) / 2;
        (TextBlock(text, font, middle).lineCount() <= lines ? high : low) = middle;
    }
    return std::ceil(high);
}

} // namespace backstretch
