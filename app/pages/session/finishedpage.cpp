// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/finishedpage.h"

#include "app/models/doseproposals.h"
#include "app/models/historyservice.h"
#include "app/pages/doseoffer.h"
#include "app/pages/session/nexttimeoffer.h"
#include "app/settings.h"
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/faults.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/factrow.h"
#include "app/widgets/icontile.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/painscale.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/tag.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

// A key pressed for the last hold must not close the page.
constexpr auto kTooSoon = 20s;
constexpr auto kNoteDelay = 400ms;
/// Below so many ems the words need what air there is.
constexpr double kLowEms = 30;

/// One exercise of the summary: what became of it, its name, and what was special about it.
class DoneRow final : public QWidget
{
public:
    DoneRow(const Theme& theme, const QString& icon, ColourRole colour, const QString& name,
            const QString& tag, Tag::Kind kind)
        : m_theme(theme)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3));
        auto* label = new Label(theme, TextStyle::Body, name);
        label->setStyle(TextStyle::Body, QFont::DemiBold);
        label->setIconName(icon);
        label->setIconRole(colour);
        row->addWidget(label, 1);
        if (!tag.isEmpty()) {
            auto* mark = new Tag(theme, tag);
            mark->setKind(kind);
            row->addWidget(mark);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(0, 0, width(), m_theme.edge(), m_theme.colours().border);
    }

private:
    const Theme& m_theme;
};

} // namespace

FinishedPage::FinishedPage(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                           const SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_settings(settings)
{
    m_badge = new IconTile(theme, QStringLiteral("check"), &Colours::success, &Colours::successSoft,
                           IconTile::Shape::Disc);
    m_title = new Label(theme, TextStyle::Display);
    m_subtitle = new Label(theme, TextStyle::Lead);
    m_subtitle->setRole(&Colours::textMuted);

    m_summary = new Card(theme);
    m_summary->setPadding(0);
    m_facts = new FactRow(theme);
    m_facts->setEdge(&Colours::surface, 0);
    m_facts->setValueStyle(TextStyle::Heading);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    m_offer = new NextTimeOffer(theme, catalogue, history);
    auto* offerBox = new QVBoxLayout;
    offerBox->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    offerBox->addWidget(m_offer);
    m_dose = new DoseOffer(theme, catalogue, history);
    offerBox->addWidget(m_dose);
    auto* summary = new QVBoxLayout(m_summary);
    const int inside = theme.edge(); // rows reach to the card's edge
    summary->setContentsMargins(inside, inside, inside, inside);
    summary->setSpacing(0);
    summary->addWidget(m_facts);
    summary->addLayout(m_list);
    summary->addStretch();
    summary->addLayout(offerBox);

    m_after = new Card(theme);
    m_after->setPadding(7);
    m_question = new Label(theme, TextStyle::Title);
    m_before = new Label(theme, TextStyle::Small);
    m_before->setRole(&Colours::textMuted);
    m_scale = new PainScale(theme);
    m_comparison = new Label(theme, TextStyle::Lead);
    m_higher = new Notice(theme, Notice::Kind::Caution, {}, {});
    m_noteLabel = new Label(theme, TextStyle::Body);
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_noteLabel->setBuddy(m_note);
    type::apply(theme, *m_note, TextStyle::Body);
    auto* after = new QVBoxLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->addWidget(m_question);
    after->addWidget(m_before);
    after->addSpacing(theme.space(1));
    after->addWidget(m_scale);
    after->addSpacing(theme.space(1));
    after->addWidget(m_comparison);
    after->addWidget(m_higher);
    after->addSpacing(theme.space(2));
    after->addWidget(m_noteLabel);
    after->addWidget(m_note, 1);

    m_fault = new Notice(theme, Notice::Kind::Error, {}, {});
    m_fault->hide(); // or a screen reader hears of it when the page is first shown
    m_retry = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_fault->addButton(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        Q_EMIT saveAgain();
        if (m_isSaved) {
            savePain(m_scale->value());
            saveNote();
        }
    });

    m_saved = new Label(theme, TextStyle::Small);
    m_saved->setIconName(QStringLiteral("check-circle"));
    m_saved->setRole(&Colours::textMuted);
    m_again = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_finish = new BsButton(theme, BsButton::Kind::Primary, {});
    m_again->setSize(BsButton::Size::Large);
    m_finish->setSize(BsButton::Size::Large);
    m_finish->installEventFilter(this);
    for (BsButton* button : {m_retry, m_again, m_finish}) {
        button->setAutoDefault(true);
    }

    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->addWidget(m_summary, 440);
    m_halves->addWidget(m_after, 720);
    m_words = new QVBoxLayout;
    m_words->setSpacing(0);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(theme.space(5));
    heading->addWidget(m_badge);
    heading->addLayout(m_words, 1);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(heading);
    rows->addSpacing(theme.space(5));
    rows->addWidget(m_fault);
    rows->addLayout(m_halves, 1);
    m_scroll = new ScrollColumn;
    m_scroll->setWidget(column);
    m_footer = new QHBoxLayout;
    m_footer->setSpacing(theme.space(4));
    m_footer->addWidget(m_saved, 1000);
    m_footer->addStretch(1); // holds the buttons at the end where nothing was saved
    m_footer->addWidget(m_again);
    m_footer->addWidget(m_finish);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_scroll, 1);
    all->addLayout(m_footer);

    m_noteDelay.setSingleShot(true);
    m_noteDelay.setInterval(kNoteDelay);
    connect(&m_noteDelay, &QTimer::timeout, this, &FinishedPage::saveNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_noteDelay.start(); });
    connect(m_scale, &PainScale::valueChanged, this, [this](int value) {
        savePain(value);
        // Once it is laid out: where the window is small, what is said about the number comes into view.
        QMetaObject::invokeMethod(this, &FinishedPage::showAnswer, Qt::QueuedConnection);
    });
    connect(m_finish, &QPushButton::clicked, this, [this] {
        if (mayClose()) {
            Q_EMIT finished();
        }
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (mayClose()) {
            Q_EMIT again();
        }
    });
    connect(m_offer, &NextTimeOffer::answered, this, [this] { m_finish->setFocus(Qt::OtherFocusReason); });
    connect(&theme, &Theme::changed, this, &FinishedPage::arrange);
}

