// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the player shows is whole in every state, and in full screen readable from three metres.
#include "app/pages/session/guideview.h"
#include "app/text/language.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/ringtimer.h"
#include "tests/support/places.h"
#include "tests/support/sessionworld.h"

#include <QLineF>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <map>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QString kTranslations = places::translations();
const QString kAll = QStringLiteral("full-upper-back");

/// The least sizes in full screen, as parts of the window's height: on a laptop three metres away number,
/// word and instruction then have 10 minutes of arc, all else 6.
const std::map<QString, double> leastSizes{
    {QStringLiteral("word"), 0.08},  {QStringLiteral("instruction"), 0.065}, {QStringLiteral("fact"), 0.042},
    {QStringLiteral("name"), 0.039}, {QStringLiteral("next"), 0.039},        {QStringLiteral("place"), 0.039},
};
constexpr double leastNumber = 0.28;

class PlayerSizesTest : public testing::Test
{
protected:
    PlayerSizesTest() { world.pages->show(); }
    ~PlayerSizesTest() override
    {
        world.pages.reset();
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    [[nodiscard]] GuideView& guide() { return *world.pages->findChild<GuideView*>(); }
    void show(QSize size, bool full)
    {
        world.pages->resize(size);
        guide().setFullScreen(full);
        QApplication::processEvents();
    }
    [[nodiscard]] std::string where() const
    {
        return QStringLiteral("%1x%2, %3")
            .arg(world.pages->width())
            .arg(world.pages->height())
            .arg(QLocale().name())
            .toStdString();
    }

    /// Goes through every phase that differs from those before it in more than its repetition.
    template <typename Look>
    void inEachPhase(Look look)
    {
        world.pages->play(kAll);
        int block = -1;
        int phases = 0;
        while (world.pages->isSessionRunning()) {
            const Snapshot now = world.pages->session()->snapshot();
            if (now.repetition <= 1) {
                look();
                ++phases;
            }
            block = now.phase.block;
            QTest::keyClick(world.pages.get(), Qt::Key_PageDown); // in every direction
        }
        EXPECT_EQ(block, 7);
        EXPECT_GT(phases, 40);
    }

    void expectNoLabelOverAnother()
    {
        const auto all = guide().findChildren<Label*>(Qt::FindDirectChildrenOnly);
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                const bool both = all[i]->isVisible() && all[j]->isVisible() && !all[i]->text().isEmpty() &&
                                  !all[j]->text().isEmpty();
                EXPECT_FALSE(both && all[i]->geometry().adjusted(1, 1, -1, -1).intersects(all[j]->geometry()))
                    << where() << ": " << all[i]->text().toStdString() << " over "
                    << all[j]->text().toStdString();
            }
        }
    }

    void expectWhole()
    {
        const auto inside = [this](const QWidget& widget) {
            return guide()
                .rect()
                .adjusted(-1, -1, 1, 1)
                .contains(QRect(widget.mapTo(&guide(), QPoint(0, 0)), widget.size()));
        };
        for (const Label* label : guide().findChildren<Label*>(Qt::FindDirectChildrenOnly)) {
            if (label->isVisible() && !label->text().isEmpty()) {
                EXPECT_TRUE(inside(*label)) << where() << ": " << label->text().toStdString();
                EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                    << where() << ": " << label->text().toStdString();
                EXPECT_GE(label->width() + 1, label->minimumSizeHint().width())
                    << where() << ": " << label->text().toStdString();
            }
        }
        expectNoLabelOverAnother();
        bool hurts = false;
        for (const BsButton* button : guide().findChildren<BsButton*>(Qt::FindDirectChildrenOnly)) {
            if (button->isVisible()) {
                EXPECT_TRUE(inside(*button)) << where() << ": " << button->accessibleName().toStdString();
                hurts = hurts || button->kind() == BsButton::Kind::Warn;
            }
        }
        EXPECT_TRUE(hurts) << where() << ": This hurts is not there";
        if (guide().arrangement() != GuideView::Arrangement::FullScreen) {
            EXPECT_TRUE(guide().findChild<BsButton*>(QStringLiteral("changed"))->isVisible())
                << where() << ": whoever does not know its key cannot ask what changed";
        }
    }

    SessionWorld world{places::catalogue()};
    LanguageManager languages{kTranslations};

private:
    QLocale m_before;
};

class FullScreenSizesTest : public PlayerSizesTest, public testing::WithParamInterface<const char*>
{
};

