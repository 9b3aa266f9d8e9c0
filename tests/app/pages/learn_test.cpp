// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/drawingstore.h"
#include "app/models/search.h"
#include "app/pages/cardgrid.h"
#include "app/pages/learn/exerciselink.h"
#include "app/pages/learn/learnpage.h"
#include "app/pages/learn/lessondrawing.h"
#include "app/pages/learn/lessonpage.h"
#include "app/pages/learn/lessonsheet.h"
#include "app/pages/learn/markkey.h"
#include "app/pages/learn/readingtext.h"
#include "app/player/speech/voice.h"
#include "app/theme/drawingcolours.h"
#include "app/widgets/notice.h"
#include "app/widgets/searchfield.h"
#include "app/widgets/signlist.h"
#include "tests/support/fakespeech.h"
#include "tests/support/places.h"
#include "tests/support/shellworld.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace backstretch {
namespace {

const QString kCatalogue = places::catalogue();

class LearnTest : public ShellTest
{
protected:
    const Lesson& lesson(const char* id) const
    {
        return *std::ranges::find(*lessons, QString::fromLatin1(id), &Lesson::id);
    }
    LessonPage::Surroundings surroundings()
    {
        return {theme,
                catalogue,
                *lessons,
                drawings,
                posters,
                history,
                settings,
                navigator,
                voice,
                [this](const QString& title, const auto& paint) {
                    printed << title;
                    QPdfWriter writer(&paper);
                    writer.setTitle(title);
                    paint(writer);
                }};
    }

    LessonsResult lessons = loadLessons(kCatalogue, catalogue);
    DrawingStore drawings{kCatalogue + QStringLiteral("/learn")};
    FakeSpeech speech;
    Voice voice{speech, settings};
    QStringList printed;
    QBuffer paper;
};

class LearnPageTest : public LearnTest
{
protected:
    LearnPage page{theme, lessons, catalogue.redFlags(), drawings, settings, navigator};
    CardGrid& grid() { return *page.findChild<CardGrid*>(); }
    SearchField& search() { return *page.findChild<SearchField*>(); }
    QString cardName(int row)
    {
        return grid().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
};

TEST_F(LearnPageTest, ShowsTheEightPagesAndOpensOne)
{
    const QAbstractItemModelTester tester(grid().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(page);
    EXPECT_EQ(grid().model()->rowCount(), 8);
    EXPECT_EQ(cardName(1),
              QStringLiteral("Why sitting makes your upper back stiff, 2 minutes, not read yet"));
    grid().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Return);
    EXPECT_EQ(navigator.lessons, QStringList{QStringLiteral("sitting")});
    expectUsable(page);
}

TEST_F(LearnPageTest, TheSignsThatNeedADoctorAreOnePressAway)
{
    show(page);
    page.activateWindow();
    QTest::mouseClick(button(page, QStringLiteral("Something changed?")), Qt::LeftButton);
    EXPECT_EQ(navigator.askedWhatChanged, 1);
    grid().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&grid(), Qt::Key_C);
    EXPECT_EQ(navigator.askedWhatChanged, 2);
    search().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&search(), Qt::Key_C);
    EXPECT_EQ(navigator.askedWhatChanged, 2) << "there it is a letter";
    EXPECT_EQ(search().text(), QStringLiteral("c"));
}

TEST_F(LearnPageTest, SaysWhatWasRead)
{
    settings.change([](Settings& s) { s.lessonsRead = {QStringLiteral("phone")}; });
    show(page);
    EXPECT_TRUE(cardName(3).endsWith(QStringLiteral(", read")));
    EXPECT_FALSE(cardName(2).endsWith(QStringLiteral(", read")));
}

TEST_F(LearnPageTest, SearchesInEverythingThatIsSaid)
{
    show(page);
    EXPECT_TRUE(page.focusSearch());
    QTest::keyClicks(&search(), QStringLiteral("SNEEZing"));
    ASSERT_EQ(grid().model()->rowCount(), 1);
    const QModelIndex found = grid().model()->index(0, 0);
    EXPECT_EQ(found.data(LessonListModel::IdRole).toString(), QStringLiteral("causes"));
    EXPECT_EQ(found.data(LessonListModel::SummaryRole).toString(),
              QStringLiteral("Hard coughing or sneezing can strain the muscles between the ribs too."));
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&grid(), Qt::Key_Return);
    EXPECT_EQ(navigator.searches, QStringList{QStringLiteral("SNEEZing")});

    search().setText(QStringLiteral("numbness")); // one of the signs
    ASSERT_EQ(grid().model()->rowCount(), 1);
    search().setText(QStringLiteral("thoracic"));
    EXPECT_GE(grid().model()->rowCount(), 1);
    search().setText(QStringLiteral("<b>swim"));
    EXPECT_TRUE(says(page, QStringLiteral("No page has “<b>swim” in it.")));
    QTest::mouseClick(button(page, QStringLiteral("Show all")), Qt::LeftButton);
    EXPECT_EQ(grid().model()->rowCount(), 8);
}

