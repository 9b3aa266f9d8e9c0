# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a pose (a dictionary of anatomical angles and targets, see ../../README.md) to one transform a bone.

Each bone gets a 4x4 `delta` from where its rest position is to where the pose puts it, so bone roll never
matters and planted hands, elbows, knees and feet are solved exactly, by two-bone geometry.
"""
import math

import numpy as np

from .figure.figure import LUMBAR_SHARE, NECK_SHARE, THORACIC_SHARE, VERTEBRAE
from .rotations import about, euler, flexion, frame, side_bend, swing, twist, twist_angle, unit

SIDES = (("L", 1), ("R", -1))
GRIP = (62, 150, 205)                    # how far the three bones of a finger are bent from the palm's plane in a closed hand
THUMB_ON_TOP = ((.50, .62, .60), (.85, .50, .05), (.70, .25, -.55))    # its bones: towards the fingers, the palm's side, the index
_ARM = ("upperarm01.", "upperarm02.", "lowerarm01.", "lowerarm02.", "wrist.")
_LEG = ("upperleg01.", "upperleg02.", "lowerleg01.", "lowerleg02.", "foot.")


def blend(a, b, t):
    """A pose a share `t` of the way from `a` to `b`; what cannot be blended switches half way."""
    if isinstance(a, dict) and isinstance(b, dict):
        return {k: blend(a.get(k, b.get(k)), b.get(k, a.get(k)), t) for k in {**a, **b}}
    if isinstance(a, (tuple, list, np.ndarray)):
        return tuple(blend(x, y, t) for x, y in zip(a, b))
    if isinstance(a, (int, float)) and not isinstance(a, bool):
        return a + (b - a) * t
    return a if t < .5 else b


def mirror(pose):
    """The same pose done with the other side."""
    swap = {"L": "R", "R": "L"}

    def turn(key, value):
        base = key.split(".")[0]
        if isinstance(value, dict):
            return {k: turn(k, v) for k, v in value.items()}
        if base in ("pelvis_rot", "lumbar", "thorax", "neck", "head", "end"):
            return (value[0], -value[1], -value[2])
        if base in ("pelvis", "wrist", "elbow", "knee", "ankle", "dir", "shin", "forearm", "pole", "fdir", "palm", "sole", "azimuth"):
            return (-value[0], value[1], value[2])
        return value
    out = {}
    for key, value in pose.items():
        name = key[:-1] + swap[key[-1]] if key.endswith((".L", ".R")) else key
        out[name] = turn(key, value)
    return out


def delta(r, rest_head, posed_head):
    m = np.eye(4)
    m[:3, :3] = r
    m[:3, 3] = posed_head - r @ rest_head
    return m


class Solver:
    def __init__(self, skeleton):
        self.skeleton, self.head, self.tail = skeleton, skeleton.head, skeleton.tail
        h = self.head
        self.hips = (h["upperleg01.L"] + h["upperleg01.R"]) / 2
        self.hip_half = abs(h["upperleg01.L"][0])
        self.rest_limb, self.rest_thumb = {}, {}
        for s, sx in SIDES:
            shoulder, elbow, wrist = h["upperarm01." + s], h["lowerarm01." + s], h["wrist." + s]
            index, middle, little = (h[f"finger{k}-1.{s}"] for k in (2, 3, 5))
            fingers = unit(middle - wrist)
            palm = np.cross(index - wrist, little - wrist) * -sx
            palm = unit(palm - fingers * (palm @ fingers))
            if palm @ np.array([-sx, 0, -.3]) < 0:            # at rest the palm faces thigh and floor
                palm = -palm
            self.rest_thumb[s] = np.stack([fingers, palm, unit(np.cross(palm, fingers) * sx)], 1)
            self.rest_limb["arm." + s] = (shoulder, elbow, wrist, elbow - (shoulder + wrist) / 2, fingers, palm)
            hip, knee, ankle = h["upperleg01." + s], h["lowerleg01." + s], h["foot." + s]
            toes = unit((h["toe2-1." + s] - ankle) * [1, 1, 0])
            self.rest_limb["leg." + s] = (hip, knee, ankle, np.array([0, -1., 0]), toes, np.array([0, 0, -1.]))
        self.length = {k: (np.linalg.norm(v[1] - v[0]), np.linalg.norm(v[2] - v[1])) for k, v in self.rest_limb.items()}
        self.arm_length, self.leg_length = sum(self.length["arm.L"]), sum(self.length["leg.L"])

    def solve(self, pose):
        """{bone: delta}.  `self.joints` then has the joint positions, `self.stretch` how far each limb reaches."""
        self.delta, self.joints, self.stretch = {}, {}, {}
        r = euler(pose.get("pelvis_rot", (0, 0, 0)))
        if "pelvis_axes" in pose:                             # where rest left, back and up point to
            r = np.stack([np.asarray(c, float) for c in pose["pelvis_axes"]], 1) @ r
        self.delta["root"] = delta(r, self.hips, np.asarray(pose["pelvis"], float))
        self._spine(pose, r)
        self._arms(pose)
        self._legs(pose, r)
        for n in self.skeleton.order:
            if n not in self.delta:
                self._turn(n, self.delta[self.skeleton.parent[n]][:3, :3])
        return self.delta

    def at(self, bone, point):
        """Where a point of the rest figure that belongs to `bone` is now."""
        m = self.delta[bone]
        return m[:3, :3] @ np.asarray(point) + m[:3, 3]

    def shoulder(self, s):
        return self.at("shoulder01." + s, self.head["upperarm01." + s])

    def _head_of(self, n):
        return self.at(self.skeleton.parent[n], self.head[n])

    def _turn(self, n, r):
        self.delta[n] = delta(r, self.head[n], self._head_of(n))

    def _spine(self, pose, r):
        lumbar, thorax = np.array(pose.get("lumbar", (0, 0, 0))), np.array(pose.get("thorax", (0, 0, 0)))
        share = pose.get("thorax_share", THORACIC_SHARE)
        for i in range(VERTEBRAE):
            r = r @ euler(lumbar * LUMBAR_SHARE[i] + thorax * share[i])
            self._turn(f"v{i:02d}", r)
        self.chest = r
        neck = np.array(pose.get("neck", (0, 0, 0)))
        for i in range(3):
            r = r @ euler(neck * NECK_SHARE[i])
            self._turn(f"neck{i + 1:02d}", r)
        self._turn("head", r @ euler(pose.get("head", (0, 0, 0))))

    def _two_bones(self, start, target, pole, l1, l2):
        d = target - start
        reach = np.linalg.norm(d)
        self._reach = reach / (l1 + l2)
        longest = (l1 + l2) * .9995
        if reach > longest:
            target, reach = start + d / reach * longest, longest
            d = target - start
        a = (l1 * l1 - l2 * l2 + reach * reach) / (2 * reach)
        x = d / reach
        p = unit(pole - x * (pole @ x))
        return start + x * a + p * math.sqrt(max(l1 * l1 - a * a, 0)), target

    def _arms(self, pose):
        for s, sx in SIDES:
            raised, forward = pose.get("clav." + s, pose.get("clav", (0, 0)))
            r = self.chest @ twist(-sx * forward) @ side_bend(-sx * raised)
            self._turn("clavicle." + s, r)
            self._turn("shoulder01." + s, r)
            a, (rs, re, rw, rpole, fingers, palm) = pose["arm." + s], self.rest_limb["arm." + s]
            l1, l2 = self.length["arm." + s]
            start = self.shoulder(s)
            pole = np.asarray(a.get("pole", (0, 1, 0)), float)
            if "wrist" in a:                                  # the hand is put somewhere
                elbow, wrist = self._two_bones(start, np.asarray(a["wrist"], float), pole, l1, l2)
                self.stretch["arm." + s] = self._reach
            elif "elbow_height" in a:                         # the forearm lies; the elbow goes where the shoulder lets it
                drop = min(max(start[2] - a["elbow_height"], -l1), l1)
                out = unit(np.asarray(a["azimuth"], float) * [1, 1, 0]) * math.sqrt(max(l1 * l1 - drop * drop, 0))
                elbow = start + out - [0, 0, drop]
                wrist = elbow + unit(a["forearm"]) * l2
            elif "elbow" in a:                                # the elbow rests on something
                d = np.asarray(a["elbow"], float) - start
                self.stretch["elbow." + s] = np.linalg.norm(d) / l1
                elbow = start + unit(d) * l1
                wrist = elbow + unit(a["forearm"]) * l2
            else:                                             # the arm points somewhere
                d = unit(a["dir"])
                bend = math.radians(a.get("flex", 5))
                p = unit(pole - d * (pole @ d))
                elbow = start + d * l1
                wrist = elbow + (d * math.cos(bend) - p * math.sin(bend)) * l2
            if "forearm" in a:
                bent = (elbow - start) / l1 - (wrist - elbow) / l2
                pole = bent if np.linalg.norm(bent) > .05 else pole
            upper = frame(elbow - start, pole) @ frame(re - rs, rpole).T
            lower = frame(wrist - elbow, pole) @ frame(rw - re, rpole).T
            self.joints.update({"shoulder." + s: start, "elbow." + s: elbow, "wrist." + s: wrist})
            self._limb(_ARM, s, upper, lower, a, fingers, palm, .45)
            self._fingers(s, a, palm, fingers)

    def _legs(self, pose, pelvis):
        for s, _ in SIDES:
            self._turn("pelvis." + s, pelvis)
            a, (rh, rk, ra, rpole, toes, sole) = pose["leg." + s], self.rest_limb["leg." + s]
            l1, l2 = self.length["leg." + s]
            start = self._head_of("upperleg01." + s)
            if "ankle" in a:
                pole = np.asarray(a.get("pole", (0, -1, 0)), float)
                knee, ankle = self._two_bones(start, np.asarray(a["ankle"], float), pole, l1, l2)
                self.stretch["leg." + s] = self._reach
            elif "knee" in a:                                 # the knee is on the mat, the shin's direction given
                d = np.asarray(a["knee"], float) - start
                self.stretch["knee." + s] = np.linalg.norm(d) / l1
                thigh, shin = unit(d), unit(a["shin"])
                knee, ankle = start + thigh * l1, start + thigh * l1 + shin * l2
                pole = np.asarray(a.get("pole", thigh - shin), float)
            else:
                thigh = unit(a["dir"])
                pole = np.asarray(a.get("pole", pelvis @ rpole), float)
                p = unit(pole - thigh * (pole @ thigh))
                bend = math.radians(a.get("flex", 3))
                knee = start + thigh * l1
                ankle = knee + (thigh * math.cos(bend) - p * math.sin(bend)) * l2
            upper = frame(knee - start, pole) @ frame(rk - rh, rpole).T
            lower = frame(ankle - knee, pole) @ frame(ra - rk, rpole).T
            self.joints.update({"hip." + s: start, "knee." + s: knee, "ankle." + s: ankle})
            self._limb(_LEG, s, upper, lower, a, toes, sole, .5)
            foot = self.delta["foot." + s][:3, :3]
            for n in self.skeleton.order:
                if n.startswith("toe") and n.endswith("." + s):
                    self._turn(n, foot @ flexion(-a.get("toes", 0.0)))

    def _limb(self, names, s, upper, lower, a, long_axis, flat_side, half):
        """Turns the five bones of a limb; twist is spread along it, otherwise the skin wrings like a wet towel."""
        b1, b2, b3, b4, b5 = (n + s for n in names)
        parent = self.delta[self.skeleton.parent[b1]][:3, :3]
        d0 = unit(self.head[b3] - self.head[b1])
        d = upper @ d0
        base = swing(parent @ d0, d) @ parent
        self._turn(b1, about(d, half * twist_angle(upper @ base.T, d)) @ base)
        self._turn(b2, upper)
        if "fdir" in a:
            end = frame(a["fdir"], a["palm"] if "palm" in a else a["sole"]) @ frame(long_axis, flat_side).T
        else:
            end = lower @ euler(a.get("end", (0, 0, 0)))
        d = lower @ unit(self.head[b5] - self.head[b3])
        turn = twist_angle(end @ lower.T, d)
        self._turn(b3, about(d, .15 * turn) @ lower)
        self._turn(b4, about(d, .65 * turn) @ lower)
        self._turn(b5, end)

    def _fingers(self, s, a, palm, fingers):
        """`flat` lays the fingers in the plane of the palm, `curl` (degrees a joint) bends them towards it, `close`
        brings them together; `grip` closes the hand round something as thick as a thumb, the thumb on top."""
        flat, curl, close = a.get("flat", 0.0), a.get("curl", 0.0), a.get("close", .5)
        grip, close = a.get("grip", False), .9 if a.get("grip") else close
        hand = self.delta["wrist." + s][:3, :3]
        axis = unit(np.cross(fingers, palm))
        apart = {f: self._sideways(f, s, axis, fingers) for f in range(2, 6)}
        for m in range(1, 5):
            if f"metacarpal{m}.{s}" in self.head:
                self._turn(f"metacarpal{m}.{s}", hand)
        for f in range(1, 6):
            for k in range(1, 4):
                n = f"finger{f}-{k}.{s}"
                if n not in self.head:
                    continue
                d = unit(self.tail[n] - self.head[n])
                if f > 1:
                    bent = math.degrees(math.atan2(d @ palm, d @ fingers))
                    relaxed = 1 + .12 * (f - 2) if curl else 1   # a loose hand closes more towards the little finger
                    beside = about(palm, (apart[f] - apart[3]) * close)
                    if grip:
                        r = about(axis, GRIP[k - 1] - bent) @ beside
                    else:
                        r = beside @ about(axis, -bent * flat + curl * k * .9 * relaxed)
                elif grip:
                    aim = unit(self.rest_thumb[s] @ np.array(THUMB_ON_TOP[k - 1]))
                    r = swing(d, aim)
                else:
                    bent = math.degrees(math.asin(np.clip(d @ palm, -1, 1)))
                    r = about(np.cross(d, palm), -(bent + 4) * flat + curl * .4 * k)
                self._turn(n, hand @ r)

    def _sideways(self, f, s, axis, fingers):
        d = unit(self.tail[f"finger{f}-1.{s}"] - self.head[f"finger{f}-1.{s}"])
        return math.degrees(math.atan2(d @ axis, d @ fingers))
