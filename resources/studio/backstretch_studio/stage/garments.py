# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Top and trousers, cut out of the base mesh's `helper-tights` (Blender).

A garment must not have its own armature: it is bound to a hidden copy of the finished skin (Surface Deform), so it
follows exactly what the skin does.  With weights of its own, collar and sleeves gape and let skin through.
"""
import bmesh
import bpy
import numpy as np
from mathutils import Vector, kdtree
from mathutils.bvhtree import BVHTree

from .meshes import add_mesh, paint, rest_points

THICKNESS = {"top": .0055, "trousers": .0025}


def _share(face, layer, groups):
    return sum(sum(v[layer].get(i, 0) for i in groups) for v in face.verts) / len(face.verts)


def _cut(ob, point, normal, wanted):
    """Cuts with a plane those faces for which wanted(face, centre, deform layer); the side the normal points to goes."""
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    layer = bm.verts.layers.deform.active
    faces = [f for f in bm.faces if wanted(f, f.calc_center_median(), layer)]
    parts = list({v for f in faces for v in f.verts}) + list({e for f in faces for e in f.edges}) + faces
    bmesh.ops.bisect_plane(bm, geom=parts, dist=1e-5, plane_co=Vector(point), plane_no=Vector(normal).normalized(), clear_outer=True)
    bm.to_mesh(ob.data)
    bm.free()


def _cut_along(ob, field, region):
    """Cuts along field(point) = 0 and drops the positive side: hems that are not flat."""
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    value, fresh = {v: (field(v.co) if region(v.co) else -1.0) for v in bm.verts}, []
    for e in list(bm.edges):
        a, b = e.verts
        if (value[a] > 0) != (value[b] > 0) and region(a.co) and region(b.co):
            t = min(max(value[a] / (value[a] - value[b]), .02), .98)
            _, v = bmesh.utils.edge_split(e, a, t)
            value[v] = 0.0
            fresh.append(v)
    bmesh.ops.connect_verts(bm, verts=fresh)

    def outside(face):
        x = [value.get(v, 0) for v in face.verts]
        return sum(x) > 1e-9 and max(x) > 0 and min(x) > -1e-9
    bmesh.ops.delete(bm, geom=[f for f in bm.faces if outside(f)], context="FACES")
    bmesh.ops.delete(bm, geom=[v for v in bm.verts if not v.link_faces], context="VERTS")
    bm.to_mesh(ob.data)
    bm.free()


def _keep_largest_piece(ob):
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    seen, pieces = set(), []
    for v in bm.verts:
        if v in seen:
            continue
        todo, piece = [v], []
        seen.add(v)
        while todo:
            x = todo.pop()
            piece.append(x)
            for e in x.link_edges:
                o = e.other_vert(x)
                if o not in seen:
                    seen.add(o)
                    todo.append(o)
        pieces.append(piece)
    for piece in sorted(pieces, key=len)[:-1]:
        bmesh.ops.delete(bm, geom=piece, context="VERTS")
    bm.to_mesh(ob.data)
    bm.free()


def _rim(ob):
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    points = [v.co.copy() for v in bm.verts if v.is_boundary]
    points += [(e.verts[0].co + e.verts[1].co) / 2 for e in bm.edges if e.is_boundary]
    tree = BVHTree.FromBMesh(bm)
    bm.free()
    return points, tree


def _finder(points):
    tree = kdtree.KDTree(len(points))
    for i, p in enumerate(points):
        tree.insert(p, i)
    tree.balance()
    return tree


class Wardrobe:
    def __init__(self, figure, rig):
        self.figure, sk = figure, figure.skeleton
        self.waist, self.neck = figure.spine[3][2], sk.head["neck01"]
        self.top, self.trousers = self._cloth("top", rig), self._cloth("trousers", rig)
        self._cut_trousers(sk)
        self._cut_top(sk)
        for ob in (self.top, self.trousers):
            _keep_largest_piece(ob)
        self._pull_rims_in()

    def _cloth(self, name, rig):
        f = self.figure
        faces = [k for k, g in enumerate(f.face_group) if g == "helper-tights"]
        used = sorted({i for k in faces for i in f.faces[k]})
        index = {o: n for n, o in enumerate(used)}
        return add_mesh(f, rig, name, f.rest[used], [[index[i] for i in f.faces[k]] for k in faces], f.weights[used])

    def _cut_trousers(self, sk):
        _cut(self.trousers, (0, 0, self.waist), (0, -.10, 1), lambda f, c, layer: True)
        for s, sx in (("L", 1), ("R", -1)):
            ankle, knee = sk.head["foot." + s], sk.head["lowerleg01." + s]
            d = Vector(ankle - knee).normalized()
            _cut(self.trousers, Vector(ankle) - d * .055, d, lambda f, c, layer: c.x * sx > 0 and c.z < .4)

    def _cut_top(self, sk):
        arms = [g.index for g in self.top.vertex_groups if g.name.startswith(("upperarm", "lowerarm", "wrist"))]
        _cut(self.top, (0, 0, self.waist - .055), (0, .05, -1), lambda f, c, layer: _share(f, layer, arms) < .5)
        for s, sx in (("L", 1), ("R", -1)):
            shoulder, elbow = Vector(sk.head["upperarm01." + s]), Vector(sk.head["lowerarm01." + s])
            d = (elbow - shoulder).normalized()
            _cut(self.top, shoulder + d * .075, d + Vector((sx * .25, 0, 0)),
                 lambda f, c, layer: c.x * sx > .10 and _share(f, layer, arms) > .12)
        neck = Vector(self.neck)
        axis = Vector(sk.head["head"] - self.neck).normalized()
        backwards = Vector((0, axis.z, -axis.y))

        def collar(p):                                        # scooped in front, at C7 behind
            y = (p - neck).dot(backwards)
            edge = neck.z + np.interp(p.y, (-.08, .06), (-.085, -.004))
            return min(1 - ((p.x / .082) ** 2 + (y / (.098 if y < 0 else .075)) ** 2), (p.z - edge) * 12)
        _cut_along(self.top, collar, lambda p: p.z > neck.z - .17 and abs(p.x) < .16)

    def _pull_rims_in(self):
        f = self.figure
        skin = BVHTree.FromPolygons([tuple(p) for p in f.rest], [f.faces[k] for k in f.body_faces()])
        for ob in (self.top, self.trousers):
            rim = _finder(_rim(ob)[0])
            for v in ob.data.vertices:
                d = rim.find(v.co)[2]
                hem = ob is self.top and v.co.z < self.waist + .05 and abs(v.co.x) < .2
                if d < .045 and not hem:
                    nearest, normal, _, _ = skin.find_nearest(v.co)
                    v.co += normal * (.0012 - (v.co - nearest).dot(normal)) * (1 - d / .045) ** .7

    def skin_below(self):
        """(vertices nobody can see, {vertex: inward normal}, {vertex: (distance below the rim, garment)}).
        The strip of skin just below a hem is drawn in and painted in the garment's colour: nothing can poke through."""
        f = self.figure
        (rim_top, top), (rim_leg, leg) = _rim(self.top), _rim(self.trousers)
        rim, hidden, tucked, painted = _finder(rim_top + rim_leg), set(), {}, {}
        for i in f.groups["body"]:
            p = Vector(f.rest[i])
            near_top, near_leg = top.find_nearest(p), leg.find_nearest(p)
            near = near_top if near_top[3] < near_leg[3] else near_leg
            if near[3] >= .03:
                continue
            waistband = abs(p.x) < .2 and self.waist - .10 < p.z < self.waist + .06
            collar = abs(p.x) < .14 and p.z > self.neck[2] - .22     # more skin is kept here: one can look in
            if waistband or rim.find(p)[2] > (.05 if collar else .016):
                hidden.add(int(i))
            below = rim.find(near[0])[2]
            if below > .002:
                tucked[int(i)] = near[1]
            painted[int(i)] = (below, "top" if near is near_top else "trousers")
        return hidden, tucked, painted

    def bind(self, skin_copy):
        for ob in (self.top, self.trousers):
            ob.modifiers.remove(ob.modifiers["arm"])
            m = ob.modifiers.new("follow", "SURFACE_DEFORM")
            m.target = skin_copy
            ob.vertex_groups.clear()
            bpy.context.view_layer.objects.active = ob
            with bpy.context.temp_override(object=ob, active_object=ob):
                bpy.ops.object.surfacedeform_bind(modifier="follow")
            if not m.is_bound:
                raise RuntimeError(f"{ob.name} could not be bound to the skin")
            m = ob.modifiers.new("thickness", "SOLIDIFY")
            m.thickness, m.offset, m.use_rim, m.material_offset = THICKNESS[ob.name], 1.0, True, 1
            m = ob.modifiers.new("subdivide", "SUBSURF")
            m.levels = m.render_levels = 1
            ob.data.polygons.foreach_set("use_smooth", [True] * len(ob.data.polygons))
            paint(ob, "rest", rest_points(ob))
