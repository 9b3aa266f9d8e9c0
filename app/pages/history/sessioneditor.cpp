// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/sessioneditor.h"

#include "app/models/historyservice.h"
#include "app/pages/history/guidedpart.h"
#include "app/pages/history/handpart.h"
#include "app/pages/history/momentfield.h"
#include "app/pages/history/painfield.h"
#include "app/text/editwords.h"
#include "app/text/faults.h"
#include "app/text/sessionwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"
#include "core/progress/moments.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr int kEmsAcross = 46;
constexpr int kEmsDown = 54;

/// Scrolls it into sight; the focus alone does not.
void reveal(QWidget* part)
{
    for (QWidget* above = part->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(part);
            return;
        }
    }
}

} // namespace

SessionEditor::SessionEditor(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                             QWidget& window, const QString& title, std::optional<SessionDetail> before)
    : Sheet(theme, window, title)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_before(std::move(before))
    , m_title(new Label(theme, TextStyle::Heading, title))
{
    head().addWidget(m_title);
    connect(this, &Sheet::closed, this, &QObject::deleteLater);
}

SessionEditor* SessionEditor::correct(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                                      QWidget& window, const SessionDetail& detail, Part part)
{
    auto* sheet = new SessionEditor(theme, catalogue, history, window, tr("Edit session"), detail);
    sheet->m_start = detail.session.started;
    const bool enter = canBeEntered(catalogue, detail);
    sheet->build(enter ? manualOf(catalogue, detail) : ManualSession{});
    sheet->show(correctionOf(catalogue, detail));
    sheet->begin(part);
    return sheet;
}

SessionEditor* SessionEditor::add(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                                  QWidget& window, QDate day)
{
    auto* sheet = new SessionEditor(theme, catalogue, history, window, tr("Add a past session"), {});
    const WallClock& clock = history.clock();
    const Moment now = clock.now();
    // Today: an hour ago, which is over. Another day: at noon.
    const bool today = day >= now.localDate;
    const Moment hourAgo = momentAt(now.utcMs - 3'600'000, now.utcOffsetSeconds);
    const QDate on = today ? hourAgo.localDate : day;
    const QTime at = today ? hourAgo.local().time() : QTime(12, 0);
    sheet->m_start =
        momentOn(on, QTime(at.hour(), at.minute()), [&clock](qint64 utcMs) { return clock.offsetAt(utcMs); });
    sheet->build({});
    Correction nothing;
    nothing.started = sheet->m_start;
    sheet->show(nothing);
    sheet->begin(Part::Time);
    return sheet;
}

void SessionEditor::heading(const QString& text)
{
    m_column->addSpacing(m_theme.space(2));
    m_column->addWidget(new Label(m_theme, TextStyle::Title, text));
}

Label* SessionEditor::remark(bool fault)
{
    auto* label = new Label(m_theme, TextStyle::Small);
    label->setRole(fault ? &Colours::warning : &Colours::textMuted);
    if (fault) {
        label->setIconName(QStringLiteral("caution"));
        label->hide();
    }
    m_column->addWidget(label);
    return label;
}

void SessionEditor::sayFirst(const QString& words)
{
    if (!words.isEmpty()) {
        //: %1 is what the log said before anything was corrected
        remark(false)->setText(tr("At first: %1").arg(words));
    }
}

