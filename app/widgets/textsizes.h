// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace backstretch {

/// What a text measures as a TextBlock, remembered for as long as text, font and line height are the same:
/// a layout asks each of its widgets a dozen times before it has found their places.
class TextSizes
{
public:
    /// Says what is measured; forgets all where it is another than before.
    TextSizes& of(const QString& text, const QFont& font, double lineHeight = 0.0);

    /// Of TextBlock(text, font, width, lineHeight).
    [[nodiscard]] QSizeF at(double width);
    /// With as many lines as the text itself has.
    [[nodiscard]] QSizeF natural();
    /// As TextBlock has it.
    [[nodiscard]] double longestWord();
    /// The least width for two lines, as TextBlock has it.
    [[nodiscard]] double narrowestInTwoLines();

private:
    struct Known
    {
        double width = -1; ///< that it was asked for; below 0: none
        QSizeF size;
    };

    QString m_text;
    QFont m_font;
    int m_pixels = 0; ///< of the font, which another screen changes
    double m_lineHeight = 0;
    std::optional<QSizeF> m_natural;
    std::optional<double> m_longestWord;
    std::optional<double> m_narrowest;
    std::array<Known, 4> m_known;
    std::size_t m_oldest = 0; ///< of them
};

} // namespace backstretch
