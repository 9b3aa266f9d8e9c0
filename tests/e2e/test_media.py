# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Media keys lead a session: over the desk's own session bus, with the tool that people use for it."""
import subprocess
import time
import unittest

from driver import missing_tools, wait_until
from e2etest import E2eTest

PLAYER = "backstretch"
SERVICE = "org.mpris.MediaPlayer2.backstretch"


def ask(*words):
    """What playerctl says; empty where there is no player."""
    return subprocess.run(["playerctl", "--player", PLAYER, *words], capture_output=True, text=True).stdout.strip()


def names():
    listed = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                             "org.freedesktop.DBus.ListNames"], capture_output=True, text=True, check=True)
    return listed.stdout


@unittest.skipIf(missing_tools("playerctl", "dbus-send"), "playerctl is missing")
class Media(E2eTest):
    def begin(self):
        self.settle(session__getReady=60)
        app = self.start("--routine", "first-steps")
        app.wait(containing="Pause, ", role="push button")
        wait_until(lambda: ask("status") == "Playing", 20, "the session is on the bus")
        return app

    def test_the_keys_pause_step_and_stop(self):
        app = self.begin()
        self.assertEqual(ask("metadata", "title"), "Cat-Cow – get ready")
        self.assertEqual(ask("metadata", "album"), "First steps")
        length = int(ask("metadata", "mpris:length"))
        self.assertGreater(length, 100_000_000)

        ask("play-pause")
        app.wait("Carry on", role="push button")
        self.assertEqual(ask("status"), "Paused")
        first = float(ask("position"))
        ask("pause")  # it is: nothing happens
        self.assertEqual(ask("status"), "Paused")
        self.assertEqual(float(ask("position")), first)
        ask("play")
        app.wait(containing="Pause, ", role="push button")
        wait_until(lambda: ask("status") == "Playing", 20, "the count-in is over")

        ask("next")
        wait_until(lambda: ask("metadata", "title") == "Cat-Cow – move", 20, "the next step")
        self.assertGreater(float(ask("position")), 59)
        ask("previous")
        ask("previous")
        wait_until(lambda: ask("metadata", "title") == "Cat-Cow – get ready", 20, "the step before")

        ask("stop")
        app.wait(containing="Stop here")
        self.assertEqual(ask("status"), "Paused")
        ask("play-pause")
        ask("next")
        app.wait(containing="Stop here")  # only its own ways lead on

        app.key("4")
        app.wait("Finish", role="push button")
        wait_until(lambda: SERVICE not in names(), 20, "the keys play music again")
        self.assertEqual(app.close(), 0)

    def test_the_position_goes_on_by_itself(self):
        app = self.begin()
        first = float(ask("position"))
        before = time.monotonic()
        wait_until(lambda: float(ask("position")) >= first + 2, 20, "two seconds")
        self.assertGreater(time.monotonic() - before, 1.5)
        self.assertEqual(app.close(), 0)

    def test_nothing_is_taken_before_a_session(self):
        self.settle()
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        self.assertNotIn(SERVICE, names())
        self.assertEqual(app.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
