// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/icons.h"
#include "app/theme/type.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace backstretch {
namespace {

constexpr std::array allSchemes{Scheme::Light, Scheme::Dark, Scheme::HighContrastDark,
                                Scheme::HighContrastLight};

double channel(float value)
{
    const double v = static_cast<double>(value);
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

/// WCAG 2 relative luminance.
double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

enum class What { Text, Graphic, State };

struct Pair
{
    What what;
    ColourRole front;
    ColourRole back;
};

using C = Colours;

// Whatever is drawn on whatever. State: filled against empty, where position and words say the same.
const std::vector<Pair>& pairs()
{
    static const std::vector<Pair> all{
        {What::Text, &C::text, &C::window},
        {What::Text, &C::text, &C::surface},
        {What::Text, &C::text, &C::surfaceAlt},
        {What::Text, &C::text, &C::sunken},
        {What::Text, &C::text, &C::rail},
        {What::Text, &C::textMuted, &C::window},
        {What::Text, &C::textMuted, &C::surface},
        {What::Text, &C::textMuted, &C::surfaceAlt},
        {What::Text, &C::textMuted, &C::sunken},
        {What::Text, &C::textMuted, &C::rail},
        {What::Text, &C::textMuted, &C::primarySoft},
        {What::Text, &C::textMuted, &C::holdSoft},
        {What::Text, &C::textMuted, &C::moveSoft},
        {What::Text, &C::onPrimary, &C::primary},
        {What::Text, &C::onPrimary, &C::primaryHover},
        {What::Text, &C::onPrimary, &C::primaryPressed},
        {What::Text, &C::primary, &C::window},
        {What::Text, &C::primary, &C::surface},
        {What::Text, &C::primary, &C::surfaceAlt},
        {What::Text, &C::primary, &C::primarySoft},
        {What::Text, &C::onPrimarySoft, &C::primarySoft},
        {What::Text, &C::onPrimarySoft, &C::surface},
        {What::Text, &C::text, &C::primarySoft},
        {What::Text, &C::onMoveSoft, &C::moveSoft},
        {What::Text, &C::text, &C::moveSoft},
        {What::Text, &C::move, &C::surface},
        {What::Text, &C::move, &C::moveSoft},
        {What::Text, &C::move, &C::window},
        {What::State, &C::move, &C::moveTrack},
        {What::Text, &C::onHoldSoft, &C::holdSoft},
        {What::Text, &C::text, &C::holdSoft},
        {What::Text, &C::hold, &C::surface},
        {What::Text, &C::hold, &C::holdSoft},
        {What::Text, &C::hold, &C::window},
        {What::State, &C::hold, &C::holdTrack},
        {What::Text, &C::onRestSoft, &C::restSoft},
        {What::Text, &C::text, &C::restSoft},
        {What::Text, &C::rest, &C::surface},
        {What::Text, &C::rest, &C::restSoft},
        {What::Text, &C::rest, &C::window},
        {What::State, &C::rest, &C::restTrack},
        {What::Text, &C::onPrepareSoft, &C::prepareSoft},
        {What::Text, &C::text, &C::prepareSoft},
        {What::Text, &C::prepare, &C::surface},
        {What::Text, &C::prepare, &C::prepareSoft},
        {What::Text, &C::prepare, &C::window},
        {What::State, &C::prepare, &C::prepareTrack},
        {What::Text, &C::onWarningSoft, &C::warningSoft},
        {What::Text, &C::onWarningSoft, &C::surface},
        {What::Text, &C::warning, &C::surface},
        {What::Text, &C::warning, &C::window},
        {What::Text, &C::warning, &C::warningSoft},
        {What::Text, &C::warning, &C::sunken},
        {What::Graphic, &C::warning, &C::moveSoft},
        {What::Text, &C::onSuccessSoft, &C::successSoft},
        {What::Text, &C::success, &C::surface},
        {What::State, &C::success, &C::successSoft},
        {What::Text, &C::surface, &C::move},
        {What::Text, &C::surface, &C::hold},
        {What::Text, &C::surface, &C::rest},
        {What::Text, &C::surface, &C::warning},
        {What::Graphic, &C::controlBorder, &C::surface},
        {What::Graphic, &C::controlBorder, &C::window},
        {What::Graphic, &C::controlBorder, &C::surfaceAlt},
        {What::Graphic, &C::controlBorder, &C::primarySoft},
        {What::State, &C::controlBorder, &C::rail},
        {What::Graphic, &C::focus, &C::surface},
        {What::Graphic, &C::focus, &C::window},
        {What::Graphic, &C::focus, &C::rail},
        {What::Graphic, &C::focus, &C::sunken},
        {What::Graphic, &C::focus, &C::moveSoft},
        {What::Graphic, &C::focus, &C::holdSoft},
        {What::Graphic, &C::chart1, &C::surface},
        {What::Graphic, &C::chart1, &C::moveSoft},
        {What::Graphic, &C::chart1Soft, &C::surface},
        {What::Graphic, &C::chart2, &C::surface},
        {What::Text, &C::chartAxis, &C::surface},
        {What::Text, &C::chartAxis, &C::moveSoft},
        {What::Graphic, &C::primary, &C::sunken},
        {What::State, &C::heat3, &C::surface},
        {What::State, &C::heat4, &C::heat0},
        {What::Text, &C::onHeatLow, &C::heat0},
        {What::Text, &C::onHeatLow, &C::heat1},
        {What::Text, &C::onHeatLow, &C::heat2},
        {What::Text, &C::onHeatHigh, &C::heat3},
        {What::Text, &C::onHeatHigh, &C::heat4},
        {What::Text, &C::onBrandPanel, &C::brandPanel},
        {What::Text, &C::onBrandPanelMuted, &C::brandPanel},
    };
    return all;
}

double limit(What what, bool highContrast)
{
    switch (what) {
    case What::Text:
        return highContrast ? 7.0 : 4.5;
    case What::Graphic:
        return highContrast ? 4.5 : 3.0;
    case What::State:
        return 3.0;
    }
    return 21.0;
}

std::string nameOf(ColourRole wanted)
{
    for (const auto& [name, role] : colourRoles()) {
        if (role == wanted) {
            return name.data();
        }
    }
    return "?";
}

TEST(Colours, KnowTheWeightOfBlackOnWhite)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-6);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Colours, EveryPairIsReadableInEveryTheme)
{
    for (const Scheme scheme : allSchemes) {
        const Colours colours = coloursOf(scheme);
        for (const Pair& pair : pairs()) {
            EXPECT_GE(contrast(colours.*pair.front, colours.*pair.back),
                      limit(pair.what, isHighContrast(scheme)))
                << nameOf(pair.front) << " on " << nameOf(pair.back) << " in scheme "
                << static_cast<int>(scheme);
        }
    }
}

