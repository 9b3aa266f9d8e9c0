# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seated Forward Bend: the pelvis tips over the thighs, the back stays long, the head in line; with and without strap."""
from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import HAMSTRINGS, LOW_BACK, SPINAL_ERECTORS
from ..poses import SEATED_HIP
from ..solver import SIDES

Y = .24


def _sit(t, far):
    p = dict(pelvis=(0, Y, SEATED_HIP), lids=.15 + .2 * t, pelvis_rot=(-3 + far * t, 0, 0), lumbar=(2 + 2 * t, 0, 0), thorax=(2 - 11 * t, 0, 0),
             neck=(0, 0, 0), head=(1 + 2 * t, 0, 0))
    for s, sx in SIDES:
        p["leg." + s] = dict(dir=(sx * .01, -1, -.004), flex=7, pole=(sx * .1, 0, 1), fdir=(sx * .05, -.10, 1), sole=(0, -1, -.10))
    return p


def with_strap(solver, t):
    p = _sit(t, 33)
    p["clav"] = (-4, 3 + 4 * t)
    for s, sx in SIDES:
        p["arm." + s] = dict(wrist=(sx * .125, Y - .285 - .235 * t, .315 - .035 * t), pole=(sx * .75, .45, -.65), fdir=(-sx * .05, -1, -.18),
                             palm=(-sx, .08, -.1), grip=True)
    return p


def without_strap(solver, t):
    p = _sit(t, 42)
    p["clav"] = (-4, 2 + 5 * t)
    for s, sx in SIDES:
        p["arm." + s] = dict(wrist=(sx * (.135 - .01 * t), Y - .24 - .36 * t, .155 - .005 * t), pole=(sx * .75, .5, -.4),
                             fdir=(-sx * .10, -1, -.30), palm=(-sx * .45, -.25, -1), curl=10.0, flat=.5)
    return p


def clips(solver):
    camera = Camera(-66, 10, 3.8, (0, -.12, .33))
    result = []
    for name, pose, props in (("seated-forward-bend", with_strap, (("strap",),)), ("seated-forward-bend-no-strap", without_strap, ())):
        path = (lambda pose: lambda u: pose(solver, u))(pose)
        result.append(Clip(name, "seated-forward-bend", camera, {"fold": path}, [Chapter("ready", breathe("fold", 0.0)), *out_and_back("fold", 4, 4, blink=True)],
                           poster=Picture("fold", 1.0), props=props, muscles=(HAMSTRINGS, LOW_BACK, SPINAL_ERECTORS),
                           planted={j + s: ("fold",) for j in ("hip.", "knee.", "ankle.") for s in "LR"},
                           resting=("seat", "calf", "heel")))
    return result
