# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Skins the figure without Blender, to measure contact and framing: dual quaternions as its armature modifier does, then
its corrective smoothing, which lifts knees and knuckles by some millimetres."""
import numpy as np

from .rotations import to_quaternion


def _dual(m):
    q = to_quaternion(m[:3, :3])
    w, (x, y, z) = 0.0, m[:3, 3]
    a, b, c, d = q
    return q, 0.5 * np.array([w * a - x * b - y * c - z * d, w * b + x * a + y * d - z * c,
                              w * c - x * d + y * a + z * b, w * d + x * c - y * b + z * a])


SMOOTHING = (.5, 8)          # factor, rounds; the rendered mesh has the same (stage.meshes)


class _Smoothing:
    """Evens out the skin, then gives each vertex back what evening out takes from it at rest, turned as the skin there is turned."""

    def __init__(self, rest, faces):
        index = np.array([(*f, f[-1]) if len(f) == 3 else f for f in faces])
        self.faces = index
        pairs = np.concatenate([index[:, (i, (i + 1) % 4)] for i in range(4)])
        pairs = np.unique(np.sort(pairs[pairs[:, 0] != pairs[:, 1]], 1), axis=0)
        self.a, self.b = np.concatenate([pairs, pairs[:, ::-1]]).T
        self.count = len(rest)
        even = self._even(rest)
        self.lost = np.einsum("nji,nj->ni", self._axes(even), rest - even)

    def _sum(self, values):
        return np.stack([np.bincount(self.a, values[:, k], self.count) for k in range(3)], 1)

    def _even(self, p):
        factor, rounds = SMOOTHING
        for _ in range(rounds):
            d = p[self.b] - p[self.a]
            length = np.linalg.norm(d, axis=1)
            total = np.bincount(self.a, length, self.count) * np.bincount(self.a, minlength=self.count)
            p = p + 2 * factor * self._sum(d * length[:, None]) / np.maximum(total, 1e-9)[:, None]
        return p

    def _axes(self, p):
        """A right-angled frame at each vertex: its normal, and where its first neighbour lies."""
        q = p[self.faces]
        normal = np.cross(q[:, 2] - q[:, 0], q[:, 3] - q[:, 1])
        n = np.stack([np.bincount(self.faces.ravel(), np.repeat(normal[:, k], 4), self.count) for k in range(3)], 1)
        n /= np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)
        first = np.zeros(self.count, int)
        first[self.a[::-1]] = self.b[::-1]
        t = p[first] - p
        t -= n * (t * n).sum(1, keepdims=True)
        t /= np.maximum(np.linalg.norm(t, axis=1, keepdims=True), 1e-12)
        return np.stack([n, t, np.cross(n, t)], 2)

    def __call__(self, p):
        even = self._even(p)
        return even + np.einsum("nij,nj->ni", self._axes(even), self.lost)


class Skin:
    """The skin of a figure, ready to be posed."""

    def __init__(self, figure):
        self.ids = figure.groups["body"]
        self.rest, w = figure.rest[self.ids], figure.weights[self.ids]
        self.bones = figure.bones
        used = np.argsort(-w, 1)[:, :6]
        self.index, self.weight = used, np.take_along_axis(w, used, 1)
        self.main = np.array([self.bones[i] for i in used[:, 0]])
        place = np.full(len(figure.rest), -1)
        place[self.ids] = np.arange(len(self.ids))
        self.faces = [place[figure.faces[k]] for k in figure.body_faces()]
        self._smoothing = _Smoothing(self.rest, self.faces)

    def pose(self, deltas, smooth=True):
        real, dual = (np.array(x) for x in zip(*(_dual(deltas[n]) for n in self.bones)))
        r, d = real[self.index], dual[self.index]
        sign = np.where((r * r[:, :1]).sum(-1, keepdims=True) < 0, -1, 1)
        w = self.weight[:, :, None] * sign
        r, d = (r * w).sum(1), (d * w).sum(1)
        n = np.linalg.norm(r, axis=1, keepdims=True)
        r, d = r / n, d / n
        w, v = r[:, :1], r[:, 1:]
        p = self.rest + 2 * np.cross(v, np.cross(v, self.rest) + w * self.rest)
        p = p + 2 * (w * d[:, 1:] - d[:, :1] * v + np.cross(v, d[:, 1:]))
        return self._smoothing(p) if smooth else p

    def lowest(self, deltas):
        """{bone: height of its lowest skin vertex in metres}, the toes of a foot taken together."""
        z, out = self.pose(deltas)[:, 2], {}
        for n, h in zip(self.main, z):
            n = "toes." + n[-1] if n.startswith("toe") else "fingers." + n[-1] if n.startswith(("finger", "metacarpal")) else n
            out[n] = min(out.get(n, 9.0), float(h))
        return out