TEST(Colours, DisabledTextStaysReadableInHighContrast)
{
    for (const Scheme scheme : {Scheme::HighContrastDark, Scheme::HighContrastLight}) {
        const Colours colours = coloursOf(scheme);
        EXPECT_GE(contrast(colours.textDisabled, colours.window), 7.0);
        EXPECT_GE(contrast(colours.textDisabled, colours.sunken), 7.0);
    }
}

TEST(Colours, OverlayTextIsReadableOverWhiteVideo)
{
    for (const Scheme scheme : allSchemes) {
        const Colours c = coloursOf(scheme);
        const double part = isHighContrast(scheme) ? 1.0 : 0.86;
        const auto mix = [part](int top) {
            return static_cast<int>(std::lround(top * part + 255 * (1 - part)));
        };
        const QColor seen(mix(c.overlay.red()), mix(c.overlay.green()), mix(c.overlay.blue()));
        EXPECT_GE(contrast(c.onOverlay, seen), isHighContrast(scheme) ? 7.0 : 4.5);
    }
}

TEST(Colours, EveryRoleIsSetInEveryTheme)
{
    EXPECT_EQ(colourRoles().size(), 56U);
    for (const Scheme scheme : allSchemes) {
        const Colours colours = coloursOf(scheme);
        for (const auto& [name, role] : colourRoles()) {
            EXPECT_TRUE((colours.*role).isValid()) << name.data();
            EXPECT_EQ((colours.*role).alpha(), 255) << name.data();
        }
    }
}

TEST(Icons, EveryFileIsADrawingAndTakesTheColourAskedFor)
{
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    EXPECT_GE(files.size(), 70);
    for (const QString& file : files) {
        const QImage image = icons::pixmap(file.chopped(4), 24, 2.0, Qt::red).toImage();
        EXPECT_EQ(image.width(), 48);
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                drawn = drawn || pixel.alpha() > 200;
                ASSERT_TRUE(pixel.alpha() == 0 || (pixel.green() == 0 && pixel.blue() == 0))
                    << qPrintable(file);
            }
        }
        EXPECT_TRUE(drawn) << qPrintable(file);
    }
}

TEST(Icons, OnlyReadingDirectionIsMirrored)
{
    const auto image = [](const char* name, Qt::LayoutDirection direction) {
        return icons::pixmap(QString::fromLatin1(name), 24, 1.0, Qt::black, direction).toImage();
    };
    const QImage back = image("back", Qt::LeftToRight);
    const QImage mirrored = image("back", Qt::RightToLeft).mirrored(true, false);
    EXPECT_NE(back, mirrored.mirrored(true, false));
    for (int y = 0; y < back.height(); ++y) {
        for (int x = 0; x < back.width(); ++x) {
            EXPECT_NEAR(qAlpha(back.pixel(x, y)), qAlpha(mirrored.pixel(x, y)), 48) << x << ',' << y;
        }
    }
    EXPECT_EQ(image("play", Qt::RightToLeft), image("play", Qt::LeftToRight));
    EXPECT_EQ(image("clock", Qt::RightToLeft), image("clock", Qt::LeftToRight));
}

class ThemeTest : public testing::Test
{
protected:
    static QApplication& app() { return *static_cast<QApplication*>(QCoreApplication::instance()); }
    Theme theme{app()};
};

