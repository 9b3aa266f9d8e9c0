# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a list of clips to committed files: renders what is missing in one Blender after another, then posters, clip,
manifest and provenance.  Everything can be stopped and started again at any time."""
import hashlib
import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np

from .. import exercises
from ..figure.figure import Figure
from ..skin import Skin
from ..solver import Solver
from . import encode, manifest
from .camera import HEIGHT, WIDTH
from .reel import Reel
from .store import LOOK, Store, folder
from .timeline import Picture

THUMB = (480, 270)
SMALL = (640, 360)
RENDER = Path(__file__).resolve().parent.parent / "stage" / "render.py"


class Studio:
    def __init__(self, figure_data, output, preview=False, say=print):
        self.data, self.output, self.preview, self.say = Path(figure_data), Path(output), preview, say
        self._people = {}
        self.size = SMALL if preview else (WIDTH, HEIGHT)

    def person(self, body):
        """(figure, solver, skin) of one of `exercises.BODIES`."""
        if body not in self._people:
            figure = Figure(self.data, exercises.BODIES[body])
            self._people[body] = figure, Solver(figure.skeleton), Skin(figure)
        return self._people[body]

    def clips(self, names, exact=False):
        everything = exercises.all_clips(lambda body: self.person(body)[1])
        if not names:
            return everything
        chosen = [c for c in everything if c.name in names or (c.exercise in names and not exact)]
        unknown = set(names) - {c.name for c in chosen} - (set() if exact else {c.exercise for c in chosen})
        if unknown:
            raise SystemExit("no such clip: " + ", ".join(sorted(unknown)) + "\nthere are: " + ", ".join(c.name for c in everything))
        return chosen

    def render(self, clip, pictures, crop=None):
        """Renders those pictures that are not there yet; with `crop` only that box of each, and the empty room."""
        store = Store(clip, self.person(clip.body)[1], "preview" if self.preview else crop or False)
        missing = [p for p in pictures if not store.file(p).exists()]
        if not missing and (not crop or store.plate().exists()):
            return store
        store.root.mkdir(parents=True, exist_ok=True)
        job = {"figure_data": str(self.data), "body": clip.body, "clip": clip.name, "size": self.size, "preview": self.preview,
               "crop": crop, "plate": str(store.plate()) if crop else None,
               "pictures": [{"path": p.path, "place": p.place, "breath": p.breath, "tint": p.tint, "blink": p.blink, "file": str(store.file(p))} for p in missing]}
        with tempfile.NamedTemporaryFile("w", suffix=".json", prefix="studio-") as f:
            json.dump(job, f)
            f.flush()
            command = ["nice", "-n", "15", "blender", "-b", "--python-exit-code", "1", "--python", str(RENDER), "--", f.name]
            if not self.preview:                                 # EEVEE needs a display, if only a virtual one
                command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24"] + command
            process, started, done, log = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True), time.time(), 0, []
            for line in process.stdout:
                log.append(line)
                if line.startswith("PICTURE"):
                    done += 1
                    left = (time.time() - started) / done * (len(missing) - done)
                    self.say(f"  {clip.name}: picture {done} of {len(missing)}, {line.split()[-1]} s, about {left / 60:.0f} min left")
            if process.wait():
                raise RuntimeError("Blender stopped:\n" + "".join(log[-30:]))
        return store

    def posters(self, clip):
        """<clip>.poster.png (and a small one) and <clip>.thumb.png; one set more for each further pose; <clip>.muscles.png,
        the telling pose with the target muscles tinted."""
        wanted = {"": clip.poster, **{"." + k: p for k, p in clip.more_posters.items()}}
        tinted = Picture(clip.poster.path, clip.poster.place, 0.0, 1.0)
        store = self.render(clip, [*wanted.values(), tinted])
        for suffix, picture in wanted.items():
            image = cv2.imread(str(store.file(picture)))
            for name, size in (("poster", None), ("poster-640", SMALL), ("thumb", THUMB)):
                made = image if size is None else cv2.resize(image, size, interpolation=cv2.INTER_AREA)
                self._write_png(self.output / f"{clip.name}{suffix}.{name}.png", made)
        image = cv2.imread(str(store.file(tinted)))
        self._write_png(self.output / f"{clip.name}.muscles.png", cv2.resize(image, SMALL, interpolation=cv2.INTER_AREA))

    @staticmethod
    def _write_png(path, image):
        """Evens out the last bit or two of dither first, which nobody sees and which doubles the file."""
        cv2.imwrite(str(path), cv2.bilateralFilter(image, 5, 6, 3), [cv2.IMWRITE_PNG_COMPRESSION, 9])

    def pictures(self, clip):
        """Renders all a clip is made of."""
        reel = Reel(clip, *self.person(clip.body)[1:])
        needed = reel.needed()
        self.say(f"{clip.name}: {clip.frames} frames from {len(needed)} pictures")
        return reel, needed, self.render(clip, needed, reel.crop)

    def film(self, clip):
        reel, needed, store = self.pictures(clip)
        target = self.output / f"{clip.name}.mp4"
        keys = [c["first"] for c in manifest.manifest(clip)["chapters"]]
        part = folder() / f"{clip.name}.mp4"
        raw = folder() / f"{clip.name}.yuv"
        encode.store(self._counted(clip, (reel.frame(p, store) for c in clip.chapters for p in c.pictures)), raw)
        for quality in encode.QUALITIES[0 if clip.frames < 600 else 1 if clip.frames < 800 else 4:]:
            encode.encode(raw, part, keys, quality)
            size = part.stat().st_size
            if size <= encode.BUDGET:
                break
            self.say(f"{clip.name}: {size} bytes at quality {quality} is over the budget")
        else:
            raise RuntimeError(f"{clip.name} does not fit the budget at any quality")
        crf = "-".join(str(q) for q in quality if q)
        raw.unlink()
        shutil.move(part, target)
        (self.output / f"{clip.name}.json").write_text(manifest.text(clip))
        self._provenance(clip, target, crf, len(needed))
        self.say(f"{clip.name}: {size} bytes, quality {crf}")
        self.sheet(clip, reel, store)

    def _counted(self, clip, frames):
        started = time.time()
        for n, frame in enumerate(frames, 1):
            if n % 100 == 0:
                self.say(f"  {clip.name}: frame {n} of {clip.frames}, {time.time() - started:.0f} s")
            yield frame

    def sheet(self, clip, reel, store, count=20):
        """A contact sheet in the cache, to be looked at before a clip is committed."""
        every = [p for c in clip.chapters for p in c.pictures]
        chosen = [reel.frame(every[round(i * (len(every) - 1) / (count - 1))], store) for i in range(count)]
        small = [cv2.resize(f, SMALL, interpolation=cv2.INTER_AREA) for f in chosen]
        rows = [np.hstack(small[i:i + 4]) for i in range(0, count, 4)]
        path = folder() / f"{clip.name}.sheet.png"
        cv2.imwrite(str(path), np.vstack(rows))
        self.say(f"{clip.name}: look at {path}")

    def _provenance(self, clip, target, crf, pictures):
        """One line a clip; the table in the README of the clips' folder is made from it."""
        path = self.output / "provenance.tsv"
        head = "clip\tsha256\tbytes\tframes\tpictures\tquality\tlook\tstudio\n"
        lines = {x.split("\t")[0]: x for x in path.read_text().splitlines()[1:]} if path.exists() else {}
        tree = subprocess.run(["git", "rev-parse", "--short=12", "HEAD:./"], capture_output=True, text=True,
                              cwd=RENDER.parent.parent.parent, check=False).stdout.strip()
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        lines[clip.name] = "\t".join(str(x) for x in (clip.name, digest, target.stat().st_size, clip.frames, pictures, crf, LOOK, tree or "-"))
        path.write_text(head + "\n".join(lines[k] for k in sorted(lines)) + "\n")
