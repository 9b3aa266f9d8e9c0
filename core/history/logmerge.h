// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveerror.h"
#include "core/history/stagedcopy.h"
#include "core/progress/sessionrows.h"
#include "core/storage/connection.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace backstretch {

/// What becomes of an item of a copy when it is added to the log. Of two that differ the higher revision
/// wins, equal ones are told apart by what they hold: so it does not matter who merges whose copy first.
enum class MergeFate {
    New,         ///< only in the copy: taken
    NewRemoved,  ///< removed there, and not here or removed here as well: the mark is taken, nothing is shown
    Same,        ///< already here
    Mine,        ///< the one here was changed last, it stays
    MineRemoved, ///< removed here and not changed there since: it stays removed
    Copy,        ///< the copy's was changed last, it is taken
    CopyRemoved, ///< removed there and not changed here since: it is removed
    Busy,        ///< a player is running it at the moment, it stays
};
[[nodiscard]] constexpr bool isTaken(MergeFate fate)
{
    return fate == MergeFate::New || fate == MergeFate::NewRemoved || fate == MergeFate::Copy ||
           fate == MergeFate::CopyRemoved;
}

/// Enough of one version of a session for a person to tell it from the other.
struct SessionGlance
{
    std::optional<int> painBefore;
    std::optional<int> painAfter;
    bool hasNote = false;

    friend bool operator==(const SessionGlance&, const SessionGlance&) = default;
};

struct MergeItem
{
    MergeFate fate = MergeFate::Same;
    QString uuid; ///< of a session; empty for others
    QString name; ///< of the session in the source language; of others what names them in their list:
                  ///< the exercise's id, the first day of the plan, the day of rest (ISO)
    Moment started;
    SessionGlance copy;
    std::optional<SessionGlance> mine; ///< the log's own version, where it has one
};

/// What the user does not want to take. It may be taken another time.
struct LeftOut
{
    std::set<QString> sessions; ///< by uuid
    std::set<QString> choices;  ///< by exercise id
    std::set<QString> plans;    ///< by the first day
    std::set<QString> restDays; ///< by the day
};

/// What adding a copy would do, item by item.
struct MergePlan
{
    std::vector<MergeItem> sessions; ///< newest first
    std::vector<MergeItem> choices;
    std::vector<MergeItem> plans;    ///< gentle ones
    std::vector<MergeItem> restDays; ///< in them

    [[nodiscard]] int count(MergeFate fate) const;
    [[nodiscard]] bool changesNothing() const;
};

/// Compares only.
ArchiveResult<MergePlan> planMerge(const StagedCopy& copy, const Connection& log,
                                   const WorkProgress& progress);

/// Adds the copy to the log, but for what is in `leftOut`. All of it or nothing. Tells what was done with
/// the others.
ArchiveResult<MergePlan> mergeCopy(const StagedCopy& copy, const Connection& log, const LeftOut& leftOut,
                                   const WorkProgress& progress);

/// Makes the log what the copy is. All of it or nothing. Locked while a player runs a session.
ArchiveResult<void> replaceByCopy(const StagedCopy& copy, const Connection& log,
                                  const WorkProgress& progress);

/// Deletes everything the log has, and overwrites it in the file. Locked while a player runs a session.
ArchiveResult<void> emptyLog(const Connection& log);

} // namespace backstretch
