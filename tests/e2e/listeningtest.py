# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test starts from that listens to a session: a sound server of its own, and a tape that runs."""
import os

from driver import wait_until
from e2etest import E2eTest
from recording import Ear, Hearing, Recording, Speakers, orders

TONES = os.environ["BACKSTRETCH_TONES"]


class ListeningTest(E2eTest):
    def setUp(self):
        super().setUp()
        self.cues = os.path.join(self.folder, "cues.log")
        self.server_log = open(os.path.join(self.folder, "server.log"), "w")
        self.speakers = Speakers(self.server_log)
        self.recording = Recording()

    def tearDown(self):
        super().tearDown()
        self.recording.stop()
        self.speakers.end()
        self.server_log.close()

    def settle(self, **settings):
        # The desk looks to the program as if a screen reader ran: the voice is there because it was asked for.
        super().settle(**{"voice__guidance": "on", "session__askAboutPain": "true", **settings})

    def begin(self, routine, **env):
        self.app = self.start("--routine", routine, env={"BACKSTRETCH_CUE_LOG": self.cues, **env})
        self.app.wait(containing="Sound and voice are on", seconds=60)
        self.app.press("Begin the session")
        return self.app

    def listen_to_the_end(self, seconds):
        """Touches nothing until all is done and said; hands back what was heard."""
        self.app.press("Finish", seconds=seconds)
        wait_until(lambda: orders(self.cues)[-1]["what"] in ("silent", "hush"), 30, "the last sentence's end")
        self.assertEqual(self.app.close(), 0)
        return self.hearing()

    def listen_anew(self):
        """Another tape and another list of orders, for another session."""
        os.remove(self.cues)
        self.recording = Recording()

    def hearing(self):
        samples, clock = self.recording.stop()
        return Hearing(Ear(samples, clock, TONES), self.cues)

    def report(self):
        super().report()
        if os.path.exists(self.cues):
            print("\n".join(self.hearing().table()))
