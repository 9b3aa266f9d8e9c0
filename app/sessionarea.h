// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigator.h"

#include <QWidget>

namespace backstretch {

/// What takes the place of navigation and pages while somebody exercises: check-in, player, leave,
/// "this hurts" and finished. Made when the first session starts.
class SessionArea : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void checkIn(const QString& routineId) = 0;
    /// Straight to the player; the check-in was switched off.
    virtual void play(const QString& routineId) = 0;
    virtual void tryExercise(const QString& exerciseId, const QString& versionId) = 0;
    virtual void carryOn(SessionId session) = 0;

    /// True from the player's first phase until the session has its outcome.
    [[nodiscard]] virtual bool isSessionRunning() const = 0;
    /// The program ends: what was done is saved as unfinished, without asking.
    virtual void programEnds() = 0;

Q_SIGNALS:
    /// Nothing was started, and why; closed() follows.
    void refused(const QString& why);
    /// The person is done here; the window shows this page again.
    void closed(backstretch::PageId next);
};

} // namespace backstretch
