# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Child's Pose with Rotation: hips back and hands forward; then the hands walk to one side on their fingertips.
Centre, right and left, each from and back to all fours.  Both sides are rendered."""
import math

from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, glide, hold_chapters, move
from ..muscles import LATS, RHOMBOIDS
from ..poses import WRIST, hands_and_knees, kneel, late, planted_hand
from ..rotations import unit
from ..solver import SIDES, mirror

LEGS = dict(knee_x=.16, foot_x=.06, toe_in=-.22, foot_pitch=-.70)
REACH = .975
TENT = .046                  # height of the wrist over a flat hand, on fingertips
STEPS = 3                    # of each hand


def _legs(t):
    return dict(LEGS, thigh=67 * t, knee_z=.042 + .008 * t, ankle_z=.048 - .002 * t)


def _forward(solver, pose, s, sx, x, z, reach=REACH):
    """How far forward a straight arm reaches on the mat, at `x`."""
    solver.solve(pose)
    c = solver.shoulder(s)
    left = (reach * solver.arm_length) ** 2 - (c[2] - z) ** 2 - (sx * x - c[0]) ** 2
    return c[1] - math.sqrt(max(left, 0))


def fold(solver, t):
    """0 is all fours, 1 child's pose with the hands forward; the hands slide on the mat."""
    if t == 0:
        return hands_and_knees(solver, legs=_legs(0), lumbar=(0, 0, 0), thorax=(8, 0, 0), neck=(-1, 0, 0), head=(2, 0, 0))
    start = hands_and_knees(solver, legs=_legs(0), lumbar=(0, 0, 0), thorax=(8, 0, 0))["pelvis_rot"][0]
    h = late(t)
    pose = dict(pelvis_rot=(start + (66 - start) * t, 0, 0), lumbar=(30 * t, 0, 0), thorax=(8, 0, 0),
                neck=(-1 + h, 0, 0), head=(2, 0, 0), clav=(26 * t, 6 * t))
    pose.update(kneel(solver, **_legs(t)))
    for s, sx in SIDES:
        pose["arm." + s] = planted_hand(sx, .165 + .019 * t, -.47)
        pose["arm." + s]["pole"] = (sx * (.45 + .55 * t), 1 - .8 * t, -.2 * t)
        pose["arm." + s]["fdir"] = (sx * (.06 - .11 * t), -1, -.06)
    for s, sx in SIDES:
        x, y, z = pose["arm." + s]["wrist"]
        far = _forward(solver, pose, s, sx, abs(x), z, .985 + (REACH - .985) * t)
        slide = -.47 + (_rest_y(solver) + .47) * t
        pose["arm." + s]["wrist"] = (x, max(far, slide), z)
    return pose


_rest, _targets = {}, {}


def _rest_y(solver):
    """Where the hands lie at the end of the slide."""
    if id(solver) not in _rest:
        pose = dict(pelvis_rot=(66, 0, 0), lumbar=(30, 0, 0), thorax=(8, 0, 0), neck=(0, 0, 0), head=(2, 0, 0), clav=(26, 6))
        pose.update(kneel(solver, **_legs(1)))
        for s, sx in SIDES:
            pose["arm." + s] = planted_hand(sx, .184, -.72)
        _rest[id(solver)] = _forward(solver, pose, "L", 1, .184, WRIST)
    return _rest[id(solver)]


def _step(t, order, lift=.05):
    """(share of the way a hand has gone, height of its step): it walks in STEPS steps, the other hand in between."""
    phase = t * STEPS - order * .5
    done = math.floor(phase)
    part = min(max((phase - done) * 2, 0), 1) if 0 <= phase < STEPS else 0
    if phase < 0:
        return 0.0, 0.0
    if phase >= STEPS:
        return 1.0, 0.0
    smooth = part * part * (3 - 2 * part)
    return (done + smooth) / STEPS, lift * math.sin(math.pi * part) if part < 1 else 0.0


def walk_right(solver, t):
    """0 is child's pose, 1 with both hands on the right, on fingertips."""
    pose = fold(solver, 1.0)
    bend = t * t * (3 - 2 * t)
    pose.update(pelvis_rot=(66, 0, -2 * bend), lumbar=(30 - 3 * bend, -10 * bend, -3 * bend), thorax=(8 - 3 * bend, -20 * bend, -8 * bend),
                neck=(0, -4 * bend, -2 * bend), head=(2, -2 * bend, 0))
    targets = _walked(solver)
    for s, order in (("R", 0), ("L", 1)):
        arm = pose["arm." + s]
        x0, y0, _ = arm["wrist"]
        way, lift = _step(t, order)
        tent = min(way * 3, 1)                                # palms rise as the hands start to walk
        x1, y1 = targets[s]
        arm["wrist"] = (x0 + (x1 - x0) * way, y0 + (y1 - y0) * way, WRIST + TENT * tent + lift)
        slope = math.tan(math.radians(3.4 + 19 * tent))
        out = unit((-.42 * way, -1, 0))
        arm["fdir"], arm["palm"] = (out[0], out[1], -slope), (out[0] * slope, out[1] * slope, -1)
        arm["flat"], arm["curl"] = .9, 0.0
    return pose


def _walked(solver):
    """Where the hands end: a little less than an arm's length from the bent body's shoulders, to the right."""
    if id(solver) not in _targets:
        _targets[id(solver)] = {s: (-.5, -.5) for s in "RL"}
        solver.solve(walk_right(solver, 1.0))
        found = {}
        for s, degrees in (("R", 27), ("L", 16)):
            c = solver.shoulder(s)
            flat = math.sqrt((.955 * solver.arm_length) ** 2 - (c[2] - WRIST - TENT) ** 2)
            found[s] = (c[0] - flat * math.sin(math.radians(degrees)), c[1] - flat * math.cos(math.radians(degrees)))
        _targets[id(solver)] = found
    return _targets[id(solver)]


def clips(solver):
    right = lambda u: walk_right(solver, u)
    paths = {"fold": lambda u: fold(solver, u), "right": right, "left": lambda u: mirror(right(u))}
    chapters = [Chapter("ready", breathe("fold", 0.0)),
                Chapter("move-in", move("fold", 0, 1, 5), "centre", "centre"), *hold_chapters("fold", 1.0, "centre", "centre"),
                Chapter("move-out", move("fold", 1, 0, 5, warm=True), "centre", "centre")]
    for side in ("right", "left"):
        chapters += [Chapter("move-in", move("fold", 0, 1, 3.4) + move(side, 0, 1, 4.6, how=glide), side, side),
                     *hold_chapters(side, 1.0, side, side),
                     Chapter("move-out", move(side, 1, 0, 2.6, how=glide, warm=True) + move("fold", 1, 0, 2.4), side, side)]
    every = ("fold", "right", "left")
    return [Clip("childs-pose-rotation", "childs-pose-rotation", Camera(-64, 15, 3.2, (0, -.12, .12)), paths, chapters,
                 step=26.0, poster=Picture("fold", 1.0), more_posters={"right": Picture("right", 1.0), "left": Picture("left", 1.0)},
                 rendered_side="both", muscles=(LATS, RHOMBOIDS),
                 planted={j + s: every for j in ("knee.", "ankle.") for s in "LR"}, resting=("knee", "toes", "hand"))]
