# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manifest beside a clip: its chapters by frame number.  The player never asks the file how long it is."""
import json

from .camera import HEIGHT, WIDTH
from .timeline import FPS


def manifest(clip):
    chapters, first = [], 0
    for c in clip.chapters:
        chapters.append({"name": c.name, "part": c.part, "side": c.side, "first": first, "last": first + len(c.pictures) - 1})
        first += len(c.pictures)
    return {"clip": clip.name, "exercise": clip.exercise, "fps": FPS, "frames": first, "width": WIDTH, "height": HEIGHT,
            "renderedSide": clip.rendered_side, "chapters": chapters}


def text(clip):
    """One chapter a line, so that a change shows as such."""
    data = manifest(clip)
    chapters = ",\n".join("    " + json.dumps(c) for c in data.pop("chapters"))
    head = ",\n".join(f'  "{k}": {json.dumps(v)}' for k, v in data.items())
    return "{\n" + head + ',\n  "chapters": [\n' + chapters + "\n  ]\n}\n"
