# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Skins the figure without Blender (dual quaternions, as its armature modifier does), to measure contact and framing."""
import numpy as np

from .rotations import to_quaternion


def _dual(m):
    q = to_quaternion(m[:3, :3])
    w, (x, y, z) = 0.0, m[:3, 3]
    a, b, c, d = q
    return q, 0.5 * np.array([w * a - x * b - y * c - z * d, w * b + x * a + y * d - z * c,
                              w * c - x * d + y * a + z * b, w * d + x * c - y * b + z * a])


class Skin:
    """A selection of skin vertices of a figure, ready to be posed."""

    def __init__(self, figure, ids=None):
        self.ids = figure.groups["body"] if ids is None else ids
        self.rest, w = figure.rest[self.ids], figure.weights[self.ids]
        self.bones = figure.bones
        used = np.argsort(-w, 1)[:, :6]
        self.index, self.weight = used, np.take_along_axis(w, used, 1)
        self.main = np.array([self.bones[i] for i in used[:, 0]])

    def pose(self, deltas):
        real, dual = (np.array(x) for x in zip(*(_dual(deltas[n]) for n in self.bones)))
        r, d = real[self.index], dual[self.index]
        sign = np.where((r * r[:, :1]).sum(-1, keepdims=True) < 0, -1, 1)
        w = self.weight[:, :, None] * sign
        r, d = (r * w).sum(1), (d * w).sum(1)
        n = np.linalg.norm(r, axis=1, keepdims=True)
        r, d = r / n, d / n
        w, v = r[:, :1], r[:, 1:]
        p = self.rest + 2 * np.cross(v, np.cross(v, self.rest) + w * self.rest)
        return p + 2 * (w * d[:, 1:] - d[:, :1] * v + np.cross(v, d[:, 1:]))

    def lowest(self, deltas):
        """{bone: height of its lowest skin vertex in metres}, the toes of a foot taken together."""
        z, out = self.pose(deltas)[:, 2], {}
        for n, h in zip(self.main, z):
            n = "toes." + n[-1] if n.startswith("toe") else "fingers." + n[-1] if n.startswith(("finger", "metacarpal")) else n
            out[n] = min(out.get(n, 9.0), float(h))
        return out
