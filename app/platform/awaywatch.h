// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace backstretch {

/// Notices that nobody can be at the exercise any more: the computer goes to sleep, its lid is closed,
/// its screen is locked, or somebody else's session comes to the front. A session pauses then. Where a
/// system does not tell, nothing happens; the clock still notices that the computer slept.
class AwayWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Only in between is anything told. Nothing is contacted before the first start().
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void wentAway();
};

/// This platform's own.
[[nodiscard]] std::unique_ptr<AwayWatch> makeAwayWatch();

} // namespace backstretch
