// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>
#include <gtest/gtest.h>

namespace backstretch {

/// A window with a theme, for widgets to be shown in.
class WidgetTest : public testing::Test
{
protected:
    WidgetTest()
    {
        apply(TextSize::Normal);
        column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        column->setSpacing(20);
    }

    void apply(TextSize size, ColourChoice colours = ColourChoice::Light)
    {
        theme.apply({size, colours, MotionChoice::Reduced});
    }

    void show(int width = 900, int height = 700)
    {
        window.resize(width, height);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    static QAccessibleInterface& accessible(QWidget& widget)
    {
        return *QAccessible::queryAccessibleInterface(&widget);
    }
    static QString nameOf(QWidget& widget) { return accessible(widget).text(QAccessible::Name); }

    Theme theme{*static_cast<QApplication*>(QCoreApplication::instance())};
    QWidget window;
    QVBoxLayout* column;
};

} // namespace backstretch
