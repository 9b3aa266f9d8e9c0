// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/changesheet.h"
#include "app/pages/reportpreview.h"
#include "app/pages/reportsheet.h"
#include "app/report/reporttext.h"
#include "app/widgets/notice.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/switch.h"
#include "tests/support/nothingcut.h"
#include "tests/support/shellworld.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QTest>

namespace backstretch {
namespace {

class ReportSheetTest : public ShellTest
{
protected:
    ReportSheetTest()
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        QApplication::processEvents();
        target = folder.filePath(QStringLiteral("report.pdf"));
        files.whereToSave = [this](QWidget&, const QString&, const QString& suggestion, const FileKind& kind,
                                   const std::function<void(const QString&)>& done) {
            suggested = suggestion;
            EXPECT_EQ(kind.patterns, QStringLiteral("*.pdf"));
            done(target);
        };
    }
    ReportSheet& open()
    {
        sheet = ReportSheet::open(surroundings(), window);
        QApplication::processEvents();
        return *sheet;
    }
    ReportSheet::Surroundings surroundings()
    {
        return {theme,
                catalogue,
                history,
                settings,
                posters,
                [this](QWidget&, const QString& title, const auto& paint) {
                    printed << title;
                    QPdfWriter writer(folder.filePath(QStringLiteral("printed.pdf")));
                    paint(writer);
                },
                files,
                [this](const QString& file) { shown << file; }};
    }
    template <typename T>
    T& part(const QString& name) const
    {
        for (T* each : sheet->findChildren<T*>()) {
            if (each->accessibleName() == name) {
                return *each;
            }
        }
        throw std::runtime_error("no " + name.toStdString());
    }
    [[nodiscard]] QString text() const { return reportText(sheet->content()); }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : sheet, which, modifiers);
        QApplication::processEvents();
    }

    /// Chooses by mouse; arrow keys are SegmentedControl's own matter.
    void choose(const char* control, int index)
    {
        auto& choice = part<SegmentedControl>(QString::fromLatin1(control));
        choice.findChildren<QAbstractButton*>().at(index)->click();
        QApplication::processEvents();
    }

    QWidget window;
    QPointer<ReportSheet> sheet;
    QStringList printed;
    QString suggested;
    FileQuestions files;
    QString target;
    QStringList shown;
};

TEST_F(ReportSheetTest, ShowsAndSavesTheLastFourWeeks)
{
    play(QStringLiteral("morning-loosener"), 4, 3);
    open();
    EXPECT_TRUE(text().contains(QStringLiteral("23 October to 19 November 2026")));
    EXPECT_TRUE(text().contains(QStringLiteral("Days with exercise: 1 of 28 (plan: 4 a week)")));
    EXPECT_TRUE(text().contains(QStringLiteral("19 Nov: 4 before, 3 after")));
    EXPECT_TRUE(
        sheet->findChild<ReportPreview*>()->accessibleName().startsWith(QStringLiteral("Page 1 of 2")));

    button(*sheet, QStringLiteral("Save as PDF"))->click();
    EXPECT_EQ(suggested, QStringLiteral("Back report 2026-11-19.pdf"));
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
#ifndef Q_OS_WIN
    EXPECT_EQ(file.permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
#endif
    EXPECT_EQ(sheet->findChild<Notice*>()->kind(), Notice::Kind::Saved);
    EXPECT_TRUE(sheet->findChild<Notice*>()->message().contains(QStringLiteral("report.pdf")));
    button(*sheet, QStringLiteral("Show it"))->click();
    EXPECT_EQ(shown, QStringList{target});
    EXPECT_EQ(settings.values().reportMade, QDate(2026, 11, 19));
    button(*sheet, QStringLiteral("Close"))->click();
    EXPECT_TRUE(sheet.isNull() || !sheet->isOpen());
}

TEST_F(ReportSheetTest, SaysWhatCouldNotBeWritten)
{
    target = folder.filePath(QStringLiteral("no folder/report.pdf"));
    open();
    button(*sheet, QStringLiteral("Save as PDF"))->click();
    const auto* notice = sheet->findChild<Notice*>();
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->kind(), Notice::Kind::Error);
    EXPECT_TRUE(notice->message().contains(QStringLiteral("no folder/report.pdf")));
    EXPECT_EQ(button(*sheet, QStringLiteral("Show it")), nullptr);
    EXPECT_FALSE(settings.values().reportMade.isValid()) << "none was made";
    target = folder.filePath(QStringLiteral("report.pdf"));
    button(*sheet, QStringLiteral("Save as PDF"))->click();
    EXPECT_EQ(notice->kind(), Notice::Kind::Saved);
}

TEST_F(ReportSheetTest, ForgetsTheNameUnlessToldOtherwise)
{
    open();
    auto* name = &part<QLineEdit>(QStringLiteral("Your name, if you like"));
    name->setText(QStringLiteral("Ada <b>Lovelace</b>"));
    EXPECT_TRUE(text().contains(QStringLiteral("Name: Ada <b>Lovelace</b>")));
    button(*sheet, QStringLiteral("Save as PDF"))->click();
    EXPECT_EQ(settings.values().reportName, QString());
    part<Switch>(QStringLiteral("Remember my name")).click();
    button(*sheet, QStringLiteral("Save as PDF"))->click();
    EXPECT_EQ(settings.values().reportName, QStringLiteral("Ada <b>Lovelace</b>"));
    delete sheet;
    open();
    EXPECT_EQ(part<QLineEdit>(QStringLiteral("Your name, if you like")).text(),
              QStringLiteral("Ada <b>Lovelace</b>"));
    part<Switch>(QStringLiteral("Remember my name")).click();
    EXPECT_EQ(settings.values().reportName, QString()) << "at once";
}

