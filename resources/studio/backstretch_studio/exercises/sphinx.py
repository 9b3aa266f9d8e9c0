# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sphinx Pose: from face down up onto the forearms; elbows slide in under the shoulders."""
from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import CHEST, LOW_BACK, SPINAL_ERECTORS
from ..poses import PRONE_HIP, late
from ..solver import SIDES

ELBOW, FOREARM_SLOPE = .038, -.055


def pose(solver, t):
    h = late(t)
    p = dict(pelvis=(0, -.03, PRONE_HIP), pelvis_rot=(87.5 + 7 * t, 0, 0), lumbar=(-4 - 24 * t, 0, 0), thorax=(6 - 24 * t, 0, 0),
             neck=(-4 * h, 0, 0), head=(-9 + 8 * h, 0, 0), clav=(10 - 12 * t, 6 - 10 * t))
    for s, sx in SIDES:
        p["arm." + s] = dict(elbow_height=ELBOW, azimuth=(sx * (.92 - .80 * t), -.42 + .30 * t, 0),
                             forearm=(-sx * (.62 - .55 * t), -1, FOREARM_SLOPE), fdir=(-sx * (.30 - .28 * t), -1, -.05), palm=(0, -.05, -1), flat=.9)
        p["leg." + s] = dict(dir=(sx * .03, 1, -.075), flex=1, pole=(0, 0, -1), fdir=(-sx * .04, 1, -.60), sole=(0, .60, 1))
    return p


def clips(solver):
    chapters = [Chapter("ready", breathe("lift", 0.0)), *out_and_back("lift", 4, 4)]
    return [Clip("sphinx", "sphinx", Camera(-72, 10, 4.2, (0, .05, .15)), {"lift": lambda u: pose(solver, u)}, chapters,
                 poster=Picture("lift", 1.0), muscles=(SPINAL_ERECTORS, LOW_BACK, CHEST),
                 planted={j + s: ("lift",) for j in ("hip.", "knee.", "ankle.") for s in "LR"}, resting=("thigh", "knee", "toes", "forearm", "hand"))]
