// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textsizes.h"

#include "app/widgets/textblock.h"

#include <QFontInfo>

#include <algorithm>

namespace backstretch {

TextSizes& TextSizes::of(const QString& text, const QFont& font, double lineHeight)
{
    const int pixels = QFontInfo(font).pixelSize();
    if (text == m_text && pixels == m_pixels && lineHeight == m_lineHeight && font == m_font) {
        return *this;
    }
    *this = {};
    m_text = text;
    m_font = font;
    m_pixels = pixels;
    m_lineHeight = lineHeight;
    return *this;
}

QSizeF TextSizes::natural()
{
    if (!m_natural) {
        const TextBlock block(m_text, m_font, TextBlock::unlimited, m_lineHeight);
        m_natural = {block.width(), block.height()};
    }
    return *m_natural;
}

QSizeF TextSizes::at(double width)
{
    width = std::max(1.0, width); // as TextBlock does
    // Most texts fit on the line that they are given: then its length does not matter.
    if (width >= natural().width()) {
        return natural();
    }
    for (const Known& known : m_known) {
        if (known.width == width) {
            return known.size;
        }
    }
    const TextBlock block(m_text, m_font, width, m_lineHeight);
    Known& place = m_known.at(m_oldest++ % m_known.size());
    place = {width, {block.width(), block.height()}};
    return place.size;
}

double TextSizes::longestWord()
{
    if (!m_longestWord) {
        m_longestWord = TextBlock::longestWord(m_text, m_font);
    }
    return *m_longestWord;
}

double TextSizes::narrowestInTwoLines()
{
    if (!m_narrowest) {
        m_narrowest = TextBlock::narrowest(m_text, m_font, 2);
    }
    return *m_narrowest;
}

} // namespace backstretch
