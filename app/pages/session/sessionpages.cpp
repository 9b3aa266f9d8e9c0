// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/sessionpages.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/pages/session/checkinpage.h"
#include "app/pages/session/finishedpage.h"
#include "app/pages/session/playerpage.h"
#include "app/pages/session/playerpicture.h"
#include "app/settings.h"
#include "app/text/content.h"

#include <QStackedLayout>

namespace backstretch {

namespace {

// Who skips the question so often does not want it; then it can be switched off on the spot.
constexpr int kSkipsUntilOffered = 3;

} // namespace

SessionPages::SessionPages(const Surroundings& with, std::unique_ptr<PlayerPicture> picture, QWidget* parent)
    : SessionArea(parent)
    , m_with(with)
    , m_speaker(with.cues, with.voice, with.settings, with.clock)
    , m_pages(new QStackedLayout(this))
    , m_checkIn(new CheckInPage(with.theme, with.catalogue, with.cues, with.voice, with.history))
    , m_player(new PlayerPage(with.theme, with.catalogue, with.settings, with.cues, with.clock, with.history,
                              with.mediaControls, with.help, std::move(picture)))
    , m_finished(new FinishedPage(with.theme, with.catalogue, with.history, with.settings))
{
    m_pages->addWidget(m_checkIn);
    m_pages->addWidget(m_player);
    m_pages->addWidget(m_finished);

    connect(m_checkIn, &CheckInPage::begin, this, [this](std::optional<int> pain) {
        m_with.settings.change([](Settings& settings) { settings.painSkips = 0; });
        begin(m_setup, pain);
    });
    connect(m_checkIn, &CheckInPage::beginGently, this,
            [this](std::optional<int> pain) { begin(eased(m_with.catalogue, m_setup), pain); });
    connect(m_checkIn, &CheckInPage::skipped, this, [this] {
        m_with.settings.change([](Settings& settings) { ++settings.painSkips; });
        begin(m_setup, std::nullopt);
    });
    connect(m_checkIn, &CheckInPage::neverAsk, this, [this] {
        m_with.settings.change([](Settings& settings) { settings.askAboutPain = false; });
        begin(m_setup, std::nullopt);
    });
    connect(m_checkIn, &CheckInPage::choicesChanged, this, [this] {
        if (const auto setup = setUp(m_setup.routineId)) {
            m_setup = *setup;
            m_checkIn->setSetup(m_setup);
        }
    });
    connect(m_checkIn, &CheckInPage::somethingChanged, this, [this] {
        auto* sheet = ChangeSheet::open(m_with.help, *m_checkIn, ChangeSheet::From::CheckIn);
        connect(sheet, &ChangeSheet::somethingFits, this, [this] {
            close(PageId::Today);
            showHelp(false);
        });
    });
    connect(m_checkIn, &CheckInPage::restToday, this, [this] { close(PageId::Today); });
    connect(m_checkIn, &CheckInPage::back, this, [this] { close(PageId::Today); });
    connect(m_finished, &FinishedPage::finished, this, [this] { close(PageId::Today); });
    connect(m_finished, &FinishedPage::again, this, [this] {
        if (m_setup.kind == SessionKind::Routine) {
            checkIn(m_setup.routineId);
        } else {
            tryExercise(m_setup.snapshot.items.front().exerciseId, m_setup.snapshot.items.front().versionId);
        }
    });
}

SessionPages::~SessionPages()
{
    programEnds();
}

std::optional<SessionSetup> SessionPages::setUp(const QString& routineId)
{
    const auto easyMoves = routineId == gentleRoutineId ? gentleRoutine(m_with.catalogue, m_with.history)
                                                        : std::optional<Routine>();
    const Routine* routine = easyMoves ? &*easyMoves : m_with.catalogue.routine(routineId);
    if (!routine) {
        close(PageId::Today);
        return std::nullopt;
    }
    const auto prefs = presentChoices(m_with.catalogue, m_with.history, m_with.settings.values());
    SessionSetup setup =
        setUpRoutine(m_with.catalogue, *routine, prefs, timelineOptions(m_with.settings.values()));
    if (setup.timeline.phases.empty()) {
        Q_EMIT refused(tr("Every exercise of %1 is left out. You can take one in again on its page.")
                           .arg(routineName(*routine)));
        close(PageId::Routines);
        return std::nullopt;
    }
    return setup;
}

void SessionPages::checkIn(const QString& routineId)
{
    if (const auto setup = setUp(routineId)) {
        m_setup = *setup;
        const Settings& settings = m_with.settings.values();
        m_pages->setCurrentWidget(m_checkIn);
        m_checkIn->open(m_setup, settings.soundOn, settings.painSkips >= kSkipsUntilOffered);
    }
}

void SessionPages::play(const QString& routineId)
{
    if (const auto setup = setUp(routineId)) {
        begin(*setup, std::nullopt);
    }
}

void SessionPages::tryExercise(const QString& exerciseId, const QString& versionId)
{
    if (const Exercise* exercise = m_with.catalogue.exercise(exerciseId)) {
        const auto prefs = presentChoices(m_with.catalogue, m_with.history, m_with.settings.values());
        begin(setUpExercise(m_with.catalogue, *exercise, versionId, prefs,
                            timelineOptions(m_with.settings.values())),
              std::nullopt);
    }
}

void SessionPages::carryOn(SessionId session)
{
    const auto unfinished = m_with.history.read(m_with.history.log().unfinished());
    const auto setup = unfinished && unfinished->detail.session.id == session
                           ? setUpCarryOn(m_with.catalogue, *unfinished)
                           : std::nullopt;
    if (!setup) {
        close(PageId::Today);
        return;
    }
    auto journal = m_with.history.log().carryOn(session);
    if (!journal) { // another program took it up meanwhile
        m_with.history.report(journal.error());
        close(PageId::Today);
        return;
    }
    run(std::move(journal.value()), *setup, unfinished->detail.session.painBefore);
}

void SessionPages::begin(const SessionSetup& setup, std::optional<int> pain)
{
    run(m_with.history.log().newSession(), setup, pain);
}

void SessionPages::run(std::unique_ptr<RunningSession> journal, const SessionSetup& setup,
                       std::optional<int> pain)
{
    if (setup.timeline.phases.empty()) { // none of its exercises is left
        close(PageId::Today);
        return;
    }
    m_setup = setup;
    m_session = std::make_unique<GuidedSession>(
        setup, pain, std::move(journal),
        EngineOptions{.redNumber = painLimits(m_with.settings.values()).redFrom},
        GuidedSession::Surroundings{m_with.catalogue, m_with.clock, m_speaker, m_with.sleepInhibitor,
                                    m_with.awayWatch});
    connect(m_session.get(), &GuidedSession::ended, this, &SessionPages::sessionEnded);
    m_pages->setCurrentWidget(m_player);
    m_player->lead(*m_session);
}

void SessionPages::sessionEnded(const event::SessionEnded& outcome)
{
    const std::optional<SessionId> id = m_session->id();
    const bool changed = outcome.reason == EndReason::Changed;
    // Who leaves, or has to ask somebody, is not asked how it was.
    const bool left = outcome.reason == EndReason::Left || changed;
    const bool saved = m_session->isSaved();
    m_player->letGo();
    GuidedSession* over = m_session.release();
    over->setParent(this); // goes with this area at the latest, while what it uses is still there
    if (saved) {
        over->deleteLater(); // its signal is still being handled
    } else {
        keepTrying(over);
    }
    Q_EMIT m_with.history.changed();
    if (left) {
        close(PageId::Today);
        if (changed) {
            showHelp(saved && id);
        }
        return;
    }
    m_pages->setCurrentWidget(m_finished);
    m_finished->open(id, saved, outcome.status);
    m_last = over;
}

/// Over whatever page the window shows by now.
void SessionPages::showHelp(bool sessionSaved)
{
    HelpSheet::open(m_with.help, *window(), sessionSaved);
}

void SessionPages::keepTrying(GuidedSession* session)
{
    m_with.history.report(session->fault());
    connect(m_finished, &FinishedPage::saveAgain, session, &GuidedSession::saveAgain);
    connect(session, &GuidedSession::savedChanged, this, [this, session](bool saved) {
        if (!saved) {
            return;
        }
        m_with.history.report(std::nullopt);
        if (m_last == session && m_finished->isVisible()) {
            m_finished->setSaved(session->id());
        }
        session->deleteLater();
        Q_EMIT m_with.history.changed();
    });
}

bool SessionPages::isSessionRunning() const
{
    return m_session != nullptr;
}

void SessionPages::programEnds()
{
    if (m_session) {
        m_player->letGo();
        m_session.reset(); // leaves it as unfinished
    }
}

void SessionPages::close(PageId next)
{
    Q_EMIT closed(next);
}

} // namespace backstretch