void SessionEditor::build(const ManualSession& manual)
{
    const bool entered = !m_before || canBeEntered(m_catalogue, *m_before);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, m_theme.space(2), 0);
    m_column->setSpacing(m_theme.space(3));
    auto* lead = remark(false);
    lead->setText(!m_before ? tr("For exercises you did without the program. It is marked as added by hand.")
                  : m_before->session.byHand
                      ? tr("This session was added by hand.")
                      : tr("What was there first is kept and shown beside what you change. The session is "
                           "marked as edited."));

    heading(tr("When"));
    m_moment = new MomentField(m_theme);
    m_column->addWidget(m_moment);
    const auto first =
        m_before && !m_before->session.byHand ? std::optional(measuredOf(*m_before)) : std::nullopt;
    if (first) {
        SessionRow then = m_before->session;
        then.started = first->started;
        sayFirst(sessionTime(then, m_history.today()));
    }
    m_timeFault = remark(true);

    heading(tr("What you did"));
    if (entered) {
        m_byHand = new HandPart(m_theme, m_catalogue, manual);
        m_column->addWidget(m_byHand);
        connect(m_byHand, &HandPart::changed, this, &SessionEditor::refresh);
    } else {
        m_guided = new GuidedPart(m_theme, m_catalogue, *m_before);
        m_column->addWidget(m_guided);
        connect(m_guided, &GuidedPart::changed, this, &SessionEditor::refresh);
    }
    m_doneFault = remark(true);

    heading(tr("Pain, from 0 to 10"));
    m_painBefore = new PainField(m_theme, tr("Before"), tr("Pain before the session"));
    m_painAfter = new PainField(m_theme, tr("After"), tr("Pain after the session"));
    m_painNextDay = new PainField(m_theme, tr("The next day"), tr("Pain the next day"));
    for (PainField* field : {m_painBefore, m_painAfter, m_painNextDay}) {
        m_column->addWidget(field);
    }
    sayFirst(first ? painNumbers(first->painBefore, first->painAfter, first->painNextDay) : QString());

    heading(tr("Note"));
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note about this session"));
    m_note->setFixedHeight(m_theme.em(6));
    type::apply(m_theme, *m_note, TextStyle::Body);
    m_column->addWidget(m_note);
    sayFirst(first && !first->note.isEmpty() ? tidyText(first->note) : QString());
    m_column->addStretch(1);
    setContent(content);

    m_saveFault = new Label(m_theme, TextStyle::Body);
    m_saveFault->setRole(&Colours::warning);
    m_saveFault->setIconName(QStringLiteral("caution"));
    m_saveFault->hide();
    head().addWidget(m_saveFault);

    auto* cancel = new BsButton(m_theme, BsButton::Kind::Secondary, tr("Cancel"));
    auto* save = new BsButton(m_theme, BsButton::Kind::Primary, m_before ? tr("Save") : tr("Add session"));
    buttons().addWidget(cancel);
    if (m_before && m_before->measured) {
        m_measured = new BsButton(m_theme, BsButton::Kind::Soft, tr("Back to what was measured"));
        buttons().addWidget(m_measured);
        connect(m_measured, &QPushButton::clicked, this, [this] {
            SessionDetail back = *m_before;
            const MeasuredSession& measured = *m_before->measured;
            back.exercises = measured.exercises;
            Correction said = correctionOf(m_catalogue, back);
            said.started = measured.started;
            said.painBefore = measured.painBefore;
            said.painAfter = measured.painAfter;
            said.painNextDay = measured.painNextDay;
            said.note = measured.note.isEmpty() ? m_note->toPlainText() : measured.note;
            m_start = measured.started;
            show(said);
        });
    }
    buttons().addStretch(1);
    buttons().addWidget(save);
    for (BsButton* button : {cancel, save, m_measured}) {
        if (button != nullptr) {
            button->setAutoDefault(true);
        }
    }
    setHarmlessButton(cancel);
    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(save, &QPushButton::clicked, this, &SessionEditor::save);
    connect(m_moment, &MomentField::changed, this, &SessionEditor::refresh);
    connect(m_note, &QPlainTextEdit::textChanged, this, &SessionEditor::refresh);
}

void SessionEditor::show(const Correction& said)
{
    const QDateTime local = said.started.local();
    m_moment->set(said.started.localDate, local.time(), m_history.today());
    m_painBefore->setNumber(said.painBefore);
    m_painAfter->setNumber(said.painAfter);
    m_painNextDay->setNumber(said.painNextDay);
    m_note->setPlainText(said.note);
    if (m_guided != nullptr) {
        m_guided->setDone(said.done);
    }
    refresh();
}

void SessionEditor::begin(Part part)
{
    QWidget* first =
        part == Part::Pain ? static_cast<QWidget*>(&m_painBefore->scale()) : m_moment->firstField();
    open({m_theme.em(kEmsAcross), m_theme.em(kEmsDown)}, first);
    // Where it is turns out once everything is laid out.
    QMetaObject::invokeMethod(
        this, [first] { reveal(first); }, Qt::QueuedConnection);
}

