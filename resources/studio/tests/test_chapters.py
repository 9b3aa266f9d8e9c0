# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters: one after the other, without a jump inside or between them, and joined at both ends of the clip."""
import unittest

import common

from backstretch_studio.film import manifest
from backstretch_studio.film.timeline import BREATH, FPS

NAMES = ("ready", "move-in", "hold-in", "hold", "move-out")


class Chapters(unittest.TestCase):
    def test_manifest_is_whole(self):
        for clip in common.clips():
            data = manifest.manifest(clip)
            following = 0
            seen = set()
            for c in data["chapters"]:
                with self.subTest(clip=clip.name, chapter=c):
                    self.assertIn(c["name"], NAMES)
                    self.assertIn(c["side"], ("none", "left", "right", "centre"))
                    self.assertEqual(c["first"], following)
                    self.assertGreaterEqual(c["last"], c["first"])
                    self.assertNotIn((c["name"], c["part"], c["side"]), seen)
                seen.add((c["name"], c["part"], c["side"]))
                following = c["last"] + 1
            self.assertEqual(following, data["frames"])
            self.assertIn(data["renderedSide"], ("none", "left", "right", "both"))

    def test_every_move_in_that_is_held_has_all_chapters(self):
        for clip in common.clips():
            held = {(c.part, c.side) for c in clip.chapters if c.name == "hold"}
            self.assertTrue(held)
            for part, side in held:
                for name in NAMES[1:]:
                    self.assertTrue(any(c.name == name and (c.part, c.side) == (part, side) for c in clip.chapters), (clip.name, name, part, side))

    def test_hold_is_one_closed_breath(self):
        for clip in common.clips():
            for c in clip.chapters:
                if c.name == "hold":
                    self.assertEqual(len(c.pictures), BREATH)
                    self.assertEqual(c.pictures[0].breath, 0)
                    self.assertLess(c.pictures[-1].breath, .01)          # the next picture is the first again
                    self.assertEqual(len({(p.path, p.place, p.tint) for p in c.pictures}), 1)
                if c.name == "hold-in":
                    self.assertEqual(len(c.pictures), FPS)
                    self.assertEqual(c.pictures[-1].tint, 1)

    def test_no_jump_from_picture_to_picture_nor_from_the_last_to_the_first(self):
        def joints(clip, p):
            solver = common.solver(clip.body)
            solver.solve(common.pose_at(clip.name, p.path, p.place))
            return {k: v.copy() for k, v in solver.joints.items()}
        for clip in common.clips():
            border = [(c.pictures[-1], d.pictures[0]) for c, d in zip(clip.chapters, clip.chapters[1:] + clip.chapters[:1])]
            border += [(a, b) for c in clip.chapters for a, b in zip(c.pictures, c.pictures[1:]) if a.path != b.path]
            for a, b in border:
                with self.subTest(clip=clip.name, a=a, b=b):
                    one, two = joints(clip, a), joints(clip, b)
                    self.assertLess(max(abs(one[k] - two[k]).max() for k in one), .012)
                    self.assertLess(abs(a.breath - b.breath), .02)
                    self.assertLess(abs(a.tint - b.tint), .12)


if __name__ == "__main__":
    unittest.main()
