// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigator.h"

#include <QStringList>

namespace backstretch {

/// Writes down where a page wanted to go.
class FakeNavigator final : public Navigator
{
public:
    void showPage(PageId page) override { pages.push_back(page); }
    void showExercise(const QString& exerciseId) override { exercises << exerciseId; }
    void showProgress(const QString& exerciseId) override { progressed << exerciseId; }
    void showLesson(const QString& lessonId, const QString& searched) override
    {
        lessons << lessonId;
        searches << searched;
    }
    void back() override { ++backs; }
    void showDay(QDate day) override { days << day; }
    void showSession(SessionId session) override { sessions.push_back(session); }
    void showSessionsWith(const QString& exerciseId) override { sessionsWith << exerciseId; }
    void showSettings(SettingsPart part) override { settings.push_back(part); }
    void startRoutine(const QString& routineId) override { started << routineId; }
    void tryExercise(const QString& exerciseId, const QString& versionId) override
    {
        tried << exerciseId + QLatin1Char('/') + versionId;
    }
    void carryOn(SessionId session) override { carriedOn.push_back(session); }
    void askWhatChanged() override { ++askedWhatChanged; }
    void bringBackCopy(const QString& file) override { copies << file; }
    void notify(const QString& text, const QString&, std::function<void()> run) override
    {
        toasts << text;
        notified = std::move(run);
    }
    void toast(const QString& text, const QString&, std::function<void()> undoIt) override
    {
        toasts << text;
        undo = std::move(undoIt);
    }

    std::vector<PageId> pages;
    QStringList exercises;
    QStringList progressed;
    std::vector<SessionId> sessions;
    QStringList sessionsWith;
    QStringList lessons;
    QStringList searches;
    int backs = 0;
    QList<QDate> days;
    std::vector<SettingsPart> settings;
    QStringList started;
    QStringList tried;
    std::vector<SessionId> carriedOn;
    int askedWhatChanged = 0;
    QStringList copies;
    std::function<void()> notified;
    QStringList toasts;
    std::function<void()> undo;
};

} // namespace backstretch
