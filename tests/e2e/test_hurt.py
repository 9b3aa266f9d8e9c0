# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""It hurts: the easier version, to the end; and the morning after."""
import os
import sqlite3
import unittest

from e2etest import E2eTest

GENTLE = {
    "id": "gentle", "order": 900, "name": "Gentle", "description": "For a test.", "floorNote": "On the floor.",
    "breakSeconds": 0, "items": [{"exercise": "cat-cow", "holdSeconds": 5, "repetitions": 3}],
}


class Hurt(E2eTest):
    def setUp(self):
        super().setUp()
        self.settle(session__getReady=5, session__askAboutPain="true")
        self.env = {"BACKSTRETCH_SHARE": self.share_with(GENTLE)}

    def a_day_passes(self):
        """For the log it is as if it had been written yesterday; the computer's clock is left alone."""
        log = sqlite3.connect(os.path.join(self.data, "backstretch.sqlite"))
        with log:
            log.execute("UPDATE session SET local_date = date(local_date, '-1 day'),"
                        " started_utc_ms = started_utc_ms - 86400000")
        log.close()

    def test_amber_easier_to_the_end_and_the_morning_after(self):
        app = self.start("--routine", "gentle", env=self.env)
        app.press("Begin the session")
        app.wait(containing="Pause, Hold", role="push button", seconds=60)
        app.key("h")
        app.wait(containing="Stop here")
        app.press("Try the easier version")
        app.wait("How much it hurt, 0 to 10: no number picked")
        app.key("4")  # amber: the session goes on
        app.wait_gone(containing="How much it hurt, 0 to 10")
        app.wait("Finish", seconds=200)

        self.assertEqual(self.rows("SELECT status, end_reason FROM session"), [("completed", None)])
        self.assertEqual(self.rows("SELECT exercise_id, phase, pain FROM session_hurt"), [("cat-cow", "hold", 4)])
        self.assertEqual(self.rows("SELECT version, planned_hold_ms, layout FROM session_exercise"),
                         [("easier", 10000, 1)])
        self.assertEqual(self.rows("SELECT version, result FROM session_hold WHERE layout = 1"),
                         [("easier", "done")] * 3)
        self.assertEqual(self.rows("SELECT version, result FROM session_hold WHERE layout = 0"),
                         [("normal", "cut")])
        app.press("Use the easier version")
        app.press("Finish")
        app.wait("Today", role="page tab")
        self.assertIsNone(app.find(containing="morning after"))  # not on the same day
        self.assertEqual(self.rows("SELECT version FROM exercise_prefs WHERE exercise_id = 'cat-cow'"), [("easier",)])
        self.assertEqual(app.close(), 0)

        self.a_day_passes()
        again = self.start(env=self.env)
        again.wait(containing="How was your upper back the morning after")
        again.wait(containing="Pain on the morning after").focus()
        again.key("2")
        again.wait(containing="Thank you.")
        self.assertEqual(self.rows("SELECT pain_next_day FROM session"), [(2,)])
        self.assertEqual(again.close(), 0)

        once = self.start(env=self.env)
        once.wait("Today", role="page tab")
        once.wait(containing="Choose another")
        self.assertIsNone(once.find(containing="morning after"))
        self.assertEqual(once.close(), 0)

    def test_a_sign_fits_and_the_session_ends(self):
        app = self.start("--routine", "gentle", env=self.env)
        app.press("Begin the session")
        app.wait(containing="Pause, Hold", role="push button", seconds=60)
        app.wait(containing="Pause, Move", role="push button", seconds=60)  # one hold is done
        app.key("c")
        app.wait("Get help now", role="list")
        app.press("Something fits, end the session")
        app.wait("Please ask for help")
        self.assertEqual(self.rows("SELECT status, end_reason, asked_since FROM session"),
                         [("partial", "changed", None)])
        app.key("Escape")
        app.wait_gone("Please ask for help")
        self.assertEqual(app.close(), 0)

        again = self.start(env=self.env)
        again.press("Not yet")
        again.wait_gone("Not yet")
        self.assertEqual(self.rows("SELECT asked_since FROM session"), [("no",)])
        self.assertEqual(again.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
