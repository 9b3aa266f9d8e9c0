// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/speechplanner.h"
#include "generators.h"

#include <map>

using namespace backstretch;
using namespace std::chrono_literals;

namespace {

/// What was heard, in order.
struct Sound
{
    enum class Kind { Tone, Speech };
    Kind kind = Kind::Tone;
    Millis from{0};
    Millis to{0};
    CuePriority priority = CuePriority::Normal;
    bool cut = false;
    bool hasRoom = true; ///< not so in an untimed phase, which ends when the user says so
    std::vector<SpeechWeight> weights = {};
};

constexpr Millis softTone{400};

Millis toneOf(CueKind kind)
{
    switch (kind) {
    case CueKind::Countdown:
        return 80ms;
    case CueKind::Move:
        return 300ms;
    case CueKind::HoldStart:
        return 600ms;
    case CueKind::HoldEnd:
        return 500ms;
    case CueKind::SwitchSides:
        return 770ms;
    case CueKind::Rest:
    case CueKind::HurtRestOver:
        return 800ms;
    case CueKind::Paused:
    case CueKind::Resumed:
    case CueKind::Hurt:
        return 200ms;
    default:
        return 0ms;
    }
}

/// A listener who hears a whole session: an engine, a planner, and a voice that needs as long as it needs.
class Listener
{
public:
    Listener(const Timeline& timeline, SpeechLevel level, bool exact)
        : run(timeline)
        , m_exact(exact)
    {
        planner.setLevel(level);
        planner.setVoice(true);
    }

    void play(const std::vector<Act>& acts)
    {
        playOut(run, acts);
        std::size_t next = 0;
        while (next < run.events.size() || planner.nextDeadline() || m_silentAt != MonoTime::max()) {
            const MonoTime event = next < run.events.size() ? timeOf(run.events[next]) : MonoTime::max();
            // A voice that has ended is told before what falls due in the same moment.
            if (m_silentAt != MonoTime::max() && m_silentAt <= event) {
                fallSilent();
            } else if (const auto due = planner.nextDeadline(); due && *due < event) {
                speak(std::max(*due, m_now));
            } else if (next < run.events.size()) {
                m_now = event;
                hear(run.events[next++]);
                speak(m_now);
            } else {
                return;
            }
        }
    }

    Drive run;
    SpeechPlanner planner;
    std::vector<Sound> heard;

private:
    void hear(const Event& event)
    {
        if (std::holds_alternative<event::PhaseStarted>(event) ||
            std::holds_alternative<event::PhaseEnded>(event)) {
            if (planner.phaseChanged()) {
                cut();
            }
        } else if (std::holds_alternative<event::Paused>(event) ||
                   std::holds_alternative<event::HurtStarted>(event)) {
            if (planner.clear()) {
                cut();
            }
        } else if (const auto* due = std::get_if<event::CueDue>(&event)) {
            take(*due);
        }
    }