TEST_P(FullScreenSizesTest, EverythingCanBeReadFromThreeMetres)
{
    languages.use(QString::fromLatin1(GetParam()));
    for (const QSize size : {QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080), QSize(2560, 1440)}) {
        show(size, true);
        inEachPhase([&] {
            const double h = guide().height();
            for (const auto& [name, least] : leastSizes) {
                const auto* label = guide().findChild<Label*>(name);
                ASSERT_NE(label, nullptr) << name.toStdString();
                if (label->isVisible() && !label->text().isEmpty()) {
                    EXPECT_GE(label->font().pixelSize() + 1, h * least)
                        << where() << ": " << label->text().toStdString();
                }
            }
            for (const RingTimer* ring :
                 guide().findChildren<RingTimer*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (ring->isVisible() && !ring->state().number.isEmpty()) {
                    EXPECT_GE(ring->shownNumberPixels() + 1, h * leastNumber)
                        << where() << ": " << ring->state().number.toStdString();
                }
            }
            expectWhole();
        });
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, FullScreenSizesTest, testing::Values("en", "de"));

struct Case
{
    const char* name;
    QSize size;
    bool full = false;
    TextSize text = TextSize::Normal;
    ColourChoice colours = ColourChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    const char* language = "en";
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.name;
}

class PlayerStatesTest : public PlayerSizesTest, public testing::WithParamInterface<Case>
{
};

TEST_P(PlayerStatesTest, NothingIsCutOffAndThisHurtsIsThere)
{
    const Case& each = GetParam();
    languages.use(QString::fromLatin1(each.language));
    world.theme.apply({.textSize = each.text, .colours = each.colours});
    world.pages->setLayoutDirection(each.direction);
    show(each.size, each.full);
    inEachPhase([&] {
        expectWhole();
        QTest::keyClick(world.pages.get(), Qt::Key_Space); // paused, and on again
        expectWhole();
        QTest::keyClick(world.pages.get(), Qt::Key_Space);
    });
}

INSTANTIATE_TEST_SUITE_P(
    Player, PlayerStatesTest,
    testing::Values(
        Case{"Window", {1280, 800}}, Case{"Small", {900, 640}}, Case{"Least", {720, 540}},
        Case{"Between", {960, 720}},
        Case{"LeastGerman", {720, 540}, false, TextSize::Normal, ColourChoice::Light, Qt::LeftToRight, "de"},
        Case{"SmallGerman", {900, 640}, false, TextSize::Normal, ColourChoice::Light, Qt::LeftToRight, "de"},
        Case{"TwoHundredPercent", {1280, 800}, false, TextSize::Largest},
        Case{"SmallTwoHundredPercent", {900, 640}, false, TextSize::Largest},
        Case{"Dark", {1280, 800}, false, TextSize::Normal, ColourChoice::Dark},
        Case{"HighContrastDark", {900, 640}, false, TextSize::Larger, ColourChoice::HighContrastDark},
        Case{"HighContrastLight", {1280, 800}, true, TextSize::Normal, ColourChoice::HighContrastLight},
        Case{"RightToLeft", {1280, 800}, false, TextSize::Normal, ColourChoice::Light, Qt::RightToLeft},
        Case{"SmallRightToLeft", {900, 640}, false, TextSize::Normal, ColourChoice::Dark, Qt::RightToLeft},
        Case{"FullRightToLeft", {1280, 800}, true, TextSize::Normal, ColourChoice::Dark, Qt::RightToLeft},
        Case{"SmallFull", {900, 640}, true},
        Case{"SmallFullGerman",
             {900, 640},
             true,
             TextSize::Normal,
             ColourChoice::Light,
             Qt::LeftToRight,
             "de"}),
    [](const auto& test) { return test.param.name; });

TEST_F(PlayerSizesTest, WithOneButtonTwoButtonsAreLeftAndLarge)
{
    world.settings.change([](Settings& s) { s.oneButton = true; });
    world.pages->play(kAll);
    for (const bool full : {false, true}) {
        show({900, 640}, full);
        int large = 0;
        for (const BsButton* button : guide().findChildren<BsButton*>(Qt::FindDirectChildrenOnly)) {
            large += button->isVisible() && button->height() >= 84 ? 1 : 0;
        }
        EXPECT_EQ(large, 2);
        expectWhole();
    }
}

