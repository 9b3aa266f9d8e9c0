# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen stays awake while the timer runs, and only then. The desktop's services are mocks on the desk's own bus."""
import subprocess
import unittest

import dbus
import dbusmock

from driver import wait_until
from e2etest import E2eTest

PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit")
REQUEST = "/org/freedesktop/portal/desktop/request/1_1/backstretch"
SCREEN_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
SUSPEND_AND_IDLE = 4 | 8
COOKIE = 4711


class Awake(E2eTest):
    def setUp(self):
        super().setUp()
        self.settle(session__getReady=60)
        self.bus = dbus.SessionBus()

    def mock(self, service):
        """Puts a service on the bus, which knows no method yet."""
        server = dbusmock.DBusTestCase.spawn_server(*service, stdout=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        return self.at(service[0], service[1])

    def at(self, name, path):
        return dbus.Interface(self.bus.get_object(name, path), dbusmock.MOCK_IFACE)

    def await_calls(self, mock, method, count):
        """The arguments of each call; there must be just as many."""
        wait_until(lambda: len(mock.GetMethodCalls(method)) >= count, 20, f"call {count} of {method}")
        calls = [arguments for _, arguments in mock.GetMethodCalls(method)]
        self.assertEqual(len(calls), count, method)
        return calls

    def begin(self):
        app = self.start("--routine", "first-steps")
        app.wait(containing="Pause, ", role="push button")
        return app

    def lead(self, inhibitions, releases):
        """Pauses, goes on and leaves; `inhibitions(n)` and `releases(n)` wait for the n-th call."""
        app = self.begin()
        inhibitions(1)
        releases(0)
        app.key("space")
        app.wait("Carry on", role="push button")
        releases(1)
        app.key("space")
        app.wait(containing="Pause, ", role="push button")
        inhibitions(2)
        app.key("h")
        app.wait(containing="Stop here")
        releases(2)
        app.key("Escape")
        inhibitions(3)
        app.key("Escape")
        app.press("Leave")
        app.wait("Today", role="page tab")
        releases(3)
        self.assertEqual(app.close(), 0)
        inhibitions(3)
        releases(3)

    def test_the_portal_is_asked_first(self):
        portal = self.mock(PORTAL)
        saver = self.mock(SCREEN_SAVER)
        saver.AddMethod(SCREEN_SAVER[2], "Inhibit", "ss", "u", f"ret = {COOKIE}")
        portal.AddMethod(PORTAL[2], "Inhibit", "sua{sv}", "o", f"ret = dbus.ObjectPath('{REQUEST}')")
        portal.AddObject(REQUEST, "org.freedesktop.portal.Request", {}, [("Close", "", "", "")])
        request = self.at(PORTAL[0], REQUEST)

        def inhibitions(count):
            for _, flags, options in self.await_calls(portal, "Inhibit", count):
                self.assertEqual(int(flags), SUSPEND_AND_IDLE)
                self.assertIn("session", str(options["reason"]))

        self.lead(inhibitions, lambda count: self.await_calls(request, "Close", count))
        self.await_calls(saver, "Inhibit", 0)

    def test_the_screen_saver_is_asked_where_the_portal_refuses(self):
        self.mock(PORTAL)  # it is there, but has no such method
        saver = self.mock(SCREEN_SAVER)
        saver.AddMethod(SCREEN_SAVER[2], "Inhibit", "ss", "u", f"ret = {COOKIE}")
        saver.AddMethod(SCREEN_SAVER[2], "UnInhibit", "u", "", "")

        def inhibitions(count):
            for program, reason in self.await_calls(saver, "Inhibit", count):
                self.assertEqual(program, "Backstretch")
                self.assertIn("session", reason)

        def releases(count):
            self.assertEqual(self.await_calls(saver, "UnInhibit", count), [[COOKIE]] * count)

        self.lead(inhibitions, releases)

    def test_nothing_is_asked_before_the_timer_runs(self):
        portal = self.mock(PORTAL)
        portal.AddMethod(PORTAL[2], "Inhibit", "sua{sv}", "o", f"ret = dbus.ObjectPath('{REQUEST}')")
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        self.assertEqual(app.close(), 0)
        self.await_calls(portal, "Inhibit", 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
