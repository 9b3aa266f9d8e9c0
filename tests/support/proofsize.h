// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace backstretch {

/// How much a test does of something: so much every day, and as much as the variable says in a proof.
inline int inProof(const char* variable, int daily)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &given);
    return given ? wanted : daily;
}

} // namespace backstretch
