// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page between the player and going away.
#include "app/pages/session/leaveview.h"
#include "app/text/language.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/sessiontimeline.h"
#include "tests/support/sessionpagestest.h"

#include <QScrollArea>
#include <QScrollBar>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class LeavePageTest : public SessionPagesTest
{
};

TEST_F(LeavePageTest, CountsWhatIsDoneAsTheLogDoes)
{
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(30s);
    key(Qt::Key_H);
    key(Qt::Key_1); // skipped, because it hurt
    ASSERT_EQ(session().snapshot().phase.block, 1);
    key(Qt::Key_Escape);
    ASSERT_TRUE(page<LeaveView>().isVisible());
    EXPECT_TRUE(says(QStringLiteral("0 of 2 exercise"))) << "nothing was done";
    const auto told = [this](int exercise) {
        auto* line = page<LeaveView>().findChild<SessionTimeline*>();
        return QAccessible::queryAccessibleInterface(line)->child(exercise)->text(QAccessible::Name);
    };
    EXPECT_EQ(told(0), QStringLiteral("Cat-Cow, left out"));
    EXPECT_EQ(world.rows().at(0).exercisesDone, 0);

    key(Qt::Key_Escape);
    for (int step = 0; session().snapshot().phase.kind != PhaseKind::MoveOut || session().snapshot().next;
         ++step) {
        ASSERT_LT(step, 200);
        world.pass(1s);
    }
    key(Qt::Key_Escape); // on the last way out: all of its holds are done
    EXPECT_TRUE(says(QStringLiteral("1 of 2 exercise")));
    EXPECT_EQ(world.rows().at(0).exercisesDone, 1);
}

TEST_F(LeavePageTest, AllOfItIsInViewWhereTheTextIsLargeAndTheWindowSmall)
{
    LanguageManager languages{places::translations()};
    for (const char* language : {"de", "en"}) {
        languages.use(QString::fromLatin1(language));
        world.theme.apply({TextSize::Largest, ColourChoice::Light, MotionChoice::Reduced});
        world.pages->resize(900, 600); // without its frame
        world.pages->play(QStringLiteral("first-steps"));
        world.pass(60s);
        key(Qt::Key_Escape);
        ASSERT_TRUE(page<LeaveView>().isVisible());
        for (int pass = 0; pass < 4; ++pass) { // laid out from the inside to the outside
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        EXPECT_EQ(page<LeaveView>().findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0) << language;
        for (const BsButton* way : page<LeaveView>().findChildren<BsButton*>()) {
            EXPECT_TRUE(page<LeaveView>().rect().contains(
                QRect(way->mapTo(&page<LeaveView>(), QPoint()), way->size())))
                << language << way->label().toStdString();
        }
        key(Qt::Key_L);
    }
    languages.use(QStringLiteral("en"));
}

} // namespace
} // namespace backstretch
