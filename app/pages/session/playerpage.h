// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/changesheet.h"
#include "app/pages/session/hurtview.h"
#include "app/pages/session/leaveview.h"
#include "app/pages/session/playerkeyboard.h"
#include "app/pages/session/playerremote.h"
#include "app/pages/session/playerscreen.h"
#include "app/player/guidedsession.h"
#include "app/text/playerwords.h"

#include <QDate>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedLayout;

namespace backstretch {

class CuePlayer;
class GuideView;
class PlayerPicture;
class SettingsStore;
class Sheet;
class Theme;
class HistoryService;

/// Leads somebody through a session: shows the guide, the page of "This hurts" and the leave page,
/// and turns keys and clicks into commands. Decides nothing about the session itself.
class PlayerPage : public QWidget
{
    Q_OBJECT

public:
    /// `picture` becomes a child of the page.
    PlayerPage(Theme& theme, const Catalogue& catalogue, SettingsStore& settings, CuePlayer& cues,
               const Clock& clock, HistoryService& history, MediaControls& mediaControls, ChangeHelp help,
               std::unique_ptr<PlayerPicture> picture, QWidget* parent = nullptr);
    ~PlayerPage() override;

    /// Shows this session and starts it. It must live until it has ended.
    void lead(GuidedSession& session);
    /// Stops showing it; also leaves full screen.
    void letGo();
    /// Escape, or the window's close button: the page that asks.
    void askToLeave();

private:
    void take(const std::vector<Event>& events);
    /// False: what was due before the command came was the end, and there is no session any more.
    bool send(const Command& command);
    void act(PlayerAction action);
    [[nodiscard]] Millis holdStep() const;
    void takeRemote(PlayerAction action);
    PlayerKeyboard::Offer offerKey(const QKeyEvent& event);
    void askWhatChanged();
    void closeSheets();
    bool takeKeyOverSheet(const QKeyEvent& event);
    void takeHurtWay(HurtView::Way way);
    void takeLeaveWay(LeaveView::Way way);

    void refresh();
    void refreshWords(const Snapshot& snapshot);
    void refreshExercise(const Snapshot& snapshot);
    void showSaved();
    void showGuide();
    void openHurt();
    void setFullScreen(bool on);
    void showTurned(const Exercise& exercise);
    void turnPicture();
    void setSoundOn(bool on);
    void changeVolume(int byPercent);
    /// To a screen reader, where one runs and no voice of ours speaks.
    void announce(const QString& text);

    Theme& m_theme;
    const Catalogue& m_catalogue;
    SettingsStore& m_settings;
    CuePlayer& m_cues;
    HistoryService& m_history;
    std::unique_ptr<PlayerPicture> m_picture;
    GuidedSession* m_session = nullptr;
    QDate m_day; ///< when it was begun

    QStackedLayout* m_pages;
    GuideView* m_guide;
    HurtView* m_hurt;
    LeaveView* m_leave;
    QPointer<Sheet> m_keys; ///< the list of keys, while it is open
    const ChangeHelp m_help;
    QPointer<ChangeSheet> m_changed; ///< the signs that need a doctor, while they are

    QTimer m_repaint;
    QTimer m_stillHere;
    QTimer m_messagePasses;
    PlayerWords m_words;
    std::optional<Snapshot> m_shown; ///< what the words were made from
    bool m_turned = false;           ///< the picture, for who lies on their side
    int m_block = -1;                ///< the exercise whose titles are shown
    PlayerKeyboard m_keyboard;
    PlayerRemote m_remote;
    PlayerScreen m_screen;
};

} // namespace backstretch
