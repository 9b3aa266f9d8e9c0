// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/gentlemorning.h"

#include "app/models/historyservice.h"
#include "app/settings.h"
#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"
#include "app/widgets/passfocus.h"
#include "core/progress/nextday.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backstretch {
namespace {

/// "Tuesday" while that can mean one day, else "3 November".
QString dayName(QDate day, QDate today)
{
    constexpr int week = 7;
    return day.daysTo(today) < week ? QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat)
                                    : dayAndMonth(day, today);
}

} // namespace

GentleMorning::GentleMorning(const Theme& theme, HistoryService& history, SettingsStore& settings,
                             QWidget* parent)
    : Card(theme, parent)
    , m_history(history)
    , m_settings(settings)
    , m_title(new Label(theme, TextStyle::Title))
    , m_line(new Label(theme, TextStyle::Body))
    , m_scale(new PainScale(theme))
    , m_words(new Label(theme, TextStyle::Caption))
    , m_unknown(new BsButton(theme, BsButton::Kind::Text, {}))
    , m_thanks(new Label(theme, TextStyle::Body))
    , m_question(new Label(theme, TextStyle::Lead))
    , m_answers(new QWidget)
    , m_first(new BsButton(theme, BsButton::Kind::Secondary, {}))
    , m_second(new BsButton(theme, BsButton::Kind::Secondary, {}))
{
    m_scale->setCompact(true);
    m_line->setRole(&Colours::textMuted);
    m_words->setStyle(TextStyle::Caption, QFont::Normal);
    m_words->setRole(&Colours::textMuted);
    auto* answers = new FlowLayout(m_answers);
    answers->setGaps(theme.space(3), theme.space(2));
    answers->addWidget(m_first);
    answers->addWidget(m_second);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addStretch(1);
    column->addWidget(m_scale);
    column->addWidget(m_words);
    auto* quiet = new QHBoxLayout; // not aligned: an aligned button would not grow when its words wrap
    quiet->addStretch(1);
    quiet->addWidget(m_unknown);
    quiet->addStretch(1);
    column->addLayout(quiet);
    column->addWidget(m_thanks);
    column->addWidget(m_question);
    column->addWidget(m_answers);
    column->addStretch(1);
    for (BsButton* button : {m_unknown, m_first, m_second}) {
        button->setAutoDefault(true);
    }

    connect(m_scale, &PainScale::valueChanged, this, &GentleMorning::takeNumber);
    connect(m_unknown, &QPushButton::clicked, this, &GentleMorning::doNotKnow);
    connect(m_first, &QPushButton::clicked, this, [this] {
        const GentleQuestion& asked = m_days.question;
        save(asked.kind == GentleQuestion::Kind::StepUp ? steppedUp(m_days.plan, asked.day)
                                                        : stayed(m_days.plan, asked.day));
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        const GentleQuestion& asked = m_days.question;
        if (asked.kind == GentleQuestion::Kind::StepUp) {
            save(stayed(m_days.plan, asked.day));
        } else {
            GentlePlan plan = m_days.plan;
            plan.step = static_cast<int>(m_days.step());
            save(steppedBack(plan, asked.day));
        }
    });
}

void GentleMorning::begin()
{
    m_session.reset();
    m_taken = false;
}

void GentleMorning::refresh(const GentleDays& days, const std::vector<SessionRow>& newestFirst)
{
    m_days = days;
    const Settings& settings = m_settings.values();
    if (!m_taken) {
        m_session = settings.askNextDay ? nextDayQuestion(newestFirst, settings.nextDayAsked, days.today)
                                        : std::nullopt;
    }
    m_title->setText(title(days));
    showScale(days);
    showQuestion(days);
    setVisible(m_session.has_value() || days.question.kind != GentleQuestion::Kind::None);
}

