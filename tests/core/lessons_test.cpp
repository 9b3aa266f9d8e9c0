// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of Learn: what must be said, that it is said plainly, and that mistakes in the files are found.
#include "tests/core/cataloguefixture.h"
#include "tests/support/places.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace backstretch;
using Code = CatalogueError::Code;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

const Lesson& lesson(const char* id)
{
    const auto& all = shippedLessons();
    const auto found = std::ranges::find(all, q(id), &Lesson::id);
    EXPECT_NE(found, all.end()) << id;
    return found == all.end() ? all.front() : *found;
}

/// Everything the page says in its paragraphs.
QString said(const Lesson& page)
{
    QStringList parts;
    for (const LessonParagraph& paragraph : page.paragraphs) {
        parts << paragraph.lead << paragraph.text;
    }
    return parts.join(u' ');
}

std::string listed(const std::vector<CatalogueError>& errors)
{
    std::string text;
    for (const CatalogueError& error : errors) {
        text += error.toString().toStdString() + "\n";
    }
    return text;
}

void expectOnly(const std::vector<CatalogueError>& errors, Code code, const char* file, const char* path)
{
    ASSERT_EQ(errors.size(), 1U) << listed(errors);
    EXPECT_EQ(errors.front().code, code) << listed(errors);
    EXPECT_EQ(errors.front().file, q(file)) << listed(errors);
    EXPECT_EQ(errors.front().path, q(path)) << listed(errors);
}

int syllables(const QString& word)
{
    static const QRegularExpression groups(q("[aeiouy]+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression silent(q("[^aeiouyl]e$|[^aeiouytd]ed$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto count = word.count(groups) - (word.contains(silent) ? 1 : 0);
    return std::max(1, static_cast<int>(count));
}

/// Flesch and Kincaid's school grade: below 7 is what a sixth grader reads.
double grade(const QString& text)
{
    static const QRegularExpression sentenceEnds(q("[.!?:]+(\\s|$)"));
    static const QRegularExpression word(q("[A-Za-z’']+"));
    int words = 0;
    int parts = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        ++words;
        parts += syllables(match.next().captured());
    }
    const auto sentences = std::max<qsizetype>(1, text.count(sentenceEnds));
    return 0.39 * words / static_cast<double>(sentences) + 11.8 * parts / words - 15.59;
}

} // namespace

TEST(LessonsTest, TheEightPagesInTheirOrder)
{
    QStringList ids;
    for (const Lesson& page : shippedLessons()) {
        ids << page.id;
        EXPECT_EQ(page.order, ids.size());
    }
    EXPECT_EQ(ids, QStringList({q("upper-back"), q("sitting"), q("three-cs"), q("phone"), q("causes"),
                                q("curve"), q("dose"), q("when-to-ask")}));
}

TEST(LessonsTest, EachLeadsToSomethingToDoAndNamesItsSources)
{
    for (const Lesson& page : shippedLessons()) {
        SCOPED_TRACE(page.id.toStdString());
        EXPECT_FALSE(page.sources.empty());
        if (page.id != q("when-to-ask")) { // nobody is sent to an exercise from there
            EXPECT_GE(page.exercises.size(), 3U);
            EXPECT_FALSE(page.routineId.isEmpty());
        }
        for (const LessonExercise& entry : page.exercises) {
            EXPECT_NE(shippedCatalogue().exercise(entry.exerciseId), nullptr)
                << entry.exerciseId.toStdString();
        }
        const int minutes = readingMinutes(page, shippedCatalogue().redFlags());
        EXPECT_GE(minutes, 1);
        EXPECT_LE(minutes, 2);
    }
    EXPECT_GE(shippedCatalogue().redFlags().sources.size(), 3U);
}

