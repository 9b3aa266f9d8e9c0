// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/doseproposals.h"
#include "tests/support/shellworld.h"

#include <algorithm>
#include <string>

namespace backstretch {

inline const QString kCatCow = QStringLiteral("cat-cow");

/// One time of an exercise, in a session of its own.
struct Play
{
    std::string exercise = "cat-cow";
    Millis hold = Millis{15'000};
    int left = 0; ///< with sides: holds done on them
    int right = 0;
    std::optional<int> before = 3;
    std::optional<int> after = 2;
    bool hurt = false;
    std::string version = "normal";
};

/// A log in which exercises were done on days before Thursday 19 November 2026.
class PlayedExerciseTest : public ShellTest
{
protected:
    SessionId play(int daysAgo, const Play& what)
    {
        clock.set("2026-11-19T07:00:00Z", 3600);
        clock.advance(-std::chrono::hours(24 * daysAgo));
        SessionPlan plan;
        plan.kind = SessionKind::Single;
        plan.name = what.exercise;
        plan.painBefore = what.before;
        const bool sides = what.left + what.right > 0;
        ExercisePlan exercise = exercisePlan(what.exercise, sides ? 10 : 5, sides ? Side::Right : Side::None);
        exercise.holdLength = what.hold;
        exercise.repetitions = 5;
        exercise.versionId = what.version;
        plan.exercises = {exercise};
        auto session = history.log().newSession();
        expectOk(session->begin(plan));
        int order = 0;
        const auto done = [&](Side side, int repetition) {
            HoldRecord record = hold(0, order++, HoldResult::Done, side);
            record.repetition = repetition;
            record.planned = what.hold;
            record.done = what.hold;
            expectOk(session->holdFinished(record));
        };
        for (int i = 1; i <= (sides ? std::max(what.left, what.right) : 5); ++i) {
            if (!sides) {
                done(Side::None, i);
            }
            if (i <= what.right) {
                done(Side::Right, i);
            }
            if (i <= what.left) {
                done(Side::Left, i);
            }
        }
        if (what.hurt) {
            expectOk(session->hurt({1, 0, sides ? Side::Left : Side::None, PhaseKind::Hold}));
            expectOk(session->hurtNumber(1, 5));
        }
        expectOk(session->end({SessionStatus::Completed, EndReason::None, Millis{120'000}, true}));
        const SessionId id = session->id().value();
        expectOk(history.log().setPainAfter(id, what.after));
        clock.set("2026-11-19T08:00:00Z", 3600);
        return id;
    }
    void playGreen(const Play& what = Play())
    {
        for (const int days : {5, 3, 1}) {
            play(days, what);
        }
    }
    [[nodiscard]] std::optional<DoseProposal> proposal()
    {
        return proposalOfToday(catalogue, history, settings.values());
    }
    [[nodiscard]] ExercisePrefs prefs(const QString& exercise)
    {
        return valueOf(history.log().prefs().of(exercise));
    }
};

} // namespace backstretch
