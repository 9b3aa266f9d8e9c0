# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a pose meets the mat and fills the picture, printed while a pose is worked on."""
import numpy as np


def report(clip, studio, path, place):
    _, solver, skin = studio.person(clip.body)
    pose = clip.paths[path](place)
    deltas = solver.solve(pose)
    points, low = clip.camera.project(skin.pose(deltas)), skin.lowest(deltas)
    (left, top), (right, bottom) = points.min(0), points.max(0)
    corner = ((points[:, 0] < 384) & (points[:, 1] < 86)).any()
    lines = [f"{clip.name} {path} {place}: pelvis {np.round(pose['pelvis'], 3)} turned {np.round(pose.get('pelvis_rot', (0, 0, 0)), 1)}",
             "  reach " + ", ".join(f"{k} {v:.3f}" for k, v in solver.stretch.items()),
             "  lowest skin, mm: " + ", ".join(f"{k} {v * 1000:.0f}" for k, v in sorted(low.items(), key=lambda x: x[1]) if v < .04),
             f"  in the picture: x {left:.0f} to {right:.0f} (128 to 1152), y {top:.0f} to {bottom:.0f} (72 to 612), top left corner {'TAKEN' if corner else 'free'}"]
    return "\n".join(lines)
