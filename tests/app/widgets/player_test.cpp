// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/digits.h"
#include "app/widgets/label.h"
#include "app/widgets/phasepanel.h"
#include "app/widgets/sessiontimeline.h"
#include "tests/app/widgets/widgettest.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

/// How far apart the colours of two pictures of one size are where they differ most, 0 to 255. Smooth
/// edges may differ a little: of a shorter arc other points are calculated.
int farthest(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                             std::abs(a.blue() - b.blue())});
        }
    }
    return most;
}

/// Counts how much of a widget is painted, as parts of the whole.
class PaintedArea : public QObject
{
public:
    explicit PaintedArea(QWidget& widget)
        : m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            const QSize part = static_cast<QPaintEvent*>(event)->rect().size();
            m_times += double(part.width()) * part.height() / (m_widget.width() * m_widget.height());
        }
        return QObject::eventFilter(watched, event);
    }

    [[nodiscard]] double times() const { return m_times; }

private:
    QWidget& m_widget;
    double m_times = 0;
};

class RingTest : public WidgetTest
{
protected:
    RingTest() { ring.resize(300, 300); }

    void set(PhaseLook look, Millis total, Millis left, bool paused = false)
    {
        ring.setState({look, total, left, QString(), QString(), paused});
    }

    /// The colour of the ring at so many degrees clockwise from the top.
    QColor at(double degrees, double thickness)
    {
        const QImage image = ring.grab().toImage();
        const double side = 300;
        const double diameter = side - 2 * std::max(thickness * side / 2, side * 0.05);
        const double angle = (degrees - 90) * std::numbers::pi / 180;
        return image.pixelColor(qRound(150 + std::cos(angle) * diameter / 2),
                                qRound(150 + std::sin(angle) * diameter / 2));
    }

    RingTimer ring{theme};
};

TEST_F(RingTest, ShownSecondsAreRoundedUpAndNeverZero)
{
    EXPECT_EQ(RingTimer::shownSeconds(18000ms), 18);
    EXPECT_EQ(RingTimer::shownSeconds(17001ms), 18);
    EXPECT_EQ(RingTimer::shownSeconds(1ms), 1);
    EXPECT_EQ(RingTimer::shownSeconds(0ms), 1);
    EXPECT_EQ(RingTimer::shownSeconds(-5ms), 1);
}

TEST_F(RingTest, HoldShrinksFromItsEnd)
{
    const Colours c = coloursOf(Scheme::Light);
    set(PhaseLook::Hold, 30s, 30s);
    EXPECT_EQ(at(90, 0.1), c.hold);
    EXPECT_EQ(at(270, 0.1), c.hold);
    set(PhaseLook::Hold, 30s, 15s);
    EXPECT_EQ(at(90, 0.1), c.hold);
    EXPECT_EQ(at(270, 0.1), c.holdTrack);
    ring.setLayoutDirection(Qt::RightToLeft); // clocks run clockwise everywhere
    EXPECT_EQ(at(90, 0.1), c.hold);
    EXPECT_EQ(at(270, 0.1), c.holdTrack);
}

TEST_F(RingTest, PrepareGoesOutSegmentBySegment)
{
    const Colours c = coloursOf(Scheme::Light);
    set(PhaseLook::Prepare, 10s, 6s);
    EXPECT_EQ(at(36, 0.082), c.prepare);
    EXPECT_EQ(at(180, 0.082), c.prepare);
    EXPECT_EQ(at(252, 0.082), c.prepareTrack);
    EXPECT_EQ(at(324, 0.082), c.prepareTrack);
}

TEST_F(RingTest, RestHasTwelveSegmentsWithGaps)
{
    const Colours c = coloursOf(Scheme::Light);
    set(PhaseLook::Rest, 12s, 12s);
    for (int i = 0; i < 12; ++i) {
        EXPECT_EQ(at(i * 30 + 15, 0.082), c.rest) << i;
        EXPECT_NE(at(i * 30, 0.082), c.rest) << i;
    }
    set(PhaseLook::Rest, 12s, 6s);
    EXPECT_EQ(at(165, 0.082), c.rest);
    EXPECT_EQ(at(195, 0.082), c.restTrack);
}

