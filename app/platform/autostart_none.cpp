// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/autostart.h"

namespace backstretch {
namespace {

class NoAutostart final : public Autostart
{
public:
    [[nodiscard]] std::optional<bool> isOn() const override { return false; }
    void set(bool, Answer answer) override { answer(false); }
    [[nodiscard]] bool isPossible() const override { return false; }
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(Autostart::Command)
{
    return std::make_unique<NoAutostart>();
}

} // namespace backstretch
