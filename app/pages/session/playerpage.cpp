// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/playerpage.h"

#include "app/models/historyservice.h"
#include "app/pages/session/guideview.h"
#include "app/pages/session/playerpicture.h"
#include "app/pages/session/playerprogress.h"
#include "app/player/cues.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/painscale.h"
#include "core/player/breath.h"

#include <QAccessible>
#include <QStackedLayout>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

constexpr auto kStillHereAfter = 5min;
constexpr auto kMessageStays = 8s;

/// How often the ring is painted: a moving dot wants more than a shrinking arc.
std::chrono::milliseconds repaintEvery(const Snapshot& snapshot, bool reducedMotion)
{
    const bool moving = snapshot.phase.kind == PhaseKind::MoveIn || snapshot.phase.kind == PhaseKind::MoveOut;
    if (snapshot.state != EngineState::Running || reducedMotion) {
        return 200ms;
    }
    return moving ? 40ms : breathAt(snapshot.phase, snapshot.elapsed) ? 50ms : 100ms;
}

/// Whether the words would come out the same.
bool sameWords(const Snapshot& a, const Snapshot& b)
{
    const auto seconds = [](Millis length) { return (length.count() + 999) / 1000; };
    const auto breath = [](const Snapshot& of) {
        const auto moment = breathAt(of.phase, of.elapsed);
        return moment ? moment->breath : Breath::None;
    };
    return a.state == b.state && breath(a) == breath(b) && a.phaseIndex == b.phaseIndex &&
           a.phase == b.phase && seconds(a.remaining) == seconds(b.remaining) &&
           seconds(a.sessionRemaining) == seconds(b.sessionRemaining) &&
           seconds(a.countInRemaining) == seconds(b.countInRemaining);
}

template <typename Wanted>
bool holds(const std::vector<Event>& events)
{
    return std::ranges::any_of(events,
                               [](const Event& event) { return std::holds_alternative<Wanted>(event); });
}

} // namespace

