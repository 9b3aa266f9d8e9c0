#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the program's tones, or check that the files here are what this table says.

    make_tones.py            writes <name>-left.wav, -centre.wav and -right.wav beside this script
    make_tones.py --check    writes nothing; exit status 1 and the names of the files that differ

Plain standard library, no random numbers: the same table always gives the same bytes.
"""
import array
import io
import math
import pathlib
import sys
import wave

RATE = 48000
LEAST_MS = 500  # with silence behind the notes: a sound server may never begin with less than fills its buffer
ATTACK = 0.015        # seconds; slower than any click
RELEASE = 0.025
SECOND_HARMONIC = 0.18
FAR_SIDE_DB = -6.0    # not silent: some people hear on one ear only
PEAK_DB = -12.0
SOFT_DB = -20.0       # heard again and again, and never to be waited for


def note(hertz, ms, to=None, fade=False, swell=False):
    """One note: its pitch, its length, the pitch it glides to, whether it dies away over its whole length,
    whether it comes and goes like a breath."""
    return {"hertz": hertz, "ms": ms, "to": to or hertz, "fade": fade, "swell": swell}


def pause(ms):
    return note(0, ms)


# name: (peak in dBFS, notes). Everything lies between 300 and 1000 Hz, because age takes the high notes
# first; the meaning is in the shape, because small speakers take the low ones.
TONES = {
    "count-ready": (PEAK_DB, [note(523, 80)]),
    "move": (PEAK_DB, [note(392, 120), note(523, 180)]),
    "hold-start": (PEAK_DB, [note(330, 600)]),
    "count-hold": (PEAK_DB, [note(330, 80)]),
    "hold-end": (PEAK_DB, [note(523, 150), note(392, 350)]),
    "switch-sides": (PEAK_DB, [note(440, 90), pause(80), note(440, 90), pause(250),
                               note(440, 90), pause(80), note(440, 90)]),
    "rest": (PEAK_DB, [note(392, 800, fade=True)]),
    "exercise-finished": (PEAK_DB, [note(392, 140), note(494, 140), note(587, 300)]),
    "session-finished": (PEAK_DB, [note(392, 180), note(494, 180), note(587, 180), note(784, 700, fade=True)]),
    "pause": (PEAK_DB, [note(440, 200, to=330)]),
    "carry-on": (PEAK_DB, [note(330, 200, to=440)]),
    "breath-in": (SOFT_DB, [note(349, 900, to=415, swell=True)]),
    "breath-out": (SOFT_DB, [note(415, 900, to=349, swell=True)]),
    "tick": (-24.0, [note(660, 25)]),
}


def smooth(x):
    """0 to 1 without a corner at either end, so that nothing clicks."""
    x = min(max(x, 0.0), 1.0)
    return 0.5 - 0.5 * math.cos(math.pi * x)


def render(spec):
    """One note as floats; its pitch changes evenly, so its phase is the integral of that line."""
    count = round(RATE * spec["ms"] / 1000)
    length = spec["ms"] / 1000
    if spec["hertz"] == 0:
        return [0.0] * count
    attack = length / 2 if spec["swell"] else min(ATTACK, length / 2)
    release = length / 2 if spec["swell"] else min(RELEASE, length / 2)
    samples = []
    for i in range(count):
        t = i / RATE
        turns = spec["hertz"] * t + (spec["to"] - spec["hertz"]) * t * t / (2 * length)
        value = math.sin(2 * math.pi * turns) + SECOND_HARMONIC * math.sin(4 * math.pi * turns)
        level = smooth(t / attack) * smooth((length - t) / release)
        if spec["fade"]:
            level *= (1 - t / length) ** 1.5
        samples.append(value * level)
    return samples


def tone(peak_db, notes):
    samples = [value for spec in notes for value in render(spec)]
    loudest = max(abs(value) for value in samples)
    gain = 10 ** (peak_db / 20) * 32767 / loudest
    return [value * gain for value in samples]


def wav(samples, left, right):
    data = array.array("h")
    for value in samples:
        data.append(round(value * left))
        data.append(round(value * right))
    data.extend([0] * (2 * RATE * LEAST_MS // 1000 - len(data)))
    if sys.byteorder == "big":
        data.byteswap()
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data.tobytes())
    return out.getvalue()


def files():
    far = 10 ** (FAR_SIDE_DB / 20)
    for name, (peak_db, notes) in TONES.items():
        samples = tone(peak_db, notes)
        yield f"{name}-left.wav", wav(samples, 1.0, far)
        yield f"{name}-centre.wav", wav(samples, 1.0, 1.0)
        yield f"{name}-right.wav", wav(samples, far, 1.0)


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    here = pathlib.Path(__file__).resolve().parent
    wanted = dict(files())
    if not arguments:
        for name, content in wanted.items():
            (here / name).write_bytes(content)
        print(f"{len(wanted)} files, {sum(map(len, wanted.values())) / 1e6:.1f} MB")
        return 0
    present = {path.name for path in here.glob("*.wav")}
    wrong = [name for name, content in wanted.items()
             if name not in present or (here / name).read_bytes() != content]
    wrong += sorted(present - wanted.keys())
    for name in wrong:
        print(f"{name}: not what make_tones.py makes", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
