// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays sessions into a log as fast as it can, for tests that kill it or run several at once. What
// it prints has been confirmed by the log before:
//     begun UUID / held UUID BLOCK ORDER / noted UUID / ended UUID
#include "core/history/sessionlog.h"
#include "tests/support/killedprogram.h"
#include "tests/support/logplans.h"

namespace backstretch {
namespace {

/// Another program may be writing: then the recorder calls again, and so does this.
template <typename Call>
void untilWritten(const char* what, Call call)
{
    for (int tries = 0; tries < 200; ++tries) {
        const auto result = call();
        if (result) {
            return;
        }
        if (result.error().code != std::decay_t<decltype(result.error())>::Code::Busy) {
            std::fprintf(stderr, "%s: %s\n", what, result.error().detail.c_str());
            std::exit(1);
        }
    }
    std::fprintf(stderr, "%s: locked for ever\n", what);
    std::exit(1);
}

void confirm(const char* what, const QString& uuid, const HoldRecord* hold = nullptr)
{
    QString line = QStringLiteral("%1 %2").arg(QLatin1String(what), uuid);
    if (hold != nullptr) {
        line += QStringLiteral(" %1 %2").arg(hold->block).arg(hold->order);
    }
    say(line);
}

void play(SessionLog& log)
{
    const auto session = log.newSession();
    untilWritten("begin", [&] { return session->begin(routinePlan()); });
    const auto row = log.reader().session(session->id().value());
    if (!row || !*row) {
        std::fprintf(stderr, "the session cannot be read back\n");
        std::exit(1);
    }
    const QString uuid = row.value()->uuid;
    confirm("begun", uuid);
    int held = 0;
    for (const HoldRecord& record : routineHolds()) {
        untilWritten("hold", [&] { return session->holdFinished(record); });
        confirm("held", uuid, &record);
        untilWritten("time", [&] { return session->activeTime(Millis{++held * 20'000}); });
    }
    untilWritten("hurt", [&] { return session->hurt({1, 1, Side::Right, PhaseKind::Hold}); });
    confirm("noted", uuid);
    untilWritten("end", [&] {
        return session->end({SessionStatus::Completed, EndReason::None, Millis{200'000}, true});
    });
    confirm("ended", uuid);
}

} // namespace
} // namespace backstretch

int main(int argc, char** argv)
{
    using namespace backstretch;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = argumentsOr("log_player FOLDER SESSIONS");
    const SystemWallClock clock;
    const auto log = orEnd(SessionLog::open(arguments[1], clock));
    for (int i = 0; i < arguments[2].toInt(); ++i) {
        play(*log);
    }
    return 0;
}
