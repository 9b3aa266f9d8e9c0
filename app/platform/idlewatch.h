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
    /// nullopt: this desktop does not tell.
    using Answer = std::function<void(std::optional<std::chrono::milliseconds>)>;

    IdleWatch() = default;
    IdleWatch(const IdleWatch&) = delete;
    IdleWatch& operator=(const IdleWatch&) = delete;
    IdleWatch(IdleWatch&&) = delete;
    IdleWatch& operator=(IdleWatch&&) = delete;
    virtual ~IdleWatch() = default;

    /// Calls back once on this thread, perhaps before it returns, within two seconds; never after it is gone.
    virtual void ask(Answer answer) = 0;
};

[[nodiscard]] std::unique_ptr<IdleWatch> makeIdleWatch();

} // namespace backstretch
