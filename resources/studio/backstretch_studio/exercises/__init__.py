# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exercises, one module each.  A module has `clips(solver)`, which returns its clips."""
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


def of(exercise, solver):
    return import_module("." + MODULES[exercise], __name__).clips(solver)


def all_clips(solver):
    return [clip for exercise in MODULES for clip in of(exercise, solver)]


def find(name, solver):
    for exercise in MODULES:
        if name == exercise or name.startswith(exercise + "-"):
            for clip in of(exercise, solver):
                if clip.name == name:
                    return clip
    raise KeyError(name)
