// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/guidedsession.h"

#include "app/platform/sleepinhibitor.h"
#include "app/player/cues.h"
#include "app/player/tonecues.h"

namespace backstretch {

namespace {

// What failed to be written is tried again this often, and so much of a long hold can be lost.
constexpr std::chrono::seconds kCheckpoint{5};

// A tone later than this would say something wrong: it is left out, the screen has it.
constexpr Millis kTooLate{500};

} // namespace

GuidedSession::GuidedSession(SessionSetup setup, std::optional<int> painBefore,
                             std::unique_ptr<RunningSession> journal, EngineOptions options,
                             const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_with(surroundings)
    , m_journal(std::move(journal))
    , m_recorder(m_setup.session
                     ? SessionRecorder(*m_journal, m_setup.plan(surroundings.catalogue, painBefore),
                                       m_setup.activeBefore)
                     : SessionRecorder(*m_journal, m_setup.plan(surroundings.catalogue, painBefore)))
    , m_session(m_setup.timeline, options, surroundings.clock)
{
    connect(&m_session, &PlayerSession::happened, this, &GuidedSession::take);
    m_checkpoint.setInterval(kCheckpoint);
    connect(&m_checkpoint, &QTimer::timeout, this, [this] {
        const bool before = isSaved();
        (void)m_recorder.checkpoint(snapshot()); // a failure stays in the queue and is reported from there
        stopWhenSaved();
        report(before);
    });
}

GuidedSession::~GuidedSession()
{
    // Whoever drops a session that still runs (the window closes) leaves it as the user would.
    disconnect(&m_session, nullptr, this, nullptr);
    m_with.sleepInhibitor.release();
    if (state() != EngineState::Idle && state() != EngineState::Ended) {
        connect(&m_session, &PlayerSession::happened, this,
                [this](const std::vector<Event>& events) { (void)m_recorder.record(events); });
        m_session.send(command::Leave{EndReason::Left});
    }
    m_journal->takeTime();
    (void)m_recorder.retry(); // the last chance for what could not be written so far
}

void GuidedSession::start()
{
    m_with.cues.prepare();
    m_checkpoint.start();
    send(command::Start{m_setup.carryOn});
}

void GuidedSession::send(const Command& command)
{
    m_session.send(command);
}

const Exercise& GuidedSession::exercise(int block) const
{
    const std::string& id = timeline().blocks[static_cast<std::size_t>(block)].exerciseId;
    return *m_with.catalogue.exercise(QString::fromStdString(id)); // the builder leaves out what is not there
}

const ExerciseVersion& GuidedSession::version(int block) const
{
    const Exercise& of = exercise(block);
    const std::string& id = timeline().blocks[static_cast<std::size_t>(block)].versionId;
    const ExerciseVersion* version = of.version(QString::fromStdString(id));
    return version ? *version : of.normal();
}

const ExerciseVersion* GuidedSession::otherVersion(int block) const
{
    const Exercise& of = exercise(block);
    return version(block).level == VersionLevel::Normal ? of.firstEasier() : &of.normal();
}

void GuidedSession::changeVersion(int block, const QString& versionId)
{
    const auto index = static_cast<std::size_t>(block);
    std::vector<TimelineItem> items = m_setup.snapshot.items;
    items[index] = inVersion(std::move(items[index]), versionId);
    m_setup.snapshot.items = items;
    send(command::ReplaceBlock{.block = block,
                               .source = buildTimeline(m_with.catalogue, items, m_setup.snapshot.options),
                               .sourceBlock = block});
}

void GuidedSession::saveAgain()
{
    const bool before = isSaved();
    (void)m_recorder.retry();
    stopWhenSaved();
    report(before);
}

// The sound first: it has its second, and the disk may take a moment. Then the log: what was done is on the
// disk before any page is told of it.
void GuidedSession::take(const std::vector<Event>& events)
{
    const bool before = isSaved();
    sound(events);
    (void)m_recorder.record(events);
    keepAwake();
    Q_EMIT happened(events);
    report(before);
    if (const auto* outcome = std::get_if<event::SessionEnded>(&events.back())) {
        stopWhenSaved();
        Q_EMIT ended(*outcome);
    }
}

void GuidedSession::stopWhenSaved()
{
    if (state() == EngineState::Ended && isSaved()) {
        m_checkpoint.stop();
    }
}

void GuidedSession::sound(const std::vector<Event>& events)
{
    const MonoTime now = m_with.clock.now();
    for (const Event& happened : events) {
        if (const auto* due = std::get_if<event::CueDue>(&happened); due && now - due->at <= kTooLate) {
            if (const auto tone = toneFor(due->cue)) {
                m_with.cues.play(*tone, due->cue.side);
            }
        }
    }
}

void GuidedSession::keepAwake()
{
    if (state() == EngineState::Running || state() == EngineState::CountIn) {
        m_with.sleepInhibitor.inhibit(tr("A guided session is running"));
    } else {
        m_with.sleepInhibitor.release();
    }
}

void GuidedSession::report(bool savedBefore)
{
    if (isSaved() != savedBefore) {
        Q_EMIT savedChanged(isSaved());
    }
}

} // namespace backstretch
