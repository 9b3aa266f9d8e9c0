# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which places of a path are rendered, and which part of the picture.

Neighbours lie so close together that no point of the skin moves by more than the clip's `step` pixels between them: there
optical flow makes clean pictures in between, with fewer frames than an even grid.
"""
import numpy as np

from .camera import HEIGHT, WIDTH

BREATHS = 2                 # rendered steps of a breath
SAMPLES = 36


def places(path, camera, solver, skin, step):
    """Ascending places 0..1 of `path` that have to be rendered, and the box (x0, y0, x1, y1) the figure fills."""
    at = np.linspace(0, 1, SAMPLES + 1)
    seen = [camera.project(skin.pose(solver.solve(path(u)), smooth=False)) for u in at]
    box = (*np.min([s.min(0) for s in seen], 0), *np.max([s.max(0) for s in seen], 0))
    far = np.array([0.0] + [np.percentile(np.linalg.norm(b - a, axis=1), 99.5) for a, b in zip(seen, seen[1:])])
    way = np.cumsum(far)
    n = max(1, int(np.ceil(way[-1] / step)))
    return [round(float(x), 4) for x in np.interp(np.linspace(0, way[-1], n + 1), way, at)], box


def crop(boxes):
    """Even pixel box around the skin, the bun on top of it and the soft shadow, which falls to the right; the rest is the still room."""
    b = np.array(boxes)
    x0, y0, x1, y1 = b[:, 0].min() - 36, b[:, 1].min() - 78, b[:, 2].max() + 84, b[:, 3].max() + 44
    return [max(0, int(x0) // 2 * 2), max(0, int(y0) // 2 * 2), min(WIDTH, int(x1 + 2) // 2 * 2), min(HEIGHT, int(y1 + 2) // 2 * 2)]
