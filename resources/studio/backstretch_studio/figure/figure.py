# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figure as numbers: skin mesh, joints, bones and skin weights.  Needs numpy only, no Blender.

The rig's five spine bones are too few to round a back (its thoracic part has two joints), so their weight is
shared out over ten bones along the same line with quadratic B-splines, slanted so that the front of a rib
belongs to a higher vertebra than its back.  That makes cat and cow look round instead of folded.
"""
import json
from pathlib import Path

import numpy as np

from . import data

VERTEBRAE = 10
LUMBAR_SHARE = np.array([.16, .24, .26, .22, .12, 0, 0, 0, 0, 0])
THORACIC_SHARE = np.array([0, 0, 0, .06, .14, .20, .20, .18, .14, .08])
NECK_SHARE = (.30, .35, .35)

# Body shapes that make up the figure; the ethnic ones of a figure add up to 1.
WOMAN = (("caucasian-female-young.target.gz", .75), ("asian-female-young.target.gz", .25),
         ("universal-female-young-maxmuscle-averageweight.target.gz", .25),
         ("female-young-averagemuscle-averageweight-idealproportions.target.gz", .5),
         ("breast-mincup.target.gz", .6))
MAN = (("caucasian-male-young.target.gz", .35), ("african-male-young.target.gz", .65),
       ("universal-male-young-maxmuscle-averageweight.target.gz", .2),
       ("male-young-averagemuscle-averageweight-idealproportions.target.gz", .5))

_FACE_BONES = ("orbic", "levator", "oculi", "oris", "risor", "tongue", "special", "temporalis", "jaw", "eye")


class Skeleton:
    """Joint positions of the figure at rest: `head`, `tail` and `parent` of each bone, parents first in `order`."""

    def __init__(self, head, tail, parent, order):
        self.head, self.tail, self.parent, self.order = head, tail, parent, order

    def to_json(self):
        return {n: {"head": [round(float(x), 5) for x in self.head[n]],
                    "tail": [round(float(x), 5) for x in self.tail[n]], "parent": self.parent[n]} for n in self.order}

    @classmethod
    def committed(cls, body):
        """Without the figure data: the joints of one of `exercises.BODIES`, as written down beside this file."""
        return cls.from_json(json.loads(Path(__file__).with_name(f"skeleton-{body}.json").read_text()))

    @classmethod
    def from_json(cls, bones):
        return cls({n: np.array(b["head"]) for n, b in bones.items()},
                   {n: np.array(b["tail"]) for n, b in bones.items()},
                   {n: b["parent"] for n, b in bones.items()}, list(bones))


class Figure:
    """Everything known about one body shape, at rest."""

    def __init__(self, folder, targets=WOMAN):
        self.folder = Path(folder)
        v, _, self.faces, _, self.face_group = data.read_obj(self.folder / "base.obj")
        for name, weight in targets:
            data.add_target(v, self.folder / name, weight)
        groups = {}
        for face, group in zip(self.faces, self.face_group):
            groups.setdefault(group, set()).update(face)
        self.groups = {g: np.array(sorted(s)) for g, s in groups.items()}
        v[:, 1] -= v[self.groups["joint-ground"]].mean(0)[1]      # the soles stand at height 0
        self.raw, self.rest = v, data.to_studio(v)
        self._load_bones()
        self._load_weights()

    def joint(self, name):
        return self.rest[self.groups[name]].mean(0)

    def eyelids(self):
        """Eyelid skin: [(vertex indices, how far each goes with the lid, the eye's centre, degrees that close the lid)].
        The upper lids do most of the way, as people's do."""
        out = []
        for s, side in (("L", "l"), ("R", "r")):
            eye, upper, lower = (self.joint(f"joint-{side}-{n}") for n in ("eye", "upperlid", "lowerlid"))
            gap = np.degrees(np.arctan2(*(upper - eye)[[2, 1]] * [1, -1]) - np.arctan2(*(lower - eye)[[2, 1]] * [1, -1]))
            for bone, share in (("orbicularis03.", .82), ("orbicularis04.", -.18)):
                pairs = np.array(self._table[bone + s])
                out.append((pairs[:, 0].astype(int), pairs[:, 1], eye, gap * share))
        return out

    def body_faces(self):
        return [k for k, g in enumerate(self.face_group) if g == "body"]

    def _load_bones(self):
        rig = json.loads((self.folder / "rig.default.json").read_text())

        def position(end):
            kind = end["strategy"]
            if kind == "CUBE":
                return self.joint(end["cube_name"])
            if kind == "VERTEX":
                return self.rest[end["vertex_index"]]
            return self.rest[end["vertex_indices"]].mean(0)

        def kept(n):
            return not n.startswith(_FACE_BONES + ("breast", "spine"))

        line = np.array([position(rig[n]["head"]) for n in ("spine05", "spine04", "spine03", "spine02", "spine01", "neck01")])
        along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
        self.spine = np.array([[np.interp(along[-1] * i / VERTEBRAE, along, line[:, k]) for k in range(3)]
                               for i in range(VERTEBRAE + 1)])
        head, tail, parent = {"root": position(rig["root"]["head"])}, {"root": position(rig["root"]["tail"])}, {"root": None}
        for i in range(VERTEBRAE):
            n = f"v{i:02d}"
            head[n], tail[n], parent[n] = self.spine[i], self.spine[i + 1], f"v{i - 1:02d}" if i else "root"
        top = f"v{VERTEBRAE - 1:02d}"
        pending = [n for n in rig if kept(n) and n != "root"]
        while pending:
            for n in list(pending):
                p = rig[n]["parent"]
                if p and p.startswith("spine"):
                    p = top if p == "spine01" else "v00"
                if p in head:
                    head[n], tail[n], parent[n] = position(rig[n]["head"]), position(rig[n]["tail"]), p
                    if np.linalg.norm(tail[n] - head[n]) < 1e-4:
                        tail[n] = head[n] + [0, 0, .01]
                    pending.remove(n)
        order = []

        def visit(n):
            if n not in order:
                if parent[n]:
                    visit(parent[n])
                order.append(n)
        for n in head:
            visit(n)
        self.skeleton = Skeleton(head, tail, parent, order)
        # bones that were dropped hand their weight to the next kept one above them
        self._heir = {}
        for n in rig:
            m = n
            while m not in head and not m.startswith("spine"):
                m = "spine02" if m.startswith("breast") else rig[m]["parent"]
            self._heir[n] = m

    def _load_weights(self):
        table = self._table = json.loads((self.folder / "default_weights.mhw").read_text())["weights"]
        self.bones = self.skeleton.order
        column = {n: i for i, n in enumerate(self.bones)}
        w, spine = np.zeros((len(self.rest), len(self.bones))), np.zeros(len(self.rest))
        for n, pairs in table.items():
            pairs, heir = np.array(pairs), self._heir.get(n, n)
            ids = pairs[:, 0].astype(int)
            if heir.startswith("spine"):
                np.add.at(spine, ids, pairs[:, 1])
            else:
                np.add.at(w[:, column[heir]], ids, pairs[:, 1])
        t = np.interp(self.rest[:, 2], self.spine[:, 2], np.arange(VERTEBRAE + 1))
        front = np.clip((self.spine[:, 1].mean() - self.rest[:, 1]) / 0.12, 0, 1.2)
        t = np.clip(t + 0.6 * front * np.clip((t - 4) / 3, 0, 1), 0, VERTEBRAE)
        shared = np.zeros(len(self.rest))
        for i in range(VERTEBRAE):
            x = np.abs(t - (i + .5))
            k = np.where(x < .5, .75 - x * x, np.where(x < 1.5, .5 * (1.5 - x) ** 2, 0))
            w[:, column[f"v{i:02d}"]] += spine * k
            shared += spine * k
        lost = spine - shared                                     # B-splines lose weight at both ends of the spine
        w[:, column["v00"]] += np.where(t < VERTEBRAE / 2, lost, 0)
        w[:, column[f"v{VERTEBRAE - 1:02d}"]] += np.where(t >= VERTEBRAE / 2, lost, 0)
        total = w.sum(1)
        w[total > 0] /= total[total > 0][:, None]
        w[total == 0, 0] = 1
        self.weights = w
