// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/cuespeaker.h"

#include "app/player/cues.h"
#include "app/player/speech/voice.h"
#include "app/player/tonecues.h"
#include "app/settings.h"
#include "core/support/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

// A cue later than this would say something wrong: it is left out, the screen has it.
constexpr Millis kTooLate{500};
// Most of what a voice needs besides the words is the silence after them, which may run into what follows.
constexpr Millis kBeforeTheFirstWord{50};
// "Half way" is true for a moment only.
constexpr Millis kHalfWayHolds{2'000};
// Where the count begins, or would begin, no tick stands beside it.
constexpr Millis kTicksEnd{3'500};

bool isOnTheBeat(CueKind kind)
{
    return kind == CueKind::Countdown || kind == CueKind::CountIn;
}

std::u16string_view view(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())};
}

} // namespace

CueSpeaker::CueSpeaker(CuePlayer& tones, Voice& voice, const SettingsStore& settings, const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_tones(tones)
    , m_voice(voice)
    , m_settings(settings)
    , m_clock(clock)
{
    for (const Tone tone : allTones) {
        m_lengths[static_cast<std::size_t>(tone)] = toneLength(tone);
    }
    for (QTimer* timer : {&m_next, &m_tick}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_next, &QTimer::timeout, this, &CueSpeaker::pump);
    connect(&m_tick, &QTimer::timeout, this, &CueSpeaker::tick);
    connect(&voice, &Voice::changed, this, &CueSpeaker::adopt);
    connect(&voice, &Voice::ended, this, [this](int number) {
        if (number == m_saying) {
            m_saying = 0;
            note("silent", m_clock.now(), {});
            m_planner.ended(m_clock.now());
            pump();
        }
    });
    if (const QString file = qEnvironmentVariable("BACKSTRETCH_CUE_LOG"); !file.isEmpty()) {
        m_log.setFileName(file);
        static_cast<void>(
            m_log.open(QIODevice::WriteOnly | QIODevice::Append)); // a test sees that it is empty
    }
    adopt();
}

void CueSpeaker::begin()
{
    m_tones.prepare();
    if (m_voice.isWanted()) {
        m_voice.prepare();
    }
    if (m_planner.clear()) {
        hush();
    }
    m_phase.reset();
    m_lastWords.clear();
    adopt();
}

void CueSpeaker::adopt()
{
    m_planner.setLevel(m_voice.level());
    m_planner.setVoice(m_voice.speaks());
    if (!m_planner.speaks() && m_saying != 0) {
        hush();
    }
}

void CueSpeaker::take(const std::vector<Event>& events, const Words& words, const Now& now)
{
    for (const Event& event : events) {
        follow(event, words);
    }
    pump();
    if (m_settings.values().tickEverySecond) {
        planTick(now());
    }
}

void CueSpeaker::follow(const Event& event, const Words& words)
{
    if (const auto* started = std::get_if<event::PhaseStarted>(&event)) {
        m_phase = started->phase;
        m_index = started->index;
        if (m_planner.phaseChanged()) {
            hush();
        }
    } else if (std::holds_alternative<event::PhaseEnded>(event)) {
        if (m_planner.phaseChanged()) {
            hush();
        }
    } else if (std::holds_alternative<event::Paused>(event) ||
               std::holds_alternative<event::HurtStarted>(event) ||
               std::holds_alternative<event::HurtAgain>(event)) {
        if (m_planner.clear()) {
            hush();
        }
    } else if (const auto* due = std::get_if<event::CueDue>(&event)) {
        if (m_clock.now() - due->at <= kTooLate) {
            takeCue(*due, words);
        }
    }
}

void CueSpeaker::takeCue(const event::CueDue& due, const Words& words)
{
    const Settings& settings = m_settings.values();
    const Cue& cue = due.cue;
    if (cue.kind == CueKind::Countdown && cue.phase == PhaseKind::Hold && !settings.countLastSeconds) {
        return;
    }
    const std::optional<Tone> tone = settings.tones ? toneFor(cue) : std::nullopt;
    const MonoTime now = m_clock.now();
    if (cue.kind == CueKind::BreathTurn) {
        if (tone && m_planner.takeSoftTone(lengthOf(*tone), now)) {
            play(*tone, cue.side, due.at);
        }
        return;
    }
    SpeechWish wish{.priority = cue.priority,
                    .at = due.at,
                    .room = cue.room,
                    .tone = tone ? lengthOf(*tone) : Millis{0},
                    .around = kBeforeTheFirstWord,
                    .onTheBeat = isOnTheBeat(cue.kind)};
    if (cue.kind == CueKind::HalfWay) {
        wish.room = std::min(wish.room.value_or(kHalfWayHolds), kHalfWayHolds);
    }
    QStringList parts;
    if (m_planner.speaks() && m_phase) {
        for (const SpokenSentence& sentence : words(cue, *m_phase, m_index)) {
            wish.parts.push_back({m_voice.pace().talking(view(sentence.text + u' ')), sentence.weight});
            parts << sentence.text;
        }
    }
    const SpeechPlanner::Now order = m_planner.take(wish, ++m_wish, now);
    if (!parts.isEmpty()) {
        m_waiting.emplace(m_wish, parts);
    }
    if (order.hush) {
        hush();
    }
    if (order.tone) {
        play(tone.value_or(Tone::Tick), cue.side, due.at);
    }
}

void CueSpeaker::pump()
{
    const MonoTime now = m_clock.now();
    if (const auto say = m_planner.advance(now)) {
        QStringList chosen;
        for (const std::size_t part : say->parts) {
            chosen << m_waiting[say->wish][static_cast<qsizetype>(part)];
        }
        m_lastWords = chosen.join(u' ');
        m_saying = m_voice.say(m_lastWords);
        note("say", now, m_lastWords);
    }
    // Whatever else there was has lost its place to a newer one.
    const auto due = m_planner.nextDeadline();
    if (!due && !m_planner.isSpeaking()) {
        m_waiting.clear();
    }
    if (due) {
        m_next.start(std::max(*due - now, Millis{0}));
    } else {
        m_next.stop();
    }
}

void CueSpeaker::hush()
{
    if (m_saying != 0) {
        m_saying = 0;
        note("hush", m_clock.now(), {});
        m_voice.stop();
    }
}

void CueSpeaker::play(Tone tone, Side side, MonoTime at)
{
    m_tones.play(tone, side);
    note("tone", at, toneFile(tone, side));
}

bool CueSpeaker::sayAgain()
{
    return !m_lastWords.isEmpty() && say(QString(m_lastWords));
}

bool CueSpeaker::say(const QString& text)
{
    if (!m_planner.speaks()) {
        return false;
    }
    const MonoTime now = m_clock.now();
    const SpeechWish wish{.priority = CuePriority::Normal,
                          .at = now,
                          .around = kBeforeTheFirstWord,
                          .parts = {{m_voice.pace().talking(view(text)), SpeechWeight::Key}}};
    m_waiting.emplace(++m_wish, QStringList{text});
    if (m_planner.take(wish, m_wish, now).hush) {
        hush();
    }
    pump();
    return true;
}

void CueSpeaker::planTick(const Snapshot& now)
{
    const bool holds = now.state == EngineState::Running && now.phase.kind == PhaseKind::Hold;
    const Millis second = std::chrono::seconds(1);
    const Millis wait = second - now.elapsed % second;
    if (!holds || now.remaining - wait < kTicksEnd) {
        m_tick.stop();
    } else {
        m_tickLeft = now.remaining - wait;
        m_tick.start(wait);
    }
}

void CueSpeaker::tick()
{
    if (m_settings.values().tones && m_planner.takeSoftTone(lengthOf(Tone::Tick), m_clock.now())) {
        play(Tone::Tick, m_phase ? m_phase->side : Side::None, m_clock.now());
    }
    m_tickLeft -= std::chrono::seconds(1);
    if (m_tickLeft >= kTicksEnd) {
        m_tick.start(std::chrono::seconds(1));
    }
}

void CueSpeaker::note(const char* what, MonoTime at, const QString& text)
{
    if (m_log.isOpen()) {
        const auto time = [](MonoTime moment) {
            return static_cast<double>(moment.time_since_epoch().count());
        };
        const QJsonObject line{{QLatin1String(what), text},
                               {QStringLiteral("at"), time(at)},
                               {QStringLiteral("now"), time(m_clock.now())}};
        m_log.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        m_log.flush();
    }
}

} // namespace backstretch
