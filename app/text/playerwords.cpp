// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/playerwords.h"

#include "app/text/content.h"
#include "app/text/exercisewords.h"
#include "app/text/phasetext.h"
#include "core/player/breath.h"

#include <QCoreApplication>
#include <QLocale>

namespace backstretch {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlayerWords)
};

QString number(int value)
{
    return QLocale().toString(value);
}

/// Rounded up, so that a running second is never shown as over.
int secondsOf(Millis length)
{
    return static_cast<int>((length.count() + 999) / 1000);
}

QString shortSeconds(Millis length)
{
    return Tr::tr("%Ln s", "seconds, short", secondsOf(length));
}

QString breathWords(int breaths)
{
    return Tr::tr("%Ln breath(s)", "how long a hold is", breaths);
}

/// How long a hold of this exercise is: "15 s", "3 breaths".
QString holdLength(Millis length, Millis breath)
{
    return breath > Millis{0} ? breathWords(static_cast<int>(length / breath)) : shortSeconds(length);
}

QString ofCount(CountWord word, int all)
{
    switch (word) {
    case CountWord::Cycle:
        return Tr::tr("of %Ln cycle(s)", "under the number of the present one", all);
    case CountWord::Turn:
        return Tr::tr("of %Ln turn(s)", "under the number of the present one", all);
    case CountWord::Round:
        return Tr::tr("of %Ln round(s)", "under the number of the present one", all);
    case CountWord::Lift:
        return Tr::tr("of %Ln lift(s)", "under the number of the present one", all);
    case CountWord::Repeat:
        break;
    }
    return Tr::tr("of %Ln repeat(s)", "under the number of the present one", all);
}

enum class Place { Alone, InsideALine };

QString countOf(CountWord word, int present, int all, Place place)
{
    const auto filled = [present, all](const QString& text) {
        return text.arg(number(present), number(all));
    };
    const bool alone = place == Place::Alone;
    switch (word) {
    case CountWord::Cycle:
        return filled(alone ? Tr::tr("Cycle %1 of %2", "on its own")
                            : Tr::tr("cycle %1 of %2", "inside a line"));
    case CountWord::Turn:
        return filled(alone ? Tr::tr("Turn %1 of %2", "on its own")
                            : Tr::tr("turn %1 of %2", "inside a line"));
    case CountWord::Round:
        return filled(alone ? Tr::tr("Round %1 of %2", "on its own")
                            : Tr::tr("round %1 of %2", "inside a line"));
    case CountWord::Lift:
        return filled(alone ? Tr::tr("Lift %1 of %2", "on its own")
                            : Tr::tr("lift %1 of %2", "inside a line"));
    case CountWord::Repeat:
        break;
    }
    return filled(alone ? Tr::tr("Repeat %1 of %2", "on its own")
                        : Tr::tr("repeat %1 of %2", "inside a line"));
}

/// Looks things up for one moment of one session.
class Describer
{
public:
    Describer(const Snapshot& snapshot, const Timeline& timeline, const Catalogue& catalogue)
        : m_now(snapshot)
        , m_timeline(timeline)
        , m_catalogue(catalogue)
    {
    }

    [[nodiscard]] PlayerWords words() const;

private:
    [[nodiscard]] const Block& blockOf(const Phase& phase) const
    {
        return m_timeline.blocks[static_cast<std::size_t>(phase.block)];
    }
    [[nodiscard]] const Exercise& exerciseOf(const Phase& phase) const
    {
        return *m_catalogue.exercise(QString::fromStdString(blockOf(phase).exerciseId));
    }
    [[nodiscard]] const ExerciseVersion& versionOf(const Phase& phase) const
    {
        const Exercise& exercise = exerciseOf(phase);
        const auto* version = exercise.version(QString::fromStdString(blockOf(phase).versionId));
        return version ? *version : exercise.normal();
    }
    [[nodiscard]] PhaseText textOf(const Phase& phase) const;
    [[nodiscard]] QString shown(const Phase& phase, const QString& text) const
    {
        return text.isEmpty() ? text : contentText(exerciseContext(exerciseOf(phase).id), text);
    }
    void count(PlayerWords& words) const;
    void facts(PlayerWords& words) const;
    [[nodiscard]] QString nextUp() const;
    [[nodiscard]] QString nextUp(const Phase& phase) const;
    [[nodiscard]] Side otherSideToCome() const;
    [[nodiscard]] QString need() const;
    [[nodiscard]] bool countsParts() const { return m_now.parts > 1; }
    /// Whether it is worth saying which repetition this is.
    [[nodiscard]] bool isCounted() const { return m_now.repetition > 0 && m_now.repetitions > 1; }

    const Snapshot& m_now;
    const Timeline& m_timeline;
    const Catalogue& m_catalogue;
};

PhaseText Describer::textOf(const Phase& phase) const
{
    return phaseText(versionOf(phase), phase, m_now.phaseIndex.has_value());
}