TEST_F(ThemeTest, PaletteAndFontChangeTogether)
{
    QLineEdit field;
    field.resize(200, 60);
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    const double normal = QApplication::font().pointSizeF();
    const QImage light = field.grab().toImage();
    theme.apply({TextSize::Largest, ColourChoice::Dark, MotionChoice::Full});

    EXPECT_EQ(QApplication::palette().color(QPalette::Window), coloursOf(Scheme::Dark).window);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), normal * 2);
    EXPECT_EQ(light.pixelColor(100, 10), coloursOf(Scheme::Light).surface);
    EXPECT_EQ(field.grab().toImage().pixelColor(100, 10), coloursOf(Scheme::Dark).surface);
}

TEST_F(ThemeTest, SpaceGrowsHalfAsMuchAsTextMayGrow)
{
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    const int normal = theme.space(10);
    EXPECT_GE(normal, 40);
    theme.apply({TextSize::Largest, ColourChoice::Light, MotionChoice::Full});
    EXPECT_LE(theme.space(10), 60);
    EXPECT_GT(theme.space(10), normal);
}

TEST_F(ThemeTest, BreakpointsCountLetters)
{
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    EXPECT_EQ(theme.breakpoint(theme.em(72.5)), Breakpoint::Wide);
    EXPECT_EQ(theme.breakpoint(theme.em(60)), Breakpoint::Medium);
    EXPECT_EQ(theme.breakpoint(theme.em(45)), Breakpoint::Narrow);
    const int narrowNow = theme.em(45);
    theme.apply({TextSize::Largest, ColourChoice::Light, MotionChoice::Full});
    EXPECT_EQ(theme.breakpoint(narrowNow), Breakpoint::VeryNarrow);
}

TEST_F(ThemeTest, TypeFollowsTheUserAndTheLastStyleWins)
{
    QLabel label;
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    type::apply(theme, label, TextStyle::Title);
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), theme.bodyPointSize() * 1.25);
    EXPECT_EQ(label.font().weight(), QFont::Bold);
    type::apply(theme, label, TextStyle::Caption);
    theme.apply({TextSize::Larger, ColourChoice::Light, MotionChoice::Full});
    EXPECT_DOUBLE_EQ(label.font().pointSizeF(), theme.bodyPointSize() * 0.875);
    type::applyPixels(theme, label, 90, QFont::Bold);
    EXPECT_EQ(label.font().pixelSize(), 90);
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    EXPECT_EQ(label.font().pixelSize(), 90);
}

TEST_F(ThemeTest, ReducedMotionMeansNoTime)
{
    using namespace std::chrono_literals;
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    EXPECT_EQ(theme.motion(120ms), 120ms);
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Reduced});
    EXPECT_EQ(theme.motion(120ms), 0ms);
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    // What the user chose must not come back as what the computer asks for.
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    EXPECT_EQ(theme.motion(120ms), 120ms);
}

TEST_F(ThemeTest, IconsFollowTheTheme)
{
    theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
    const QIcon icon = theme.icon(QStringLiteral("stop"), &Colours::warning);
    const QImage light = icon.pixmap(QSize(24, 24)).toImage();
    theme.apply({TextSize::Normal, ColourChoice::Dark, MotionChoice::Full});
    EXPECT_NE(light, icon.pixmap(QSize(24, 24)).toImage());
}

class FocusRingTest : public ThemeTest
{
protected:
    FocusRingTest()
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(20, 20, 20, 20);
        column->setSpacing(20);
        column->addWidget(&first);
        column->addWidget(&second);
        theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Full});
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] bool ringAround(const QWidget& widget)
    {
        const QPoint edge = widget.geometry().topLeft() + QPoint(widget.width() / 2, -4);
        return window.grab().toImage().pixelColor(edge) == theme.colours().focus;
    }

    QWidget window;
    QPushButton first{QStringLiteral("one")};
    QPushButton second{QStringLiteral("two")};
};

TEST_F(FocusRingTest, ShowsForKeysOnly)
{
    second.setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(ringAround(second));
    second.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(&second, Qt::Key_Tab);
    EXPECT_TRUE(first.hasFocus());
    EXPECT_TRUE(ringAround(first));
    EXPECT_FALSE(ringAround(second));
    EXPECT_TRUE(theme.showsFocus(first));
    second.setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(ringAround(first));
    EXPECT_FALSE(ringAround(second));
}

TEST_F(FocusRingTest, AlwaysShowsInHighContrast)
{
    second.setFocus(Qt::MouseFocusReason);
    theme.apply({TextSize::Normal, ColourChoice::HighContrastDark, MotionChoice::Full});
    EXPECT_TRUE(ringAround(second));
}

TEST_F(FocusRingTest, SurvivesTheWidgetItSurrounds)
{
    auto* button = new QPushButton(QStringLiteral("three"), &window);
    button->show();
    button->setFocus(Qt::TabFocusReason);
    delete button;
    first.setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(ringAround(first));
}

} // namespace
} // namespace backstretch
