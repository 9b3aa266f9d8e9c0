// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/lessonsheet.h"

#include "app/models/drawingstore.h"
#include "app/pages/learn/lessondrawing.h"
#include "app/text/content.h"
#include "app/text/lessonwords.h"
#include "app/theme/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextList>
#include <QTextObjectInterface>

#include <algorithm>
#include <array>

namespace backstretch {
namespace {

constexpr int kDrawing = QTextFormat::UserObject + 1;
constexpr int kWithNext = QTextFormat::UserProperty + 1;
constexpr int kShare = QTextFormat::UserProperty + 2; ///< of the width of the paper
/// Tried one after the other. Below the last one it says too little.
constexpr std::array kShares{1.0, 0.85, 0.7, 0.55};
constexpr double kBodyPoints = 11;
constexpr double kSmallPoints = 9;

/// Paints the drawing where its place is in the text: as lines, not as a picture of them.
class DrawingObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    DrawingObject(const Lesson& lesson, DrawingStore& drawings, QObject* parent)
        : QObject(parent)
        , m_lesson(lesson)
        , m_drawings(drawings)
    {
    }

    QSizeF intrinsicSize(QTextDocument* document, int, const QTextFormat& format) override
    {
        const double width =
            (document->pageSize().width() - 2 * document->documentMargin()) * format.doubleProperty(kShare);
        return {width, width * drawingSize.height() / drawingSize.width()};
    }

    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int,
                    const QTextFormat& format) override
    {
        const Colours ink = coloursOf(Scheme::Light);
        painter->save();
        if (m_drawings.paint(*painter, box, m_lesson.id, QRectF(QPointF(0, 0), drawingSize), Scheme::Light)) {
            QFont font = document->defaultFont();
            font.setPointSizeF(kSmallPoints * format.doubleProperty(kShare));
            font.setBold(true);
            LessonDrawing::paintMarks(*painter, box, m_lesson.drawing, ink, font, box.width() / 62);
        }
        painter->restore();
    }

private:
    const Lesson& m_lesson;
    DrawingStore& m_drawings;
};

} // namespace

LessonSheet::LessonSheet(const Lesson& lesson, const Catalogue& catalogue, DrawingStore& drawings)
    : m_lesson(lesson)
    , m_catalogue(catalogue)
    , m_drawings(drawings)
{
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(kBodyPoints);
    m_document.setDefaultFont(font);
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.documentLayout()->registerHandler(kDrawing, new DrawingObject(lesson, drawings, &m_document));
    write();
}

QString LessonSheet::text(const QString& source) const
{
    return contentText(lessonContext(m_lesson.id), source);
}

void LessonSheet::beginBlock(QTextCursor& cursor, double points, double above, bool bold)
{
    QTextBlockFormat block;
    block.setLayoutDirection(QGuiApplication::layoutDirection());
    block.setTopMargin(m_begun ? above : 0);
    block.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    letters.setForeground(Qt::black);
    if (m_begun) {
        cursor.insertBlock(block, letters);
    } else {
        cursor.setBlockFormat(block);
        cursor.setCharFormat(letters);
        m_begun = true;
    }
}

void LessonSheet::addHeading(QTextCursor& cursor, const QString& text)
{
    beginBlock(cursor, kBodyPoints * 1.2, 14, true);
    QTextBlockFormat format = cursor.blockFormat();
    format.setProperty(kWithNext, true);
    cursor.setBlockFormat(format);
    cursor.insertText(text);
}

void LessonSheet::addParagraph(QTextCursor& cursor, const QString& lead, const QString& words)
{
    beginBlock(cursor, kBodyPoints, 8);
    QTextCharFormat plain = cursor.charFormat();
    if (!lead.isEmpty()) {
        QTextCharFormat bold = plain;
        bold.setFontWeight(QFont::Bold);
        cursor.insertText(lead + QLatin1Char(' '), bold);
    }
    cursor.insertText(words, plain);
}

void LessonSheet::addList(QTextCursor& cursor, const QStringList& lines, bool numbered)
{
    QTextListFormat format;
    format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(1);
    QTextList* list = nullptr;
    for (const QString& line : lines) {
        beginBlock(cursor, kBodyPoints, 3);
        cursor.insertText(line);
        if (list == nullptr) {
            list = cursor.createList(format);
        } else {
            list->add(cursor.block());
        }
    }
}

