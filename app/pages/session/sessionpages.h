// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/changesheet.h"
#include "app/player/cuespeaker.h"
#include "app/player/guidedsession.h"
#include "app/sessionarea.h"

#include <QPointer>

#include <memory>
#include <optional>

class QStackedLayout;

namespace backstretch {

class AwayWatch;
class CheckInPage;
class CuePlayer;
class FinishedPage;
class HistoryService;
class MediaControls;
class PlayerPage;
class PlayerPicture;
class SettingsStore;
class Theme;
class Voice;

/// From the check-in over the player to the last page: sets a session up, lets it run, and shows
/// what came of it.
class SessionPages : public SessionArea
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Theme& theme;
        const Catalogue& catalogue;
        SettingsStore& settings;
        HistoryService& history;
        const Clock& clock;
        CuePlayer& cues;
        Voice& voice;
        SleepInhibitor& sleepInhibitor;
        AwayWatch& awayWatch;
        MediaControls& mediaControls;
        ChangeHelp help; ///< where something has changed
    };

    SessionPages(const Surroundings& with, std::unique_ptr<PlayerPicture> picture, QWidget* parent = nullptr);
    ~SessionPages() override;

    void checkIn(const QString& routineId) override;
    void play(const QString& routineId) override;
    void tryExercise(const QString& exerciseId, const QString& versionId) override;
    void carryOn(SessionId session) override;

    [[nodiscard]] bool isSessionRunning() const override;
    void programEnds() override;

    /// The session that runs; nullptr: none.
    [[nodiscard]] GuidedSession* session() const { return m_session.get(); }

private:
    /// nullopt: nothing of it can be done, which is then said.
    [[nodiscard]] std::optional<SessionSetup> setUp(const QString& routineId);
    void begin(const SessionSetup& setup, std::optional<int> pain);
    void run(std::unique_ptr<RunningSession> journal, const SessionSetup& setup, std::optional<int> pain);
    void sessionEnded(const event::SessionEnded& outcome);
    void showHelp(bool sessionSaved);
    /// A session that is over but not on the disk yet stays until it is.
    void keepTrying(GuidedSession* session);
    void close(PageId next);

    Surroundings m_with;
    CueSpeaker m_speaker;
    QStackedLayout* m_pages;
    CheckInPage* m_checkIn;
    PlayerPage* m_player;
    FinishedPage* m_finished;
    SessionSetup m_setup;
    std::unique_ptr<GuidedSession> m_session;
    QPointer<GuidedSession> m_last; ///< the one that the last page is about, while it is not saved
};

} // namespace backstretch
