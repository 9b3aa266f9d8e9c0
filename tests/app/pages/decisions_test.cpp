// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercisefilter.h"
#include "app/models/exerciselistmodel.h"
#include "app/models/routinelistmodel.h"
#include "app/models/search.h"
#include "app/models/sessionplan.h"
#include "app/text/durations.h"
#include "app/text/emergency.h"
#include "tests/support/shellworld.h"

#include <QAbstractItemModelTester>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

const QDate kToday(2026, 11, 19);

using SessionPlanTest = ShellTest;

ExercisePrefs prefs(const char* id)
{
    ExercisePrefs result;
    result.exerciseId = QLatin1String(id);
    return result;
}

TEST_F(SessionPlanTest, ChosenVersionsHold)
{
    const Routine& stronger = *catalogue.routine(QStringLiteral("stronger-back"));
    ExercisePrefs oneLeg = prefs("locust");
    oneLeg.versionId = QStringLiteral("one-leg");
    const std::vector<TimelineItem> items = sessionItems(catalogue, stronger, {oneLeg});
    EXPECT_EQ(items[1].exerciseId, QStringLiteral("locust"));
    EXPECT_EQ(items[1].versionId, QStringLiteral("one-leg"));
}

TEST_F(SessionPlanTest, AHarderChoiceLeavesTheGentleStartAlone)
{
    const Exercise& cat = *catalogue.exercise(QStringLiteral("cat-cow"));
    ASSERT_NE(cat.firstHarder(), nullptr);
    ExercisePrefs harder = prefs("cat-cow");
    harder.versionId = cat.firstHarder()->id;
    const auto first = sessionItems(catalogue, *catalogue.routine(QStringLiteral("first-steps")), {harder});
    EXPECT_EQ(first[0].versionId, cat.firstEasier()->id);
    const auto desk = sessionItems(catalogue, *catalogue.routine(QStringLiteral("desk-break")), {harder});
    EXPECT_EQ(desk[0].versionId, cat.firstHarder()->id);
}

TEST_F(SessionPlanTest, WhatHurtIsNeverPutBack)
{
    const Routine& first = *catalogue.routine(QStringLiteral("first-steps"));
    ExercisePrefs noSphinx = prefs("sphinx");
    noSphinx.leftOutSince = kToday;
    EXPECT_EQ(sessionItems(catalogue, first, {noSphinx}).size(), 1u);
    ExercisePrefs noCat = prefs("cat-cow");
    noCat.leftOutSince = kToday;
    EXPECT_EQ(sessionItems(catalogue, first, {noSphinx, noCat}).size(), 0u);
    EXPECT_EQ(sessionLength(catalogue, first, {noSphinx, noCat}, {}), 0s);
}

TEST_F(SessionPlanTest, LengthIsTheTimeLine)
{
    const Routine& desk = *catalogue.routine(QStringLiteral("desk-break"));
    TimelineOptions slow;
    slow.getReady = 30s;
    EXPECT_EQ(sessionLength(catalogue, desk, {}, slow) - sessionLength(catalogue, desk, {}, {}), 40s);
}

class ExerciseFilterTest : public ShellTest
{
protected:
    ExerciseFilterTest() { filter.setSourceModel(&model); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (int i = 0; i < filter.rowCount(); ++i) {
            ids << filter.index(i, 0).data(ExerciseListModel::IdRole).toString();
        }
        return ids;
    }
    ExerciseListModel model{catalogue, posters};
    ExerciseFilter filter;
};

TEST_F(ExerciseFilterTest, ModelsKeepTheRules)
{
    QAbstractItemModelTester models(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QAbstractItemModelTester proxies(&filter, QAbstractItemModelTester::FailureReportingMode::Warning);
    RoutineListModel routines(catalogue);
    QAbstractItemModelTester lists(&routines, QAbstractItemModelTester::FailureReportingMode::Warning);
    filter.setSearch(QStringLiteral("pose"));
    filter.setChip(ExerciseChip::Sitting, true);
    filter.clear();
    EXPECT_EQ(filter.rowCount(), 8);
}

TEST_F(ExerciseFilterTest, FindsByNameAliasPositionAndEquipment)
{
    filter.setSearch(QStringLiteral("open book"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("side-lying-thoracic-rotation")});
    filter.setSearch(QStringLiteral("BIRD dog"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("quadruped-arm-leg-raise")});
    filter.setSearch(QStringLiteral("chair"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("kneeling-thoracic-extension")});
    filter.setSearch(QStringLiteral("face down sphinx"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("sphinx")});
    filter.setSearch(QStringLiteral("swim"));
    EXPECT_TRUE(shown().isEmpty());
    filter.setSearch(QStringLiteral("   "));
    EXPECT_EQ(shown().size(), 8);
    EXPECT_EQ(foldForSearch(QStringLiteral("Übung Ä")), QStringLiteral("ubung a"));
}

TEST_F(ExerciseFilterTest, ChipsOfAGroupWidenGroupsNarrow)
{
    filter.setChip(ExerciseChip::Sitting, true);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("seated-forward-bend")});
    filter.setChip(ExerciseChip::LyingDown, true);
    EXPECT_EQ(shown().size(), 4);
    filter.setChip(ExerciseChip::Strength, true);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("locust")});
    filter.setChip(ExerciseChip::LyingDown, false);
    EXPECT_TRUE(shown().isEmpty());
    filter.clear();
    filter.setChip(ExerciseChip::NoEquipment, true);
    EXPECT_FALSE(shown().contains(QStringLiteral("kneeling-thoracic-extension")));
    EXPECT_FALSE(shown().contains(QStringLiteral("seated-forward-bend")));
}

