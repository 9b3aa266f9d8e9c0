# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests share: the solver on the committed skeleton, all clips, and every pose they show."""
import functools
import os
import sys
from pathlib import Path

STUDIO = Path(__file__).resolve().parent.parent
VIDEO = STUDIO.parent / "video"
sys.path.insert(0, str(STUDIO))

from backstretch_studio import exercises                                    # noqa: E402
from backstretch_studio.figure.figure import Skeleton                       # noqa: E402
from backstretch_studio.solver import Solver                                # noqa: E402

# Places of a path that are looked at.  BACKSTRETCH_EVERY_FRAME=1 looks at each that any frame of a clip shows.
STEPS = 16


@functools.cache
def solver(body):
    return Solver(Skeleton.committed(body))


@functools.cache
def clips():
    return exercises.all_clips(solver)


def places(clip, path):
    if os.environ.get("BACKSTRETCH_EVERY_FRAME"):
        return sorted({p.place for c in clip.chapters for p in c.pictures if p.path == path})
    return [i / STEPS for i in range(STEPS + 1)]


@functools.cache
def pose_at(clip_name, path, place):
    return next(c for c in clips() if c.name == clip_name).paths[path](place)


def solved(clip, path, place):
    """(pose, deltas) with the solver left in that state."""
    pose = pose_at(clip.name, path, place)
    return pose, solver(clip.body).solve(pose)
