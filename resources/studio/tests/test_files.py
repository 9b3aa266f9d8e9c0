# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The committed files: coding, size, rate, colours, key frames, length, budget, pictures and provenance."""
import hashlib
import json
import struct
import subprocess
import unittest

import common

BUDGET, BUDGET_ALL, GROUP = 1_200_000, 15_000_000, 12


def probe(path, *what):
    return json.loads(subprocess.run(["ffprobe", "-v", "error", "-of", "json", *what, str(path)], check=True, capture_output=True, text=True).stdout)


def png_size(path):
    head = path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", path
    return struct.unpack(">II", head[16:24])


class Files(unittest.TestCase):
    def setUp(self):
        self.films = sorted(common.VIDEO.glob("*.mp4"))

    def test_there_are_films(self):
        self.assertTrue(self.films)

    def test_every_film_is_as_the_player_needs_it(self):
        for film in self.films:
            with self.subTest(film=film.name):
                data = json.loads(film.with_suffix(".json").read_text())
                info = probe(film, "-show_streams", "-show_format", "-count_packets")
                self.assertEqual(len(info["streams"]), 1, "one stream: no sound")
                s = info["streams"][0]
                wanted = {"codec_name": "vp9", "width": 1280, "height": 720, "pix_fmt": "yuv420p", "color_range": "tv", "color_space": "bt709",
                          "color_primaries": "bt709", "color_transfer": "bt709", "r_frame_rate": "25/1", "avg_frame_rate": "25/1"}
                self.assertEqual({k: s.get(k) for k in wanted}, wanted)
                self.assertEqual(int(s["nb_read_packets"]), data["frames"])
                self.assertAlmostEqual(float(info["format"]["duration"]), data["frames"] / 25, delta=.001)
                self.assertLessEqual(film.stat().st_size, BUDGET)
                packets = probe(film, "-show_packets", "-show_entries", "packet=pts_time,flags")["packets"]
                keys = [round(float(p["pts_time"]) * 25) for p in packets if "K" in p["flags"]]
                self.assertLessEqual(max(b - a for a, b in zip(keys, keys[1:] + [data["frames"]])), GROUP)
                for chapter in data["chapters"]:
                    self.assertIn(chapter["first"], keys, chapter)
                raw = film.read_bytes()
                self.assertLess(raw.index(b"moov"), raw.index(b"mdat"), "the index stands in front")

    def test_all_together_fit(self):
        self.assertLessEqual(sum(f.stat().st_size for f in self.films), BUDGET_ALL)

    def test_manifests_are_those_of_the_sources(self):
        from backstretch_studio.film import manifest
        clips = {c.name: c for c in common.clips()}
        for film in self.films:
            with self.subTest(film=film.name):
                self.assertIn(film.stem, clips)
                self.assertEqual(film.with_suffix(".json").read_text(), manifest.text(clips[film.stem]))

    def test_every_exercise_has_its_pictures(self):
        for clip in common.clips():
            if clip.name != clip.exercise and not (common.VIDEO / f"{clip.name}.mp4").exists():
                continue                                        # a version without a clip falls back on the exercise's own
            for suffix in ["", *("." + k for k in clip.more_posters)]:
                for name, size in (("poster", (1280, 720)), ("poster-640", (640, 360)), ("thumb", (480, 270))):
                    path = common.VIDEO / f"{clip.name}{suffix}.{name}.png"
                    with self.subTest(path=path.name):
                        self.assertEqual(png_size(path), size)

    def test_provenance_names_every_film(self):
        lines = (common.VIDEO / "provenance.tsv").read_text().splitlines()
        head, rows = lines[0].split("\t"), [x.split("\t") for x in lines[1:]]
        known = {r[0]: dict(zip(head, r)) for r in rows}
        self.assertEqual(set(known), {f.stem for f in self.films})
        for film in self.films:
            self.assertEqual(known[film.stem]["sha256"], hashlib.sha256(film.read_bytes()).hexdigest(), film.name)


if __name__ == "__main__":
    unittest.main()
