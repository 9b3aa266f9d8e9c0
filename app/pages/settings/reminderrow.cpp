// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/reminderrow.h"

#include "app/text/reminderwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/daybuttons.h"
#include "app/widgets/label.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/timefield.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr double kMostRoutineEms = 19;

} // namespace

ReminderRow::ReminderRow(const Theme& theme, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
    , m_time(new TimeField(theme))
    , m_routine(new Combo(theme))
    , m_days(new DayButtons(theme))
    , m_bin(new BsButton(theme, BsButton::Kind::Text, QString()))
    , m_warning(new Label(theme, TextStyle::Small))
    , m_line(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_line);
    column->addWidget(m_days);
    column->addWidget(m_warning);
    m_line->addWidget(m_time, 0, Qt::AlignVCenter);
    m_line->addWidget(m_routine, 1);
    m_line->addStretch(); // gets what the routine's name leaves
    m_line->addWidget(m_bin, 0, Qt::AlignVCenter);
    m_warning->setIconName(QStringLiteral("info"));
    m_warning->setRole(&Colours::textMuted);
    m_warning->hide();
    m_routine->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    connect(m_time, &QTimeEdit::timeChanged, this, [this] {
        nameParts();
        Q_EMIT changed();
    });
    connect(m_routine, &QComboBox::activated, this, &ReminderRow::changed);
    connect(m_days, &DayButtons::toggled, this, &ReminderRow::changed);
    connect(m_bin, &QAbstractButton::clicked, this, &ReminderRow::removed);
    connect(&theme, &Theme::changed, this, &ReminderRow::restyle);
    restyle();
    followLayouts(*this);
}

void ReminderRow::setRoutines(const std::vector<std::pair<QString, QString>>& routines)
{
    const QSignalBlocker quiet(m_routine);
    const QString chosen = m_routine->currentData().toString();
    m_routine->clear();
    for (const auto& [id, name] : routines) {
        m_routine->addItem(name, id);
    }
    m_routine->setCurrentIndex(std::max(0, m_routine->findData(chosen)));
    arrange(); // names of another language have another width
}

void ReminderRow::setReminder(const ReminderTime& reminder)
{
    if (m_time->time() != reminder.at) { // else what is being typed stays
        const QSignalBlocker quiet(m_time);
        m_time->setTime(reminder.at);
    }
    m_routine->setCurrentIndex(std::max(0, m_routine->findData(reminder.routine)));
    for (int day = 1; day <= 7; ++day) {
        m_days->setOn(day, reminder.days.has(day));
    }
    nameParts();
}

ReminderTime ReminderRow::reminder() const
{
    ReminderTime reminder{m_time->time(), Weekdays(), m_routine->currentData().toString()};
    for (int day = 1; day <= 7; ++day) {
        reminder.days.set(day, m_days->isOn(day));
    }
    return reminder;
}

void ReminderRow::setWarning(const QString& warning)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    updateGeometry();
}

void ReminderRow::focusTime()
{
    m_time->setFocus(Qt::OtherFocusReason);
}

void ReminderRow::nameParts()
{
    const QString time = clockTime(m_time->time());
    m_time->setName(tr("Time, %1").arg(time));
    m_routine->setAccessibleName(tr("Routine for %1").arg(time));
    m_days->setAccessibleName(tr("Days for %1").arg(time));
    m_bin->setIconOnly(QStringLiteral("delete"), tr("Remove the %1 reminder").arg(time));
}

void ReminderRow::retranslate()
{
    nameParts();
}

void ReminderRow::keyPressEvent(QKeyEvent* event)
{
    // In the time field Delete is the field's.
    if (event->key() == Qt::Key_Delete && !m_time->hasFocus()) {
        Q_EMIT removed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ReminderRow::restyle()
{
    const int across = m_theme.space(5.5);
    const int down = m_theme.space(2);
    layout()->setContentsMargins(across, down, across, down);
    layout()->setSpacing(m_theme.space(2));
    m_line->setSpacing(m_theme.space(2.5));
    m_routine->setMinimumWidth(m_theme.em(7));
    m_routine->setMaximumWidth(m_theme.em(kMostRoutineEms));
    arrange();
}

void ReminderRow::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    const int routine = std::min(m_routine->sizeHint().width(), m_routine->maximumWidth());
    const int beside = m_time->sizeHint().width() + routine + m_days->oneLine() + m_bin->sizeHint().width() +
                       4 * m_line->spacing();
    const bool fits = width() - margins.left() - margins.right() >= beside;
    if (fits == m_beside) {
        return;
    }
    m_beside = fits;
    layout()->removeWidget(m_days);
    if (fits) {
        m_line->insertWidget(2, m_days, 0, Qt::AlignVCenter);
    } else {
        m_line->removeWidget(m_days);
        static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_days);
    }
    followLayouts(*this);
    updateGeometry();
}

void ReminderRow::resizeEvent(QResizeEvent* event)
{
    FitsHeight::resizeEvent(event);
    arrange();
}

} // namespace backstretch
