// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound/tone.h"

#include <QFile>
#include <QtEndian>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <vector>

namespace backstretch {
namespace {

constexpr int rate = 48000;

/// One note of the design's table; `to` where it glides.
struct Note
{
    double hertz;
    int ms;
    double to = 0;
};
constexpr double silence = 0;

struct Expected
{
    std::vector<Note> notes;
    double peakDb = -12;
};

const std::map<Tone, Expected>& table()
{
    static const std::map<Tone, Expected> tones{
        {Tone::CountReady, {{{523, 80}}}},
        {Tone::Move, {{{392, 120}, {523, 180}}}},
        {Tone::HoldStart, {{{330, 600}}}},
        {Tone::CountHold, {{{330, 80}}}},
        {Tone::HoldEnd, {{{523, 150}, {392, 350}}}},
        {Tone::SwitchSides,
         {{{440, 90}, {silence, 80}, {440, 90}, {silence, 250}, {440, 90}, {silence, 80}, {440, 90}}}},
        {Tone::Rest, {{{392, 800}}}},
        {Tone::ExerciseFinished, {{{392, 140}, {494, 140}, {587, 300}}}},
        {Tone::SessionFinished, {{{392, 180}, {494, 180}, {587, 180}, {784, 700}}}},
        {Tone::Pause, {{{440, 200, 330}}}},
        {Tone::CarryOn, {{{330, 200, 440}}}},
        {Tone::BreathIn, {{{349, 900, 415}}, -20}},
        {Tone::BreathOut, {{{415, 900, 349}}, -20}},
        {Tone::Tick, {{{660, 25}}, -24}},
    };
    return tones;
}

struct Sound
{
    std::vector<double> left, right; ///< -1 to 1
};

/// Reads a plain 44-byte-header WAV and checks that it is one.
Sound read(Tone tone, Side side)
{
    Sound sound;
    QFile file(toneFile(tone, side));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    const QByteArray all = file.readAll();
    if (all.size() <= 44) {
        ADD_FAILURE() << "too short: " << qPrintable(file.fileName());
        return sound;
    }
    const auto number16 = [&](int at) { return qFromLittleEndian<qint16>(all.constData() + at); };
    EXPECT_EQ(all.left(4), QByteArray("RIFF"));
    EXPECT_EQ(number16(20), 1) << "plain samples";
    EXPECT_EQ(number16(22), 2) << "two channels";
    EXPECT_EQ(qFromLittleEndian<qint32>(all.constData() + 24), rate);
    EXPECT_EQ(number16(34), 16) << "bits";
    for (int at = 44; at + 3 < all.size(); at += 4) {
        sound.left.push_back(number16(at) / 32768.0);
        sound.right.push_back(number16(at + 2) / 32768.0);
    }
    return sound;
}

double peakDb(const std::vector<double>& samples)
{
    double peak = 0;
    for (const double sample : samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return 20 * std::log10(peak);
}

/// How strong one frequency is in a stretch of sound (Goertzel).
double power(const std::vector<double>& samples, int first, int count, double hertz)
{
    const double k = 2 * std::cos(2 * std::numbers::pi * hertz / rate);
    double before = 0;
    double beforeThat = 0;
    for (int i = first; i < first + count; ++i) {
        const double now = samples.at(static_cast<std::size_t>(i)) + k * before - beforeThat;
        beforeThat = before;
        before = now;
    }
    return before * before + beforeThat * beforeThat - k * before * beforeThat;
}

/// The strongest frequency between 250 and 1050 Hz.
double pitch(const std::vector<double>& samples, int first, int count)
{
    double best = 0;
    double strongest = 0;
    for (double hertz = 250; hertz <= 1050; hertz += 1) {
        if (const double found = power(samples, first, count, hertz); found > strongest) {
            strongest = found;
            best = hertz;
        }
    }
    return best;
}

int samplesIn(int ms)
{
    return rate * ms / 1000;
}

class Tones : public testing::TestWithParam<Tone>
{
};

TEST_P(Tones, HasTheNotesOfTheTable)
{
    const Expected& expected = table().at(GetParam());
    const Sound sound = read(GetParam(), Side::Centre);
    int at = 0;
    for (const Note& note : expected.notes) {
        const int count = samplesIn(note.ms);
        ASSERT_LE(static_cast<std::size_t>(at + count), sound.left.size());
        if (note.hertz == silence) {
            const auto begin = sound.left.begin() + at;
            EXPECT_TRUE(std::all_of(begin, begin + count, [](double sample) { return sample == 0; }));
        } else if (note.to > 0) {
            const int third = count / 3;
            EXPECT_NEAR(pitch(sound.left, at, third), note.hertz + (note.to - note.hertz) / 6, 20);
            EXPECT_NEAR(pitch(sound.left, at + 2 * third, third), note.to - (note.to - note.hertz) / 6, 20);
        } else {
            // A short note's pitch is only known within about a third of its length's inverse.
            EXPECT_NEAR(pitch(sound.left, at, count), note.hertz, std::max(3.0, 300.0 / note.ms));
        }
        at += count;
    }
    // Silence behind short notes, and nothing else: less than that may never begin to play.
    EXPECT_EQ(sound.left.size(), static_cast<std::size_t>(std::max(at, samplesIn(500))));
    EXPECT_TRUE(
        std::all_of(sound.left.begin() + at, sound.left.end(), [](double sample) { return sample == 0; }));
    int notes = 0;
    for (const Note& note : expected.notes) {
        notes += note.ms;
    }
    const auto heard = toneLength(GetParam()).count(); // one that dies away is over a little earlier
    EXPECT_LE(heard, notes);
    EXPECT_GE(heard, notes * 9 / 10 - 1);
}

TEST_P(Tones, IsAsLoudAsTheTableSaysAndDoesNotClick)
{
    const Expected& expected = table().at(GetParam());
    const Sound sound = read(GetParam(), Side::None);
    EXPECT_NEAR(peakDb(sound.left), expected.peakDb, 0.1);
    EXPECT_EQ(sound.left, sound.right);
    ASSERT_FALSE(sound.left.empty());
    EXPECT_EQ(sound.left.front(), 0);
    EXPECT_NEAR(sound.left.back(), 0, 0.001);
    // The attack takes 15 ms: after 2 ms it has hardly begun.
    const std::vector<double> start(sound.left.begin(), sound.left.begin() + samplesIn(2));
    EXPECT_LT(peakDb(start), expected.peakDb - 15);
}

TEST_P(Tones, TheFarSideIsSixDecibelLower)
{
    const double near = table().at(GetParam()).peakDb;
    const Sound left = read(GetParam(), Side::Left);
    EXPECT_NEAR(peakDb(left.left), near, 0.1);
    EXPECT_NEAR(peakDb(left.right), near - 6, 0.1);
    const Sound right = read(GetParam(), Side::Right);
    EXPECT_EQ(right.left, left.right);
    EXPECT_EQ(right.right, left.left);
}

INSTANTIATE_TEST_SUITE_P(All, Tones, testing::ValuesIn(allTones));

TEST(ToneTable, KnowsEveryTone)
{
    EXPECT_EQ(table().size(), allTones.size());
}

} // namespace
} // namespace backstretch
