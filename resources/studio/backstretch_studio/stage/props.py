# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things in the room: chair, strap, cushion, towel (Blender).  Each is a function (pose context) -> object."""
import bpy
import numpy as np

from .materials import principled

STRAP_HALF = .80                 # metres, from between the soles to one end
CHAIR = dict(edge=-.36, width=.44, back=.40, leg=.034, board=.028)


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


def chair(seat, depth):
    """A plain wooden chair; its seat faces the figure."""
    c, wood = CHAIR, _material("chair", roughness=.55, specular=.25)
    x, front, back, leg = c["width"] / 2, c["edge"], c["edge"] - depth, c["leg"]
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


def _hollow(solver, finger, s):
    """The middle of what a bent finger closes round."""
    names = [f"finger{finger}-{k}.{s}" for k in (1, 2, 3)]
    return np.mean([solver.at(names[0], solver.head[names[0]])] + [solver.at(n, solver.tail[n]) for n in names], axis=0)


def _strap_line(solver, s, sx):
    """From under the ball of the foot up to the hand, in below the little finger, out over the index, and what is left of its
    half hangs down beside the leg: the further forward the hands climb along it, the longer."""
    ball = solver.head["toe2-1." + s] * (1, 1, 0) - (0, 0, .006)
    foot = [solver.at("foot." + s, ball + np.array(p)) for p in ((0, 0, 0), (sx * .040, 0, .004), (sx * .050, .012, .030))]
    low, high = _hollow(solver, 5, s), _hollow(solver, 2, s)
    up = (high - low) / np.linalg.norm(high - low)
    out = high + up * .026
    line = [*foot, low - up * .020, low, high, out]
    left = STRAP_HALF - sum(np.linalg.norm(b - a) for a, b in zip(line, line[1:]))
    fall = out + np.array((sx * .034, .030, -.020))
    hang = min(max(left - .06, .03), fall[2] - .012)
    foot_of_it = fall + np.array((sx * .030, .010, -hang))
    line += [out + np.array((sx * .014, .016, .006)), fall, fall + np.array((sx * .014, .006, -.35 * hang)), foot_of_it]
    if (over := left - .06 - hang) > .02:                    # the rest lies on the mat
        line.append(foot_of_it + np.array((sx * .35, .90, 0)) * over)
    return line


def _rounded(line, times=3):
    """Cuts the corners of a line, again and again; its ends stay, and so do long stretches between corners."""
    line = [a + (b - a) * k / n for a, b in zip(line, line[1:]) for n in [max(1, round(np.linalg.norm(b - a) / .03))] for k in range(n)] + [line[-1]]
    for _ in range(times):
        cut = [p for a, b in zip(line, line[1:]) for p in (.75 * a + .25 * b, .25 * a + .75 * b)]
        line = [line[0], *cut[1:-1], line[-1]]
    return line


def strap(solver):
    """A flat band from hand to hand around the soles, rebuilt for every frame from the solved pose."""
    left, right = (_strap_line(solver, s, sx) for s, sx in (("L", 1), ("R", -1)))
    half, thick, points, faces = .015, .0012, [], []
    for line in (left, right):                               # each half starts upright under the sole and is not twisted on its way
        line = _rounded([(left[0] + right[0]) / 2, *line])
        wide, first = np.array((0, 0, 1.0)), len(points)
        for i, p in enumerate(line):
            d = line[min(i + 1, len(line) - 1)] - line[max(i - 1, 0)]
            d /= np.linalg.norm(d)
            wide = wide - d * (d @ wide)
            wide /= np.linalg.norm(wide)
            deep = np.cross(wide, d)
            points += [tuple(p + wide * a + deep * b) for a, b in ((-half, -thick), (half, -thick), (half, thick), (-half, thick))]
        for i in range(len(line) - 1):
            at = first + 4 * i
            faces += [(at + k, at + (k + 1) % 4, at + 4 + (k + 1) % 4, at + 4 + k) for k in range(4)]
    ob = bpy.data.objects.get("strap")
    if ob is None:
        ob = bpy.data.objects.new("strap", bpy.data.meshes.new("strap"))
        bpy.context.scene.collection.objects.link(ob)
        ob.data.materials.append(_material("strap", roughness=.8, specular=.1))
    ob.data.clear_geometry()
    ob.data.from_pydata(points, [], faces)
    ob.data.update()
