# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps rendered pictures between runs, named after what is in them: a changed pose, camera, prop or look gives
another name, so a run renders what changed and nothing else, and can be stopped at any time."""
import hashlib
import json
import os
from pathlib import Path

import numpy as np

from ..muscles import STRENGTH

# Raise this when figure, clothes, materials, lights or room look different: every picture is then rendered again.
LOOK = 1


def folder():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "backstretch-studio"


def name_of(clip, solver, picture, kind):
    h = hashlib.sha256()
    pose = clip.paths[picture.path](picture.place)
    deltas = solver.solve(pose)
    h.update(np.round(np.array([deltas[n] for n in solver.skeleton.order]), 5).astype(np.float32).tobytes())
    c = clip.camera
    facts = [LOOK, clip.body, c.azimuth, c.elevation, c.distance, c.target, c.lens, clip.props, round(picture.breath, 3), round(picture.tint, 3),
             (STRENGTH, clip.muscles) if picture.tint else None, kind]
    lids = pose.get("lids", 0.0)
    if lids or picture.blink:
        facts.append([round(lids, 3), round(picture.blink, 3)])
    h.update(json.dumps(facts).encode())
    return h.hexdigest()[:20]


class Store:
    """`kind` tells previews, whole posters and cropped frames (with their crop) apart."""

    def __init__(self, clip, solver, kind):
        self.clip, self.solver, self.kind = clip, solver, kind
        self.root = folder() / "frames" / clip.name
        self._names = {}

    def plate(self):
        """The empty room with its props, on which cropped frames are laid."""
        c = self.clip
        facts = [LOOK, c.camera.azimuth, c.camera.elevation, c.camera.distance, c.camera.target, c.camera.lens, c.props]
        if c.body != "woman":                                 # everybody has a mat as long as they need
            facts.append(c.body)
        facts = json.dumps(facts)
        return self.root / ("plate-" + hashlib.sha256(facts.encode()).hexdigest()[:16] + ".png")

    def file(self, picture):
        if picture not in self._names:
            self._names[picture] = self.root / (name_of(self.clip, self.solver, picture, self.kind) + ".png")
        return self._names[picture]
