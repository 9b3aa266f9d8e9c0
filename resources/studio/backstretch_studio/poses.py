# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Building blocks of the poses: kneeling, hands and knees, lying face down.

The world: the mat lies along Y with its surface at height 0, the head of a kneeling or prone figure points
to -Y, its left is +X.  Joint heights below are those at which this body's skin just rests on the mat.
"""
import math

import numpy as np

from .solver import SIDES

KNEE, ANKLE, WRIST = .041, .045, .024
FINGERS_DOWN = -.06        # a planted hand slopes by 3.4 degrees, so that palm and fingertips both touch
PRONE_HIP = .104           # hip centre of somebody lying face down
SEATED_HIP = .096


def bisect(too_small, low, high, steps=24):
    """The value at which `too_small(value)` turns from true to false."""
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (middle, high) if too_small(middle) else (low, middle)
    return (low + high) / 2


def kneel(solver, thigh=0.0, knee_x=.10, knee_y=0.0, knee_z=KNEE, ankle_z=ANKLE, foot_x=None, foot_pitch=-.62,
          toe_in=-.05):
    """Legs and pelvis of somebody kneeling, tops of the feet down; `thigh` leans the thighs back (degrees)."""
    l1, l2 = solver.length["leg.L"]
    lean, foot_x = math.radians(thigh), knee_x if foot_x is None else foot_x
    length = math.sqrt(max(l1 ** 2 - (knee_x - solver.hip_half) ** 2, 0))
    pose = {"pelvis": (0, knee_y + length * math.sin(lean), knee_z + length * math.cos(lean))}
    for s, sx in SIDES:
        shin = np.array([sx * (foot_x - knee_x), 0, ankle_z - knee_z])
        shin[1] = math.sqrt(l2 ** 2 - shin[0] ** 2 - shin[2] ** 2)
        pose["leg." + s] = dict(knee=(sx * knee_x, knee_y, knee_z), shin=tuple(shin), pole=(0, -.6, -1),
                                fdir=(sx * toe_in, 1, foot_pitch), sole=(0, -foot_pitch, 1))
    return pose


def planted_hand(sx, x, y, turn=.06):
    """A hand flat on the mat, fingers forward."""
    return dict(wrist=(sx * x, y, WRIST), pole=(sx * .45, 1, 0), fdir=(sx * turn, -1, FINGERS_DOWN),
                palm=(0, FINGERS_DOWN, -1), flat=.9, curl=0.0)


def pitch_to_reach(solver, pose, ratio, hand="L", low=0.0, high=140.0):
    """Tips the pelvis until the planted hand is `ratio` of an arm's length away: hands and knees stay put
    whatever the spine does."""
    wanted = ratio * solver.arm_length
    wrist = np.array(pose["arm." + hand]["wrist"])

    def too_far(pitch):
        pose["pelvis_rot"] = (pitch,) + tuple(pose.get("pelvis_rot", (0, 0, 0))[1:])
        solver.solve(pose)
        shoulder = solver.shoulder(hand)
        return shoulder[2] > wrist[2] and np.linalg.norm(shoulder - wrist) > wanted
    pitch = bisect(too_far, low, high)
    pose["pelvis_rot"] = (pitch,) + tuple(pose.get("pelvis_rot", (0, 0, 0))[1:])
    return pose


def hands_and_knees(solver, hand_x=.165, hand_y=-.470, reach=.985, legs=None, **angles):
    pose = dict(lumbar=(-4, 0, 0), thorax=(6, 0, 0), neck=(-6, 0, 0), head=(0, 0, 0), clav=(0, 0))
    pose.update(angles)
    pose.update(kneel(solver, **(legs or {})))
    for s, sx in SIDES:
        pose["arm." + s] = planted_hand(sx, hand_x, hand_y)
    return pitch_to_reach(solver, pose, reach)


def late(t, by=.12):
    """The head follows the spine: it starts and arrives a little later."""
    t = min(max((t - by) / (1 - by), 0), 1)
    return t * t * (3 - 2 * t) * .5 + t * .5
