// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/handpart.h"

#include "app/pages/history/handexercise.h"
#include "app/pages/history/sidesteppers.h"
#include "app/text/content.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/label.h"
#include "app/widgets/stepper.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

int minutesOf(Millis time)
{
    return std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(time).count()));
}

} // namespace

HandPart::HandPart(const Theme& theme, const Catalogue& catalogue, const ManualSession& manual,
                   QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_routine(new Combo(theme))
    , m_column(new QVBoxLayout)
    , m_add(new BsButton(theme, BsButton::Kind::Soft, tr("Add an exercise")))
    , m_minutes(new Stepper(theme))
    , m_ownTime(manual.active.has_value())
{
    m_routine->addItem(tr("Single exercises"));
    for (const Routine& routine : catalogue.routines()) {
        m_routine->addItem(routineName(routine), routine.id);
    }
    m_routine->setAccessibleName(tr("What did you do?"));
    m_routine->setCurrentIndex(
        manual.routineId.isEmpty() ? 0 : std::max(0, m_routine->findData(manual.routineId)));
    m_add->setIconName(QStringLiteral("add"));
    m_add->setAutoDefault(true);
    auto* menu = new QMenu(m_add);
    for (const Exercise& exercise : catalogue.exercises()) {
        menu->addAction(exerciseName(exercise), this, [this, id = exercise.id] {
            HandExercise* row = addRow(wholeExercise(m_catalogue, id, QStringLiteral("normal")));
            row->show(); // at once, not with the next turn of the event loop: it takes the focus
            row->first()->setFocus(Qt::OtherFocusReason);
            followTime();
            Q_EMIT changed();
        });
    }
    m_add->setMenu(menu);
    m_minutes->setRange(
        1, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(longestByHand).count()));
    m_minutes->setFormat([](int minutes) { return tr("%1 min").arg(QLocale().toString(minutes)); },
                         [](int minutes) { return tr("%Ln minute(s)", nullptr, minutes); });
    m_minutes->setAccessibleName(tr("How long it took"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.space(5));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(5));
    column->addWidget(m_routine, 0, Qt::AlignLeading);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(labelled(theme, tr("How long it took"), m_minutes));

    show(manual.exercises);
    if (m_ownTime) {
        m_minutes->setValue(minutesOf(*manual.active));
    }
    followTime();
    connect(m_routine, &QComboBox::activated, this, &HandPart::takeRoutine);
    connect(m_minutes, &Stepper::valueChanged, this, [this] {
        m_ownTime = true;
        Q_EMIT changed();
    });
}

HandExercise* HandPart::addRow(const ManualExercise& exercise)
{
    auto* row = new HandExercise(m_theme, m_catalogue, exercise);
    m_column->addWidget(row);
    m_rows.push_back(row);
    connect(row, &HandExercise::changed, this, [this] {
        followTime();
        Q_EMIT changed();
    });
    connect(row, &HandExercise::removeWanted, this, [this, row] {
        const bool hadFocus = row->isAncestorOf(window()->focusWidget());
        std::erase(m_rows, row);
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater(); // it is in the middle of its own signal
        if (hadFocus) {
            m_add->setFocus(Qt::OtherFocusReason);
        }
        followTime();
        Q_EMIT changed();
    });
    return row;
}

void HandPart::show(const std::vector<ManualExercise>& exercises)
{
    for (HandExercise* row : m_rows) {
        delete row;
    }
    m_rows.clear();
    for (const ManualExercise& exercise : exercises) {
        addRow(exercise);
    }
}

void HandPart::takeRoutine()
{
    if (const Routine* routine = m_catalogue.routine(m_routine->currentData().toString())) {
        show(wholeRoutine(m_catalogue, *routine));
    }
    followTime();
    Q_EMIT changed();
}

void HandPart::followTime()
{
    if (m_ownTime) {
        return;
    }
    ManualSession manual;
    fill(manual);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(minutesOf(timeByHand(m_catalogue, manual)));
}

void HandPart::fill(ManualSession& manual) const
{
    manual.routineId = m_routine->currentData().toString();
    manual.exercises.clear();
    for (const HandExercise* row : m_rows) {
        manual.exercises.push_back(row->entered());
    }
    manual.active =
        m_ownTime ? std::optional<Millis>(std::chrono::minutes(m_minutes->value())) : std::nullopt;
}

QWidget* HandPart::fieldOf(const ManualFault& fault) const
{
    const auto row = static_cast<std::size_t>(fault.exercise);
    if (fault.exercise >= 0 && row < m_rows.size()) {
        return m_rows[row]->first();
    }
    return fault.fault == EditFault::Length ? static_cast<QWidget*>(m_minutes) : m_add;
}

} // namespace backstretch