TEST_F(RingTest, PausedIsFadedAndHollowInHighContrast)
{
    set(PhaseLook::Hold, 30s, 30s);
    const QColor running = at(90, 0.1);
    set(PhaseLook::Hold, 30s, 30s, true);
    EXPECT_NE(at(90, 0.1), running);
    apply(TextSize::Normal, ColourChoice::HighContrastDark);
    EXPECT_EQ(at(90, 0.1), coloursOf(Scheme::HighContrastDark).surface);
}

TEST_F(RingTest, StandsStillWithinASecondWithReducedMotion)
{
    set(PhaseLook::Hold, 30s, 17900ms);
    const QImage before = ring.grab().toImage();
    set(PhaseLook::Hold, 30s, 17100ms);
    EXPECT_EQ(before, ring.grab().toImage());
    set(PhaseLook::Hold, 30s, 16900ms);
    EXPECT_NE(before, ring.grab().toImage());
}

TEST_F(RingTest, PaintsOnlyWhatMovedAndLooksAsIfItHadPaintedAll)
{
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    column->addWidget(&ring);
    show(360, 360);
    const auto seen = [this] { return window.screen()->grabWindow(window.winId()).toImage(); };
    for (const auto& [look, name] :
         {std::pair(PhaseLook::Hold, "hold"), std::pair(PhaseLook::Move, "move"),
          std::pair(PhaseLook::Rest, "rest"), std::pair(PhaseLook::Prepare, "prepare")}) {
        const auto tell = [this, look = look](Millis left) {
            ring.setState({look, 10s, left, QStringLiteral("8"), QStringLiteral("seconds"), false});
            QCoreApplication::processEvents();
        };
        tell(10s);
        window.repaint(); // the first drawing of a text has other edges than the next ones
        PaintedArea painted(ring);
        for (Millis left = 10s; left >= 0ms; left -= 40ms) {
            tell(left);
            if (left.count() % 1000 == 0) {
                const QImage inParts = seen();
                window.repaint();
                ASSERT_LT(farthest(inParts, seen()), 80) << name << ' ' << left.count();
            }
        }
        // All of it only in the eleven pictures to compare with.
        EXPECT_LT(painted.times(), 0.5 * 250) << name;
    }
    ring.setParent(nullptr);
}

TEST_F(RingTest, IsAProgressBarThatSaysWhatItShows)
{
    ring.setState({PhaseLook::Hold, 30s, 15s, QStringLiteral("15"), QStringLiteral("seconds"), false});
    QAccessibleInterface& face = accessible(ring);
    EXPECT_EQ(face.role(), QAccessible::ProgressBar);
    EXPECT_EQ(face.text(QAccessible::Value), QStringLiteral("15 seconds"));
    ASSERT_NE(face.valueInterface(), nullptr);
    EXPECT_DOUBLE_EQ(face.valueInterface()->currentValue().toDouble(), 50.0);
    EXPECT_TRUE(face.state().readOnly);
}

TEST(Digits, AreAllOfOneWidthInEveryScript)
{
    const QFont font = QApplication::font();
    for (const auto& [zero, script] : {std::pair(QStringLiteral("0"), QFontDatabase::Latin),
                                       std::pair(QStringLiteral("٠"), QFontDatabase::Arabic),
                                       std::pair(QStringLiteral("०"), QFontDatabase::Devanagari)}) {
        if (QFontDatabase::families(script).isEmpty()) {
            continue; // no font here has these digits, and Qt warns of it
        }
        for (int i = 0; i < 10; ++i) {
            const QString other(QChar(static_cast<char16_t>(zero.at(0).unicode() + i)));
            EXPECT_DOUBLE_EQ(digits::width(other, font), digits::width(zero, font));
        }
    }
    EXPECT_DOUBLE_EQ(digits::width(QStringLiteral("18"), font), digits::width(QStringLiteral("77"), font));
}

using PanelTest = WidgetTest;

TEST_F(PanelTest, WearsTheColoursOfItsPhase)
{
    PhasePanel panel(theme);
    panel.resize(460, 520);
    const Colours c = coloursOf(Scheme::Light);
    for (const auto& [kind, soft, strong] :
         {std::tuple(PhaseKind::GetReady, c.prepareSoft, c.prepare),
          std::tuple(PhaseKind::MoveIn, c.moveSoft, c.move), std::tuple(PhaseKind::Hold, c.holdSoft, c.hold),
          std::tuple(PhaseKind::SwitchSides, c.restSoft, c.rest)}) {
        PhasePanel::Content content;
        content.kind = kind;
        content.word = QStringLiteral("Word");
        panel.setContent(content);
        const QImage image = panel.grab().toImage();
        EXPECT_EQ(image.pixelColor(1, 260), strong);
        EXPECT_EQ(image.pixelColor(10, 260), soft);
    }
}

