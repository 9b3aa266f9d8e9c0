// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediabackend.h"
#include "tests/support/failonwarning.h"

#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    backstretch::chooseMediaBackend();
    if (const auto exitCode = backstretch::runMediaSelfTest(argc, argv)) {
        return *exitCode; // these tests were called by themselves, to see what video does to a process
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    backstretch::failTestsOnWarnings();
    return RUN_ALL_TESTS();
}
