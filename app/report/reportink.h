// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "app/widgets/textblock.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QImage;
class QPainter;

namespace backstretch {

/// Measures on paper, in the unit that pages are laid out in: 1/1200 inch, fine enough that letters stand
/// where they should on any printer.
namespace paper {
inline constexpr int dotsPerInch = 1200;
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
[[nodiscard]] constexpr double pt(double points)
{
    return points * dotsPerInch / 72.0;
}

inline constexpr double titlePoints = 19;
inline constexpr double factPoints = 15;
inline constexpr double headingPoints = 11.5;
inline constexpr double bodyPoints = 10;
inline constexpr double captionPoints = 9; ///< the smallest there is
} // namespace paper

/// Words ready to be painted on paper: broken into lines, so that their height is known.
class PaperText
{
public:
    PaperText(const QString& words, double points, double width, bool bold = false);

    [[nodiscard]] double width() const { return m_block->width(); }
    [[nodiscard]] double height() const { return m_block->height(); }
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] const TextBlock& block() const { return *m_block; }

    /// The words as lines of that width, for what may go on on the next page.
    [[nodiscard]] static QStringList lines(const QString& words, double points, double width);

private:
    QString m_words;
    std::shared_ptr<const TextBlock> m_block;
};

/// Where words came to stand; for tests, which prove that none is cut or covered.
struct PlacedText
{
    int page = 0;
    QRectF box; ///< the room they take
    QString words;
};

/// Paints on one page. Everything is placed as on a left-to-right page and turned round as a whole where the
/// language runs from right to left.
class ReportInk
{
public:
    /// `placed` collects where words stand; nullptr: nobody asks.
    ReportInk(QPainter& painter, double pageWidth, int page = 0, std::vector<PlacedText>* placed = nullptr);

    [[nodiscard]] const Colours& colours() const { return m_colours; }
    /// Where this box is on the page, turned round where the language asks for it.
    [[nodiscard]] QRectF placed(const QRectF& box) const;

    /// In the middle of the height of `box`, unless aligned otherwise.
    void text(const PaperText& words, const QRectF& box, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignTop);
    /// Level or upright.
    void line(QPointF from, QPointF to, const QColor& colour, double width);
    /// An invalid colour leaves fill or edge out.
    void box(const QRectF& box, double radius, const QColor& fill, const QColor& edge = {}, double width = 0);
    void disc(QPointF centre, double radius, const QColor& fill, const QColor& edge = {}, double width = 0);
    /// Fills the box, cropped to its shape.
    void image(const QRectF& box, double radius, const QImage& image);
    /// The program's mark.
    void mark(const QRectF& box);

private:
    QPainter& m_painter;
    Colours m_colours;
    QRectF m_page;
    int m_number;
    std::vector<PlacedText>* m_placed;
};

} // namespace backstretch
