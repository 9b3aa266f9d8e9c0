// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerscreen.h"
#include "tests/support/shellworld.h"

namespace backstretch {
namespace {

class PlayerScreenTest : public ShellTest
{
protected:
    /// The theme in full screen, and again when it is over.
    std::pair<Scheme, Scheme> schemes(ColourChoice colours)
    {
        settings.change([colours](Settings& s) { s.colours = colours; });
        theme.apply(themeOptions(settings.values()));
        QWidget window;
        window.show();
        PlayerScreen screen(window, theme, settings);
        screen.setFull(true);
        const Scheme full = theme.scheme();
        screen.setFull(false);
        return {full, theme.scheme()};
    }
};

TEST_F(PlayerScreenTest, IsDarkInFullScreenAndGivesTheOwnThemeBack)
{
    EXPECT_EQ(schemes(ColourChoice::Light), std::pair(Scheme::Dark, Scheme::Light));
    EXPECT_EQ(schemes(ColourChoice::Dark), std::pair(Scheme::Dark, Scheme::Dark));
    settings.change([](Settings& s) { s.darkFullScreen = false; });
    EXPECT_EQ(schemes(ColourChoice::Light), std::pair(Scheme::Light, Scheme::Light));
}

TEST_F(PlayerScreenTest, LeavesHighContrastAsItWasChosen)
{
    EXPECT_EQ(schemes(ColourChoice::HighContrastLight),
              std::pair(Scheme::HighContrastLight, Scheme::HighContrastLight));
    EXPECT_EQ(schemes(ColourChoice::HighContrastDark),
              std::pair(Scheme::HighContrastDark, Scheme::HighContrastDark));
}

TEST_F(PlayerScreenTest, KeepsTextSizeAndMotion)
{
    settings.change([](Settings& s) {
        s.textSize = TextSize::VeryLarge;
        s.reduceMotion = MotionChoice::Reduced;
    });
    theme.apply(themeOptions(settings.values()));
    QWidget window;
    window.show();
    PlayerScreen screen(window, theme, settings);
    screen.setFull(true);
    EXPECT_EQ(theme.options().textSize, TextSize::VeryLarge);
    EXPECT_TRUE(theme.reducedMotion());
}

} // namespace
} // namespace backstretch
