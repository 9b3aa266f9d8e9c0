# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Your data: saved as one file, deleted, brought back, and the same as before."""
import os
import sqlite3
import stat
import unittest

from driver import wait_until
from e2etest import E2eTest

SESSIONS = (("2026-10-02", 1790920800000, 4, 3, "stiff"), ("2026-11-08", 1794117600000, 3, 2, "=1+1, \"quoted\""),
            ("2026-11-09", 1794204000000, None, 0, ""))


class TakeAlong(E2eTest):
    def setUp(self):
        super().setUp()
        self.settle()
        app = self.start()  # makes the log
        app.wait("Today", role="page tab", state="selected")
        self.assertEqual(app.close(), 0)
        self.fill()

    def fill(self):
        log = sqlite3.connect(os.path.join(self.data, "backstretch.sqlite"))
        with log:
            for number, (day, instant, before, after, note) in enumerate(SESSIONS):
                session = log.execute(
                    "INSERT INTO session (uuid, started_utc_ms, local_date, utc_offset_s, kind, routine_id, name, status,"
                    " pain_before, pain_after, active_ms, note) VALUES (?, ?, ?, 3600, 'routine', 'morning-loosener',"
                    " 'Morning loosener', 'completed', ?, ?, 480000, ?)",
                    (f"00000000-0000-4000-8000-00000000000{number}", instant, day, before, after, note)).lastrowid
                entry = log.execute(
                    "INSERT INTO session_exercise (session_id, position, exercise_id, name, version, planned_hold_ms,"
                    " planned_repetitions, planned_holds) VALUES (?, 0, 'sphinx', 'Sphinx Pose', 'normal', 15000, 2, 2)",
                    (session,)).lastrowid
                log.executemany(
                    "INSERT INTO session_hold (session_exercise_id, layout, position, repetition, version, planned_ms,"
                    " done_ms, result) VALUES (?, 0, ?, ?, 'normal', 15000, 15000, 'done')",
                    [(entry, position, position + 1) for position in range(2)])
            log.execute("INSERT INTO exercise_prefs (exercise_id, version) VALUES ('sphinx', 'easier')")
        log.close()

    def everything(self):
        """All that counts, without the numbers of rows, which are made anew."""
        return (self.rows("SELECT uuid, started_utc_ms, local_date, name, status, pain_before, pain_after, active_ms, note,"
                          " revision FROM session ORDER BY uuid"),
                self.rows("SELECT s.uuid, e.exercise_id, h.position, h.done_ms, h.result FROM session_hold h"
                          " JOIN session_exercise e ON e.id = h.session_exercise_id JOIN session s ON s.id = e.session_id"
                          " ORDER BY s.uuid, h.position"),
                self.rows("SELECT exercise_id, version, revision FROM exercise_prefs"))

    def open_data(self):
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        app.key("ctrl+6")
        app.press("Your data", role="page tab")
        app.wait("Save a copy of everything", role="push button")
        return app

    def name_file(self, app, path):
        """Answers the dialog for files by keyboard."""
        app.wait(role="dialog", state="active")
        wait_until(lambda: (focus := app.focused()) is not None and focus.role == "text", 10, "the field for the name")
        app.key("ctrl+a")
        app.type(path)
        wait_until(lambda: app.focused().text == path, 10, "the path is typed")
        app.key("Return")
        app.wait_gone(role="dialog")

    def save(self, app, name):
        path = os.path.join(self.folder, name)
        app.key("ctrl+s")
        self.name_file(app, path)
        wait_until(lambda: os.path.exists(path), 20, f"{name} is written")
        app.wait(containing="Copy saved.")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        with open(path, "rb") as file:
            return path, file.read()

    def test_saved_wiped_brought_back_and_the_same(self):
        before = self.everything()
        app = self.open_data()
        path, copy = self.save(app, "one.backstretch")
        self.assertEqual(app.nameless(), [])

        app.press("Delete everything", role="push button")
        app.wait("Type DELETE to go on")
        app.type("delete")
        app.key("Return")
        app.wait(containing="Everything was deleted.")
        self.assertEqual(self.everything(), ([], [], []))
        with open(os.path.join(self.data, "backstretch.sqlite"), "rb") as log:
            self.assertNotIn(b"stiff", log.read(), "nothing of it is left in the file")
        self.assertEqual(len(os.listdir(os.path.join(self.data, "backups"))), 1)

        app.key("ctrl+o")
        self.name_file(app, path)
        app.wait("Bring back 4 items", role="push button")
        self.assertEqual(self.everything(), ([], [], []), "looking changes nothing")
        self.assertEqual(app.nameless(), [])
        app.key("ctrl+Return")
        app.wait(containing="Brought back 4 items.")
        self.assertEqual(self.everything(), before)

        app.press("Close", role="push button")
        app.wait("Save a copy of everything", role="push button")
        self.assertEqual(self.save(app, "two.backstretch")[1], copy, "bit for bit")

        app.press("Show the backups", role="push button")
        app.press(containing="Bring back the copy of", role="push button")
        app.wait(containing="Everything in this file is already here.")
        app.key("Escape")
        app.wait("Save a copy of everything", role="push button")
        self.assertEqual(app.close(), 0)

    def test_a_damaged_log_is_kept_and_its_copy_used(self):
        before = self.everything()
        log = os.path.join(self.data, "backstretch.sqlite")
        os.makedirs(os.path.join(self.data, "backups"), mode=0o700)
        copy = sqlite3.connect(log)
        copy.execute("VACUUM INTO ?", (os.path.join(self.data, "backups", "backstretch-week-20261114-091500.sqlite"),))
        copy.close()
        with open(log, "r+b") as file:
            file.write(b"x" * 4096)
        app = self.start()
        app.press(containing="Use the copy of 14 November", role="push button")
        app.wait("Today", role="page tab", state="selected")
        self.assertEqual(self.everything(), before)
        aside = [name for name in os.listdir(self.data) if ".unreadable-" in name]
        self.assertEqual(len(aside), 1)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.join(self.data, aside[0])).st_mode), 0o600)
        self.assertEqual(app.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
