// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportcharts.h"
#include "app/report/reportfile.h"
#include "app/report/reportpages.h"
#include "app/report/reporttext.h"
#include "tests/support/reportlogs.h"
#include "tests/support/shellworld.h"

#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>

namespace backstretch {
namespace {

const char* const kLanguages[] = {"en", "de", "en_XA", "ar_XB"};

class ReportPagesTest : public ShellTest
{
protected:
    ReportContent content(const std::vector<SessionDetail>& sessions, const ReportWishes& wishes) const
    {
        return reportContent(makeReport(period, sessions, reportlogs::choices(), catalogue, Qt::Monday),
                             catalogue, wishes, Qt::Monday);
    }
    [[nodiscard]] ReportWishes wishes() const
    {
        return {QStringLiteral("Ada Lovelace"), QStringLiteral("Can I try Locust Pose again, and how?"), true,
                QDate(2026, 11, 19), 4};
    }
    ReportPictures pictures()
    {
        return [this](const QString& clip) { return posters.thumbnailNow(clip); };
    }
    static QSizeF roomOn(QPageSize::PageSizeId size)
    {
        return QPageLayout(QPageSize(size), QPageLayout::Portrait,
                           {reportMargin, reportMargin, reportMargin, reportMargin}, QPageLayout::Millimeter)
            .paintRect(QPageLayout::Point)
            .size();
    }
    /// Where every piece of text came to stand.
    static std::vector<PlacedText> placed(const ReportPages& pages)
    {
        std::vector<PlacedText> found;
        QImage image(8, 8, QImage::Format_RGB32);
        for (int page = 0; page < pages.count(); ++page) {
            QPainter painter(&image);
            pages.paint(painter, page, &found);
        }
        return found;
    }
    static void expectNothingCutOrCovered(const ReportPages& pages)
    {
        const QRectF room = QRectF(QPointF(0, 0), pages.room()).adjusted(-2, -2, 2, 2);
        const std::vector<PlacedText> all = placed(pages);
        ASSERT_GT(all.size(), 5U);
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_TRUE(room.contains(all[i].box))
                << "page " << all[i].page + 1 << ": " << all[i].words.toStdString();
            for (std::size_t k = i + 1; k < all.size(); ++k) {
                const QRectF both = all[i].box.intersected(all[k].box);
                if (all[i].page == all[k].page && both.height() > paper::mm(0.4) &&
                    both.width() > paper::mm(0.2)) {
                    ADD_FAILURE() << "page " << all[i].page + 1 << ": “" << all[i].words.toStdString()
                                  << "” and “" << all[k].words.toStdString() << "”";
                }
            }
        }
    }
    static QString withoutSpace(QString words)
    {
        return words.remove(QRegularExpression(QStringLiteral("\\s")));
    }
    /// What stands between head and foot, one after the other.
    static QString joined(const std::vector<PlacedText>& all, const ReportContent& report, int pages)
    {
        QStringList around{report.foot, report.title,      report.period,     report.nameLabel,
                           report.name, report.birthLabel, report.visitLabel, QStringLiteral("Backstretch")};
        for (int page = 1; page <= pages; ++page) {
            around << pageOf(page, pages);
        }
        QString words;
        for (const PlacedText& each : all) {
            words += around.contains(each.words) ? QString() : each.words;
        }
        return withoutSpace(words);
    }

    ReportPeriod period = reportlogs::fourWeeks;
};

TEST_F(ReportPagesTest, AnOrdinaryReportHasTwoPages)
{
    for (const char* code : kLanguages) {
        languages.use(QLatin1String(code));
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
            const ReportContent report = content(reportlogs::usual(catalogue), wishes());
            const ReportPages pages(report, roomOn(size), pictures());
            SCOPED_TRACE(std::string(code) + " on " + std::to_string(size));
            if (QLatin1String(code).size() > 2 && size == QPageSize::Letter) {
                EXPECT_LE(pages.count(), 3); // no language is as long as those
                continue;
            }
            EXPECT_EQ(pages.count(), 2);
            const auto all = placed(pages);
            const auto pageOfWords = [&](const QString& words) {
                const auto found = std::ranges::find(all, words, &PlacedText::words);
                return found == all.end() ? -1 : found->page;
            };
            EXPECT_EQ(pageOfWords(report.morning.line), 0) << "the numbers are on the first one";
            EXPECT_EQ(pageOfWords(report.now.title), 1);
            EXPECT_EQ(pageOfWords(pageOf(2, 2)), 1);
        }
    }
}

