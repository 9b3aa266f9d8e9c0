# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short session by ear: recorded from the sound server, every tone and every sentence, in order, none over another."""
import unittest

from listeningtest import ListeningTest

# One exercise with sides, one with several moves in a row; both as short as they may be.
SHORT = {
    "id": "short", "order": 900, "name": "Short", "description": "For a test.", "floorNote": "On the floor.",
    "breakSeconds": 5,
    "items": [{"exercise": "side-lying-thoracic-rotation", "holdSeconds": 2, "repetitions": 1},
              {"exercise": "cat-cow", "holdSeconds": 10, "repetitions": 3}],
}


class Sound(ListeningTest):
    def test_all_of_it_is_heard_in_order_and_nothing_over_a_voice(self):
        self.settle(session__getReady=8, session__turnOver=6)
        self.begin("short", BACKSTRETCH_SHARE=self.share_with(SHORT))
        heard = self.listen_to_the_end(200)
        print(heard.summary())
        self.assertEqual(heard.missing(), [])
        self.assertEqual(heard.overlaps(), [])
        self.assertEqual(heard.unasked, [])
        for each in (heard.tones, heard.sentences):
            times = [one["heard"] for one in each]
            self.assertEqual(times, sorted(times))
        said = [one["text"] for one in heard.sentences]
        for words in ("First: ", "Switch sides.", "Now the right.", "Hold.", "And relax.", "Three.", "All done."):
            self.assertTrue(any(words in sentence for sentence in said), (words, said))
        # The tone comes from the side.
        sides = {one["name"].rsplit("-", 1)[1]: one["balance"] for one in heard.tones}
        self.assertGreater(sides["left.wav"], 1.5)
        self.assertLess(sides["right.wav"], 0.67)


if __name__ == "__main__":
    unittest.main()
