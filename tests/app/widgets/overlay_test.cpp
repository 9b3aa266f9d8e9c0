// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/noticearea.h"
#include "app/widgets/sheet.h"
#include "app/widgets/timefield.h"
#include "app/widgets/toast.h"
#include "tests/app/widgets/widgettest.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

class ToastTest : public WidgetTest
{
protected:
    ToastTest() { show(); }
    Toast* toast = new Toast(theme, &window);
};

TEST_F(ToastTest, StandsAtTheBottomAndOffersItsAction)
{
    int undone = 0;
    toast->showMessage(QStringLiteral("Removed <b>Sphinx</b>."), QStringLiteral("Undo"),
                       [&undone] { ++undone; });
    EXPECT_TRUE(toast->isVisible());
    EXPECT_EQ(accessible(*toast).role(), QAccessible::AlertMessage);
    EXPECT_EQ(nameOf(*toast), QStringLiteral("Removed <b>Sphinx</b>."));
    EXPECT_TRUE(window.rect().contains(toast->geometry()));
    EXPECT_NEAR(toast->geometry().center().x(), window.rect().center().x(), 2);
    EXPECT_GT(toast->y(), window.height() / 2);
    auto* button = toast->findChild<BsButton*>();
    button->click();
    button->click();
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast->isVisible());
}

TEST_F(ToastTest, GoesByItselfButStaysWhileFocused)
{
    toast->setLifetime(0ms);
    toast->showMessage(QStringLiteral("Text size: Large"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !toast->isVisible(); }));
    toast->setLifetime(20ms);
    toast->showMessage(QStringLiteral("Removed."), QStringLiteral("Undo"), [] {});
    toast->findChild<BsButton*>()->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(toast->isLeaving());
    toast->findChild<BsButton*>()->clearFocus();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !toast->isVisible(); }));
}

TEST_F(ToastTest, StaysInsideItsWindow)
{
    toast->showMessage(
        QStringLiteral("A very long message that has to be broken into several lines in a small window, "
                       "because nothing is ever cut off."),
        QStringLiteral("Undo"), [] {});
    window.resize(320, 400);
    QApplication::processEvents();
    EXPECT_TRUE(window.rect().contains(toast->geometry()));
    const auto* label = toast->findChild<Label*>();
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
}

TEST_F(ToastTest, SaysWhatRoomItTakes)
{
    QSignalSpy room(toast, &Toast::roomChanged);
    toast->showMessage(QStringLiteral("Saved."), QStringLiteral("Undo"), [] {});
    ASSERT_EQ(room.count(), 1);
    EXPECT_GE(window.height() - room.takeFirst().constFirst().toInt(), 0);
    EXPECT_GT(toast->y(), window.height() / 2);
    toast->showMessage(QStringLiteral("Saved."), QStringLiteral("Undo"), [] {});
    EXPECT_EQ(room.count(), 0) << "the same";
    toast->findChild<BsButton*>()->click();
    ASSERT_EQ(room.count(), 1);
    EXPECT_EQ(room.constFirst().constFirst().toInt(), 0);
}

TEST_F(ToastTest, AlsoGoesWhereWhatLayOverItHasGoneForGood)
{
    toast->setLifetime(0ms);
    auto* sheet = new Sheet(theme, window, QStringLiteral("Something changed?"));
    sheet->setContent(new QWidget);
    sheet->open(QSize(800, 500), nullptr);
    toast->showMessage(QStringLiteral("Saved."));
    toast->stackUnder(sheet);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !toast->isLeaving(); }));
    ASSERT_TRUE(toast->isVisible());
    delete sheet;
    EXPECT_TRUE(QTest::qWaitFor([this] { return !toast->isVisible(); }));
}

TEST_F(ToastTest, StaysWhileSomethingLiesOverIt)
{
    toast->setLifetime(0ms);
    Sheet sheet(theme, window, QStringLiteral("Something changed?"));
    sheet.setContent(new QWidget);
    sheet.open(QSize(800, 500), nullptr);
    toast->showMessage(QStringLiteral("Saved."));
    toast->stackUnder(&sheet);
    for (int i = 0; i < 5; ++i) {
        QApplication::processEvents();
    }
    EXPECT_TRUE(toast->isVisible()) << "nobody has seen it yet";
    EXPECT_FALSE(toast->isLeaving()) << "it waits for the sheet to go, and for nothing else";
    sheet.close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !toast->isVisible(); }));
}

