// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisedetailpage.h"
#include "app/pages/versioncard.h"
#include "app/player/video/cliplibrary.h"
#include "app/widgets/videoview.h"
#include "tests/support/fakevideosource.h"
#include "tests/support/places.h"
#include "tests/support/shellworld.h"

#include <QTest>

#include <algorithm>
#include <vector>

namespace backstretch {
namespace {

class ExerciseDetailTest : public ShellTest
{
protected:
    void open(const char* id)
    {
        page.setExercise(*catalogue.exercise(QLatin1String(id)));
        show(page, {1080, 800});
    }
    void press(const QString& label)
    {
        BsButton* found = button(page, label);
        ASSERT_NE(found, nullptr) << label.toStdString();
        found->click();
    }
    [[nodiscard]] std::optional<QString> stored(const char* id)
    {
        return valueOf(history.log().prefs().of(QLatin1String(id))).versionId;
    }

    ClipLibrary clips{places::videos()};
    ExerciseDetailPage page{{theme, catalogue, clips, [] { return std::make_unique<FakeVideoSource>(); },
                             history, settings, navigator}};
};

TEST_F(ExerciseDetailTest, TeachesEveryExercise)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        SCOPED_TRACE(exercise.id.toStdString());
        open(exercise.id.toLatin1().constData());
        EXPECT_TRUE(says(page, exercise.name));
        for (const QString& step : exercise.normal().steps) {
            EXPECT_TRUE(says(page, step));
        }
        for (const QString& caution : exercise.cautions) {
            EXPECT_TRUE(says(page, caution)) << caution.toStdString();
        }
        for (const QString& caution : catalogue.general().cautions.mid(1)) {
            EXPECT_TRUE(says(page, caution)) << caution.toStdString();
        }
        EXPECT_TRUE(says(page, exercise.why));
        EXPECT_TRUE(says(page, catalogue.general().sourceTitle));
        expectUsable(page);
    }
}

TEST_F(ExerciseDetailTest, TakesInAgainWhatWasLeftOut)
{
    open("sphinx");
    EXPECT_EQ(button(page, QStringLiteral("Take it in again")), nullptr);
    expectOk(history.log().prefs().setLeftOut(QStringLiteral("sphinx"), QDate(2026, 11, 18)));
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("You left this out yesterday.")));
    expectUsable(page);
    press(QStringLiteral("Take it in again"));
    EXPECT_FALSE(valueOf(history.log().prefs().of(QStringLiteral("sphinx"))).leftOutSince.has_value());
    EXPECT_FALSE(says(page, QStringLiteral("You left this out")));
    EXPECT_TRUE(page.firstFocus()->hasFocus());
}

TEST_F(ExerciseDetailTest, SaysWhichFiguresAreTheSources)
{
    open("quadruped-arm-leg-raise");
    EXPECT_TRUE(says(page, QStringLiteral("The source says to hold for 5 seconds.")));
    EXPECT_TRUE(says(page, QStringLiteral("It does not say how often; that is our choice.")));
    open("seated-forward-bend");
    EXPECT_TRUE(says(page, QStringLiteral("The source gives no time for the hold")));
    open("cat-cow");
    EXPECT_TRUE(says(page, QStringLiteral("The source says to hold for 15 to 30 seconds.")));
    EXPECT_TRUE(says(page, QStringLiteral("It says to do it 5 to 10 times.")));
}

TEST_F(ExerciseDetailTest, AVersionIsChosenUntilItIsChanged)
{
    open("locust");
    const Exercise& locust = *catalogue.exercise(QStringLiteral("locust"));
    EXPECT_EQ(page.findChildren<VersionCard*>().size(), static_cast<int>(locust.versions.size()) - 1);
    press(QStringLiteral("Use the easier version"));
    EXPECT_EQ(stored("locust"), locust.firstEasier()->id);
    EXPECT_TRUE(says(page, locust.firstEasier()->steps.at(2)));
    press(QStringLiteral("Try it now"));
    EXPECT_EQ(navigator.tried, QStringList{QStringLiteral("locust/") + locust.firstEasier()->id});
    press(QStringLiteral("Using the easier version"));
    EXPECT_EQ(stored("locust"), std::nullopt);
}

TEST_F(ExerciseDetailTest, SaysWhenItWasDoneLast)
{
    open("cat-cow");
    EXPECT_FALSE(says(page, QStringLiteral("Last done")));
    play(QStringLiteral("morning-loosener"));
    clock.advance(std::chrono::hours(24));
    page.enter();
    EXPECT_TRUE(says(page, QStringLiteral("Last done yesterday")));
}

TEST_F(ExerciseDetailTest, SaysWhenThereAreOnlyPictures)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        open(exercise.id.toLatin1().constData());
        const auto* view = page.findChild<VideoView*>();
        const bool hasClip = clips.clip(exercise.normal().clip).hasVideo();
        EXPECT_EQ(view->tag(), hasClip ? QString() : QStringLiteral("Pictures only"))
            << exercise.id.toStdString();
    }
}

TEST_F(ExerciseDetailTest, OneColumnWhereThereIsLittleRoom)
{
    languages.use(QStringLiteral("en_XA"));
    theme.apply({TextSize::Largest, ColourChoice::HighContrastLight, MotionChoice::Reduced});
    page.setExercise(*catalogue.exercise(QStringLiteral("side-lying-thoracic-rotation")));
    show(page, {900, 640});
    expectUsable(page);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.tried.size(), 1);
}

TEST_F(ExerciseDetailTest, TabGoesThroughItAsTheEyeDoes)
{
    open("kneeling-thoracic-extension");
    page.activateWindow();
    QList<QWidget*> stops;
    QWidget* at = page.firstFocus();
    do {
        at = at->nextInFocusChain();
        if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible() && at->focusProxy() == nullptr) {
            stops << at;
        }
    } while (at != page.firstFocus());
    const auto place = [&stops](const QString& name) {
        const auto found = std::ranges::find_if(stops, [&name](QWidget* stop) {
            return QAccessible::queryAccessibleInterface(stop)->text(QAccessible::Name).startsWith(name);
        });
        EXPECT_NE(found, stops.end()) << name.toStdString();
        return found - stops.begin();
    };
    const std::vector<QString> eye{
        QStringLiteral("How to do"),      QStringLiteral("Play video"),  QStringLiteral("Position"),
        QStringLiteral("Play again"),     QStringLiteral("Play slower"), QStringLiteral("Your progress"),
        QStringLiteral("Use the easier"), QStringLiteral("Hold for"),    QStringLiteral("Count holds")};
    for (std::size_t i = 1; i < eye.size(); ++i) {
        EXPECT_LT(place(eye[i - 1]), place(eye[i]))
            << eye[i - 1].toStdString() << ", " << eye[i].toStdString();
    }
}

} // namespace
} // namespace backstretch
