# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip is made of: paths of poses, and chapters that walk over them.

A path is a function from 0..1 to a pose.  It is rendered at a few places only (`film.grid`); the pictures of a
chapter name any place on it, and what lies between two rendered ones is made by optical flow.
"""
import math
from dataclasses import dataclass, field
from typing import Callable

from .camera import Camera

FPS = 25
BREATH = 5 * FPS            # one slow breath: the closed loop of a hold
WARM_UP = FPS               # hold-in: the tint of the target muscles fades in
COOL_DOWN = 10              # and out again as the way back begins
BLINK = {i + 60: share for i, share in enumerate((.55, 1, 1, .6, .2))}   # frame of a breath: how far the lids are closed


@dataclass(frozen=True)
class Picture:
    path: str
    place: float
    breath: float = 0.0
    tint: float = 0.0
    blink: float = 0.0      # how far the lids are closed, on top of what the pose says


@dataclass(frozen=True)
class Chapter:
    name: str               # ready, move-in, hold-in, hold, move-out
    pictures: tuple
    part: str = ""
    side: str = "none"


@dataclass
class Clip:
    name: str
    exercise: str
    camera: Camera
    paths: dict                                   # name -> callable(place) -> pose
    chapters: list
    poster: Picture
    rendered_side: str = "none"
    step: float = 24.0                            # most pixels the skin moves between two rendered places (film.grid)
    more_posters: dict = field(default_factory=dict)   # suffix -> Picture
    props: tuple = ()
    muscles: tuple = ()
    body: str = "woman"                                # who shows it (exercises.BODIES)
    planted: dict = field(default_factory=dict)        # joint -> paths during which it must not move
    resting: tuple = ()                                # body parts that lie on the mat in the poster's pose

    @property
    def frames(self):
        return sum(len(c.pictures) for c in self.chapters)


def ease(t):
    """Starts and stops without a jerk (quintic)."""
    return t * t * t * (t * (6 * t - 15) + 10)


def glide(t):
    """A softer ease for walking hands, which should not rush in the middle (cubic, mixed with even speed)."""
    return .5 * t + .5 * t * t * (3 - 2 * t)


def move(path, start, end, seconds, how: Callable = ease, warm=False):
    """Pictures along a path.  With `warm` the tint of a hold that went before fades out."""
    n = round(seconds * FPS)
    return tuple(Picture(path, start + (end - start) * how(i / n), 0.0,
                         max(0.0, 1 - i / COOL_DOWN) if warm else 0.0) for i in range(1, n + 1))


def warm_up(path, place):
    return tuple(Picture(path, place, 0.0, i / WARM_UP) for i in range(1, WARM_UP + 1))


def breathe(path, place, tint=0.0, frames=BREATH, blink=False):
    """One breath in and out: the picture after the last would be the first.  `blink` where the face can be seen."""
    return tuple(Picture(path, place, .5 - .5 * math.cos(2 * math.pi * i / frames), tint, BLINK.get(i, 0.0) if blink else 0.0) for i in range(frames))


def hold_chapters(path, place, part="", side="none", blink=False):
    return [Chapter("hold-in", warm_up(path, place), part, side),
            Chapter("hold", breathe(path, place, tint=1.0, blink=blink), part, side)]


def out_and_back(path, in_seconds, out_seconds, part="", side="none", blink=False):
    """The common case: move in, hold, come back the same way."""
    return [Chapter("move-in", move(path, 0, 1, in_seconds), part, side), *hold_chapters(path, 1.0, part, side, blink),
            Chapter("move-out", move(path, 1, 0, out_seconds, warm=True), part, side)]
