#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a minute in the tray costs: Backstretch with reminders on and no window, beside Workrave with its window hidden, one
after the other in the same panel.

tray_bench.py PROGRAM [SECONDS]
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")
SETTLES = 10  # what a start leaves to do


def tree(pid):
    """The process and all below it."""
    found = [pid]
    for child in subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout.split():
        found += tree(int(child))
    return found


def processor(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def sleeps(pid):
    """How often each of its threads has gone to sleep by itself so far: each time, something had woken it."""
    found = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status") as file:
            found[task] = next(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
    return found


def wake_ups(before, after):
    """A thread that has ended takes its count with it."""
    return sum(count - before.get(task, 0) for task, count in after.items())


def memory(pid):
    """Megabytes, what is shared counted in shares."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:")) / 1024


def measured(command, seconds, env):
    program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env={**os.environ, **env})
    try:
        time.sleep(SETTLES)
        if program.poll() is not None:
            sys.exit(f"{command[0]} ended with {program.returncode}")
        processes = tree(program.pid)
        before = [(processor(pid), sleeps(pid)) for pid in processes]
        time.sleep(seconds)
        after = [(processor(pid), sleeps(pid)) for pid in processes]
        return (sum(a[0] - b[0] for a, b in zip(after, before)),
                sum(wake_ups(b[1], a[1]) for a, b in zip(after, before)), sum(memory(pid) for pid in processes))
    finally:
        program.terminate()
        program.wait(20)


def ours(program, seconds, after_use):
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "backstretch.conf"), "w") as file:
            file.write("[welcome]\nnote=1\n[reminders]\non=true\n"
                       'times="07:45,31,morning-loosener 15:30,31,desk-break"\n'
                       f"afterUse={after_use}\nquietHoursOn=false\n[window]\nwhenClosed=keep-in-tray\n")
        # Without accessibility, which most people's programs run without.
        return measured([program, "--data-dir", folder, "--hidden"], seconds,
                        {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"})


def theirs(seconds):
    with tempfile.TemporaryDirectory() as folder:
        settings = os.path.join(folder, "glib-2.0/settings")
        os.makedirs(settings)
        with open(os.path.join(settings, "keyfile"), "w") as file:
            file.write("[org/workrave/gui/main-window]\nenabled=false\n")
        return measured(["workrave"], seconds, {"XDG_CONFIG_HOME": folder, "GSETTINGS_BACKEND": "keyfile",
                                                "NO_AT_BRIDGE": "1"})


def show(what, figures):
    cpu, woken, megabytes = figures
    print(f"{what:34} {cpu:6.2f} CPU seconds, {woken:5d} wake-ups, {megabytes:6.1f} MB (PSS)", flush=True)


def ratio(ours_, theirs_):
    return f"{ours_ / theirs_:.2f}" if theirs_ else "-"


def main():
    program = os.path.abspath(sys.argv[1])
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    panel = None
    if shutil.which("trayer"):
        panel = subprocess.Popen(["trayer", "--edge", "bottom", "--SetDockType", "true"],
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(2)
    try:
        print(f"{seconds} s in the tray")
        by_time = ours(program, seconds, 0)
        show("Backstretch, at set times", by_time)
        by_use = ours(program, seconds, 50)
        show("Backstretch, also after 50 minutes", by_use)
        if shutil.which("workrave") is None:
            print("Workrave is not installed: nothing to compare with")
            return
        workrave = theirs(seconds)
        show("Workrave, its window hidden", workrave)
        for what, figures in (("at set times", by_time), ("also after 50 minutes", by_use)):
            print(f"Backstretch ({what}) / Workrave: CPU {ratio(figures[0], workrave[0])}, "
                  f"wake-ups {ratio(figures[1], workrave[1])}, memory {ratio(figures[2], workrave[2])}")
    finally:
        if panel:
            panel.terminate()
            panel.wait()


if __name__ == "__main__":
    main()
