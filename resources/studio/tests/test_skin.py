# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contact and framing, measured on the skin.  Needs the figure data (BACKSTRETCH_FIGURE_DATA); without them it is skipped."""
import os
import unittest

import common
import numpy as np

from backstretch_studio.figure.figure import Figure
from backstretch_studio.film.camera import HEIGHT, WIDTH
from backstretch_studio.skin import Skin

DATA = os.environ.get("BACKSTRETCH_FIGURE_DATA")
# Without the smoothing of the rendered mesh, which lifts knees and knuckles by about 3 mm: -8 here is no more than 5 mm there.
BONY, SOFT = -.008, -.016        # belly, thighs and seat flatten on the mat; hands, knees, feet and head do not
SOFT_PARTS = ("upperleg", "v0", "pelvis", "upperarm01", "shoulder", "root")


@unittest.skipUnless(DATA, "BACKSTRETCH_FIGURE_DATA names no figure data")
class Skinned(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.figure = Figure(DATA)
        cls.skin = Skin(cls.figure)

    def test_committed_skeleton_is_that_of_the_figure(self):
        committed = common.solver().skeleton
        self.assertEqual(committed.order, self.figure.skeleton.order)
        for n in committed.order:
            np.testing.assert_allclose(committed.head[n], self.figure.skeleton.head[n], atol=2e-5)

    def test_nothing_sinks_into_the_mat(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in (0.0, .25, .5, .75, 1.0):
                    _, deltas = common.solved(clip, path, place)
                    for part, height in self.skin.lowest(deltas).items():
                        with self.subTest(clip=clip.name, path=path, place=place, part=part):
                            self.assertGreater(height, SOFT if part.startswith(SOFT_PARTS) else BONY)

    def test_body_stays_in_the_middle_of_the_picture(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in (0.0, .25, .5, .75, 1.0):
                    _, deltas = common.solved(clip, path, place)
                    p = clip.camera.project(self.skin.pose(deltas))
                    with self.subTest(clip=clip.name, path=path, place=place):
                        self.assertGreater(p[:, 0].min(), .10 * WIDTH)
                        self.assertLess(p[:, 0].max(), .90 * WIDTH)
                        self.assertGreater(p[:, 1].min(), .06 * HEIGHT)
                        self.assertLess(p[:, 1].max(), .85 * HEIGHT)
                        self.assertFalse(((p[:, 0] < .30 * WIDTH) & (p[:, 1] < .12 * HEIGHT)).any(), "top left corner is taken")


if __name__ == "__main__":
    unittest.main()
