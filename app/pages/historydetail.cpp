// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historydetail.h"

#include "app/pages/historynote.h"
#include "app/text/durations.h"
#include "app/text/editwords.h"
#include "app/text/sessionwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/tag.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace backstretch {

HistoryDetail::HistoryDetail(const Theme& theme, const Catalogue& catalogue, QWidget* parent)
    : Card(theme, parent)
    , m_catalogue(catalogue)
    , m_title(new Label(theme, TextStyle::Title))
    , m_more(new BsButton(theme, BsButton::Kind::Text, QString()))
    , m_date(new Label(theme, TextStyle::Body))
    , m_facts(new Label(theme, TextStyle::Body))
    , m_byHand(new Tag(theme))
    , m_edited(new Tag(theme))
    , m_measured(new Label(theme, TextStyle::Small))
    , m_rowsPlace(new QWidget)
    , m_note(new HistoryNote(theme))
    , m_again(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_editNote(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    m_date->setRole(&Colours::textMuted);
    m_measured->setRole(&Colours::textMuted);
    m_more->setSize(BsButton::Size::Small);
    auto* menu = new QMenu(m_more);
    m_edit = menu->addAction(QString(), this, &HistoryDetail::editWanted);
    m_pain = menu->addAction(QString(), this, &HistoryDetail::painWanted);
    m_remove = menu->addAction(QString());
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut); // shown only; the key itself depends on the focus
    m_more->setMenu(menu);
    m_again->setIconName(QStringLiteral("play"));
    m_editNote->setIconName(QStringLiteral("edit"));

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(m_title, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setGaps(theme.space(2.5), theme.space(2.5));
    flow->addWidget(m_again);
    flow->addWidget(m_editNote);
    auto* place = new QVBoxLayout(m_rowsPlace);
    place->setContentsMargins(0, theme.space(2), 0, theme.space(2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(head);
    column->addWidget(m_date);
    column->addWidget(m_facts);
    auto* tags = new QHBoxLayout;
    tags->setSpacing(theme.space(2));
    tags->addWidget(m_byHand);
    tags->addWidget(m_edited);
    tags->addStretch(1);
    column->addLayout(tags);
    column->addWidget(m_measured);
    column->addWidget(m_rowsPlace);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addSpacing(theme.space(3));
    column->addWidget(buttons);

    connect(m_again, &QPushButton::clicked, this, &HistoryDetail::againWanted);
    connect(m_remove, &QAction::triggered, this, &HistoryDetail::removeWanted);
    connect(m_editNote, &QPushButton::clicked, m_note, &HistoryNote::edit);
    connect(m_note, &HistoryNote::changed, this, [this](const QString& note) {
        if (m_detail) {
            Q_EMIT noteChanged(m_detail->session.id, note);
        }
    });
    connect(m_note, &HistoryNote::editingChanged, this, [this](bool editing) {
        m_editNote->setVisible(!editing);
        nameNoteButton();
        if (!editing) {
            m_editNote->setFocus(Qt::OtherFocusReason);
        }
    });
}

std::optional<SessionId> HistoryDetail::session() const
{
    return m_detail ? std::optional(m_detail->session.id) : std::nullopt;
}

void HistoryDetail::setSession(const SessionDetail& detail, QDate today)
{
    if (m_detail && m_detail->session.id != detail.session.id) {
        m_note->finish();
    }
    if (m_detail == detail && m_today == today) {
        return; // the focus stays where it is
    }
    m_detail = detail;
    m_today = today;
    refresh();
}

void HistoryDetail::clear()
{
    m_note->finish();
    m_detail.reset();
}

QString HistoryDetail::factsText() const
{
    const SessionRow& session = m_detail->session;
    const QLocale locale;
    QStringList numbers;
    if (session.painBefore) {
        numbers << tr("%1 before").arg(locale.toString(*session.painBefore));
    }
    if (session.painAfter) {
        numbers << tr("%1 after").arg(locale.toString(*session.painAfter));
    }
    if (session.painNextDay) {
        numbers << tr("%1 the next day").arg(locale.toString(*session.painNextDay));
    }
    const QString pain = numbers.isEmpty()
                             ? tr("No pain number")
                             //: "3 before, 2 after"
                             : tr("Pain: %1").arg(numbers.join(tr(", ", "between the items of a list")));
    //: "8 min", "Pain: 3 before, 2 after"
    return tr("%1 · %2").arg(minutesText(session.active), pain);
}

void HistoryDetail::addExercise(const ExerciseRow& exercise)
{
    const QString title = exerciseTitle(m_catalogue, exercise);
    const bool known = m_catalogue.exercise(exercise.exerciseId) != nullptr;
    auto* name = new Label(theme(), TextStyle::Body, known ? QString() : title);
    const bool complete = exercise.complete();
    name->setIconName(complete ? QStringLiteral("check") : QStringLiteral("remove"));
    name->setIconRole(complete ? &Colours::success : &Colours::textMuted);
    auto* first = new QHBoxLayout;
    first->setSpacing(0);
    first->addWidget(name, known ? 0 : 1);
    if (known) {
        auto* link = new BsButton(theme(), BsButton::Kind::Text, title);
        link->setSize(BsButton::Size::Small);
        link->setAccessibleDescription(tr("Opens your progress with it"));
        connect(link, &QPushButton::clicked, this,
                [this, id = exercise.exerciseId] { Q_EMIT exerciseWanted(id); });
        first->addWidget(link);
        first->addStretch(1);
    }
    auto* result = new Label(theme(), TextStyle::Small, exerciseResult(exercise));
    result->setRole(&Colours::textMuted);
    auto* second = new QHBoxLayout; // under the name, not under its icon
    second->setContentsMargins(0, 0, 0, 0);
    second->addSpacing(theme().em(1.7) + (known ? theme().space(3) : 0));
    second->addWidget(result, 1);
    auto* column = static_cast<QVBoxLayout*>(m_rows->layout());
    column->addLayout(first);
    column->addLayout(second);
    column->addSpacing(theme().space(2));
}

void HistoryDetail::refresh()
{
    const SessionRow& session = m_detail->session;
    const QString name = sessionName(m_catalogue, session);
    m_title->setText(sessionTitle(m_catalogue, session));
    m_date->setText(sessionTime(session, m_today));
    m_facts->setText(factsText());
    showCorrections();
    setAccessibleName(m_title->text());

    delete m_rows;
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const ExerciseRow& exercise : m_detail->exercises) {
        addExercise(exercise);
    }
    for (const HurtRow& hurt : m_detail->hurts) {
        auto* line = new Label(theme(), TextStyle::Body, hurtText(m_catalogue, *m_detail, hurt));
        line->setIconName(QStringLiteral("hurts"));
        line->setRole(&Colours::warning);
        column->addWidget(line);
        column->addSpacing(theme().space(1));
    }
    m_rowsPlace->layout()->addWidget(m_rows);
    m_rows->show(); // at once, not with the next turn of the event loop

    m_note->setNote(session.note);
    m_again->setVisible(canBeDoneAgain());
    m_again->setAccessibleName(tr("Do %1 again").arg(name));
    nameNoteButton();
    followLayouts(*this); // its rows are newer than the buttons under them
}

void HistoryDetail::showCorrections()
{
    const SessionRow& session = m_detail->session;
    const bool finished = session.status != SessionStatus::InProgress;
    m_edit->setVisible(finished);
    m_pain->setVisible(finished);
    m_byHand->setVisible(session.byHand);
    m_edited->setVisible(session.edited);
    const QStringList lines = measuredLines(m_catalogue, *m_detail, m_today);
    m_measured->setText((QStringList{tr("What was there first:")} + lines).join(QLatin1Char('\n')));
    m_measured->setVisible(!lines.isEmpty());
}

bool HistoryDetail::canBeDoneAgain() const
{
    if (m_detail->session.kind == SessionKind::Routine) {
        return m_catalogue.routine(m_detail->session.routineId) != nullptr;
    }
    return !m_detail->exercises.empty() && knownVersion(m_catalogue, m_detail->exercises.front()).has_value();
}

void HistoryDetail::nameNoteButton()
{
    m_editNote->setLabel(m_detail && !m_detail->session.note.isEmpty() ? tr("Edit note") : tr("Add a note"));
}

void HistoryDetail::retranslate()
{
    m_more->setIconOnly(QStringLiteral("more"), tr("More actions"));
    m_edit->setText(tr("Edit session"));
    m_pain->setText(tr("Change pain numbers"));
    m_remove->setText(tr("Delete session"));
    m_byHand->setText(tr("added by hand"));
    m_edited->setText(tr("edited"));
    m_again->setLabel(tr("Do it again"));
    m_note->retranslate();
    if (m_detail) {
        refresh();
    }
    nameNoteButton();
}

void HistoryDetail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && !m_note->isEditing()) {
        Q_EMIT removeWanted();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace backstretch
