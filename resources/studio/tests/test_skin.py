# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact and framing, measured on the skin.  Needs the figure data (BACKSTRETCH_FIGURE_DATA); without them it is skipped."""
import os
import unittest

import common
import numpy as np

from backstretch_studio import exercises
from backstretch_studio.figure.figure import Figure
from backstretch_studio.film.camera import HEIGHT, WIDTH
from backstretch_studio.skin import Skin

DATA = os.environ.get("BACKSTRETCH_FIGURE_DATA")
UNDER = -.005                    # what is less than this under the mat is flattened on it (stage.meshes.add_floor_clamp)
OVER = .008                      # what is said to rest is no further above
BONES = {"thigh": "upperleg", "knee": ("upperleg02", "lowerleg01"), "toes": "toes", "hand": "fingers", "forearm": "lowerarm01", "heel": "foot",
         "seat": "upperleg01", "calf": "lowerleg"}


@unittest.skipUnless(DATA, "BACKSTRETCH_FIGURE_DATA names no figure data")
class Skinned(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.figure = {body: Figure(DATA, targets) for body, targets in exercises.BODIES.items()}
        cls.skin = {body: Skin(figure) for body, figure in cls.figure.items()}

    def test_committed_skeletons_are_those_of_the_figures(self):
        for body, figure in self.figure.items():
            committed = common.solver(body).skeleton
            self.assertEqual(committed.order, figure.skeleton.order)
            for n in committed.order:
                np.testing.assert_allclose(committed.head[n], figure.skeleton.head[n], atol=2e-5)

    def test_a_body_at_rest_has_the_skin_it_was_given(self):
        for body, figure in self.figure.items():
            rest = self.skin[body].pose({n: np.eye(4) for n in figure.skeleton.order})
            np.testing.assert_allclose(rest, figure.rest[self.skin[body].ids], atol=1e-6)

    def test_eyelids_meet(self):
        for figure in self.figure.values():
            for s in "lr":
                eye, upper, lower = (figure.joint(f"joint-{s}-{n}") for n in ("eye", "upperlid", "lowerlid"))
                gap = np.degrees(np.arctan2(upper[2] - eye[2], eye[1] - upper[1]) - np.arctan2(lower[2] - eye[2], eye[1] - lower[1]))
                turned = [abs(degrees) for _, _, centre, degrees in figure.eyelids() if np.allclose(centre, eye)]
                self.assertAlmostEqual(sum(turned), gap, delta=.1)
                self.assertGreater(gap, 20)

    def test_nothing_sinks_into_the_mat(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in (0.0, .25, .5, .75, 1.0):
                    _, deltas = common.solved(clip, path, place)
                    for part, height in self.skin[clip.body].lowest(deltas).items():
                        with self.subTest(clip=clip.name, path=path, place=place, part=part):
                            self.assertGreater(height, UNDER)

    def test_what_rests_touches_the_mat(self):
        for clip in common.clips():
            for path, place in ((clip.poster.path, 0.0), (clip.poster.path, clip.poster.place)):
                _, deltas = common.solved(clip, path, place)
                low = self.skin[clip.body].lowest(deltas)
                for part in clip.resting:
                    with self.subTest(clip=clip.name, place=place, part=part):
                        self.assertLess(min(h for n, h in low.items() if n.startswith(BONES[part])), OVER)

    def test_body_stays_in_the_middle_of_the_picture(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in (0.0, .25, .5, .75, 1.0):
                    _, deltas = common.solved(clip, path, place)
                    p = clip.camera.project(self.skin[clip.body].pose(deltas))
                    with self.subTest(clip=clip.name, path=path, place=place):
                        self.assertGreater(p[:, 0].min(), .10 * WIDTH)
                        self.assertLess(p[:, 0].max(), .90 * WIDTH)
                        self.assertGreater(p[:, 1].min(), .06 * HEIGHT)
                        self.assertLess(p[:, 1].max(), .85 * HEIGHT)
                        self.assertFalse(((p[:, 0] < .30 * WIDTH) & (p[:, 1] < .12 * HEIGHT)).any(), "top left corner is taken")


if __name__ == "__main__":
    unittest.main()
