// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace backstretch {

/// How long keyboard and mouse have not been used. Nothing more is ever looked at, and only when asked:
/// a question costs well under a millisecond, but wakes the program. Once a minute is often enough.
class IdleWatch
{
public:
    /// nullopt: this desktop does not tell. Never more than the truth.
    using Answer = std::function<void(std::optional<std::chrono::milliseconds>)>;
    /// How long that lull is now.
    using LullSeen = std::function<void(std::chrono::milliseconds)>;

    IdleWatch() = default;
    IdleWatch(const IdleWatch&) = delete;
    IdleWatch& operator=(const IdleWatch&) = delete;
    IdleWatch(IdleWatch&&) = delete;
    IdleWatch& operator=(IdleWatch&&) = delete;
    virtual ~IdleWatch() = default;

    /// Calls back once on this thread, perhaps before it returns, within two seconds; never after it is gone.
    /// A lull of less than `shortest` (more than 0) may be told as none: some desktops tell only of lulls
    /// that somebody waits for, and every one they tell of wakes the program.
    virtual void ask(std::chrono::milliseconds shortest, Answer answer) = 0;
    /// Those desktops tell at once, too: each time a lull has become as long as the `shortest` of a question
    /// that is still asked. Others never do, and are asked often enough by who must not miss it.
    void onLull(LullSeen seen) { m_seen = std::move(seen); }

protected:
    void lullSeen(std::chrono::milliseconds lull) const
    {
        if (m_seen) {
            m_seen(lull);
        }
    }

private:
    LullSeen m_seen;
};

[[nodiscard]] std::unique_ptr<IdleWatch> makeIdleWatch();

} // namespace backstretch
