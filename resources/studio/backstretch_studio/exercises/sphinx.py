# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sphinx Pose: from face down up onto the forearms; elbows slide in under the shoulders."""
from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import CHEST, LOW_BACK, SPINAL_ERECTORS
from ..poses import late
from ..solver import SIDES

HIP, ELBOW, FOREARM_SLOPE = .150, .040, -.030      # his hips are thicker than hers: poses.PRONE_HIP would sink them


def pose(solver, t):
    h = late(t)
    p = dict(pelvis=(0, .0, HIP), pelvis_rot=(90 + 6 * t, 0, 0), lumbar=(-4 - 23 * t, 0, 0), thorax=(6 - 24 * t, 0, 0),
             neck=(-15, 0, 0), head=(-12 + 7 * h, 0, 0), clav=(10 - 12 * t, 6 - 10 * t), lids=.4 - .3 * t)
    for s, sx in SIDES:
        p["arm." + s] = dict(elbow_height=ELBOW, azimuth=(sx * (.92 - .80 * t), -.42 + .30 * t, 0),
                             forearm=(-sx * (.62 - .55 * t), -1, FOREARM_SLOPE), fdir=(-sx * (.30 - .28 * t), -1, -.05), palm=(0, -.05, -1), flat=.9)
        p["leg." + s] = dict(dir=(sx * .03, 1, -.20), flex=10.5, pole=(0, 0, -1), fdir=(-sx * .04, 1, -.62), sole=(0, .62, 1))
    return p


def clips(solver):
    chapters = [Chapter("ready", breathe("lift", 0.0)), *out_and_back("lift", 4, 4, blink=True)]
    return [Clip("sphinx", "sphinx", Camera(-72, 10, 4.85, (0, .05, .16)), {"lift": lambda u: pose(solver, u)}, chapters,
                 poster=Picture("lift", 1.0), muscles=(SPINAL_ERECTORS, LOW_BACK, CHEST),
                 planted={j + s: ("lift",) for j in ("hip.", "knee.", "ankle.") for s in "LR"}, resting=("thigh", "knee", "toes", "forearm", "hand"))]
