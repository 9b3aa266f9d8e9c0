// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace backstretch {

/// The byte order mark: LibreOffice and Excel take a file for UTF-8 by it.
inline const QByteArray csvBegin = QByteArrayLiteral("\xEF\xBB\xBF");

/// One record of a table after RFC 4180, with its line end. A text that a spreadsheet could take for a
/// formula gets an apostrophe in front, the spreadsheets' own sign for "this is text"; so does one that
/// begins with an apostrophe, so that taking one away always gives the text back. The same goes for what
/// stands behind a semicolon, a tab or a line break, where some programs begin a new cell.
[[nodiscard]] QByteArray csvRecord(const QStringList& cells);

} // namespace backstretch
