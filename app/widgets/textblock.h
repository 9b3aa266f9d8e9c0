// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <limits>
#include <memory>

class QPainter;

namespace backstretch {

/// Plain text broken into lines, measured and painted: for widgets that must know how tall their
/// words are, so that nothing is ever cut off. A word wider than the block is broken.
class TextBlock
{
public:
    static constexpr double unlimited = std::numeric_limits<int>::max() / 256.0;

    /// `lineHeight` as a multiple of the font's pixel size; the font's own height where that is more.
    TextBlock(const QString& text, const QFont& font, double width = unlimited, double lineHeight = 0.0);

    [[nodiscard]] double width() const { return m_width; } ///< of the widest line
    [[nodiscard]] double height() const;
    [[nodiscard]] int lineCount() const;

    /// Paints in the painter's pen, aligned in `box` horizontally as asked (leading and trailing
    /// follow the painter's direction) and vertically as asked.
    void draw(QPainter& painter, const QRectF& box, Qt::Alignment alignment) const;

    [[nodiscard]] static double heightOfLine(const QFont& font, double lineHeight = 0.0);
    /// The least width at which `text` needs no more than `lines` lines and breaks no word.
    [[nodiscard]] static double narrowest(const QString& text, const QFont& font, int lines);
    [[nodiscard]] static double longestWord(const QString& text, const QFont& font);

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_width = 0;
    double m_lineBox = 0;
    double m_ascent = 0; ///< from the top of a line box to its baseline
};

} // namespace backstretch
