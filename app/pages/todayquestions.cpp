// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/todayquestions.h"

#include "app/models/historyservice.h"
#include "app/models/todayplan.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/painscale.h"
#include "app/widgets/passfocus.h"
#include "core/catalogue/catalogue.h"
#include "core/progress/nextday.h"
#include "core/progress/painrules.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

BsButton* addAnswer(const Theme& theme, Notice& notice, BsButton::Kind kind = BsButton::Kind::Secondary)
{
    auto* button = new BsButton(theme, kind, {});
    button->setAutoDefault(true);
    notice.addButton(button);
    return button;
}

} // namespace

TodayQuestions::TodayQuestions(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                               SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

bool TodayQuestions::comesFirst() const
{
    return m_changedNotice != nullptr && m_changedNotice->isVisibleTo(this);
}

void TodayQuestions::begin()
{
    m_morning.reset();
    m_morningTaken = false;
}

void TodayQuestions::refresh(const std::vector<SessionRow>& sessions, const std::vector<QString>& exercises)
{
    const Question question = open(sessions, exercises);
    switch (question) {
    case Question::Changed:
        showChanged();
        break;
    case Question::NextDay:
        showNextDay();
        break;
    case Question::LeaveOut:
        showLeaveOut();
        break;
    case Question::TakeIn:
        showTakeIn();
        break;
    case Question::None:
        break;
    }
    for (const auto& [notice, asks] :
         {std::pair(m_changedNotice, Question::Changed), std::pair(m_morningNotice, Question::NextDay),
          std::pair(m_hurtsNotice, Question::LeaveOut), std::pair(m_takeInNotice, Question::TakeIn)}) {
        if (notice != nullptr) {
            notice->setVisible(asks == question);
        }
    }
    setVisible(question != Question::None);
}

TodayQuestions::Question TodayQuestions::open(const std::vector<SessionRow>& sessions,
                                              const std::vector<QString>& exercises)
{
    const SessionLog& log = m_history.log();
    const QDate today = m_history.today();
    m_changed = m_history.read(log.reader().unansweredChange());
    // At the next start, not right after the session; a new day is one, too.
    if (m_changed &&
        (m_changed->started.localDate < today || m_changed->started.utcMs < m_history.openedUtcMs())) {
        return Question::Changed;
    }

    if (m_gentle) {
        return Question::None;
    }
    if (m_morningTaken) {
        return Question::NextDay; // until the page is opened again: it can still be changed
    }
    const Settings& settings = m_settings.values();
    m_morning = settings.askNextDay ? nextDayQuestion(sessions, settings.nextDayAsked, today) : std::nullopt;
    if (m_morning) {
        return Question::NextDay;
    }

    const std::vector<ExercisePrefs> prefs = m_history.read(log.prefs().all());
    for (const QString& id : exercises) {
        const auto chosen = std::ranges::find(prefs, id, &ExercisePrefs::exerciseId);
        const qint64 since = chosen == prefs.end() ? 0 : chosen->hurtAnsweredUtcMs.value_or(0);
        const auto hurt = m_history.read(log.reader().sessionsThatHurt(id, since, hurtSessionsUntilOffered));
        if (hurt.size() >= hurtSessionsUntilOffered && m_catalogue.exercise(id) != nullptr) {
            m_hurts = id;
            return Question::LeaveOut;
        }
    }
    const std::vector<LeftOutExercise> leftOut = leftOutNow(m_catalogue, m_history);
    if (const LeftOutExercise* longest = askedAgain(leftOut, today)) {
        m_leftOut = longest->exerciseId;
        m_leftOutSince = longest->since;
        return Question::TakeIn;
    }
    return Question::None;
}

void TodayQuestions::makeChanged()
{
    m_changedNotice = new Notice(m_theme, Notice::Kind::Info, {}, {});
    m_asked = addAnswer(m_theme, *m_changedNotice);
    m_notYet = addAnswer(m_theme, *m_changedNotice);
    layout()->addWidget(m_changedNotice);
    connect(m_asked, &QPushButton::clicked, this, [this] {
        passFocusOn(*this);
        m_history.wrote(m_history.log().setAskedSince(m_changed->id, true));
    });
    connect(m_notYet, &QPushButton::clicked, this, [this] {
        passFocusOn(*this);
        m_history.wrote(m_history.log().setAskedSince(m_changed->id, false));
    });
}

void TodayQuestions::showChanged()
{
    if (m_changedNotice == nullptr) {
        makeChanged();
    }
    m_changedNotice->setText(
        {}, tr("Last time you stopped because something had changed. Have you asked someone?"));
    m_asked->setLabel(tr("Yes, I may go on"));
    m_notYet->setLabel(tr("Not yet"));
}

void TodayQuestions::makeNextDay()
{
    m_morningNotice = new Notice(m_theme, Notice::Kind::Info, {}, {});
    m_scale = new PainScale(m_theme);
    m_scale->setCompact(true);
    m_thanks = new Label(m_theme, TextStyle::Body);
    m_morningNotice->addWidget(m_scale);
    m_morningNotice->addWidget(m_thanks);
    m_unknown = addAnswer(m_theme, *m_morningNotice);
    m_never = addAnswer(m_theme, *m_morningNotice, BsButton::Kind::Text);
    layout()->addWidget(m_morningNotice);
    connect(m_scale, &PainScale::valueChanged, this, &TodayQuestions::takeNumber);
    connect(m_unknown, &QPushButton::clicked, this, &TodayQuestions::doNotKnow);
    connect(m_never, &QPushButton::clicked, this, [this] {
        passFocusOn(*this);
        m_settings.change([](Settings& s) { s.askNextDay = false; });
        Q_EMIT m_history.changed();
    });
}

void TodayQuestions::showNextDay()
{
    if (m_morningNotice == nullptr) {
        makeNextDay();
    }
    const QDate today = m_history.today();
    const QDate day = m_morning->started.localDate;
    // A weekday only while it can mean one day.
    const QString name = day.daysTo(today) < 7
                             ? QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat)
                             : dayAndMonth(day, today);
    //: after a weekday or a date: "Tuesday", "3 November"
    const QString question = tr("How was your upper back the morning after %1?");
    m_morningNotice->setText({}, question.arg(name));
    m_scale->setAccessibleName(tr("Pain on the morning after %1, 0 to 10").arg(name));
    m_thanks->setText(tr("Thank you. It is saved with that session."));
    m_thanks->setVisible(m_morningTaken);
    m_unknown->setLabel(tr("I do not know"));
    m_never->setLabel(tr("Don't ask again"));
    m_unknown->setVisible(!m_morningTaken);
    m_never->setVisible(!m_morningTaken);
    if (!m_morningTaken) {
        const QSignalBlocker quiet(m_scale);
        m_scale->setValue(PainScale::notGiven);
        const NextDayAsked asked{m_morning->uuid, today};
        m_settings.change([&asked](Settings& s) { s.nextDayAsked = asked; });
    }
}