TEST(LessonsTest, CarriesWhatItMust)
{
    struct Duty
    {
        const char* id;
        std::vector<const char*> words;
    };
    const Duty duties[] = {
        {"upper-back", {"ribs join", "thoracic", "below the neck and above the low back"}},
        {"sitting", {"hips", "chest", "backs of your legs", "shoulders", "before and during long hours"}},
        {"three-cs", {"Car, computer, couch", "flat", "round", "Sphinx"}},
        {"phone", {"forward", "shoulders in", "sore neck", "headache"}},
        {"causes",
         {"one shape", "again and again", "twist", "carry", "throw", "bend", "coughing or sneezing",
          "Strength training", "Without stretching", "knots"}},
        {"curve", {"scoliosis", "teenage", "held long", "short", "Ask first"}},
        {"dose",
         {"As far as is comfortable", "never forced", "stop at once", "every day", "several times a day",
          "before and during long sitting or standing", "Ask your doctor", "low back and the neck"}},
        {"when-to-ask", {"before you begin", "stop at once", "serious"}},
    };
    for (const Duty& duty : duties) {
        for (const char* words : duty.words) {
            EXPECT_TRUE(said(lesson(duty.id)).contains(q(words))) << duty.id << ": " << words;
        }
    }
}

TEST(LessonsTest, WhatIsClaimedIsWhatSomePeopleFind)
{
    for (const char* id : {"upper-back", "sitting", "three-cs", "phone", "causes", "curve", "dose"}) {
        EXPECT_TRUE(said(lesson(id)).contains(q("ome people"))) << id;
    }
    static const QRegularExpression promise(
        q("\\b(cures?|heals?|fix(es)?|pain-free|guarantee|always|must)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Lesson& page : shippedLessons()) {
        EXPECT_FALSE(promise.match(said(page)).hasMatch())
            << promise.match(said(page)).captured().toStdString();
    }
}

TEST(LessonsTest, TheSignsAreThoseOfTheOneFile)
{
    const Lesson& page = lesson("when-to-ask");
    const auto has = [&page](Signs list) {
        return std::ranges::any_of(page.paragraphs, [list](const LessonParagraph& p) {
            return p.signs == list && p.text.isEmpty();
        });
    };
    EXPECT_TRUE(has(Signs::Now));
    EXPECT_TRUE(has(Signs::Soon));
    EXPECT_EQ(shippedCatalogue().redFlags().now.size(), 6);
    for (const QString& sign : shippedCatalogue().redFlags().now + shippedCatalogue().redFlags().soon) {
        EXPECT_FALSE(said(page).contains(sign)) << "written a second time: " << sign.toStdString();
    }
}

TEST(LessonsTest, ReadsEasily)
{
    static const QRegularExpression sentenceEnds(q("[.!?:]+\\s+"));
    static const QRegularExpression spaces(q("\\s+"));
    for (const Lesson& page : shippedLessons()) {
        EXPECT_LT(grade(said(page)), 7.0) << page.id.toStdString();
        for (const LessonParagraph& paragraph : page.paragraphs) {
            for (const QString& sentence : paragraph.text.split(sentenceEnds)) {
                EXPECT_LE(sentence.split(spaces, Qt::SkipEmptyParts).size(), 26) << sentence.toStdString();
            }
        }
    }
    EXPECT_GT(grade(q("Myofascial adhesions subsequently deteriorate intersegmental mobility considerably.")),
              12);
}

TEST(LessonsTest, EveryPageHasADrawingWithoutWords)
{
    for (const Lesson& page : shippedLessons()) {
        const QString path = shippedCatalogueFolder() + q("/learn/") + page.id + q(".svg");
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        QXmlStreamReader xml(&file);
        QString viewBox;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                viewBox = viewBox.isEmpty() ? xml.attributes().value(q("viewBox")).toString() : viewBox;
                EXPECT_NE(xml.name(), q("text")) << "words in a picture cannot be translated";
                EXPECT_NE(xml.name(), q("image")) << page.id.toStdString();
                for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                    EXPECT_FALSE(attribute.name() == q("fill") && attribute.value() != q("none"))
                        << page.id.toStdString() << ": colours are the theme's";
                    EXPECT_NE(attribute.name(), q("stroke")) << page.id.toStdString();
                }
            }
        }
        EXPECT_FALSE(xml.hasError()) << page.id.toStdString() << ": " << xml.errorString().toStdString();
        EXPECT_EQ(viewBox, q("0 0 628 232")) << page.id.toStdString();
    }
}