void FinishedPage::read(std::optional<SessionId> session, bool saved)
{
    m_isSaved = saved;
    m_detail.reset();
    if (session) {
        m_detail = m_history.read(m_history.log().reader().detail(*session));
    }
    m_after->setVisible(m_detail.has_value());
    m_summary->setVisible(m_detail.has_value());
    m_saved->setVisible(m_detail.has_value() && m_isSaved);
    m_offer->open(m_detail ? &*m_detail : nullptr, painLimits(m_settings.values()));
    retranslate();
    arrange();
}

void FinishedPage::setSaved(std::optional<SessionId> session)
{
    read(session, true);
    if (m_detail && m_scale->value() != PainScale::notGiven) {
        savePain(m_scale->value());
    }
    saveNote();
}

void FinishedPage::open(std::optional<SessionId> session, bool saved, SessionStatus status)
{
    m_noteDelay.stop();
    m_status = status;
    m_dose->open(std::nullopt);
    m_painIsSaved = true;
    m_noteIsSaved = true;
    m_warned = false;
    read(session, saved);
    m_open.start();
    {
        const QSignalBlocker quietNote(m_note);
        const QSignalBlocker quietScale(m_scale);
        m_note->setPlainText(m_detail ? m_detail->session.note : QString());
        m_scale->setValue(PainScale::notGiven);
    }
    showComparison();
    m_scroll->verticalScrollBar()->setValue(0);
    m_finish->setFocus(Qt::OtherFocusReason);
}

void FinishedPage::fillList()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_detail) {
        return;
    }
    for (const ExerciseRow& row : m_detail->exercises) {
        const Exercise* exercise = m_catalogue.exercise(row.exerciseId);
        const ExerciseVersion* version = exercise ? exercise->version(row.versionId) : nullptr;
        const bool didHurt = std::ranges::any_of(
            m_detail->hurts, [&row](const HurtRow& hurtRow) { return hurtRow.exerciseOrder == row.order; });
        const int held = row.count(HoldResult::Done);
        QString tag;
        if (didHurt) {
            tag = tr("Hurt");
        } else if (held == 0) {
            tag = tr("Not done");
        } else if (version && version->level == VersionLevel::Easier) {
            tag = tr("Easier");
        } else if (version && version->level == VersionLevel::Harder) {
            tag = tr("Harder");
        }
        if (!row.complete() && held > 0) {
            const QString part =
                tr("%1 of %2 holds").arg(QLocale().toString(held), QLocale().toString(row.plannedHolds));
            tag = tag.isEmpty() ? part : tr("%1, %2", "Easier, 2 of 5 holds").arg(tag, part);
        }
        m_list->addWidget(
            new DoneRow(m_theme, row.complete() ? QStringLiteral("check-circle") : QStringLiteral("remove"),
                        row.complete() ? &Colours::success : &Colours::textMuted,
                        contentText(exerciseContext(row.exerciseId), row.name), tag,
                        didHurt ? Tag::Kind::Warning : Tag::Kind::Plain));
    }
}

