// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/cuewords.h"

#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/exercisewords.h"
#include "app/text/phasetext.h"
#include "app/text/playerwords.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace backstretch {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CueWords)
};

using enum SpeechWeight;

/// After so many turns everyone knows the long form.
constexpr int kTurnsInFull = 2;

QStringList sentencesOf(const QString& text)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        if (const QString sentence = text.mid(from, to - from).trimmed(); !sentence.isEmpty()) {
            sentences << sentence;
        }
    }
    return sentences;
}

/// "Three.", with the pause that a sentence's end gives it.
QString numberWord(int number)
{
    switch (number) {
    case 3:
        return Tr::tr("Three.", "spoken count");
    case 2:
        return Tr::tr("Two.", "spoken count");
    case 1:
        return Tr::tr("One.", "spoken count");
    default:
        return {};
    }
}

class Speaker
{
public:
    Speaker(const Cue& cue, const CueScene& scene)
        : m_cue(cue)
        , m_scene(scene)
    {
    }

    [[nodiscard]] SpokenWords words();

private:
    [[nodiscard]] const Block& block() const
    {
        return m_scene.timeline.blocks[static_cast<std::size_t>(m_cue.block)];
    }
    [[nodiscard]] const Exercise& exercise() const
    {
        return *m_scene.catalogue.exercise(QString::fromStdString(block().exerciseId));
    }
    [[nodiscard]] const ExerciseVersion& version() const
    {
        const auto* version = exercise().version(QString::fromStdString(block().versionId));
        return version ? *version : exercise().normal();
    }
    [[nodiscard]] QString shown(const QString& text) const
    {
        return text.isEmpty() ? text : contentText(exerciseContext(exercise().id), text);
    }
    void say(const QString& text, SpeechWeight weight = Key)
    {
        if (!text.isEmpty()) {
            m_words.push_back({text, weight});
        }
    }
    void sayAll(const QString& text, SpeechWeight weight)
    {
        for (const QString& sentence : sentencesOf(text)) {
            say(sentence, weight);
        }
    }
    void intro();
    void getReady();
    void equipment(SpeechWeight weight);
    void move();
    void holdStart();
    void holdEnd();
    void switchSides();
    void rest();
    void nextUp();
    void versionChanged();
    void phase(const QString& generic, const QString& text, const QString& length);
    /// The phase's own text, of the phase that is running.
    [[nodiscard]] PhaseText text() const
    {
        return phaseText(version(), m_scene.phase, m_scene.index.has_value());
    }
    /// A sentence that names a direction is no ornament.
    [[nodiscard]] bool saysTheSide() const
    {
        return m_scene.phase.side != Side::None && (version().laterality == Laterality::Directions ||
                                                    version().laterality == Laterality::Alternating);
    }
    [[nodiscard]] bool isKnown() const { return m_scene.phase.repetition > kTurnsInFull; }

    const Cue& m_cue;
    const CueScene& m_scene;
    SpokenWords m_words;
};

SpokenWords Speaker::words()
{
    switch (m_cue.kind) {
    case CueKind::ExerciseName:
        getReady();
        break;
    case CueKind::StartSoon:
        say(Tr::tr("Starting in", "spoken, then the count follows: three, two, one"));
        break;
    case CueKind::Countdown:
    case CueKind::CountIn:
        say(numberWord(m_cue.number));
        break;
    case CueKind::Move:
        move();
        break;
    case CueKind::Untimed:
        sayAll(shown(text().spoken), Key);
        say(Tr::tr("Press space when you are done.", "spoken"), Helpful);
        break;
    case CueKind::RepetitionsLeft:
        say(m_cue.number == 1 ? Tr::tr("Last one.", "spoken: the last repetition")
                              : Tr::tr("Two to go.", "spoken: repetitions"));
        break;
    case CueKind::HoldStart:
        holdStart();
        break;
    case CueKind::HalfWay:
        say(Tr::tr("Half way.", "spoken"), Helpful);
        break;
    case CueKind::HoldEnd:
        holdEnd();
        break;
    case CueKind::SwitchSides:
        switchSides();
        break;
    case CueKind::Rest:
        rest();
        break;
    case CueKind::NextUp:
        nextUp();
        break;
    case CueKind::SessionFinished:
        say(Tr::tr("All done.", "spoken"));
        say(Tr::tr("Rest a moment.", "spoken"), Helpful);
        say(Tr::tr("Get up slowly.", "spoken"), Helpful);
        break;
    case CueKind::Paused:
        say(Tr::tr("Paused.", "spoken"));
        break;
    case CueKind::Resumed:
        say(Tr::tr("Carrying on.", "spoken"));
        break;
    case CueKind::VersionChanged:
        versionChanged();
        break;
    case CueKind::Hurt:
        say(Tr::tr("Stop.", "spoken, when it hurts"));
        say(Tr::tr("Come out slowly.", "spoken, when it hurts"));
        say(Tr::tr("The timer is paused.", "spoken, when it hurts"), Helpful);
        break;
    case CueKind::HurtRestOver:
        say(Tr::tr("The minute is over.", "spoken, after a rest because it hurt"));
        say(Tr::tr("How is it now?", "spoken, after a rest because it hurt"), Helpful);
        break;
    case CueKind::GetReady: // said with the name
    case CueKind::BreathTurn:
    case CueKind::ExerciseFinished: // the tone says it
        break;
    }
    return std::move(m_words);
}

