// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shipped exercises must say: the source's figures, and sentences that fit where they are shown and
// said.
#include "tests/core/cataloguefixture.h"
#include "tests/support/places.h"

#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

/// The source's figure: {0, 0} where it gives none, 0 for an end it does not name.
struct Said
{
    int min = 0;
    int max = 0;
    bool grows = false;
};

struct Fact
{
    const char* id;
    ExerciseKind kind;
    Position position;
    Laterality laterality;
    Side firstSide;
    ScreenView screenView;
    Said hold;
    Said repetitions;
    int holdDefault, holdMin, holdMax;
    int repetitionsDefault, repetitionsMin, repetitionsMax;
    int restSeconds;
};

constexpr Fact facts[] = {
    {"cat-cow",
     ExerciseKind::Mobility,
     Position::HandsAndKnees,
     Laterality::None,
     Side::None,
     ScreenView::No,
     {15, 30, true},
     {5, 10, false},
     15,
     5,
     30,
     5,
     3,
     10,
     0},
    {"side-lying-thoracic-rotation",
     ExerciseKind::Mobility,
     Position::SideLying,
     Laterality::PerSide,
     Side::Left,
     ScreenView::Sideways,
     {},
     {0, 10, false},
     3,
     2,
     5,
     5,
     1,
     10,
     0},
    {"childs-pose-rotation",
     ExerciseKind::Stretch,
     Position::HandsAndKnees,
     Laterality::Directions,
     Side::Right,
     ScreenView::No,
     {30, 30, false},
     {},
     30,
     10,
     30,
     1,
     1,
     3,
     0},
    {"kneeling-thoracic-extension",
     ExerciseKind::Stretch,
     Position::Kneeling,
     Laterality::None,
     Side::None,
     ScreenView::No,
     {5, 5, true},
     {5, 5, false},
     5,
     3,
     10,
     5,
     1,
     5,
     3},
    {"quadruped-arm-leg-raise",
     ExerciseKind::Strength,
     Position::HandsAndKnees,
     Laterality::Alternating,
     Side::Right,
     ScreenView::No,
     {5, 5, true},
     {},
     5,
     3,
     10,
     5,
     1,
     8,
     0},
    {"locust",
     ExerciseKind::Strength,
     Position::FaceDown,
     Laterality::None,
     Side::None,
     ScreenView::No,
     {10, 10, true},
     {2, 3, true},
     10,
     5,
     20,
     2,
     1,
     3,
     10},
    {"sphinx",
     ExerciseKind::Stretch,
     Position::FaceDown,
     Laterality::None,
     Side::None,
     ScreenView::Yes,
     {15, 15, false},
     {},
     15,
     5,
     30,
     2,
     1,
     4,
     5},
    {"seated-forward-bend",
     ExerciseKind::Stretch,
     Position::Sitting,
     Laterality::None,
     Side::None,
     ScreenView::No,
     {},
     {},
     20,
     10,
     30,
     3,
     1,
     4,
     5},
};

void expectFigure(const DoseFigure& figure, const Said& said, int standard, int min, int max, const char* id)
{
    const bool silent = said.min == 0 && said.max == 0;
    ASSERT_EQ(figure.source.has_value(), !silent) << id;
    if (!silent) {
        EXPECT_EQ(figure.source->min.value_or(0), said.min) << id;
        EXPECT_EQ(figure.source->max.value_or(0), said.max) << id;
        EXPECT_EQ(figure.source->grows, said.grows) << id;
    }
    EXPECT_EQ(figure.standard, standard) << id;
    EXPECT_EQ(figure.min, min) << id;
    EXPECT_EQ(figure.max, max) << id;
}

/// Visits every phase text with the exercise, what it is, and the shortest time it may have (0: any).
using Visit = std::function<void(const Exercise&, const PhaseText&, PhaseKind, Millis)>;

void visitSided(const Exercise& exercise, const SidedText& text, PhaseKind kind, Millis time,
                const Visit& visit)
{
    visit(exercise, text.common, kind, time);
    for (const auto& [side, own] : text.bySide) {
        visit(exercise, own, kind, time);
    }
}

void visitAllTexts(const Visit& visit)
{
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        for (const ExerciseVersion& version : exercise.versions) {
            visitSided(exercise, version.getReady, PhaseKind::GetReady, 10s, visit);
            if (version.laterality == Laterality::PerSide) {
                visitSided(exercise, version.turnOver, PhaseKind::SwitchSides, 8s, visit);
            }
            if (version.rest.length.count() > 0) {
                visit(exercise, version.rest.text, PhaseKind::Rest, version.rest.length);
            }
            for (const ScriptPhase& phase : version.phases) {
                const Millis time = phase.kind == PhaseKind::Hold
                                        ? std::chrono::seconds(exercise.dosage.holdSeconds.min)
                                        : phase.length;
                visitSided(exercise, phase.text, phase.kind, time, visit);
            }
        }
    }
}

