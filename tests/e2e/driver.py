# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the real program as a screen reader's user does: through the accessibility tree, and by keys."""
import os
import shutil
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class NotThere(AssertionError):
    """A control, or a state of the program, that did not come in time."""


def wait_until(condition, seconds, what):
    """Asks until the answer is true, and hands it back. What is awaited is always a state, never mere time."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = condition()
        except GLib.Error:  # the control went away while it was looked at
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotThere(f"{what}: not within {seconds} s")
        time.sleep(0.05)


class Control:
    """One control, as the accessibility tree tells it."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def role(self):
        name = self.node.get_role_name() or ""
        return "push button" if name == "button" else name  # its name since AT-SPI 2.54

    @property
    def description(self):
        return self.node.get_description() or ""

    def has(self, state):
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state.upper()))

    @property
    def text(self):
        """What it says: its text, else its value, else its name."""
        if self.node.get_text_iface() is not None:
            length = Atspi.Text.get_character_count(self.node)
            return Atspi.Text.get_text(self.node, 0, length)
        if self.node.get_value_iface() is not None:
            return str(Atspi.Value.get_current_value(self.node))
        return self.name

    def press(self):
        """Its first action, as a screen reader does it."""
        if not self.node.do_action(0):
            raise NotThere(f"{self} refused its action")

    def focus(self):
        if not Atspi.Component.grab_focus(self.node):
            raise NotThere(f"{self} refused the focus")

    def click(self):
        box = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                       check=True)

    def children(self):
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield Control(child)

    def shown(self, depth=0):
        """This control and all below it that can be seen, with their depth. A hidden one hides all below."""
        yield self, depth
        for child in self.children():
            try:
                if child.has("showing"):
                    yield from child.shown(depth + 1)
            except GLib.Error:
                continue  # gone in the meantime

    def __str__(self):
        return f'{self.role} "{self.name}"'


class App:
    """A running Backstretch."""

    def __init__(self, program, *arguments, log, prefix=(), env=None):
        """prefix: a program that runs it, such as strace; it must not put a process between."""
        self.log = log
        self.arguments = arguments
        with open(log, "ab") as out:
            self.process = subprocess.Popen([*prefix, program, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                            env={**os.environ, **(env or {})})

    @property
    def pid(self):
        return self.process.pid

    @property
    def running(self):
        return self.process.poll() is None

    def tree(self):
        """The program's own root in the accessibility tree, or None."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(index)
            try:
                if node is not None and node.get_process_id() == self.pid:
                    # What is asked is how it is now, not how it was when it was last told.
                    node.set_cache_mask(Atspi.Cache.NONE)
                    return Control(node)
            except GLib.Error:
                continue  # a program that just ended
        return None

    def controls(self):
        root = self.tree()
        return (control for control, _ in root.shown()) if root else iter(())

    def find(self, name=None, role=None, containing=None, state=None):
        """The first control shown with this exact name (or with this text in its name), role and state."""
        for control in self.controls():
            try:
                if role is not None and control.role != role:
                    continue
                if name is not None and control.name != name:
                    continue
                if containing is not None and containing not in control.name:
                    continue
                if state is not None and not control.has(state):
                    continue
                return control
            except GLib.Error:
                continue
        return None

    def wait(self, name=None, role=None, containing=None, state=None, seconds=20):
        what = " ".join(str(word) for word in (role or "control", name or containing or "", state or "") if word)

        def look():
            if not self.running:
                raise NotThere(f"{what}: the program ended with {self.process.returncode}")
            return self.find(name, role, containing, state)

        return wait_until(look, seconds, what)

    def wait_gone(self, name=None, role=None, containing=None, seconds=20):
        wait_until(lambda: self.find(name, role, containing) is None, seconds, f"{name or containing} goes away")

    def press(self, name=None, role=None, containing=None, seconds=20):
        control = self.wait(name, role, containing, state="sensitive", seconds=seconds)
        control.press()
        return control

    def key(self, *keys):
        """Real keys to the window that has the focus, in xdotool's names: space, Tab, ctrl+f, F11."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)

    def focused(self):
        return next((control for control in self.controls() if control.has("focused")), None)

    def nameless(self):
        """Controls a screen reader stops at and has nothing to say about."""
        silent = ("frame", "filler", "panel", "scroll pane", "viewport", "layered pane")
        return [str(control) for control in self.controls()
                if control.has("focusable") and control.role not in silent and not control.name.strip()]

    def describe(self):
        """The tree as text, for a failed test's report."""
        root = self.tree()
        if root is None:
            return "(not in the accessibility tree)"
        lines = []
        for control, depth in root.shown():
            states = [state for state in ("focused", "checked", "selected") if control.has(state)]
            lines.append("  " * depth + str(control) + (f" {states}" if states else "")
                         + ("" if control.has("sensitive") else " (disabled)"))
        return "\n".join(lines)

    def screenshot(self, path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        subprocess.run(["import", "-window", "root", path], check=True)

    def close(self, seconds=20):
        """Closes the window as a person does, and hands back the exit status."""
        self.wait(role="frame", state="active")  # else the key goes nowhere
        for _ in range(3):  # a busy window manager may miss a key
            self.key("alt+F4")
            try:
                return self.process.wait(seconds / 4)
            except subprocess.TimeoutExpired:
                continue
        return self.process.wait(seconds / 4)

    def kill(self):
        """No warning, no clean-up: as when the power goes."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(20)

    def end(self):
        if self.running:
            self.process.kill()
            self.process.wait(20)


def missing_tools(*tools):
    return [tool for tool in tools if shutil.which(tool) is None]