    void take(const event::CueDue& due)
    {
        if (due.cue.kind == CueKind::BreathTurn) {
            if (planner.takeSoftTone(softTone, due.at)) {
                const Millis from = due.at.time_since_epoch();
                heard.push_back({.kind = Sound::Kind::Tone, .from = from, .to = from + softTone});
            }
            return;
        }
        SpeechWish wish{.priority = due.cue.priority,
                        .at = due.at,
                        .room = due.cue.room,
                        .tone = toneOf(due.cue.kind),
                        .onTheBeat = due.cue.kind == CueKind::Countdown || due.cue.kind == CueKind::CountIn};
        const int parts = wish.onTheBeat ? 1 : pick(0, 5);
        for (int i = 0; i < parts; ++i) {
            wish.parts.push_back({wish.onTheBeat ? Millis(pick(200, 800)) : Millis(pick(200, 3'000)),
                                  i == 0 ? SpeechWeight::Key : static_cast<SpeechWeight>(pick(0, 3))});
        }
        m_wishes[++m_number] = wish;
        const SpeechPlanner::Now now = planner.take(wish, m_number, due.at);
        if (now.hush) {
            cut();
        }
        if (now.tone) {
            const Millis from = due.at.time_since_epoch();
            heard.push_back(
                {.kind = Sound::Kind::Tone, .from = from, .to = from + wish.tone, .priority = wish.priority});
        }
    }

    void speak(MonoTime now)
    {
        m_now = now;
        const auto say = planner.advance(now);
        if (!say) {
            return;
        }
        const SpeechWish& wish = m_wishes.at(say->wish);
        Millis length{0};
        Sound sound{.kind = Sound::Kind::Speech,
                    .from = now.time_since_epoch(),
                    .priority = wish.priority,
                    .hasRoom = wish.room.has_value()};
        for (const std::size_t part : say->parts) {
            length += wish.parts[part].length;
            sound.weights.push_back(wish.parts[part].weight);
        }
        sound.to = sound.from + (m_exact ? length : length * pick(60, 180) / 100);
        heard.push_back(sound);
        m_voice = heard.size() - 1;
        m_silentAt = MonoTime{sound.to};
    }

    void fallSilent()
    {
        m_now = m_silentAt;
        m_silentAt = MonoTime::max();
        planner.ended(m_now);
    }

    void cut()
    {
        heard[m_voice].cut = true;
        heard[m_voice].to = m_now.time_since_epoch();
        m_silentAt = MonoTime::max();
    }

    bool m_exact;
    MonoTime m_now;
    MonoTime m_silentAt = MonoTime::max(); ///< then nothing is being said
    std::size_t m_voice = 0;
    int m_number = 0;
    std::map<int, SpeechWish> m_wishes;
};

void expectNothingCollides(const std::vector<Sound>& heard)
{
    for (std::size_t i = 0; i < heard.size(); ++i) {
        for (std::size_t j = i + 1; j < heard.size(); ++j) {
            const Sound& first = heard[i];
            const Sound& second = heard[j];
            if (first.kind == Sound::Kind::Tone && second.kind == Sound::Kind::Tone) {
                continue; // two presses in a row: two tones in a row
            }
            RC_ASSERT(first.to <= second.from || second.to <= first.from);
        }
    }
}

RC_GTEST_PROP(SpeechProperty, NothingEverSoundsOverAVoice, ())
{
    const Timeline timeline = anySession();
    Listener listener(timeline, SpeechLevel::EveryStep, false);
    listener.play(anyActs([&] { return anyCommand(timeline); }));
    expectNothingCollides(listener.heard);
}

RC_GTEST_PROP(SpeechProperty, StopIsSaidToItsEnd, ())
{
    const Timeline timeline = anySession();
    Listener listener(timeline, SpeechLevel::EveryStep, false);
    listener.play(anyActs([&] { return anyCommand(timeline); }));
    for (const Sound& sound : listener.heard) {
        RC_ASSERT(!(sound.cut && sound.priority == CuePriority::Stop));
    }
}

RC_GTEST_PROP(SpeechProperty, WhoIsLeftAloneHearsEverySentenceToItsEnd, ())
{
    const Timeline timeline = anySession();
    Listener listener(timeline, SpeechLevel::EveryStep, true);
    listener.play({});
    for (const Sound& sound : listener.heard) {
        RC_ASSERT(!sound.cut || !sound.hasRoom);
    }
    expectNothingCollides(listener.heard);
}

RC_GTEST_PROP(SpeechProperty, TonesAreFollowedByAMomentOfSilence, ())
{
    const Timeline timeline = anySession();
    Listener listener(timeline, SpeechLevel::EveryStep, false);
    listener.play(anyActs([&] { return anyCommand(timeline); }));
    std::optional<Sound> tone;
    for (const Sound& sound : listener.heard) {
        if (sound.kind == Sound::Kind::Tone) {
            tone = sound;
        } else if (tone) {
            RC_ASSERT(sound.from >= tone->to + SpeechPlanner::kAfterTone);
        }
    }
}

RC_GTEST_PROP(SpeechProperty, KeyWordsAreKeyWordsAndOffIsSilent, ())
{
    const Timeline timeline = anySession();
    Listener few(timeline, SpeechLevel::KeyWords, false);
    few.play({});
    for (const Sound& sound : few.heard) {
        for (const SpeechWeight weight : sound.weights) {
            RC_ASSERT(weight == SpeechWeight::Key);
        }
    }
    Listener off(timeline, SpeechLevel::Off, false);
    off.play({});
    std::size_t toned = 0;
    for (const Event& event : off.run.events) {
        const auto* due = std::get_if<event::CueDue>(&event);
        toned += due && (due->cue.kind == CueKind::BreathTurn || toneOf(due->cue.kind) > 0ms) ? 1U : 0U;
    }
    RC_ASSERT(off.heard.size() == toned);
    for (const Sound& sound : off.heard) {
        RC_ASSERT(sound.kind == Sound::Kind::Tone);
    }
}

} // namespace
