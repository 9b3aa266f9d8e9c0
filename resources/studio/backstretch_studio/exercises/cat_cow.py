# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cat-Cow: cow on the in-breath, passed through; cat on the out-breath, held."""
from ..film.camera import Camera
from ..film.timeline import COOL_DOWN, Chapter, Clip, Picture, breathe, hold_chapters, move
from ..muscles import RHOMBOIDS, SPINAL_ERECTORS
from ..poses import hands_and_knees, late

# Cat: one long C from the tail to the neck, so the bend sits lower in the thoracic spine than the body's usual share.
ROUND = (0, .04, .10, .18, .20, .18, .14, .09, .05, .02)


def pose(solver, t):
    """-1 is cow, 0 all fours, 1 cat."""
    if t < 0:
        c, h = -t, late(-t)
        return hands_and_knees(solver, legs=dict(thigh=-2 * c), thorax_share=ROUND, lumbar=(-22 * c, 0, 0), thorax=(-20 * c + 8, 0, 0),
                               neck=(-19 * h - 1, 0, 0), head=(-9 * h + 2, 0, 0), clav=(-4 * c, -10 * c))
    h = late(t)
    return hands_and_knees(solver, legs=dict(thigh=-5 * t), reach=.985 + .006 * t, lumbar=(41 * t, 0, 0), thorax=(44 * t + 8, 0, 0),
                           thorax_share=ROUND, neck=(12 * h - 1, 0, 0), head=(5 * h + 2, 0, 0), clav=(5 * t, 22 * t))


def clips(solver):
    cow, cat = (lambda u: pose(solver, -u)), (lambda u: pose(solver, u))
    half = 2.0

    def through(start, end):
        """From one end to the other without a stop on all fours."""
        whole = move("", start, end, 2 * half)
        return tuple(Picture("cow" if p.place < 0 else "cat", abs(p.place), 0.0, p.tint) for p in whole)
    again = list(through(1, -1))
    fade = COOL_DOWN
    again[:fade] = [Picture(p.path, p.place, 0.0, 1 - (i + 1) / fade) for i, p in enumerate(again[:fade])]
    chapters = [
        Chapter("ready", breathe("cat", 0.0)),
        Chapter("move-in", move("cow", 0, 1, 2 * half), "cow"),
        Chapter("move-in", through(-1, 1), "cat"),
        *hold_chapters("cat", 1.0, "cat"),
        # later rounds go from cat to cow directly; the player takes `cow-again` for them, and the clip comes back to cat
        Chapter("move-in", tuple(again), "cow-again"),
        Chapter("move-in", through(-1, 1), "cat-again"),
        Chapter("move-out", move("cat", 1, 0, 2 * half), "cat"),
    ]
    return [Clip("cat-cow", "cat-cow", Camera(-76, 8, 3.35, (0, -.10, .27)), {"cow": cow, "cat": cat}, chapters,
                 step=13.0, poster=Picture("cat", 1.0), muscles=(RHOMBOIDS, SPINAL_ERECTORS),
                 planted={j + s: ("cow", "cat") for j in ("knee.", "ankle.", "wrist.") for s in "LR"},
                 resting=("knee", "hand", "toes"))]