TEST_F(ReportSheetTest, GoesBackAsFarAsIsChosen)
{
    clock.set("2026-09-01T08:00:00Z", 3600);
    play(QStringLiteral("morning-loosener"));
    clock.set("2026-11-19T08:00:00Z", 3600);
    open();
    EXPECT_TRUE(text().contains(QStringLiteral("No sessions in this time.")));
    choose("Which time", 1);
    EXPECT_TRUE(text().contains(QStringLiteral("20 August to 19 November 2026")));
    EXPECT_TRUE(text().contains(QStringLiteral("1 of 92")));
    EXPECT_FALSE(says(*sheet, QStringLiteral("Since")));
    delete sheet;

    settings.change([](Settings& values) { values.reportMade = QDate(2026, 11, 3); });
    open();
    choose("Which time", 2);
    EXPECT_TRUE(text().contains(QStringLiteral("3 November to 19 November 2026")));
}

TEST_F(ReportSheetTest, WorksByKeysAlone)
{
    open();
    EXPECT_TRUE(sheet->isAncestorOf(QApplication::focusWidget()));
    part<QPlainTextEdit>(QStringLiteral("What you want to ask")).setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("May I swim?"));
    EXPECT_TRUE(text().contains(QStringLiteral("What I want to ask\nMay I swim?")));
    key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printed, QStringList{QStringLiteral("My exercise and pain report")});
    EXPECT_GT(QFileInfo(folder.filePath(QStringLiteral("printed.pdf"))).size(), 2000);
    EXPECT_TRUE(suggested.isEmpty());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(suggested.isEmpty());
    key(Qt::Key_Escape);
    EXPECT_TRUE(sheet.isNull() || !sheet->isOpen());
}

TEST_F(ReportSheetTest, HasTheSameAsText)
{
    play(QStringLiteral("morning-loosener"), 4, 3);
    open();
    auto& words = part<QPlainTextEdit>(QStringLiteral("The whole report as text"));
    EXPECT_FALSE(words.isVisible());
    choose("How it will look", 1);
    EXPECT_TRUE(words.isVisible());
    EXPECT_FALSE(sheet->findChild<ReportPreview*>()->isVisible());
    EXPECT_EQ(words.toPlainText(), text());
    part<QLineEdit>(QStringLiteral("Your name, if you like")).setText(QStringLiteral("Grace"));
    EXPECT_TRUE(words.toPlainText().contains(QStringLiteral("Grace"))) << "follows what is typed";
}

TEST_F(ReportSheetTest, IsUsableAtEverySizeInEveryLanguage)
{
    play(QStringLiteral("morning-loosener"), 4, 3);
    for (const char* code : {"en", "de", "en_XA", "ar_XB"}) {
        languages.use(QLatin1String(code));
        for (const TextSize size : {TextSize::Normal, TextSize::Largest}) {
            theme.apply({size, ColourChoice::Light, MotionChoice::Reduced});
            for (const QSize room : {QSize(1280, 800), QSize(900, 640), QSize(720, 540)}) {
                SCOPED_TRACE(std::string(code) + ' ' + std::to_string(room.width()) +
                             (size == TextSize::Largest ? " largest" : ""));
                window.resize(room);
                open();
                for (BsButton* each : sheet->findChildren<BsButton*>()) {
                    if (each->kind() == BsButton::Kind::Primary) {
                        each->click(); // the notice is part of it
                    }
                }
                expectUsable(*sheet);
                expectNothingCut(*sheet);
                delete sheet;
            }
        }
    }
}

TEST_F(ReportSheetTest, IsOfferedToWhoeverHasToAsk)
{
    int opened = 0;
    const OpenSheet report = [&](QWidget& over) -> Sheet* {
        ++opened;
        return ReportSheet::open(surroundings(), over);
    };
    const ChangeHelp with{theme, catalogue.redFlags(), report};
    auto* signs = ChangeSheet::open(with, window, ChangeSheet::From::Elsewhere);
    button(*signs, QStringLiteral("Save my report to show them"))->click();
    auto* over = window.findChild<ReportSheet*>();
    ASSERT_NE(over, nullptr);
    EXPECT_TRUE(over->isOpen());
    EXPECT_TRUE(over->isAncestorOf(QApplication::focusWidget()));
    sheet = over;
    key(Qt::Key_Escape);
    EXPECT_TRUE(sheet.isNull() || !sheet->isOpen());
    EXPECT_TRUE(signs->isOpen()) << "it lies underneath";
    EXPECT_TRUE(signs->isAncestorOf(QApplication::focusWidget()));

    button(*signs, QStringLiteral("Save my report to show them"))->click();
    signs->close();
    for (const ReportSheet* each : window.findChildren<ReportSheet*>()) {
        EXPECT_FALSE(each->isOpen()) << "it goes with the signs";
    }
    Sheet* help = HelpSheet::open(with, window, true);
    button(*help, QStringLiteral("Save my report"))->click();
    EXPECT_EQ(opened, 3);
    const ChangeHelp alone{theme, catalogue.redFlags()};
    EXPECT_EQ(button(*HelpSheet::open(alone, window, true), QStringLiteral("Save my report")), nullptr);
}

} // namespace
} // namespace backstretch
