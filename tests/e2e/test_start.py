# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program starts, shows its window, can be reached by a screen reader, and ends when it is closed."""
import unittest

from driver import wait_until
from e2etest import E2eTest


class Start(E2eTest):
    def test_shows_an_accessible_window_and_closes(self):
        app = self.start()
        window = app.wait(role="frame")
        self.assertTrue(window.has("showing"))
        wait_until(lambda: window.has("active"), 10, "the window becomes the active one")
        self.assertEqual(app.close(), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
