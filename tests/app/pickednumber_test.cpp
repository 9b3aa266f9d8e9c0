// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the text is large and the window small, the number that was picked is seen whole, and what it means
// beside it.
#include "app/pages/session/checkinpage.h"
#include "app/pages/session/finishedpage.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"
#include "tests/support/nothingcut.h"
#include "tests/support/sessionpagestest.h"

#include <QLocale>

namespace backstretch {
namespace {

class PickedNumberTest : public SessionPagesTest, public testing::WithParamInterface<Qt::LayoutDirection>
{
protected:
    PickedNumberTest()
    {
        world.theme.apply({.textSize = TextSize::Largest});
        world.pages->setLayoutDirection(GetParam());
        world.pages->resize(900, 640);
    }

    /// By its digits; the focus may be on any button.
    void type(int number)
    {
        for (const QChar digit : QString::number(number)) {
            key(static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue()));
        }
    }
    static bool isSeen(const QWidget& widget, const QRect& part)
    {
        return QRegion(part).subtracted(widget.visibleRegion()).isEmpty();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }
    }
    void expectSeenWhole(PainScale& scale, int number)
    {
        settle();
        ASSERT_EQ(scale.value(), number);
        EXPECT_TRUE(isSeen(scale, scale.cellRect(number).toAlignedRect())) << number;
    }
    /// Whether words that begin so are seen whole.
    [[nodiscard]] bool isSeen(const QString& words)
    {
        return std::ranges::any_of(world.pages->findChildren<Label*>(), [&words](const Label* label) {
            return label->isVisible() && label->text().startsWith(words) && isSeen(*label, label->rect());
        });
    }
};

TEST_P(PickedNumberTest, BeforeASession)
{
    world.pages->checkIn(QStringLiteral("first-steps"));
    settle();
    PainScale& scale = *page<CheckInPage>().findChild<PainScale*>();
    EXPECT_TRUE(isSeen(QStringLiteral("How does your upper back feel"))) << "at once, with its numbers";
    EXPECT_TRUE(isSeen(scale, scale.rect()));
    expectNothingCut(page<CheckInPage>());
    for (int number = 0; number <= PainScale::worst; ++number) {
        type(number);
        expectSeenWhole(scale, number);
        if (number < 7) {
            EXPECT_TRUE(isSeen(QLocale().toString(number) + QLatin1Char(':'))) << number;
        }
    }
    expectNothingCut(page<CheckInPage>());
    EXPECT_NE(button(QStringLiteral("Something changed? Signs that need a doctor")), nullptr);
}

TEST_P(PickedNumberTest, AfterOne)
{
    world.pages->play(QStringLiteral("first-steps"));
    world.pass(std::chrono::seconds(40));
    key(Qt::Key_H);
    key(Qt::Key_4);
    settle();
    PainScale& scale = *page<FinishedPage>().findChild<PainScale*>();
    expectNothingCut(page<FinishedPage>());
    for (int number = 0; number <= PainScale::worst; ++number) {
        type(number);
        expectSeenWhole(scale, number);
    }
}

INSTANTIATE_TEST_SUITE_P(Directions, PickedNumberTest, testing::Values(Qt::LeftToRight, Qt::RightToLeft));

} // namespace
} // namespace backstretch