QString GentleMorning::title(const GentleDays& days) const
{
    const bool green = days.question.kind == GentleQuestion::Kind::StepUp;
    if (m_session || green) {
        const QDate day = m_session ? m_session->started.localDate : days.question.day;
        //: after a weekday or a date: "Tuesday", "3 November"
        return tr("The morning after %1").arg(dayName(day, days.today));
    }
    if (days.question.kind == GentleQuestion::Kind::None) {
        return {};
    }
    return days.question.day == days.today ? tr("After today")
                                           //: after a weekday or a date: "Tuesday", "3 November"
                                           : tr("After %1").arg(dayName(days.question.day, days.today));
}

void GentleMorning::showScale(const GentleDays& days)
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_scale), static_cast<QWidget*>(m_words)}) {
        widget->setVisible(m_session.has_value());
    }
    m_unknown->setVisible(m_session.has_value() && !m_taken);
    m_thanks->setVisible(m_taken);
    if (!m_session) {
        return;
    }
    const QString name = dayName(m_session->started.localDate, days.today);
    m_line->setText(
        m_session->painBefore
            ? tr("How was your upper back? (%1 before)").arg(QLocale().toString(*m_session->painBefore))
            : tr("How was your upper back?"));
    m_scale->setAccessibleName(tr("Pain on the morning after %1’s session, 0 to 10").arg(name));
    const QLocale locale;
    m_words->setText(
        //: under the scale of pain; the numbers are put in
        tr("%1 none · %2 mild · %3 moderate · %4 worst")
            .arg(locale.toString(0), locale.toString(3), locale.toString(6), locale.toString(10)));
    m_unknown->setLabel(tr("I do not know"));
    m_thanks->setText(tr("Thank you."));
    if (!m_taken) {
        const QSignalBlocker quiet(m_scale);
        m_scale->setValue(PainScale::notGiven);
        const NextDayAsked asked{m_session->uuid, days.today};
        m_settings.change([&asked](Settings& s) { s.nextDayAsked = asked; });
    }
}

void GentleMorning::showQuestion(const GentleDays& days)
{
    const bool asked = days.question.kind != GentleQuestion::Kind::None;
    m_question->setVisible(asked);
    m_answers->setVisible(asked);
    if (!asked) {
        return;
    }
    const std::size_t step = days.step();
    const int now = days.minutes(step);
    m_second->setVisible(days.question.kind == GentleQuestion::Kind::StepUp || step > 0);
    const QString stay = tr("Stay at %1", "minutes").arg(QLocale().toString(now));
    if (days.question.kind == GentleQuestion::Kind::StepUp) {
        const int next = days.minutes(step + 1);
        // A step may be less than a minute.
        m_question->setText(next > now ? tr("That went well. %Ln minute(s) next time?", nullptr, next)
                                       : tr("That went well. One more of each next time?"));
        m_first->setLabel(next > now ? tr("Yes, %Ln minute(s)", nullptr, next) : tr("Yes, one more"));
        m_second->setLabel(stay);
        return;
    }
    m_first->setLabel(stay);
    if (step == 0) {
        m_question->setText(
            tr("%Ln minute(s) is the shortest. If it was too much, rest today.", nullptr, now));
        return;
    }
    const int before = days.minutes(step - 1);
    m_question->setText(tr("%Ln minute(s) was enough, or too much?", nullptr, now));
    m_second->setLabel(before < now ? tr("Back to %1", "minutes").arg(QLocale().toString(before))
                                    : tr("One less of each"));
}

void GentleMorning::takeNumber(int number)
{
    if (!m_session) {
        return;
    }
    const auto given = number == PainScale::notGiven ? std::nullopt : std::optional(number);
    m_taken = true;
    if (m_unknown->hasFocus()) {
        m_scale->setFocus(Qt::OtherFocusReason);
    }
    m_history.wrote(m_history.log().setPainNextDay(m_session->id, given));
}

void GentleMorning::doNotKnow()
{
    const NextDayAsked answered{m_session->uuid, {}};
    passFocusOn(*this);
    m_settings.change([&answered](Settings& s) { s.nextDayAsked = answered; });
    Q_EMIT m_history.changed();
}

void GentleMorning::save(const GentlePlan& plan)
{
    passFocusOn(*this);
    m_session.reset(); // it was answered
    m_taken = false;
    m_history.wrote(m_history.log().gentlePlan().save(plan));
}

} // namespace backstretch
