// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportink.h"

#include "app/widgets/painting.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <QTextLayout>

#include <algorithm>

namespace backstretch {

namespace {

/// In paper's own unit, so that it is the same on whatever it is painted on.
QFont paperFont(double points, bool bold)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(qRound(paper::pt(points)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PaperText::PaperText(const QString& words, double points, double width, bool bold)
    : m_words(words)
    , m_block(std::make_shared<TextBlock>(words, paperFont(points, bold), width, 1.25))
{
}

QStringList PaperText::lines(const QString& words, double points, double width)
{
    QStringList found;
    for (const QString& paragraph : words.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, paperFont(points, false));
        QTextOption option;
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1.0, width));
            found << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return found;
}

ReportInk::ReportInk(QPainter& painter, double pageWidth, int page, std::vector<PlacedText>* placed)
    : m_painter(painter)
    , m_colours(coloursOf(Scheme::Light)) // paper is white, whatever the screen is
    , m_page(0, 0, pageWidth, 1)
    , m_number(page)
    , m_placed(placed)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
}

QRectF ReportInk::placed(const QRectF& box) const
{
    return mirrored(box, m_page, m_painter.layoutDirection());
}

void ReportInk::text(const PaperText& words, const QRectF& box, const QColor& colour, Qt::Alignment alignment)
{
    const QRectF where = placed(box);
    m_painter.setPen(colour);
    words.block().draw(m_painter, where, alignment);
    if (m_placed == nullptr) {
        return;
    }
    // The same arithmetic once more, for the room that the words take.
    bool right = alignment & Qt::AlignRight;
    if (m_painter.layoutDirection() == Qt::RightToLeft && !(alignment & Qt::AlignHCenter)) {
        right = !right;
    }
    const double spare = where.width() - words.width();
    const double x = where.left() + (alignment & Qt::AlignHCenter ? spare / 2 : right ? spare : 0.0);
    const double down = where.height() - words.height();
    const double y = where.top() + (alignment & Qt::AlignVCenter  ? down / 2
                                    : alignment & Qt::AlignBottom ? down
                                                                  : 0.0);
    m_placed->push_back({m_number, QRectF(x, y, words.width(), words.height()), words.words()});
}

void ReportInk::line(QPointF from, QPointF to, const QColor& colour, double width)
{
    QRectF where = placed(QRectF(from, to));
    m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(where.topLeft(), where.bottomRight());
}

void ReportInk::box(const QRectF& box, double radius, const QColor& fill, const QColor& edge, double width)
{
    paintBox(m_painter, placed(box), radius, fill, edge, width);
}

void ReportInk::disc(QPointF centre, double radius, const QColor& fill, const QColor& edge, double width)
{
    const double half = edge.isValid() ? width / 2 : 0;
    m_painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QPointF where = placed(QRectF(centre, QSizeF(0, 0))).topLeft();
    m_painter.drawEllipse(where, radius - half, radius - half);
}

void ReportInk::image(const QRectF& box, double radius, const QImage& image)
{
    const QRectF where = placed(box);
    if (image.isNull()) {
        paintBox(m_painter, where, radius, m_colours.sunken);
        return;
    }
    const QSizeF shown = where.size().scaled(image.size(), Qt::KeepAspectRatio);
    const QRectF source(QPointF((image.width() - shown.width()) / 2, (image.height() - shown.height()) / 2),
                        shown);
    QPainterPath round;
    round.addRoundedRect(where, radius, radius);
    m_painter.save();
    m_painter.setClipPath(round, Qt::IntersectClip);
    m_painter.drawImage(where, image, source);
    m_painter.restore();
}

void ReportInk::mark(const QRectF& box)
{
    QSvgRenderer(QStringLiteral(":/icons/app/backstretch.svg")).render(&m_painter, placed(box));
}

} // namespace backstretch
