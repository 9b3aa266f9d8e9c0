# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hair, eyes and brows (Blender).

The hair is the cap of `ponytail01` with a modelled bun (its cards are useless without their alpha textures), or a
short cut as it comes.  The skin below the cap is painted in hair colour, so that no gap can show.
"""
import math

import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from ..figure import data
from .materials import principled
from .meshes import add_mesh


def _fitted(figure, name):
    fitting = data.Fitting(figure.folder / (name + ".mhclo"))
    _, vt, faces, face_uv, _ = data.read_obj(figure.folder / fitting.obj)
    return data.to_studio(fitting.place(figure.raw)), faces, fitting.blend(figure.weights), vt, face_uv


def _on_head(figure, count):
    w = np.zeros((count, len(figure.bones)))
    w[:, figure.bones.index("head")] = 1
    return w


def _islands(count, faces):
    parent = list(range(count))

    def find(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i
    for f in faces:
        for i in f[1:]:
            parent[find(i)] = find(f[0])
    return np.array([find(i) for i in range(count)])


def _bun(tie):
    """A grooved ball; its axis points back and up."""
    axis = Vector((0, .86, .5)).normalized()
    ux = Vector((1, 0, 0))
    uy, centre, around, down = axis.cross(ux), Vector(tie) + axis * .022, 40, 20
    points, faces = [], []
    for j in range(down + 1):
        th = math.pi * j / down
        for i in range(around):
            ph = 2 * math.pi * i / around
            r = .036 * (1 + .07 * math.sin(5 * ph + 7 * th) * math.sin(th))
            points.append(tuple(centre + (ux * math.cos(ph) + uy * math.sin(ph)) * (r * 1.05 * math.sin(th)) + axis * (r * .8 * math.cos(th))))
    for j in range(down):
        for i in range(around):
            n = (i + 1) % around
            faces.append([j * around + i, (j + 1) * around + i, (j + 1) * around + n, j * around + n])
    return points, faces


def add_hair(figure, rig, style):
    """Returns the object and a tree of its surface at rest."""
    points, faces, weights, _, _ = _fitted(figure, "ponytail01" if style == "bun" else style)
    if style == "bun":
        island = _islands(len(points), faces)
        lowest = {r: points[island == r, 2].min() for r in set(island)}
        tail = np.array([lowest[r] < figure.skeleton.head["head"][2] - .125 for r in island])
        tie = points[tail & (points[:, 2] > points[tail][:, 2].max() - .03)].mean(0)
        kept = [f for f in faces if not tail[f[0]]]
        used = sorted({i for f in kept for i in f})
        index = {o: n for n, o in enumerate(used)}
        ball, ball_faces = _bun(tie)
        faces = [[index[i] for i in f] for f in kept] + [[len(used) + i for i in f] for f in ball_faces]
        points = np.array([tuple(points[i]) for i in used] + ball)
        weights = np.vstack([weights[used], _on_head(figure, len(ball))])    # the cap bends with the nape
    ob = add_mesh(figure, rig, "hair", points, faces, weights, material=principled("hair", "hair", roughness=.42, specular=.4))
    return ob, BVHTree.FromPolygons([tuple(p) for p in points], faces)


def add_eyes(figure, rig):
    points, faces, _, vt, face_uv = _fitted(figure, "high-poly")
    m = principled("eyes", "cccccc", roughness=.15, specular=.5)
    picture = m.node_tree.nodes.new("ShaderNodeTexImage")
    picture.image = bpy.data.images.load(str(figure.folder / "brown_eye.png"))
    b = m.node_tree.nodes["Principled BSDF"]
    m.node_tree.links.new(picture.outputs[0], b.inputs["Base Color"])
    m.node_tree.links.new(picture.outputs[1], b.inputs["Alpha"])         # the eye has a clear outer shell
    return add_mesh(figure, rig, "eyes", points, faces, _on_head(figure, len(points)), material=m, uv=(vt, face_uv))


def add_brows(figure, rig):
    skin = BVHTree.FromPolygons([tuple(p) for p in figure.rest], [figure.faces[k] for k in figure.body_faces()])
    points, faces, n = [], [], 9
    for s, eye in ((1, figure.joint("joint-l-eye")), (-1, figure.joint("joint-r-eye"))):
        first = len(points)
        for i in range(n):
            t = i / (n - 1)
            x = abs(eye[0]) - .017 + t * .042
            z = eye[2] + .0185 + .006 * math.sin(t * math.pi * .8) - .003 * t
            half = .0038 * (1 - .75 * t ** 2) * (.6 + .4 * min(1, t * 4))
            for dz in (half, -half):
                hit, normal, _, _ = skin.ray_cast(Vector((s * x, -.5, z + dz)), Vector((0, 1, 0)))
                points.append(hit + normal * .0012)
        faces += [[first + 2 * i, first + 2 * i + 1, first + 2 * i + 3, first + 2 * i + 2] for i in range(n - 1)]
    return add_mesh(figure, rig, "brows", points, faces, _on_head(figure, len(points)), subdivide=1,
                    material=principled("brows", "brows", roughness=.9))