/// How long a calm voice needs: 130 words a minute with 0.4 s between sentences. Languages with long words
/// are counted by their letters: 13 a second is the same pace in English.
Millis spokenTime(const QString& text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    static const QRegularExpression sentenceEnds(QStringLiteral("[.!?]+\\s+(?=\\S)"));
    const auto words = text.split(spaces, Qt::SkipEmptyParts).size();
    const auto pauses = text.count(sentenceEnds);
    const auto byWords = words * 60'000 / 130;
    const auto byLetters = text.size() * 1000 / 13;
    return Millis(std::max(byWords, byLetters) + pauses * 400);
}

/// The tone that announces the phase, and the silence after it: the voice never speaks over a tone.
Millis toneTime(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::MoveIn:
    case PhaseKind::MoveOut:
        return 300ms + 150ms;
    case PhaseKind::Hold:
        return 600ms + 150ms;
    case PhaseKind::SwitchSides:
        return 770ms + 150ms;
    case PhaseKind::Rest:
        return 800ms + 150ms;
    default:
        return 0ms;
    }
}

using Translate = std::function<QString(const Exercise&, const QString&)>;

void expectSpokenTextsToFit(const Translate& translate, const QString& next)
{
    visitAllTexts([&](const Exercise& exercise, const PhaseText& text, PhaseKind kind, Millis time) {
        QString said = translate(exercise, text.spoken);
        if (kind == PhaseKind::GetReady) {
            // "Next: Sphinx Pose." comes first, and the last five seconds belong to the count.
            said.prepend(next.arg(translate(exercise, exercise.shortName)) + u' ');
            time -= 5s;
        }
        EXPECT_LE((spokenTime(said) + toneTime(kind)).count(), time.count())
            << exercise.id.toStdString() << ": " << said.toStdString();
    });
}

} // namespace

TEST(CatalogueContentTest, FiguresAreTheSources)
{
    ASSERT_EQ(shippedCatalogue().exercises().size(), std::size(facts));
    int place = 0;
    for (const Fact& fact : facts) {
        const Exercise& exercise = shippedCatalogue().exercises()[static_cast<std::size_t>(place)];
        EXPECT_EQ(exercise.id, q(fact.id));
        EXPECT_EQ(exercise.order, ++place);
        EXPECT_EQ(exercise.kind, fact.kind) << fact.id;
        EXPECT_EQ(exercise.position, fact.position) << fact.id;
        EXPECT_EQ(exercise.screenView, fact.screenView) << fact.id;
        EXPECT_EQ(exercise.normal().laterality, fact.laterality) << fact.id;
        EXPECT_EQ(exercise.normal().firstSide, fact.firstSide) << fact.id;
        EXPECT_EQ(exercise.normal().rest.length / 1s, fact.restSeconds) << fact.id;
        expectFigure(exercise.dosage.holdSeconds, fact.hold, fact.holdDefault, fact.holdMin, fact.holdMax,
                     fact.id);
        expectFigure(exercise.dosage.repetitions, fact.repetitions, fact.repetitionsDefault,
                     fact.repetitionsMin, fact.repetitionsMax, fact.id);
    }
}

TEST(CatalogueContentTest, EquipmentThatIsNeeded)
{
    const auto needed = [](const char* id, const char* version = "normal") {
        return shippedCatalogue().exercise(q(id))->version(q(version))->equipment.needed;
    };
    EXPECT_EQ(needed("kneeling-thoracic-extension"), std::vector{Equipment::Chair});
    EXPECT_EQ(needed("seated-forward-bend"), std::vector{Equipment::Strap});
    EXPECT_EQ(needed("seated-forward-bend", "easier"), std::vector{Equipment::Strap});
    EXPECT_TRUE(needed("seated-forward-bend", "no-strap").empty());
    EXPECT_EQ(needed("childs-pose-rotation"), std::vector{Equipment::MatOrBed});
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        const bool expected =
            exercise.id == q("kneeling-thoracic-extension") || exercise.id == q("seated-forward-bend");
        EXPECT_EQ(exercise.needsEquipment(), expected) << exercise.id.toStdString();
    }
}