PlayerPage::PlayerPage(Theme& theme, const Catalogue& catalogue, SettingsStore& settings, CuePlayer& cues,
                       const Clock& clock, HistoryService& history, MediaControls& mediaControls,
                       ChangeHelp help, std::unique_ptr<PlayerPicture> picture, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_cues(cues)
    , m_history(history)
    , m_picture(std::move(picture))
    , m_pages(new QStackedLayout(this))
    , m_guide(new GuideView(theme, &m_picture->widget()))
    , m_hurt(new HurtView(theme, clock))
    , m_leave(new LeaveView(theme))
    , m_help(std::move(help))
    , m_keyboard(*this, [this](const QKeyEvent& event) { return offerKey(event); })
    , m_remote(mediaControls)
    , m_screen(*this, theme, settings)
{
    m_pages->addWidget(m_guide);
    m_pages->addWidget(m_hurt);
    m_pages->addWidget(m_leave);

    connect(m_guide, &GuideView::pausePressed, this, [this] { act(PlayerAction::TogglePause); });
    connect(m_guide, &GuideView::nextPressed, this, [this] { act(PlayerAction::Next); });
    connect(m_guide, &GuideView::backPressed, this, [this] { act(PlayerAction::Back); });
    connect(m_guide, &GuideView::otherVersionPressed, this, [this] { act(PlayerAction::OtherVersion); });
    connect(m_guide, &GuideView::hurtPressed, this, [this] { act(PlayerAction::Hurt); });
    connect(m_guide, &GuideView::somethingChangedPressed, this,
            [this] { act(PlayerAction::SomethingChanged); });
    connect(m_guide, &GuideView::leavePressed, this, [this] { act(PlayerAction::Leave); });
    connect(m_guide, &GuideView::soundPressed, this, [this] { act(PlayerAction::Sound); });
    connect(m_guide, &GuideView::fullScreenPressed, this, [this] { act(PlayerAction::FullScreen); });
    connect(m_guide, &GuideView::turnPressed, this, [this] { act(PlayerAction::TurnPicture); });
    connect(m_guide, &GuideView::retryPressed, this, [this] {
        if (m_session) {
            m_session->saveAgain();
        }
    });
    connect(&m_guide->numberScale(), &PainScale::valueChanged, this, [this](int number) {
        if (m_session && number != PainScale::notGiven) {
            send(command::HurtNumber{number});
        }
    });
    connect(m_hurt, &HurtView::chosen, this, &PlayerPage::takeHurtWay);
    connect(m_leave, &LeaveView::chosen, this, &PlayerPage::takeLeaveWay);
    connect(&m_keyboard, &PlayerKeyboard::asked, this, &PlayerPage::act);
    connect(&m_remote, &PlayerRemote::asked, this, &PlayerPage::takeRemote);
    connect(&m_repaint, &QTimer::timeout, this, &PlayerPage::refresh);
    m_stillHere.setSingleShot(true);
    connect(&m_stillHere, &QTimer::timeout, this, [this] {
        m_cues.play(Tone::Rest, Side::None);
        m_guide->setMessage(Notice::Kind::Info, tr("Still here?"), tr("Press space to carry on."), false);
    });
    m_messagePasses.setSingleShot(true);
    connect(&m_messagePasses, &QTimer::timeout, this, &PlayerPage::showSaved);
    connect(&cues, &CuePlayer::audibleChanged, this, [this](bool audible) {
        if (audible) {
            m_guide->clearMessage();
        } else {
            m_guide->setMessage(Notice::Kind::Info, tr("Sound is off."),
                                tr("Check your speaker. The screen will guide you."), false);
            m_messagePasses.start(kMessageStays);
        }
    });
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::lead(GuidedSession& session)
{
    m_session = &session;
    m_day = m_history.today();
    m_shown.reset();
    m_block = -1;
    m_keyboard.setListening(true);
    m_guide->clearMessage();
    connect(&session, &GuidedSession::happened, this, &PlayerPage::take);
    connect(&session, &GuidedSession::savedChanged, this, &PlayerPage::showSaved);
    m_cues.setMuted(!m_settings.values().soundOn);
    m_cues.setVolume(m_settings.values().volume / 100.0);
    m_guide->setSoundOn(m_settings.values().soundOn);
    m_keyboard.setOneButton(m_settings.values().oneButton);
    m_remote.setOneButton(m_settings.values().oneButton);
    m_guide->setOneButton(m_settings.values().oneButton);
    m_picture->setPicturesOnly(m_settings.values().picturesOnly);
    setFullScreen(m_settings.values().startInFullScreen);
    showGuide();
    session.start();
}

void PlayerPage::letGo()
{
    m_keyboard.setListening(false);
    m_remote.letGo();
    m_repaint.stop();
    m_stillHere.stop();
    closeSheets();
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        m_session = nullptr;
    }
    m_picture->clear();
    setFullScreen(false);
}

void PlayerPage::take(const std::vector<Event>& events)
{
    const Snapshot now = m_session->snapshot();
    if (now.state == EngineState::Ended) {
        m_repaint.stop();
        m_stillHere.stop();
        return;
    }
    m_remote.follow(*m_session);
    refreshExercise(now);
    m_picture->follow(events, now);
    if (holds<event::BlockReplaced>(events)) {
        m_guide->setSegments(segmentsOf(*m_session));
    }
    refresh();

    if (holds<event::HurtStarted>(events) || holds<event::HurtAgain>(events)) {
        openHurt();
    } else if (now.state == EngineState::CountIn || now.state == EngineState::Running) {
        if (m_pages->currentWidget() != m_guide) {
            showGuide();
        }
    }
    if (holds<event::Paused>(events)) {
        m_stillHere.start(kStillHereAfter);
    } else if (now.state != EngineState::Paused && m_stillHere.isActive()) {
        m_stillHere.stop();
        showSaved();
    }
    if (holds<event::PhaseStarted>(events)) {
        announce(phaseAnnouncement(m_words));
    }
}

void PlayerPage::openHurt()
{
    const Snapshot now = m_session->snapshot();
    const int block = now.hurt.block;
    const Exercise& exercise = m_session->exercise(block);
    const QString name = contentText(exerciseContext(exercise.id), exercise.name);
    const HurtView::Easier easier = m_session->version(block).level == VersionLevel::Easier
                                        ? HurtView::Easier::InUse
                                    : exercise.firstEasier() ? HurtView::Easier::Offered
                                                             : HurtView::Easier::None;
    m_hurt->open(now.hurt, name,
                 m_words.factLine.isEmpty()
                     ? name
                     : tr("%1: %2", "Sphinx Pose: Repeat 2 of 3").arg(name, m_words.factLine),
                 easier);
    m_pages->setCurrentWidget(m_hurt);
}

void PlayerPage::showGuide()
{
    m_pages->setCurrentWidget(m_guide);
    m_guide->pauseButton().setFocus(Qt::OtherFocusReason);
}

void PlayerPage::refresh()
{
    if (!m_session) {
        return;
    }
    const Snapshot now = m_session->snapshot();
    if (!m_shown || !sameWords(*m_shown, now)) {
        refreshWords(now);
    }
    m_guide->setMoment(now, m_words);
    m_guide->setNumberAsked(now.hurt.askNumber && now.state != EngineState::Hurting);
    m_guide->setProgress(now.phase.block, exerciseProgress(*m_session, now), phaseLook(now.phase.kind),
                         leftOutOf(*m_session));
    m_repaint.start(repaintEvery(now, m_theme.reducedMotion()));
}

void PlayerPage::refreshWords(const Snapshot& snapshot)
{
    m_shown = snapshot;
    m_words = playerWords(snapshot, m_session->timeline(), m_catalogue);
    m_guide->setWords(m_words, snapshot.phase.kind);
    // In full screen the picture is small, and the button says which version it is.
    m_picture->setTag(m_screen.isFull() ? QString() : m_words.versionTag);
}

void PlayerPage::refreshExercise(const Snapshot& snapshot)
{
    const int block = snapshot.phase.block;
    const Exercise& exercise = m_session->exercise(block);
    m_picture->setExercise(exercise, m_session->version(block));
    const ExerciseVersion* other = m_session->otherVersion(block);
    m_guide->setOtherVersion(other, m_session->version(block).level == VersionLevel::Normal);
    if (m_block == block) {
        return;
    }
    m_block = block;
    m_turned = m_history.read(m_history.log().prefs().of(exercise.id)).pictureTurned;
    showTurned(exercise);
    const SessionSetup& setup = m_session->setup();
    m_guide->setTitles(contentText(exerciseContext(exercise.id), exercise.name),
                       setup.kind == SessionKind::Routine
                           ? contentText(routineContext(setup.routineId), setup.name)
                           : QString());
    m_guide->setSegments(segmentsOf(*m_session));
}

void PlayerPage::showSaved()
{
    if (!m_session || m_session->isSaved()) {
        m_guide->clearMessage();
        return;
    }
    m_guide->setMessage(Notice::Kind::Error, tr("Your session cannot be saved right now."),
                        tr("The disk may be full. The session goes on, and we keep trying."), true);
}

void PlayerPage::showTurned(const Exercise& exercise)
{
    const bool sideways = exercise.screenView == ScreenView::Sideways;
    m_picture->setTurned(m_turned);
    m_guide->setTurnable(sideways, m_turned);
}

/// Phase, side and exercise, once; not every second.
void PlayerPage::announce(const QString& text)
{
    if (!QAccessible::isActive() || !m_session || m_session->isSpoken()) {
        return; // never two voices
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_guide, text);
#else
    m_guide->setAccessibleDescription(text);
    QAccessibleEvent event(m_guide, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace backstretch
