// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisechoices.h"

#include "app/models/historyservice.h"
#include "app/settings.h"
#include "app/text/durations.h"
#include "app/widgets/switch.h"
#include "core/catalogue/timelinebuilder.h"

#include <QSignalBlocker>

namespace backstretch {

ExerciseChoices::ExerciseChoices(const Theme& theme, HistoryService& history, const SettingsStore& settings,
                                 QWidget* parent)
    : RowsCard(theme, parent)
    , m_history(history)
    , m_settings(settings)
    , m_breaths(new Switch(theme))
    , m_breathsRow(new SettingsRow(theme, QString(), QString(), m_breaths))
    , m_turned(new Switch(theme))
    , m_turnedRow(new SettingsRow(theme, QString(), QString(), m_turned))
{
    addRow(m_breathsRow);
    addRow(m_turnedRow);
    connect(m_breaths, &QAbstractButton::toggled, this, [this](bool on) {
        m_wantsBreaths = on;
        m_history.wrote(m_history.log().prefs().setInBreaths(m_exercise->id, on));
        Q_EMIT changed();
    });
    connect(m_turned, &QAbstractButton::toggled, this, [this](bool on) {
        m_history.wrote(m_history.log().prefs().setPictureTurned(m_exercise->id, on));
    });
}

void ExerciseChoices::setExercise(const Exercise& exercise, const ExerciseVersion& version)
{
    m_exercise = &exercise;
    const ExercisePrefs prefs = m_history.read(m_history.log().prefs().of(exercise.id));
    m_wantsBreaths = prefs.inBreaths;
    const std::chrono::seconds breath = m_settings.values().breath;
    const bool fits = canCountBreaths(exercise, version, breath);
    {
        const QSignalBlocker quietBreaths(m_breaths);
        const QSignalBlocker quietTurned(m_turned);
        m_breaths->setChecked(prefs.inBreaths);
        m_turned->setChecked(prefs.pictureTurned);
    }
    m_breaths->setEnabled(fits || prefs.inBreaths); // what is on can always be switched off
    const QString length = exactDuration(breath);
    m_breathsRow->setTexts(
        tr("Count holds in breaths"),
        fits ? tr("A ring that breathes leads you: %1.", "followed by how long a breath is").arg(length)
             : tr("One breath of %1 is longer than this is held. A shorter breath can be set under Sessions.")
                   .arg(length));
    m_turnedRow->setTexts(tr("Turn the picture in sessions"),
                          tr("Its top is where your head is, while you lie on your side."));
    m_turnedRow->setVisible(exercise.screenView == ScreenView::Sideways);
}

} // namespace backstretch
