# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers for the figure data (see ../../README.md for the list of files, their origin and checksums).

The files come in decimetres, Y up, the face towards +Z.  The studio works in metres, Z up, the face towards
-Y and the left hand towards +X: `to_studio` turns the one into the other.
"""
import gzip
import hashlib
from pathlib import Path

import numpy as np

CHECKSUMS = Path(__file__).with_name("figure-data.sha256")


class FigureDataError(RuntimeError):
    """The folder given with --figure-data is not what the studio needs."""


def check(folder):
    """Raises with a list of all missing or different files."""
    folder, bad = Path(folder), []
    for line in CHECKSUMS.read_text().splitlines():
        digest, name = line.split()
        path = folder / name
        if not path.is_file():
            bad.append(f"missing: {name}")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            bad.append(f"different from the one the clips were made with: {name}")
    if bad:
        raise FigureDataError(f"figure data in {folder}:\n  " + "\n  ".join(bad))


def to_studio(v):
    v = np.asarray(v)
    return np.stack([v[..., 0], -v[..., 2], v[..., 1]], -1) * 0.1


def read_obj(path):
    """(vertices, texture vertices or None, faces, texture index per face corner, group per face)"""
    v, vt, faces, face_uv, face_group, group = [], [], [], [], [], None
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("v "):
                v.append([float(x) for x in line.split()[1:4]])
            elif line.startswith("vt "):
                vt.append([float(x) for x in line.split()[1:3]])
            elif line.startswith(("g ", "o ")):
                words = line.split()
                group = words[1] if len(words) > 1 else None
            elif line.startswith("f "):
                corner, uv = [], []
                for word in line.split()[1:]:
                    part = word.split("/")
                    corner.append(int(part[0]) - 1)
                    uv.append(int(part[1]) - 1 if len(part) > 1 and part[1] else -1)
                if len(corner) == 4 and corner[3] in corner[:3]:      # triangles may repeat their last vertex
                    corner, uv = corner[:3], uv[:3]
                faces.append(corner)
                face_uv.append(uv)
                face_group.append(group)
    return np.array(v), np.array(vt) if vt else None, faces, face_uv, face_group


def add_target(v, path, weight):
    """Adds a body shape (gzip text, one line `index dx dy dz` a vertex) to the vertices, in place."""
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.strip() and line[0] != "#":
                p = line.split()
                v[int(p[0])] += weight * np.array([float(x) for x in p[1:4]])


class Fitting:
    """How a piece of hair or an eye sits on the body: three body vertices, weights and an offset a vertex."""

    def __init__(self, path):
        self.scale, self.obj = {}, None
        index, weight, offset = [], [], []
        reading = False
        with open(path, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                s = line.split()
                if not s or s[0].startswith("#"):
                    continue
                if s[0] in ("x_scale", "y_scale", "z_scale"):
                    self.scale["xyz".index(s[0][0])] = (int(s[1]), int(s[2]), float(s[3]))
                elif s[0] == "obj_file":
                    self.obj = s[1]
                elif s[0] in ("verts", "delete_verts"):
                    reading = s[0] == "verts"
                elif reading and s[0].lstrip("-").isdigit():
                    ids = [int(x) for x in (s[:3] if len(s) >= 6 else s[:1] * 3)]
                    index.append(ids)
                    weight.append([float(x) for x in s[3:6]] if len(s) >= 6 else [1.0, 0.0, 0.0])
                    offset.append([float(x) for x in s[6:9]] if len(s) >= 9 else [0.0] * 3)
        self.index, self.weight, self.offset = np.array(index), np.array(weight), np.array(offset)

    def place(self, v):
        """Vertices of the piece on a body with vertices `v` (both as in the files)."""
        scale = np.ones(3)
        for axis, (a, b, reference) in self.scale.items():
            scale[axis] = abs(v[a][axis] - v[b][axis]) / reference
        return (v[self.index] * self.weight[:, :, None]).sum(1) + self.offset * scale

    def blend(self, skin_weights):
        """Skin weights of the piece from those of the body."""
        w = (skin_weights[self.index] * np.clip(self.weight, 0, None)[:, :, None]).sum(1)
        return w / np.maximum(w.sum(1), 1e-9)[:, None]