void TodayQuestions::takeNumber(int number)
{
    if (!m_morning) {
        return;
    }
    const auto given = number == PainScale::notGiven ? std::nullopt : std::optional(number);
    m_morningTaken = true;
    if (m_unknown->hasFocus() || m_never->hasFocus()) {
        m_scale->setFocus(Qt::OtherFocusReason);
    }
    m_history.wrote(m_history.log().setPainNextDay(m_morning->id, given));
}

void TodayQuestions::doNotKnow()
{
    const NextDayAsked answered{m_morning->uuid, {}};
    passFocusOn(*this);
    m_settings.change([&answered](Settings& s) { s.nextDayAsked = answered; });
    Q_EMIT m_history.changed();
}

void TodayQuestions::makeLeaveOut()
{
    m_hurtsNotice = new Notice(m_theme, Notice::Kind::Offer, {}, {});
    m_hurtsNotice->setIconName(QStringLiteral("hurts"));
    m_leaveOut = addAnswer(m_theme, *m_hurtsNotice);
    m_keep = addAnswer(m_theme, *m_hurtsNotice);
    layout()->addWidget(m_hurtsNotice);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { leaveOut(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { leaveOut(false); });
}

void TodayQuestions::showLeaveOut()
{
    if (m_hurtsNotice == nullptr) {
        makeLeaveOut();
    }
    const Exercise& exercise = *m_catalogue.exercise(m_hurts);
    m_hurtsNotice->setText(
        {}, tr("%1 hurt in more than one session. Leave it out for now?").arg(exerciseName(exercise)));
    m_leaveOut->setLabel(tr("Leave it out"));
    m_leaveOut->setAccessibleName(tr("Leave %1 out").arg(exerciseName(exercise)));
    m_keep->setLabel(tr("Keep it"));
    m_keep->setAccessibleName(tr("Keep %1").arg(exerciseName(exercise)));
}

void TodayQuestions::leaveOut(bool yes)
{
    ExercisePrefsStore& prefs = m_history.log().prefs();
    const QString id = m_hurts;
    passFocusOn(*this);
    auto answered = prefs.setHurtAnswered(id, m_history.clock().now().utcMs);
    if (answered && yes) {
        answered = prefs.setLeftOut(id, m_history.today());
    }
    m_history.wrote(answered);
}

void TodayQuestions::makeTakeIn()
{
    m_takeInNotice = new Notice(m_theme, Notice::Kind::Offer, {}, {});
    m_takeIn = addAnswer(m_theme, *m_takeInNotice);
    m_notNow = addAnswer(m_theme, *m_takeInNotice);
    layout()->addWidget(m_takeInNotice);
    connect(m_takeIn, &QPushButton::clicked, this, [this] { takeIn(true); });
    connect(m_notNow, &QPushButton::clicked, this, [this] { takeIn(false); });
}

void TodayQuestions::showTakeIn()
{
    if (m_takeInNotice == nullptr) {
        makeTakeIn();
    }
    const QString name = exerciseName(*m_catalogue.exercise(m_leftOut));
    m_takeInNotice->setText({},
                            //: an exercise, then a date
                            tr("%1 has been left out since %2. Take it in again?")
                                .arg(name, dayAndMonth(m_leftOutSince, m_history.today())));
    m_takeIn->setLabel(tr("Take it in again"));
    m_takeIn->setAccessibleName(tr("Take %1 in again").arg(name));
    m_notNow->setLabel(tr("Leave it out"));
    m_notNow->setAccessibleName(tr("Leave %1 out").arg(name));
}

void TodayQuestions::takeIn(bool yes)
{
    ExercisePrefsStore& prefs = m_history.log().prefs();
    const QString id = m_leftOut;
    passFocusOn(*this);
    // Left out anew, it is asked about again as long after today.
    auto answered = prefs.setLeftOut(id, yes ? std::nullopt : std::optional(m_history.today()));
    if (answered && yes) {
        answered = prefs.setHurtAnswered(id, m_history.clock().now().utcMs);
    }
    m_history.wrote(answered);
}

} // namespace backstretch
