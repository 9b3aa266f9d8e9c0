// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Something changed?" in the whole program: it offers the same wherever it is asked.
#include "app/pages/changesheet.h"
#include "app/pages/readbutton.h"
#include "app/pages/session/checkinpage.h"
#include "app/pages/session/hurtview.h"
#include "app/pages/todaypage.h"
#include "tests/support/programworld.h"

namespace backstretch {
namespace {

class WhatChangedTest : public ProgramTest
{
protected:
    void press(const char* label)
    {
        ASSERT_NE(button(label), nullptr) << label;
        button(label)->click();
        settle();
    }
    void expectAllOfIt()
    {
        settle();
        auto* sheet = shown<ChangeSheet>();
        ASSERT_NE(sheet, nullptr);
        EXPECT_NE(sheet->findChild<ReadButton*>(), nullptr) << "it cannot be read aloud";
        EXPECT_NE(button("Save my report to show them"), nullptr);
    }
    /// Looks at the signs, and goes back to where they were opened.
    void expectAllOfItAndGoBack()
    {
        expectAllOfIt();
        press("Nothing here fits, go back");
        EXPECT_EQ(shown<ChangeSheet>(), nullptr);
    }
    void inGentleDays()
    {
        agreed();
        start();
        GentlePlan plan;
        plan.started = program->history().today();
        plan.startedUtcMs = program->history().clock().now().utcMs;
        expectOk(program->history().log().gentlePlan().save(plan));
        program->window().showPage(PageId::Today);
        settle();
    }
};

TEST_F(WhatChangedTest, FromTodayInGentleDays)
{
    inGentleDays();
    press("Something changed?");
    expectAllOfItAndGoBack();
    QTest::keyClick(shown<TodayPage>(), Qt::Key_C);
    expectAllOfItAndGoBack();
}

TEST_F(WhatChangedTest, FromLearnAndFromItsPage)
{
    agreed();
    start();
    program->window().showPage(PageId::Learn);
    settle();
    press("Something changed?");
    expectAllOfItAndGoBack();
    program->window().showLesson(QStringLiteral("when-to-ask"), {});
    settle();
    press("Something changed?");
    expectAllOfItAndGoBack();
}

TEST_F(WhatChangedTest, FromTheSafetyNote)
{
    agreed();
    start();
    program->window().showSettings(SettingsPart::About);
    settle();
    press("Something changed?");
    expectAllOfIt();

    press("Something fits, close");
    EXPECT_EQ(shown<ChangeSheet>(), nullptr);
    press("Show the list again");
    expectAllOfItAndGoBack();
}

TEST_F(WhatChangedTest, FromTheQuestionBeforeASession)
{
    agreed();
    start();
    program->window().startRoutine(QStringLiteral("desk-break"));
    settle();
    ASSERT_NE(shown<CheckInPage>(), nullptr);
    QTest::keyClick(shown<CheckInPage>(), Qt::Key_C);
    expectAllOfItAndGoBack();
    press("Something changed?");
    expectAllOfItAndGoBack();
}

TEST_F(WhatChangedTest, FromASessionAndFromThisHurts)
{
    inTheMiddleOf("desk-break");
    key(Qt::Key_C);
    expectAllOfItAndGoBack();
    key(Qt::Key_H);
    ASSERT_NE(shown<HurtView>(), nullptr);
    press("Something changed?");
    expectAllOfIt();

    press("Something fits, end the session");
    press("Show the list again");
    expectAllOfItAndGoBack();
}

} // namespace
} // namespace backstretch
