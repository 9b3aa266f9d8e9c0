# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session in real time, with its real clip; and one that is killed half-way and carried on."""
import os
import re
import stat
import subprocess
import unittest

from driver import wait_until
from e2etest import E2eTest

# The shortest session the catalogue's limits allow: three holds of five seconds.
SHORT = {
    "id": "short", "order": 900, "name": "Short", "description": "For a test.", "floorNote": "On the floor.",
    "breakSeconds": 0, "items": [{"exercise": "cat-cow", "holdSeconds": 5, "repetitions": 3}],
}
HOLDS = """SELECT hold.repetition, hold.result, hold.planned_ms, hold.done_ms FROM session_hold AS hold ORDER BY hold.id"""


class Session(E2eTest):
    def setUp(self):
        super().setUp()
        self.settle(session__getReady=5, session__askAboutPain="true")
        self.env = {"BACKSTRETCH_SHARE": self.share_with(SHORT)}

    def begin(self, **options):
        app = self.start("--routine", "short", env=self.env, **options)
        app.press("Begin the session")
        app.wait(containing="Pause, ", role="push button")
        return app

    def holds(self):
        return self.rows(HOLDS)

    def pixels(self, app):
        """The left half of the screen, where the picture is, as numbers."""
        path = os.path.join(self.folder, "screen.png")
        app.screenshot(path)
        return subprocess.run(["convert", path, "-crop", "640x400+40+110", "-resize", "64x40", "gray:-"],
                              check=True, capture_output=True).stdout

    def assert_picture_moves(self, app):
        first = self.pixels(app)
        wait_until(lambda: sum(abs(a - b) for a, b in zip(first, self.pixels(app))) / len(first) > 1, 10,
                   "the picture moves")

    def test_is_led_seen_and_kept_without_the_network(self):
        trace = os.path.join(self.folder, "calls.txt")
        app = self.begin(prefix=["strace", "-D", "-f", "-qq", "-e", "trace=socket,connect", "-o", trace])
        clip = os.path.exists(os.path.join(self.env["BACKSTRETCH_SHARE"], "video/cat-cow.mp4"))
        app.wait(containing="Move", role="push button", seconds=60)
        if clip:
            self.assert_picture_moves(app)
        app.wait(containing="Hold", role="push button", seconds=60)

        # The end: nobody has touched anything.
        app.press("Finish", seconds=150)
        self.assertEqual([(result, planned, done) for _, result, planned, done in self.holds()],
                         [("done", 5000, 5000)] * 3)
        ((status, kind, routine, active),) = self.rows("SELECT status, kind, routine_id, active_ms FROM session")
        self.assertEqual((status, kind, routine), ("completed", "routine", "short"))
        # Get ready 10 s (the first one is 5 s longer), three times 4 + 4 + 5 s, and 4 s to come back.
        self.assertEqual(active, (10 + 3 * 13 + 4) * 1000)

        # Today and the history tell the same.
        app.wait(containing="1 session, 1 minute", role="push button")  # the day, in the week
        app.press("History", role="page tab")
        app.wait(containing="Short", role="list item")
        self.assertEqual(app.close(), 0)

        for path in (os.path.join(folder, name) for folder, _, names in os.walk(self.data) for name in names
                     if name != "backstretch.conf"):  # that one was written by this test
            self.assertEqual(stat.S_IMODE(os.lstat(path).st_mode) & 0o077, 0, path)
        with open(trace) as file:
            calls = file.read()
        self.assertIn("AF_UNIX", calls)  # the trace saw something
        # A speech service that starts with the session asks this computer's own ports for further voices.
        reached = re.findall(r".*connect\(.*AF_INET.*", calls)
        self.assertEqual([call for call in reached if "127.0.0.1" not in call and '"::1"' not in call], [])
        talkers = {call.split()[0] for call in reached}
        self.assertEqual([call for call in re.findall(r".*socket\(AF_INET.*", calls)
                          if call.split()[0] not in talkers], [])
        self.assertNotIn(str(app.pid), talkers)

    def test_killed_in_a_hold_it_is_carried_on(self):
        app = self.begin()
        # In the second hold, with the first one written.
        wait_until(lambda: len(self.holds()) == 1, 90, "the first hold is written")
        app.wait(containing="Hold", role="push button", seconds=60)
        app.kill()
        self.assertEqual([row[:2] for row in self.holds()], [(self.holds()[0][0], "done")])
        self.assertEqual(self.rows("SELECT status FROM session"), [("in_progress",)])

        again = self.start(env=self.env)
        again.wait("Carry on where you stopped")
        again.press(containing="Carry on with", role="push button")
        again.wait(containing="Pause, Get ready", role="push button")
        again.press("Finish", seconds=150)
        holds = self.holds()
        self.assertEqual([row[1] for row in holds], ["done"] * 3)
        self.assertEqual(len({row[0] for row in holds}), 3, "a repetition is there twice")
        self.assertEqual(self.rows("SELECT status FROM session"), [("completed",)])
        self.assertEqual(again.close(), 0)

    def test_keys_alone_lead_through_pause_hurt_and_leave(self):
        app = self.begin()
        app.key("space")
        app.wait(containing="Carry on", role="push button")
        app.key("space")
        app.wait(containing="Pause, ", role="push button")
        app.key("F1")
        app.wait("Pause, carry on", role="label")  # a line of the list of keys
        app.key("Escape")
        app.wait_gone("Pause, carry on", role="label")
        app.wait("Carry on", role="push button")
        app.wait(containing="Demonstration").click()  # a mouse thrown across the mat
        app.wait(containing="Pause, ", role="push button")
        wait_until(lambda: len(self.holds()) == 1, 90, "the first hold is written")
        app.key("h")
        app.wait(containing="Stop here")
        app.key("4")
        app.press("Finish", seconds=30)
        self.assertEqual(self.rows("SELECT status, end_reason FROM session"), [("partial", "hurt")])
        self.assertEqual(self.rows("SELECT exercise_id FROM session_hurt"), [("cat-cow",)])
        self.assertEqual(app.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
