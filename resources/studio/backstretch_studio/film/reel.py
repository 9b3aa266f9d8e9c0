# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the pictures of a clip to those that have to be rendered, and back to finished frames.

A picture between two rendered places is made by optical flow in both directions: a plain cross-fade would show
ghosts.  Between two steps of a breath, and between plain and tinted, the difference is so small that a cross-fade is right.
"""
import bisect
from dataclasses import replace

import cv2
import numpy as np

from .camera import HEIGHT, WIDTH
from .grid import BREATHS, crop, places
from .timeline import Picture

cv2.setNumThreads(1)
FEATHER = (34, 60, 82, 42)      # left, top, right, bottom: as wide as the empty rim of a crop, so that a long shadow fades out (film.grid.crop)


def _near(value, steps):
    """The two neighbours of `value` in `steps` and the share of the second."""
    i = min(max(bisect.bisect_right(steps, value + 1e-9) - 1, 0), len(steps) - 1)
    if value - steps[i] < 1e-6 or i + 1 == len(steps):
        return steps[i], steps[i], 0.0
    return steps[i], steps[i + 1], (value - steps[i]) / (steps[i + 1] - steps[i])


def _ramp(n, first, last):
    """From 0 to 1 over the `first` of `n` pixels and back to 0 over the `last`, without a visible bend."""
    t = np.minimum(np.arange(n) / max(first, 1e-9), np.arange(n)[::-1] / max(last, 1e-9)).clip(0, 1)
    return t * t * (3 - 2 * t)


class Reel:
    def __init__(self, clip, solver, skin):
        self.clip = clip
        self.grid, boxes = {}, []
        for name, path in clip.paths.items():
            self.grid[name], box = places(path, clip.camera, solver, skin, clip.step)
            boxes.append(box)
        self.crop = crop(boxes)
        self._flows, self._images, self._frames, self._plate = {}, {}, {}, None

    def _mix(self, picture):
        """The rendered pictures a picture is made of: [(share, plain or tinted, step of breath, place a, place b, t, lids)].
        While a tint fades out on the way back, what it adds is taken from where the hold was: the figure has hardly moved."""
        if picture.blink:                                     # a small, quick change: taken from where the breath is full
            return self._mix(replace(picture, blink=0.0)) + [(-picture.blink, picture.tint, 1.0, picture.place, picture.place, 0.0, 0.0),
                                                             (picture.blink, picture.tint, 1.0, picture.place, picture.place, 0.0, 1.0)]
        if 0 < picture.tint < 1 and picture.place != 1.0:
            return self._mix(Picture(picture.path, picture.place)) + [(-picture.tint, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0), (picture.tint, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0)]
        a, b, t = _near(picture.place, self.grid[picture.path])
        low, high, part = _near(picture.breath, [i / BREATHS for i in range(BREATHS + 1)])
        out = []
        for tint, share in ((0.0, 1 - picture.tint), (1.0, picture.tint)):
            for breath, portion in ((low, 1 - part), (high, part)):
                if share * portion > .004:
                    out.append((share * portion, tint, breath, a, b, t, 0.0))
        return out

    def needed(self):
        """Every picture to be rendered, in the order of the clip."""
        seen = {}
        for chapter in self.clip.chapters:
            for picture in chapter.pictures:
                for _, tint, breath, a, b, t, blink in self._mix(picture):
                    for place in (a, b) if t > .02 else (a,):
                        seen.setdefault(Picture(picture.path, place, breath, tint, blink))
        return list(seen)

    def frame(self, picture, store):
        """A finished frame.  Way in and way out, and both halves of a breath, show the same pictures: each is made once."""
        key = (picture.path, round(picture.place, 4), round(picture.breath, 3), round(picture.tint, 3), picture.blink)
        if key not in self._frames:
            self._frames[key] = self._make(picture, store)
        return self._frames[key]

    def _make(self, picture, store):
        total = None
        for share, tint, breath, a, b, t, blink in self._mix(picture):
            image = self._between(picture.path, a, b, t, breath, tint, blink, store)
            total = share * image if total is None else total + share * image
        return self._on_plate(total, store)

    def _on_plate(self, image, store):
        """Lays the cropped picture on the room; its edges are feathered."""
        if self._plate is None:
            self._plate = cv2.imread(str(store.plate())).astype(np.float32)
            x0, y0, x1, y1 = self.crop
            h, w = y1 - y0, x1 - x0
            left, top, right, bottom = FEATHER
            down = _ramp(h, 0 if y0 == 0 else top, 0 if y1 == HEIGHT else bottom)
            along = _ramp(w, 0 if x0 == 0 else left, 0 if x1 == WIDTH else right)
            self._mask = (down[:, None] * along[None])[..., None].astype(np.float32)
        x0, y0, x1, y1 = self.crop
        whole = self._plate.copy()
        whole[y0:y1, x0:x1] += (image - whole[y0:y1, x0:x1]) * self._mask
        return np.clip(whole + .5, 0, 255).astype(np.uint8)

    def _load(self, picture, store):
        file = store.file(picture)
        if file not in self._images:
            if len(self._images) > 160:
                self._images.pop(next(iter(self._images)))
            image = cv2.imread(str(file))
            if image is None:
                raise RuntimeError(f"not rendered: {picture}")
            self._images[file] = image
        return self._images[file].astype(np.float32)

    def _between(self, path, a, b, t, breath, tint, blink, store):
        first = Picture(path, a, breath, tint, blink)
        if t <= .02:
            return self._load(first, store)
        second = Picture(path, b, breath, tint, blink)
        one, two = self._load(first, store), self._load(second, store)
        forth, back = self._flow(first, second, one, two)
        h, w = one.shape[:2]
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)

        def pull(image, flow, share):
            return cv2.remap(image, x - flow[..., 0] * share, y - flow[..., 1] * share, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return pull(one, forth, t) * (1 - t) + pull(two, back, 1 - t) * t

    def _flow(self, first, second, one, two):
        key = (first, second)
        if key not in self._flows:
            if len(self._flows) > 24:
                self._flows.pop(next(iter(self._flows)))
            find = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
            a, b = (cv2.cvtColor(x.astype(np.uint8), cv2.COLOR_BGR2GRAY) for x in (one, two))
            self._flows[key] = tuple(cv2.GaussianBlur(find.calc(p, q, None), (0, 0), 2) for p, q in ((a, b), (b, a)))
        return self._flows[key]
