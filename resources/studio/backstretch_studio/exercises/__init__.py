# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises, one module each.  A module has `clips(solver)`, which returns its clips.  Two people share the set, so that
more users recognise themselves; which of them shows an exercise is said here."""
from importlib import import_module

from ..figure.figure import MAN, WOMAN

MODULES = {
    "cat-cow": "cat_cow",
    "sphinx": "sphinx",
    "childs-pose-rotation": "childs_pose",
    "side-lying-thoracic-rotation": "side_lying",
    "kneeling-thoracic-extension": "kneeling_extension",
    "quadruped-arm-leg-raise": "quadruped",
    "locust": "locust",
    "seated-forward-bend": "seated_bend",
}
BODIES = {"woman": WOMAN, "man": MAN}
HAIR = {"woman": "bun", "man": "short02"}
COLOURS = {"woman": {}, "man": dict(skin="a06a48", hair="1c1411", brows="1e1511", lips="8c5045", blush="975c40")}
MAT_LENGTH = {"woman": 1.90, "man": 2.10}
SHOWN_BY_THE_MAN = ("sphinx", "locust")


def body_of(exercise):
    return "man" if exercise in SHOWN_BY_THE_MAN else "woman"


def of(exercise, solver):
    """`solver` is a function that gives the solver for a body."""
    clips = import_module("." + MODULES[exercise], __name__).clips(solver(body_of(exercise)))
    for clip in clips:
        clip.body = body_of(exercise)
    return clips


def all_clips(solver):
    return [clip for exercise in MODULES for clip in of(exercise, solver)]


def find(name, solver):
    for exercise in MODULES:
        if name == exercise or name.startswith(exercise + "-"):
            for clip in of(exercise, solver):
                if clip.name == name:
                    return clip
    raise KeyError(name)