TEST(CatalogueContentTest, FirstEasierVersionIsWhatTheKeyTakes)
{
    const auto easier = [](const char* id) { return shippedCatalogue().exercise(q(id))->firstEasier()->id; };
    EXPECT_EQ(easier("locust"), q("one-leg"));
    EXPECT_EQ(easier("quadruped-arm-leg-raise"), q("leg-only"));
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        EXPECT_NE(exercise.firstEasier(), nullptr) << exercise.id.toStdString();
        EXPECT_NE(exercise.firstHarder(), nullptr) << exercise.id.toStdString();
    }
    const Exercise* locust = shippedCatalogue().exercise(q("locust"));
    EXPECT_EQ(locust->version(q("one-leg"))->laterality, Laterality::Alternating);
    EXPECT_EQ(locust->version(q("palms-down"))->laterality, Laterality::None);
}

TEST(CatalogueContentTest, EveryRoutineSaysThatItNeedsTheFloor)
{
    for (const Routine& routine : shippedCatalogue().routines()) {
        EXPECT_TRUE(routine.floorNote.contains(q("floor"))) << routine.id.toStdString();
        EXPECT_EQ(routine.breakBetween, std::optional(10s)) << routine.id.toStdString();
    }
}

TEST(CatalogueContentTest, ShortFormsAreShort)
{
    visitAllTexts([](const Exercise& exercise, const PhaseText& text, PhaseKind kind, Millis) {
        EXPECT_FALSE(text.full.isEmpty()) << exercise.id.toStdString();
        EXPECT_FALSE(text.far.isEmpty()) << exercise.id.toStdString();
        EXPECT_LE(text.far.size(), 40) << text.far.toStdString();
        EXPECT_LE(text.next.size(), 24) << text.next.toStdString();
        const bool move = kind == PhaseKind::MoveIn || kind == PhaseKind::MoveOut;
        EXPECT_EQ(move, !text.next.isEmpty() && kind != PhaseKind::SwitchSides)
            << "a move says what it is while it comes next: " << text.full.toStdString();
    });
}

TEST(CatalogueContentTest, SidesHaveTheirOwnWords)
{
    visitAllTexts([](const Exercise&, const PhaseText&, PhaseKind, Millis) {});
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        for (const ExerciseVersion& version : exercise.versions) {
            for (const Side side : {Side::Left, Side::Right}) {
                const QString mine = side == Side::Left ? q("left") : q("right");
                if (version.laterality == Laterality::PerSide) {
                    EXPECT_TRUE(version.getReady.forSide(side).far.contains(mine));
                    EXPECT_TRUE(version.turnOver.forSide(side).far.contains(mine));
                }
                if (version.laterality == Laterality::Alternating) {
                    EXPECT_TRUE(
                        version.phases.front().text.forSide(side).far.contains(mine, Qt::CaseInsensitive));
                }
            }
        }
    }
}

TEST(CatalogueContentTest, WordsAreThoseOfThePlainStyle)
{
    static const QRegularExpression unwanted(q("\\b(workout|reps?|intensity|compliance|goal|score|must)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    for (const char* file : {"general.json", "redflags.json"}) {
        EXPECT_FALSE(CatalogueCopy().read(q(file)).isEmpty());
    }
    const CatalogueCopy files;
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        const QString text =
            QString::fromUtf8(files.read(QLatin1String("exercises/") + exercise.id + q(".json")));
        const auto match = unwanted.match(text);
        EXPECT_FALSE(match.hasMatch()) << exercise.id.toStdString() << ": " << match.captured().toStdString();
    }
}

TEST(CatalogueContentTest, ExercisesThatSayHowFarSayAsFarAsIsComfortable)
{
    static const QRegularExpression comfort(q("as far as (is comfortable|feels good)|as high as feels easy|"
                                              "only a little|not higher than|level with your body"));
    for (const Exercise& exercise : shippedCatalogue().exercises()) {
        EXPECT_TRUE(exercise.normal().steps.join(u' ').contains(comfort)) << exercise.id.toStdString();
    }
    EXPECT_TRUE(shippedCatalogue().general().cautions.join(u' ').contains(comfort));
}

TEST(CatalogueContentTest, SpokenEnglishFitsItsPhase)
{
    expectSpokenTextsToFit([](const Exercise&, const QString& text) { return text; }, q("Next: %1."));
}

TEST(CatalogueContentTest, SpokenGermanFitsItsPhase)
{
    QTranslator german;
    ASSERT_TRUE(german.load(q("backstretch_de.qm"), places::translations()));
    expectSpokenTextsToFit(
        [&](const Exercise& exercise, const QString& text) {
            const QByteArray context = QByteArrayLiteral("exercise:") + exercise.id.toUtf8();
            const QString translated = german.translate(context.constData(), text.toUtf8().constData());
            EXPECT_FALSE(translated.isEmpty()) << text.toStdString();
            return translated;
        },
        q("Jetzt: %1."));
}