TEST_F(ReportPagesTest, NothingIsCutOrCovered)
{
    const ReportWishes nobody{{}, {}, false, QDate(2026, 11, 19), 0};
    ReportWishes long_ = wishes();
    long_.name =
        QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter Wolfgang "
                       "Amadeus von und zu Oberniederwaldheimshausen der Dritte");
    long_.questions = QStringLiteral("Darf ich wieder schwimmen, und wie lange?\n").repeated(90);
    for (const char* code : kLanguages) {
        languages.use(QLatin1String(code));
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
            SCOPED_TRACE(std::string(code) + " on " + std::to_string(size));
            for (const auto& [sessions, wish] : {std::pair(std::vector<SessionDetail>{}, nobody),
                                                 std::pair(reportlogs::usual(catalogue), nobody),
                                                 std::pair(reportlogs::crowded(catalogue), long_)}) {
                SCOPED_TRACE(std::to_string(sessions.size()) + " sessions");
                expectNothingCutOrCovered(ReportPages(content(sessions, wish), roomOn(size), pictures()));
            }
        }
    }
}

TEST_F(ReportPagesTest, LongTimesFitToo)
{
    for (const QDate first : {QDate(2026, 8, 20), QDate(2025, 11, 20), QDate(2026, 11, 19)}) {
        period = {first, QDate(2026, 11, 19)};
        for (const char* code : {"de", "ar_XB"}) {
            languages.use(QLatin1String(code));
            SCOPED_TRACE(std::string(code) + ' ' + first.toString(Qt::ISODate).toStdString());
            const auto report = content(reportlogs::usual(catalogue), wishes());
            expectNothingCutOrCovered(ReportPages(report, roomOn(QPageSize::A4), pictures()));
        }
    }
}

TEST_F(ReportPagesTest, GoOnWithoutLosingAWord)
{
    ReportWishes wish = wishes();
    wish.questions = QStringLiteral("Frage nach dem nächsten Schritt.\n").repeated(70);
    const ReportContent report = content(reportlogs::crowded(catalogue), wish);
    const ReportPages pages(report, roomOn(QPageSize::A4), pictures());
    EXPECT_GT(pages.count(), 3);
    const auto all = placed(pages);
    const QString words = joined(all, report, pages.count());
    for (const ReportContent::Entry& note : report.notes.entries) {
        EXPECT_TRUE(words.contains(withoutSpace(note.text)));
    }
    EXPECT_TRUE(words.contains(withoutSpace(report.questions)));
    EXPECT_EQ(report.hurt.rows.size(), 6U);
    EXPECT_TRUE(words.contains(withoutSpace(report.hurt.after)));
    for (int page = 0; page < pages.count(); ++page) {
        const auto foot = std::ranges::find(all, pageOf(page + 1, pages.count()), &PlacedText::words);
        ASSERT_NE(foot, all.end());
        EXPECT_EQ(foot->page, page);
    }
}

TEST_F(ReportPagesTest, HeadingsStayWithWhatTheyAreAbout)
{
    ReportWishes wish = wishes();
    for (int lines = 0; lines < 60; lines += 3) {
        wish.questions = QStringLiteral("?\n").repeated(lines) + QStringLiteral("!");
        const ReportContent report = content(reportlogs::usual(catalogue), wish);
        const auto all = placed(ReportPages(report, roomOn(QPageSize::A4), pictures()));
        const auto heading = std::ranges::find(all, report.questionsTitle, &PlacedText::words);
        ASSERT_NE(heading, all.end());
        EXPECT_EQ(heading->page, (heading + 1)->page);
        EXPECT_LT(heading->box.bottom(), (heading + 1)->box.top() + 2);
    }
}

TEST_F(ReportPagesTest, StatesSayWhatIsMissing)
{
    ReportContent report = content({}, wishes());
    EXPECT_EQ(ReportPages(report, roomOn(QPageSize::A4), pictures()).count(), 1);
    EXPECT_TRUE(reportText(report).contains(QStringLiteral("No sessions in this time.")));
    EXPECT_TRUE(reportText(report).contains(QStringLiteral("Locust Pose again")))
        << "what is asked is not lost";

    std::vector<SessionDetail> sessions = reportlogs::usual(catalogue);
    for (SessionDetail& detail : sessions) {
        detail.session.painBefore = detail.session.painAfter = detail.session.painNextDay = std::nullopt;
        detail.hurts.clear();
        detail.session.note.clear();
    }
    report = content(sessions, wishes());
    EXPECT_FALSE(report.pain.has_value());
    const QString words = reportText(report);
    EXPECT_TRUE(words.contains(QStringLiteral("(plan: 4 a week)")));
    ReportWishes unplanned = wishes();
    unplanned.daysAWeek = 0;
    EXPECT_TRUE(reportText(content(sessions, unplanned)).contains(QStringLiteral(" sessions)")));
    EXPECT_TRUE(words.contains(QStringLiteral("Pain before, usual: – (not enough numbers)")));
    EXPECT_TRUE(words.contains(QStringLiteral("An exercise hurt: never")));
    EXPECT_TRUE(words.contains(QStringLiteral("Nothing was said to hurt in this time.")));
    EXPECT_TRUE(words.contains(QStringLiteral("No number was given for a next morning.")));
    EXPECT_FALSE(words.contains(QStringLiteral("My notes")));
}

