// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/nexttimeoffer.h"

#include "app/models/historyservice.h"
#include "app/text/content.h"
#include "app/widgets/bsbutton.h"

#include <algorithm>

namespace backstretch {

namespace {

constexpr std::size_t kMostOffers = 3;

/// How one exercise hurt: the worst of its numbers, and none where no number was given.
std::optional<int> worstOf(const SessionDetail& detail, int order)
{
    std::optional<int> worst;
    for (const HurtRow& hurt : detail.hurts) {
        if (hurt.exerciseOrder == order && hurt.pain) {
            worst = std::max(worst.value_or(0), *hurt.pain);
        }
    }
    return worst;
}

} // namespace

NextTimeOffer::NextTimeOffer(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                             QWidget* parent)
    : Notice(theme, Kind::Offer, {}, {}, parent)
    , m_catalogue(catalogue)
    , m_history(history)
{
    setIconName(QStringLiteral("easier"));
    for (std::size_t i = 0; i < kMostOffers; ++i) {
        auto* button = new BsButton(theme, BsButton::Kind::Secondary, {});
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        addButton(button);
        m_buttons.push_back(button);
    }
    hide();
}

void NextTimeOffer::open(const SessionDetail* detail, const PainLimits& limits)
{
    m_questions = detail != nullptr ? questionsAbout(*detail, limits) : std::vector<Question>{};
    m_at = 0;
    m_said.clear();
    retranslate();
}

std::vector<NextTimeOffer::Question> NextTimeOffer::questionsAbout(const SessionDetail& detail,
                                                                   const PainLimits& limits) const
{
    std::vector<Question> questions;
    const auto hurt = [&detail](const ExerciseRow& row) {
        return std::ranges::find(detail.hurts, row.order, &HurtRow::exerciseOrder) != detail.hurts.end();
    };
    for (const ExerciseRow& row : detail.exercises) {
        const Exercise* exercise = m_catalogue.exercise(row.exerciseId);
        if (exercise == nullptr || !hurt(row)) {
            continue;
        }
        const bool isEased = exercise->version(row.versionId) != nullptr &&
                             exercise->version(row.versionId)->level == VersionLevel::Easier;
        // In the easier version, too, it may have hurt before it was made easier: then staying with it helps.
        const bool switched = std::ranges::any_of(
            row.holds, [&row](const HoldRow& hold) { return hold.versionId != row.versionId; });
        const bool easier = exercise->firstEasier() != nullptr && (!isEased || switched);
        questions.push_back({row.exerciseId, row.name, true,
                             offersAfterHurt(lightOfHurt(worstOf(detail, row.order), limits), easier)});
    }
    if (!questions.empty()) {
        return questions;
    }
    for (const ExerciseRow& row : detail.exercises) {
        const Exercise* exercise = m_catalogue.exercise(row.exerciseId);
        const ExerciseVersion* version = exercise ? exercise->version(row.versionId) : nullptr;
        // Only where it was chosen on the way; a version that was planned needs no question.
        const bool switched = std::ranges::any_of(
            row.holds, [&row](const HoldRow& hold) { return hold.versionId != row.versionId; });
        if (version && version->level == VersionLevel::Easier && switched) {
            questions.push_back({row.exerciseId, row.name, false, {NextTime::Easier, NextTime::Keep}});
            break;
        }
    }
    return questions;
}

void NextTimeOffer::retranslate()
{
    const bool open = m_at < m_questions.size();
    setVisible(open || !m_said.isEmpty());
    for (BsButton* button : m_buttons) {
        button->hide();
    }
    if (!open) {
        setText({}, m_said);
        return;
    }
    const Question& question = m_questions[m_at];
    const QString name = contentText(exerciseContext(question.exerciseId), question.name);
    setText(m_said, question.hurt
                        ? tr("%1 hurt. What would you like for the next time?").arg(name)
                        : tr("You used the easier version of %1. Keep it that way next time?").arg(name));
    for (std::size_t i = 0; i < question.offers.size(); ++i) {
        switch (question.offers[i]) {
        case NextTime::Easier:
            m_buttons[i]->setLabel(question.hurt ? tr("Use the easier version") : tr("Keep easier"));
            break;
        case NextTime::LeaveOut:
            m_buttons[i]->setLabel(tr("Leave it out"));
            break;
        case NextTime::Keep:
            m_buttons[i]->setLabel(question.hurt ? tr("Keep it as it is") : tr("Go back to normal"));
            break;
        }
        m_buttons[i]->show();
    }
}

QString NextTimeOffer::wordsAfter(const Question& question, NextTime choice) const
{
    switch (choice) {
    case NextTime::LeaveOut:
        return tr("OK, left out from now on. You can take it in again on its page.");
    case NextTime::Easier:
        return tr("OK, easier next time.");
    case NextTime::Keep:
        break;
    }
    return question.hurt ? tr("OK, it stays in.") : tr("OK, the normal version next time.");
}

void NextTimeOffer::answer(std::size_t offer)
{
    const Question& question = m_questions[m_at];
    const NextTime choice = question.offers[offer];
    ExercisePrefsStore& prefs = m_history.log().prefs();
    StorageResult<void> done;
    if (choice == NextTime::LeaveOut) {
        done = prefs.setLeftOut(question.exerciseId, m_history.today());
    } else if (choice == NextTime::Easier) {
        done = prefs.setVersion(question.exerciseId,
                                m_catalogue.exercise(question.exerciseId)->firstEasier()->id);
    } else if (!question.hurt) {
        done = prefs.setVersion(question.exerciseId, std::nullopt);
    }
    if (done && question.hurt) {
        done = prefs.setHurtAnswered(question.exerciseId, m_history.clock().now().utcMs);
    }
    if (m_history.wrote(done)) {
        m_said = wordsAfter(question, choice);
        ++m_at;
    } else {
        m_said = tr("This could not be saved right now.");
    }
    retranslate();
    if (m_at < m_questions.size()) {
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT answered();
    }
}

} // namespace backstretch
