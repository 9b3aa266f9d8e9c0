// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <QDate>
#include <QString>

#include <functional>

namespace backstretch {

/// The pages of the navigation, in its order.
enum class PageId { Today, Exercises, Routines, History, Learn, Settings };

/// The groups of the settings page, in the order of its list.
enum class SettingsPart { Appearance, Voice, Sessions, Reminders, Language, Pain, Data, About };

/// How pages get to each other without knowing each other. The main window is the only one who
/// implements it for real.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void showPage(PageId page) = 0;
    /// The exercise's own page; Back returns to where it was opened from.
    virtual void showExercise(const QString& exerciseId) = 0;
    /// How an exercise went over time; Back returns to where it was opened from.
    virtual void showProgress(const QString& exerciseId) = 0;
    /// A page of Learn; what was searched for is marked in it. Back returns to the list.
    virtual void showLesson(const QString& lessonId, const QString& searched) = 0;
    virtual void back() = 0;
    /// History on that day. Back returns to where it was opened from.
    virtual void showDay(QDate day) = 0;
    /// History with that session.
    virtual void showSession(SessionId session) = 0;
    /// History with the sessions of that exercise alone.
    virtual void showSessionsWith(const QString& exerciseId) = 0;
    /// That group of the settings. Back returns to where it was opened from.
    virtual void showSettings(SettingsPart part) = 0;

    /// The routine's check-in, or its player where the check-in is switched off.
    virtual void startRoutine(const QString& routineId) = 0;
    /// A session of this exercise alone.
    virtual void tryExercise(const QString& exerciseId, const QString& versionId) = 0;
    /// The player, at the first unfinished repetition.
    virtual void carryOn(SessionId session) = 0;

    /// The signs that need a doctor, over whatever is shown, and whom to call if one of them fits.
    virtual void askWhatChanged() = 0;
    /// What a copy of the log would change, and bringing it back. Back returns to where it was opened from.
    virtual void bringBackCopy(const QString& file) = 0;

    /// A short message at the bottom, with something to press that takes nothing back.
    virtual void notify(const QString& text, const QString& label, std::function<void()> run) = 0;
    /// A short message at the bottom; `undo` is empty where there is nothing to take back.
    virtual void toast(const QString& text, const QString& undoLabel = {},
                       std::function<void()> undo = {}) = 0;
};

} // namespace backstretch