void FinishedPage::showComparison()
{
    const int after = m_scale->value();
    m_higher->hide();
    m_comparison->show(); // empty, too: what is below must not jump
    m_comparison->setText({});
    if (!m_detail || after == PainScale::notGiven) {
        return;
    }
    const QString picked =
        tr("%1, %2.", "2, mild.").arg(QLocale().toString(after), PainScale::wordFor(after).toLower());
    const SessionPain now{.before = m_detail->session.painBefore, .after = after};
    if (lightOf(now, painLimits(m_settings.values())) == PainLight::Red) {
        m_comparison->hide();
        m_higher->setText(painRose(now) ? tr("More than before.") : tr("That is a lot of pain."),
                          tr("Rest now. If it stays, talk to your doctor or physiotherapist."));
        m_higher->show();
        return;
    }
    if (!now.before) {
        m_comparison->setText(picked);
        return;
    }
    const int rise = after - *now.before;
    m_comparison->setText(tr("%1 %2", "2, mild. A little less than before.")
                              .arg(picked, rise == 1   ? tr("A little more than before.")
                                           : rise == 0 ? tr("About the same as before.")
                                           : rise > -3 ? tr("A little less than before.")
                                                       : tr("Less than before.")));
}

void FinishedPage::offerDose()
{
    // Without the number it is not known how it was, and what hurt has its own questions.
    std::optional<DoseProposal> proposal;
    if (m_detail && m_isSaved && m_scale->value() != PainScale::notGiven && !m_offer->hasQuestions()) {
        proposal = proposalOfToday(m_catalogue, m_history, m_settings.values());
    }
    const bool here = proposal && std::ranges::find(m_detail->exercises, proposal->exerciseId,
                                                    &ExerciseRow::exerciseId) != m_detail->exercises.end();
    m_dose->setProposal(here ? proposal : std::nullopt);
}

void FinishedPage::savePain(int value)
{
    if (m_detail) {
        m_painIsSaved = m_history.wrote(m_history.log().setPainAfter(
            m_detail->session.id, value == PainScale::notGiven ? std::nullopt : std::optional(value)));
        showFault();
    }
    showComparison();
    offerDose();
}

void FinishedPage::saveNote()
{
    m_noteDelay.stop();
    const QString note = m_note->toPlainText();
    m_noteIsSaved = true;
    if (m_detail && note != m_detail->session.note) {
        m_noteIsSaved = m_history.wrote(m_history.log().setNote(m_detail->session.id, note));
        if (m_noteIsSaved) {
            m_detail->session.note = note;
        }
        showFault();
    }
}

bool FinishedPage::mayClose()
{
    if (!m_painIsSaved) {
        savePain(m_scale->value());
    }
    saveNote();
    if ((m_painIsSaved && m_noteIsSaved) || m_warned) {
        return true;
    }
    m_warned = true;
    showFault();
    m_scroll->verticalScrollBar()->setValue(0);
    m_retry->setFocus(Qt::OtherFocusReason); // a key held down must not press the other button again
    return false;
}

void FinishedPage::showFault()
{
    const bool allTaken = m_painIsSaved && m_noteIsSaved;
    m_warned = m_warned && !allTaken;
    const auto& fault = m_history.fault();
    QString words = fault ? historyFault(*fault, m_history.file()) : tr("The disk may be full.");
    if (m_warned) {
        words += u'\n' + tr("What you entered is still here. If you press the button again, it is lost.");
    }
    m_fault->setText(tr("This could not be saved right now."), words);
    m_fault->setVisible(!m_isSaved || !allTaken || m_history.fault().has_value());
}

