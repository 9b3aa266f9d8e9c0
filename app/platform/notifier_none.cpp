// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier.h"

namespace backstretch {

namespace {

class NoNotifier final : public Notifier
{
public:
    void show(const Note&) override { Q_EMIT failed(Failure::None); }
    void withdraw() override {}
};

} // namespace

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<NoNotifier>();
}

} // namespace backstretch
