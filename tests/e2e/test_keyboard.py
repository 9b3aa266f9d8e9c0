# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, and as a screen reader hears it: every page from its first stop to its last and back again."""
import time
import unittest

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

from driver import Control, wait_until
from e2etest import E2eTest

PAGES = ("Today", "Exercises", "Routines", "History", "Learn", "Settings")
MOST_STOPS = 60


def box_of(control):
    return Atspi.Component.get_extents(control.node, Atspi.CoordType.SCREEN)


def what(control):
    """Tells one stop from the next; not by its place, for the page scrolls."""
    box = box_of(control)
    return control.role, control.name, box.width, box.height


class ByKeyboard(E2eTest):
    def open(self, **settings):
        self.settle(**settings)
        app = self.start()
        app.wait("Today", role="page tab", state="selected")
        window = app.wait("Backstretch", role="frame")
        wait_until(lambda: window.has("active"), 10, "the window becomes the active one")
        return app

    @staticmethod
    def at(app):
        """What has the focus; of a list the item."""
        found = [control for control in app.controls() if control.has("focused") and control.role != "filler"]
        return found[-1] if found else None

    def go(self, app, key, before):
        app.key(key)

        def moved():
            now = self.at(app)
            return now if now is not None and what(now) != before else None

        return wait_until(moved, 10, f"{key} leads on from {before}")

    def stops(self, app, key):
        """All stops from the present one on until it comes round."""
        window = box_of(app.wait("Backstretch", role="frame"))
        first = what(wait_until(lambda: self.at(app), 10, "something has the focus"))
        here, seen = first, []
        while len(seen) < MOST_STOPS:
            control = self.go(app, key, here)
            here = what(control)
            self.assertNotEqual(control.name.strip(), "", f"{here} has no name")
            box = box_of(control)
            self.assertTrue(window.x <= box.x and box.x + box.width <= window.x + window.width
                            and box.y < window.y + window.height and box.y + box.height > window.y,
                            f"{here} is out of view")
            seen.append(here)
            if here == first:
                return seen
        self.fail(f"Tab does not come round: {seen}")

    def walk(self, app):
        there = self.stops(app, "Tab")
        back = self.stops(app, "shift+Tab")
        self.assertEqual(there, list(reversed(back[:-1])) + back[-1:], "Shift+Tab goes another way back")
        return [name for _, name, _, _ in there]

    def test_every_page_there_and_back(self):
        app = self.open()
        for number, page in enumerate(PAGES, start=1):
            with self.subTest(page):
                app.key(f"ctrl+{number}")
                app.wait(page, role="page tab", state="selected")
                self.assertIn(page, self.walk(app))

    def test_the_groups_of_settings_come_before_what_is_in_them(self):
        app = self.open()
        app.key("ctrl+6")
        app.wait("Settings", role="page tab", state="selected")
        names = self.walk(app)
        begin = names.index("Search settings")
        self.assertEqual(names[begin + 1:begin + 2] or names[:1], ["Text and colours"])

    def test_a_sheet_keeps_the_focus_without_a_trap_and_gives_it_back(self):
        app = self.open()
        app.key("ctrl+4")
        app.wait("History", role="page tab", state="selected")
        opener = app.wait("Add a past session", role="push button")
        opener.focus()
        wait_until(lambda: opener.has("focused"), 10, "the button has the focus")
        app.key("Return")
        app.wait("Add a past session", role="dialog")
        names = self.walk(app)
        for name in ("Day", "Time of day", "Add an exercise", "Note about this session", "Cancel", "Add session"):
            self.assertIn(name, names)
        self.assertEqual(names.count("Day"), 1)
        app.key("Escape")
        wait_until(lambda: opener.has("focused"), 10, "the focus comes back to what opened the sheet")

    def test_the_list_of_keys_scrolls_by_keys(self):
        app = self.open(appearance__textSize="largest")
        app.key("F1")
        app.wait("Keys and help", role="dialog")
        last = app.wait("This list", role="label")
        below = box_of(last).y
        app.key("End")
        wait_until(lambda: box_of(last).y < below, 10, "the last line comes into view")

    def test_only_what_is_in_front_has_the_focus(self):
        app = self.open()
        for number in range(2, 6):
            app.key(f"ctrl+{number}")
            app.wait(PAGES[number - 1], role="page tab", state="selected")

        def everything(control):
            yield control
            for child in control.children():
                yield from everything(child)

        def in_focus():
            return {f"{control}" for control in everything(app.tree()) if control.has("focused")}

        front = wait_until(lambda: self.at(app), 10, "something has the focus")
        self.assertEqual(front.role, "list item")
        self.assertEqual(in_focus(), {f"{front}", 'list "Pages to read"'})
        hidden = [control for control in everything(app.tree()) if control.role == "list item" and control.has("showing")
                  and control.name.startswith("Cat-Cow")]
        self.assertEqual(hidden, [], "an item of a page that is not shown says that it is")

    def hear(self, *roles):
        """From now on; hands back a question: was it told that this happened to a control of this name?"""
        heard = []

        def note(event):
            try:
                if event.detail1 and event.source.get_role_name() in roles:
                    heard.append((event.type.split(":")[2], Control(event.source).name))
            except GLib.Error:
                pass  # gone again

        listener = Atspi.EventListener.new(note)
        listener.register("object:state-changed")
        self.addCleanup(listener.deregister, "object:state-changed")
        context = GLib.MainContext.default()

        def was_told(kind, name):
            while context.iteration(False):
                pass
            return any(each == kind and name in words for each, words in heard)

        return was_told

    def test_a_menu_does_not_keep_a_screen_reader_waiting(self):
        app = self.open()
        told = self.hear("menu item", "push button")
        button = app.wait("More", role="push button")
        button.focus()
        began = time.monotonic()
        button.press()
        self.assertLess(time.monotonic() - began, 10, "it answered while the menu was open")
        wait_until(lambda: told("focused", "Start a gentle plan"), 20, "the first line is marked")
        app.key("Escape")
        wait_until(lambda: told("focused", "More"), 20, "the focus is back")

    def test_what_appears_is_told(self):
        app = self.open()
        told = self.hear("alert", "list item")
        app.key("ctrl+plus")
        wait_until(lambda: told("showing", "Text size: Large"), 20, "the message is told")
        app.key("ctrl+0")
        wait_until(lambda: told("showing", "Text size: Normal"), 20, "the next one in its place, too")
        app.key("ctrl+3")
        wait_until(lambda: told("focused", "First steps"), 20, "the item of a list one has come to is told")


if __name__ == "__main__":
    unittest.main()
