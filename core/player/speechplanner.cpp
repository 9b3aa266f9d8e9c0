// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/player/speechplanner.h"

#include <algorithm>
#include <utility>

namespace backstretch {

void SpeechPlanner::setVoice(bool present)
{
    m_voice = present;
    if (!present) {
        m_speaking.reset();
        m_waiting.reset();
    }
}

bool SpeechPlanner::phaseChanged()
{
    if (m_waiting && m_waiting->wish.priority != CuePriority::Stop) {
        m_waiting.reset();
    }
    return breakOff();
}

bool SpeechPlanner::clear()
{
    m_waiting.reset();
    return breakOff();
}

bool SpeechPlanner::breakOff()
{
    if (!m_speaking || m_speaking->priority == CuePriority::Stop) {
        return false;
    }
    m_speaking.reset();
    return true;
}

SpeechPlanner::Now SpeechPlanner::take(const SpeechWish& wish, int number, MonoTime now)
{
    if (!speaks()) {
        return {.tone = wish.tone > Millis{0}};
    }
    if (wish.onTheBeat && now < m_afterTone) {
        return {};
    }
    const bool toned = wish.tone > Millis{0} && !wish.onTheBeat;
    Now order{.tone = toned};
    if (m_speaking) {
        // A tone and a count have their moment; words that come as a surprise may wait for a sentence's end.
        const bool urgent = toned || wish.onTheBeat;
        const bool wins =
            urgent ? wish.priority >= m_speaking->priority : wish.priority > m_speaking->priority;
        if (wins && breakOff()) {
            order.hush = true;
            m_free = now;
        } else {
            order.tone = false; // never over a voice
            if (wish.onTheBeat) {
                return order;
            }
        }
    }
    if (order.tone) {
        m_afterTone = std::max(m_afterTone, now + wish.tone + kAfterTone);
    }
    const bool keepsOther = m_waiting && m_waiting->wish.priority > wish.priority;
    if (!wish.parts.empty() && !keepsOther) {
        m_waiting = Waiting{wish, number};
    }
    return order;
}

bool SpeechPlanner::takeSoftTone(Millis length, MonoTime now)
{
    if (!speaks()) {
        return true;
    }
    if (m_speaking || (m_waiting && *nextDeadline() < now + length + kAfterTone)) {
        return false;
    }
    m_afterTone = std::max(m_afterTone, now + length + kAfterTone);
    return true;
}

std::optional<MonoTime> SpeechPlanner::nextDeadline() const
{
    if (!m_waiting || m_speaking) {
        return std::nullopt;
    }
    const MonoTime free = m_waiting->wish.onTheBeat ? m_afterTone : std::max(m_afterTone, m_free);
    return std::max(m_waiting->wish.at, free);
}

std::optional<SpeechPlanner::Say> SpeechPlanner::advance(MonoTime now)
{
    const auto due = nextDeadline();
    if (!due || *due > now) {
        return std::nullopt;
    }
    const Waiting ready = *std::exchange(m_waiting, std::nullopt);
    std::vector<std::size_t> parts = choose(ready.wish, now);
    if (parts.empty()) {
        return std::nullopt;
    }
    m_speaking = Speaking{.priority = ready.wish.priority};
    return Say{ready.number, std::move(parts)};
}

/// As many parts as can end in time: the least important go first, the last of them before the others.
std::vector<std::size_t> SpeechPlanner::choose(const SpeechWish& wish, MonoTime from) const
{
    std::vector<std::size_t> chosen;
    Millis length = wish.around;
    for (std::size_t i = 0; i < wish.parts.size(); ++i) {
        if (m_level == SpeechLevel::EveryStep || wish.parts[i].weight == SpeechWeight::Key) {
            chosen.push_back(i);
            length += wish.parts[i].length;
        }
    }
    if (!wish.room || wish.onTheBeat) { // a number gives way to the next one
        return chosen;
    }
    const MonoTime end = wish.at + *wish.room;
    while (!chosen.empty() && from + length > end) {
        auto least = chosen.begin();
        for (auto other = chosen.begin(); other != chosen.end(); ++other) {
            if (wish.parts[*other].weight <= wish.parts[*least].weight) {
                least = other;
            }
        }
        // Half of what matters says something else.
        if (wish.parts[*least].weight == SpeechWeight::Key) {
            return {};
        }
        length -= wish.parts[*least].length;
        chosen.erase(least);
    }
    return chosen;
}

void SpeechPlanner::ended(MonoTime now)
{
    if (m_speaking) {
        m_speaking.reset();
        m_free = now + kBetween;
    }
}

} // namespace backstretch
