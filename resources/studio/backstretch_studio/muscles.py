# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft tints that show which muscles an exercise is for: ellipsoids (centre, radii in metres) on the figure at rest,
laid on both sides of the woman's body.  They ride with the surface, so they stay on the muscle in every pose."""
import numpy as np

STRENGTH = .62             # a soft glow; stronger looks like an injury

RHOMBOIDS = ((.045, .10, 1.225), (.05, .09, .085))
MID_BACK = ((.045, .09, 1.15), (.055, .09, .09))
SPINAL_ERECTORS = ((.035, .09, 1.08), (.035, .09, .14))
LOW_BACK = ((.04, .09, .99), (.045, .09, .08))
CHEST = ((.10, -.09, 1.235), (.055, .06, .04))
SHOULDER_BACK = ((.13, .05, 1.24), (.06, .07, .06))
LATS = ((.12, .05, 1.12), (.05, .09, .09))
GLUTES = ((.08, .11, .82), (.085, .09, .085))
HAMSTRINGS = ((.09, .08, .62), (.06, .06, .15))

_LANDMARKS = (("foot.L", .066), ("lowerleg01.L", .459), ("upperleg01.L", .819), ("neck01", 1.337), ("head", 1.448))


def on_the_woman(points, joints):
    """Where points of another body at rest would be on hers: heights between joints, the rest by stature."""
    own = np.array([joints[n][2] for n, _ in _LANDMARKS])
    hers = np.array([z for _, z in _LANDMARKS])
    out = np.array(points, float)
    out[:, :2] *= hers[-1] / own[-1]
    out[:, 2] = np.interp(out[:, 2], own, hers)
    return out