TEST_F(PanelTest, KeepsItsWordRingAndNumberInAShortWindow)
{
    PhasePanel panel(theme);
    panel.setContent({PhaseKind::Hold,
                      QStringLiteral("Hold"),
                      QStringLiteral("Slow breaths, in and out"),
                      {{{QStringLiteral("Side"), QStringLiteral("Right")},
                        {QStringLiteral("Part"), QStringLiteral("2 of 3")}}},
                      QStringLiteral("Right side, part 2 of 3")});
    panel.setWindowHeight(640, true);
    EXPECT_GE(panel.ring().minimumSizeHint().width(), qRound(640 * 0.28));
    panel.resize(420, 380);
    panel.show();
    EXPECT_GE(std::min(panel.ring().width(), panel.ring().height()), qRound(640 * 0.28));
    QStringList words;
    for (const Label* label : panel.findChildren<Label*>()) {
        if (label->isVisible()) {
            words << label->text();
            EXPECT_GE(label->height(), label->heightForWidth(label->width()) - 1)
                << qPrintable(label->text());
        }
    }
    EXPECT_TRUE(words.contains(QStringLiteral("Hold")));
    EXPECT_TRUE(words.contains(QStringLiteral("Right side, part 2 of 3")));
    EXPECT_FALSE(words.contains(QStringLiteral("Right")));
}

class TimelineTest : public WidgetTest
{
protected:
    TimelineTest()
    {
        line->setSegments({{QStringLiteral("Cat-Cow"), 160s},
                           {QStringLiteral("Locust"), 40s},
                           {QStringLiteral("<b>Sphinx"), 80s}});
        line->setCurrent(1, 0.5, PhaseLook::Hold);
        line->setNamesShown(false);
        column->addWidget(line);
        column->addStretch(1);
        show(740, 400);
    }
    QColor at(double part)
    {
        return line->grab().toImage().pixelColor(qRound(line->width() * part), line->height() / 2);
    }
    SessionTimeline* line = new SessionTimeline(theme);
};

TEST_F(TimelineTest, DoneIsFullNowIsPartlyFilledAndTheRestIsHollow)
{
    const Colours c = coloursOf(Scheme::Light);
    EXPECT_EQ(at(0.2), c.primary);
    EXPECT_EQ(at(0.60), c.hold);
    EXPECT_EQ(at(0.69), c.holdTrack);
    EXPECT_EQ(at(0.9), c.surface);
    window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(at(0.8), c.primary);
    EXPECT_EQ(at(0.1), c.surface);
    EXPECT_EQ(at(0.31), c.holdTrack);
}

TEST_F(TimelineTest, EachExerciseIsAPartOfItToAScreenReader)
{
    line->setCurrent(2, 0.0, PhaseLook::Prepare);
    line->setSkipped({1});
    QAccessibleInterface& face = accessible(*line);
    EXPECT_EQ(face.role(), QAccessible::List);
    ASSERT_EQ(face.childCount(), 3);
    EXPECT_EQ(face.child(0)->text(QAccessible::Name), QStringLiteral("Cat-Cow, done"));
    EXPECT_EQ(face.child(1)->text(QAccessible::Name), QStringLiteral("Locust, left out"));
    EXPECT_EQ(face.child(2)->text(QAccessible::Name), QStringLiteral("<b>Sphinx, now"));
    EXPECT_EQ(face.child(2)->parent(), &face);
    EXPECT_EQ(face.indexOfChild(face.child(1)), 1);
    const QRect second = face.child(1)->rect();
    EXPECT_EQ(face.childAt(second.center().x(), second.center().y()), face.child(1));
    line->setSegments({{QStringLiteral("Cat-Cow"), 160s}});
    EXPECT_EQ(face.childCount(), 1);
}

TEST_F(TimelineTest, ShortExercisesKeepALeastLength)
{
    line->setSegments({{QStringLiteral("Long"), 3600s}, {QStringLiteral("Short"), 1s}});
    QAccessibleInterface& face = accessible(*line);
    EXPECT_GE(face.child(1)->rect().width(), theme.em(2.5) - 1);
    EXPECT_LE(face.child(1)->rect().right(), window.mapToGlobal(window.rect().bottomRight()).x());
}

} // namespace
} // namespace backstretch
