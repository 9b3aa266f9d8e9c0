// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/sessionjournal.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace backstretch {

/// Keeps in memory what a log would keep on disk, and can be told to fail.
class FakeJournal final : public SessionJournal
{
public:
    Result begin(const SessionPlan& plan) override
    {
        return unlessFailing([&] { begun.push_back(plan); });
    }
    Result holdFinished(const HoldRecord& hold) override
    {
        return unlessFailing([&] {
            calls.push_back(hold);
            holds[{hold.block, hold.order}] = hold;
        });
    }
    Result exerciseReplaced(const Replacement& replacement) override
    {
        return unlessFailing([&] {
            replaced.push_back(replacement);
            const int block = replacement.block;
            std::map<int, HoldRecord> old;
            for (const auto& [key, record] : holds) {
                if (key.first == block) {
                    old[key.second] = record;
                }
            }
            std::erase_if(holds, [&](const auto& entry) { return entry.first.first == block; });
            for (const TakenOverHold& taken : replacement.takenOver) {
                HoldRecord record = old.at(taken.fromOrder);
                record.order = taken.order;
                record.side = taken.side;
                record.repetition = taken.repetition;
                holds[{block, taken.order}] = record;
            }
        });
    }
    Result hurt(const HurtRecord& record) override
    {
        return unlessFailing([&] { hurts[record.id] = {record, std::nullopt}; });
    }
    Result hurtNumber(int hurtId, int number) override
    {
        return unlessFailing([&] { hurts.at(hurtId).second = number; });
    }
    Result hurtWithdrawn(int hurtId) override
    {
        return unlessFailing([&] { hurts.erase(hurtId); });
    }
    Result activeTime(Millis time) override
    {
        return unlessFailing([&] { active.push_back(time); });
    }
    Result end(const End& outcome) override
    {
        return unlessFailing([&] { ends.push_back(outcome); });
    }

    std::function<bool()> failsNow = [] { return false; };
    JournalError::Code failure = JournalError::Code::Full;

    std::vector<SessionPlan> begun;
    std::vector<HoldRecord> calls;
    std::map<std::pair<int, int>, HoldRecord> holds; ///< by block and order, of the version there is now
    std::vector<Replacement> replaced;
    std::map<int, std::pair<HurtRecord, std::optional<int>>> hurts;
    std::vector<Millis> active;
    std::vector<End> ends;

private:
    template <typename Write>
    Result unlessFailing(Write write)
    {
        if (failsNow()) {
            return Unexpected(JournalError{.code = failure, .detail = "no space"});
        }
        write();
        return {};
    }
};

} // namespace backstretch
