// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/handexercise.h"
#include "app/pages/history/momentfield.h"
#include "app/pages/history/recentlyremoved.h"
#include "app/pages/history/sessioneditor.h"
#include "app/pages/historydetail.h"
#include "app/pages/historylist.h"
#include "app/pages/historypage.h"
#include "app/text/copywords.h"
#include "app/text/editwords.h"
#include "app/text/sessionwords.h"
#include "app/widgets/combo.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/painscale.h"
#include "app/widgets/stepper.h"
#include "app/widgets/tag.h"
#include "tests/support/shellworld.h"

#include <QAction>
#include <QDateEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimeEdit>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

/// History with the sheets that correct it. A session of Thursday 19 November, nine in the morning; now it
/// is noon.
class CorrectionsPageTest : public ShellTest
{
protected:
    CorrectionsPageTest() { clock.set("2026-11-19T08:00:00Z", "Europe/Berlin"); }

    void open(QSize size = {1280, 800})
    {
        clock.set("2026-11-19T11:00:00Z", "Europe/Berlin");
        page = std::make_unique<HistoryPage>(theme, catalogue, posters, history, settings, navigator);
        show(*page, size);
    }
    void trigger(const QString& text)
    {
        for (QAction* action : page->findChildren<QAction*>()) {
            if (action->text() == text) {
                action->trigger();
                QApplication::processEvents();
                return;
            }
        }
        FAIL() << "no action " << text.toStdString();
    }
    [[nodiscard]] Sheet& sheet() const
    {
        for (Sheet* candidate : page->findChildren<Sheet*>()) {
            if (candidate->isVisible()) {
                return *candidate;
            }
        }
        ADD_FAILURE() << "no sheet is open";
        std::abort();
    }
    [[nodiscard]] bool sheetIsOpen() const
    {
        for (const Sheet* candidate : page->findChildren<Sheet*>()) {
            if (candidate->isVisible()) {
                return true;
            }
        }
        return false;
    }
    template <typename T>
    [[nodiscard]] T& field(const QString& name) const
    {
        for (T* candidate : sheet().findChildren<T*>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name) {
                return *candidate;
            }
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        std::abort();
    }
    [[nodiscard]] QDateEdit& day() const { return field<QDateEdit>(QStringLiteral("Day")); }
    [[nodiscard]] QTimeEdit& time() const { return field<QTimeEdit>(QStringLiteral("Time of day")); }
    [[nodiscard]] PainScale& pain(const char* name) const
    {
        return field<PainScale>(QString::fromLatin1(name));
    }
    void press(const QString& label)
    {
        BsButton* pressed = button(sheet(), label);
        ASSERT_NE(pressed, nullptr) << label.toStdString();
        pressed->click();
        QApplication::processEvents();
    }
    [[nodiscard]] SessionDetail detail(SessionId id)
    {
        return valueOf(history.log().reader().detail(id)).value();
    }
    [[nodiscard]] QListView& view() { return page->findChild<HistoryList*>()->view(); }
    [[nodiscard]] HistoryDetail& shown() { return *page->findChild<HistoryDetail*>(); }
    [[nodiscard]] bool hasTag(const QString& words)
    {
        for (const Tag* tag : shown().findChildren<Tag*>()) {
            if (tag->isVisible() && tag->text() == words) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<HistoryPage> page;
};

TEST_F(CorrectionsPageTest, ASessionIsEditedAndWhatWasThereFirstStaysInSight)
{
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    open();
    const SessionDetail before = detail(id);
    EXPECT_FALSE(hasTag(QStringLiteral("edited")));
    trigger(QStringLiteral("Edit session"));
    EXPECT_EQ(day().date(), QDate(2026, 11, 19));
    EXPECT_EQ(time().time(), QTime(9, 0));
    expectUsable(sheet());
    EXPECT_TRUE(says(sheet(), QStringLiteral("At first: Thursday 19 November")));
    EXPECT_TRUE(says(sheet(), QStringLiteral("At first: 3 before, 2 after")));
    EXPECT_TRUE(says(sheet(), QStringLiteral("Measured: 3 of 3")));
    day().setDate({2026, 11, 18});
    time().setTime({7, 45});
    pain("Pain after the session").setValue(5);
    field<Stepper>(QStringLiteral("Cat-Cow Stretch: holds done")).setValue(1);
    EXPECT_TRUE(says(sheet(), QStringLiteral("a part of a session")));
    sheet().findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Was tired"));
    EXPECT_EQ(detail(id), before) << "nothing is written before Save";
    press(QStringLiteral("Save"));
    EXPECT_FALSE(sheetIsOpen());

    const SessionDetail now = detail(id);
    EXPECT_EQ(now.session.started.localDate, QDate(2026, 11, 18));
    EXPECT_EQ(now.session.started.local().time(), QTime(7, 45));
    EXPECT_EQ(now.session.painAfter, 5);
    EXPECT_EQ(now.session.note, QStringLiteral("Was tired"));
    EXPECT_EQ(now.session.status, SessionStatus::Partial);
    EXPECT_TRUE(hasTag(QStringLiteral("edited")));
    EXPECT_TRUE(says(shown(), QStringLiteral("Started Thursday 19 November")));
    EXPECT_TRUE(says(shown(), QStringLiteral("Pain: 3 before, 2 after")));
    EXPECT_TRUE(says(shown(), QStringLiteral("Cat-Cow Stretch: 3 of 3 holds")));
    EXPECT_TRUE(sessionSentence(catalogue, now.session, history.today()).endsWith(QStringLiteral("Edited.")));
    expectUsable(*page);

    // Undo: as if nothing had been.
    ASSERT_TRUE(navigator.undo);
    navigator.undo();
    SessionDetail back = detail(id);
    EXPECT_FALSE(back.session.edited);
    back.session.revision = before.session.revision;
    EXPECT_EQ(back, before);
    EXPECT_FALSE(hasTag(QStringLiteral("edited")));
}

TEST_F(CorrectionsPageTest, BackToWhatWasMeasured)
{
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    open();
    trigger(QStringLiteral("Edit session"));
    EXPECT_EQ(button(sheet(), QStringLiteral("Back to what was measured")), nullptr);
    time().setTime({6, 0});
    pain("Pain before the session").setValue(9);
    press(QStringLiteral("Save"));
    trigger(QStringLiteral("Edit session"));
    press(QStringLiteral("Back to what was measured"));
    EXPECT_EQ(time().time(), QTime(9, 0));
    EXPECT_EQ(pain("Pain before the session").value(), 3);
    press(QStringLiteral("Save"));
    EXPECT_FALSE(detail(id).session.edited);
    EXPECT_EQ(detail(id).session.painBefore, 3);
}

TEST_F(CorrectionsPageTest, WhatIsNotTouchedKeepsItsSecond)
{
    clock.advance(34'567ms);
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    const Moment started = detail(id).session.started;
    open();
    trigger(QStringLiteral("Change pain numbers"));
    EXPECT_EQ(QApplication::focusWidget(), &pain("Pain before the session"));
    QTest::keyClick(&pain("Pain before the session"), Qt::Key_4);
    QTest::keyClick(&pain("Pain after the session"), Qt::Key_Delete);
    press(QStringLiteral("Save"));
    EXPECT_EQ(detail(id).session.started, started);
    EXPECT_EQ(detail(id).session.painBefore, 4);
    EXPECT_EQ(detail(id).session.painAfter, std::nullopt);
}

TEST_F(CorrectionsPageTest, TheFutureIsRefusedInWordsAndInPlace)
{
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    open();
    const SessionDetail before = detail(id);
    trigger(QStringLiteral("Edit session"));
    day().setDate({2026, 11, 20});
    EXPECT_TRUE(says(sheet(), QStringLiteral("This is in the future.")));
    press(QStringLiteral("Save"));
    EXPECT_TRUE(sheetIsOpen());
    EXPECT_EQ(QApplication::focusWidget(), &day());
    day().setDate({2026, 11, 19});
    time().setTime({11, 58}); // eight minutes long, and it is noon
    EXPECT_TRUE(says(sheet(), QStringLiteral("still be going on")));
    day().setDate({1999, 12, 31});
    EXPECT_TRUE(says(sheet(), QStringLiteral("before the year 2000")));
    EXPECT_EQ(detail(id), before);
    QTest::keyClick(&day(), Qt::Key_Escape);
    EXPECT_FALSE(sheetIsOpen());
    EXPECT_EQ(detail(id), before);
}

TEST_F(CorrectionsPageTest, APastSessionIsAddedByHand)
{
    play(QStringLiteral("morning-loosener"), 3, 2);
    open();
    page->showDay(QDate(2026, 11, 17));
    trigger(QStringLiteral("Add a past session"));
    EXPECT_EQ(day().date(), QDate(2026, 11, 17)) << "the day that is shown";
    press(QStringLiteral("Add session"));
    EXPECT_TRUE(says(sheet(), QStringLiteral("at least one hold"))) << "nothing was said yet";
    auto& routine = field<Combo>(QStringLiteral("What did you do?"));
    routine.setCurrentIndex(routine.findText(QStringLiteral("Desk break")));
    Q_EMIT routine.activated(routine.currentIndex());
    QApplication::processEvents();
    EXPECT_EQ(sheet().findChildren<HandExercise*>().size(), 2);
    expectUsable(sheet());
    auto& minutes = field<Stepper>(QStringLiteral("How long it took"));
    const int follows = minutes.value();
    field<Stepper>(QStringLiteral("Cat-Cow Stretch: holds done")).setValue(9);
    EXPECT_GT(minutes.value(), follows);
    pain("Pain before the session").setValue(4);
    press(QStringLiteral("Add session"));
    ASSERT_FALSE(sheetIsOpen());

    const auto rows = valueOf(history.log().reader().sessions({}, 9));
    ASSERT_EQ(rows.size(), 2U);
    const SessionRow& added = rows[1];
    EXPECT_TRUE(added.byHand);
    EXPECT_EQ(added.started.localDate, QDate(2026, 11, 17));
    EXPECT_EQ(added.routineId, QStringLiteral("desk-break"));
    EXPECT_EQ(added.painBefore, 4);
    EXPECT_EQ(shown().session(), added.id);
    EXPECT_TRUE(hasTag(QStringLiteral("added by hand")));
    EXPECT_FALSE(hasTag(QStringLiteral("edited")));
    EXPECT_EQ(navigator.toasts.last(), QStringLiteral("Added Desk break."));

    trigger(QStringLiteral("Edit session")); // entered anew
    EXPECT_EQ(field<Stepper>(QStringLiteral("Cat-Cow Stretch: holds done")).value(), 9);
    field<Stepper>(QStringLiteral("How long it took")).setValue(12);
    press(QStringLiteral("Save"));
    EXPECT_EQ(detail(added.id).session.active, 12min);
    EXPECT_TRUE(hasTag(QStringLiteral("edited")));
    navigator.undo();
    EXPECT_NE(detail(added.id).session.active, 12min);
}

TEST_F(CorrectionsPageTest, TheEmptyPageOffersItToo)
{
    open();
    BsButton* add = button(*page, QStringLiteral("Add a past session"));
    ASSERT_NE(add, nullptr);
    add->click();
    QApplication::processEvents();
    for (QAction* action : sheet().findChildren<QAction*>()) {
        if (action->text() == catalogue.exercise(QStringLiteral("sphinx"))->name) {
            action->trigger();
        }
    }
    QApplication::processEvents();
    auto& hold = field<Stepper>(QStringLiteral("Sphinx Pose: hold"));
    hold.setValue(99);
    EXPECT_EQ(hold.value(), 30);
    EXPECT_TRUE(says(sheet(), QStringLiteral("from 5 to 30 seconds"))) << "why it goes no further";
    press(QStringLiteral("Add session"));
    const auto rows = valueOf(history.log().reader().sessions({}, 9));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(sessionTitle(catalogue, rows[0]), QStringLiteral("Sphinx Pose"));
    EXPECT_TRUE(view().isVisible());
    navigator.undo();
    EXPECT_EQ(valueOf(history.log().reader().count()), 0);
}

TEST_F(CorrectionsPageTest, WhatWasRemovedComesBackOrGoes)
{
    const SessionId first = play(QStringLiteral("morning-loosener"), 3, 2);
    clock.advance(1h);
    const SessionId second = play(QStringLiteral("desk-break"), 3, 2);
    open();
    EXPECT_EQ(RecentlyRemoved::count(history), 0);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_EQ(RecentlyRemoved::count(history), 2);
    clock.advance(24h);
    trigger(QStringLiteral("Recently removed"));
    expectUsable(sheet());
    EXPECT_TRUE(says(sheet(), QStringLiteral("Removed yesterday. Goes for good in 29")));
    for (BsButton* back : sheet().findChildren<BsButton*>()) {
        if (back->accessibleName().startsWith(QStringLiteral("Bring back Desk break"))) {
            back->click();
            break;
        }
    }
    QApplication::processEvents();
    EXPECT_FALSE(detail(second).session.deletedAtUtcMs.has_value());
    EXPECT_EQ(view().model()->rowCount(), 1);
    EXPECT_TRUE(says(sheet(), QStringLiteral("is back in your history")));

    press(QStringLiteral("Empty now"));
    EXPECT_EQ(RecentlyRemoved::count(history), 1) << "asked first";
    press(QStringLiteral("Keep them"));
    EXPECT_EQ(RecentlyRemoved::count(history), 1);
    press(QStringLiteral("Empty now"));
    press(QStringLiteral("Empty now"));
    EXPECT_EQ(RecentlyRemoved::count(history), 0);
    EXPECT_TRUE(detail(first).exercises.empty());
    EXPECT_TRUE(says(sheet(), QStringLiteral("Nothing was removed lately.")));
    press(QStringLiteral("Close"));
    EXPECT_FALSE(sheetIsOpen());
}

TEST_F(CorrectionsPageTest, TheBinIsEmptiedWhenADayBegins)
{
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    expectOk(history.log().remove(id));
    clock.advance(keptInBin - 1min);
    history.beginDay();
    EXPECT_EQ(RecentlyRemoved::count(history), 1);
    clock.advance(2min);
    history.beginDay();
    EXPECT_EQ(RecentlyRemoved::count(history), 0);
    EXPECT_TRUE(detail(id).exercises.empty());
}

TEST_F(CorrectionsPageTest, WhatCannotBeSavedStaysInTheSheet)
{
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    open();
    trigger(QStringLiteral("Edit session"));
    sheet().findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Slept badly"));
    {
        const auto other = valueOf(Connection::open(history.file()));
        const auto writing = valueOf(Transaction::begin(other)); // another program holds the file
        press(QStringLiteral("Save"));
        EXPECT_TRUE(says(sheet(), QStringLiteral("could not be saved")));
        EXPECT_TRUE(says(sheet(), QStringLiteral("Another program is using your history file.")));
        EXPECT_TRUE(says(sheet(), pathText(history.file())));
        EXPECT_TRUE(detail(id).session.note.isEmpty());
    }
    press(QStringLiteral("Save"));
    EXPECT_FALSE(sheetIsOpen());
    EXPECT_EQ(detail(id).session.note, QStringLiteral("Slept badly"));

    trigger(QStringLiteral("Edit session"));
    expectOk(history.log().setPainAfter(id, 7)); // elsewhere
    press(QStringLiteral("Save"));
    EXPECT_TRUE(says(sheet(), QStringLiteral("changed meanwhile")));
    EXPECT_EQ(detail(id).session.painAfter, 7);
}

// --- days

TEST_F(CorrectionsPageTest, DaysOfThePageAreThoseThatWereLived)
{
    struct Case
    {
        const char* utc;
        const char* zone;
        const char* day; ///< on the wall there
    };
    const Case cases[] = {
        {"2026-11-17T10:59:00Z", "Pacific/Tongatapu", "2026-11-17"}, // a minute to midnight, UTC+13
        {"2026-11-17T11:00:00Z", "Pacific/Tongatapu", "2026-11-18"},
        {"2026-11-13T10:59:00Z", "Pacific/Pago_Pago", "2026-11-12"}, // UTC-11
        {"2026-11-13T11:00:00Z", "Pacific/Pago_Pago", "2026-11-13"},
        {"2026-10-24T21:59:00Z", "Europe/Berlin", "2026-10-24"}, // the day of 25 hours
        {"2026-10-24T22:00:00Z", "Europe/Berlin", "2026-10-25"},
        {"2026-10-25T22:59:00Z", "Europe/Berlin", "2026-10-25"},
        {"2026-10-25T23:00:00Z", "Europe/Berlin", "2026-10-26"},
        {"2026-03-28T22:59:00Z", "Europe/Berlin", "2026-03-28"}, // the day of 23
        {"2026-03-28T23:00:00Z", "Europe/Berlin", "2026-03-29"},
        {"2026-03-29T21:59:00Z", "Europe/Berlin", "2026-03-29"},
        {"2026-03-29T22:00:00Z", "Europe/Berlin", "2026-03-30"},
    };
    QMap<QDate, int> expected;
    for (const Case& one : cases) {
        clock.set(one.utc, one.zone);
        play(QStringLiteral("morning-loosener"), 3, 2);
        ++expected[QDate::fromString(QString::fromLatin1(one.day), Qt::ISODate)];
    }
    for (const char* zone :
         {"Europe/Berlin", "Pacific/Tongatapu", "Pacific/Pago_Pago"}) { // wherever one is now
        clock.set("2026-11-19T11:00:00Z", zone);
        page = std::make_unique<HistoryPage>(theme, catalogue, posters, history, settings, navigator);
        show(*page, {1280, 800});
        for (auto day = expected.cbegin(); day != expected.cend(); ++day) {
            page->showDay(day.key());
            EXPECT_EQ(view().model()->rowCount(), day.value()) << day.key().toString().toStdString();
            const CalendarGrid& grid = page->findChild<HeatCalendar*>()->grid();
            EXPECT_TRUE(grid.describe(day.key()).contains(day.value() == 1 ? QStringLiteral("1 session")
                                                                           : QStringLiteral("2 sessions")))
                << grid.describe(day.key()).toStdString();
        }
        page->showDay(QDate(2026, 10, 27));
        EXPECT_EQ(view().model()->rowCount(), 0);
    }
}

TEST_F(CorrectionsPageTest, ASessionMovedOverAChangeOfTheClockMovesInTheCalendar)
{
    const SessionId id = play(QStringLiteral("morning-loosener"), 3, 2);
    open();
    trigger(QStringLiteral("Edit session"));
    day().setDate({2026, 10, 25});
    time().setTime({0, 10}); // summer time still, while the computer has winter time
    press(QStringLiteral("Save"));
    const SessionRow moved = detail(id).session;
    EXPECT_EQ(moved.started.utcOffsetSeconds, 7200);
    EXPECT_EQ(moved.started.localDate, QDate(2026, 10, 25));
    page->showDay(QDate(2026, 10, 25));
    EXPECT_EQ(view().model()->rowCount(), 1);
    EXPECT_TRUE(says(shown(), QStringLiteral("Sunday 25 October")));
    trigger(QStringLiteral("Edit session"));
    EXPECT_EQ(day().date(), QDate(2026, 10, 25));
    EXPECT_EQ(time().time(), QTime(0, 10));
    page->showDay(QDate(2026, 10, 24));
    EXPECT_EQ(view().model()->rowCount(), 0);
}

TEST_F(CorrectionsPageTest, FitsASmallWindowWithLargeText)
{
    play(QStringLiteral("full-upper-back"), 3, 2);
    theme.apply({TextSize::Largest, ColourChoice::Light, MotionChoice::Reduced});
    open({900, 640});
    for (const char* what : {"Edit session", "Add a past session", "Recently removed"}) {
        trigger(QString::fromLatin1(what));
        expectUsable(sheet());
        EXPECT_LE(sheet().minimumSizeHint().width(), 900) << what;
        for (const QWidget* part : sheet().findChildren<QWidget*>()) {
            if (part->isVisible() && (part->focusPolicy() & Qt::TabFocus) != 0) {
                const int left = part->mapTo(page.get(), QPoint(0, 0)).x();
                EXPECT_GE(left, 0) << what << ' ' << part->accessibleName().toStdString();
                EXPECT_LE(left + part->width(), 900) << what << ' ' << part->accessibleName().toStdString();
            }
        }
        sheet().close();
        QApplication::processEvents();
    }
}

} // namespace
