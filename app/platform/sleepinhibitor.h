// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace backstretch {

/// Keeps the display awake while a session's timer runs, and only then. Asking twice is asking
/// once; what is held is let go of at the latest when the object, or the program, ends.
/// Where the system offers no way, nothing happens: a session never depends on it.
class SleepInhibitor
{
public:
    virtual ~SleepInhibitor() = default;

    /// `reason` is shown by systems that list who keeps the computer awake.
    virtual void inhibit(const QString& reason) = 0;
    virtual void release() = 0;
};

/// This platform's own. Nothing is contacted before the first inhibit().
[[nodiscard]] std::unique_ptr<SleepInhibitor> makeSleepInhibitor();

} // namespace backstretch