void Describer::count(PlayerWords& words) const
{
    const ExerciseVersion& version = versionOf(m_now.phase);
    const bool moving = m_now.phase.kind == PhaseKind::MoveIn || m_now.phase.kind == PhaseKind::MoveOut;
    if (isCounted()) {
        words.repetition = countOf(version.countWord, m_now.repetition, m_now.repetitions, Place::Alone);
    }
    if (m_now.state == EngineState::CountIn) {
        words.number = number(secondsOf(m_now.countInRemaining));
        words.caption = Tr::tr("going on", "under the number, while the timer is about to run again");
    } else if (moving && m_now.repetitions > 1) {
        words.number = number(m_now.repetition);
        words.caption = ofCount(version.countWord, m_now.repetitions);
    } else if (moving && countsParts()) {
        words.number = number(m_now.part);
        words.caption = Tr::tr("of %Ln part(s)", "under the number of the present one", m_now.parts);
    } else if (m_now.phase.kind == PhaseKind::Hold && m_now.phase.breathLength > Millis{0}) {
        const int breaths = breathsLeft(m_now.phase, m_now.elapsed);
        words.number = number(breaths);
        words.caption = Tr::tr("breath(s)", "under the number", breaths);
    } else if (m_now.phase.kind != PhaseKind::Untimed) {
        const int seconds = secondsOf(m_now.remaining);
        words.number = number(seconds);
        words.caption = Tr::tr("second(s)", "under the number", seconds);
    }
}

QString Describer::need() const
{
    QStringList things;
    for (const Equipment thing : versionOf(m_now.phase).equipment.needed) {
        if (thing != Equipment::Mat) { // every exercise has a soft floor; it is said at the check-in
            things << equipmentText(thing);
        }
    }
    return QLocale().createSeparatedList(things);
}

/// The side this exercise turns to later, while it is still on the first.
Side Describer::otherSideToCome() const
{
    if (!m_now.next) {
        return Side::None;
    }
    const Block& block = blockOf(m_now.phase);
    for (std::size_t i = *m_now.next; i < block.endPhase; ++i) {
        if (m_timeline.phases[i].kind == PhaseKind::SwitchSides) {
            return m_timeline.phases[i].side;
        }
    }
    return Side::None;
}

void Describer::facts(PlayerWords& words) const
{
    const Phase& phase = m_now.phase;
    const auto ratio = [](int present, int all) {
        return Tr::tr("%1 of %2", "3 of 5").arg(number(present), number(all));
    };
    const PlayerFact then{Tr::tr("After this"), words.next};
    const PlayerFact repeat =
        isCounted() ? PlayerFact{Tr::tr("Repeat"), ratio(m_now.repetition, m_now.repetitions)} : PlayerFact{};
    const QString side = sideWord(phase.side);

    if (phase.kind == PhaseKind::GetReady || phase.kind == PhaseKind::Break) {
        const QString needed = need();
        words.first =
            needed.isEmpty() ? PlayerFact{Tr::tr("Side"), side} : PlayerFact{Tr::tr("You need"), needed};
        words.second = {Tr::tr("Then"),
                        Tr::tr("Hold %1", "followed by seconds or breaths")
                            .arg(holdLength(blockOf(phase).holdLength, blockOf(phase).breathLength))};
        if (words.first.value.isEmpty()) {
            words.first = {Tr::tr("Exercise"),
                           ratio(phase.block + 1, static_cast<int>(m_timeline.blocks.size()))};
        }
    } else if (countsParts()) {
        words.first = {Tr::tr("Side"), side};
        words.second = {Tr::tr("Part"), ratio(m_now.part, m_now.parts)};
    } else if (phase.side != Side::None) {
        words.first = {Tr::tr("Side"), side};
        const Side later = otherSideToCome();
        words.second =
            later == Side::None || phase.kind == PhaseKind::SwitchSides
                ? repeat
                : PlayerFact{Tr::tr("After this"), Tr::tr("%1 side", "Left side").arg(sideWord(later))};
    } else {
        words.first = repeat;
        words.second = then;
    }
    if (words.first.value.isEmpty()) {
        words.first = words.second;
        words.second = words.first == then ? PlayerFact{} : then;
    }
    if (words.second.value.isEmpty()) {
        words.second = {};
    }

    QStringList line;
    if (phase.side != Side::None) {
        line << (phase.side == Side::Centre ? side : Tr::tr("%1 side", "Left side").arg(side));
    }
    if (countsParts()) {
        line << (line.isEmpty() ? Tr::tr("Part %1 of %2", "on its own")
                                : Tr::tr("part %1 of %2", "inside a line"))
                    .arg(number(m_now.part), number(m_now.parts));
    } else if (isCounted()) {
        line << (line.isEmpty() ? words.repetition
                                : countOf(versionOf(phase).countWord, m_now.repetition, m_now.repetitions,
                                          Place::InsideALine));
    }
    words.factLine = line.join(Tr::tr(", ", "between two short facts"));
}

