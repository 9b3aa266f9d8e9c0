# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""VP9 in MP4, exactly as the player needs it: 25 fps, short groups, a key frame at each chapter, BT.709, no sound."""
import subprocess

from .camera import HEIGHT, WIDTH
from .timeline import FPS

GROUP = 12
BUDGET = 1_200_000


def command(target, key_frames, crf):
    times = ",".join(f"{n / FPS:.2f}" for n in key_frames)
    return ["nice", "-n", "15", "ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS), "-i", "-",
            "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p", "-an", "-c:v", "libvpx-vp9", "-b:v", "0", "-crf", str(crf),
            "-g", str(GROUP), "-keyint_min", "1", "-force_key_frames", times, "-deadline", "good", "-cpu-used", "2", "-row-mt", "1", "-threads", "2",
            "-tile-columns", "1", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
            "-fflags", "+bitexact", "-flags:v", "+bitexact", "-map_metadata", "-1", "-movflags", "+faststart", str(target)]


def encode(frames, target, key_frames, crf):
    """`frames` yields BGR images."""
    with subprocess.Popen(command(target, key_frames, crf), stdin=subprocess.PIPE) as process:
        for frame in frames:
            process.stdin.write(frame.tobytes())
        process.stdin.close()
        if process.wait():
            raise RuntimeError(f"ffmpeg could not write {target}")
