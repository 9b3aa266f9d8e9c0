# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to the program: a sound server of its own, a recording of all it plays, and what is heard in it."""
import json
import os
import subprocess
import threading
import time
import wave

import numpy as np

from driver import wait_until

RATE = 48000
CHUNK = RATE // 100  # 10 ms
SEEK = RATE // 8
LOUD = 0.004         # of full scale, on average over 10 ms: softer is silence


def now():
    """In milliseconds, on the clock of the program."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) * 1000


class Speakers:
    """PulseAudio with one loudspeaker that nobody hears."""

    def __init__(self, log):
        self.server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm",
             "--load=module-native-protocol-unix", f"--load=module-null-sink sink_name=quiet rate={RATE}"],
            stdout=log, stderr=log)
        wait_until(lambda: subprocess.run(["pactl", "info"], capture_output=True).returncode == 0, 20, "the sound server")

    def end(self):
        self.server.terminate()
        self.server.wait(10)


class Recording:
    """All that is played, from now on."""

    def __init__(self):
        self.tape = subprocess.Popen(["parec", "-d", "quiet.monitor", "--format=s16le", f"--rate={RATE}",
                                      "--channels=2", "--latency-msec=10"], stdout=subprocess.PIPE)
        self.data = bytearray()
        self.pieces = []  # how many samples there were, and when
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()
        wait_until(lambda: len(self.data) > RATE, 20, "the recording")

    def read(self):
        while True:
            piece = os.read(self.tape.stdout.fileno(), 65536)
            if not piece:
                return
            self.data += piece
            self.pieces.append((len(self.data) // 4, now()))

    def stop(self):
        """Ends it, once; hands back the samples (left and right) and a clock for them."""
        self.tape.terminate()
        self.tape.wait(10)
        self.thread.join(10)
        samples = np.frombuffer(bytes(self.data[: len(self.data) // 4 * 4]), "<i2").reshape(-1, 2) / 32768.0
        return samples, TapeClock(self.pieces)


class TapeClock:
    """When each sample was played. Pieces of a recording come late, never early, and its clock is not quite the
    program's: the earliest pieces of each few seconds tell."""

    WINDOW = 8.0  # seconds

    def __init__(self, pieces):
        counts = np.array([count for count, _ in pieces], float)
        offsets = np.array([moment for _, moment in pieces], float) - counts * 1000 / RATE
        self.samples, self.offsets = [], []
        for begin in np.arange(0, counts[-1], self.WINDOW * RATE):
            inside = offsets[(counts >= begin) & (counts < begin + self.WINDOW * RATE)]
            if len(inside):
                self.samples.append(begin + self.WINDOW * RATE / 2)
                self.offsets.append(np.percentile(inside, 2))

    def moment(self, sample):
        return sample * 1000 / RATE + float(np.interp(sample, self.samples, self.offsets))

    def sample(self, moment):
        guess = (moment - self.offsets[0]) * RATE / 1000
        return int(round((moment - float(np.interp(guess, self.samples, self.offsets))) * RATE / 1000))


def read_wave(path):
    with wave.open(path) as file:
        assert file.getframerate() == RATE, path
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels()) / 32768.0
        return sound[: np.flatnonzero(sound.any(axis=1))[-1] + 1]  # without the silence behind it


class Ear:
    """What is heard in a recording, beside what the program says it has ordered."""

    def __init__(self, samples, clock, tones):
        self.sound = samples.mean(axis=1)
        self.sides = samples
        self.clock = clock
        self.tones = tones  # folder of the files
        self.left_over = self.sound.copy()

    def find_tone(self, name, due, before=60, after=400):
        """When this tone began (or None), and how much stronger it is on the left than on the right."""
        shape = read_wave(os.path.join(self.tones, name)).mean(axis=1)
        first, last = self.clock.sample(due - before), self.clock.sample(due + after) + len(shape)
        if first < 0 or last > len(self.sound):
            return None, 0
        part = self.left_over[first:last]
        match = np.correlate(part, shape, "valid") if len(shape) < 2000 else fast_correlate(part, shape)
        lag = int(np.argmax(match))
        energy = float(np.dot(shape, shape))
        gain = match[lag] / energy
        here = part[lag: lag + len(shape)]
        likeness = match[lag] / np.sqrt(energy * float(np.dot(here, here)) + 1e-12)
        if likeness < 0.75 or gain < 0.02:
            return None, 0
        # The likeness of a long even tone says little about where it began: its first loud sample does.
        begin = first + max(0, lag + self.first_loud(part[max(0, lag - SEEK): lag + SEEK], gain * shape.max())
                            - min(lag, SEEK) - self.first_loud(shape, shape.max()))
        place = slice(begin, begin + len(shape) + 2 * CHUNK)
        self.left_over[place] = 0
        left, right = (float(np.sqrt(np.mean(self.sides[place, side] ** 2))) for side in (0, 1))
        return self.clock.moment(begin), left / max(right, 1e-9)

    @staticmethod
    def first_loud(sound, peak):
        return int(np.argmax(np.abs(sound) > 0.25 * peak))

    def spoken(self, pause=60):
        """Stretches of sound that no tone accounts for: (from, to), with the pauses inside words closed."""
        cut = len(self.left_over) // CHUNK * CHUNK
        loud = np.sqrt((self.left_over[:cut].reshape(-1, CHUNK) ** 2).mean(axis=1)) > LOUD
        stretches = []
        for index in np.flatnonzero(loud):
            begin, end = self.clock.moment(index * CHUNK), self.clock.moment((index + 1) * CHUNK)
            if stretches and begin - stretches[-1][1] < pause:
                stretches[-1][1] = end
            else:
                stretches.append([begin, end])
        return [(begin, end) for begin, end in stretches if end - begin >= 50]


