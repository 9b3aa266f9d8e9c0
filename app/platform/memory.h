// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backstretch {

/// After much has been freed: lets the allocator give it back to the system, where it does not by itself.
void giveBackMemory();

} // namespace backstretch
