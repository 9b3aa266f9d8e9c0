// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/shots.h"

#include "app/appcontext.h"
#include "app/models/gentledays.h"
#include "app/pages/today/gentlesheet.h"
#include "app/pages/todayhero.h"
#include "tests/app/gallery/pastsessions.h"
#include "tests/app/gallery/stage.h"
#include "tests/support/logplans.h"

#include <optional>

namespace backstretch {

void drawGentleDays(Stage& stage, AppContext& context, GalleryClock& clock)
{
    HistoryService& history = context.history();
    const CatalogueResult catalogue = loadCatalogue(Paths::find({}).catalogue());
    GentlePlanStore& store = history.log().gentlePlan();
    const QString locust = QStringLiteral("locust");
    const QDate today = history.today();
    const auto last = history.log().reader().sessions({}, 1);
    const auto show = [&](const char* name, bool ok) {
        stage.expect(ok && last && !last->empty());
        Q_EMIT history.changed();
        stage.window().showPage(PageId::Today);
        stage.shoot(name);
    };
    clock.daysAgo = 2; // on the day of the last session
    GentlePlan plan;
    plan.started = history.today();
    plan.startedUtcMs = clock.now().utcMs;
    plan.routineId = QStringLiteral("morning-loosener");
    clock.daysAgo = 0;
    const SessionId id = last && !last->empty() ? last->front().id : SessionId{};
    show("today-gentle", store.save(plan) && store.setResting(today.addDays(-1), true) &&
                             history.log().prefs().setLeftOut(locust, today.addDays(-9)));
    stage.scrollDown();
    stage.shoot("today-gentle-below");
    show("today-gentle-green", history.log().setPainNextDay(id, 2).has_value());
    stage.scrollDown();
    stage.shoot("today-gentle-green-below");
    plan.step = 1;
    show("today-gentle-red", store.save(plan) && history.log().setPainNextDay(id, 7));
    stage.scrollDown();
    stage.shoot("today-gentle-red-below");
    GentleSheet::open(context.theme(), *gentleDays(*catalogue, history, context.settings().values()),
                      stage.window());
    stage.shoot("today-gentle-change");
    stage.key(Qt::Key_Escape);
    stage.window().showPage(PageId::Exercises);
    stage.shoot("exercises-gentle");
    stage.window().showExercise(QStringLiteral("cat-cow"));
    stage.shoot("exercise-gentle");
    stage.window().showPage(PageId::Routines);
    stage.shoot("routines-gentle");
    show("today-gentle-rest", store.setResting(today, true).has_value());
    clock.daysAgo = -8;
    show("today-gentle-over", true);
    clock.daysAgo = 0;
    show("today-after-gentle", store.end(today) && store.setResting(today, false) &&
                                   store.setResting(today.addDays(-1), false) &&
                                   history.log().prefs().setLeftOut(locust, std::nullopt) &&
                                   history.log().setPainNextDay(id, std::nullopt));
}

void drawWhy(Stage& stage, AppContext& context)
{
    const auto locust = QStringLiteral("locust");
    stage.expect(
        context.history().wrote(context.history().log().prefs().setLeftOut(locust, QDate(2026, 11, 10))));
    stage.key(Qt::Key_Y);
    stage.shoot("today-why");
    stage.scrollDown();
    stage.shoot("today-why-below");
    stage.key(Qt::Key_Y);
    stage.key(Qt::Key_Escape);
    stage.window().showPage(PageId::Today);
    stage.press(BsButton::Kind::Text, stage.window().findChild<TodayHero*>()); // "Choose another"
    stage.shoot("today-another");
    stage.key(Qt::Key_Escape);
    stage.expect(context.history().wrote(context.history().log().prefs().setLeftOut(locust, std::nullopt)));
}

void drawDays(Stage& stage, AppContext& context, GalleryClock& clock)
{
    using namespace std::chrono_literals;
    const auto today = [&stage](const char* name) {
        stage.window().showPage(PageId::Today);
        stage.shoot(name);
    };
    {
        auto session = context.history().log().newSession();
        stage.expect(session->begin(routinePlan()).has_value());
        for (const HoldRecord& record : {hold(0, 0), hold(0, 1), hold(0, 2)}) {
            stage.expect(session->holdFinished(record).has_value());
        }
    }
    today("today-unfinished");
    if (const auto left = context.history().log().unfinished(); left && *left) {
        stage.expect(context.history().wrote(context.history().log().keep((*left)->detail.session.id)));
    }
    stage.expect(addSession(context.history(), {3, 2, 8min}));
    today("today-done");
    stage.expect(addSession(context.history(), {3, 6, 8min}));
    clock.daysAgo = -1;
    today("today-rest");
    stage.press(BsButton::Kind::Primary);
    stage.shoot("today-resting");
    clock.daysAgo = -9;
    today("today-long-break");
    clock.daysAgo = 0;
}

} // namespace backstretch