TEST_F(LearnPageTest, SearchesInGerman)
{
    languages.use(QStringLiteral("de"));
    show(page);
    search().setText(QStringLiteral("wirbelsaule")); // without its dots
    EXPECT_GE(grid().model()->rowCount(), 2);
    search().setText(QStringLiteral("scoliosis")); // what it is called elsewhere
    EXPECT_EQ(grid().model()->rowCount(), 1);
    search().setText(QStringLiteral("Telefon")); // the page says "Handy"
    EXPECT_EQ(grid().model()->rowCount(), 1);
}

TEST_F(LearnPageTest, UsableAtEverySizeInEveryLanguageAndTheme)
{
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            for (const ColourChoice colours : {ColourChoice::Light, ColourChoice::HighContrastDark}) {
                theme.apply({size, colours, MotionChoice::Reduced});
                for (const QSize& window : {QSize(1280, 800), QSize(900, 640)}) {
                    show(page, window);
                    expectUsable(page);
                    EXPECT_FALSE(page.grab().isNull());
                }
            }
        }
    }
}

TEST_F(LearnTest, PagesThatCannotBeReadAreSaidToBe)
{
    const LessonsResult broken = loadLessons(folder.path(), catalogue);
    ASSERT_FALSE(broken);
    LearnPage page(theme, broken, catalogue.redFlags(), drawings, settings, navigator);
    show(page);
    const auto* notice = page.findChild<Notice*>();
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->message().contains(QStringLiteral("learn: there is no such folder")));
    EXPECT_FALSE(page.findChild<SearchField*>()->isVisible());
    expectUsable(page);
}

class LessonPageTest : public LearnTest
{
protected:
    LessonPage page{surroundings()};
    void open(const char* id, const QString& searched = {}, QSize size = {1280, 800})
    {
        page.setLesson(lesson(id), searched);
        show(page, size);
    }
    std::vector<ReadingText*> paragraphs()
    {
        std::vector<ReadingText*> all;
        for (ReadingText* text : page.findChildren<ReadingText*>()) {
            all.push_back(text);
        }
        return all;
    }
    /// Beyond expectUsable(): what this page is made of shows all of its words, too.
    void expectWhole()
    {
        expectUsable(page);
        for (const ReadingText* text : paragraphs()) {
            EXPECT_GE(text->height(), text->heightForWidth(text->width())) << text->plainText().toStdString();
        }
        for (const ExerciseLink* link : page.findChildren<ExerciseLink*>()) {
            EXPECT_GE(link->height(), link->heightForWidth(link->width()));
        }
        for (const QWidget* child : page.findChildren<QWidget*>()) {
            if (child->isVisible() && child->parentWidget() != nullptr && !child->isWindow()) {
                EXPECT_LE(child->width(), page.width()) << child->metaObject()->className();
            }
        }
        EXPECT_EQ(page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum(), 0);
    }
};

TEST_F(LessonPageTest, SaysEverythingAndLeadsOn)
{
    open("sitting");
    EXPECT_EQ(paragraphs().size(), lesson("sitting").paragraphs.size());
    EXPECT_TRUE(says(page, QStringLiteral("Head drifts forward")));
    EXPECT_TRUE(says(page, QStringLiteral("“Top 8 Upper Back Exercises” (BackPainRemedies.net)")));
    const auto* drawing = page.findChild<LessonDrawing*>();
    QAccessibleInterface* face =
        QAccessible::queryAccessibleInterface(const_cast<LessonDrawing*>(drawing)); // NOLINT
    EXPECT_EQ(face->role(), QAccessible::Graphic);
    EXPECT_TRUE(face->text(QAccessible::Name).startsWith(QStringLiteral("Two people at a desk.")));

    const QList<ExerciseLink*> links = page.findChildren<ExerciseLink*>();
    ASSERT_EQ(links.size(), 3);
    EXPECT_EQ(links[1]->accessibleName(), QStringLiteral("Cat-Cow Stretch. Moves the back level by level."));
    links[1]->setFocus();
    QTest::keyClick(links[1], Qt::Key_Space);
    EXPECT_EQ(navigator.exercises, QStringList{QStringLiteral("cat-cow")});
    QTest::mouseClick(button(page, QStringLiteral("Start Desk break, 4 min")), Qt::LeftButton);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(navigator.started, QStringList({QStringLiteral("desk-break"), QStringLiteral("desk-break")}));
    QTest::mouseClick(button(page, QStringLiteral("Set a reminder")), Qt::LeftButton);
    EXPECT_EQ(navigator.settings, std::vector{SettingsPart::Reminders});
    QTest::mouseClick(button(page, QStringLiteral("Car, computer, couch")), Qt::LeftButton);
    EXPECT_EQ(navigator.lessons, QStringList{QStringLiteral("three-cs")});
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(navigator.backs, 1);
}

