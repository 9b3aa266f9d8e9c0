// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a copy back, for tests that kill it meanwhile: copy_bringer FOLDER COPY add|replace. Prints a line
// with each item that it has come to.
#include "core/history/logkeeper.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace backstretch;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: copy_bringer FOLDER COPY add|replace\n");
        return 2;
    }
    const auto failed = [](const ArchiveError& error) {
        std::fprintf(stderr, "%s: %s\n", nameOf(error.code), qPrintable(error.detail));
        return 1;
    };
    const WorkProgress say = [](qint64 done, qint64) {
        std::printf("%lld\n", static_cast<long long>(done));
        std::fflush(stdout);
        return true;
    };
    const SystemWallClock clock;
    const auto copy = stageCopy(arguments[2], say);
    const auto keeper = LogKeeper::open(arguments[1], clock);
    if (!copy || !keeper) {
        return failed(!copy ? copy.error() : keeper.error());
    }
    const auto done =
        arguments[3] == QLatin1String("add") ? keeper->add(*copy, {}, say) : keeper->replace(*copy, say);
    std::printf("end\n");
    std::fflush(stdout);
    return done ? 0 : failed(done.error());
}
