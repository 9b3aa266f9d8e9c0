# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev prove: a whole routine in real time by ear, and how late each tone and each sentence began.

The routine is the longest one, or the one that BACKSTRETCH_ROUTINE names.
"""
import os
import unittest

from listeningtest import ListeningTest

GOALS = {"tone": 25, "say": 150}  # milliseconds


class WholeByEar(ListeningTest):
    def test_a_whole_routine(self):
        self.settle()
        self.begin(os.environ.get("BACKSTRETCH_ROUTINE", "full-upper-back"))
        heard = self.listen_to_the_end(3600)
        print("\n".join(heard.table()))
        print(heard.summary())
        for kind, goal in GOALS.items():
            late = heard.late(kind)
            print(f"{kind}: {sum(each <= goal for each in late)} of {len(late)} within {goal} ms")
        print(f"missing {heard.missing()}\nover one another {heard.overlaps()}\nnot asked for {heard.unasked}")
        self.assertEqual((heard.missing(), heard.overlaps(), heard.unasked), ([], [], []))


if __name__ == "__main__":
    unittest.main()
