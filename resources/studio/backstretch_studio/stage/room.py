# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room: floor and wall in one sweep, mat, three lights that turn with the camera, render settings (Blender)."""
import math

import bpy
import numpy as np
from mathutils import Vector

from ..film.camera import HEIGHT, SENSOR, WIDTH
from .materials import matt

POSTER_SAMPLES, FRAME_SAMPLES = 8, 4      # EEVEE: no visible gain above 8; 4 is enough in motion


def add_room(mat_length):
    scene = bpy.context.scene
    radius, back = 1.6, 3.2
    profile = [(-9, 0)] + [(back + radius * math.sin(a), radius - radius * math.cos(a)) for a in np.linspace(0, math.pi / 2, 16)]
    profile.append((back + radius, 7))
    points = [(x, y, z) for y, z in profile for x in (-14, 14)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    me = bpy.data.meshes.new("room")
    me.from_pydata(points, [], faces)
    me.polygons.foreach_set("use_smooth", [True] * len(faces))
    me.materials.append(matt("room", "wall"))
    scene.collection.objects.link(bpy.data.objects.new("room", me))
    bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 0, -.003))
    mat = bpy.context.object
    mat.name, mat.scale = "mat", (.80, mat_length, .006)
    bpy.ops.object.transform_apply(location=False, rotation=False, scale=True)
    bevel = mat.modifiers.new("edge", "BEVEL")
    bevel.width, bevel.segments = .003, 2
    mat.data.materials.append(matt("mat", "mat"))
    world = bpy.data.worlds.new("sky")
    scene.world, world.use_nodes = world, True
    sky = world.node_tree.nodes["Background"]
    sky.inputs[0].default_value, sky.inputs[1].default_value = (.93, .96, 1, 1), .58


def _lamp(name, place, target, energy, size, colour):
    light = bpy.data.lights.new(name, "AREA")
    light.energy, light.size, light.color = energy, size, colour
    ob = bpy.data.objects.new(name, light)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = place
    ob.rotation_euler = (Vector(target) - Vector(place)).to_track_quat("-Z", "Y").to_euler()
    return light


def set_camera(camera):
    scene = bpy.context.scene
    ob = scene.camera
    if ob is None:
        ob = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
        scene.collection.objects.link(ob)
        scene.camera = ob
    target = Vector(camera.target)
    ob.data.lens, ob.location = camera.lens, target + Vector(camera.offset())
    ob.rotation_euler = (target - ob.location).to_track_quat("-Z", "Y").to_euler()
    for light in [o for o in scene.objects if o.type == "LIGHT"]:
        bpy.data.objects.remove(light)
    a = math.radians(camera.azimuth)
    room = scene.objects["room"]
    room.rotation_euler, room.location = (0, 0, a), (target.x, target.y, -.006)
    front, right, up = Vector((math.sin(a), -math.cos(a), 0)), Vector((math.cos(a), math.sin(a), 0)), Vector((0, 0, 1))
    key = _lamp("key", target + front * 1.6 - right * 2.0 + up * 2.6, target + up * .1, 100, 1.7, (1, .965, .92))
    key.use_contact_shadow, key.contact_shadow_distance, key.contact_shadow_thickness = True, .08, .03   # grounds hands and knees
    for light in (_lamp("rim", target - front * 1.8 + right * 1.2 + up * 2.4, target + up * .2, 70, 1.4, (1, .98, .95)),
                  _lamp("wall", target - front * 1.0 + up * 4.2, target - front * 4 + up * 1.0, 120, 3.0, (1, 1, 1))):
        light.use_shadow = False


def set_crop(box):
    """Renders a part of the 1280x720 picture only, pixel for pixel as it would be in the whole (the border of EEVEE saves nothing)."""
    x0, y0, x1, y1 = box
    render, data = bpy.context.scene.render, bpy.context.scene.camera.data
    render.resolution_x, render.resolution_y = x1 - x0, y1 - y0
    data.sensor_fit, data.sensor_width = "HORIZONTAL", SENSOR * (x1 - x0) / WIDTH
    data.shift_x = ((x0 + x1) / 2 - WIDTH / 2) / (x1 - x0)
    data.shift_y = -((y0 + y1) / 2 - HEIGHT / 2) / (x1 - x0)


def set_render(width, height, preview=False, samples=POSTER_SAMPLES):
    scene = bpy.context.scene
    r = scene.render
    r.resolution_x, r.resolution_y, r.resolution_percentage = width, height, 100
    scene.view_settings.view_transform, scene.view_settings.look, scene.view_settings.exposure = "Filmic", "Medium High Contrast", .35
    r.use_persistent_data, r.threads_mode, r.threads = True, "FIXED", 2
    if preview:
        r.engine = "CYCLES"
        c = scene.cycles
        c.device, c.samples, c.use_denoising, c.use_adaptive_sampling = "CPU", 6, False, False   # Debian's build has no denoiser
        c.max_bounces, c.diffuse_bounces, c.glossy_bounces, c.transmission_bounces, c.transparent_max_bounces = 3, 2, 1, 0, 4
        c.caustics_reflective = c.caustics_refractive = False
        c.sample_clamp_indirect, c.seed = 2, 7
    else:
        r.engine = "BLENDER_EEVEE"
        e = scene.eevee
        e.taa_render_samples, e.use_soft_shadows, e.shadow_cube_size = samples, True, "512"
        e.use_gtao, e.gtao_distance, e.gtao_factor = True, .25, 1.2
