# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Angles of a solved pose, and how far people can go.

Trunk and neck: representative values of White and Panjabi, Clinical Biomechanics of the Spine (2nd ed., 1990), added up over
the segments a share of this figure's spine stands for (lumbar: L1-L2 to L5-S1; thoracic: C7-T1 to T12-L1; neck and head: C0 to C7).
Limbs: the averages for adults of the American Academy of Orthopaedic Surgeons (Joint Motion, 1965) as in Norkin and White,
Measurement of Joint Motion; knees bent under load in kneeling: Hefzy, Kelly and Cooke, J. Biomechanical Engineering 120 (1998).
Angles are counted from the figure at rest, which stands upright with a straight, slightly lordotic low back.
"""
import numpy as np

from .rotations import angle_between

# name: (least, most, source)
LIMITS = {
    "lumbar flexion": (-30, 50, "White & Panjabi: 74 degrees from full extension to full flexion"),
    "lumbar side bend": (-29, 29, "White & Panjabi: 29 to each side"),
    "lumbar twist": (-12, 12, "White & Panjabi: 9 to each side, and the lower half of T12-L1"),
    "thoracic flexion": (-30, 60, "White & Panjabi: 76 from T1-T2 to T12-L1 and 9 at C7-T1, extension and flexion together"),
    "thoracic side bend": (-40, 40, "White & Panjabi: 76 to each side without the ribs"),
    "thoracic twist": (-45, 45, "White & Panjabi: 71 without the ribs; 35 to 45 seen in living people"),
    "neck flexion": (-60, 50, "AAOS: extension 60, flexion 50"),
    "neck side bend": (-45, 45, "AAOS: 45"),
    "neck twist": (-80, 80, "AAOS: 80"),
    "shoulder elevation": (0, 180, "AAOS: flexion and abduction 180"),
    "elbow flexion": (0, 150, "AAOS: 150"),
    "hip flexion": (-20, 135, "AAOS: 120 by muscle, up to 140 when sat upon; extension 20"),
    "knee flexion": (0, 162, "AAOS: 135; kneeling on the heels, Hefzy: 157 to 165"),
    "ankle pointing": (-25, 72, "AAOS: 50 in the ankle joint, and the middle of the foot bends with it"),
}


def angles(solver, pose):
    """{name: degrees} of a pose that `solver` has just solved."""
    def total(*parts):
        return np.sum([pose.get(p, (0, 0, 0)) for p in parts], axis=0)
    out = {}
    for name, value in (("lumbar", total("lumbar")), ("thoracic", total("thorax")), ("neck", total("neck", "head"))):
        for axis, kind in enumerate(("flexion", "side bend", "twist")):
            out[f"{name} {kind}"] = float(value[axis])
    pelvis, j = solver.delta["root"][:3, :3], solver.joints
    chest = solver.chest
    for s in "LR":
        thigh, shin = j["knee." + s] - j["hip." + s], j["ankle." + s] - j["knee." + s]
        upper, fore = j["elbow." + s] - j["shoulder." + s], j["wrist." + s] - j["elbow." + s]
        local = pelvis.T @ thigh
        out["hip flexion " + s] = float(np.degrees(np.arctan2(-local[1], -local[2])))
        out["knee flexion " + s] = angle_between(thigh, shin)
        out["elbow flexion " + s] = angle_between(upper, fore)
        out["shoulder elevation " + s] = angle_between(chest.T @ upper, (0, 0, -1))
        foot = solver.at("foot." + s, solver.head["toe2-1." + s]) - j["ankle." + s]
        rest = solver.head["toe2-1." + s] - solver.head["foot." + s]
        rest_shin = solver.head["foot." + s] - solver.head["lowerleg01." + s]
        out["ankle pointing " + s] = angle_between(rest, rest_shin) - angle_between(foot, shin)
    return out


def limits_of(name):
    return LIMITS[name[:-2] if name.endswith((" L", " R")) else name][:2]
