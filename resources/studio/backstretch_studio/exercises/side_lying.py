# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Side-Lying Thoracic Rotation (open book), lying on the left side; the picture is flipped for the right."""
import math

import numpy as np

from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import CHEST, LATS, RHOMBOIDS
from ..poses import bisect, late
from ..rotations import unit

HIP = .168
ON_LEFT_SIDE = ((0, 0, -1), (1, 0, 0), (0, -1, 0))       # where rest left, back and up point to
PILLOW = .098


def pose(solver, t):
    h = late(t, .06)
    half, roll = solver.hip_half, math.radians(8 * t)     # the pelvis rolls back a little, over the lower hip
    centre = (.10 + half * math.sin(roll), .20, HIP - half + half * math.cos(roll))
    p = dict(pelvis=centre, pelvis_axes=ON_LEFT_SIDE, pelvis_rot=(0, 0, -8 * t), lumbar=(4, -3 + 11 * t, -11 * t), thorax=(2, -8.5 + 12.5 * t, 6 - 50 * t),
             lids=.15, neck=(6, -4, -22 * h), head=(2, -3, -28 * h), **{"clav.R": (2, 28 - 50 * t), "clav.L": (6, 28 - 10 * t)})
    length = solver.length["leg.L"][0]
    for s, side, drop, spread in (("L", -1, -.055, -.03), ("R", 1, -.10, -.23)):
        hip = np.array([centre[0] + side * half * math.sin(roll), .20, centre[2] + side * half * math.cos(roll)])
        p["leg." + s] = dict(knee=tuple(hip + unit((-1, -.1, spread)) * length), shin=(.06, 1, drop),
                             fdir=(-.75, .66, .14 if s == "L" else .02), sole=(.66, .75, 0))
    a = math.radians(-33 + 229 * t)                         # 0 in front, 90 straight up, 180 behind
    p["arm.L"] = dict(wrist=(-.408 - .066 * t, -.31, .017), pole=(0, 1, .05), fdir=(-1, -.05, .02), palm=(0, 0, 1), flat=.75, curl=4.0, close=.7)
    p["arm.R"] = dict(dir=(-math.cos(a), -.12 + .10 * t, math.sin(a)))
    solver.solve(p)
    start, meet = solver.shoulder("R"), (1 - t) ** 4      # at first the hand lies on the other
    swing, touch = unit(p["arm.R"]["dir"]), unit(np.array(p["arm.L"]["wrist"]) + (0, 0, .042) - solver.shoulder("R"))
    hand = start + unit(swing + meet * (touch - swing)) * .994 * solver.arm_length
    a *= 1 - meet
    p["arm.R"] = dict(wrist=tuple(hand), pole=(0, 1, 0),
                      fdir=(-math.cos(a), -.05, math.sin(a)), palm=(-math.sin(a), 0, -math.cos(a)), flat=.75, curl=4.0, close=.7)
    return _head_on_pillow(solver, p, t)


def _head_on_pillow(solver, p, t):
    """Bends the neck sideways, and forwards as the chest turns up, until the head lies on the cushion."""
    middle = (solver.head["head"] + solver.tail["head"]) / 2
    flexion, _, turn = p["neck"]
    up = math.radians(63 * t)

    def bend(angle):
        return flexion - angle * math.sin(up), angle * math.cos(up), turn

    def too_high(angle):
        p["neck"] = bend(angle)
        solver.solve(p)
        return solver.at("head", middle)[2] > PILLOW + .073 + .026 * t
    p["neck"] = bend(bisect(too_high, -25, 40, 16))
    return p


def clips(solver):
    chapters = [Chapter("ready", breathe("open", 0.0)), *out_and_back("open", 3, 3, blink=True)]          # the same chapters serve both sides
    return [Clip("side-lying-thoracic-rotation", "side-lying-thoracic-rotation", Camera(-50, 32, 4.5, (-.02, .03, .13)),
                 {"open": lambda u: pose(solver, u)}, chapters, step=26.0, poster=Picture("open", 1.0), rendered_side="left",
                 props=(("pillow", .045, -.525, PILLOW),), muscles=(CHEST, RHOMBOIDS, LATS),
                 planted={j + "L": ("open",) for j in ("knee.", "ankle.")}, resting=("thigh", "knee"))]
