// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace backstretch {

/// Whether a catalogue file ("exercises/locust.json") has byte for byte what this program was built with.
/// Such a file was held against its schema by the tests; doing so again at each start costs as much as the
/// rest of loading five times over.
[[nodiscard]] bool isAsShipped(const QString& file, const QByteArray& bytes);

} // namespace backstretch
