# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The poses of every clip: limbs reach what they are planted on and stay there, and no joint goes where none can."""
import unittest

import common
import numpy as np

from backstretch_studio.joint_angles import angles, limits_of
from backstretch_studio.solver import SIDES, mirror

DRIFT = .003


class Poses(unittest.TestCase):
    def test_limbs_reach_their_targets(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in common.places(clip, path):
                    with self.subTest(clip=clip.name, path=path, place=round(place, 3)):
                        pose, _ = common.solved(clip, path, place)
                        solver = common.solver(clip.body)
                        for s, _ in SIDES:
                            for limb, end in (("arm.", "wrist"), ("leg.", "ankle")):
                                target = pose[limb + s].get(end)
                                if target is not None:
                                    self.assertLess(np.linalg.norm(solver.joints[f"{end}.{s}"] - target), .002, end + s)

    def test_planted_limbs_stay(self):
        for clip in common.clips():
            for joint, paths in clip.planted.items():
                for path in paths:
                    if path not in clip.paths:
                        self.fail(f"{clip.name}: {joint} is planted on an unknown path {path}")
                    where = []
                    for place in common.places(clip, path):
                        common.solved(clip, path, place)
                        where.append(common.solver(clip.body).joints[joint][:2])       # a knee may roll: its height is not looked at
                    where = np.array(where)
                    with self.subTest(clip=clip.name, joint=joint, path=path):
                        self.assertLess(np.linalg.norm(where - where[0], axis=1).max(), DRIFT)

    def test_no_limb_is_stretched(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in common.places(clip, path):
                    common.solved(clip, path, place)
                    for limb, reach in common.solver(clip.body).stretch.items():
                        with self.subTest(clip=clip.name, path=path, place=round(place, 3), limb=limb):
                            self.assertLess(reach, 1.01 if limb.startswith(("elbow", "knee")) else 1.0)

    def test_joints_stay_in_human_range(self):
        for clip in common.clips():
            for path in clip.paths:
                for place in common.places(clip, path):
                    pose, _ = common.solved(clip, path, place)
                    for name, value in angles(common.solver(clip.body), pose).items():
                        low, high = limits_of(name)
                        with self.subTest(clip=clip.name, path=path, place=round(place, 3), joint=name):
                            self.assertTrue(low - .5 <= value <= high + .5, f"{value:.0f} is not from {low} to {high}")

    def test_paths_do_not_jump(self):
        for clip in common.clips():
            for path in clip.paths:
                last = None
                for i in range(33):
                    common.solved(clip, path, i / 32)
                    now = np.array([common.solver(clip.body).joints[k] for k in sorted(common.solver(clip.body).joints)])
                    if last is not None:
                        with self.subTest(clip=clip.name, path=path, place=i / 32):
                            self.assertLess(np.linalg.norm(now - last, axis=1).max(), .13)
                    last = now

    def test_mirror_twice_is_the_same(self):
        for clip in common.clips():
            pose = common.pose_at(clip.name, next(iter(clip.paths)), 1.0)
            twice = mirror(mirror(pose))
            a, b = common.solver(clip.body).solve(pose), None
            a = {k: v.copy() for k, v in a.items()}
            b = common.solver(clip.body).solve(twice)
            for bone in a:
                np.testing.assert_allclose(a[bone], b[bone], atol=1e-9)

    def test_seated_bend_keeps_the_back_straight(self):
        for clip in common.clips():
            if clip.exercise != "seated-forward-bend":
                continue
            for place in common.places(clip, "fold"):
                pose, _ = common.solved(clip, "fold", place)
                self.assertLess(abs(pose["lumbar"][0]) + abs(pose["thorax"][0]), 16)
                self.assertLess(abs(pose["neck"][0] + pose["head"][0]), 8)

    def test_raised_leg_stays_below_the_line_of_the_body(self):
        for clip in common.clips():
            if clip.exercise == "quadruped-arm-leg-raise":
                for path, leg in ("right", "L"), ("left", "R"):
                    if clip.name != clip.exercise:                  # the leg alone: the side is the leg's
                        leg = path[0].upper()
                    common.solved(clip, path, 1.0)
                    j = common.solver(clip.body).joints
                    self.assertLess(j["ankle." + leg][2], j["hip." + leg][2])
                    self.assertGreater(j["ankle." + leg][2], j["hip." + leg][2] - .08)


if __name__ == "__main__":
    unittest.main()
