# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quadruped Arm and Leg Raise (bird dog): right arm with left leg, then left arm with right leg; easier: the leg only."""
import math

import numpy as np

from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import GLUTES, SHOULDER_BACK, SPINAL_ERECTORS
from ..poses import hands_and_knees
from ..rotations import unit
from ..solver import mirror


def _turn(a, b, t):
    """Direction a share `t` of the way from `a` to `b` along the sphere."""
    a, b = unit(a), unit(b)
    w = math.acos(float(np.clip(a @ b, -1, 1)))
    return a if w < 1e-6 else (math.sin((1 - t) * w) * a + math.sin(t * w) * b) / math.sin(w)


def right_arm_left_leg(solver, t, arm=True):
    """`t` 0 is all fours, 1 arm and leg in line with the body: the leg not above it, thumb up, hips level."""
    p = hands_and_knees(solver, lumbar=(1, 0, 0), thorax=(6, 0, 0), neck=(0, 0, 0), head=(2, 0, 0))
    solver.solve(p)
    j = dict(solver.joints)
    hip, knee, ankle = j["hip.L"], j["knee.L"], j["ankle.L"]
    length = solver.length["leg.L"][0]
    thigh = _turn(knee - hip, (.02, 1, -.045), t)
    shin = _turn(ankle - knee, (-.02, 1, -.045), t)
    foot = _turn((-.05, 1, -.62), (0, .91, -.48), t)
    sole = np.array([0, -foot[2], foot[1]])
    p["leg.L"] = dict(knee=tuple(hip + thigh * length), shin=tuple(shin), pole=(0, -(1 - t), -1), fdir=tuple(foot), sole=tuple(sole))
    if arm:
        shoulder, wrist = j["shoulder.R"], j["wrist.R"]
        droop = math.sin(math.pi * t) * .6 * min(2 * t, 1)      # the hand hangs a little, once it is off the mat
        p["clav.R"], p["clav.L"] = (16 * t, 10 * t), (0, 0)
        d = _turn(wrist - shoulder, (-.10, -1, .04), t)
        raised = dict(p)
        raised["arm.R"] = dict(dir=tuple(d), pole=(-.45, 1, 0), flex=3)
        solver.solve(raised)
        start = solver.shoulder("R")
        far = solver.arm_length * (.985 + .01 * t)
        target = wrist + (shoulder + d * far - wrist) if t else wrist
        target = target + (start - shoulder) * t
        ahead = _turn((-.06, -1, -.06), (-.06, -1, .03), t)
        fingers = _turn(ahead, d, droop)
        palm = _turn((0, -.06, -1), (1, 0, -.12), t * t * (3 - 2 * t))
        p["arm.R"] = dict(wrist=tuple(target), pole=(-.45 - .3 * t, 1 - t, -.8 * t), fdir=tuple(fingers), palm=tuple(palm), flat=.9 - .15 * t, curl=0.0, close=.5 + .4 * t)
    return p


def clips(solver):
    both = lambda u: right_arm_left_leg(solver, u)
    leg = lambda u: right_arm_left_leg(solver, u, arm=False)
    camera = Camera(-76, 9, 4.6, (0, -.12, .21))
    result = []
    for name, one, muscles in (("quadruped-arm-leg-raise", both, (SPINAL_ERECTORS, GLUTES, SHOULDER_BACK)),
                               ("quadruped-arm-leg-raise-leg-only", leg, (SPINAL_ERECTORS, GLUTES))):
        other = (lambda one: lambda u: mirror(one(u)))(one)
        right, left = (one, other) if one is both else (other, one)       # a side is that of the arm; of the leg where no arm moves
        chapters = [Chapter("ready", breathe("right", 0.0)), *out_and_back("right", 3, 3, side="right"), *out_and_back("left", 3, 3, side="left")]
        standing = {"R": ("right",), "L": ("left",)} if one is both else {"L": ("right",), "R": ("left",)}
        planted = {j + s: standing[s] for j in ("knee.", "ankle.") for s in "RL"}
        planted |= {"wrist.L": ("right",), "wrist.R": ("left",)} if one is both else {"wrist." + s: ("right", "left") for s in "LR"}
        result.append(Clip(name, "quadruped-arm-leg-raise", camera, {"right": right, "left": left}, chapters, step=26.0, poster=Picture("right", 1.0),
                           rendered_side="both", muscles=muscles, planted=planted))
    return result
