// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace backstretch {

/// Why this is no moment to disturb somebody, as far as the system tells. All false where it tells nothing.
struct Busy
{
    bool fullScreen = false;   ///< the app in front is another one, and in full screen
    bool recording = false;    ///< a microphone or a camera is in use: a call, most likely
    bool doNotDisturb = false; ///< switched on in the system

    friend bool operator==(const Busy&, const Busy&) = default;
};

/// Looks round when it is asked, at no other time: when a reminder is due, and now and then while it waits.
class BusyWatch
{
public:
    using Answer = std::function<void(const Busy&)>;

    BusyWatch() = default;
    BusyWatch(const BusyWatch&) = delete;
    BusyWatch& operator=(const BusyWatch&) = delete;
    BusyWatch(BusyWatch&&) = delete;
    BusyWatch& operator=(BusyWatch&&) = delete;
    virtual ~BusyWatch() = default;

    /// Calls back once on this thread, perhaps before it returns, within a few seconds; never after it is
    /// gone.
    virtual void ask(Answer answer) = 0;
    /// Whether this system tells what fills the screen.
    [[nodiscard]] virtual bool tellsFullScreen() const = 0;
};

[[nodiscard]] std::unique_ptr<BusyWatch> makeBusyWatch();

} // namespace backstretch
