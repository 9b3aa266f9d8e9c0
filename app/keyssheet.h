// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace backstretch {

class Sheet;
class Theme;

/// A key, and what it does.
struct KeyEntry
{
    QString keys;
    QString what;
};

/// The keys of the pages, in the user's language.
[[nodiscard]] std::vector<KeyEntry> shellKeys();
/// A table of keys, for the sheet and for Settings.
[[nodiscard]] QWidget* makeKeyTable(const Theme& theme, const std::vector<KeyEntry>& entries);

namespace KeysSheet {
/// Shows them over `page`, which owns the sheet; it goes by itself when it is closed.
Sheet* open(const Theme& theme, QWidget& page, const std::vector<KeyEntry>& keys);
} // namespace KeysSheet

} // namespace backstretch
