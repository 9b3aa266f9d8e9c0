// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the log of a folder, which upgrades an old one, for tests that kill it meanwhile: log_opener FOLDER.
// Prints "open" before and "end" after.
#include "core/history/sessionlog.h"
#include "tests/support/killedprogram.h"

int main(int argc, char** argv)
{
    using namespace backstretch;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = argumentsOr("log_opener FOLDER");
    const SystemWallClock clock;
    say(QStringLiteral("open"));
    static_cast<void>(orEnd(SessionLog::open(arguments[1], clock)));
    say(QStringLiteral("end"));
    return 0;
}
