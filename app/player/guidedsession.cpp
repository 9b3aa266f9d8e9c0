// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/guidedsession.h"

#include "app/platform/awaywatch.h"
#include "app/platform/sleepinhibitor.h"
#include "app/player/cuespeaker.h"
#include "app/text/content.h"

namespace backstretch {

namespace {

// What failed to be written is tried again this often, and so much of a long hold can be lost.
constexpr std::chrono::seconds kCheckpoint{5};

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
    connect(&m_with.awayWatch, &AwayWatch::wentAway, this,
            [this] { send(command::Pause{PauseReason::Suspend}); });
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
    if (state() != EngineState::Idle && state() != EngineState::Ended) {
        m_with.sleepInhibitor.release();
        m_with.awayWatch.stop();
        connect(&m_session, &PlayerSession::happened, this,
                [this](const std::vector<Event>& events) { (void)m_recorder.record(events); });
        m_session.send(command::Leave{EndReason::Left});
    }
    m_journal->takeTime();
    (void)m_recorder.retry(); // the last chance for what could not be written so far
}

void GuidedSession::start()
{
    m_with.speaker.begin();
    m_with.awayWatch.start();
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
        m_with.awayWatch.stop();
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
    m_with.speaker.take(
        events,
        [this](const Cue& cue, const Phase& phase, std::optional<std::size_t> index) {
            return wordsFor(cue, phase, index);
        },
        [this] { return snapshot(); });
}

SpokenWords GuidedSession::wordsFor(const Cue& cue, const Phase& phase,
                                    std::optional<std::size_t> index) const
{
    const Snapshot now = snapshot();
    const bool first = phase.kind == PhaseKind::GetReady && phase.block == 0 && index == std::size_t{0};
    return cueWords(cue, {.catalogue = m_with.catalogue,
                          .timeline = timeline(),
                          .sessionName = m_setup.kind == SessionKind::Routine
                                             ? contentText(routineContext(m_setup.routineId), m_setup.name)
                                             : QString(),
                          .phase = phase,
                          .index = index,
                          .first = first,
                          .left = now.sessionRemaining});
}

bool GuidedSession::isSpoken() const
{
    return m_with.speaker.isSpoken();
}

bool GuidedSession::sayAgain()
{
    return m_with.speaker.sayAgain();
}

bool GuidedSession::sayTimeLeft()
{
    const Snapshot now = snapshot();
    return m_with.speaker.say(
        timeLeftWords(now.sessionRemaining, static_cast<int>(timeline().blocks.size()) - 1 - now.block));
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