void Speaker::intro()
{
    if (!m_scene.first || m_scene.sessionName.isEmpty()) {
        return;
    }
    const auto sentence = [](const QString& words) {
        return Tr::tr("%1.", "a name as a sentence").arg(words);
    };
    say(sentence(m_scene.sessionName), Extra);
    say(Tr::tr("%Ln exercise(s).", "spoken", static_cast<int>(m_scene.timeline.blocks.size())), Extra);
    say(Tr::tr("About %Ln minute(s).", "spoken", roundedMinutes(m_scene.left)), Extra);
    say(Tr::tr("Press space at any time to pause.", "spoken"), Extra);
}

void Speaker::getReady()
{
    intro();
    const bool afterBreak = m_scene.index && *m_scene.index > 0 &&
                            m_scene.timeline.phases[*m_scene.index - 1].kind == PhaseKind::Break;
    const QString name = exerciseShortName(exercise());
    say(m_scene.first ? Tr::tr("First: %1.", "spoken, the name of an exercise").arg(name)
        : afterBreak  ? Tr::tr("%1.", "a name as a sentence").arg(name) // "Next:" was said in the break
                      : Tr::tr("Next: %1.", "spoken, the name of an exercise").arg(name));
    sayAll(shown(text().spoken), Helpful);
    if (!afterBreak) {
        equipment(Extra);
    }
}

void Speaker::equipment(SpeechWeight weight)
{
    for (const Equipment thing : version().equipment.needed) {
        if (thing == Equipment::Chair) {
            say(Tr::tr("You need a chair for this one.", "spoken"), weight);
        } else if (thing == Equipment::Strap) {
            say(Tr::tr("You need a strap for this one.", "spoken"), weight);
        }
    }
}

void Speaker::move()
{
    const QStringList sentences = sentencesOf(shown(text().spoken));
    for (qsizetype i = 0; i < sentences.size() && (i == 0 || !isKnown() || saysTheSide()); ++i) {
        say(sentences[i], i == 0 || saysTheSide() ? Key : Helpful);
    }
}

/// The word for the phase, how long it is, and what to do; no word twice where the text has it already.
void Speaker::phase(const QString& generic, const QString& text, const QString& length)
{
    QStringList sentences = sentencesOf(text);
    const QString word = QString(generic).remove(u'.');
    if (!sentences.isEmpty() && sentences.first().startsWith(word, Qt::CaseInsensitive)) {
        say(sentences.takeFirst());
    } else {
        say(generic);
    }
    say(length, Extra);
    if (!isKnown()) {
        for (const QString& sentence : sentences) {
            say(sentence, Helpful);
        }
    }
}

void Speaker::holdStart()
{
    const Phase& hold = m_scene.phase;
    const QString length = hold.breathLength > Millis{0}
                               ? Tr::tr("%Ln slow breath(s).", "spoken, how long a hold is",
                                        static_cast<int>(hold.duration / hold.breathLength))
                               : Tr::tr("%1.", "a length as a sentence").arg(spokenDuration(hold.duration));
    phase(Tr::tr("Hold.", "spoken"), shown(text().spoken), length);
}

void Speaker::holdEnd()
{
    if (m_scene.phase.kind == PhaseKind::MoveIn) {
        return; // straight on: what comes next is said, and the tone has said the rest
    }
    say(Tr::tr("And relax.", "spoken, at the end of a hold"));
    if (m_scene.phase.kind == PhaseKind::MoveOut && !isKnown()) {
        const QString back = shown(text().spoken);
        sayAll(back.isEmpty() ? Tr::tr("Come back slowly.", "spoken, at the end of a hold") : back, Helpful);
    }
}

void Speaker::switchSides()
{
    say(Tr::tr("Switch sides.", "spoken"));
    if (m_cue.side == Side::Left) {
        say(Tr::tr("Now the left.", "spoken, after: switch sides"));
    } else if (m_cue.side == Side::Right) {
        say(Tr::tr("Now the right.", "spoken, after: switch sides"));
    }
    sayAll(shown(text().spoken), Helpful);
}

void Speaker::rest()
{
    phase(Tr::tr("Rest.", "spoken"), shown(text().spoken),
          Tr::tr("%1.", "a length as a sentence").arg(spokenDuration(m_scene.phase.duration)));
}

void Speaker::nextUp()
{
    say(Tr::tr("Rest.", "spoken"), Helpful);
    say(Tr::tr("Next: %1.", "spoken, the name of an exercise").arg(exerciseShortName(exercise())));
    equipment(Helpful);
}

void Speaker::versionChanged()
{
    switch (version().level) {
    case VersionLevel::Easier:
        say(Tr::tr("Easier version.", "spoken"));
        break;
    case VersionLevel::Harder:
        say(Tr::tr("Harder version.", "spoken"));
        break;
    case VersionLevel::Normal:
        say(Tr::tr("Normal version.", "spoken"));
        return;
    }
    if (const QString name = versionName(exercise(), version()); !name.isEmpty()) {
        say(Tr::tr("%1.", "a name as a sentence").arg(name), Helpful);
    }
}

} // namespace

SpokenWords cueWords(const Cue& cue, const CueScene& scene)
{
    return Speaker(cue, scene).words();
}

QString timeLeftWords(Millis left, int exercisesToGo)
{
    const QString time = Tr::tr("About %Ln minute(s) left.", "spoken", roundedMinutes(left));
    //: two sentences that are spoken one after the other
    return exercisesToGo > 0
               ? Tr::tr("%1 %2").arg(time, Tr::tr("%Ln exercise(s) to go.", "spoken", exercisesToGo))
               : time;
}

} // namespace backstretch