QString Describer::nextUp(const Phase& phase) const
{
    switch (phase.kind) {
    case PhaseKind::GetReady:
    case PhaseKind::Break:
        return shown(phase, exerciseOf(phase).shortName);
    case PhaseKind::Rest:
        return Tr::tr("Rest, %1", "followed by seconds").arg(shortSeconds(phase.duration));
    case PhaseKind::SwitchSides:
        return Tr::tr("Switch sides");
    case PhaseKind::Hold:
        return Tr::tr("Hold, %1", "followed by seconds or breaths")
            .arg(holdLength(phase.duration, phase.breathLength));
    case PhaseKind::MoveIn:
    case PhaseKind::MoveOut:
    case PhaseKind::Untimed:
        break;
    }
    return shown(phase, textOf(phase).next);
}

QString Describer::nextUp() const
{
    // Coming back is no news; what is done after it is.
    for (std::size_t i = m_now.next.value_or(m_timeline.phases.size()); i < m_timeline.phases.size(); ++i) {
        const QString text = nextUp(m_timeline.phases[i]);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return Tr::tr("All done");
}

PlayerWords Describer::words() const
{
    PlayerWords words;
    const Phase& phase = m_now.phase;
    const PhaseText text = textOf(phase);
    words.word = m_now.state == EngineState::Paused ? Tr::tr("Paused") : phaseWord(phase.kind);
    words.instruction = shown(phase, text.full);
    words.far = shown(phase, text.far.isEmpty() ? text.full : text.far);
    words.breathing = shown(phase, text.breathing);
    if (phase.kind == PhaseKind::Rest && words.instruction.isEmpty()) {
        words.instruction = Tr::tr("Rest in any position that feels good.");
        words.far = words.instruction;
    }
    if (const auto breath = breathAt(phase, m_now.elapsed);
        breath && phase.kind == PhaseKind::Hold) { // the panel says what the ring shows
        words.breathing = breath->breath == Breath::In ? Tr::tr("Breathe in") : Tr::tr("Breathe out");
    }
    if (words.breathing.isEmpty()) {
        words.breathing =
            phase.kind == PhaseKind::Hold ? Tr::tr("Slow breaths, in and out") : Tr::tr("Take your time");
    }
    words.next = nextUp();
    count(words);
    facts(words);
    words.versionTag = versionOf(phase).level == VersionLevel::Normal   ? Tr::tr("Normal version")
                       : versionOf(phase).level == VersionLevel::Easier ? Tr::tr("Easier version")
                                                                        : Tr::tr("Harder version");
    const QString exercise = number(phase.block + 1);
    const QString exercises = number(static_cast<int>(m_timeline.blocks.size()));
    words.exerciseOf = Tr::tr("exercise %1 of %2", "inside a line").arg(exercise, exercises);
    words.exercisePlace = Tr::tr("Exercise %1 of %2", "on its own").arg(exercise, exercises);
    words.timeLeft = Tr::tr("%1 left", "3:02 left").arg(clockTime(m_now.sessionRemaining));
    return words;
}

} // namespace

PlayerWords playerWords(const Snapshot& snapshot, const Timeline& timeline, const Catalogue& catalogue)
{
    return Describer(snapshot, timeline, catalogue).words();
}

QString phaseWord(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::GetReady:
        return Tr::tr("Get ready");
    case PhaseKind::MoveIn:
    case PhaseKind::MoveOut:
    case PhaseKind::Untimed:
        return Tr::tr("Move");
    case PhaseKind::Hold:
        return Tr::tr("Hold");
    case PhaseKind::SwitchSides:
        return Tr::tr("Switch side");
    case PhaseKind::Rest:
    case PhaseKind::Break:
        break;
    }
    return Tr::tr("Rest");
}

QString sideWord(Side side)
{
    switch (side) {
    case Side::Left:
        return Tr::tr("Left");
    case Side::Right:
        return Tr::tr("Right");
    case Side::Centre:
        return Tr::tr("Centre");
    case Side::None:
        break;
    }
    return {};
}

QString clockTime(Millis length)
{
    const int seconds = secondsOf(length);
    const QLocale locale;
    const QString zero = locale.zeroDigit();
    const QString rest = locale.toString(seconds % 60);
    return Tr::tr("%1:%2", "minutes and seconds of a running time")
        .arg(locale.toString(seconds / 60), rest.size() < 2 * zero.size() ? zero + rest : rest);
}

QString phaseAnnouncement(const PlayerWords& words)
{
    QStringList parts{words.word};
    if (!words.factLine.isEmpty()) {
        parts << words.factLine;
    }
    parts << words.instruction;
    return parts.join(Tr::tr(". ", "between two sentences"));
}

} // namespace backstretch
