// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/settingsrow.h"

namespace backstretch {

class HistoryService;
class SettingsStore;
class Switch;
struct Exercise;
struct ExerciseVersion;

/// How an exercise is led, as this user wants it: holds counted in breaths, and the picture turned for
/// who lies on their side. Kept in the log, with the exercise.
class ExerciseChoices : public RowsCard
{
    Q_OBJECT

public:
    ExerciseChoices(const Theme& theme, HistoryService& history, const SettingsStore& settings,
                    QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise, const ExerciseVersion& version);
    [[nodiscard]] bool wantsBreaths() const { return m_wantsBreaths; }

Q_SIGNALS:
    void changed();

private:
    HistoryService& m_history;
    const SettingsStore& m_settings;
    const Exercise* m_exercise = nullptr;
    bool m_wantsBreaths = false;
    Switch* m_breaths;
    SettingsRow* m_breathsRow;
    Switch* m_turned;
    SettingsRow* m_turnedRow;
};

} // namespace backstretch
