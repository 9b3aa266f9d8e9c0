// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/choicesnote.h"

#include "app/models/gentledays.h"
#include "app/models/historyservice.h"
#include "app/text/content.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/passfocus.h"

#include <QVBoxLayout>

namespace backstretch {

namespace {

QWidget* line(const Theme& theme, Label* words, BsButton* button)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.space(4));
    row->addWidget(words, 1);
    row->addWidget(button);
    button->setSize(BsButton::Size::Small);
    button->setAutoDefault(true);
    return widget;
}

} // namespace

ChoicesNote::ChoicesNote(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                         QWidget* parent)
    : FitsHeight<Card>(theme, parent)
    , m_catalogue(catalogue)
    , m_history(history)
    , m_column(new QVBoxLayout(this))
    , m_line(new Label(theme, TextStyle::Body))
    , m_open(new BsButton(theme, BsButton::Kind::Text, {}))
{
    setPadding(5, 3);
    setFill(&Colours::surfaceAlt);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(2));
    m_summary = line(theme, m_line, m_open);
    m_column->addWidget(m_summary);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_opened = true;
        refresh();
        m_rows.front().undo->setFocus(Qt::OtherFocusReason);
    });
    hide();
}

void ChoicesNote::setRoutine(const Routine* routine)
{
    if (routine != m_routine) {
        m_opened = false;
    }
    m_routine = routine;
    refresh();
}

ChoicesNote::Row& ChoicesNote::row(std::size_t index)
{
    while (index >= m_rows.size()) {
        auto* words = new Label(theme(), TextStyle::Body);
        auto* undo = new BsButton(theme(), BsButton::Kind::Text, {});
        m_rows.push_back({line(theme(), words, undo), words, undo, {}});
        m_column->addWidget(m_rows.back().widget);
        connect(undo, &QPushButton::clicked, this,
                [this, at = m_rows.size() - 1] { takeBack(m_rows[at].choice); });
    }
    return m_rows[index];
}

QString ChoicesNote::wordsFor(const ActingChoice& choice) const
{
    const Exercise& exercise = *m_catalogue.exercise(choice.exerciseId);
    if (choice.versionId.isEmpty()) {
        return tr("%1: left out").arg(exerciseName(exercise));
    }
    const ExerciseVersion* version = exercise.version(choice.versionId);
    return version != nullptr && version->level == VersionLevel::Harder
               ? tr("%1: harder version").arg(exerciseName(exercise))
               : tr("%1: easier version").arg(exerciseName(exercise));
}

void ChoicesNote::refresh()
{
    // In gentle days everything is easier, whatever was chosen; taking that back would change nothing.
    const std::vector<ActingChoice> choices =
        m_routine != nullptr && !isGentle(m_history)
            ? actingChoices(m_catalogue, *m_routine, m_history.read(m_history.log().prefs().all()))
            : std::vector<ActingChoice>{};
    const bool inFull = m_opened || choices.size() == 1;
    QStringList all;
    for (std::size_t i = 0; i < std::max(choices.size(), m_rows.size()); ++i) {
        Row& shown = row(i);
        shown.widget->setVisible(inFull && i < choices.size());
        if (i >= choices.size()) {
            continue;
        }
        shown.choice = choices[i];
        const QString words = wordsFor(choices[i]);
        const QString name = exerciseName(*m_catalogue.exercise(choices[i].exerciseId));
        const bool leftOut = choices[i].versionId.isEmpty();
        all << words;
        shown.words->setText(words);
        shown.words->setIconName(leftOut ? QStringLiteral("remove") : QStringLiteral("easier"));
        shown.undo->setLabel(leftOut ? tr("Take it in again") : tr("Use the normal version"));
        shown.undo->setAccessibleName(leftOut ? tr("Take %1 in again").arg(name)
                                              : tr("Use the normal version of %1").arg(name));
    }
    m_summary->setVisible(!inFull && !choices.empty());
    m_line->setText(all.join(QStringLiteral(" · ")));
    m_open->setLabel(tr("Change"));
    m_open->setAccessibleName(tr("Change what you chose for these exercises"));
    setVisible(!choices.empty());
}

void ChoicesNote::takeBack(ActingChoice choice)
{
    ExercisePrefsStore& prefs = m_history.log().prefs();
    passFocusOn(*this);
    m_opened = true; // what is left stays as it is seen
    auto done = choice.versionId.isEmpty() ? prefs.setLeftOut(choice.exerciseId, std::nullopt)
                                           : prefs.setVersion(choice.exerciseId, std::nullopt);
    if (done && choice.versionId.isEmpty()) {
        done = prefs.setHurtAnswered(choice.exerciseId, m_history.clock().now().utcMs);
    }
    const bool wrote = m_history.wrote(done);
    refresh();
    if (wrote) {
        Q_EMIT takenBack();
    }
}

} // namespace backstretch
