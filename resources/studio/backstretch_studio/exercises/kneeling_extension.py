# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kneeling Thoracic Extension: elbows on a chair's seat, hips back, chest pressed down between the arms."""
import math

import numpy as np

from ..film.camera import Camera
from ..film.timeline import Chapter, Clip, Picture, breathe, out_and_back
from ..muscles import LATS, MID_BACK, SPINAL_ERECTORS
from ..poses import ANKLE, KNEE, kneel, late
from ..solver import SIDES

SEAT = .40                    # height of the chair's seat
ELBOW = (.165, -.412, SEAT + .036)


def pose(solver, t):
    """The shoulders go round the planted elbows, from nearly above to behind them; the thighs and the tip of the
    pelvis that put them there are found by Newton's method."""
    h = late(t)
    sink = .007 * math.sin(math.pi * t)                  # a knee is thinnest half bent
    p = dict(lumbar=(2 - 14 * t, 0, 0), thorax=(10 - 32 * t, 0, 0), neck=(14 - 8 * h, 0, 0), head=(10 - 6 * h, 0, 0), clav=(6 + 14 * t, 10 - 6 * t))
    for s, sx in SIDES:
        p["arm." + s] = dict(elbow=(sx * ELBOW[0], *ELBOW[1:]), forearm=(-sx * .55, -1, .045), fdir=(-sx * .18, -1, -.02),
                             palm=(-sx, 0, -.10), flat=.7, curl=3.0, close=.9)
    angle = math.radians(26 + 62 * t)
    reach = solver.length["arm.L"][0]
    want = np.array([ELBOW[1] + reach * math.sin(angle), ELBOW[2] + reach * math.cos(angle)])

    def miss(x):
        p.update(kneel(solver, thigh=x[0], knee_x=.12, knee_z=KNEE - sink, ankle_z=ANKLE - sink))
        p["pelvis_rot"] = (x[1], 0, 0)
        solver.solve(p)
        return solver.shoulder("L")[1:] - want
    x = np.array([-4 + 34 * t, 60.0 + 12 * t])
    for _ in range(5):
        e = miss(x)
        j = np.stack([(miss(x + d) - e) / .5 for d in (np.array([.5, 0]), np.array([0, .5]))], 1)
        x = x - np.linalg.solve(j, e)
    miss(x)
    return p


def clips(solver):
    chapters = [Chapter("ready", breathe("press", 0.0)), *out_and_back("press", 3, 3)]
    return [Clip("kneeling-thoracic-extension", "kneeling-thoracic-extension", Camera(-70, 9, 3.75, (0, -.10, .33)),
                 {"press": lambda u: pose(solver, u)}, chapters, poster=Picture("press", 1.0), props=(("chair", SEAT, .50),),
                 muscles=(MID_BACK, SPINAL_ERECTORS, LATS),
                 planted={j + s: ("press",) for j in ("knee.", "ankle.", "elbow.", "wrist.") for s in "LR"}, resting=("knee", "toes"))]