TEST_F(LessonPageTest, TheSignsStandInTheirPlaceAndNoExerciseBeside)
{
    open("when-to-ask");
    const QList<SignList*> lists = page.findChildren<SignList*>();
    ASSERT_EQ(lists.size(), 2);
    EXPECT_EQ(lists[0]->accessibleName(), QStringLiteral("Get help now"));
    for (const QString& sign : catalogue.redFlags().now + catalogue.redFlags().soon) {
        EXPECT_TRUE(says(page, sign)) << sign.toStdString();
    }
    EXPECT_TRUE(page.findChildren<ExerciseLink*>().isEmpty());
    EXPECT_FALSE(says(page, QStringLiteral("Exercises that fit")));
    EXPECT_EQ(button(page, QStringLiteral("Set a reminder")), nullptr);
    EXPECT_TRUE(says(page, QStringLiteral("Thoracic Back Pain Red Flags")));
    EXPECT_FALSE(page.findChild<MarkKey*>()->isVisible());
    expectWhole();

    QTest::mouseClick(button(page, QStringLiteral("Something changed?")), Qt::LeftButton);
    EXPECT_EQ(navigator.askedWhatChanged, 1);
}

TEST_F(LessonPageTest, WhatIsLeftOutIsSaidAndNotStarted)
{
    leaveOut(QStringLiteral("desk-break"));
    open("sitting");
    const QList<ExerciseLink*> links = page.findChildren<ExerciseLink*>();
    EXPECT_TRUE(links[0]->accessibleName().endsWith(QStringLiteral("You left this out.")));
    EXPECT_EQ(links[2]->accessibleName(),
              QStringLiteral("Side-Lying Thoracic Rotation. Gives the twist back."));
    EXPECT_EQ(button(page, QStringLiteral("Start Desk break, 4 min")), nullptr);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(navigator.started.isEmpty());
}

TEST_F(LessonPageTest, ReadOnceItsEndWasSeenAndItIsLeft)
{
    open("upper-back", {}, {900, 640});
    const QScrollBar* bar = page.findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    page.hide();
    EXPECT_TRUE(settings.values().lessonsRead.isEmpty()) << "only its beginning was seen";
    show(page, {900, 640});
    page.findChild<QScrollArea*>()->verticalScrollBar()->setValue(bar->maximum());
    EXPECT_TRUE(settings.values().lessonsRead.isEmpty()) << "still reading";
    page.setLesson(lesson("phone"), {});
    EXPECT_EQ(settings.values().lessonsRead, QStringList{QStringLiteral("upper-back")});
    page.hide();
    EXPECT_EQ(settings.values().lessonsRead.size(), 1);
}

TEST_F(LessonPageTest, MarksWhatWasSearchedFor)
{
    open("phone", QStringLiteral("HEAD"));
    EXPECT_TRUE(says(page, QStringLiteral("5 places found"))) << "with headache";
    auto* field = page.findChild<SearchField*>();
    EXPECT_TRUE(field->isVisible());
    const auto marked = [this] {
        return std::ranges::count_if(paragraphs(), [](const ReadingText* t) {
            return t->text().contains(QStringLiteral("background-color"));
        });
    };
    EXPECT_GE(marked(), 3);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape); // clears
    QTest::keyClick(field, Qt::Key_Escape); // closes
    EXPECT_FALSE(field->isVisible());
    EXPECT_EQ(marked(), 0);
    EXPECT_EQ(navigator.backs, 0);
    EXPECT_TRUE(page.focusSearch());
    EXPECT_TRUE(field->isVisible());
}

