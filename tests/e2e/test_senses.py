# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program knows of the desk it stands on: idle time, full screen, microphones. A real X server, a real window
manager and a real sound server are asked, and a Wayland desktop of the tests' own."""
import json
import os
import shutil
import subprocess
import unittest

from driver import wait_until

SENSES = os.environ["BACKSTRETCH_SENSES"]
DESKTOP = os.environ.get("BACKSTRETCH_WAYLAND_DESKTOP")  # tests/app/platform


class Senses(unittest.TestCase):
    def run_beside(self, *command, **options):
        process = subprocess.Popen(command, **options)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process

    def setUp(self):
        self.program = self.start_beside()

    def start_beside(self, **environment):
        program = self.run_beside(SENSES, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                  env={**os.environ, **environment})
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.stdin.close)
        return program

    def ask(self, program=None):
        program = program or self.program
        program.stdin.write("now\n")
        program.stdin.flush()
        return json.loads(program.stdout.readline())

    def wait_for(self, what, value):
        wait_until(lambda: self.ask()[what] == value, 20, f"{what} is {value}")

    def move(self):
        subprocess.run(["xdotool", "mousemove_relative", "--", "3", "2"], check=True)

    def test_idle_time_grows_until_something_moves(self):
        wait_until(lambda: self.ask()["idle"] > 1500, 20, "a second and a half of idle time")
        self.move()
        self.assertLess(self.ask()["idle"], 1500)

    def test_another_app_in_full_screen(self):
        self.assertEqual(self.ask()["fullScreen"], 0)
        window = self.run_beside(SENSES, "window", stdin=subprocess.PIPE)
        self.addCleanup(window.stdin.close)
        wait_until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.pid)],
                                          capture_output=True).stdout, 20, "the window")
        self.assertEqual(self.ask()["fullScreen"], 0)
        film = self.run_beside(SENSES, "fill", stdin=subprocess.PIPE)
        self.wait_for("fullScreen", 1)
        film.stdin.close()
        self.wait_for("fullScreen", 0)

    def test_our_own_full_screen_is_no_other_apps(self):
        film = self.run_beside(SENSES, "fill", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(film.stdin.close)
        self.addCleanup(film.stdout.close)
        self.wait_for("fullScreen", 1)
        film.stdin.write("now\n")
        film.stdin.flush()
        self.assertEqual(json.loads(film.stdout.readline())["fullScreen"], 0)

    def test_an_x_server_beside_wayland_knows_too_little_to_be_asked(self):
        self.assertEqual(self.ask(self.start_beside(WAYLAND_DISPLAY="wayland-0"))["idle"], -1)

    @unittest.skipUnless(DESKTOP, "without wayland-protocols nobody is asked")
    def test_a_wayland_desktop_beside_it_tells_of_lulls(self):
        desktop = self.run_beside(DESKTOP, "desk", stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(desktop.stdout.close)
        self.addCleanup(desktop.stdin.close)
        desktop.stdout.readline()

        def tell(command):
            desktop.stdin.write(command + "\n")
            desktop.stdin.flush()
            return desktop.stdout.readline().strip()

        beside = self.start_beside(WAYLAND_DISPLAY="desk")
        self.assertEqual(self.ask(beside)["idle"], 0)
        self.assertEqual(tell("idle 1000 0"), "1")
        self.assertGreaterEqual(self.ask(beside)["idle"], 1000)
        self.assertEqual(tell("back 0"), "1")
        self.assertEqual(self.ask(beside)["idle"], 0)
        desktop.kill()
        desktop.wait()
        self.assertEqual(self.ask(beside)["idle"], -1)

    @unittest.skipUnless(shutil.which("pulseaudio") and shutil.which("parec"), "no sound server")
    def test_a_microphone_in_use(self):
        self.assertEqual(self.ask()["recording"], 0)  # not even a sound server
        self.run_beside("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm",
                        "--load=module-native-protocol-unix", "--load=module-null-sink sink_name=loudspeaker",
                        "--load=module-null-source source_name=microphone",
                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: subprocess.run(["pactl", "info"], capture_output=True).returncode == 0, 20, "the sound server")

        def record(source):
            tape = self.run_beside("parec", "-d", source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            wait_until(lambda: subprocess.run(["pactl", "list", "short", "source-outputs"],
                                              capture_output=True).stdout.strip(), 20, "the recording")
            return tape

        self.assertEqual(self.ask()["recording"], 0)
        tape = record("loudspeaker.monitor")  # a meter, a visualiser: nobody speaks
        self.assertEqual(self.ask()["recording"], 0)
        tape.terminate()
        tape.wait()
        wait_until(lambda: not subprocess.run(["pactl", "list", "short", "source-outputs"],
                                              capture_output=True).stdout.strip(), 20, "its end")
        tape = record("microphone")
        self.assertEqual(self.ask()["recording"], 1)
        tape.terminate()
        self.wait_for("recording", 0)

    @unittest.skipUnless(shutil.which("trayer"), "trayer is not installed")
    def test_a_panel_comes_and_goes(self):
        self.assertEqual(self.ask()["tray"], 0)
        panel = self.run_beside("trayer", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_for("tray", 1)
        panel.terminate()
        self.wait_for("tray", 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
