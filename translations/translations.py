#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the build does with words, beside Qt's lupdate and lrelease. README.md tells how to use it.

  extract CATALOGUE OUT.cpp      the catalogue's texts as marks that lupdate reads
  plurals FILE.ts                fills in English plurals that follow the rule "%n turn(s)"
  pseudo FILE.ts OUT.ts CODE     a made-up language for tests: accented, 40 % longer
  check LUPDATE ROOT FILE.ts...  0 where every text is translated and no %1, %n or & got lost
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

# Keys of the catalogue's files that hold words for people. Everything else is for the program.
TEXT_KEYS = {
    "name", "shortName", "aliases", "why", "breathing", "steps", "cautions", "cue", "cueFar", "cueSpoken", "next",
    "summary", "use", "description", "floorNote", "now", "soon", "lead", "text",
}
LIMITS = {"cueFar": 40, "next": 24, "shortName": 24}


def texts_of(value, key="", path=""):
    """Yields (text, key, path) of every translatable text below a JSON value."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from texts_of(inner, name, f"{path}/{name}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from texts_of(inner, key, f"{path}/{index}")
    elif isinstance(value, str) and key in TEXT_KEYS:
        yield value, key, path


def contexts(catalogue):
    """Yields (context, file, JSON) for every file with texts; as app/text/content.h names the contexts."""
    folder = pathlib.Path(catalogue)
    for kind, inside in (("exercise", "exercises"), ("routine", "routines"), ("lesson", "learn")):
        for file in sorted((folder / inside).glob("*.json")):
            yield f"{kind}:{file.stem}", file, json.loads(file.read_text(encoding="utf-8"))
    for name, context in (("general", "general"), ("redflags", "red-flags")):
        file = folder / f"{name}.json"
        yield context, file, json.loads(file.read_text(encoding="utf-8"))


def literal(text):
    return json.dumps(text, ensure_ascii=False)


def extract(catalogue, target):
    lines = ["// Made by translations.py from the catalogue; lupdate reads it, nothing compiles it.",
             "static const char* const texts[] = {"]
    for context, file, value in contexts(catalogue):
        seen = set()
        for text, key, path in texts_of(value):
            if text in seen:
                continue
            seen.add(text)
            limit = LIMITS.get(key)
            note = f"{file.name}: {path}" + (f" (at most {limit} characters)" if limit else "")
            lines += [f"    //: {note}", f"    QT_TRANSLATE_NOOP({literal(context)}, {literal(text)}),"]
    lines.append("};")
    pathlib.Path(target).write_text("\n".join(lines) + "\n", encoding="utf-8")


def messages(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation.get("type") not in ("vanished", "obsolete"):
                yield context.findtext("name"), message, translation


def write_ts(tree, target):
    """As Qt writes it, so that a file does not change its shape with each tool."""
    root = tree.getroot()
    root.text = "\n"
    for context in root.findall("context"):
        ElementTree.indent(context, space="    ")
        context.tail = "\n"
    body = ElementTree.tostring(root, encoding="unicode")
    pathlib.Path(target).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def plurals(file):
    """English is the source; only its plurals need a file."""
    tree = ElementTree.parse(file)
    for _, message, translation in messages(tree.getroot()):
        if message.get("numerus") != "yes":
            continue
        source = message.findtext("source")
        one, other = translation.findall("numerusform")
        if translation.get("type") == "unfinished":  # lupdate's guesses are unfinished too
            one.text, other.text = source.replace("(s)", ""), source.replace("(s)", "s")
            translation.attrib.pop("type", None)
    write_ts(tree, file)


ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ",
    "àƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴÝŽ")
# Places for values, mark-up, entities, mnemonics and file patterns stay as they are.
KEPT = re.compile(r"(%L?\d+|%L?n|<[^>]*>|&\w+;|\*\.\w+)")
DATE_FORMAT = re.compile(r"[dMyhmsA: ,./-]+")
PADDING = "lorem ipsum dolor sit amet consectetur "


def accented(text):
    if DATE_FORMAT.fullmatch(text):
        return text
    parts = KEPT.split(text)
    result = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
    words = sum(len(part) for index, part in enumerate(parts) if index % 2 == 0)
    longer = round(words * 0.4) - 2  # the brackets are two of them
    padding = (PADDING * (longer // len(PADDING) + 1))[:longer].strip() if longer > 1 else ""
    return f"⟦{result}{' ' if padding else ''}{padding.translate(ACCENTS)}⟧"


def pseudo(source, target, code):
    tree = ElementTree.parse(source)
    root = tree.getroot()
    root.set("language", code)
    forms = 6 if code.startswith("ar") else 2
    for context in root.iter("context"):
        for message in list(context.iter("message")):
            translation = message.find("translation")
            if translation.get("type") in ("vanished", "obsolete"):
                context.remove(message)
                continue
            text = message.findtext("source")
            translation.clear()
            if message.get("numerus") == "yes":
                for form in range(forms):
                    singular = form == (1 if forms == 6 else 0)
                    element = ElementTree.SubElement(translation, "numerusform")
                    element.text = accented(text.replace("(s)", "" if singular else "s"))
            else:
                translation.text = accented(text)
    write_ts(tree, target)


def placeholders(text):
    return sorted(re.findall(r"%L?\d+|%L?n", text.replace("%L", "%")))


def problems(source, texts, numerus):
    for text in texts:
        if not text or not text.strip():
            yield "not translated"
            continue
        wanted, found = placeholders(source), placeholders(text)
        # "One turn" may leave the number out where the form is for one.
        if wanted != found and not (numerus and set(found) <= set(wanted)):
            yield f"places for values differ: {text}"
        if len(re.findall(r"&(?=\w)", source)) != len(re.findall(r"&(?=\w)", text)):
            yield f"keys marked with & differ: {text}"


def check(lupdate, root, *files):
    """Looks at copies that lupdate has just brought up to date, so that no new text is overlooked."""
    root = pathlib.Path(root)
    catalogue = root / "resources/catalogue"
    limits = {(context, text): LIMITS[key] for context, _, value in contexts(catalogue)
              for text, key, _ in texts_of(value) if key in LIMITS}
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        extract(catalogue, f"{folder}/content.cpp")
        for file in files:
            copy = pathlib.Path(folder, pathlib.Path(file).name)
            shutil.copy(file, copy)
            subprocess.run([lupdate, "-silent", f"{folder}/content.cpp", root / "app", "-I", root,
                            "-locations", "none", *(["-pluralonly"] if copy.stem.endswith("_en") else []),
                            "-ts", copy], check=True)
            for context, message, translation in messages(ElementTree.parse(copy).getroot()):
                source = message.findtext("source")
                numerus = message.get("numerus") == "yes"
                texts = ([form.text for form in translation.findall("numerusform")] if numerus
                         else [translation.text])
                wrong = list(problems(source, texts, numerus))
                if translation.get("type") == "unfinished" and not wrong:
                    wrong.append("marked as unfinished")
                limit = limits.get((context, source))
                if limit and texts[0] and len(texts[0]) > limit:
                    wrong.append(f"{len(texts[0])} characters, at most {limit}: {texts[0]}")
                for problem in wrong:
                    print(f"{file}: {context}: {source!r}: {problem}")
                failed += len(wrong)
    return failed


def main(arguments):
    commands = {"extract": extract, "plurals": plurals, "pseudo": pseudo}
    if len(arguments) > 3 and arguments[0] == "check":
        return 1 if check(*arguments[1:]) else 0
    if not arguments or arguments[0] not in commands:
        sys.exit(__doc__)
    commands[arguments[0]](*arguments[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
