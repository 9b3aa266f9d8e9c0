# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into an empty folder and uses what lies there, as a desktop would."""
import argparse
import configparser
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def fail(what):
    sys.exit(f"FAILED: {what}")


def expect(truth, what):
    if not truth:
        fail(what)


def run(*command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    return done.returncode, done.stdout


def expect_ok(*command, **options):
    code, output = run(*command, **options)
    expect(code == 0, f"{' '.join(map(str, command))} ended with {code}:\n{output}")
    return output


def tool(name):
    return shutil.which(name) or fail(f"{name} is not installed (./dev test installs it)")


def png_size(path):
    with open(path, "rb") as file:
        head = file.read(24)
    expect(head[:8] == b"\x89PNG\r\n\x1a\n", f"{path} is no PNG")
    return struct.unpack(">II", head[16:24])


def check_desktop_entry(share, app_id):
    path = share / "applications" / f"{app_id}.desktop"
    output = expect_ok(tool("desktop-file-validate"), str(path))
    expect("error" not in output, output)
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(path, encoding="utf-8")
    main = entry["Desktop Entry"]
    expect(main["Icon"] == app_id, "the desktop entry names another icon")

    # One action for each built-in routine, no more, no less.
    routines = {json.loads(file.read_text(encoding="utf-8"))["id"]
                for file in (share / "backstretch/catalogue/routines").glob("*.json")}
    expect(routines, "no routines were installed")
    actions = set(filter(None, main["Actions"].split(";")))
    expect(actions == routines, f"actions {sorted(actions)} are not the routines {sorted(routines)}")
    for routine in routines:
        expect(entry[f"Desktop Action {routine}"]["Exec"] == f"backstretch --routine {routine}",
               f"the action {routine} starts something else")


def check_metainfo(share, app_id, version):
    path = share / "metainfo" / f"{app_id}.metainfo.xml"
    _, output = run(tool("appstreamcli"), "validate", "--no-net", "--no-color", str(path))
    expect("Validation" in output, f"appstreamcli did not validate:\n{output}")
    # There is no home page to name; every other error and warning counts.
    complaints = [line for line in output.splitlines() if re.match("[EW]:", line) and "url-homepage-missing" not in line]
    expect(not complaints, output)
    newest = ElementTree.parse(path).find("releases/release").get("version")
    expect(newest == version, f"the metainfo's newest release is {newest}, the program is {version}")


def check_changelog(share, version):
    text = (share / "doc/backstretch/CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## (\S+)", text, re.MULTILINE).group(1)
    expect(newest == version, f"the changelog's newest entry is {newest}, the program is {version}")


def check_icons(share, app_id, sizes):
    for size in sizes:
        path = share / f"icons/hicolor/{size}x{size}/apps/{app_id}.png"
        expect(png_size(path) == (size, size), f"{path} has another size")
    expect((share / f"icons/hicolor/scalable/apps/{app_id}.svg").exists(), "the scalable icon is missing")


def check_files(share, source):
    """Everything the program reads is there, and nothing that only developers read."""
    for folder, pattern in (("catalogue", "**/*.json"), ("video", "*.mp4"), ("video", "*.json"), ("video", "*.png")):
        wanted = {file.relative_to(source / "resources") for file in (source / "resources" / folder).glob(pattern)}
        there = {file.relative_to(share / "backstretch") for file in (share / "backstretch" / folder).glob(pattern)}
        expect(wanted == there, f"{folder}: missing {sorted(map(str, wanted - there))}")
    languages = {file.name for file in (source / "translations").glob("backstretch_*.ts")}
    for language in languages:
        qm = share / "backstretch/translations" / language.replace(".ts", ".qm")
        expect(qm.exists(), f"{qm.name} is missing")
    expect(not list((share / "backstretch").rglob("*_X?.qm")), "a language for tests was installed")
    expect(not list((share / "backstretch").rglob("*.md")), "a README was installed")


def check_program(prefix, home, version):
    program = prefix / "bin/backstretch"
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8"}
    env.update({name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")})
    output = expect_ok(program, "--version", env=env)
    expect(version in output, f"--version says {output!r}")

    listed = expect_ok(program, "--list", env=env)
    for file in (prefix / "share/backstretch/catalogue").glob("*s/*.json"):
        expect(file.stem in listed, f"--list does not name {file.stem}:\n{listed}")

    check_devices(program, prefix, env)
    # And it was this installation that it read, not the folder it was built from.
    (prefix / "share/backstretch/catalogue").rename(prefix / "elsewhere")
    code, output = run(program, "--list", env=env)
    expect(code != 0, f"--list works without the installed catalogue:\n{output}")


def check_devices(program, prefix, env):
    """What plays and listens is a module beside the program, which does without it where it cannot be loaded."""
    module = prefix / "lib/backstretch/devices.so"
    if not module.exists():
        return  # it was built into the program
    _, output = run(program, "--media-selftest", env=env)
    expect("No sound and no video" not in output, output)
    module.rename(prefix / "devices.so")
    code, output = run(program, "--media-selftest", env=env)
    expect(code != 0 and "No sound and no video" in output and str(module.name) in output,
           f"without the module the self-test ended with {code}:\n{output}")
    output = expect_ok(program, "--speech-service", env=env, stdin=subprocess.DEVNULL)
    expect('"no-engine"' in output, f"without the module there is a voice:\n{output}")
    expect_ok(program, "--list", env=env)
    (prefix / "devices.so").rename(module)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cmake", "build", "source", "version", "app-id"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--sizes", type=int, nargs="+", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="backstretch-installation-") as folder:
        prefix = pathlib.Path(folder) / "usr"
        home = pathlib.Path(folder) / "home"
        home.mkdir(mode=0o700)
        expect_ok(arguments.cmake, "--install", arguments.build, "--prefix", str(prefix))
        share = prefix / "share"
        check_files(share, pathlib.Path(arguments.source))
        check_desktop_entry(share, arguments.app_id)
        check_metainfo(share, arguments.app_id, arguments.version)
        check_changelog(share, arguments.version)
        check_icons(share, arguments.app_id, arguments.sizes)
        check_program(prefix, home, arguments.version)
    print("The installation is whole.")


if __name__ == "__main__":
    main()
