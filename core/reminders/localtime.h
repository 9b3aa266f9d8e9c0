// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace backstretch {

/// What the clocks of the zone show at this instant, as a value without a zone (in UTC's clothes).
[[nodiscard]] QDateTime localAt(qint64 utcMs, const QTimeZone& zone);

/// The instant at which the zone's clocks show this minute. Qt's own answer differs between its versions
/// where clocks change, so it is worked out here: of a time that comes twice the first is meant, and for
/// one that is left out the clocks are read as if they had not been put forward (02:30 becomes 03:30).
/// Empty where the day itself does not exist (a zone that crossed the date line).
[[nodiscard]] std::optional<qint64> instantOf(QDate day, int minute, const QTimeZone& zone);

} // namespace backstretch
