// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historyservice.h"
#include "app/models/posterstore.h"
#include "app/pages/page.h"
#include "app/settings.h"
#include "app/text/language.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "core/catalogue/loader.h"
#include "tests/support/fakenavigator.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QAccessible>
#include <QApplication>
#include <QVBoxLayout>
#include <gtest/gtest.h>

#include <memory>

namespace backstretch {

/// What pages need, with the real catalogue, pictures and log in an empty folder. It is Thursday
/// 19 November 2026, nine in the morning.
class ShellTest : public testing::Test
{
protected:
    ShellTest()
        : catalogue(std::move(loadCatalogue(places::catalogue())).value())
    {
        languages.use(QStringLiteral("en"));
        theme.apply({TextSize::Normal, ColourChoice::Light, MotionChoice::Reduced});
        history.open();
    }
    ~ShellTest() override { languages.use(QStringLiteral("en")); }

    /// Shows the page in a window of its own, as the main window would.
    void show(Page& page, QSize size = {1280, 800})
    {
        page.resize(size);
        page.show();
        page.enter();
        QApplication::processEvents();
    }

    SessionId play(const QString& routineId, std::optional<int> before = std::nullopt,
                   std::optional<int> after = std::nullopt)
    {
        SessionPlan plan = routinePlan();
        plan.routineId = routineId.toStdString();
        plan.painBefore = before;
        auto session = history.log().newSession();
        expectOk(session->begin(plan));
        for (const HoldRecord& record : routineHolds()) {
            expectOk(session->holdFinished(record));
        }
        expectOk(session->activeTime(Millis{240'000}));
        expectOk(session->end({SessionStatus::Completed, EndReason::None, Millis{480'000}, true}));
        const SessionId id = session->id().value();
        expectOk(history.log().setPainAfter(id, after));
        return id;
    }

    void leaveOut(const QString& routineId)
    {
        for (const RoutineItem& item : catalogue.routine(routineId)->items) {
            expectOk(history.log().prefs().setLeftOut(item.exerciseId, QDate(2026, 11, 18)));
        }
    }

    /// The button with this label, if it can be seen.
    static BsButton* button(const QWidget& within, const QString& label)
    {
        for (BsButton* candidate : within.findChildren<BsButton*>()) {
            if (candidate->isVisible() && candidate->label() == label) {
                return candidate;
            }
        }
        return nullptr;
    }
    static bool says(const QWidget& within, const QString& words)
    {
        for (const QLabel* label : within.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    /// Everything that takes the focus has a name, and no button's words are cut off.
    static void expectUsable(const QWidget& page)
    {
        for (int pass = 0; pass < 4;
             ++pass) { // what has just changed is laid out, from the inside to the outside
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QApplication::processEvents();
        }
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
                QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
                ASSERT_NE(face, nullptr);
                EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
            }
            const auto* pushed = qobject_cast<BsButton*>(widget);
            if (pushed != nullptr && pushed->width() > 0) {
                EXPECT_GE(pushed->height(), pushed->heightForWidth(pushed->width()))
                    << pushed->label().toStdString();
            }
            const auto* label = qobject_cast<Label*>(widget);
            if (label != nullptr && label->wordWrap()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << label->text().toStdString();
            }
        }
    }

    TestFolder folder;
    Catalogue catalogue;
    LanguageManager languages{places::translations()};
    Theme theme{*static_cast<QApplication*>(QCoreApplication::instance())};
    SettingsStore settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakeWallClock clock;
    HistoryService history{folder.path(), clock};
    PosterStore posters{places::videos()};
    FakeNavigator navigator;
};

} // namespace backstretch
