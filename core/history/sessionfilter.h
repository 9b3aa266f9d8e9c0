// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionrows.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace backstretch {

/// Something to look for. The log has its names in the source language and keeps notes as they were written,
/// so whoever asks says what goes by that word in the user's language.
struct SearchWord
{
    QStringList spellings; ///< any of them, anywhere in the note or in a name
    QStringList routineIds;
    QStringList exerciseIds;

    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

/// Which sessions a list shows; everything that is set must hold.
struct SessionFilter
{
    std::optional<QDate> from = std::nullopt; ///< local day, inclusive
    std::optional<QDate> to = std::nullopt;   ///< local day, inclusive
    QString exerciseId;
    QString routineId;
    bool hurtOnly = false;
    std::vector<SearchWord> words = {}; ///< all of them

    friend bool operator==(const SessionFilter&, const SessionFilter&) = default;
};

/// The place in the list, newest first, behind a row that was read.
struct SessionCursor
{
    qint64 startedUtcMs = 0;
    SessionId id{};

    [[nodiscard]] static SessionCursor behind(const SessionRow& row) { return {row.started.utcMs, row.id}; }
};

} // namespace backstretch
