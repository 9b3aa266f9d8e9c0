#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a minute of a real session costs: the whole program, its player page with picture, ring and tones, beside mpv that
shows the same clip at the same size and decodes in software.

session_bench.py PROGRAM CLIP [SECONDS]
"""
import os
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from driver import App  # noqa: E402


def used(pid):
    """CPU seconds and resident megabytes of a process, all its threads together."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    with open(f"/proc/{pid}/status") as file:
        resident = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), resident / 1024


def over(pid, seconds):
    before, _ = used(pid)
    time.sleep(seconds)
    after, resident = used(pid)
    return after - before, resident


def show(what, cpu, resident, seconds):
    print(f"{what:24} {cpu:6.2f} CPU seconds in {seconds} s, {resident:4.0f} MB", flush=True)


def picture_size(app):
    box = Atspi.Component.get_extents(app.wait(containing="Demonstration", role="image").node, Atspi.CoordType.SCREEN)
    return box.width, box.height


def begun(program, folder, **options):
    """Cat-cow, begun as a person begins it."""
    data = os.path.join(folder, "data")
    os.makedirs(data, mode=0o700, exist_ok=True)
    with open(os.path.join(data, "backstretch.conf"), "w") as file:
        file.write("[welcome]\nnote=1\n[session]\ngetReady=5\nstartInFullScreen=false\naskAboutPain=false\n")
    return App(program, "--data-dir", data, "--exercise", "cat-cow", log=os.path.join(folder, "log"), **options)


def size_in_session(program):
    with tempfile.TemporaryDirectory() as folder:
        app = begun(program, folder)
        try:
            app.press(containing="Try ")
            app.wait(containing="Pause", role="push button")
            return picture_size(app)
        finally:
            app.end()


def guided(program, seconds):
    """Without accessibility, which most people's programs run without: it would be a part of the figure."""
    with tempfile.TemporaryDirectory() as folder:
        app = begun(program, folder, prefix=["env", "-u", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"])
        try:
            subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(app.pid)],
                           check=True, stdout=subprocess.DEVNULL)
            time.sleep(2)
            app.key("Return")  # "Try it now" has the focus
            time.sleep(15)  # get ready
            result = over(app.pid, seconds)
            with sqlite3.connect(os.path.join(folder, "data", "backstretch.sqlite")) as log:
                if log.execute("SELECT count(*) FROM session_hold").fetchone()[0] == 0:
                    sys.exit("session_bench: no session ran")
            return result
        finally:
            app.end()


def plain(clip, size, seconds):
    player = subprocess.Popen(["mpv", "--no-config", "--really-quiet", "--vo=x11", "--hwdec=no", "--no-audio",
                               "--loop-file=inf", "--geometry={}x{}+0+0".format(*size), "--no-border", "--no-osc", clip])
    try:
        time.sleep(3)  # as ours, it has started before it is measured
        return over(player.pid, seconds)
    finally:
        player.terminate()
        player.wait(20)


def main():
    program, clip = sys.argv[1:3]
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 60
    size = size_in_session(program)
    cpu, resident = guided(program, seconds)
    print("picture of {} x {}".format(*size))
    show("a session of Backstretch", cpu, resident, seconds)
    their_cpu, their_resident = plain(clip, size, seconds)
    show("mpv, software", their_cpu, their_resident, seconds)
    print(f"ratio {cpu / their_cpu:.2f} (goal 1.50)")


main()
