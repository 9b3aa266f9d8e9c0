# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sleep, lock, session switch and screen saver pause the session. The services are mocks on the desk's own bus."""
import os
import subprocess
import unittest

import dbus
import dbusmock

from e2etest import E2eTest

LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SCREEN_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
SESSION = "/org/freedesktop/login1/session/c1"
OTHER = "/org/freedesktop/login1/session/c2"
SESSION_INTERFACE = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Away(E2eTest):
    def setUp(self):
        super().setUp()
        self.settle(session__getReady=60)
        self.bus = dbus.SessionBus()
        self.logind = self.mock(LOGIND)
        self.logind.AddMethod(LOGIND[2], "GetSession", "s", "o", f"ret = dbus.ObjectPath('{SESSION}')")
        for path in (SESSION, OTHER):
            self.logind.AddObject(path, SESSION_INTERFACE, {"Active": True}, [])
        self.session = self.at(LOGIND[0], SESSION)
        self.saver = self.mock(SCREEN_SAVER)

    def mock(self, service):
        server = dbusmock.DBusTestCase.spawn_server(*service, stdout=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        return self.at(service[0], service[1])

    def at(self, name, path):
        return dbus.Interface(self.bus.get_object(name, path), dbusmock.MOCK_IFACE)

    def changed(self, path, name, value):
        self.at(LOGIND[0], path).EmitSignal(
            PROPERTIES, "PropertiesChanged", "sa{sv}as",
            [SESSION_INTERFACE, dbus.Dictionary({name: value}, signature="sv"), dbus.Array([], signature="s")])

    def test_whatever_takes_the_person_away_pauses(self):
        # The mock stands on the one bus there is; the program takes it for the system's.
        app = self.start("--routine", "first-steps",
                         env={"DBUS_SYSTEM_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"], "XDG_SESSION_ID": "c1"})
        app.wait(containing="Pause, ", role="push button")
        asked = [list(map(str, arguments)) for _, arguments in self.logind.GetMethodCalls("GetSession")]
        self.assertEqual(asked, [["c1"]])

        events = {
            "sleep": lambda: self.logind.EmitSignal(LOGIND[2], "PrepareForSleep", "b", [True]),
            "lock": lambda: self.session.EmitSignal(SESSION_INTERFACE, "Lock", "", []),
            "another session in front": lambda: self.changed(SESSION, "Active", False),
            "locked by the desktop": lambda: self.changed(SESSION, "LockedHint", True),
            "screen saver": lambda: self.saver.EmitSignal(SCREEN_SAVER[2], "ActiveChanged", "b", [True]),
        }
        for name, happen in events.items():
            with self.subTest(name):
                happen()
                app.wait("Carry on", role="push button")
                # Waking up starts nothing by itself, and what concerns others changes nothing.
                self.logind.EmitSignal(LOGIND[2], "PrepareForSleep", "b", [False])
                self.saver.EmitSignal(SCREEN_SAVER[2], "ActiveChanged", "b", [False])
                app.wait("Carry on", role="push button")
                app.key("space")
                app.wait(containing="Pause, ", role="push button")
        for harmless in (lambda: self.changed(OTHER, "Active", False), lambda: self.changed(SESSION, "Active", True)):
            harmless()
        app.key("m")  # comes after them
        app.wait("Sound, off", role="push button")
        self.assertIsNone(app.find("Carry on", role="push button"))
        self.assertEqual(app.close(), 0)

    def test_without_these_services_a_session_runs(self):
        app = self.start("--routine", "first-steps", env={"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"})
        app.wait(containing="Pause, ", role="push button")
        self.assertEqual(app.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
