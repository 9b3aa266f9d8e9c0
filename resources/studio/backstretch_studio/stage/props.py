# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things in the room: chair, strap, cushion, towel (Blender).  Each is a function (pose context) -> object."""
import bpy
import numpy as np
from mathutils import Vector

from .materials import principled

CHAIR = dict(seat=.40, edge=-.36, depth=.46, width=.44, back=.40, leg=.034, board=.028)


def _material(name, **kw):
    return bpy.data.materials.get(name) or principled(name, name, **kw)


def _box(name, low, high, material, bevel=.006, soft=0):
    low, high = np.array(low), np.array(high)
    bpy.ops.mesh.primitive_cube_add(size=1, location=tuple((low + high) / 2))
    ob = bpy.context.object
    ob.name, ob.scale = name, tuple(high - low)
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    m = ob.modifiers.new("edge", "BEVEL")
    m.width, m.segments = bevel, 5 if soft else 3
    if soft:
        m = ob.modifiers.new("soft", "SUBSURF")
        m.levels = m.render_levels = soft
    ob.data.polygons.foreach_set("use_smooth", [True] * len(ob.data.polygons))
    ob.data.use_auto_smooth = not soft
    ob.data.materials.append(material)
    return ob


def chair():
    """A plain wooden chair; its seat faces the figure."""
    c, wood = CHAIR, _material("chair", roughness=.55, specular=.25)
    x, front, back, seat, leg = c["width"] / 2, c["edge"], c["edge"] - c["depth"], c["seat"], c["leg"]
    _box("seat", (-x, back, seat - c["board"]), (x, front, seat), wood, .010)
    for sx in (-1, 1):
        for name, y, top in (("front", front - .015 - leg, seat - c["board"]), ("back", back, seat + c["back"])):
            _box(f"{name} leg {sx}", (sx * (x - .012) - leg * (sx > 0), y, 0), (sx * (x - .012) + leg * (sx < 0), y + leg, top), wood, .006)
        _box(f"rail {sx}", (sx * (x - .02) - .022 * (sx > 0), back + leg, seat - .10), (sx * (x - .02) + .022 * (sx < 0), front - .015 - leg, seat - .06), wood, .004)
    for z in (.16, .29):
        _box(f"slat {z}", (-x + .03, back + .006, seat + z), (x - .03, back + leg - .008, seat + z + .075), wood, .006)


def towel(y, height, width=.40, depth=.26):
    """A folded towel on the mat."""
    cloth = _material("towel", roughness=.95, specular=.03)
    for i in range(2):
        _box(f"towel {i}", (-width / 2, y - depth / 2 + .004 * i, height * i / 2), (width / 2, y + depth / 2 - .003 * i, height * (i + 1) / 2 - .0008),
             cloth, height * .22, soft=1)


def pillow(x, y, top, half_x=.14, half_y=.19):
    _box("pillow", (x - half_x, y - half_y, -.004), (x + half_x, y + half_y, top), _material("pillow", roughness=.9, specular=.05), min(top * .48, .045), soft=2)


def strap(solver):
    """A flat band from hand to hand around the soles, rebuilt for every frame from the solved pose."""
    lines = []
    for s, sx in (("L", 1), ("R", -1)):
        h = solver.head
        grip = solver.at("wrist." + s, (h[f"finger2-1.{s}"] + h[f"finger4-1.{s}"]) / 2 * .55 + solver.tail[f"finger3-2.{s}"] * .45)
        ball = h["toe2-1." + s].copy()
        ball[2] = -.006
        sole, edge = solver.at("foot." + s, ball), solver.at("foot." + s, ball + np.array([sx * .046, .0, .012]))
        side = solver.at("foot." + s, ball + np.array([sx * .050, .02, .05]))
        lines.append([Vector(p) for p in (grip, side, edge, sole)])
    left, right = lines
    away = (left[0] - left[1]).normalized() * .035, (right[0] - right[1]).normalized() * .035
    path = [left[0] + away[0] + Vector((0, 0, -.02)), *left, *right[::-1], right[0] + away[1] + Vector((0, 0, -.02))]
    dense = [a.lerp(b, k / 6) for a, b in zip(path, path[1:]) for k in range(6)] + [path[-1]]
    half, thick, points, faces = .017, .0012, [], []
    for i, p in enumerate(dense):
        d = (dense[min(i + 1, len(dense) - 1)] - dense[max(i - 1, 0)]).normalized()
        n = d.cross(Vector((0, 0, 1))).normalized()
        u = n.cross(d).normalized()
        points += [tuple(p + u * a + n * b) for a, b in ((-half, -thick), (half, -thick), (half, thick), (-half, thick))]
    for i in range(len(dense) - 1):
        faces += [(4 * i + k, 4 * i + (k + 1) % 4, 4 * i + 4 + (k + 1) % 4, 4 * i + 4 + k) for k in range(4)]
    ob = bpy.data.objects.get("strap")
    if ob is None:
        ob = bpy.data.objects.new("strap", bpy.data.meshes.new("strap"))
        bpy.context.scene.collection.objects.link(ob)
        ob.data.materials.append(_material("strap", roughness=.8, specular=.1))
    ob.data.clear_geometry()
    ob.data.from_pydata(points, [], faces)
    ob.data.update()
