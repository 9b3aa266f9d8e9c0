// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace backstretch {

/// One row of a routine. What is not set is the version's own.
struct RoutineItem
{
    QString exerciseId;
    QString versionId = QStringLiteral("normal");
    std::optional<std::chrono::seconds> hold = std::nullopt; ///< one hold
    std::optional<int> repetitions = std::nullopt;           ///< on each side, where there are sides

    friend bool operator==(const RoutineItem&, const RoutineItem&) = default;
};

/// A list of exercises in the order they are done. Built-in ones come from the catalogue; their texts
/// are in the source language, shown through contentText("routine:" + id, text).
struct Routine
{
    QString id;    ///< the file's name without .json
    int order = 0; ///< 1-based place in lists
    QString name;
    QString description; ///< one or two short sentences
    QString floorNote;   ///< says kindly that it needs the floor (or a bed)
    std::optional<std::chrono::seconds> breakBetween = std::nullopt; ///< wins over the settings; 0 to 60 s
    std::vector<RoutineItem> items;

    friend bool operator==(const Routine&, const Routine&) = default;
};

} // namespace backstretch
