// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/trayicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QImage>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <set>

namespace backstretch {
namespace {

TrayContent usual()
{
    TrayContent content;
    content.toolTip = QStringLiteral("Backstretch. Next: today, 15:30, Desk break");
    content.status = QStringLiteral("Next: today, 15:30. Desk break, 4 min");
    content.starts = {{QStringLiteral("desk-break"), QStringLiteral("Start Desk break")},
                      {QStringLiteral("own"), QStringLiteral("Start Neck & back")}};
    return content;
}

QStringList words(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts) {
        list << QString::fromUtf8(text);
    }
    return list;
}

/// The menu line by line; "-" is a separator, "(…)" cannot be chosen, ">" leads on.
QStringList lines(const QMenu& menu)
{
    QStringList lines;
    for (const QAction* action : menu.actions()) {
        const QString text = action->isSeparator()  ? QStringLiteral("-")
                             : !action->isEnabled() ? QLatin1Char('(') + action->text() + QLatin1Char(')')
                             : action->menu<QMenu*>() != nullptr ? action->text() + QStringLiteral(" >")
                                                                 : action->text();
        lines << text;
    }
    return lines;
}

QAction* action(const QMenu& menu, const QString& text)
{
    for (QAction* candidate : menu.actions()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    ADD_FAILURE() << "no " << text.toStdString();
    return nullptr;
}

TEST(TrayIconTest, TheMenuSaysWhatComesAndWhatCanBeDone)
{
    TrayIcon tray;
    tray.show(usual());
    EXPECT_TRUE(tray.icon().isVisible());
    EXPECT_EQ(tray.icon().toolTip(), usual().toolTip);
    EXPECT_EQ(lines(tray.menu()), words({"(Next: today, 15:30. Desk break, 4 min)", "-", "Start Desk break",
                                         "Start Neck && back", "-", "Pause reminders >", "Open Backstretch",
                                         "Reminder settings", "-", "Quit (stops reminders)"}));
    const auto* pauses = action(tray.menu(), QStringLiteral("Pause reminders"))->menu<QMenu*>();
    EXPECT_EQ(lines(*pauses), words({"For 1 hour", "Until tomorrow", "Until I turn them on"}));
}

TEST(TrayIconTest, EveryEntryAsksForWhatItSays)
{
    TrayIcon tray;
    QSignalSpy opens(&tray, &TrayIcon::openAsked);
    QSignalSpy starts(&tray, &TrayIcon::startAsked);
    QSignalSpy pauses(&tray, &TrayIcon::pauseAsked);
    QSignalSpy settings(&tray, &TrayIcon::settingsAsked);
    QSignalSpy quits(&tray, &TrayIcon::quitAsked);
    tray.show(usual());
    const QMenu& menu = tray.menu();
    action(menu, QStringLiteral("Open Backstretch"))->trigger();
    action(menu, QStringLiteral("Start Neck && back"))->trigger();
    action(menu, QStringLiteral("Reminder settings"))->trigger();
    action(menu, QStringLiteral("Quit (stops reminders)"))->trigger();
    const auto* pauseMenu = action(menu, QStringLiteral("Pause reminders"))->menu<QMenu*>();
    for (QAction* pause : pauseMenu->actions()) {
        pause->trigger();
    }
    EXPECT_EQ(opens.count(), 1);
    ASSERT_EQ(starts.count(), 1);
    EXPECT_EQ(starts.front().front(), QStringLiteral("own"));
    EXPECT_EQ(settings.count(), 1);
    EXPECT_EQ(quits.count(), 1);
    ASSERT_EQ(pauses.count(), 3);
    EXPECT_EQ(pauses[0].front().value<TrayIcon::Pause>(), TrayIcon::Pause::Hour);
    EXPECT_EQ(pauses[1].front().value<TrayIcon::Pause>(), TrayIcon::Pause::UntilTomorrow);
    EXPECT_EQ(pauses[2].front().value<TrayIcon::Pause>(), TrayIcon::Pause::UntilTurnedOn);
}

TEST(TrayIconTest, PausedRemindersCanBeTurnedOnInsteadOfPaused)
{
    TrayIcon tray;
    TrayContent content = usual();
    content.paused = true;
    content.mark = TrayMark::Paused;
    content.status = QStringLiteral("Reminders are paused until tomorrow");
    tray.show(content);
    const QStringList shown = lines(tray.menu());
    EXPECT_EQ(shown.mid(0, 2), words({"(Reminders are paused until tomorrow)", "Turn them on"}));
    EXPECT_FALSE(shown.contains(QStringLiteral("Pause reminders >")));
    QSignalSpy resumes(&tray, &TrayIcon::resumeAsked);
    action(tray.menu(), QStringLiteral("Turn them on"))->trigger();
    EXPECT_EQ(resumes.count(), 1);
    tray.show(usual());
    EXPECT_TRUE(lines(tray.menu()).contains(QStringLiteral("Pause reminders >")));
}

TEST(TrayIconTest, WhileASessionRunsNothingCanBeStarted)
{
    TrayIcon tray;
    TrayContent content = usual();
    content.sessionRuns = true;
    tray.show(content);
    EXPECT_EQ(lines(tray.menu()).mid(2, 3),
              words({"(A session is running)", "(Start Desk break)", "(Start Neck && back)"}));
}

TEST(TrayIconTest, IsAskedWhatIsTheCaseBeforeItOpens)
{
    TrayIcon tray;
    tray.show(usual());
    QObject::connect(&tray, &TrayIcon::aboutToOpen, &tray, [&tray] {
        TrayContent content = usual();
        content.sessionRuns = true;
        tray.show(content);
    });
    Q_EMIT const_cast<QMenu&>(tray.menu()).aboutToShow();
    EXPECT_TRUE(lines(tray.menu()).contains(QStringLiteral("(A session is running)")));
}

TEST(TrayMark, EveryStateLooksDifferentAndIsSeenOnBothKindsOfPanel)
{
    for (const int side : {16, 22, 32}) {
        std::set<QByteArray> seen;
        for (const TrayMark mark : {TrayMark::Plain, TrayMark::Waiting, TrayMark::Paused}) {
            for (const bool light : {false, true}) {
                const QImage image =
                    trayIcon(mark, light).pixmap(side).toImage().convertToFormat(QImage::Format_ARGB32);
                ASSERT_EQ(image.size(), QSize(side, side));
                seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()),
                                       static_cast<qsizetype>(image.sizeInBytes())));
                int bright = 0;
                int dark = 0;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x) {
                        const QColor pixel = image.pixelColor(x, y);
                        bright += pixel.alpha() > 100 && pixel.lightness() > 200 ? 1 : 0;
                        dark += pixel.alpha() > 100 && pixel.lightness() < 60 ? 1 : 0;
                    }
                }
                EXPECT_GT(bright, side / 2) << side;
                EXPECT_GT(dark, side / 2) << side;
            }
        }
        EXPECT_EQ(seen.size(), 6U) << side;
    }
}

} // namespace
} // namespace backstretch
