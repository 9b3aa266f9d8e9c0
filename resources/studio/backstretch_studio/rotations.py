# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small rotation toolbox on numpy.

Matrices are 3x3 and act on column vectors.  Angles are degrees, because poses are written by hand.  The
axes are those of the figure at rest: +X is its left, +Y its back, +Z its head, so that a positive turn about
X is flexion, about Y a side bend to the left and about Z a twist to the left.
"""
import math

import numpy as np


def unit(v):
    """The vector with length 1 (a zero vector stays zero)."""
    v = np.asarray(v, float)
    return v / max(np.linalg.norm(v), 1e-9)


def about(axis, degrees):
    """Rotation about an axis through the origin."""
    a = unit(axis)
    t = math.radians(degrees)
    k = np.array([[0, -a[2], a[1]], [a[2], 0, -a[0]], [-a[1], a[0], 0]])
    return np.eye(3) + math.sin(t) * k + (1 - math.cos(t)) * k @ k


def flexion(degrees):
    return about((1, 0, 0), degrees)


def side_bend(degrees):
    return about((0, 1, 0), degrees)


def twist(degrees):
    return about((0, 0, 1), degrees)


def euler(angles):
    """(flexion, side bend, twist) applied in that order, in the axes of the part that is turned."""
    return twist(angles[2]) @ side_bend(angles[1]) @ flexion(angles[0])


def frame(x, hint):
    """Orthonormal frame whose first axis is `x` and whose second lies in the plane of `x` and `hint`."""
    x = unit(x)
    hint = np.asarray(hint, float)
    y = unit(hint - x * (hint @ x))
    return np.stack([x, y, np.cross(x, y)], 1)


def swing(a, b):
    """Shortest rotation that turns direction `a` into direction `b`."""
    a, b = unit(a), unit(b)
    c = np.cross(a, b)
    s = np.linalg.norm(c)
    if s < 1e-8:
        return np.eye(3)
    return about(c, math.degrees(math.atan2(s, a @ b)))


def to_quaternion(r):
    """Quaternion (w, x, y, z) of a rotation matrix."""
    t = np.trace(r)
    if t > 0:
        s = math.sqrt(t + 1) * 2
        q = (s / 4, (r[2, 1] - r[1, 2]) / s, (r[0, 2] - r[2, 0]) / s, (r[1, 0] - r[0, 1]) / s)
    else:
        i = int(np.argmax(np.diag(r)))
        j, k = (i + 1) % 3, (i + 2) % 3
        s = math.sqrt(max(r[i, i] - r[j, j] - r[k, k] + 1, 1e-12)) * 2
        q = [0.0] * 4
        q[0] = (r[k, j] - r[j, k]) / s
        q[1 + i] = s / 4
        q[1 + j] = (r[j, i] + r[i, j]) / s
        q[1 + k] = (r[k, i] + r[i, k]) / s
    q = np.array(q)
    return q / np.linalg.norm(q)


def from_quaternion(q):
    w, x, y, z = q / np.linalg.norm(q)
    return np.array([[1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
                     [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
                     [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)]])


def slerp(a, b, t):
    """Rotation a share `t` of the way from `a` to `b`."""
    qa, qb = to_quaternion(a), to_quaternion(b)
    d = float(qa @ qb)
    if d < 0:
        qb, d = -qb, -d
    if d > 0.9995:
        return from_quaternion(qa + t * (qb - qa))
    th = math.acos(d)
    return from_quaternion((math.sin((1 - t) * th) * qa + math.sin(t * th) * qb) / math.sin(th))


def twist_angle(r, axis):
    """How far `r` turns about `axis`, in degrees from -180 to 180."""
    q = to_quaternion(r)
    a = 2 * math.degrees(math.atan2(q[1:] @ unit(axis), q[0]))
    return (a + 180) % 360 - 180


def angle_between(a, b):
    return math.degrees(math.acos(float(np.clip(unit(a) @ unit(b), -1, 1))))