TEST(LessonsTest, GermanIsComplete)
{
    QTranslator german;
    ASSERT_TRUE(german.load(q("backstretch_de.qm"), places::translations()));
    for (const Lesson& page : shippedLessons()) {
        const QByteArray context = QByteArrayLiteral("lesson:") + page.id.toUtf8();
        QStringList texts{page.name, page.summary, page.drawing.description};
        texts += page.aliases;
        for (const DrawingMark& mark : page.drawing.marks) {
            texts << mark.name;
        }
        for (const LessonParagraph& paragraph : page.paragraphs) {
            texts << paragraph.lead << paragraph.text;
        }
        for (const LessonExercise& entry : page.exercises) {
            texts << entry.why;
        }
        texts.removeAll(QString());
        for (const QString& text : texts) {
            EXPECT_FALSE(german.translate(context.constData(), text.toUtf8().constData()).isEmpty())
                << context.toStdString() << ": " << text.toStdString();
        }
    }
}

TEST(LessonsTest, MistakesAreNamedWithTheirPlace)
{
    const CatalogueCopy copy;
    EXPECT_TRUE(copy.lessonErrors().empty()) << listed(copy.lessonErrors());
    const QByteArray whole = copy.read(q("learn/phone.json"));
    const auto spoilt = [&](auto change, Code code, const char* path) {
        copy.edit(q("learn/phone.json"), change);
        expectOnly(copy.lessonErrors(), code, "learn/phone.json", path);
        copy.write(q("learn/phone.json"), whole);
    };
    spoilt([](QJsonObject& page) { page[q("routine")] = q("siesta"); }, Code::Content, "/routine");
    spoilt([](QJsonObject& page) { page[q("title")] = q("Phone"); }, Code::Schema, "");
    spoilt([](QJsonObject& page) { page[q("order")] = 5; }, Code::Duplicate, "/order");
    spoilt([](QJsonObject& page) { page[q("id")] = q("smartphone"); }, Code::Content, "/id");
    spoilt(
        [](QJsonObject& page) {
            QJsonArray entries = page[q("exercises")].toArray();
            entries[1] = QJsonObject{{q("exercise"), q("headstand")}, {q("why"), q("No.")}};
            page[q("exercises")] = entries;
        },
        Code::Content, "/exercises/1/exercise");
    spoilt(
        [](QJsonObject& page) {
            QJsonObject drawing = page[q("drawing")].toObject();
            QJsonArray marks = drawing[q("marks")].toArray();
            QJsonObject mark = marks[0].toObject();
            mark[q("badge")] = QJsonArray{700, 20};
            marks[0] = mark;
            drawing[q("marks")] = marks;
            page[q("drawing")] = drawing;
        },
        Code::Content, "/drawing/marks/0");
}

TEST(LessonsTest, AParagraphIsWordsOrSigns)
{
    const CatalogueCopy copy;
    copy.edit(q("learn/dose.json"), [](QJsonObject& page) {
        page[q("paragraphs")] =
            QJsonArray{QJsonObject{{q("lead"), q("Help")}, {q("text"), q("Both.")}, {q("signs"), q("now")}}};
    });
    ASSERT_FALSE(copy.lessonErrors().empty());
    EXPECT_EQ(copy.lessonErrors().front().path, q("/paragraphs/0")) << listed(copy.lessonErrors());
}

TEST(LessonsTest, AMistakeInThemKeepsNobodyFromExercising)
{
    const CatalogueCopy copy;
    copy.write(q("learn/dose.json"), "{");
    EXPECT_FALSE(copy.lessonErrors().empty());
    EXPECT_TRUE(copy.errors().empty());
    ASSERT_TRUE(QDir(copy.path(q("learn"))).removeRecursively());
    expectOnly(copy.lessonErrors(), Code::MissingFolder, "learn", "");
}
