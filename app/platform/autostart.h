// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace backstretch {

/// Lets the system start the program, hidden, when this user signs in. Off unless somebody turned it on.
class Autostart
{
public:
    /// What the system is to start.
    struct Command
    {
        QString program; ///< absolute path
        QStringList arguments;
        QString reason; ///< shown by systems that ask the user
    };
    /// False: the system did not allow it, and nothing has changed.
    using Answer = std::function<void(bool allowed)>;

    Autostart() = default;
    Autostart(const Autostart&) = delete;
    Autostart& operator=(const Autostart&) = delete;
    Autostart(Autostart&&) = delete;
    Autostart& operator=(Autostart&&) = delete;
    virtual ~Autostart() = default;

    /// As the system has it, also when somebody changed it there. nullopt: the system does not tell (a
    /// sandbox); what was last allowed holds.
    [[nodiscard]] virtual std::optional<bool> isOn() const = 0;
    /// Calls back once on this thread, perhaps before it returns; never after it is gone. A sandbox may let
    /// the user decide first, so that may take a while.
    virtual void set(bool on, Answer answer) = 0;
    /// False: this system has no such thing; set() always refuses.
    [[nodiscard]] virtual bool isPossible() const { return true; }
};

/// `command` must not change while the program runs.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(Autostart::Command command);

} // namespace backstretch
