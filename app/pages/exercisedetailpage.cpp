// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisedetailpage.h"

#include "app/models/doseproposals.h"
#include "app/models/historyservice.h"
#include "app/models/sessionplan.h"
#include "app/navigator.h"
#include "app/pages/demoview.h"
#include "app/pages/doseoffer.h"
#include "app/pages/exercisechoices.h"
#include "app/pages/legend.h"
#include "app/pages/steplist.h"
#include "app/pages/versioncard.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/dates.h"
#include "app/text/dosewords.h"
#include "app/text/durations.h"
#include "app/text/exercisewords.h"
#include "app/widgets/bodymap.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/factrow.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/readingorder.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

const QString kNormal = QStringLiteral("normal");

// In less, the sentences beside the picture would stand in a narrow tower.
constexpr double kTwoColumnEms = 60;

} // namespace

ExerciseDetailPage::ExerciseDetailPage(Surroundings with, QWidget* parent)
    : Page(with.theme, parent)
    , m_catalogue(with.catalogue)
    , m_history(with.history)
    , m_settings(with.settings)
    , m_navigator(with.navigator)
    , m_back(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_title(new Label(theme(), TextStyle::Display))
    , m_lastDone(new Label(theme(), TextStyle::Body))
    , m_try(new BsButton(theme(), BsButton::Kind::Primary, QString()))
    , m_note(new Notice(theme(), Notice::Kind::Info, QString(), QString()))
    , m_takeIn(new BsButton(theme(), BsButton::Kind::Secondary, QString()))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_picture(new DemoView(theme(), with.clips, std::move(with.makeVideo)))
    , m_facts(new FactRow(theme()))
    , m_progress(new BsButton(theme(), BsButton::Kind::Text, QString()))
    , m_offer(new DoseOffer(theme(), with.catalogue, with.history))
    , m_helps(new Label(theme(), TextStyle::Small))
    , m_source(new Label(theme(), TextStyle::Small))
    , m_cautions(new Notice(theme(), Notice::Kind::Caution, QString(), QString()))
    , m_always(new Label(theme(), TextStyle::Small))
    , m_versionGrid(new QGridLayout)
    , m_choices(new ExerciseChoices(theme(), with.history, with.settings))
    , m_stepsCard(new Card(theme()))
    , m_stepsTitle(new Label(theme(), TextStyle::Title))
    , m_steps(new StepList(theme()))
    , m_breathing(new Label(theme(), TextStyle::Body))
    , m_bodyCard(new Card(theme()))
    , m_bodyMap(new BodyMap(theme()))
    , m_bodyTitle(new Label(theme(), TextStyle::Title))
    , m_bodyMost(new Legend(theme(), &BodyMap::mostColour))
    , m_bodyAlso(new Legend(theme(), &BodyMap::alsoColour))
    , m_whyCard(new Card(theme()))
    , m_whyTitle(new Label(theme(), TextStyle::Title))
    , m_why(new Label(theme(), TextStyle::Body))
{
    m_lastDone->setRole(&Colours::textMuted);
    m_helps->setRole(&Colours::textMuted);
    m_source->setRole(&Colours::textMuted);
    m_breathing->setRole(&Colours::textMuted);
    m_always->setRole(&Colours::textMuted);
    m_cautions->setLeadAbove(true);
    m_cautions->setGap(1.5); // all of it is one list
    m_try->setIconName(QStringLiteral("play"));
    m_progress->setSize(BsButton::Size::Small);

    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_lastDone);
    auto* header = new QHBoxLayout;
    header->setSpacing(theme().space(3.5));
    header->addWidget(m_back, 0, Qt::AlignTop);
    header->addLayout(titles, 1);
    header->addWidget(m_try, 0, Qt::AlignTop);
    column().addLayout(header);
    m_note->addButton(m_takeIn);
    column().addWidget(m_note);

    m_left->addWidget(m_picture);
    m_left->addWidget(m_facts);
    m_left->addWidget(m_progress, 0, Qt::AlignLeading);
    m_left->addWidget(m_offer);
    m_left->addWidget(m_helps);
    m_left->addWidget(m_cautions);
    m_left->addLayout(m_versionGrid);
    m_left->addWidget(m_choices);
    m_left->addWidget(m_always);
    m_left->addWidget(m_source);
    m_left->addStretch(1);

    auto* steps = new QVBoxLayout(m_stepsCard);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(theme().space(4));
    steps->addWidget(m_stepsTitle);
    steps->addWidget(m_steps);
    steps->addWidget(m_breathing);
    steps->addStretch(1);
    m_right->addWidget(m_stepsCard);

    auto* body = new QHBoxLayout(m_bodyCard);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme().space(5));
    body->addWidget(m_bodyMap);
    auto* words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_bodyTitle);
    words->addWidget(m_bodyMost);
    words->addWidget(m_bodyAlso);
    words->addStretch(1);
    body->addLayout(words, 1);
    m_right->addWidget(m_bodyCard);

    auto* why = new QVBoxLayout(m_whyCard);
    why->setContentsMargins(0, 0, 0, 0);
    why->addWidget(m_whyTitle);
    why->addWidget(m_why);
    m_right->addWidget(m_whyCard);
    m_right->addStretch(1);

    m_body->addLayout(m_left, 3);
    m_body->addLayout(m_right, 2);
    column().addLayout(m_body);
    column().addStretch(1);

    connect(m_back, &QPushButton::clicked, this, [this] { m_navigator.back(); });
    connect(m_try, &QPushButton::clicked, this, &ExerciseDetailPage::tryIt);
    connect(m_takeIn, &QPushButton::clicked, this, &ExerciseDetailPage::takeInAgain);
    connect(m_choices, &ExerciseChoices::changed, this, &ExerciseDetailPage::showVersion);
    connect(m_progress, &QPushButton::clicked, this, [this] { m_navigator.showProgress(m_exercise->id); });
    connect(m_offer, &DoseOffer::answered, this, &ExerciseDetailPage::showVersion);
}

