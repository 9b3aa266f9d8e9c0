// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commandlist.h"
#include "app/models/sessionplan.h"
#include "app/settings.h"
#include "app/text/durations.h"
#include "core/catalogue/loader.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QDir>
#include <QTemporaryFile>
#include <gtest/gtest.h>

namespace backstretch {
namespace {

Expected<CommandLine, QString> parsed(const QStringList& arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("backstretch")} + arguments);
}

TEST(CommandLine, WithoutArgumentsRuns)
{
    const auto line = parsed({});
    ASSERT_TRUE(line);
    EXPECT_EQ(*line, CommandLine{});
}

TEST(CommandLine, TakesItsValues)
{
    const auto routine = parsed(
        {QStringLiteral("--data-dir"), QStringLiteral("here"), QStringLiteral("--routine=desk-break")});
    ASSERT_TRUE(routine);
    EXPECT_EQ(routine->dataDir, QStringLiteral("here"));
    EXPECT_EQ(routine->routine, QStringLiteral("desk-break"));
    const auto exercise = parsed({QStringLiteral("--exercise"), QStringLiteral("sphinx")});
    ASSERT_TRUE(exercise);
    EXPECT_EQ(exercise->exercise, QStringLiteral("sphinx"));
}

TEST(CommandLine, TextTasks)
{
    EXPECT_EQ(parsed({QStringLiteral("--list")})->task, CommandLine::Task::List);
    EXPECT_EQ(parsed({QStringLiteral("--version")})->task, CommandLine::Task::Version);
    EXPECT_EQ(parsed({QStringLiteral("-h")})->task, CommandLine::Task::Help);
    for (const char* option : {"--data-dir", "--routine", "--exercise", "--list", "--version", "--help"}) {
        EXPECT_TRUE(commandLineHelp().contains(QLatin1String(option))) << option;
    }
}

TEST(CommandLine, PassesOverQtOptions)
{
    const auto line =
        parsed({QStringLiteral("-platform"), QStringLiteral("offscreen"), QStringLiteral("-reverse"),
                QStringLiteral("--routine"), QStringLiteral("desk-break")});
    ASSERT_TRUE(line);
    EXPECT_EQ(line->routine, QStringLiteral("desk-break"));
}

TEST(CommandLine, WrongArgumentsGiveOneLine)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    const QList<QStringList> wrong{
        {QStringLiteral("--fly")},
        {QStringLiteral("--routine")},
        {QStringLiteral("--routine"), QString()},
        {QStringLiteral("--data-dir="), QStringLiteral("--list")},
        {QStringLiteral("desk-break")},
        {QStringLiteral("--routine"), QStringLiteral("a"), QStringLiteral("--exercise"), QStringLiteral("b")},
        {QStringLiteral("--data-dir"), file.fileName()},
    };
    for (const QStringList& arguments : wrong) {
        const auto line = parsed(arguments);
        ASSERT_FALSE(line) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_FALSE(line.error().isEmpty());
        EXPECT_FALSE(line.error().contains(QLatin1Char('\n')));
    }
}

TEST(CommandListTest, LengthsAreThoseOfTheUsersSettingsAndChoices)
{
    const TestFolder folder;
    const Catalogue catalogue = loadCatalogue(places::catalogue()).value();
    const FakeWallClock clock;
    const QDate today = clock.now().localDate;
    EXPECT_TRUE(choicesIn(folder.path(), catalogue, {}, today).empty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "only looked at";
    const auto log = valueOf(SessionLog::open(folder.path(), clock));
    ASSERT_TRUE(log->prefs().setLeftOut(QStringLiteral("cat-cow"), clock.now().localDate));
    const auto choices = choicesIn(folder.path(), catalogue, {}, today);
    ASSERT_EQ(choices.size(), 1U);

    const TimelineOptions slow{.getReady = std::chrono::seconds(30),
                               .breakBetween = std::chrono::seconds(60)};
    const Routine& routine = *catalogue.routine(QStringLiteral("full-upper-back"));
    for (const TimelineOptions& options : {TimelineOptions{}, slow}) {
        for (const auto& prefs : {std::vector<ExercisePrefs>{}, choices}) {
            const QString length = aboutMinutes(sessionLength(catalogue, routine, prefs, options));
            const QStringList lines = commandList(catalogue, options, prefs).split(QLatin1Char('\n'));
            const QStringList found = lines.filter(routine.id);
            ASSERT_EQ(found.size(), 1);
            EXPECT_TRUE(found[0].endsWith(length)) << found[0].toStdString();
        }
    }
    EXPECT_NE(commandList(catalogue, {}, {}), commandList(catalogue, slow, {}));
    EXPECT_NE(commandList(catalogue, {}, {}), commandList(catalogue, {}, choices));

    GentlePlan plan;
    plan.started = today;
    ASSERT_TRUE(log->gentlePlan().save(plan));
    EXPECT_NE(commandList(catalogue, {}, choicesIn(folder.path(), catalogue, {}, today)),
              commandList(catalogue, {}, choices))
        << "gentle days are shorter here, too";
    // So is each exercise; what stands behind the blank line.
    const auto exercises = [&](const std::vector<ExercisePrefs>& prefs) {
        return commandList(catalogue, {}, prefs).section(QStringLiteral("\n\n"), 1);
    };
    EXPECT_NE(exercises(choicesIn(folder.path(), catalogue, {}, today)), exercises({}));
}

} // namespace
} // namespace backstretch