TEST_F(LessonPageTest, BackFromAnExerciseFindsThePageWhereItWas)
{
    open("causes", {}, {900, 640});
    auto* bar = page.findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    page.hide();
    page.setLesson(lesson("causes"), {});
    show(page, {900, 640});
    EXPECT_EQ(bar->value(), place);
}

TEST_F(LessonPageTest, WholeInEverySizeLanguageAndTheme)
{
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Dark, MotionChoice::Reduced});
            for (const QSize& window : {QSize(1280, 800), QSize(900, 640)}) {
                for (const char* id : {"sitting", "upper-back", "when-to-ask"}) {
                    SCOPED_TRACE(std::string(code) + " " + id + " " + std::to_string(window.width()));
                    open(id, {}, window);
                    expectWhole();
                }
            }
        }
    }
}

TEST_F(LessonPageTest, IsReadOutParagraphByParagraph)
{
    open("when-to-ask");
    EXPECT_EQ(button(page, QStringLiteral("Read it to me")), nullptr) << "no voice yet";
    EXPECT_EQ(speech.opened, 1);
    speech.become(SpeechEngine::State::Ready);
    BsButton* read = button(page, QStringLiteral("Read it to me"));
    ASSERT_NE(read, nullptr);
    QTest::keyClick(&page, Qt::Key_R);
    EXPECT_EQ(read->label(), QStringLiteral("Stop reading"));
    EXPECT_EQ(speech.said, QStringList{QStringLiteral("When to see someone")});
    speech.finish();
    EXPECT_EQ(speech.said.last(),
              QStringLiteral("Most pain in the upper back is not a sign of anything serious."));
    QTest::mouseClick(read, Qt::LeftButton);
    EXPECT_EQ(speech.stopped.size(), 1);
    EXPECT_EQ(read->label(), QStringLiteral("Read it to me"));
    EXPECT_TRUE(settings.values().lessonsRead.isEmpty());

    QTest::keyClick(&page, Qt::Key_R);
    int sentences = 0;
    while (speech.present != 0 && sentences < 100) {
        speech.finish();
        ++sentences;
    }
    EXPECT_GT(sentences, 20);
    for (const QString& sign : catalogue.redFlags().now) {
        EXPECT_TRUE(speech.said.filter(sign.left(30)).size() == 1) << sign.toStdString();
    }
    EXPECT_EQ(settings.values().lessonsRead, QStringList{QStringLiteral("when-to-ask")})
        << "as if read by eye";
    EXPECT_EQ(read->label(), QStringLiteral("Read it to me"));
}

TEST_F(LearnTest, TheReadButtonIsThereFromTheStartIfTheVoiceIs)
{
    speech.become(SpeechEngine::State::Ready);
    LessonPage page(surroundings());
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        EXPECT_FALSE(window->isVisible()) << window->metaObject()->className();
    }
    page.setLesson(lesson("dose"), {});
    show(page);
    EXPECT_NE(button(page, QStringLiteral("Read it to me")), nullptr);
}

TEST_F(LessonPageTest, ReadingOutEndsWithThePageAndWithTheVoice)
{
    speech.become(SpeechEngine::State::Ready);
    open("phone");
    QTest::keyClick(&page, Qt::Key_R);
    page.hide();
    EXPECT_EQ(speech.present, 0);
    show(page);
    QTest::keyClick(&page, Qt::Key_R);
    page.setLesson(lesson("dose"), {});
    EXPECT_EQ(speech.present, 0);
    QTest::keyClick(&page, Qt::Key_R);
    speech.finish();
    const auto spoken = speech.said.size();
    speech.stop(); // something else has taken the voice
    EXPECT_EQ(speech.said.size(), spoken);
    EXPECT_NE(button(page, QStringLiteral("Read it to me")), nullptr);
    speech.become(SpeechEngine::State::Lost);
    EXPECT_EQ(button(page, QStringLiteral("Read it to me")), nullptr);
    QTest::keyClick(&page, Qt::Key_R);
    EXPECT_EQ(speech.said.size(), spoken);
}

TEST_F(LessonPageTest, PrintsUnderItsTitle)
{
    ASSERT_TRUE(paper.open(QIODevice::WriteOnly));
    open("when-to-ask");
    QTest::mouseClick(button(page, QStringLiteral("Print")), Qt::LeftButton);
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed,
              QStringList({QStringLiteral("When to see someone"), QStringLiteral("When to see someone")}));
    const QByteArray pdf = paper.data();
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    QByteArray title("/Title ");
    title += "(\376\377";
    for (const char letter : std::string("When")) {
        title += '\0';
        title += letter;
    }
    EXPECT_TRUE(pdf.contains(title));
}