def fast_correlate(part, shape):
    size = 1 << (len(part) + len(shape)).bit_length()
    product = np.fft.rfft(part, size) * np.conj(np.fft.rfft(shape, size))
    return np.fft.irfft(product, size)[: len(part) - len(shape) + 1]


def orders(path):
    """What the program wrote into BACKSTRETCH_CUE_LOG: dictionaries with what, text, at, now."""
    found = []
    with open(path) as file:
        for line in file:
            entry = json.loads(line)
            what = next(key for key in entry if key not in ("at", "now"))
            found.append({"what": what, "text": entry[what], "at": entry["at"], "now": entry["now"]})
    return found


class Hearing:
    """The orders of a session, and when each was heard. A sentence's silence, or its being broken off, follows it."""

    def __init__(self, ear, log):
        self.tones, self.sentences = [], []
        entries = orders(log)
        for entry in entries:
            if entry["what"] == "tone":
                name = os.path.basename(entry["text"])
                heard, balance = ear.find_tone(name, entry["at"])
                length = len(read_wave(os.path.join(ear.tones, name))) * 1000 / RATE
                self.tones.append({**entry, "name": name, "heard": heard, "balance": balance, "length": length})
        for index, entry in enumerate(entries):
            if entry["what"] == "say":
                over = next((other for other in entries[index + 1:] if other["what"] in ("silent", "hush")), None)
                self.sentences.append({**entry, "cut": bool(over and over["what"] == "hush"), "heard": None, "ended": None,
                                       "until": over["now"] + 400 if over else float("inf")})
        self.unasked = []
        for begin, end in ear.spoken():
            whose = next((one for one in reversed(self.sentences) if one["now"] - 20 <= begin), None)
            if whose is None or begin > whose["until"]:
                self.unasked.append((begin, end))
            else:
                whose["heard"] = whose["heard"] or begin
                whose["ended"] = end

    def missing(self):
        return [each["text"] for each in self.tones + self.sentences if each["heard"] is None]

    def overlaps(self):
        """Everything that was heard while something else was: no tone and no voice over a voice."""
        spans = [(each["heard"], each["ended"], each["text"]) for each in self.sentences if each["heard"]]
        tones = [(each["heard"], each["heard"] + each["length"], each["name"]) for each in self.tones if each["heard"]]
        both = sorted(spans) + [tone for tone in tones]
        return [(a[2], b[2]) for i, a in enumerate(spans) for b in both if a is not b and a[0] < b[1] and b[0] < a[1]]

    def late(self, kind):
        """How late each began, in milliseconds."""
        each = self.tones if kind == "tone" else self.sentences
        base = "at" if kind == "tone" else "now"
        return [one["heard"] - one[base] for one in each if one["heard"] is not None]

    def table(self):
        rows = sorted(self.tones + self.sentences, key=lambda one: one["now"])
        first = rows[0]["now"] if rows else 0
        for row in rows:
            base = row["at"] if row["what"] == "tone" else row["now"]
            late = "not heard" if row["heard"] is None else f"{row['heard'] - base:+5.0f} ms"
            yield f"{(base - first) / 1000:8.2f} s  {late:>10}  {row.get('name') or row['text']}"

    def summary(self):
        lines = []
        for kind, name in (("tone", "tones"), ("say", "sentences")):
            late = self.late(kind)
            if late:
                p50, p95 = np.percentile(late, [50, 95])
                lines.append(f"{len(late)} {name}: began p50 {p50:.0f} ms, p95 {p95:.0f} ms, at most {max(late):.0f} ms after their moment")
        return "\n".join(lines)
