# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogue and the clips: each version of each exercise has one that shows what its phases ask for."""
import json
import unittest

import common

from backstretch_studio.film import manifest

SIDES = {"none": ("none",), "alternating": ("right", "left"), "per-side": ("right", "left")}


def versions():
    """(exercise or exercise/version, clip, laterality, phases), with what a version leaves out taken from its exercise."""
    for file in sorted((common.VIDEO.parent / "catalogue/exercises").glob("*.json")):
        exercise = json.loads(file.read_text())
        for version in [{}, *exercise["versions"]]:
            whole = {**exercise, **version}
            yield "/".join([exercise["id"]] + ([version["id"]] if version else [])), whole["video"]["clip"], whole["laterality"], whole["phases"]


class Catalogue(unittest.TestCase):
    def test_every_version_has_its_clip(self):
        for name, clip, _, _ in versions():
            with self.subTest(version=name):
                self.assertTrue((common.VIDEO / f"{clip}.mp4").exists(), clip)

    def test_no_clip_is_left_over(self):
        self.assertEqual({clip for _, clip, _, _ in versions()}, {c.name for c in common.clips()})

    def test_every_phase_has_its_chapter(self):
        clips = {c.name: manifest.manifest(c) for c in common.clips()}
        for name, clip, laterality, phases in versions():
            chapters = {(c["name"], c["part"], c["side"]) for c in clips[clip]["chapters"]}
            for phase in phases:
                for side in SIDES.get(laterality) or (phase["side"],):
                    for chapter in ("hold-in", "hold") if phase["kind"] == "hold" else (phase["kind"],):
                        with self.subTest(version=name, chapter=chapter, part=phase.get("part"), side=side):
                            part = phase.get("part", "")
                            self.assertTrue({(chapter, part, side), (chapter, part, "none")} & chapters)

    def test_sides_are_rendered_as_the_player_flips(self):
        """Who lies on the other side is the same picture, flipped; everybody else stays where they are."""
        clips = {c.name: c.rendered_side for c in common.clips()}
        for name, clip, laterality, _ in versions():
            with self.subTest(version=name):
                wanted = {"none": ("none",), "per-side": ("left", "right")}.get(laterality, ("both",))
                self.assertIn(clips[clip], wanted)


if __name__ == "__main__":
    unittest.main()
