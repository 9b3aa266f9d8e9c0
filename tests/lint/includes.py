#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no source file uses what its folder must not know (see core/README.md for the reasons).

Prints each breach as "file:line: [rule] what is wrong" and exits with 1 if there is any.
"""
import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

# What each folder of core/ may include of the others.
MAY_USE = {
    "support": {"support"},
    "player": {"support", "player"},
    "catalogue": {"support", "player", "catalogue"},
    "progress": {"support", "player", "catalogue", "progress"},
    "storage": {"support", "storage"},
    "archive": {"support", "catalogue", "storage", "archive"},
    "history": {"support", "player", "catalogue", "progress", "storage", "archive", "history"},
    "reminders": {"support", "reminders"},
}
WITHOUT_QT = {"support", "player"}
WITH_SQL = {"storage", "history"}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)
SQL_TEXT = re.compile(
    r"\b(SELECT\s[\s\S]*?\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|"
    r"(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s+\w|VACUUM\b)")
SQL_CLASS = re.compile(r"\bQSql\w+")
QOBJECT = re.compile(r"\b(Q_OBJECT|Q_GADGET|QObject|Q_EMIT|Q_SIGNALS|Q_SLOTS)\b")
TRANSLATION = re.compile(r"\b(tr\s*\(|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRID_NOOP|translate\s*\()")

TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*[\s\S]*?\*/)'
    r'|(?P<raw>R"(?P<delimiter>[^()\s\\]{0,16})\([\s\S]*?\)(?P=delimiter)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<number>\b\d[\w']*)"  # 10'000 holds no character
    r"|(?P<character>'(?:\\.|[^'\\\n])+')")


@dataclass(frozen=True)
class Breach:
    file: str
    line: int
    rule: str
    text: str

    def __str__(self):
        return f"{self.file}:{self.line}: [{self.rule}] {self.text}"


def blank(text):
    """The same number of lines, with nothing on them."""
    return "\n" * text.count("\n")


def split(source):
    """Code without comments and literals, and the texts of the string literals with their lines.

    Neighbouring literals are one text in C++: "SELECT a" on one line, "FROM b" on the next.
    """
    literals = []
    code = []
    end = 0
    apart = True
    for token in TOKEN.finditer(source):
        between = source[end:token.start()]
        code.append(between)
        end = token.end()
        apart = apart or bool(between.strip())
        if token["number"]:
            code.append(token[0])
            apart = True
            continue
        if token["string"] or token["raw"]:
            text = re.sub(r'^R"[^(]*\(|\)[^)]*"$', "", token[0]) if token["raw"] else token[0][1:-1]
            if apart:
                literals.append([source.count("\n", 0, token.start()) + 1, text])
            else:
                literals[-1][1] += text
            code.append('""')
            apart = False
        code.append(blank(token[0]))
    code.append(source[end:])
    return "".join(code), literals


def without_comments(source):
    """Includes keep their quoted names."""
    return TOKEN.sub(lambda token: blank(token[0]) if token["comment"] else token[0], source)


class QtHeaders:
    """Knows which module a header without a path belongs to, by looking where they lie."""

    def __init__(self, core, sql):
        self.folders = {"QtCore": core, "QtSql": sql}

    def module(self, name):
        if "/" in name:
            return name.split("/")[0] if name.startswith("Qt") else None
        if not re.match(r"Q[A-Z]|Qt[A-Z]|q\w+\.h$", name):
            return None
        for module, folders in self.folders.items():
            if any((Path(folder) / name).is_file() for folder in folders if Path(folder).name != "qt6"):
                return module
        return "another module of Qt"


def check_file(path, source, qt):
    """The breaches in one file; path is relative to the root."""
    parts = Path(path).parts
    folder = parts[1] if len(parts) > 2 and parts[0] == "core" else None
    plain = without_comments(source)
    code, literals = split(source)
    found = []

    def line_of(text, position):
        return text.count("\n", 0, position) + 1

    def breach(line, rule, text):
        found.append(Breach(str(path), line, rule, text))

    for include in INCLUDE.finditer(plain):
        line, name = line_of(plain, include.start(2)), include[2]
        module = qt.module(name)
        if parts[0] == "core":
            if name.startswith("app/"):
                breach(line, "core-below-app", f"core includes {name}")
            if name.startswith("core/") and name.split("/")[1] not in MAY_USE.get(folder, set()):
                breach(line, "direction", f"{folder} must not use {name}")
            if include[1] == '"' and not name.startswith(("core/", "app/")):
                breach(line, "from-the-root", f'write "{name}" with its path from the root')
            if module and folder in WITHOUT_QT:
                breach(line, "player-without-qt", f"{folder} includes <{name}>")
            elif module == "QtSql" and folder not in WITH_SQL:
                breach(line, "sql-in-its-place", f"{folder} includes <{name}>")
            elif module and module not in ("QtCore", "QtSql"):
                breach(line, "core-without-windows", f"{folder} includes <{name}> of {module}")
        elif parts[0] == "app" and module == "QtSql":
            breach(line, "sql-in-its-place", f"app includes <{name}>")

    if parts[0] == "core":
        for match in QOBJECT.finditer(code):
            breach(line_of(code, match.start()), "qobject-in-app", f"core names {match[0]}")
        for match in TRANSLATION.finditer(code):
            breach(line_of(code, match.start()), "no-sentences-in-core", f"core translates: {match[0]}…")
    if folder not in WITH_SQL:
        for match in SQL_CLASS.finditer(code):
            breach(line_of(code, match.start()), "sql-in-its-place", f"{match[0]} outside storage and history")
        for line, text in literals:
            if SQL_TEXT.search(text):
                breach(line, "sql-in-its-place", "SQL text outside storage and history")
    return found


def check_media_player(sources):
    """One .cpp may name QMediaPlayer: the wrapper around its peculiarities."""
    naming = {}
    for path, source in sources:
        code = without_comments(source)
        match = re.search(r"\bQMediaPlayer\b", code)
        if match:
            naming[path] = code.count("\n", 0, match.start()) + 1
    home = min((path for path in naming if Path(path).parts[0] == "app" and path.endswith(".cpp")), default=None)
    return [Breach(path, line, "one-media-player",
                   f"QMediaPlayer is named in {home} already" if home else "QMediaPlayer belongs into a .cpp of app")
            for path, line in sorted(naming.items()) if path != home]


def check_tree(root, qt):
    sources = []
    for top in ("core", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp", ".mm", ".hpp"):
                sources.append((path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")))
    breaches = [breach for path, source in sources for breach in check_file(path, source, qt)]
    return len(sources), breaches + check_media_player(sources)


def main():
    def folders(text):
        return [folder for folder in text.split(";") if folder]

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--qt-core", type=folders, required=True, help="where Qt Core's headers lie (a;b)")
    parser.add_argument("--qt-sql", type=folders, required=True, help="where Qt Sql's headers lie (a;b)")
    parser.add_argument("root", type=Path)
    arguments = parser.parse_args()

    qt = QtHeaders(arguments.qt_core, arguments.qt_sql)
    for header, module in (("QString", "QtCore"), ("QSqlDatabase", "QtSql"), ("QColor", "another module of Qt")):
        if qt.module(header) != module:
            sys.exit(f"Qt's headers are not where they should be: <{header}> was taken for {qt.module(header)}.")
    count, breaches = check_tree(arguments.root, qt)
    if not count:
        sys.exit(f"No sources in {arguments.root}.")
    for breach in breaches:
        print(breach)
    print(f"{count} files, {len(breaches)} breaches of the rules in core/README.md")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
