// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/backups.h"

#include <QDate>

#include <functional>
#include <vector>

class QWidget;

namespace backstretch {

class Sheet;
class Theme;

/// The copies the program made by itself, laid over the window; `bringBack` gets the one that is wanted.
namespace BackupsSheet {
Sheet* open(const Theme& theme, QWidget& window, const std::vector<Backup>& backups, QDate today,
            std::function<void(const Backup&)> bringBack);
} // namespace BackupsSheet

} // namespace backstretch
