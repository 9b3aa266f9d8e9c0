# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The finished figure in Blender: skin, clothes, hair, face, breath; ready to be posed."""
import math

import bpy
import numpy as np
from mathutils import Vector

from . import materials, meshes
from .garments import Wardrobe
from .head import add_brows, add_eyes, add_hair

BREATH_DEPTH = .009          # how far the ribs swell, metres


class Person:
    def __init__(self, figure, muscles=(), hair="bun"):
        self.figure, sk = figure, figure.skeleton
        self.rig = meshes.add_rig(figure)
        wardrobe = Wardrobe(figure, self.rig)
        hidden, tucked, painted = wardrobe.skin_below()
        used = figure.groups["body"]
        index = {int(o): n for n, o in enumerate(used)}
        faces = [[index[i] for i in figure.faces[k]] for k in figure.body_faces()]
        points = figure.rest.copy()
        for i, normal in tucked.items():
            points[i] -= np.array(normal) * .0022
        # clothes are bound to a hidden whole skin; on a cut one the rims would move differently
        self.copy = meshes.add_mesh(figure, self.rig, "skin copy", figure.rest[used], faces, figure.weights[used], smooth=True)
        self.copy.modifiers.new("triangles", "TRIANGULATE")          # concave quads refuse to be bound
        self.copy.hide_render = True
        self.body = meshes.add_mesh(figure, self.rig, "body", points[used], faces, figure.weights[used], smooth=True, material=materials.skin())
        self._mask_hidden(faces, used, hidden)
        bpy.context.view_layer.update()
        wardrobe.bind(self.copy)
        self.top, self.trousers = wardrobe.top, wardrobe.trousers
        self._dress(sk)
        self.hair, cap = add_hair(figure, self.rig, hair)
        self.eyes, self.brows = add_eyes(figure, self.rig), add_brows(figure, self.rig)
        self._paint_skin(used, painted, cap)
        for ob in (self.body, self.top, self.trousers):
            meshes.paint(ob, "muscle", meshes.muscle_strength(meshes.rest_points(ob), muscles, sk.head))
        for ob in (self.body, self.top, self.trousers, self.hair):
            meshes.add_floor_clamp(ob)
        self._add_breath()
        self._add_lids(used)

    def _mask_hidden(self, faces, used, hidden):
        visible = np.zeros(len(used), bool)
        for f in faces:
            if not all(int(used[v]) in hidden for v in f):
                visible[f] = True
        group = self.body.vertex_groups.new(name="hidden")
        group.add([int(i) for i in np.nonzero(~visible)[0]], 1.0, "REPLACE")
        m = self.body.modifiers.new("mask", "MASK")
        m.vertex_group, m.invert_vertex_group = "hidden", True
        m = self.body.modifiers.new("subdivide", "SUBSURF")
        m.levels = m.render_levels = 1

    def _dress(self, sk):
        shoulder, elbow = sk.head["upperarm01.L"], sk.head["lowerarm01.L"]
        slope = (elbow[1] - shoulder[1]) / (elbow[0] - shoulder[0])
        fall = (elbow[2] - shoulder[2]) / (elbow[0] - shoulder[0])
        seams = {"slope": slope, "offset": shoulder[1] - slope * shoulder[0], "from": .085,
                 "fall": fall, "height": shoulder[2] - fall * shoulder[0]}
        for ob, seam in ((self.top, seams), (self.trousers, None)):
            ob.data.materials.clear()
            ob.data.materials.append(materials.cloth(ob.name, seam))
            ob.data.materials.append(materials.lining(ob.name + " lining", ob.name))

    def _paint_skin(self, used, painted, cap):
        f, neck = self.figure, self.figure.skeleton.head["neck01"]
        p = f.rest[used]
        mouth = f.joint("joint-mouth")
        lip_z = mouth[2] - .029
        front = p[(np.abs(p[:, 0]) < .006) & (p[:, 2] > mouth[2] - .04) & (p[:, 2] < mouth[2] - .02)]
        lip_y = front[:, 1].min() + .016
        skin, lip, blush = (np.array(materials.linear(c)) for c in ("skin", "lips", "blush"))
        colour = np.tile(skin, (len(p), 1))
        face = (p[:, 2] > neck[2] - .02) & (p[:, 1] < -.06)
        share = np.clip(1.35 - ((p[:, 0] / .026) ** 2 + ((p[:, 2] - lip_z) / .0095) ** 2), 0, 1) * (face & (p[:, 1] < lip_y))
        colour += (lip - colour) * share[:, None]
        for side in ("l", "r"):
            eye = f.joint(f"joint-{side}-eye")
            e = ((p[:, 0] - eye[0] * 1.35) / .022) ** 2 + ((p[:, 2] - eye[2] + .035) / .02) ** 2
            colour += (blush - colour) * (.5 * np.exp(-e) * face)[:, None]
        mask, normals = np.zeros((len(p), 3)), [v.normal.copy() for v in self.body.data.vertices]
        for n, o in enumerate(used):
            if int(o) in painted:
                below, garment = painted[int(o)]
                mask[n, 1 if garment == "top" else 2] = np.clip(.5 + (below - .008) / .016, 0, 1)
            elif p[n, 2] > neck[2] + .03:
                q = Vector(p[n])
                hit = cap.find_nearest(q)
                if (hit[0] - q).dot(normals[n]) > -.002:
                    mask[n, 0] = np.clip(.5 + (.007 - hit[3]) / .012, 0, 1)
        meshes.paint(self.body, "paint", colour)
        meshes.paint(self.body, "mask", mask)

    def _add_breath(self):
        """A shape key: ribs and upper belly swell along the normal; the top follows the hidden skin."""
        centre = self.figure.spine[6][2]
        for ob in (self.body, self.copy):
            ob.shape_key_add(name="Basis")
            key = ob.shape_key_add(name="breath")
            name = {g.index: g.name for g in ob.vertex_groups}
            for i, v in enumerate(ob.data.vertices):
                trunk = sum(g.weight for g in v.groups if name[g.group].startswith("v0"))
                t = math.exp(-((v.co.z - centre) / .13) ** 2) * trunk
                key.data[i].co = v.co + v.normal * (BREATH_DEPTH * t * (1.0 if v.co.y < 0 else .6))

    def _add_lids(self, used):
        """A shape key that closes the eyes: lids turn about the eyes' centres.  The skin is not smoothed there, or they would not."""
        place = {int(o): n for n, o in enumerate(used)}
        key, group = self.body.shape_key_add(name="lids"), self.body.vertex_groups.new(name="lids")
        for ids, weight, eye, degrees in self.figure.eyelids():
            for i, w in zip(ids, weight):
                if int(i) in place:
                    n = place[int(i)]
                    group.add([n], 1.0, "REPLACE")
                    at = key.data[n].co
                    a, y, z = math.radians(degrees * w), at.y - eye[1], at.z - eye[2]
                    key.data[n].co = (at.x, eye[1] + math.cos(a) * y - math.sin(a) * z, eye[2] + math.sin(a) * y + math.cos(a) * z)
        smooth = self.body.modifiers["smooth"]
        smooth.vertex_group, smooth.invert_vertex_group = "lids", True

    def objects(self):
        return (self.rig, self.copy, self.body, self.top, self.trousers, self.hair, self.eyes, self.brows)

    def pose(self, deltas, breath=0.0, lids=0.0):
        meshes.pose_rig(self.rig, self.figure.skeleton, deltas)
        for ob in (self.body, self.copy):
            ob.data.shape_keys.key_blocks["breath"].value = breath
        self.body.data.shape_keys.key_blocks["lids"].value = lids
