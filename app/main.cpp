// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/media/mediabackend.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    backstretch::chooseMediaBackend();
    if (const auto exitCode = backstretch::runMediaSelfTest(argc, argv)) {
        return *exitCode;
    }
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return application.exec();
}
