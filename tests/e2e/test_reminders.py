# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder comes by the system's notes, or by our own window; its buttons do what they say. The desktop's server of
notes is a mock on the desk's own bus."""
import subprocess
import time
import unittest

import dbus
import dbusmock

from driver import wait_until
from e2etest import E2eTest

NOTES = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
ID = 7
# Reminders that are on, and never come by themselves.
NEVER = {"reminders__on": "true", "reminders__times": '"09:00,0,desk-break"', "window__whenClosed": "quit"}


def shortly():
    """The settings with a reminder at the next full minute that is not at hand."""
    at = time.localtime(time.time() + 75)
    return {"reminders__on": "true", "reminders__times": f'"{at.tm_hour:02}:{at.tm_min:02},127,desk-break"',
            "reminders__quietHoursOn": "false", "reminders__waitWhileBusy": "false", "window__whenClosed": "quit"}


class Reminders(E2eTest):
    def setUp(self):
        super().setUp()
        self.bus = dbus.SessionBus()

    def server(self, *capabilities):
        process = dbusmock.DBusTestCase.spawn_server(*NOTES, stdout=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        wait_until(lambda: self.bus.name_has_owner(NOTES[0]), 20, "the server of notes")
        mock = dbus.Interface(self.bus.get_object(*NOTES[:2]), dbusmock.MOCK_IFACE)
        mock.AddMethod(NOTES[2], "GetCapabilities", "", "as", f"ret = {list(capabilities)}")
        mock.AddMethod(NOTES[2], "Notify", "susssasa{sv}i", "u", f"ret = {ID}")
        mock.AddMethod(NOTES[2], "CloseNotification", "u", "", "")
        return process, mock

    def noted(self, mock, count=1, seconds=20):
        """What the last note said: title, text, actions."""
        wait_until(lambda: len(mock.GetMethodCalls("Notify")) >= count, seconds, f"note {count}")
        arguments = mock.GetMethodCalls("Notify")[-1][1]
        return str(arguments[3]), str(arguments[4]), [str(word) for word in arguments[5]]

    def press(self, mock, action):
        mock.EmitSignal(NOTES[2], "ActionInvoked", "us", [ID, action])

    def open_settings(self, app):
        app.wait("Today", role="page tab", state="selected")
        app.key("ctrl+6")
        app.press("Reminders", role="page tab")
        app.wait("Show me one now")

    def test_one_comes_at_its_time_and_starts_the_routine(self):
        _, mock = self.server("actions", "body")
        self.settle(**shortly())
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        title, text, actions = self.noted(mock, seconds=150)
        self.assertEqual(title, "Time for a stretch?")
        self.assertEqual(text, "Desk break, 4 min, on the floor")
        self.assertEqual(actions[2:], ["start", "Start", "later", "In 30 minutes", "not-today", "Not today"])
        self.press(mock, "start")
        app.wait(containing="Pause, ", role="push button")
        self.assertEqual(app.close(), 0)
        self.assertEqual(len(mock.GetMethodCalls("Notify")), 1)

    def test_without_a_server_our_window_comes_and_takes_no_focus(self):
        self.settle(**NEVER)
        app = self.start()
        self.open_settings(app)
        app.key("Tab")
        app.press("Show me one now")
        app.wait("Start Desk break, 4 minutes", role="push button")
        app.wait(role="frame", state="active")
        self.assertEqual(app.nameless(), [])
        app.wait(containing="It comes in our own small window")
        app.press("Remind me in 30 minutes")
        app.wait_gone("Start Desk break, 4 minutes")
        app.press("Show me one now")
        app.press("Start Desk break, 4 minutes")
        app.wait(containing="Pause, ", role="push button")
        self.assertEqual(app.close(), 0)

    def test_a_server_that_dies_is_replaced_by_our_window(self):
        process, mock = self.server("actions", "body")
        self.settle(**NEVER)
        app = self.start()
        self.open_settings(app)
        app.press("Show me one now")
        self.noted(mock)
        app.wait(containing="It comes as a note of your system")
        process.kill()
        app.press("No more reminders today")
        app.wait_gone("No more reminders today")
        self.assertEqual(app.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
