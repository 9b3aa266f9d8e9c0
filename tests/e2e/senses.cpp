// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says what the program knows of the desk, one line for each line it reads: for test_senses.py.
#include "app/platform/busywatch.h"
#include "app/platform/idlewatch.h"
#include "app/platform/trayhost.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QWidget>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

using namespace backstretch;

namespace {

void say(IdleWatch& idle, BusyWatch& busy)
{
    idle.ask(std::chrono::seconds(1), [&busy](std::optional<std::chrono::milliseconds> unused) {
        busy.ask([unused](const Busy& now) {
            std::printf("{\"idle\": %lld, \"fullScreen\": %d, \"recording\": %d, \"doNotDisturb\": %d, "
                        "\"tray\": %d}\n",
                        unused ? static_cast<long long>(unused->count()) : -1LL, now.fullScreen ? 1 : 0,
                        now.recording ? 1 : 0, now.doNotDisturb ? 1 : 0, hasTrayHost() ? 1 : 0);
            std::fflush(stdout);
        });
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    // "fill": another program that fills the screen, or one that could ("window").
    const QString part = QCoreApplication::arguments().value(1);
    QWidget window;
    if (part == QStringLiteral("fill")) {
        window.showFullScreen();
    } else if (part == QStringLiteral("window")) {
        window.show();
    }
    const auto idle = makeIdleWatch();
    const auto busy = makeBusyWatch();
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        if (std::string line; std::getline(std::cin, line)) {
            say(*idle, *busy);
        } else {
            QCoreApplication::quit();
        }
    });
    return QApplication::exec();
}
