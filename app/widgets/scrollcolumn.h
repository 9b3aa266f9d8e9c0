// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QScrollArea>

namespace backstretch {

/// Scrolls everything that it lies in until it is in view: all of it or, where it is too large for that, what
/// it says itself has the focus in it (Qt::ImCursorRectangle). Qt does so only where the focus moves within
/// one scroll area, and not where it comes in from outside.
void bringIntoView(QWidget& widget);
/// Only what it says itself has the focus in it.
void bringFocusIntoView(QWidget& widget);

/// A column as wide as its room that scrolls up and down, without a frame, and is no stop for the Tab key:
/// what is in it is. Use it instead of QScrollArea. Qt's own interface for that (seen in 6.4) believes any
/// index that a screen reader asks for, and a scroll bar that has just gone then ends the program.
/// Scrolled to its end it stays there when it becomes lower.
class ScrollColumn : public QScrollArea, public AccessibleSource
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget* parent = nullptr);

    /// Through `content` shows what the column lies on: Qt's own of this name would fill it.
    void setWidget(QWidget* content);

    /// Page Up, Page Down, Home, End, Up and Down, so that words without a control can be reached by the
    /// keyboard, too. Keys that no control in it wants come here by themselves; where the focus may stand
    /// beside it, on buttons that are always in view, whoever holds both hands them on. False: not such a
    /// key, or nowhere to go.
    bool scrollBy(const QKeyEvent& event);

    [[nodiscard]] QAccessibleInterface* createAccessible() override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameBar();
};

} // namespace backstretch
