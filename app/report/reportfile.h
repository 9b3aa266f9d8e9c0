// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportblocks.h"
#include "app/report/reportcontent.h"
#include "core/support/expected.h"

#include <QByteArray>

namespace backstretch {

/// The report as a PDF on this locale's paper, with its title and language set.
[[nodiscard]] QByteArray reportPdf(const ReportContent& content, const ReportPictures& pictures);

/// Writes it whole or not at all, for its owner alone (0600). The error is what the system said.
[[nodiscard]] Expected<void, QString> saveReport(const QByteArray& pdf, const QString& file);

} // namespace backstretch
