// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is done on several computers: once each has merged the others' copies, their logs are equal.
#include "core/progress/sessionbyhand.h"
#include "tests/core/cataloguefixture.h"
#include "tests/support/logcopies.h"
#include "tests/support/proofsize.h"

using namespace backstretch;

namespace {

StagedCopy copyOf(const Desk& desk)
{
    static_cast<void>(desk.copy());
    return valueOf(stageCopy(desk.path(QStringLiteral("copy.backstretch")), {}));
}

SessionId anyOf(const std::vector<SessionRow>& rows, SessionMaker& maker)
{
    return rows[static_cast<std::size_t>(maker.below(static_cast<int>(rows.size())))].id;
}

void correct(const Desk& desk, SessionId id, SessionMaker& maker)
{
    const SessionDetail before = valueOf(desk.log->reader().detail(id)).value();
    Correction correction = correctionOf(shippedCatalogue(), before);
    correction.painBefore = maker.below(11);
    correction.note = maker.text();
    if (maker.below(2) == 0) {
        correction.started = momentAt(before.session.started.utcMs - 1000LL * maker.below(90'000),
                                      before.session.started.utcOffsetSeconds);
    }
    for (std::vector<SideCount>& sides : correction.done) {
        for (SideCount& side : sides) {
            side.done = maker.below(4);
        }
    }
    SessionDetail wanted = corrected(shippedCatalogue(), before, correction);
    if (before.session.byHand) { // of exercises the catalogue does not have: what was done of them stays
        wanted.exercises = before.exercises;
        wanted.session.active = before.session.active;
        wanted.session.status = before.session.status;
    }
    expectOk(desk.log->corrections().edit(wanted));
}

void addByHand(const Desk& desk, SessionMaker& maker)
{
    const auto& routines = shippedCatalogue().routines();
    ManualSession manual;
    manual.started = momentAt(desk.clock.now().utcMs - 3'600'000LL * (1 + maker.below(5000)), 3600);
    const Routine& routine =
        routines[static_cast<std::size_t>(maker.below(static_cast<int>(routines.size())))];
    manual.routineId = maker.below(2) == 0 ? routine.id : QString();
    manual.exercises = wholeRoutine(shippedCatalogue(), routine);
    manual.note = maker.text();
    valueOf(desk.log->corrections().add(sessionByHand(shippedCatalogue(), manual)));
}

/// A few things a person does: sessions, corrections, removals, an emptied bin, choices.
void live(const Desk& desk, SessionMaker& maker)
{
    for (int step = maker.below(6); step > 0; --step) {
        const auto rows = valueOf(desk.log->reader().sessions({}, 50));
        const auto removed = valueOf(desk.log->reader().deletedSessions());
        const auto any = [&] { return anyOf(rows, maker); };
        switch (maker.below(14)) {
        case 0:
            desk.insert(maker.session());
            break;
        case 1:
            expectOk(desk.log->prefs().setDose(QStringLiteral("exercise-%1").arg(maker.below(3)),
                                               Millis{1000 * (1 + maker.below(9))}, 1 + maker.below(5)));
            break;
        case 2:
            expectOk(desk.log->prefs().setVersion(QStringLiteral("exercise-%1").arg(maker.below(3)),
                                                  QStringLiteral("easier")));
            break;
        case 3:
            if (!removed.empty()) {
                expectOk(desk.log->restore(removed.front().id));
            }
            break;
        case 4:
            if (!rows.empty()) {
                expectOk(desk.log->remove(any()));
            }
            break;
        case 10: {
            GentlePlan plan = valueOf(desk.log->gentlePlan().current()).value_or(GentlePlan());
            plan.started = plan.started.isValid() ? plan.started : QDate(2026, 11, 1).addDays(maker.below(4));
            plan.step = maker.below(4);
            expectOk(desk.log->gentlePlan().save(plan));
            break;
        }
        case 11:
            expectOk(desk.log->gentlePlan().end(QDate(2026, 11, 5).addDays(maker.below(3))));
            break;
        case 12:
            expectOk(desk.log->gentlePlan().setResting(QDate(2026, 11, 1).addDays(maker.below(4)),
                                                       maker.below(2) == 0));
            break;
        case 5:
            if (!rows.empty()) {
                expectOk(desk.log->setPainAfter(any(), maker.below(11)));
            }
            break;
        case 6:
        case 7:
            if (!rows.empty()) {
                correct(desk, any(), maker);
            }
            break;
        case 8:
            addByHand(desk, maker);
            break;
        case 9:
            valueOf(desk.log->corrections().emptyBin());
            break;
        default:
            if (!rows.empty()) {
                expectOk(desk.log->setNote(any(), maker.text()));
            }
        }
    }
}

/// Lives that differ by their seed alone: a case is repeated by its number. A case opens up to ten logs, so
/// there are few of them every day.
class LogMergeProperties : public testing::Test
{
protected:
    template <typename Case>
    static void forAnySeed(Case run)
    {
        const int cases = inProof("BACKSTRETCH_CASES", 8);
        for (int seed = 0; seed < cases && !HasFailure(); ++seed) {
            SCOPED_TRACE("seed " + std::to_string(seed));
            run(SessionMaker(static_cast<unsigned>(seed)));
        }
    }
};

TEST_F(LogMergeProperties, ComputersThatMergeEachOthersCopiesEndWithEqualLogs)
{
    forAnySeed([](SessionMaker maker) {
        Desk first;
        Desk second;
        first.fill(maker, maker.below(6));
        valueOf(second.keeper().replace(copyOf(first), {}));
        for (int round = 0; round < 2; ++round) {
            live(first, maker);
            live(second, maker);
            const StagedCopy ofFirst = copyOf(first);
            const StagedCopy ofSecond = copyOf(second);
            valueOf(first.keeper().add(ofSecond, {}, {}));
            valueOf(second.keeper().add(ofFirst, {}, {}));
            EXPECT_TRUE(first.copy() == second.copy()) << "in round " << round;
            // And again nothing happens.
            EXPECT_TRUE(valueOf(first.keeper().compare(ofSecond, {})).changesNothing());
        }
    });
}

TEST_F(LogMergeProperties, TheOrderOfThreeDoesNotMatter)
{
    forAnySeed([](SessionMaker maker) {
        Desk origin;
        origin.fill(maker, maker.below(5));
        std::vector<StagedCopy> copies;
        for (int i = 0; i < 3; ++i) {
            const Desk desk;
            valueOf(desk.keeper().replace(copyOf(origin), {}));
            live(desk, maker);
            copies.push_back(copyOf(desk));
        }
        std::optional<QByteArray> expected;
        for (const auto& order : {std::array{0U, 1U, 2U}, std::array{2U, 0U, 1U}, std::array{1U, 2U, 0U}}) {
            const Desk desk;
            for (const unsigned index : order) {
                valueOf(desk.keeper().add(copies[index], {}, {}));
            }
            if (!expected) {
                expected = desk.copy();
            }
            EXPECT_TRUE(desk.copy() == *expected);
        }
    });
}

} // namespace