void ExerciseDetailPage::setExercise(const Exercise& exercise)
{
    m_exercise = &exercise;
    buildVersions();
    readPrefs();
    retranslate();
    scrollToTop();
}

void ExerciseDetailPage::enter()
{
    readPrefs();
    showVersion();
    showLastDone();
    showNote();
    showOffer();
}

void ExerciseDetailPage::showOffer()
{
    const auto proposal = proposalOfToday(m_catalogue, m_history, m_settings.values());
    m_offer->open(proposal && proposal->exerciseId == m_exercise->id ? proposal : std::nullopt);
}

QWidget* ExerciseDetailPage::firstFocus()
{
    return m_try;
}

QString ExerciseDetailPage::text(const QString& source) const
{
    return contentText(exerciseContext(m_exercise->id), source);
}

const ExerciseVersion& ExerciseDetailPage::chosenVersion() const
{
    const ExerciseVersion* version = m_exercise->version(m_versionId);
    return version != nullptr ? *version : m_exercise->normal();
}

const ExerciseVersion& ExerciseDetailPage::presentVersion() const
{
    return m_isGentle ? gentleVersion(*m_exercise, chosenVersion()) : chosenVersion();
}

void ExerciseDetailPage::buildVersions()
{
    for (VersionCard* card : m_versionCards) {
        card->deleteLater();
        card->hide();
    }
    m_versionCards.clear();
    for (const ExerciseVersion& version : m_exercise->versions) {
        if (version.level != VersionLevel::Normal) {
            auto* card = new VersionCard(theme(), *m_exercise, version);
            connect(card, &VersionCard::toggled, this, &ExerciseDetailPage::chooseVersion);
            m_versionCards.push_back(card);
        }
    }
    placeVersions();
}

void ExerciseDetailPage::placeVersions()
{
    const int columns = !m_oneColumn && breakpoint() == Breakpoint::Medium ? 1 : 2;
    const int count = static_cast<int>(m_versionCards.size());
    for (int i = 0; i < count; ++i) {
        const bool lastAlone = i == count - 1 && i % columns == 0;
        m_versionGrid->addWidget(m_versionCards[static_cast<std::size_t>(i)], i / columns, i % columns, 1,
                                 lastAlone ? columns : 1);
    }
    m_versionGrid->setColumnStretch(0, 1);
    m_versionGrid->setColumnStretch(1, columns - 1);
}

void ExerciseDetailPage::readPrefs()
{
    const ExercisePrefs prefs = m_history.read(m_history.log().prefs().of(m_exercise->id));
    m_versionId = prefs.versionId.value_or(kNormal);
    m_leftOutSince = prefs.leftOutSince;
    const auto plan = m_history.read(m_history.log().gentlePlan().current());
    m_isGentle = plan.has_value();
    m_gentleOut.reset();
    if (plan) {
        const std::vector<GentleLeftOut> out = leftOutNow(m_catalogue, m_history, *plan);
        const auto found = std::ranges::find(out, m_exercise->id, &GentleLeftOut::exerciseId);
        m_gentleOut = found != out.end() ? std::optional(*found) : std::nullopt;
    }
}

void ExerciseDetailPage::showNote()
{
    m_note->setVisible(m_leftOutSince || m_isGentle);
    m_note->setIconName(m_isGentle && !m_leftOutSince ? QStringLiteral("gentle") : QString());
    m_takeIn->setVisible(m_leftOutSince ||
                         (m_gentleOut && m_gentleOut->reason == GentleLeftOut::Reason::Hurt));
    if (m_leftOutSince) {
        m_note->setText({}, tr("You left this out %1. Your routines go on without it.", "on Monday")
                                .arg(dayInSentence(*m_leftOutSince, m_history.today())));
    } else if (m_isGentle) {
        m_note->setText({}, gentleNote());
    }
}