void FinishedPage::retranslate()
{
    const bool kept = m_detail.has_value();
    const bool complete = m_status == SessionStatus::Completed;
    const int all = kept ? static_cast<int>(m_detail->exercises.size()) : 0;
    const int done = kept ? m_detail->session.exercisesDone : 0;
    if (complete) {
        m_title->setText(tr("All done"));
        m_subtitle->setText(tr("Take a moment before you get up. Move slowly."));
    } else if (!m_isSaved) { // how much of it is in the log is not known yet
        m_title->setText(tr("The session is over"));
        m_subtitle->setText(tr("Take a moment before you get up. Move slowly."));
    } else if (kept) {
        m_title->setText(tr("Saved"));
        m_subtitle->setText(
            done == 0
                ? tr("You made a start. That counts.")
                : tr("You did %1 of %Ln exercise(s). That counts.", "", all).arg(QLocale().toString(done)));
    } else {
        m_title->setText(tr("Nothing to save"));
        m_subtitle->setText(tr("That was too short for your log. Come back whenever you like."));
    }
    if (kept) {
        std::vector<FactRow::Fact> facts{
            {tr("Time"), minutesText(m_detail->session.active)},
            {tr("Exercises"),
             tr("%1 of %2", "3 of 4 exercises").arg(QLocale().toString(done), QLocale().toString(all))}};
        if (m_detail->session.painBefore) {
            facts.push_back({tr("Pain before"), QLocale().toString(*m_detail->session.painBefore)});
        }
        m_facts->setFacts(facts);
    }
    fillList();
    m_offer->retranslate();
    m_dose->retranslate();
    m_question->setText(tr("How does your upper back feel now?"));
    const bool before = kept && m_detail->session.painBefore;
    m_before->setVisible(before);
    if (before) {
        m_before->setText(
            tr("You picked %1 before you started.").arg(QLocale().toString(*m_detail->session.painBefore)));
    }
    m_scale->setAccessibleName(tr("Pain after, 0 to 10"));
    m_noteLabel->setText(tr("Note (you can leave this empty)"));
    m_note->setAccessibleName(tr("Note about this session"));
    showFault();
    m_retry->setLabel(tr("Try again"));
    m_saved->setText(tr("This session is already saved."));
    m_again->setLabel(tr("Do it again"));
    m_finish->setLabel(tr("Finish"));
    showComparison();
}

void FinishedPage::showAnswer()
{
    const bool higher = m_higher->isVisible();
    if (higher || !m_comparison->text().isEmpty()) {
        m_scroll->ensureWidgetVisible(higher ? static_cast<QWidget*>(m_higher) : m_comparison);
        m_scale->showPicked(); // and is seen beside it
    }
}

/// Beside the buttons it would be a tall column of single words where the window is narrow.
void FinishedPage::placeSaved(bool narrow)
{
    if (narrow && m_words->indexOf(m_saved) < 0) {
        m_footer->removeWidget(m_saved);
        m_words->addWidget(m_saved);
    } else if (!narrow && m_footer->indexOf(m_saved) < 0) {
        m_words->removeWidget(m_saved);
        m_footer->insertWidget(0, m_saved, 1000);
    }
}

void FinishedPage::arrange()
{
    const bool low = m_theme.widthInEms(height()) < kLowEms;
    const int side = m_theme.space(low ? 9 : 12);
    const int edge = m_theme.space(low ? 4 : 8);
    layout()->setContentsMargins(side, edge, side, edge);
    layout()->setSpacing(m_theme.space(low ? 3 : 5));
    const bool narrow = m_theme.widthInEms(width()) < 56;
    placeSaved(narrow);
    // One over the other, the question comes first: it must not hide below the edge of the window.
    m_halves->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    std::vector<QWidget*> order(m_offer->buttons().begin(), m_offer->buttons().end());
    const std::vector<QWidget*> dose = m_dose->controls();
    order.insert(order.end(), dose.begin(), dose.end());
    order.insert(narrow ? order.begin() : order.end(), {m_scale, m_note});
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
    m_halves->setSpacing(m_theme.space(6));
    m_note->setMinimumHeight(m_theme.em(5));
}

bool FinishedPage::tooSoon() const
{
    return m_open.isValid() && std::chrono::milliseconds(m_open.elapsed()) < kTooSoon;
}

void FinishedPage::keyPressEvent(QKeyEvent* event)
{
    if (m_scale->handleKey(*event)) {
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!event->isAutoRepeat()) {
            m_finish->click();
        }
    } else if (event->key() == Qt::Key_N && event->modifiers().testFlag(Qt::AltModifier) &&
               m_note->isVisible()) {
        m_note->setFocus(Qt::ShortcutFocusReason);
    } else if (!m_scroll->scrollBy(*event)) { // the focus stands on a button below it
        QWidget::keyPressEvent(event);
    }
}

bool FinishedPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        saveNote();
    }
    if (watched == m_finish && tooSoon() &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) &&
        static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FinishedPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FinishedPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch
