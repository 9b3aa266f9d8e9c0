// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backstretch {

/// How much there is to be in a log made for measuring.
struct BigLog
{
    int sessions = 100;
    int exercisesEach = 10; ///< in each session, two holds each
};

/// Makes a log in the folder, with sessions three times a day up to now; the same every time. False: it could
/// not be written, and why was printed.
bool makeBigLog(const QString& folder, const BigLog& size);

} // namespace backstretch
