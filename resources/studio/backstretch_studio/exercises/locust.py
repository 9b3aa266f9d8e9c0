# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locust Pose: arms, chest and both legs lift, a little; easier: one leg at a time, or with the palms pressed down."""
from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import GLUTES, LOW_BACK, SPINAL_ERECTORS
from ..poses import late
from ..solver import SIDES, mirror

TOWEL = .020
HIP = .154                   # on the towel
SMALL = .8                   # of the way, when all lift at once: enough, and kinder to the low back


def _prone(chest, head, leg_l, leg_r):
    p = dict(pelvis=(0, -.03, HIP), pelvis_rot=(87 + 4 * chest, 0, 0), lumbar=(2 - 19 * chest, 0, 0), thorax=(1 - 15 * chest, 0, 0),
             neck=(-6 + 6 * head, 0, 0), head=(-9 + 9 * head, 0, 0), lids=.4, clav=(-2 * chest, 4 - 16 * chest))
    for s, sx, lift in (("L", 1, leg_l), ("R", -1, leg_r)):
        p["leg." + s] = dict(dir=(-sx * .045, 1, -.195 + .30 * lift), flex=9 - 7 * lift, pole=(0, 0, -1),
                             fdir=(-sx * .03, 1, -.60 + .38 * lift), sole=(0, .60 - .38 * lift, 1))
    return p


def lift(solver, t):
    """Everything: the arms lie along the sides and lift to the height of the hips, parallel to the floor."""
    p = _prone(SMALL * t, late(t), SMALL * t, SMALL * t)
    for s, sx in SIDES:
        p["arm." + s] = dict(dir=(sx * (.30 - .04 * t), 1, -.10 + .12 * t), pole=(sx, 0, .35 + .4 * t), flex=8, fdir=(sx * (.02 + .06 * t), 1, -.05 + .06 * t),
                             palm=(-sx * (.4 + .6 * t), 0, -1 + .7 * t), flat=.9 - .3 * t, curl=5.0 * t, close=.8)
    return p


def left_leg(solver, t):
    p = _prone(0, 0, t, 0)
    for s, sx in SIDES:
        p["arm." + s] = dict(dir=(sx * .30, 1, -.10), pole=(sx, 0, .35), flex=8, fdir=(sx * .02, 1, -.05), palm=(-sx * .4, 0, -1), flat=.9, close=.8)
    return p


def palms(solver, t):
    """The palms stay beside the ribs and press; the chest comes up with their help."""
    p = _prone(t, late(t), .7 * t, .7 * t)
    for s, sx in SIDES:
        p["arm." + s] = dict(wrist=(sx * .275, -.325, .037), pole=(sx * .35, 1, .75), fdir=(sx * .10, -1, -.06), palm=(0, -.06, -1), flat=.9)
    return p


def clips(solver):
    camera = Camera(-72, 11, 4.75, (0, .06, .14))
    towel = (("towel", -.06, TOWEL),)
    muscles = (SPINAL_ERECTORS, LOW_BACK, GLUTES)
    right, left = (lambda u: mirror(left_leg(solver, u))), (lambda u: left_leg(solver, u))
    rest = dict(props=towel, muscles=muscles)
    legs = {j + s for j in ("hip.",) for s in "LR"}
    return [
        Clip("locust", "locust", camera, {"lift": lambda u: lift(solver, u)},
             [Chapter("ready", breathe("lift", 0.0)), *out_and_back("lift", 3, 3, blink=True)], poster=Picture("lift", 1.0),
             planted={j: ("lift",) for j in legs}, **rest),
        Clip("locust-one-leg", "locust", camera, {"right": right, "left": left},
             [Chapter("ready", breathe("right", 0.0)), *out_and_back("right", 3, 3, side="right"), *out_and_back("left", 3, 3, side="left")],
             poster=Picture("right", 1.0), rendered_side="both", planted={j: ("right", "left") for j in legs}, **rest),
        Clip("locust-palms-down", "locust", camera, {"lift": lambda u: palms(solver, u)},
             [Chapter("ready", breathe("lift", 0.0)), *out_and_back("lift", 3, 3, blink=True)], poster=Picture("lift", 1.0),
             planted={j: ("lift",) for j in legs | {"wrist.L", "wrist.R"}}, **rest),
    ]
