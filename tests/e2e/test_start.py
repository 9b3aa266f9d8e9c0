# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minutes: the safety note, the pages, a second start, and words on the command line."""
import os
import stat
import subprocess
import unittest

from driver import wait_until
from e2etest import E2eTest, PROGRAM


class FirstStart(E2eTest):
    def test_leads_over_the_safety_note_to_today(self):
        app = self.start()
        window = app.wait("Backstretch", role="frame")
        wait_until(lambda: window.has("active"), 10, "the window becomes the active one")
        app.press("I understand, go on")
        app.press("Skip")
        app.wait("Today", role="page tab", state="selected")
        self.assertTrue(app.wait(containing="Start First steps", role="push button"))
        self.assertEqual(app.close(), 0)

    def test_closing_the_safety_note_leaves_nothing_agreed_to(self):
        app = self.start()
        app.wait("I understand, go on")
        self.assertEqual(app.close(), 0)
        again = self.start()
        again.wait("I understand, go on")


class Pages(E2eTest):
    def test_every_page_opens_and_every_control_has_a_name(self):
        self.settle()
        app = self.start()
        pages = [control.name for control in app.wait("Main pages", role="page tab list").children()]
        self.assertGreaterEqual(len(pages), 4)
        for page in pages:
            app.press(page, role="page tab")
            app.wait(page, role="page tab", state="selected")
            self.assertEqual(app.nameless(), [], f"on the page {page}")

    def test_what_is_written_is_for_the_user_alone(self):
        app = self.start()
        app.press("I understand, go on")
        app.press("Skip")
        app.wait("Today", role="page tab", state="selected")
        self.assertEqual(app.close(), 0)
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self.data) for name in names]
        self.assertIn(os.path.join(self.data, "backstretch.conf"), found)
        for path in found:
            self.assertEqual(stat.S_IMODE(os.lstat(path).st_mode) & 0o077, 0, path)


class SecondStart(E2eTest):
    def test_hands_its_wish_to_the_first_window(self):
        self.settle(session__askAboutPain="true")
        first = self.start()
        first.wait("Today", role="page tab", state="selected")
        second = self.start("--exercise", "sphinx")
        self.assertEqual(second.process.wait(20), 0)
        first.wait(containing="Try Sphinx Pose now", role="push button")
        third = self.start("--routine", "desk-break")
        self.assertEqual(third.process.wait(20), 0)
        first.wait("Begin the session", role="push button")


class CommandLine(E2eTest):
    def ask(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=20)

    def test_wrong_words_get_one_line_and_status_2(self):
        for words in (["--routine", "no-such-routine"], ["--exercise", "no-such-exercise"], ["--nonsense"], ["word"],
                      ["--routine"]):
            answer = self.ask(*words)
            self.assertEqual(answer.returncode, 2, words)
            self.assertEqual(len(answer.stderr.strip().splitlines()), 1, answer.stderr)
            self.assertEqual(answer.stdout, "")

    def test_help_version_and_list_need_no_display(self):
        without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
        for word, expected in (("--help", "--data-dir"), ("--version", "Backstretch"), ("--list", "cat-cow")):
            answer = subprocess.run([PROGRAM, word], capture_output=True, text=True, timeout=20, env=without)
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.assertIn(expected, answer.stdout)


if __name__ == "__main__":
    unittest.main(verbosity=2)
