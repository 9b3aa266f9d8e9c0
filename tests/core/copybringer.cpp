// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a copy back, for tests that kill it meanwhile: copy_bringer FOLDER COPY add|replace. Prints a line
// with each item that it has come to, and "read" once it has read the copy.
#include "core/history/logkeeper.h"
#include "tests/support/killedprogram.h"

int main(int argc, char** argv)
{
    using namespace backstretch;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = argumentsOr("copy_bringer FOLDER COPY add|replace");
    const WorkProgress progress = [](qint64 done, qint64) {
        say(QString::number(done));
        return true;
    };
    const SystemWallClock clock;
    const StagedCopy copy = orEnd(stageCopy(arguments[2], progress));
    const LogKeeper keeper = orEnd(LogKeeper::open(arguments[1], clock));
    say(QStringLiteral("read"));
    orEnd(arguments[3] == QLatin1String("add") ? keeper.add(copy, {}, progress)
                                               : keeper.replace(copy, progress));
    say(QStringLiteral("end"));
    return 0;
}