class NoticeAreaTest : public WidgetTest
{
protected:
    NoticeAreaTest()
    {
        column->addWidget(area);
        column->addWidget(page, 1);
        page->setMinimumHeight(240);
        area->column().addWidget(notice);
        for (const char* words : {"Try again", "Save a copy elsewhere"}) {
            notice->addButton(
                new BsButton(theme, BsButton::Kind::Secondary, QString::fromLatin1(words), notice));
        }
    }
    NoticeArea* area = new NoticeArea(theme);
    QWidget* page = new QWidget;
    Notice* notice =
        new Notice(theme, Notice::Kind::Error, QStringLiteral("Your sessions cannot be saved right now."),
                   QStringLiteral("The disk is full. Please make some room on the disk. Then try again.\n"
                                  "File: /home/somebody/.local/share/backstretch/backstretch.sqlite"));
};

TEST_F(NoticeAreaTest, IsAsTallAsItsNotices)
{
    show(900, 700);
    EXPECT_EQ(area->height(), area->heightForWidth(area->width()));
    EXPECT_GE(notice->height(), notice->heightForWidth(notice->width()));
    EXPECT_FALSE(area->verticalScrollBar()->isVisible());
    auto* second = new Notice(theme, Notice::Kind::Info, {}, QStringLiteral("And one more."));
    area->column().addWidget(second);
    const auto follows = [this] { return area->height() == area->heightForWidth(area->width()); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return second->isVisible() && follows(); }));
    const int withBoth = area->height();
    second->hide();
    EXPECT_TRUE(QTest::qWaitFor([&] { return area->height() < withBoth && follows(); }));
}

TEST_F(NoticeAreaTest, ScrollsWhereALowWindowHasNoRoomForIt)
{
    apply(TextSize::Largest);
    show(500, 560);
    EXPECT_TRUE(area->verticalScrollBar()->isVisible());
    EXPECT_GE(page->height(), page->minimumHeight());
    EXPECT_GE(notice->height(), notice->heightForWidth(notice->width())) << "nothing of it is cut";
}

class SheetTest : public WidgetTest
{
protected:
    SheetTest()
    {
        column->addWidget(opener);
        column->addWidget(new QPushButton(QStringLiteral("behind")));
        sheet->setContent(inside);
        sheet->buttons().addWidget(back);
        sheet->buttons().addWidget(done);
        sheet->setHarmlessButton(back);
        QObject::connect(back, &QAbstractButton::clicked, sheet, &Sheet::close);
    }
    QPushButton* opener = new QPushButton(QStringLiteral("open"));
    QPushButton* inside = new QPushButton(QStringLiteral("inside"));
    BsButton* back = new BsButton(theme, BsButton::Kind::Secondary, QStringLiteral("Go back"));
    BsButton* done = new BsButton(theme, BsButton::Kind::Primary, QStringLiteral("Done"));
    Sheet* sheet = new Sheet(theme, window, QStringLiteral("Something changed?"));
};

TEST_F(SheetTest, KeepsTheFocusInsideAndGivesItBack)
{
    show(1280, 800);
    opener->setFocus();
    sheet->open(QSize(800, 500), back);
    EXPECT_TRUE(back->hasFocus());
    QSet<QWidget*> visited;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited << QApplication::focusWidget();
        EXPECT_TRUE(sheet->isAncestorOf(QApplication::focusWidget()));
    }
    EXPECT_TRUE(visited.contains(inside));
    EXPECT_TRUE(visited.contains(done));
    QSignalSpy closed(sheet, &Sheet::closed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(sheet->isOpen());
    EXPECT_TRUE(opener->hasFocus());
}

TEST_F(SheetTest, IsAModalDialogWithAName)
{
    show(1280, 800);
    sheet->open(QSize(800, 500), back);
    EXPECT_EQ(accessible(*sheet).role(), QAccessible::Dialog);
    EXPECT_TRUE(accessible(*sheet).state().modal);
    EXPECT_EQ(nameOf(*sheet), QStringLiteral("Something changed?"));
}

