// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <gtest/gtest.h>

namespace backstretch {

/// What can be seen of `within` is whole: no words are cut off, and nothing sticks out of what it is in.
inline void expectNothingCut(const QWidget& within)
{
    for (int pass = 0; pass < 4; ++pass) { // what has just changed is laid out, from the inside out
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QApplication::processEvents();
    }
    for (const QWidget* widget : within.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty()) {
            continue;
        }
        const QWidget* parent = widget->parentWidget();
        const bool scrolls = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
        if (!scrolls) {
            EXPECT_TRUE(parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
                << widget->metaObject()->className() << " sticks out of " << parent->metaObject()->className()
                << ": " << qPrintable(widget->accessibleName());
        }
        if (const auto* label = qobject_cast<const Label*>(widget); label && label->wordWrap()) {
            EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                << qPrintable(label->text());
            EXPECT_GE(label->width() + 1, label->minimumSizeHint().width()) << qPrintable(label->text());
        } else if (const auto* button = qobject_cast<const BsButton*>(widget)) {
            EXPECT_GE(button->width() + 1, button->minimumSizeHint().width()) << qPrintable(button->label());
            EXPECT_GE(button->height() + 1, button->heightForWidth(button->width()))
                << qPrintable(button->label());
        } else if (const auto* pushed = qobject_cast<const QPushButton*>(widget);
                   pushed && pushed->hasHeightForWidth()) {
            EXPECT_GE(pushed->height() + 1, pushed->heightForWidth(pushed->width()))
                << qPrintable(pushed->accessibleName());
        }
    }
}

} // namespace backstretch
