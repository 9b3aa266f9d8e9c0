# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A restless person and an eager screen reader: presses whatever can be pressed, while the whole tree is read over and over.

restless.py [MINUTES [SEED]]. The program must live through it; what it was doing when it died is printed, and the seed repeats it as
far as time lets it. ./dev prove runs it.
"""
import os
import random
import subprocess
import sys
import time
import unittest

from driver import Atspi, GLib
from e2etest import E2eTest

PRESSED = {"push button", "toggle button", "page tab", "list item", "check box", "radio button", "slider", "combo box"}
KEYS = ["Tab", "shift+Tab", "space", "Return", "Escape", "Left", "Right", "Up", "Down", "Home", "End", "1", "4", "h", "e", "m", "plus",
        "minus", "F1", "F11", "ctrl+f", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+1", "ctrl+4", "ctrl+Right", "alt+Left"]


def read(node, depth=0):
    """All a screen reader might ask, also for a child more than there is."""
    try:
        node.get_name(), node.get_role_name(), node.get_description(), node.get_state_set()
        count = node.get_child_count()
    except GLib.Error:
        return  # gone meanwhile
    for index in range(count + 1):
        try:
            child = node.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None and depth < 30:
            read(child, depth + 1)


def read_for_ever(pid):
    while True:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                node = desktop.get_child_at_index(index)
                if node is not None and node.get_process_id() == pid:
                    read(node)
            except GLib.Error:
                continue


class Restless(E2eTest):
    minutes = 5.0
    seed = 1

    def test_the_program_lives_through_it(self):
        self.settle(session__getReady=5, session__askAboutPain="true")
        app = self.start()
        app.wait("Today", role="page tab")
        reader = subprocess.Popen([sys.executable, os.path.abspath(__file__), "--read", str(app.pid)], stderr=subprocess.DEVNULL)
        done = []
        chance = random.Random(self.seed)
        end = time.monotonic() + 60 * self.minutes
        try:
            while time.monotonic() < end and app.running:
                self.act(app, chance, done)
        finally:
            reader.kill()
            reader.wait()
        self.assertTrue(app.running, f"ended with {app.process.poll()} after {len(done)} presses, the last: {done[-10:]}")
        print(f"{len(done)} presses in {self.minutes:g} minutes, seed {self.seed}: still there")

    @staticmethod
    def act(app, chance, done):
        try:
            if chance.random() < 0.25:
                done.append(chance.choice(KEYS))
                app.key(done[-1])
                return
            controls = [control for control in app.controls() if control.role in PRESSED and control.has("sensitive")]
            if controls:
                control = chance.choice(controls)
                done.append(str(control))
                control.node.do_action(0)
        except GLib.Error:
            pass  # it went away between being seen and being pressed


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        read_for_ever(int(sys.argv[2]))
    Restless.minutes = float(sys.argv[1]) if len(sys.argv) > 1 else Restless.minutes
    Restless.seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    unittest.main(argv=sys.argv[:1])