TEST_F(ReportPagesTest, NeverJudge)
{
    const QRegularExpression judging(
        QStringLiteral("better|improve|recover|worse|progress|besser|Fortschritt|verbessert"),
        QRegularExpression::CaseInsensitiveOption);
    for (const char* code : {"en", "de"}) {
        languages.use(QLatin1String(code));
        const QString words = reportText(content(reportlogs::usual(catalogue), wishes()));
        EXPECT_FALSE(words.contains(judging)) << words.toStdString();
    }
}

TEST_F(ReportPagesTest, AreMirroredWhereOneReadsFromTheRight)
{
    const auto left =
        placed(ReportPages(content(reportlogs::usual(catalogue), wishes()), roomOn(QPageSize::A4), {}));
    languages.use(QStringLiteral("ar_XB"));
    const ReportPages pages(content(reportlogs::usual(catalogue), wishes()), roomOn(QPageSize::A4), {});
    const auto right = placed(pages);
    const double width = pages.room().width();
    EXPECT_NEAR(left.front().box.left(), 0, 2) << "the title";
    EXPECT_NEAR(right.front().box.right(), width, 2);
    const auto brand = [](const std::vector<PlacedText>& all) {
        return std::ranges::find(all, QStringLiteral("Backstretch"), &PlacedText::words)->box;
    };
    EXPECT_NEAR(brand(left).right(), width, 2);
    EXPECT_NEAR(brand(right).left(), 0, 2);
}

