// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Corrects a log as fast as it can, for tests that kill it: log_corrector FOLDER FIRST. It adds sessions by
// hand, corrects the session it finds, removes and empties, each with a number that goes up from FIRST: it is
// in every field that belongs together, so that half a change shows. Prints the number once the log has it.
#include "core/catalogue/loader.h"
#include "core/history/sessionlog.h"
#include "core/progress/sessionbyhand.h"
#include "tests/support/killedprogram.h"
#include "tests/support/places.h"

namespace backstretch {
namespace {

void confirm(const char* what, int number)
{
    say(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number));
}

/// The guided session gets this number into its pain, its note and its holds.
void correct(const SessionLog& log, const Catalogue& catalogue, int number)
{
    for (const SessionRow& row : orEnd(log.reader().sessions({}, 100))) {
        if (row.byHand) {
            continue;
        }
        const SessionDetail before = orEnd(log.reader().detail(row.id)).value();
        Correction correction = correctionOf(catalogue, before);
        correction.note = QString::number(number);
        correction.painBefore = number % 11;
        for (std::vector<SideCount>& sides : correction.done) {
            for (SideCount& side : sides) {
                side.done = number % 3;
            }
        }
        correction.started.utcMs = measuredOf(before).started.utcMs - 60'000LL * (60 + number % 50);
        correction.started = momentAt(correction.started.utcMs, correction.started.utcOffsetSeconds);
        orEnd(log.corrections().edit(corrected(catalogue, before, correction)));
    }
    confirm("corrected", number);
}

void addAndRemove(SessionLog& log, const Catalogue& catalogue, int number)
{
    ManualSession manual;
    manual.started = momentAt(log.clock().now().utcMs - 86'400'000LL * (1 + number % 20), 0);
    manual.exercises = wholeRoutine(catalogue, catalogue.routines().front());
    manual.painAfter = number % 11;
    manual.note = QString::number(number);
    const SessionId id = orEnd(log.corrections().add(sessionByHand(catalogue, manual)));
    confirm("added", number);
    if (number % 2 == 0) {
        orEnd(log.remove(id));
    }
    if (number % 6 == 0) {
        orEnd(log.corrections().emptyBin());
        confirm("emptied", number);
    }
}

} // namespace
} // namespace backstretch

int main(int argc, char** argv)
{
    using namespace backstretch;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = argumentsOr("log_corrector FOLDER FIRST");
    const SystemWallClock clock;
    const auto catalogue = loadCatalogue(places::catalogue());
    if (!catalogue) {
        return 1;
    }
    auto log = orEnd(SessionLog::open(arguments[1], clock));
    for (int number = arguments[2].toInt();; ++number) {
        correct(*log, *catalogue, number);
        addAndRemove(*log, *catalogue, number);
    }
}
