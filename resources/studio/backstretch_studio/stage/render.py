# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside Blender: builds the figure and renders the pictures a job file asks for.

    blender -b --python render.py -- JOB.json

The job names figure data, exercise module, clip, size, and the pictures (path, place, breath, tint, file).  Files
that exist are left alone, and each is written under another name first: a run can be stopped at any time.
"""
import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import bpy                                                                       # noqa: E402

from backstretch_studio import exercises                                         # noqa: E402
from backstretch_studio.figure.figure import Figure                              # noqa: E402
from backstretch_studio.solver import Solver                                     # noqa: E402
from backstretch_studio.stage import materials, props, room                      # noqa: E402
from backstretch_studio.stage.person import Person                               # noqa: E402


def shoot(file, without=None):
    """Renders into a file; `without` somebody: the empty room."""
    hidden = [ob for ob in bpy.context.scene.objects if without and ob in without.objects() and not ob.hide_render]
    for ob in hidden:
        ob.hide_render = True
    bpy.context.scene.render.filepath = file + ".part.png"
    bpy.ops.render.render(write_still=True)
    os.replace(file + ".part.png", file)
    for ob in hidden:
        ob.hide_render = False


def main(job):
    started = time.time()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    figure = Figure(job["figure_data"], exercises.BODIES[job["body"]])
    solver = Solver(figure.skeleton)
    clip = exercises.find(job["clip"], lambda body: solver if body == job["body"] else None)
    materials.COLOURS.update(exercises.COLOURS[job["body"]])
    room.add_room(exercises.MAT_LENGTH[job["body"]])
    for prop in clip.props:
        if prop[0] != "strap":
            getattr(props, prop[0])(*prop[1:])
    person = Person(figure, clip.muscles, hair=exercises.HAIR[job["body"]])
    room.set_camera(clip.camera)
    room.set_render(*job["size"], preview=job["preview"])
    if job.get("plate") and not os.path.exists(job["plate"]):
        shoot(job["plate"], person)
    if job.get("crop"):
        room.set_crop(job["crop"])
        bpy.context.scene.eevee.taa_render_samples = room.FRAME_SAMPLES
    print(f"BUILT {time.time() - started:.1f}", flush=True)
    for picture in job["pictures"]:
        if os.path.exists(picture["file"]):
            continue
        started = time.time()
        pose = clip.paths[picture["path"]](picture["place"])
        lids = pose.get("lids", 0.0)
        person.pose(solver.solve(pose), picture["breath"], lids + (1 - lids) * picture["blink"])
        if ("strap",) in clip.props:
            props.strap(solver)
        materials.set_tint(picture["tint"])
        shoot(picture["file"])
        print(f"PICTURE {picture['file']} {time.time() - started:.1f}", flush=True)


main(json.loads(Path(sys.argv[sys.argv.index("--") + 1]).read_text()))
