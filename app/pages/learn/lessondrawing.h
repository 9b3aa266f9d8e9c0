// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/lesson.h"

#include "app/widgets/accessiblesource.h"

#include <QFont>
#include <QWidget>

namespace backstretch {

struct Colours;
class DrawingStore;
class Theme;

/// The drawing of a page of Learn, with the numbers of its key. As tall as its width makes it.
class LessonDrawing : public QWidget, public AccessibleSource
{
    Q_OBJECT

public:
    LessonDrawing(const Theme& theme, DrawingStore& drawings, QWidget* parent = nullptr);

    void setLesson(const Lesson& lesson);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

    /// The numbers, on screen and on paper: `box` is the whole drawing's, `unit` how large a number is.
    static void paintMarks(QPainter& painter, const QRectF& box, const Drawing& drawing,
                           const Colours& colours, const QFont& font, double unit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;

    const Theme& m_theme;
    DrawingStore& m_drawings;
    const Lesson* m_lesson = nullptr;
};

} // namespace backstretch
