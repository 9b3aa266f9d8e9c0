// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historyservice.h"
#include "app/models/posterstore.h"
#include "app/pages/historydetail.h"
#include "app/pages/historylist.h"
#include "app/pages/historypage.h"
#include "app/settings.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/heatcalendar.h"
#include "app/widgets/label.h"
#include "core/catalogue/loader.h"
#include "tests/support/fakenavigator.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace backstretch {

/// The history page over a log that is played by hand, on Thursday 19 November 2026 in the United Kingdom.
class HistoryPageTest : public testing::Test
{
protected:
    HistoryPageTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme.apply({});
        history.open();
    }
    ~HistoryPageTest() override { QLocale::setDefault(QLocale::system()); }

    struct Play
    {
        SessionPlan plan = routinePlan();
        std::vector<HoldRecord> holds = routineHolds();
        SessionStatus status = SessionStatus::Completed;
        std::optional<int> painAfter = 2;
        std::optional<HurtRecord> hurt;
        std::optional<int> hurtNumber;
    };
    /// A session at that instant, on a clock an hour ahead unless told otherwise.
    SessionId play(const char* isoUtc, const Play& what, int offset = 3600)
    {
        clock.set(isoUtc, offset);
        auto session = history.log().newSession();
        expectOk(session->begin(what.plan));
        for (const HoldRecord& record : what.holds) {
            expectOk(session->holdFinished(record));
        }
        if (what.hurt) {
            expectOk(session->hurt(*what.hurt));
            if (what.hurtNumber) {
                expectOk(session->hurtNumber(what.hurt->id, *what.hurtNumber));
            }
        }
        expectOk(session->end({what.status, EndReason::None, Millis{480'000}, true}));
        const SessionId id = session->id().value();
        expectOk(history.log().setPainAfter(id, what.painAfter));
        return id;
    }
    SessionId play(const char* isoUtc) { return play(isoUtc, Play()); }

    void open(QSize size = {1280, 800})
    {
        clock.set("2026-11-19T15:00:00Z", 3600);
        page = std::make_unique<HistoryPage>(theme, catalogue, posters, history, settings, navigator);
        page->resize(size);
        page->show();
        page->enter();
        QApplication::processEvents(); // laid out, too
    }
    [[nodiscard]] QListView& view() { return page->findChild<HistoryList*>()->view(); }
    [[nodiscard]] QString row(int number, int role = Qt::DisplayRole)
    {
        return view().model()->index(number, 0).data(role).toString();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        for (int i = 0; i < view().model()->rowCount(); ++i) {
            all << row(i);
        }
        return all;
    }
    [[nodiscard]] HistoryDetail& detail() { return *page->findChild<HistoryDetail*>(); }
    /// The words of the detail, one label or button a line.
    [[nodiscard]] QString words()
    {
        QStringList lines;
        for (const QWidget* part : detail().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const Label*>(part);
            const auto* link = qobject_cast<const BsButton*>(part);
            if (part->isVisibleTo(page.get()) && (label != nullptr || link != nullptr)) {
                lines << (label != nullptr ? label->text() : link->label());
            }
        }
        return lines.join(QLatin1Char('\n'));
    }
    [[nodiscard]] BsButton* button(const QString& label)
    {
        for (BsButton* candidate : page->findChildren<BsButton*>()) {
            if (candidate->isVisible() &&
                (candidate->label() == label || candidate->accessibleName() == label)) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& said)
    {
        const QList<Label*> labels = page->findChildren<Label*>();
        return std::ranges::any_of(labels, [&said](const Label* label) {
            return label->isVisible() && label->text().contains(said);
        });
    }
    void clickDay(QDate day)
    {
        CalendarGrid& grid = page->findChild<HeatCalendar*>()->grid();
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.dayRect(day).center().toPoint());
    }

    TestFolder folder;
    FakeWallClock clock;
    Catalogue catalogue{std::move(loadCatalogue(places::catalogue())).value()};
    Theme theme{*qApp};
    SettingsStore settings{folder.filePath(QStringLiteral("settings.ini"))};
    PosterStore posters{places::videos()};
    HistoryService history{folder.path(), clock};
    FakeNavigator navigator;
    std::unique_ptr<HistoryPage> page;
};

inline SessionPlan named(const QString& name)
{
    SessionPlan plan = routinePlan();
    plan.routineId = "mine";
    plan.name = name.toStdString();
    return plan;
}

} // namespace backstretch