void LessonSheet::write()
{
    QTextCursor cursor(&m_document);
    beginBlock(cursor, 19, 0, true);
    cursor.insertText(lessonName(m_lesson));

    beginBlock(cursor, kBodyPoints, 10);
    QTextBlockFormat middle = cursor.blockFormat();
    middle.setLineHeight(0, QTextBlockFormat::SingleHeight); // a fifth of the drawing is more than a gap
    middle.setBottomMargin(10);
    middle.setAlignment(Qt::AlignHCenter);
    cursor.setBlockFormat(middle);
    QTextCharFormat drawing;
    drawing.setObjectType(kDrawing);
    drawing.setProperty(kShare, kShares.front());
    m_drawingAt = cursor.position();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), drawing);
    QStringList key;
    for (const DrawingMark& mark : m_lesson.drawing.marks) {
        key << text(mark.name);
    }
    addList(cursor, key, true);

    for (const LessonParagraph& paragraph : m_lesson.paragraphs) {
        if (paragraph.signs == Signs::None) {
            addParagraph(cursor, text(paragraph.lead), text(paragraph.text));
        } else {
            addHeading(cursor, text(paragraph.lead));
            addList(cursor, signTexts(m_catalogue.redFlags(), paragraph.signs), false);
        }
    }
    if (!m_lesson.exercises.empty()) {
        addHeading(cursor, tr("Exercises that fit"));
        QStringList lines;
        for (const LessonExercise& entry : m_lesson.exercises) {
            //: An exercise's name, and why it fits
            lines << tr("%1: %2").arg(exerciseName(*m_catalogue.exercise(entry.exerciseId)), text(entry.why));
        }
        addList(cursor, lines, false);
    }
    beginBlock(cursor, kSmallPoints, 16);
    cursor.insertText(sourcesText(m_lesson, m_catalogue.redFlags()));
    beginBlock(cursor, kSmallPoints, 4);
    cursor.insertText(lessonDisclaimer());
}

bool LessonSheet::staysWithNext(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(kWithNext) && block.next().isValid();
}

int LessonSheet::pageOf(const QTextBlock& block, int line) const
{
    // Not the block's own box: where all lines went over to the next page, it still begins on this one.
    const QTextLayout& lines = *block.layout();
    const QTextLine wanted = lines.lineAt(line);
    const double y = lines.position().y() + wanted.y() + wanted.height() / 2;
    return static_cast<int>(y / m_document.pageSize().height());
}

void LessonSheet::beginPage(const QTextBlock& block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

void LessonSheet::setDrawingShare(double share)
{
    QTextCursor cursor(&m_document);
    cursor.setPosition(m_drawingAt);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setProperty(kShare, share);
    cursor.mergeCharFormat(format);
    m_document.setPageSize(m_document.pageSize()); // every line has its place again
}

bool LessonSheet::fitOnOnePage()
{
    for (const double share : kShares) {
        setDrawingShare(share);
        if (m_document.pageCount() == 1) {
            return true;
        }
    }
    setDrawingShare(kShares.front());
    return false;
}

int LessonSheet::layOut(QPagedPaintDevice& device)
{
    QAbstractTextDocumentLayout* const layout = m_document.documentLayout();
    layout->setPaintDevice(&device);
    const QSizeF paper = device.pageLayout().paintRectPixels(device.logicalDpiX()).size();
    const double foot = 2.5 * kSmallPoints * device.logicalDpiY() / 72.0;
    m_document.setPageSize({paper.width(), paper.height() - foot});
    if (fitOnOnePage()) {
        return 1;
    }
    // A paragraph is short enough to go over as a whole, and a heading that would be left behind at the end
    // of a page goes over with what it is about.
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        static_cast<void>(m_document.pageCount()); // after a change: every line has its place again
        const int page = pageOf(block, 0);
        if (page != pageOf(block, std::max(0, block.layout()->lineCount() - 1))) {
            const QTextBlock before = block.previous();
            beginPage(before.isValid() && staysWithNext(before) ? before : block);
        } else if (staysWithNext(block) && page != pageOf(block.next(), 0)) {
            beginPage(block);
        }
    }
    return m_document.pageCount();
}

void LessonSheet::print(QPagedPaintDevice& device)
{
    const int pages = layOut(device);
    QPainter painter(&device);
    const QSizeF page = m_document.pageSize();
    const QLocale locale;
    QFont font = m_document.defaultFont();
    font.setPointSizeF(kSmallPoints);
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            device.newPage();
        }
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();

        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.setLayoutDirection(QGuiApplication::layoutDirection());
        const double line = QFontMetricsF(font, &device).height();
        const QRectF foot(0, page.height() + line * 0.6, page.width(), line);
        //: At the foot of a printed page: its title
        painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom,
                         tr("%1. From Backstretch.").arg(lessonName(m_lesson)));
        if (pages > 1) {
            painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom,
                             tr("Page %1 of %2").arg(locale.toString(number + 1), locale.toString(pages)));
        }
    }
}

} // namespace backstretch

#include "lessonsheet.moc"
