// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/sound/tone.h"
#include "app/text/cuewords.h"
#include "core/player/events.h"
#include "core/player/snapshot.h"
#include "core/player/speechplanner.h"

#include <QFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <optional>

namespace backstretch {

class Clock;
class CuePlayer;
class SettingsStore;
class Voice;

/// Makes a session heard: for each cue the tone, the words, or both, as SpeechPlanner decides. Lives longer
/// than a session, so that its last words are said to their end.
class CueSpeaker : public QObject
{
    Q_OBJECT

public:
    /// What is said to a cue in this phase.
    using Words = std::function<SpokenWords(const Cue&, const Phase&, std::optional<std::size_t> index)>;
    /// How the session stands now.
    using Now = std::function<Snapshot()>;

    CueSpeaker(CuePlayer& tones, Voice& voice, const SettingsStore& settings, const Clock& clock,
               QObject* parent = nullptr);

    /// A session is about to start.
    void begin();
    void take(const std::vector<Event>& events, const Words& words, const Now& now);

    /// Whether a voice tells what happens, so that nobody else needs to.
    [[nodiscard]] bool isSpoken() const { return m_planner.speaks(); }
    /// The last sentence of this session once more. False: there is no voice, or nothing was said yet.
    bool sayAgain();
    /// Something the user asked for; it gives way to what the session says.
    bool say(const QString& text);

private:
    void adopt();
    void follow(const Event& event, const Words& words);
    void takeCue(const event::CueDue& due, const Words& words);
    void pump();
    void hush();
    void play(Tone tone, Side side, MonoTime at);
    void planTick(const Snapshot& now);
    void tick();
    void note(const char* what, MonoTime at, const QString& text);
    [[nodiscard]] Millis lengthOf(Tone tone) const { return m_lengths[static_cast<std::size_t>(tone)]; }

    CuePlayer& m_tones;
    Voice& m_voice;
    const SettingsStore& m_settings;
    const Clock& m_clock;
    SpeechPlanner m_planner;
    QTimer m_next; ///< the planner's next deadline
    QTimer m_tick;
    std::array<Millis, allTones.size()> m_lengths{};

    std::optional<Phase> m_phase;
    std::optional<std::size_t> m_index; ///< of the phase in the time line
    int m_wish = 0;
    std::map<int, QStringList> m_waiting; ///< the sentences of wishes that may still be said
    Millis m_tickLeft{0};                 ///< of the hold, at the next tick
    int m_saying = 0;
    QString m_lastWords;
    QFile m_log; ///< for tests: what was ordered, and when
};

} // namespace backstretch
