#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the program and leaves pictures: tour.py PROGRAM FOLDER (at a desk, see ./desk).

What somebody sees who starts it for the first time and tries a short routine, in real time.
"""
import os
import shutil
import sys
import tempfile

from driver import App, wait_until


class Tour:
    def __init__(self, app, folder):
        self.app = app
        self.folder = folder
        self.number = 0

    def show(self, name, words):
        self.number += 1
        path = os.path.join(self.folder, f"{self.number:02}-{name}.png")
        self.app.screenshot(path)
        print(f"  {words}\n      {path}", flush=True)


def page(app, name):
    app.press(name, role="page tab")
    app.wait(name, role="page tab", state="selected")


def walk(app, folder):
    tour = Tour(app, folder)
    app.wait("I understand, go on")
    tour.show("welcome", "The first start: the safety note, language and text size.")
    app.press("I understand, go on")
    app.press("Skip")
    app.wait(containing="Start First steps", role="push button")
    tour.show("today", "Today suggests a routine.")
    for name in [control.name for control in app.wait("Main pages", role="page tab list").children()][1:]:
        page(app, name)
        tour.show(name.lower(), f"{name}.")
    page(app, "Today")
    app.press(containing="Exercise 1, ", role="push button")
    app.wait(containing="now, about", role="push button")
    tour.show("exercise", "One exercise: how it goes, and what to take care of.")
    page(app, "Today")

    app.press(containing="Start First steps", role="push button")
    app.wait("Begin the session")
    tour.show("check-in", "One number before, easy to leave out.")
    app.press("Begin the session")
    app.wait(containing="Pause, Get ready", role="push button")
    tour.show("get-ready", "The session: get ready,")
    app.wait(containing="Pause, Move", role="push button", seconds=60)
    tour.show("move", "move,")
    app.wait(containing="Pause, Hold", role="push button", seconds=60)
    # A moment later, when its colours have faded in.
    wait_until(lambda: (app.find(containing="Pause, Hold") or app.find(containing="Pause, Move"))
               and not app.find(containing="Pause, Hold, 0:10"), 30, "the hold goes on")
    tour.show("hold", "hold.")
    wait_until(lambda: app.find(containing="Pause, Hold") is None, 60, "the hold ends")
    app.key("h")
    app.wait(containing="Stop here")
    tour.show("this-hurts", "“This hurts” stops at once.")
    app.key("Escape")
    app.wait(containing="Pause, ", role="push button")
    app.key("Escape")
    app.wait("Leave this session?")
    tour.show("leave", "Leaving keeps what was done;")
    app.key("l")
    app.wait("Today", role="page tab")
    app.wait("Carry on where you stopped")
    tour.show("carry-on", "Today offers to carry on.")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, folder = sys.argv[1], os.path.abspath(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with tempfile.TemporaryDirectory(prefix="backstretch-tour-") as home:
        # In a window, so that pages and player are seen alike.
        data = os.path.join(home, "data")
        os.makedirs(data, mode=0o700)
        with open(os.path.join(data, "backstretch.conf"), "w") as settings:
            settings.write("[session]\nstartInFullScreen=false\n")
        app = App(program, "--data-dir", data, log=os.path.join(folder, "program.log"))
        try:
            walk(app, folder)
            status = app.close()
        finally:
            app.end()
    print(f"That was Backstretch. The pictures are in {folder}.")
    sys.exit(status)


if __name__ == "__main__":
    main()
