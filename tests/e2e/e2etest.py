# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every end-to-end test starts from: a fresh data folder, and a report when it fails."""
import functools
import json
import os
import shutil
import sqlite3
import tempfile
import unittest

from driver import App

PROGRAM = os.environ["BACKSTRETCH_PROGRAM"]
REPORTS = os.environ["BACKSTRETCH_REPORTS"]


def reporting(test):
    """The test, which tells what was on the screen when it failed."""

    @functools.wraps(test)
    def wrapper(self):
        try:
            test(self)
        except BaseException:
            self.report()
            raise

    return wrapper


class E2eTest(unittest.TestCase):
    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        for name, member in list(vars(cls).items()):
            if name.startswith("test"):
                setattr(cls, name, reporting(member))

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="data-", dir=os.environ["HOME"])
        self.data = os.path.join(self.folder, "data")
        self.log = os.path.join(self.folder, "program.log")
        self.apps = []

    def settle(self, **settings):
        """Settings of somebody who has used the program before, in a window; "group__key" is key in [group]."""
        values = {"welcome__note": 1, "session__startInFullScreen": "false", "session__askAboutPain": "false",
                  "appearance__colours": "light", **settings}
        groups = {}
        for name, value in values.items():
            group, key = name.split("__")
            groups.setdefault(group, []).append(f"{key}={value}")
        os.makedirs(self.data, mode=0o700, exist_ok=True)
        with open(os.path.join(self.data, "backstretch.conf"), "w") as file:
            for group, lines in groups.items():
                file.write(f"[{group}]\n" + "\n".join(lines) + "\n")

    def share_with(self, routine):
        """The program's own data and one more routine; hands back the folder for BACKSTRETCH_SHARE."""
        ours = os.path.normpath(os.path.join(os.path.dirname(PROGRAM), "../share/backstretch"))
        folder = os.path.join(self.folder, "share")
        shutil.copytree(os.path.join(ours, "catalogue"), os.path.join(folder, "catalogue"))
        for name in ("video", "translations"):
            os.symlink(os.path.realpath(os.path.join(ours, name)), os.path.join(folder, name))
        with open(os.path.join(folder, "catalogue/routines", routine["id"] + ".json"), "w") as file:
            json.dump(routine, file)
        return folder

    def start(self, *arguments, **options):
        app = App(PROGRAM, "--data-dir", self.data, *arguments, log=self.log, **options)
        self.apps.append(app)
        return app


    def tearDown(self):
        for app in self.apps:
            app.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def report(self):
        """The screen, the accessibility tree and the program's own words, beside the build."""
        os.makedirs(REPORTS, exist_ok=True)
        base = os.path.join(REPORTS, self.id())
        print(f"The screen, the tree and the program's output are in {base}.*")
        if os.path.exists(self.log):
            shutil.copy(self.log, base + ".log")
            with open(self.log, errors="replace") as log:
                print("The program said:\n" + log.read()[-4000:])
        if self.apps and self.apps[-1].running:
            self.apps[-1].screenshot(base + ".png")
            tree = self.apps[-1].describe()
            with open(base + ".txt", "w") as out:
                out.write(tree)
            print(tree)

    def rows(self, query, *values):
        """Reads the log's database as it lies on the disk."""
        path = os.path.join(self.data, "backstretch.sqlite")
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()
