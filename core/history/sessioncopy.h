// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace backstretch {

/// Copies the sessions that `to` does not have (by uuid), with all that belongs to them and under
/// the same id, and what was chosen for exercises. All of it or nothing; returns how many sessions.
StorageResult<int> copySessions(const Connection& from, const Connection& to);

} // namespace backstretch