TEST_F(LearnTest, PrintedPagesBreakWhereItDoesNotHurt)
{
    for (const char* code : {"en", "de", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const QPageSize::PageSizeId size :
             {QPageSize::A4, QPageSize::Letter, QPageSize::A5, QPageSize::A6}) {
            for (const Lesson& page : *lessons) {
                QBuffer buffer;
                ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
                QPdfWriter writer(&buffer);
                writer.setPageSize(QPageSize(size));
                writer.setPageMargins({18, 18, 18, 18}, QPageLayout::Millimeter);
                LessonSheet sheet(page, catalogue, drawings);
                const int pages = sheet.layOut(writer);
                SCOPED_TRACE(page.id.toStdString() + " on " + std::to_string(size));
                if (size == QPageSize::A4) {
                    EXPECT_LE(pages, QLatin1String(code) == QLatin1String("ar_XB") ? 2 : 1);
                }
                const double across = sheet.document().pageSize().width() + 1;
                for (QTextBlock block = sheet.document().begin(); block.isValid(); block = block.next()) {
                    ASSERT_GT(block.layout()->lineCount(), 0);
                    for (int line = 0; line < block.layout()->lineCount(); ++line) {
                        const QTextLine words = block.layout()->lineAt(line);
                        EXPECT_LE(block.layout()->position().x() + words.x() + words.naturalTextWidth(),
                                  across)
                            << "cut off at the edge of the paper: " << block.text().toStdString();
                    }
                    EXPECT_EQ(sheet.pageOf(block, 0), sheet.pageOf(block, block.layout()->lineCount() - 1))
                        << block.text().toStdString();
                    if (LessonSheet::staysWithNext(block)) {
                        EXPECT_EQ(sheet.pageOf(block, 0), sheet.pageOf(block.next(), 0))
                            << block.text().toStdString();
                    }
                }
                sheet.print(writer);
                EXPECT_GT(buffer.size(), 2000);
            }
        }
    }
}

TEST_F(LearnTest, DrawingsAreThereInEveryTheme)
{
    for (const Scheme scheme :
         {Scheme::Light, Scheme::Dark, Scheme::HighContrastDark, Scheme::HighContrastLight}) {
        for (const Lesson& page : *lessons) {
            QImage image(628, 232, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            ASSERT_TRUE(
                drawings.paint(painter, image.rect(), page.id, QRectF(QPointF(0, 0), drawingSize), scheme));
            painter.end();
            std::set<QRgb> colours;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    colours.insert(image.pixel(x, y));
                }
            }
            EXPECT_FALSE(colours.contains(QColor(Qt::magenta).rgb())) << page.id.toStdString();
            const QByteArray style = drawingStyle(scheme);
            int known = 0;
            for (const QRgb colour : colours) {
                known += style.contains(QColor(colour).name().toLatin1()) ? 1 : 0;
            }
            EXPECT_GE(known, 4) << page.id.toStdString();
        }
    }
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    EXPECT_FALSE(
        drawings.paint(painter, image.rect(), QStringLiteral("nothing"), {0, 0, 9, 9}, Scheme::Light));
}

TEST_F(LearnTest, FilesShowTheLightThemeToADrawingProgram)
{
    for (const Lesson& page : *lessons) {
        QFile file(kCatalogue + QStringLiteral("/learn/%1.svg").arg(page.id));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("<style>\n" + drawingStyle(Scheme::Light) + "\n</style>"))
            << page.id.toStdString();
    }
}

TEST_F(LearnTest, FoundWordsArePlacesInTheTextAsItIsWritten)
{
    const auto places = [](const char* text, const char* typed) {
        return findWords(QString::fromUtf8(text), searchWords(QString::fromUtf8(typed)));
    };
    EXPECT_EQ(places("Übung macht Übung", "ubung"), (std::vector<Found>{{0, 5}, {12, 5}}));
    EXPECT_EQ(places("weiße Straße", "strasse"), (std::vector<Found>{{6, 6}}));
    EXPECT_EQ(places("a back on the back", "back ba"), (std::vector<Found>{{2, 4}, {14, 4}}));
    EXPECT_TRUE(places("nothing", "").empty());
    EXPECT_TRUE(places("", "word").empty());
}

} // namespace
} // namespace backstretch
