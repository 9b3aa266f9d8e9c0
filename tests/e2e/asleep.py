# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In the tray the program must cost nothing: a whole minute in which no thread is woken, after a hidden start, and again
after its window was open and closed. `./dev prove asleep`; it takes as long as it takes."""
import os
import subprocess
import time
import unittest

from driver import wait_until
from e2etest import E2eTest
from test_tray import REMINDERS, close_window, windows
from trayhost import TrayHost

MINUTE = 60
# A lone stir is a neighbour on the bus or the display; a timer of a second would show sixty times.
STIRS = 4


def threads(pid):
    """How often each thread has been put to sleep so far, by name and number."""
    result = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status") as file:
            fields = dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)
        result[f"{fields['Name']} {task}"] = int(fields["voluntary_ctxt_switches"])
    return result


class Asleep(E2eTest):
    def expect_sleep(self, app, when):
        before = threads(app.pid)
        time.sleep(MINUTE)
        woken = {name: count - before.get(name, 0) for name, count in threads(app.pid).items()
                 if count != before.get(name, 0)}
        print(f"{when}: {len(before)} threads, {sum(woken.values())} wake-ups in {MINUTE} s {woken or ''}", flush=True)
        self.assertLessEqual(sum(woken.values()), STIRS, when)
        children = subprocess.run(["pgrep", "-P", str(app.pid)], capture_output=True, text=True).stdout.split()
        self.assertEqual(children, [], "processes of its own")

    def test_in_the_tray(self):
        host = TrayHost()
        self.addCleanup(host.end)
        self.settle(**REMINDERS, window__whenClosed="keep-in-tray")
        # As most people run it; the accessibility bus wakes whoever is on it.
        app = self.start("--hidden", env={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"})
        item = host.item()
        time.sleep(5)  # what a start leaves to do
        self.expect_sleep(app, "After a hidden start")

        item.click()
        wait_until(lambda: windows(app), 20, "the window")
        time.sleep(10)  # a voice is looked for, pictures are decoded
        close_window(app, lambda: not windows(app))
        time.sleep(40)  # threads that nobody needs any more end after half a minute
        self.expect_sleep(app, "After the window was closed")


if __name__ == "__main__":
    unittest.main(verbosity=2)
