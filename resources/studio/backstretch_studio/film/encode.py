# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""VP9 in MP4, exactly as the player needs it: 25 fps, short groups, a key frame at each chapter, BT.709, no sound."""
import subprocess

from .camera import HEIGHT, WIDTH
from .timeline import FPS

GROUP = 12
BUDGET = 1_200_000


COLOURS = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv"]


def _feed(command, frames):
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        for frame in frames:
            process.stdin.write(frame.tobytes())
        process.stdin.close()
        if process.wait():
            raise RuntimeError("ffmpeg failed: " + " ".join(command))


def store(frames, target):
    """`frames` yields BGR images; they are kept uncompressed, so that several qualities can be tried."""
    _feed(["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS), "-i", "-",
           "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p", "-f", "rawvideo", str(target)], frames)


# (quality, best quality of any frame), tried in turn until a clip fits.  Left alone, the encoder spends most of a clip on its
# many key frames; with a floor under all of them long clips keep 43 dB and more in half the space.
QUALITIES = ((33, 0), (38, 0), (34, 34), (36, 36), (40, 40), (44, 44))


def encode(raw, target, key_frames, quality):
    times = ",".join(f"{n / FPS:.2f}" for n in key_frames)
    _feed(["nice", "-n", "15", "ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS),
           *COLOURS, "-i", str(raw), "-an", "-c:v", "libvpx-vp9", "-b:v", "0", "-crf", str(quality[0]), "-qmin", str(quality[1]), "-g", str(GROUP), "-force_key_frames", times,
           "-deadline", "good", "-cpu-used", "4", "-row-mt", "1", "-threads", "2", "-tile-columns", "1", *COLOURS,
           "-fflags", "+bitexact", "-flags:v", "+bitexact", "-map_metadata", "-1", "-movflags", "+faststart", str(target)], ())