QString ExerciseDetailPage::gentleNote() const
{
    if (m_gentleOut && m_gentleOut->reason == GentleLeftOut::Reason::Hurt) {
        //: "on Monday" or "on 10 November"
        return tr("It hurt %1, so your gentle days leave it out.")
            .arg(dayInSentence(m_gentleOut->since, m_history.today()));
    }
    if (m_gentleOut && m_gentleOut->reason == GentleLeftOut::Reason::Strength) {
        return tr("This is hard work. It waits until day %1 of your gentle plan.")
            .arg(QLocale().toString(m_gentleOut->fromDay));
    }
    return tr("Gentle days: this is how you do it now, easier and fewer times. What you choose below counts "
              "again after them.");
}

void ExerciseDetailPage::takeInAgain()
{
    ExercisePrefsStore& prefs = m_history.log().prefs();
    auto done = prefs.setLeftOut(m_exercise->id, std::nullopt);
    if (done) { // what hurt before is no reason any more, on gentle days either
        done = prefs.setHurtAnswered(m_exercise->id, m_history.clock().now().utcMs);
    }
    if (m_history.wrote(done)) {
        m_try->setFocus(Qt::OtherFocusReason);
        readPrefs();
        showNote();
    }
}

void ExerciseDetailPage::chooseVersion(const QString& versionId, bool chosen)
{
    const std::optional<QString> version = chosen ? std::optional(versionId) : std::nullopt;
    if (m_history.wrote(m_history.log().prefs().setVersion(m_exercise->id, version))) {
        m_versionId = chosen ? versionId : kNormal;
    }
    showVersion();
}

void ExerciseDetailPage::showVersion()
{
    for (VersionCard* card : m_versionCards) {
        card->setChosen(card->versionId() == chosenVersion().id);
    }
    const ExerciseVersion& version = presentVersion();
    QStringList needs;
    for (const Equipment equipment : version.equipment.needed) {
        needs << equipmentText(equipment);
    }
    m_choices->setExercise(*m_exercise, version);
    // What a session of it would be: with the dose that was chosen for it.
    TimelineItem item = singleItem(*m_exercise, chosenVersion().id,
                                   presentChoices(m_catalogue, m_history, m_settings.values()));
    item.inBreaths = m_choices->wantsBreaths();
    const Timeline timeline =
        buildTimeline(m_catalogue, std::span(&item, 1), timelineOptions(m_settings.values()));
    const Block& block = timeline.blocks.front();
    m_facts->setFacts(
        {{tr("Hold"), block.breathLength > Millis{0}
                          ? breathsText(static_cast<int>(block.holdLength / block.breathLength))
                          : holdText(std::chrono::round<std::chrono::seconds>(block.holdLength))},
         {tr("Repeat"), repetitionsText(version, block.repetitions)},
         {tr("Position"), positionText(m_exercise->position)},
         {tr("You need"), needs.isEmpty() ? tr("Nothing else") : needs.join(QStringLiteral(", "))}});
    QStringList steps;
    for (const QString& step : version.steps) {
        steps << text(step);
    }
    m_steps->setSteps(steps);
    m_picture->setClip(version.clip, exerciseName(*m_exercise));

    m_try->setAccessibleName(
        //: exercise, "about 2 minutes"
        tr("Try %1 now, %2").arg(exerciseName(*m_exercise), aboutMinutesSpoken(timeline.total())));
    followLayouts(
        *column().parentWidget()); // versions and the bar of the video are newer than what stands under them
}

void ExerciseDetailPage::showLastDone()
{
    const std::optional<LastDone> last = m_history.read(m_history.log().reader().lastDone(m_exercise->id));
    m_lastDone->setVisible(last.has_value());
    if (!last) {
        return;
    }
    const ExerciseVersion* version = m_exercise->version(last->versionId);
    const QString when = dayInSentence(last->when.localDate, m_history.today());
    switch (version != nullptr ? version->level : VersionLevel::Normal) {
    case VersionLevel::Easier:
        m_lastDone->setText(tr("Last done %1, easier version").arg(when));
        break;
    case VersionLevel::Harder:
        m_lastDone->setText(tr("Last done %1, harder version").arg(when));
        break;
    case VersionLevel::Normal:
        m_lastDone->setText(tr("Last done %1").arg(when));
        break;
    }
}