TEST_F(ReportPagesTest, BlackAndWhiteIsEnough)
{
    // One session, before 8 and after 2: where the two marks are, the ring is white inside and the dot is
    // dark.
    std::vector<SessionDetail> sessions{reportlogs::session(catalogue, QDate(2026, 11, 2), 3)};
    sessions.front().session.painBefore = 8;
    sessions.front().session.painAfter = 2;
    const ReportContent report = content(sessions, wishes());
    const ReportBlock chart = blocks::painChart(*report.pain, paper::mm(180), 1);
    constexpr double scale = 0.1;
    QImage image(QSize(qRound(paper::mm(180) * scale), qRound(chart.height * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    ReportInk ink(painter, paper::mm(180));
    chart.draw(ink, 0);
    painter.end();
    image = image.convertToFormat(QImage::Format_Grayscale8);
    // Through the middle of the only session's column, which is the darkest one; not the line of the axis.
    const int bottom = image.height() * 8 / 10;
    const auto isDark = [&](int column, int y) { return qGray(image.pixel(column, y)) < 150; };
    int x = 0;
    int darkest = 0;
    for (int column = image.width() / 4; column < image.width() * 3 / 4; ++column) {
        int dark = 0;
        for (int y = image.height() / 4; y < bottom; ++y) {
            dark += isDark(column, y) ? 1 : 0;
        }
        if (dark > darkest) {
            darkest = dark;
            x = column;
        }
    }
    int ring = image.height() / 4;
    while (ring < bottom && !isDark(x, ring)) {
        ++ring;
    }
    int inside = ring;
    while (inside < bottom && isDark(x, inside)) {
        ++inside;
    }
    int hollow = 0;
    while (inside + hollow < bottom && !isDark(x, inside + hollow)) {
        ++hollow;
    }
    const double diameter = 2 * paper::mm(1.3) * scale;
    EXPECT_GT(hollow, diameter / 3) << "before is a ring";
    EXPECT_LT(hollow, diameter);
    const int across = qRound(paper::mm(1) * scale);
    int filled = 0; // a whole row of the dot, left and right of the middle
    for (int y = inside + hollow; y < bottom; ++y) {
        filled += isDark(x - across, y) && isDark(x, y) && isDark(x + across, y) ? 1 : 0;
    }
    EXPECT_GT(filled, diameter / 3) << "after is a dot";
}

TEST_F(ReportPagesTest, PaperFollowsTheCountry)
{
    for (const auto& [locale, size] :
         {std::pair("en_US", QPageSize::Letter), std::pair("es_MX", QPageSize::Letter),
          std::pair("en_GB", QPageSize::A4), std::pair("de_DE", QPageSize::A4)}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        EXPECT_EQ(reportPaper().id(), size) << locale;
    }
    QLocale::setDefault(languages.locale());
}

/// What other programs find in the file. Without poppler's tools there is nobody to ask.
class ReportPdfTest : public ReportPagesTest
{
protected:
    void SetUp() override
    {
        if (QString::fromUtf8(BACKSTRETCH_PDFTOTEXT).isEmpty()) {
            GTEST_SKIP() << "poppler-utils are not there";
        }
    }
    QString file(const std::vector<SessionDetail>& sessions)
    {
        const QString name = folder.filePath(QStringLiteral("report.pdf"));
        EXPECT_TRUE(saveReport(reportPdf(content(sessions, wishes()), pictures()), name).has_value());
        return name;
    }
    static QString run(const char* program, const QStringList& arguments)
    {
        QProcess process;
        process.start(QString::fromUtf8(program), arguments);
        EXPECT_TRUE(process.waitForFinished()) << program;
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

TEST_F(ReportPdfTest, TextCanBeSelectedInItsOrder)
{
    const QString name = file(reportlogs::usual(catalogue));
    const QString words = run(BACKSTRETCH_PDFTOTEXT, {QStringLiteral("-layout"), name, QStringLiteral("-")});
    qsizetype from = 0;
    for (const char* expected : {"My exercise and pain report",
                                 "20 October to 19 November 2026",
                                 "Ada Lovelace",
                                 "Days with exercise",
                                 "22 of 31",
                                 "Pain before and after each session, 0 to 10",
                                 "Minutes each week",
                                 "What hurt",
                                 "Sharp, low",
                                 "The day after",
                                 "Page 1 of 2",
                                 "What I do now",
                                 "What changed",
                                 "Locust Pose left out.",
                                 "My notes",
                                 "Left side felt tighter",
                                 "What I want to ask",
                                 "Can I try Locust Pose again",
                                 "For the physiotherapist or doctor",
                                 "Page 2 of 2"}) {
        const qsizetype at = words.indexOf(QString::fromUtf8(expected), from);
        EXPECT_GE(at, from) << expected << " in\n" << words.toStdString();
        from = std::max(from, at);
    }
}

TEST_F(ReportPdfTest, ArabicCanBeSelected)
{
    languages.use(QStringLiteral("ar_XB"));
    std::vector<SessionDetail> sessions = reportlogs::usual(catalogue);
    const QString arabic = QStringLiteral("ألم خفيف بعد التمرين");
    sessions.back().session.note = arabic;
    // Qt maps the joined shapes of letters to the code points that Unicode has for them; whoever searches
    // brings them back to letters, as the standard says.
    const QString words = run(BACKSTRETCH_PDFTOTEXT, {file(sessions), QStringLiteral("-")})
                              .normalized(QString::NormalizationForm_KC);
    for (const QString& word : arabic.split(QLatin1Char(' '))) {
        EXPECT_TRUE(words.contains(word)) << word.toStdString() << " in\n" << words.toStdString();
    }
}

TEST_F(ReportPdfTest, HasATitleAndItsOwnLetters)
{
    languages.use(QStringLiteral("de"));
    const QString name = file(reportlogs::crowded(catalogue));
    const QString information = run(BACKSTRETCH_PDFINFO, {name});
    EXPECT_TRUE(information.contains(content({}, wishes()).title)) << information.toStdString();
    EXPECT_TRUE(information.contains(QStringLiteral("(A4)")) ||
                information.contains(QStringLiteral("(letter)")))
        << information.toStdString();
    EXPECT_TRUE(run(BACKSTRETCH_PDFINFO, {QStringLiteral("-meta"), name})
                    .contains(QStringLiteral("<dc:language><rdf:Bag><rdf:li>de")));
    const QStringList fonts = run(BACKSTRETCH_PDFFONTS, {name}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2) << "no fonts: the letters are drawings";
    for (const QString& font : fonts.mid(2)) {
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +yes\\b"))))
            << "embedded, and with a way back to Unicode: " << font.toStdString();
    }
}

} // namespace
} // namespace backstretch
