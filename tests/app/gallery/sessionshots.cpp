// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/shots.h"

#include "app/appcontext.h"
#include "app/pages/changesheet.h"
#include "app/pages/session/checkinpage.h"
#include "app/pages/session/finishedpage.h"
#include "app/pages/session/sessionpages.h"
#include "app/widgets/painscale.h"
#include "tests/app/gallery/stage.h"

namespace backstretch {

namespace {

const QString kLoosener = QStringLiteral("morning-loosener");
const QString kOnTheSide = QStringLiteral("side-lying-thoracic-rotation");

const GuidedSession* session(const Stage& stage)
{
    return stage.window().findChild<SessionPages*>()->session();
}

/// On to the next phase of this kind.
void goOnTo(Stage& stage, PhaseKind kind)
{
    constexpr int manySteps = 200;
    for (int step = 0; step < manySteps; ++step) {
        if (!session(stage) || session(stage)->snapshot().phase.kind == kind) {
            break;
        }
        stage.key(stage.look().rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    }
    stage.expect(session(stage) && session(stage)->snapshot().phase.kind == kind);
}

void checkIn(Stage& stage, int number)
{
    stage.window().startRoutine(kLoosener);
    settle();
    stage.window().findChild<CheckInPage*>()->findChild<PainScale*>()->setValue(number);
}

void drawCheckIn(Stage& stage)
{
    checkIn(stage, 8);
    stage.shoot("check-in-a-lot");
    stage.key(Qt::Key_C);
    stage.shoot("something-changed-check-in");
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    checkIn(stage, 3);
    stage.shoot("check-in");
}

/// From the page before it through every phase.
void drawPhases(Stage& stage)
{
    stage.press(BsButton::Kind::Primary, stage.window().findChild<CheckInPage*>());
    stage.shoot("get-ready");
    goOnTo(stage, PhaseKind::MoveIn);
    stage.shoot("move");
    goOnTo(stage, PhaseKind::Hold);
    stage.shoot("hold");
    stage.key(Qt::Key_F1);
    stage.shoot("keys-player");
    stage.key(Qt::Key_Escape);
    stage.shoot("paused");
    stage.key(Qt::Key_Escape);
    stage.shoot("leave");
    stage.key(Qt::Key_Escape);
}

/// The page of "This hurts" and what comes after it.
void drawHurt(Stage& stage)
{
    stage.key(Qt::Key_H);
    stage.shoot("this-hurts");
    stage.key(Qt::Key_3);
    stage.shoot("this-hurts-rest");
    stage.key(Qt::Key_8);
    stage.shoot("this-hurts-red");
    stage.key(Qt::Key_C);
    stage.shoot("something-changed");
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_1);
    stage.shoot("this-hurts-skipped");
    stage.key(Qt::Key_4);
    stage.key(Qt::Key_Escape);
    stage.shoot("leave-after-skipping");
    stage.key(Qt::Key_Escape);
    goOnTo(stage, PhaseKind::Hold);
    stage.key(Qt::Key_H);
    stage.shoot("this-hurts-again");
    stage.key(Qt::Key_4);
    stage.shoot("finished-hurt");
    stage.scrollDown();
    stage.shoot("finished-hurt-below");
    stage.key(Qt::Key_6);
    stage.shoot("finished-higher");
    stage.press(BsButton::Kind::Primary, stage.window().findChild<FinishedPage*>());
}

/// Lying on the side: the picture turned, and turning over.
void drawSides(Stage& stage)
{
    stage.window().tryExercise(kOnTheSide, QStringLiteral("normal"));
    goOnTo(stage, PhaseKind::Hold);
    stage.shoot("hold-on-the-side");
    stage.key(Qt::Key_P);
    stage.shoot("hold-turned");
    stage.key(Qt::Key_P);
    goOnTo(stage, PhaseKind::SwitchSides);
    stage.shoot("switch-side");
    stage.key(Qt::Key_F);
    stage.window().resize(stage.look().size);
    stage.shoot("full-screen-switch-side");
    goOnTo(stage, PhaseKind::Hold);
    stage.shoot("full-screen-hold");
    stage.key(Qt::Key_Space);
    stage.shoot("full-screen-paused");
    stage.key(Qt::Key_F);
    stage.window().resize(stage.look().size);
    stage.window().leaveSession();
    settle();
}

void drawUnusual(Stage& stage, AppContext& context)
{
    const QString sphinx = QStringLiteral("sphinx");
    stage.expect(context.history().log().prefs().setInBreaths(sphinx, true).has_value());
    context.settings().change([](Settings& settings) {
        settings.oneButton = true;
        settings.picturesOnly = true;
    });
    stage.window().tryExercise(sphinx, QStringLiteral("normal"));
    settle();
    context.settings().change([](Settings& settings) { settings.oneButton = false; });
    stage.shoot("one-button");
    stage.window().leaveSession();
    settle();
    stage.window().tryExercise(sphinx, QStringLiteral("normal"));
    goOnTo(stage, PhaseKind::Hold);
    stage.shoot("hold-in-breaths");
    goOnTo(stage, PhaseKind::Rest);
    stage.shoot("rest");
    stage.key(Qt::Key_C);
    stage.press(BsButton::Kind::Primary, stage.window().findChild<ChangeSheet*>());
    stage.shoot("ask-for-help");
    stage.key(Qt::Key_Escape);
    stage.expect(context.history().log().prefs().setInBreaths(sphinx, false).has_value());
    context.settings().change([](Settings& settings) { settings.picturesOnly = false; });
    settle();
    context.start({}); // the question comes with the next start
    stage.shoot("today-asked-someone");
}

} // namespace

void drawSessions(Stage& stage, AppContext& context)
{
    drawCheckIn(stage);
    drawPhases(stage);
    drawHurt(stage);
    drawSides(stage);
    drawUnusual(stage, context);
}

} // namespace backstretch
