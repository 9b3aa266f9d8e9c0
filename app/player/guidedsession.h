// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/playersession.h"
#include "app/player/sessionsetup.h"
#include "app/text/cuewords.h"
#include "core/player/recorder.h"

#include <QObject>

#include <memory>

namespace backstretch {

class AwayWatch;
class CueSpeaker;
class SleepInhibitor;

/// One session from its first second to its outcome: leads, sounds, keeps the display awake and
/// writes the log. Pages show it and pass on what the user presses; they decide nothing.
class GuidedSession : public QObject
{
    Q_OBJECT

public:
    /// What a session uses and does not own.
    struct Surroundings
    {
        const Catalogue& catalogue;
        const Clock& clock;
        CueSpeaker& speaker;
        SleepInhibitor& sleepInhibitor;
        AwayWatch& awayWatch;
    };

    GuidedSession(SessionSetup setup, std::optional<int> painBefore, std::unique_ptr<RunningSession> journal,
                  EngineOptions options, const Surroundings& surroundings, QObject* parent = nullptr);
    ~GuidedSession() override;

    void start();
    void send(const Command& command);
    /// Looks at the clock now instead of a little later.
    void look() { m_session.look(); }

    [[nodiscard]] const SessionSetup& setup() const { return m_setup; }
    [[nodiscard]] Snapshot snapshot() const { return m_session.snapshot(); }
    [[nodiscard]] const Timeline& timeline() const { return m_session.timeline(); }
    [[nodiscard]] EngineState state() const { return m_session.state(); }
    /// Whether that exercise counts as done, as it will in the log.
    [[nodiscard]] bool isGoneThrough(int block) const { return m_session.isGoneThrough(block); }
    /// Active time, with that of a session that is carried on.
    [[nodiscard]] Millis active() const { return m_setup.activeBefore + snapshot().totals.active; }

    /// The exercise and the version that block is done in now.
    [[nodiscard]] const Exercise& exercise(int block) const;
    [[nodiscard]] const ExerciseVersion& version(int block) const;

    /// What the key E takes this exercise to: its first easier version, or from an easier one back
    /// to the normal; nullptr: there is none.
    [[nodiscard]] const ExerciseVersion* otherVersion(int block) const;
    /// Goes on in that version.
    void changeVersion(int block, const QString& versionId);

    /// What would be kept if the session ended now.
    [[nodiscard]] bool isWorthKeeping() const { return m_recorder.isWorthKeeping(); }
    /// The row in the log; nullopt: nothing was kept.
    [[nodiscard]] std::optional<SessionId> id() const { return m_journal->id(); }
    /// Everything so far is on the disk.
    [[nodiscard]] bool isSaved() const { return m_recorder.waiting() == 0; }
    /// Why it is not.
    [[nodiscard]] const std::optional<StorageError>& fault() const { return m_journal->fault(); }
    /// Whether a voice tells what happens.
    [[nodiscard]] bool isSpoken() const;
    /// The last sentence once more; false: there is no voice, or none was said.
    bool sayAgain();
    /// How much time is left, as far as there is a voice.
    bool sayTimeLeft();

    /// Tries again to write what could not be written.
    void saveAgain();

Q_SIGNALS:
    void happened(const std::vector<backstretch::Event>& events);
    /// The session is over; only savedChanged may follow.
    void ended(const backstretch::event::SessionEnded& outcome);
    void savedChanged(bool saved);

private:
    void take(const std::vector<Event>& events);
    void sound(const std::vector<Event>& events);
    [[nodiscard]] SpokenWords wordsFor(const Cue& cue, const Phase& phase,
                                       std::optional<std::size_t> index) const;
    void keepAwake();
    void stopWhenSaved(); ///< what could not be written is tried again also after the end
    void report(bool savedBefore);

    SessionSetup m_setup;
    Surroundings m_with;
    std::unique_ptr<RunningSession> m_journal;
    SessionRecorder m_recorder;
    PlayerSession m_session;
    QTimer m_checkpoint;
};

} // namespace backstretch