TEST_F(SheetTest, CutsNoFocusRingOff)
{
    show(1280, 800);
    inside->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (const QSize size : {QSize(1280, 800), QSize(700, 600)}) { // with a panel, and filled
        window.resize(size);
        sheet->open(QSize(800, 500), back);
        QApplication::processEvents();
        const auto* seen = sheet->findChild<QScrollArea*>()->viewport();
        const QRect here(inside->mapTo(seen, QPoint()), inside->size());
        const int ring = focusRingGap + focusRingWidth;
        EXPECT_TRUE(seen->rect().contains(here.adjusted(-ring, -ring, ring, ring)));
        // And what scrolls is level with the buttons under it.
        EXPECT_EQ(inside->mapTo(&window, QPoint()).x(), back->mapTo(&window, QPoint()).x());
        sheet->close();
    }
}

TEST_F(SheetTest, FillsASmallWindowAndFollowsItsSize)
{
    show(1280, 800);
    sheet->open(QSize(800, 500), back);
    EXPECT_EQ(sheet->geometry(), window.rect());
    EXPECT_GT(back->mapTo(&window, QPoint()).x(), 100);
    window.resize(700, 600);
    QApplication::processEvents();
    EXPECT_EQ(sheet->geometry(), window.rect());
    EXPECT_LT(back->mapTo(&window, QPoint()).x(), 100);
}

TEST_F(SheetTest, ButtonsThatFitInNoRowStandOneAboveTheOther)
{
    for (const char* words : {"Auf der heutigen Stufe bleiben", "Eine Stufe weniger machen"}) {
        sheet->buttons().addWidget(new BsButton(theme, BsButton::Kind::Secondary, QString::fromLatin1(words)),
                                   1);
    }
    show(1280, 800);
    sheet->open(QSize(1000, 500), back);
    QApplication::processEvents();
    EXPECT_EQ(back->y(), done->y());
    const auto* seen = sheet->findChild<QScrollArea*>();
    sheet->close();
    sheet->open(QSize(1000, 300), back);
    QApplication::processEvents();
    const int usual = seen->height();
    sheet->close();
    sheet->open(QSize(400, 300), back);
    QApplication::processEvents();
    EXPECT_LT(back->geometry().bottom(), done->y());
    EXPECT_NEAR(seen->height(), usual, 40) << "not at the cost of what they are about";
    apply(TextSize::Largest);
    window.resize(900, 640);
    QApplication::processEvents();
    EXPECT_LT(back->geometry().bottom(), done->y());
    for (const BsButton* button : sheet->findChildren<BsButton*>()) {
        EXPECT_GE(button->width(), button->minimumSizeHint().width());
        EXPECT_GE(button->height(), button->heightForWidth(button->width()));
        EXPECT_TRUE(sheet->rect().contains(QRect(button->mapTo(sheet, QPoint()), button->size())));
    }
}

TEST_F(SheetTest, ItsWordsScrollByKeysWhereverTheFocusIs)
{
    inside->setMinimumHeight(2000);
    show(1280, 800);
    sheet->open(QSize(800, 500), back);
    const QScrollBar* bar = sheet->findChild<QScrollArea*>()->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 0; }));
    QTest::keyClick(back, Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 100);
    EXPECT_TRUE(back->hasFocus());
    QTest::keyClick(back, Qt::Key_End);
    EXPECT_EQ(bar->value(), bar->maximum());
    QTest::keyClick(back, Qt::Key_Home);
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(SheetTest, TabLeavesAFieldThatHasALineOfItsOwn)
{
    auto* fields = new QWidget;
    auto* row = new QHBoxLayout(fields);
    auto* time = new TimeField(theme);
    auto* day = new QDateEdit; // stops in its parts
    row->addWidget(time);
    row->addWidget(day);
    sheet->setContent(fields);
    show(1280, 800);
    sheet->open(QSize(800, 500), time);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(day->hasFocus());
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_TRUE(back->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_TRUE(day->hasFocus());
}

} // namespace
} // namespace backstretch