TEST_F(ExerciseFilterTest, EveryExerciseIsFoundByAPositionChip)
{
    for (const Exercise& exercise : catalogue.exercises()) {
        const bool found = ExerciseFilter::fits(ExerciseChip::HandsAndKnees, exercise) ||
                           ExerciseFilter::fits(ExerciseChip::Kneeling, exercise) ||
                           ExerciseFilter::fits(ExerciseChip::LyingDown, exercise) ||
                           ExerciseFilter::fits(ExerciseChip::Sitting, exercise);
        EXPECT_TRUE(found) << exercise.id.toStdString();
    }
}

TEST_F(ExerciseFilterTest, SaysItselfToAScreenReader)
{
    const QString text = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Cat-Cow"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("On hands and knees"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2 minutes"))) << text.toStdString();
}

TEST_F(ExerciseFilterTest, Durations)
{
    EXPECT_EQ(exactDuration(160s), QStringLiteral("2 min 40 s"));
    EXPECT_EQ(exactDuration(60s), QStringLiteral("1 min"));
    EXPECT_EQ(exactDuration(45s), QStringLiteral("45 s"));
    EXPECT_EQ(minutesText(20s), QStringLiteral("1 min"));
    EXPECT_EQ(minutesText(485s), QStringLiteral("8 min"));
    EXPECT_EQ(spokenDuration(61s), QStringLiteral("1 minute 1 second"));
}

TEST(Emergency, TheNumberFollowsTheTerritoryWhereItIsKnown)
{
    EXPECT_EQ(emergencyNumber(QLocale::Germany), QStringLiteral("112"));
    EXPECT_EQ(emergencyNumber(QLocale::Ireland), QStringLiteral("112"));
    EXPECT_EQ(emergencyNumber(QLocale::UnitedKingdom), QStringLiteral("999"));
    EXPECT_EQ(emergencyNumber(QLocale::UnitedStates), QStringLiteral("911"));
    EXPECT_EQ(emergencyNumber(QLocale::Canada), QStringLiteral("911"));
    EXPECT_EQ(emergencyNumber(QLocale::Australia), QStringLiteral("000"));
    EXPECT_EQ(emergencyNumber(QLocale::NewZealand), QStringLiteral("111"));
    EXPECT_TRUE(emergencyNumber(QLocale::AnyTerritory).isEmpty());
    EXPECT_EQ(emergencyCall(QLocale::AnyTerritory),
              QStringLiteral("Call the emergency number where you are"));
    EXPECT_TRUE(emergencyElsewhere(QLocale::AnyTerritory).isEmpty()) << "it has just been said";
    EXPECT_EQ(emergencyElsewhere(QLocale::Germany), QStringLiteral("or the emergency number where you are"));
    EXPECT_EQ(emergencyCall(QLocale::Germany), QStringLiteral("Call 112"));
}

class ActingChoicesTest : public ShellTest
{
protected:
    [[nodiscard]] std::vector<ActingChoice> acting(const char* routine,
                                                   std::vector<ExercisePrefs> prefs) const
    {
        return actingChoices(catalogue, *catalogue.routine(QLatin1String(routine)), prefs);
    }
};

TEST_F(ActingChoicesTest, OnlyWhatChangesTheRoutineIsShown)
{
    const QString easier = catalogue.exercise(QStringLiteral("cat-cow"))->firstEasier()->id;
    ExercisePrefs catCow;
    catCow.exerciseId = QStringLiteral("cat-cow");
    catCow.versionId = easier;
    ExercisePrefs sphinx;
    sphinx.exerciseId = QStringLiteral("sphinx");
    sphinx.leftOutSince = QDate(2026, 11, 18);
    ExercisePrefs locust;
    locust.exerciseId = QStringLiteral("locust"); // not in the routine
    locust.leftOutSince = QDate(2026, 11, 18);
    EXPECT_EQ(acting("morning-loosener", {catCow, sphinx, locust}),
              (std::vector<ActingChoice>{{catCow.exerciseId, easier}, {sphinx.exerciseId, {}}}));
    // First steps has the easier version anyway.
    EXPECT_EQ(acting("first-steps", {catCow}), std::vector<ActingChoice>{});
    EXPECT_EQ(acting("first-steps", {}), std::vector<ActingChoice>{});
}

} // namespace
} // namespace backstretch
