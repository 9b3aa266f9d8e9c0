# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Meshes of the figure in Blender: rig, skin, and the modifiers they share."""
import bpy
import numpy as np

from ..muscles import on_the_woman
from ..skin import SMOOTHING


def add_rig(figure):
    armature = bpy.data.armatures.new("rig")
    ob = bpy.data.objects.new("rig", armature)
    bpy.context.scene.collection.objects.link(ob)
    bpy.context.view_layer.objects.active = ob
    bpy.ops.object.mode_set(mode="EDIT")
    sk = figure.skeleton
    for n in sk.order:
        bone = armature.edit_bones.new(n)
        bone.head, bone.tail = sk.head[n], sk.tail[n]
        if sk.parent[n]:
            bone.parent = armature.edit_bones[sk.parent[n]]
    bpy.ops.object.mode_set(mode="OBJECT")
    for bone in ob.pose.bones:
        bone.rotation_mode = "QUATERNION"
    ob.hide_render = True
    return ob


def add_mesh(figure, rig, name, points, faces, weights, smooth=False, subdivide=0, material=None, uv=None):
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(p) for p in points], [], faces)
    me.update()
    me.polygons.foreach_set("use_smooth", [True] * len(me.polygons))
    if uv:
        layer, k = me.uv_layers.new(name="uv"), 0
        for corners in uv[1]:
            for i in corners:
                layer.data[k].uv = uv[0][i] if i >= 0 else (0, 0)
                k += 1
    ob = bpy.data.objects.new(name, me)
    bpy.context.scene.collection.objects.link(ob)
    for j, n in enumerate(figure.bones):
        ids = np.nonzero(weights[:, j] > 1e-4)[0]
        if len(ids):
            group = ob.vertex_groups.new(name=n)
            for i in ids:
                group.add([int(i)], float(weights[i, j]), "REPLACE")
    m = ob.modifiers.new("arm", "ARMATURE")
    m.object, m.use_deform_preserve_volume = rig, True
    if smooth:
        m = ob.modifiers.new("smooth", "CORRECTIVE_SMOOTH")
        m.factor, m.iterations, m.use_pin_boundary, m.smooth_type = *SMOOTHING, True, "LENGTH_WEIGHTED"
    if subdivide:
        m = ob.modifiers.new("subdivide", "SUBSURF")
        m.levels = m.render_levels = subdivide
    if material:
        me.materials.append(material)
    return ob


def add_floor_clamp(ob, height=.0006):
    """No vertex can go below the mat: soft tissue flattens on it instead of sinking in."""
    tree = bpy.data.node_groups.get("floor clamp")
    if not tree:
        tree = bpy.data.node_groups.new("floor clamp", "GeometryNodeTree")
        tree.inputs.new("NodeSocketGeometry", "geometry")
        tree.outputs.new("NodeSocketGeometry", "geometry")
        nodes, links = tree.nodes, tree.links
        start, end = nodes.new("NodeGroupInput"), nodes.new("NodeGroupOutput")
        put, where = nodes.new("GeometryNodeSetPosition"), nodes.new("GeometryNodeInputPosition")
        apart, together, highest = (nodes.new("ShaderNode" + n) for n in ("SeparateXYZ", "CombineXYZ", "Math"))
        highest.operation, highest.inputs[1].default_value = "MAXIMUM", height
        links.new(start.outputs[0], put.inputs["Geometry"])
        links.new(where.outputs[0], apart.inputs[0])
        for axis in (0, 1):
            links.new(apart.outputs[axis], together.inputs[axis])
        links.new(apart.outputs[2], highest.inputs[0])
        links.new(highest.outputs[0], together.inputs[2])
        links.new(together.outputs[0], put.inputs["Position"])
        links.new(put.outputs[0], end.inputs[0])
    ob.modifiers.new("floor", "NODES").node_group = tree


def paint(ob, name, values):
    """Colour attribute with one RGB triple a vertex."""
    layer = ob.data.color_attributes.new(name, "FLOAT_COLOR", "POINT")
    rgba = np.ones((len(ob.data.vertices), 4), np.float32)
    rgba[:, :3] = values
    layer.data.foreach_set("color", rgba.ravel())


def rest_points(ob):
    p = np.empty(len(ob.data.vertices) * 3)
    ob.data.vertices.foreach_get("co", p)
    return p.reshape(-1, 3)


def muscle_strength(points, muscles, joints):
    points = on_the_woman(points, joints)
    strength = np.zeros(len(points))
    for (x, y, z), radii in muscles:
        for side in (1, -1):
            d = (points - (side * x, y, z)) / radii
            strength = np.maximum(strength, np.exp(-(d ** 2).sum(1)))
    return np.repeat(strength[:, None], 3, 1)


def pose_rig(rig, skeleton, deltas):
    from mathutils import Matrix
    for n in skeleton.order:
        bone, parent = rig.pose.bones[n], skeleton.parent[n]
        rest = np.array(bone.bone.matrix_local)
        base = deltas[parent] @ rest if parent else rest
        m = Matrix((np.linalg.inv(base) @ deltas[n] @ rest).tolist())
        bone.location, bone.rotation_quaternion = m.to_translation(), m.to_quaternion()
