# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel as StatusNotifierItem has it: a watcher that says there is one, and a hand that uses what was put into it."""
import subprocess

import dbus
import dbusmock

from driver import wait_until

WATCHER = "org.kde.StatusNotifierWatcher"
WATCHER_PATH = "/StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class TrayHost:
    def __init__(self):
        self.bus = dbus.SessionBus()
        self.server = dbusmock.DBusTestCase.spawn_server(WATCHER, WATCHER_PATH, WATCHER, stdout=subprocess.DEVNULL)
        self.mock = dbus.Interface(self.bus.get_object(WATCHER, WATCHER_PATH), dbusmock.MOCK_IFACE)
        self.mock.AddProperty(WATCHER, "IsStatusNotifierHostRegistered", True)
        self.mock.AddProperty(WATCHER, "ProtocolVersion", dbus.Int32(0))
        self.mock.AddMethod(WATCHER, "RegisterStatusNotifierItem", "s", "", "")
        self.mock.AddMethod(WATCHER, "RegisterStatusNotifierHost", "s", "", "")

    def end(self):
        self.server.terminate()
        self.server.wait()

    def items(self):
        return [str(arguments[0]) for _, arguments in self.mock.GetMethodCalls("RegisterStatusNotifierItem")]

    def item(self):
        """The one icon that was put into the panel last."""
        return Item(self.bus, wait_until(lambda: self.items()[-1:], 20, "the tray icon")[0])


class Item:
    def __init__(self, bus, service):
        self.bus = bus
        self.service = service
        self.object = bus.get_object(service, "/StatusNotifierItem")

    def get(self, name):
        return self.object.Get(ITEM, name, dbus_interface=dbus.PROPERTIES_IFACE)

    @property
    def is_there(self):
        return self.bus.name_has_owner(self.service)

    @property
    def tool_tip(self):
        return str(self.get("ToolTip")[2])

    @property
    def pictures(self):
        """Sizes and pixels (ARGB, network order) of the icon."""
        return [(int(width), int(height), bytes(pixels)) for width, height, pixels in self.get("IconPixmap")]

    def click(self):
        self.object.Activate(0, 0, dbus_interface=ITEM)

    def layout(self, parent=0):
        menu = self.bus.get_object(self.service, self.get("Menu"))
        menu.AboutToShow(parent, dbus_interface=MENU)
        _, (_, _, children) = menu.GetLayout(parent, -1, dbus.Array([], signature="s"), dbus_interface=MENU)
        return [(int(identity), {str(key): value for key, value in properties.items()}, below)
                for identity, properties, below in children]

    def entries(self, parent=0):
        """What the menu shows; what cannot be chosen stands in brackets."""
        return [("({})" if not properties.get("enabled", True) else "{}").format(properties.get("label", ""))
                for _, properties, _ in self.layout(parent) if properties.get("type") != "separator"]

    def identity(self, label, parent=0):
        for identity, properties, _ in self.layout(parent):
            if str(properties.get("label", "")) == label:
                return identity
        raise AssertionError(f"no {label} in {self.entries(parent)}")

    def choose(self, *labels):
        """Through menus to an entry, and presses it."""
        at = 0
        for label in labels:
            at = self.identity(label, at)
        menu = self.bus.get_object(self.service, self.get("Menu"))
        menu.Event(at, "clicked", dbus.Int32(0, variant_level=1), dbus.UInt32(0), dbus_interface=MENU)
