// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace backstretch {

namespace {

template <typename Enum>
using Code = std::pair<Enum, QLatin1String>;

constexpr std::array kindCodes{
    Code<SessionKind>{SessionKind::Routine, QLatin1String("routine")},
    Code<SessionKind>{SessionKind::Single, QLatin1String("single")},
};
constexpr std::array statusCodes{
    Code<SessionStatus>{SessionStatus::Partial, QLatin1String("partial")},
    Code<SessionStatus>{SessionStatus::InProgress, QLatin1String("in_progress")},
    Code<SessionStatus>{SessionStatus::Completed, QLatin1String("completed")},
};
constexpr std::array resultCodes{
    Code<HoldResult>{HoldResult::Skipped, QLatin1String("skipped")},
    Code<HoldResult>{HoldResult::Cut, QLatin1String("cut")},
    Code<HoldResult>{HoldResult::Done, QLatin1String("done")},
};
constexpr std::array phaseCodes{
    Code<PhaseKind>{PhaseKind::Hold, QLatin1String("hold")},
    Code<PhaseKind>{PhaseKind::GetReady, QLatin1String("get-ready")},
    Code<PhaseKind>{PhaseKind::MoveIn, QLatin1String("move-in")},
    Code<PhaseKind>{PhaseKind::MoveOut, QLatin1String("move-out")},
    Code<PhaseKind>{PhaseKind::SwitchSides, QLatin1String("switch-sides")},
    Code<PhaseKind>{PhaseKind::Rest, QLatin1String("rest")},
    Code<PhaseKind>{PhaseKind::Break, QLatin1String("break")},
    Code<PhaseKind>{PhaseKind::Untimed, QLatin1String("untimed")},
};
constexpr std::array reasonCodes{
    Code<EndReason>{EndReason::None, QLatin1String("")},
    Code<EndReason>{EndReason::Left, QLatin1String("left")},
    Code<EndReason>{EndReason::Hurt, QLatin1String("hurt")},
    Code<EndReason>{EndReason::Changed, QLatin1String("changed")},
};
constexpr std::array sideCodes{
    Code<Side>{Side::None, QLatin1String("")},
    Code<Side>{Side::Left, QLatin1String("left")},
    Code<Side>{Side::Right, QLatin1String("right")},
    Code<Side>{Side::Centre, QLatin1String("centre")},
};
constexpr std::array answerCodes{
    Code<DoseAnswer>{DoseAnswer::None, QLatin1String("")},
    Code<DoseAnswer>{DoseAnswer::Use, QLatin1String("use")},
    Code<DoseAnswer>{DoseAnswer::Keep, QLatin1String("keep")},
    Code<DoseAnswer>{DoseAnswer::Less, QLatin1String("less")},
};

template <typename Codes, typename Enum>
QString find(const Codes& codes, Enum value)
{
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](const auto& code) { return code.first == value; });
    return found == codes.end() ? QString() : QString(found->second);
}

/// The first of the list is the harmless one.
template <typename Codes>
auto findBack(const Codes& codes, const QString& word)
{
    const auto found =
        std::find_if(codes.begin(), codes.end(), [&](const auto& code) { return code.second == word; });
    return found == codes.end() ? codes.front().first : found->first;
}

std::optional<QString> orNull(QString code)
{
    return code.isEmpty() ? std::nullopt : std::optional(std::move(code));
}

} // namespace

QString codeOf(SessionKind kind)
{
    return find(kindCodes, kind);
}
QString codeOf(SessionStatus status)
{
    return find(statusCodes, status);
}
QString codeOf(HoldResult result)
{
    return find(resultCodes, result);
}
QString codeOf(PhaseKind phase)
{
    return find(phaseCodes, phase);
}
std::optional<QString> codeOf(EndReason reason)
{
    return orNull(find(reasonCodes, reason));
}
std::optional<QString> codeOf(Side side)
{
    return orNull(find(sideCodes, side));
}
std::optional<QString> codeOf(DoseAnswer answer)
{
    return orNull(find(answerCodes, answer));
}

SessionKind kindFrom(const QString& code)
{
    return findBack(kindCodes, code);
}
SessionStatus statusFrom(const QString& code)
{
    return findBack(statusCodes, code);
}
HoldResult resultFrom(const QString& code)
{
    return findBack(resultCodes, code);
}
PhaseKind phaseFrom(const QString& code)
{
    return findBack(phaseCodes, code);
}
EndReason endReasonFrom(const QString& code)
{
    return findBack(reasonCodes, code);
}
Side sideFrom(const QString& code)
{
    return findBack(sideCodes, code);
}
DoseAnswer doseAnswerFrom(const QString& code)
{
    return findBack(answerCodes, code);
}

QString storable(const QString& text)
{
    QString clean = QString::fromUtf8(text.toUtf8()); // replaces lone surrogates
    clean.remove(QChar(QChar::Null));
    return clean;
}

QString storable(const std::string& text)
{
    return storable(QString::fromStdString(text));
}

} // namespace backstretch