TEST_F(PlayerSizesTest, InFullScreenAMouseFindsTheWayOut)
{
    world.pages->play(kAll);
    const auto named = [this](const QString& name) -> BsButton* {
        for (BsButton* button : guide().findChildren<BsButton*>(Qt::FindDirectChildrenOnly)) {
            if (button->isVisible() && button->accessibleName() == name) {
                return button;
            }
        }
        return nullptr;
    };
    for (const bool oneButton : {false, true}) {
        guide().setOneButton(oneButton);
        for (const QSize size : {QSize(900, 640), QSize(1280, 800), QSize(1920, 1080)}) {
            show(size, true);
            for (const char* name : {"Leave full screen", "Leave the session"}) {
                BsButton* button = named(QLatin1String(name));
                ASSERT_NE(button, nullptr) << name;
                EXPECT_GE(std::min(button->width(), button->height()), 44) << name << where();
                EXPECT_FALSE(button->toolTip().isEmpty());
                EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0);
                EXPECT_EQ(guide().childAt(button->geometry().center()), button) << "nothing lies over it";
                // It stands beside the ring, not on it.
                for (const RingTimer* ring : guide().findChildren<RingTimer*>(Qt::FindDirectChildrenOnly)) {
                    const QPointF middle = QRectF(ring->geometry()).center();
                    const double radius = std::min(ring->width(), ring->height()) / 2.0;
                    for (const QPoint corner :
                         {button->geometry().bottomLeft(), button->geometry().bottomRight()}) {
                        EXPECT_GT(QLineF(middle, corner).length() + 1, radius) << name << where();
                    }
                }
            }
            expectWhole();
        }
        QSignalSpy wanted(&guide(), &GuideView::fullScreenPressed);
        QTest::mouseClick(named(QStringLiteral("Leave full screen")), Qt::LeftButton);
        EXPECT_EQ(wanted.count(), 1);
        guide().setFullScreen(false);
    }
}

TEST_F(PlayerSizesTest, PauseIsTheLargestOfTheButtonsWhateverItsWord)
{
    for (const char* language : {"en", "de"}) {
        languages.use(QString::fromLatin1(language));
        world.pages->play(kAll);
        for (const QSize size : {QSize(720, 540), QSize(884, 597), QSize(1280, 800)}) {
            for (const bool full : {false, true}) {
                show(size, full);
                for (int press = 0; press < 2; ++press) { // Carry on, and Pause again
                    QTest::keyClick(world.pages.get(), Qt::Key_Space);
                    for (const BsButton* button :
                         guide().findChildren<BsButton*>(Qt::FindDirectChildrenOnly)) {
                        if (button->isVisible() && button->height() == guide().pauseButton().height()) {
                            EXPECT_LE(button->font().pixelSize(), guide().pauseButton().font().pixelSize())
                                << where() << full << button->label().toStdString();
                        }
                    }
                }
            }
        }
        QTest::keyClick(world.pages.get(), Qt::Key_Escape);
        QTest::keyClick(world.pages.get(), Qt::Key_L);
    }
}

TEST_F(PlayerSizesTest, AMessageInFullScreenCoversNoWord)
{
    for (const char* language : {"en", "de"}) {
        languages.use(QString::fromLatin1(language));
        world.pages->play(kAll);
        for (const QSize size : {QSize(720, 540), QSize(900, 640), QSize(1280, 800)}) {
            show(size, true);
            for (const bool error : {false, true}) {
                guide().setMessage(
                    error ? Notice::Kind::Error : Notice::Kind::Info,
                    QStringLiteral("Your session cannot be saved right now."),
                    QStringLiteral("The disk may be full. The session goes on, and we keep trying."), error);
                const auto* message = guide().findChild<Notice*>();
                ASSERT_TRUE(message->isVisible());
                EXPECT_GE(message->height(), message->heightForWidth(message->width()));
                for (const QWidget* each : guide().findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
                    const bool covered =
                        each != message && each->isVisible() &&
                        each->geometry().adjusted(2, 2, -2, -2).intersects(message->geometry());
                    EXPECT_FALSE(covered) << where() << ' ' << each->metaObject()->className() << ' '
                                          << each->objectName().toStdString();
                }
                expectWhole();
                guide().clearMessage();
                EXPECT_TRUE(guide().findChild<Label*>(QStringLiteral("fact"))->isVisible());
            }
        }
        QTest::keyClick(world.pages.get(), Qt::Key_Escape);
        QTest::keyClick(world.pages.get(), Qt::Key_L);
    }
}

TEST_F(PlayerSizesTest, InASmallRingTheCaptionCanBeRead)
{
    const std::map<QString, int> leastCaption{
        {QStringLiteral("en"), 15}, {QStringLiteral("de"), 13}, {QStringLiteral("ar_XB"), 12}};
    for (const auto& [language, least] : leastCaption) {
        languages.use(language);
        show({884, 597}, false);
        inEachPhase([&] {
            for (const RingTimer* ring : guide().findChildren<RingTimer*>()) {
                if (!ring->isVisible() || ring->state().caption.isEmpty()) {
                    continue;
                }
                const std::string caption = ring->state().caption.toStdString();
                if (ring->shownCaptionPixels() == 0) {
                    EXPECT_TRUE(ring->state().captionBelow) << caption;
                } else {
                    EXPECT_GE(ring->shownCaptionPixels(), least) << caption;
                }
                EXPECT_GE(ring->shownNumberPixels(), guide().height() * 0.14) << where() << ' ' << caption;
            }
        });
    }
}

} // namespace
} // namespace backstretch
