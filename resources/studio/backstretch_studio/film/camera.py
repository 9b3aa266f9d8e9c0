# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the camera stands, and where a point of the scene lands in the picture (without Blender)."""
import math
from dataclasses import dataclass

import numpy as np

WIDTH, HEIGHT = 1280, 720
SENSOR = 36.0


@dataclass(frozen=True)
class Camera:
    """`azimuth` 0 looks from in front of the head (-Y), 90 from +X, -90 from -X with the head to the right."""
    azimuth: float
    elevation: float
    distance: float
    target: tuple
    lens: float = 60.0

    def offset(self):
        a, e = math.radians(self.azimuth), math.radians(self.elevation)
        return np.array([math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)]) * self.distance

    def project(self, points):
        """Pixels (x right, y down) in the 1280x720 picture."""
        forward = -self.offset() / self.distance
        right = np.cross(forward, (0, 0, 1))
        right /= np.linalg.norm(right)
        up = np.cross(right, forward)
        d = np.asarray(points) - (np.array(self.target) + self.offset())
        depth, k = d @ forward, self.lens / SENSOR * WIDTH
        return np.stack([WIDTH / 2 + k * (d @ right) / depth, HEIGHT / 2 - k * (d @ up) / depth], -1)
