# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program without its window: started hidden, in the tray, brought back. The panel is a mock of a
StatusNotifier host, and once a real one of the old kind."""
import os
import shutil
import subprocess
import time
import unittest

from gi.repository import GLib

from driver import App, NotThere, wait_until
from e2etest import PROGRAM, E2eTest
from trayhost import TrayHost

# A time at which no reminder comes while these tests run: it is on the one weekday that is not today.
DAYS = 127 & ~(1 << time.localtime().tm_wday)
REMINDERS = {"reminders__on": "true", "reminders__times": f'"09:00,{DAYS},desk-break 15:30,{DAYS},morning-loosener"',
             "reminders__quietHoursOn": "false"}


def windows(app):
    """Top-level windows of the program that somebody can see."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(app.pid)], capture_output=True, text=True)
    return found.stdout.split()


def wait_for_keyboard(app):
    """Until the window manager has given it the keyboard: it has hidden and come back."""
    def holder():
        found = subprocess.run(["xdotool", "getwindowfocus", "getwindowpid"], capture_output=True, text=True)
        return found.stdout.strip() == str(app.pid)

    wait_until(holder, 20, "the window has the keyboard")


def close_window(app, done):
    """Presses the key that closes until `done()`: a busy window manager may miss one."""
    wait_for_keyboard(app)
    for _ in range(3):
        app.key("alt+F4")
        try:
            return wait_until(done, 6, "the window takes the key")
        except NotThere:
            continue
    return wait_until(done, 6, "the window takes the key that closes")


