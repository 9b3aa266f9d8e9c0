// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"

#include <QCoreApplication>
#include <QTextDocument>

class QPagedPaintDevice;
class QTextBlock;
class QTextCursor;

namespace backstretch {

class DrawingStore;

/// A page of Learn for paper: dark letters, the drawing as lines, page breaks where they do not hurt.
class LessonSheet
{
    Q_DECLARE_TR_FUNCTIONS(LessonSheet)

public:
    LessonSheet(const Lesson& lesson, const Catalogue& catalogue, DrawingStore& drawings);

    /// Paints all pages; the device's own margins hold.
    void print(QPagedPaintDevice& device);

    /// Lays it out for the device and says how many pages that makes.
    int layOut(QPagedPaintDevice& device);
    [[nodiscard]] const QTextDocument& document() const { return m_document; }
    /// The page, from 0 on, that a line of a block stands on.
    [[nodiscard]] int pageOf(const QTextBlock& block, int line) const;
    /// Whether a block must stand on the page that the next one begins on.
    [[nodiscard]] static bool staysWithNext(const QTextBlock& block);

private:
    void write();
    void addHeading(QTextCursor& cursor, const QString& text);
    void addParagraph(QTextCursor& cursor, const QString& lead, const QString& words);
    void addList(QTextCursor& cursor, const QStringList& lines, bool numbered);
    void beginBlock(QTextCursor& cursor, double points, double above, bool bold = false);
    static void beginPage(const QTextBlock& block);
    void setDrawingShare(double share);
    /// With a smaller drawing rather than a few lines on a second sheet. False: not even so.
    bool fitOnOnePage();
    [[nodiscard]] QString text(const QString& source) const;

    const Lesson& m_lesson;
    const Catalogue& m_catalogue;
    DrawingStore& m_drawings;
    QTextDocument m_document;
    bool m_begun = false;
    int m_drawingAt = 0;
};

} // namespace backstretch
