// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of "This hurts" looks and what it says; what it does is in whenithurts_test.cpp.
#include "app/pages/session/hurtview.h"
#include "app/pages/session/optionbutton.h"
#include "app/text/language.h"
#include "app/widgets/bsbutton.h"
#include "tests/support/sessionpagestest.h"

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class HurtPageTest : public SessionPagesTest
{
};

TEST_F(HurtPageTest, TheMarkStandsWhereReturnWouldGo)
{
    world.pages->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(world.pages.get()));
    world.pages->play(QStringLiteral("morning-loosener"));
    world.pass(40s);
    key(Qt::Key_H);
    const auto marked = [this] {
        QStringList names;
        for (const OptionButton* way : page<HurtView>().findChildren<OptionButton*>()) {
            if (way->isMarked()) {
                names << way->accessibleName();
            }
        }
        return names;
    };
    EXPECT_EQ(marked(), QStringList{QStringLiteral("Rest for one minute")});
    key(Qt::Key_Tab);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("End the session")});
    key(Qt::Key_Backtab);
    key(Qt::Key_Backtab);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("Try the easier version")});
    button(QStringLiteral("I pressed this by mistake, go on"))->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(marked(), QStringList()) << "Return would go on";
    button(QStringLiteral("Skip this exercise"))->setFocus(Qt::TabFocusReason);
    world.pass(2s); // no longer too soon
    key(Qt::Key_Return);
    EXPECT_EQ(session().snapshot().block, 1);

    key(Qt::Key_H);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("End the session")}) << "the second time";
}

TEST_F(HurtPageTest, TheQuietWaysOnAreInOneLineEachAndAllIsInView)
{
    LanguageManager languages{places::translations()};
    for (const char* language : {"en", "de"}) {
        languages.use(QString::fromLatin1(language));
        world.pages->play(QStringLiteral("morning-loosener"));
        world.pass(40s);
        for (const QSize size : {QSize(1280, 800), QSize(884, 597), QSize(720, 540)}) {
            world.pages->resize(size);
            key(Qt::Key_H);
            for (int pass = 0; pass < 4; ++pass) { // laid out from the inside to the outside
                QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                QApplication::processEvents();
            }
            for (const BsButton* way : page<HurtView>().findChildren<BsButton*>()) {
                EXPECT_GE(way->width(), way->sizeHint().width())
                    << size.width() << way->label().toStdString();
            }
            for (const QWidget* each : page<HurtView>().findChildren<QWidget*>()) {
                EXPECT_TRUE(page<HurtView>().rect().contains(
                    QRect(each->mapTo(&page<HurtView>(), QPoint()), each->size())))
                    << size.width() << each->accessibleName().toStdString();
            }
            key(Qt::Key_Escape);
        }
        key(Qt::Key_Escape);
        key(Qt::Key_L);
    }
    languages.use(QStringLiteral("en"));
}

TEST_F(HurtPageTest, AfterAHighNumberThereAreKindWordsAndSomethingToPress)
{
    world.pages->play(QStringLiteral("morning-loosener"));
    world.pass(40s);
    key(Qt::Key_H);
    key(Qt::Key_3);
    key(Qt::Key_7);
    ASSERT_TRUE(page<HurtView>().isVisible());
    EXPECT_TRUE(says(QStringLiteral("It may be best to stop for today.")));
    EXPECT_FALSE(says(QStringLiteral("If it hurt sharply")));
    EXPECT_EQ(button(QStringLiteral("Try the easier version"))->accessibleDescription(),
              QStringLiteral("After this much pain it is better to rest or stop"));
    EXPECT_FALSE(button(QStringLiteral("Try the easier version"))->isEnabled());
    for (const char* way : {"End the session", "Skip this exercise", "Rest for one minute"}) {
        EXPECT_TRUE(button(QLatin1String(way))->isEnabled()) << way;
        EXPECT_NE(button(QLatin1String(way))->accessibleDescription(),
                  QStringLiteral("After this much pain it is better to rest or stop"));
    }
}

} // namespace
} // namespace backstretch