class Hidden(E2eTest):
    def host(self):
        host = TrayHost()
        self.addCleanup(host.end)
        return host

    def open_reminders(self, app):
        app.wait("Today", role="page tab", state="selected")
        wait_for_keyboard(app)
        app.key("ctrl+6")
        app.press("Reminders", role="page tab")
        app.wait("Start with the computer")

    def start_hidden(self, *arguments, **options):
        return self.start("--hidden", *arguments, **options)

    def test_without_reminders_a_hidden_start_ends_at_once(self):
        self.settle()
        self.assertEqual(self.start_hidden().process.wait(20), 0)

    def test_in_the_tray(self):
        host = self.host()
        self.settle(**REMINDERS)
        app = self.start_hidden()
        item = host.item()
        self.assertTrue(app.running)
        self.assertEqual(windows(app), [])
        self.assertIn("Backstretch. Next: ", item.tool_tip)
        self.assertGreater(len(item.pictures), 2)
        self.assertEqual(item.entries()[1:], ["Start Desk break", "Start Morning loosener", "Pause reminders",
                                              "Open Backstretch", "Reminder settings", "Quit (stops reminders)"])
        self.assertTrue(item.entries()[0].startswith("(Next: "), item.entries()[0])

        item.choose("Pause reminders", "Until I turn them on")
        wait_until(lambda: "Turn them on" in item.entries(), 20, "the pause")
        self.assertIn("paused", item.tool_tip)
        self.assertNotIn("Pause reminders", item.entries())
        item.choose("Turn them on")
        wait_until(lambda: "Pause reminders" in item.entries(), 20, "the end of the pause")

        item.choose("Start Desk break")
        app.wait(containing="Pause, ", role="push button")
        self.assertIn("(A session is running)", item.entries())
        self.assertIn("(Start Desk break)", item.entries())
        item.choose("Quit (stops reminders)")
        self.assertEqual(app.process.wait(20), 0)
        self.assertEqual(self.rows("SELECT count(*) FROM session WHERE status = 'completed'"), [(0,)])

    def test_a_click_opens_the_window_and_closing_hides_it_once_that_was_said(self):
        host = self.host()
        self.settle(**REMINDERS)
        app = self.start_hidden()
        item = host.item()
        item.click()
        app.wait("Today", role="page tab", state="selected")
        close_window(app, lambda: app.find("Keep reminders coming?"))
        self.assertEqual(app.nameless(), [])
        app.press("Keep it running")
        wait_until(lambda: not windows(app), 20, "the window goes")
        self.assertTrue(app.running)
        # A second start brings it back, and a hidden one does not.
        self.assertEqual(self.start_hidden().process.wait(20), 0)
        self.assertEqual(windows(app), [])
        self.assertEqual(self.start().process.wait(20), 0)
        app.wait("Today", role="page tab", state="selected")
        close_window(app, lambda: not windows(app))  # nothing is asked this time
        self.assertTrue(app.running)
        item.choose("Reminder settings")
        app.wait("Settings", role="page tab", state="selected")
        wait_for_keyboard(app)
        app.key("ctrl+q")
        self.assertEqual(app.process.wait(20), 0)

    def test_started_with_the_computer(self):
        """The row in Settings, what it leaves for the desktop, and what the desktop then starts."""
        entry = os.path.join(os.environ["XDG_CONFIG_HOME"], "autostart", "backstretch.desktop")
        row = {"name": "Start with the computer", "role": "check box"}
        host = self.host()
        self.settle(**REMINDERS, window__whenClosed="quit")
        app = self.start()
        self.open_reminders(app)
        self.assertFalse(os.path.exists(entry))
        app.wait(**row).focus()
        app.key("space")
        app.wait(**row, state="checked")
        wait_until(lambda: os.path.exists(entry), 20, "the entry")
        self.assertEqual(app.close(), 0)

        # As a desktop reads it: the file's escapes first, then the shell's quotes.
        file = GLib.KeyFile()
        file.load_from_file(entry, GLib.KeyFileFlags.NONE)
        self.assertEqual(os.path.realpath(file.get_string("Desktop Entry", "TryExec")), os.path.realpath(PROGRAM))
        _, line = GLib.shell_parse_argv(file.get_string("Desktop Entry", "Exec"))
        self.assertEqual(line[1:], ["--hidden", "--data-dir", self.data])
        if shutil.which("desktop-file-validate"):
            subprocess.run(["desktop-file-validate", entry], check=True)

        before = len(host.items())
        app = App(*line, log=self.log)
        self.apps.append(app)
        wait_until(lambda: len(host.items()) > before, 20, "the tray icon")
        self.assertIn("Backstretch. Next: ", host.item().tool_tip)
        self.assertEqual(windows(app), [])
        self.assertEqual(self.start().process.wait(20), 0)
        self.open_reminders(app)
        switch = app.wait(**row, state="checked")
        switch.focus()
        app.key("space")
        wait_until(lambda: not os.path.exists(entry), 20, "the entry goes")
        self.assertFalse(app.wait(**row).has("checked"))
        self.assertEqual(app.close(), 0)

    def test_without_a_tray_it_can_run_hidden_too(self):
        self.settle(**REMINDERS)
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        close_window(app, lambda: app.find(containing="Without a tray icon, reminders stop"))
        app.press("Keep it running, hidden")
        wait_until(lambda: not windows(app), 20, "the window goes")
        self.assertEqual(self.start("--exercise", "sphinx").process.wait(20), 0)
        app.wait(containing="Try Sphinx Pose now", role="push button")

    def test_the_answer_close_ends_it(self):
        self.settle(**REMINDERS)
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        close_window(app, lambda: app.find("Close, reminders stop"))
        app.press("Close, reminders stop")
        self.assertEqual(app.process.wait(20), 0)
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        self.assertEqual(app.close(), 0)

    def test_a_panel_that_comes_later_is_found(self):
        self.settle(**REMINDERS)
        app = self.start_hidden()
        wait_until(lambda: app.tree() is not None, 20, "the program")
        host = self.host()
        self.assertIn("Backstretch", host.item().tool_tip)

    @unittest.skipUnless(shutil.which("trayer"), "trayer is not installed")
    def test_in_a_panel_of_the_old_kind(self):
        panel = subprocess.Popen(["trayer", "--edge", "bottom", "--align", "right", "--SetDockType", "true",
                                  "--widthtype", "request", "--height", "32"],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(panel.wait)
        self.addCleanup(panel.terminate)
        wait_until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "trayer"],
                                          capture_output=True).stdout, 20, "the panel")
        self.settle(**REMINDERS)
        app = self.start_hidden()
        icon = wait_until(lambda: windows(app), 20, "the icon in the panel")[0]
        geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", icon], capture_output=True, text=True,
                                  check=True).stdout
        place = dict(line.split("=") for line in geometry.split())
        self.assertLessEqual(int(place["HEIGHT"]), 32)
        subprocess.run(["xdotool", "mousemove", str(int(place["X"]) + int(place["WIDTH"]) // 2),
                        str(int(place["Y"]) + int(place["HEIGHT"]) // 2), "click", "1"], check=True)
        app.wait("Today", role="page tab", state="selected")


if __name__ == "__main__":
    unittest.main(verbosity=2)