Moment SessionEditor::moment() const
{
    const QTime shown = m_start.local().time();
    if (m_moment->day() == m_start.localDate && m_moment->time() == QTime(shown.hour(), shown.minute())) {
        return m_start; // to the millisecond, as it was
    }
    const OffsetAt here = [this](qint64 utcMs) { return m_history.clock().offsetAt(utcMs); };
    return m_before ? momentMoved(m_before->session.started, m_moment->day(), m_moment->time(), here)
                    : momentOn(m_moment->day(), m_moment->time(), here);
}

ManualSession SessionEditor::manual() const
{
    ManualSession manual;
    manual.started = moment();
    manual.painBefore = m_painBefore->number();
    manual.painAfter = m_painAfter->number();
    manual.painNextDay = m_painNextDay->number();
    manual.note = m_note->toPlainText().trimmed();
    m_byHand->fill(manual);
    return manual;
}

SessionDetail SessionEditor::wanted() const
{
    if (m_byHand != nullptr) {
        SessionDetail made = sessionByHand(m_catalogue, manual());
        if (m_before) {
            made.session.id = m_before->session.id;
            made.session.revision = m_before->session.revision;
        }
        return made;
    }
    Correction said;
    said.started = moment();
    said.painBefore = m_painBefore->number();
    said.painAfter = m_painAfter->number();
    said.painNextDay = m_painNextDay->number();
    said.note = m_note->toPlainText().trimmed();
    said.done = m_guided->done();
    return corrected(m_catalogue, *m_before, said);
}

std::optional<EditFault> SessionEditor::faultInTime(const SessionDetail& wanted) const
{
    return timeFault(wanted.session, m_before ? &m_before->session : nullptr, m_history.clock().now().utcMs);
}

void SessionEditor::refresh()
{
    const SessionDetail now = wanted();
    const auto time = faultInTime(now);
    m_timeFault->setText(time ? faultText(*time) : QString());
    m_timeFault->setVisible(time.has_value());
    m_doneFault->hide(); // said when somebody wants to save; it may be being mended
    m_saveFault->hide();
    if (m_guided != nullptr) {
        m_guided->setLength(now.session.active, now.session.status == SessionStatus::Completed);
    }
}

void SessionEditor::sayFault(Label* label, const QString& words, QWidget* field)
{
    label->setText(words);
    label->show();
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (field != nullptr) {
        field->setFocus(Qt::OtherFocusReason);
        QMetaObject::invokeMethod(
            this,
            [field = QPointer<QWidget>(field), label] {
                if (field) {
                    reveal(field);
                }
                reveal(label);
            },
            Qt::QueuedConnection);
    }
}

void SessionEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        event->accept();
    } else {
        Sheet::keyPressEvent(event);
    }
}

void SessionEditor::save()
{
    const SessionDetail made = wanted();
    if (const auto time = faultInTime(made)) {
        sayFault(m_timeFault, faultText(*time), m_moment->firstField());
        return;
    }
    const auto manualWrong = m_byHand != nullptr ? manualFault(m_catalogue, manual()) : std::nullopt;
    if (manualWrong && manualWrong->fault != EditFault::Note) {
        const auto at = static_cast<std::size_t>(std::max(manualWrong->exercise, 0));
        const ManualSession said = manual();
        const Exercise* exercise =
            manualWrong->exercise >= 0 ? m_catalogue.exercise(said.exercises[at].exerciseId) : nullptr;
        sayFault(m_doneFault, faultText(manualWrong->fault, exercise), m_byHand->fieldOf(*manualWrong));
        return;
    }
    if (made.session.note.size() > longestNote) {
        sayFault(m_saveFault, faultText(EditFault::Note), m_note);
        return;
    }
    const Corrections& corrections = m_history.log().corrections();
    StorageResult<SessionId> written = SessionId(made.session.id);
    if (!m_before) {
        written = corrections.add(made);
    } else if (const auto edited = corrections.edit(made); !edited) {
        written = Unexpected(edited.error());
    }
    if (!written && written.error().code == StorageCode::Rejected) {
        sayFault(m_saveFault,
                 tr("This session has changed meanwhile. Please close this and look at it again."), nullptr);
        return;
    }
    if (!m_history.wrote(written)) {
        sayFault(m_saveFault,
                 tr("This could not be saved. What you wrote is still here: please try again.") + u'\n' +
                     historyFault(written.error(), m_history.file()),
                 nullptr);
        return;
    }
    close();
    Q_EMIT saved(*written, m_before);
}

} // namespace backstretch