void ExerciseDetailPage::showCautions()
{
    const QStringList& general = m_catalogue.general().cautions;
    m_cautions->setText(tr("Take care"),
                        general.isEmpty() ? QString() : contentText(generalContext(), general.constFirst()));
    for (qsizetype i = 0;
         i < std::max(m_exercise->cautions.size(), static_cast<qsizetype>(m_cautionLines.size())); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (index == m_cautionLines.size()) {
            auto* line = new Label(theme(), TextStyle::Body);
            line->setRole(&Colours::onWarningSoft);
            m_cautions->addWidget(line);
            m_cautionLines.push_back(line);
        }
        m_cautionLines[index]->setVisible(i < m_exercise->cautions.size());
        if (i < m_exercise->cautions.size()) {
            m_cautionLines[index]->setText(text(m_exercise->cautions[i]));
        }
    }
    QStringList always;
    for (const QString& caution : general.mid(1)) {
        always << contentText(generalContext(), caution);
    }
    m_always->setText(always.join(QLatin1Char(' ')));
}

void ExerciseDetailPage::tryIt()
{
    m_navigator.tryExercise(m_exercise->id, chosenVersion().id);
}

bool ExerciseDetailPage::needsOneColumn() const
{
    return theme().widthInEms(window()->width()) < kTwoColumnEms;
}

void ExerciseDetailPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (needsOneColumn() != m_oneColumn) {
        arrange(); // between two of the steps that all pages have
    }
}

void ExerciseDetailPage::arrange()
{
    const bool oneColumn = needsOneColumn();
    if (oneColumn != m_oneColumn) {
        // In one column the steps come before the versions; beside the picture they have their own.
        m_oneColumn = oneColumn;
        m_left->removeWidget(m_stepsCard);
        m_right->removeWidget(m_stepsCard);
        if (oneColumn) {
            m_left->insertWidget(m_left->indexOf(m_cautions) + 1, m_stepsCard);
        } else {
            m_right->insertWidget(0, m_stepsCard);
        }
    }
    m_body->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(theme().space(oneColumn ? 4 : 6));
    // Where there is less room, the sentences get as much of it as the picture.
    m_body->setStretch(0, breakpoint() == Breakpoint::Wide ? 3 : 1);
    m_body->setStretch(1, breakpoint() == Breakpoint::Wide ? 2 : 1);
    m_left->setSpacing(theme().space(3.5));
    m_right->setSpacing(theme().space(3.5));
    m_versionGrid->setSpacing(theme().space(3.5));
    placeVersions();
    followLayouts(*column().parentWidget());
}

void ExerciseDetailPage::retranslate()
{
    m_back->setIconOnly(QStringLiteral("back"), tr("Back"));
    m_try->setLabel(tr("Try it now"));
    m_takeIn->setLabel(tr("Take it in again"));
    m_stepsTitle->setText(tr("How to do it"));
    m_bodyTitle->setText(tr("Where you feel it"));
    m_whyTitle->setText(tr("Why it helps"));
    if (m_exercise == nullptr) {
        return;
    }
    m_title->setText(exerciseName(*m_exercise));
    m_progress->setLabel(tr("Your progress"));
    m_progress->setAccessibleName(tr("Your progress with %1").arg(exerciseName(*m_exercise)));
    m_offer->retranslate();
    m_breathing->setText(text(m_exercise->breathing));
    m_why->setText(text(m_exercise->why));
    QStringList helps;
    for (const Equipment equipment : m_exercise->normal().equipment.helps) {
        helps << equipmentText(equipment);
    }
    //: Things that are not needed but make the exercise more comfortable
    m_helps->setText(tr("Also helps: %1").arg(helps.join(QStringLiteral(", "))));
    m_helps->setVisible(!helps.isEmpty());
    m_source->setText(sourceText(*m_exercise, m_catalogue.general()));
    m_bodyMap->setRegions(m_exercise->feltMost, m_exercise->feltAlso);
    m_bodyMap->setAccessibleName(tr("Where you feel it"));
    const QString most = tr("Most: %1").arg(regionList(m_exercise->feltMost));
    const QString also = tr("Also: %1").arg(regionList(m_exercise->feltAlso));
    m_bodyMost->setText(most);
    m_bodyAlso->setText(also);
    m_bodyAlso->setVisible(!m_exercise->feltAlso.empty());
    m_bodyMap->setAccessibleDescription(m_exercise->feltAlso.empty() ? most
                                                                     : most + QLatin1Char('\n') + also);
    for (VersionCard* card : m_versionCards) {
        card->retranslate();
    }
    showCautions();
    showVersion();
    showLastDone();
    showNote();
}

void ExerciseDetailPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        tryIt();
    } else if (event->key() == Qt::Key_Escape) {
        m_navigator.back();
    } else {
        Page::keyPressEvent(event);
    }
}

void ExerciseDetailPage::hideEvent(QHideEvent* event)
{
    m_picture->pause();
    Page::hideEvent(event);
}

} // namespace backstretch
