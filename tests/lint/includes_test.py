#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants each breach into a clean tree and sees that includes.py finds it, and nothing else."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True
import includes  # pylint: disable=wrong-import-position

LINT = Path(__file__).with_name("includes.py")

CLEAN = {
    "core/support/expected.h": "#pragma once\n#include <variant>\n",
    "core/player/engine.cpp": '#include "core/player/engine.h"\n// as QObject would, or #include <QTimer>\n'
                              "/* #include <QTimer>\n   SELECT a FROM b */\nint million = 1'000'000; char c = '\"';\n",
    "core/player/engine.h": '#include "core/support/expected.h"\n#include <vector>\n',
    "core/catalogue/loader.cpp": '#include "core/player/engine.h"\n#include <QJsonObject>\n#include <QtCore/QFile>\n'
                                 '#include <valijson/validator.hpp>\nconst char* text = "Select a chair from your home";\n',
    "core/progress/rows.h": '#include "core/catalogue/loader.h"\n#include <QDate>\n',
    "core/storage/connection.cpp": '#include "core/support/expected.h"\n#include <QSqlDatabase>\n'
                                   'auto sql = "PRAGMA foreign_keys=ON";\n',
    "core/history/log.cpp": '#include "core/progress/rows.h"\n#include "core/storage/connection.h"\n'
                            'auto sql = R"(SELECT a\nFROM b)";\n',
    "app/page.h": '#include "core/history/log.h"\n#include <QWidget>\nclass Page : public QWidget { Q_OBJECT };\n'
                  'auto text = tr("Update your plan");\n',
    "app/player/video.cpp": "#include <QMediaPlayer>\nQMediaPlayer player;\n",
    "app/player/video.h": "// what QMediaPlayer does badly is mended in the .cpp\n",
}

BREACHES = [
    ("core/player/engine.cpp", "#include <QString>", "player-without-qt"),
    ("core/support/clock.h", "#include <QtCore/qglobal.h>", "player-without-qt"),
    ("core/player/new.h", '#include "core/catalogue/loader.h"', "direction"),
    ("core/support/new.h", '#include "core/player/engine.h"', "direction"),
    ("core/catalogue/loader.cpp", '#include "core/history/log.h"', "direction"),
    ("core/catalogue/loader.cpp", '#include "core/storage/connection.h"', "direction"),
    ("core/progress/rows.h", '#include "core/history/log.h"', "direction"),
    ("core/storage/connection.cpp", '#include "core/player/engine.h"', "direction"),
    ("core/history/log.cpp", '#include "app/page.h"', "core-below-app"),
    ("core/catalogue/loader.cpp", '  #  include "loader.h"', "from-the-root"),
    ("core/catalogue/loader.cpp", "#include <QColor>", "core-without-windows"),
    ("core/catalogue/loader.cpp", "#include <QtGui/QColor>", "core-without-windows"),
    ("core/history/log.cpp", "#include <QApplication>", "core-without-windows"),
    ("core/progress/rows.h", "#include <QMediaDevices>", "core-without-windows"),
    ("core/history/log.cpp", "#include <qwidget.h>", "core-without-windows"),
    ("core/catalogue/loader.cpp", "#include <QSqlQuery>", "sql-in-its-place"),
    ("app/page.h", "#include <QtSql/QSqlQuery>", "sql-in-its-place"),
    ("app/page.h", "void show(QSqlQuery& query);", "sql-in-its-place"),
    ("app/page.h", 'auto q = "SELECT id "\n         "FROM session";', "sql-in-its-place"),
    ("core/progress/rows.h", 'auto q = R"(DELETE FROM session)";', "sql-in-its-place"),
    ("core/catalogue/loader.cpp", 'run("INSERT OR REPLACE INTO a VALUES (1)");', "sql-in-its-place"),
    ("core/history/log.cpp", "class Log : public QObject {};", "qobject-in-app"),
    ("core/catalogue/loader.cpp", "Q_OBJECT", "qobject-in-app"),
    ("core/history/log.cpp", 'auto text = tr("Done");', "no-sentences-in-core"),
    ("app/player/window.cpp", "QMediaPlayer* second;", "one-media-player"),
    ("app/player/video.h", "class QMediaPlayer;", "one-media-player"),
]


class IncludesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        # Stand-ins for where Qt's headers lie; QColor and the like are in neither.
        for name in ("QtCore/QString", "QtCore/QJsonObject", "QtCore/QDate", "QtCore/QFile", "QtSql/QSqlDatabase",
                     "QtSql/QSqlQuery"):
            self.write("qt6/" + name, "")
        for path, source in CLEAN.items():
            self.write(path, source)

    def write(self, path, source):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")

    def breaches(self):
        qt = includes.QtHeaders([self.root / "qt6" / "QtCore"], [self.root / "qt6" / "QtSql"])
        return [str(breach) for breach in includes.check_tree(self.root, qt)[1]]

    def lint(self):
        qt = self.root / "qt6"
        result = subprocess.run(
            [sys.executable, LINT, f"--qt-core={qt};{qt / 'QtCore'}", f"--qt-sql={qt};{qt / 'QtSql'}", self.root],
            capture_output=True, text=True, check=False)
        self.assertEqual(result.stderr, "")
        return result.returncode, result.stdout.splitlines()[:-1]

    def test_a_clean_tree_passes(self):
        self.assertEqual(self.lint(), (0, []))

    def test_every_breach_is_found_where_it_is(self):
        for path, planted, rule in BREACHES:
            with self.subTest(path=path, planted=planted):
                before = CLEAN.get(path, "")
                self.write(path, before + planted + "\n")
                try:
                    found = self.breaches()
                finally:
                    if before:
                        self.write(path, before)
                    else:
                        (self.root / path).unlink()
                place = f"{path}:{before.count(chr(10)) + 1}: [{rule}]"
                self.assertTrue(any(line.startswith(place) for line in found), (place, found))
                self.assertTrue(all(line.startswith(path) for line in found), found)

    def test_a_breach_fails_the_program(self):
        self.write("core/player/engine.cpp", "#include <QString>\n")
        self.assertEqual(self.lint(), (1, ["core/player/engine.cpp:1: [player-without-qt] player includes <QString>"]))

    def test_without_qt_or_sources_it_does_not_pass_in_silence(self):
        for arguments in (["--qt-core=/nowhere", "--qt-sql=/nowhere", self.root],
                          [f"--qt-core={self.root}/qt6/QtCore", f"--qt-sql={self.root}/qt6/QtSql", "/nowhere"]):
            result = subprocess.run([sys.executable, LINT, *arguments], capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 1)
            self.assertNotEqual(result.stderr, "")


if __name__ == "__main__":
    unittest.main()
