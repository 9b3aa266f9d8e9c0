// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <QTime>

#include <functional>
#include <optional>

namespace backstretch {

/// How far clocks somewhere are ahead of UTC at an instant, in seconds.
using OffsetAt = std::function<int(qint64 utcMs)>;
/// The moment at which those clocks show this day and time. Where they show it twice (they are put back),
/// the one with `preferred`, else the first one. Where they never do (they are put forward), as if they
/// had not been: a session stays on the day and at the time that somebody says.
[[nodiscard]] Moment momentOn(QDate day, QTime time, const OffsetAt& offsetAt,
                              std::optional<int> preferred = std::nullopt);
/// The same for a session that is moved: by the clocks here if it was done by them, else by those where
/// it was done, of which only the offset is known.
[[nodiscard]] Moment momentMoved(const Moment& from, QDate day, QTime time, const OffsetAt& offsetHere);

} // namespace backstretch
