# Live editing, as an author does it: the program runs, files are saved with another program, and what is
# on the screen follows; in the window and in the terminal. And --at, and the editor.
import json
import os
import shutil
import stat
import subprocess
import sys
import time
import unittest

from casus_program import CASUS, FIRST_CASE, SOURCE, ProgramTest, run

WAIT = 20.0


def wait_for(what, condition):
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError(f"waited {WAIT} s for {what}")


class LiveTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.case = self.data.parent / "casus"
        shutil.copytree(SOURCE / "scenarios" / FIRST_CASE, self.case)
        self.file = self.case / "scenario.lua"
        self.good = self.file.read_text("utf-8")
        self.program = None

    def tearDown(self):
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        if self.program:
            for stream in (self.program.stdin, self.program.stdout, self.program.stderr):
                if stream:
                    stream.close()
        super().tearDown()

    def save(self, text):
        """As many editors do: a file beside it, then renamed over it."""
        beside = self.file.with_suffix(".tmp")
        beside.write_text(text, "utf-8")
        beside.replace(self.file)

    def events(self):
        for log in self.data.glob("sessions/*/events.ndjson"):
            return [json.loads(line) for line in log.read_bytes().split(b"\n")[1:-1]]
        return []


class Terminal(LiveTest):
    def open(self, *arguments, environment=None):
        self.program = subprocess.Popen(
            [CASUS, "play", self.case, "--text", "--mode", "practice", "--data", self.data, "--seed", "11",
             "--player", "proef-1", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, env=dict(os.environ, **(environment or {})))
        os.set_blocking(self.program.stdout.fileno(), False)
        self.printed = ""

    def read(self):
        self.printed += (self.program.stdout.read() or b"").decode("utf-8", "ignore")
        return self.printed

    def expect(self, words):
        wait_for(words, lambda: words in self.read())
        self.printed = self.printed[self.printed.index(words) + len(words):]

    def send(self, line):
        self.program.stdin.write((line + "\n").encode())
        self.program.stdin.flush()

    def test_saves_show_and_broken_ones_are_told(self):
        self.open()
        self.expect("Beginnen")
        self.send("")
        self.expect("Maandagochtend")
        self.send("")
        self.expect("De G-schijf moet leeg")
        self.save(self.good.replace("De G-schijf moet leeg", "De GROTE schijf moet leeg"))
        self.expect("De GROTE schijf moet leeg")
        with self.file.open("a", encoding="utf-8") as half:  # half a save for a moment
            half.write("scene \"x\" { say")
            half.flush()
            time.sleep(0.05)
            half.write(" }\n")
        self.expect("De laatste versie werkt niet")
        self.expect("scenario.lua, regel")
        self.send("1")  # play goes on
        self.expect("Wat staat erop?")
        self.save(self.good.replace("Wat staat erop?", "En wat staat erop?"))
        self.expect("En wat staat erop?")
        self.assertNotIn("werkt niet", self.read())
        self.send("stop")
        self.assertEqual(self.program.wait(WAIT), 0)
        resumed = [event for event in self.events() if event["verb"] == "resumed"]
        self.assertGreaterEqual(len(resumed), 2)

    def test_the_editor_is_opened_without_a_shell(self):
        told = self.data.parent / "told"
        editor = self.data.parent / "editor.sh"
        editor.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > '{told}'\n", "utf-8")
        editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
        self.open(environment={"CASUS_EDITOR": f"{editor} --regel={{line}} {{file}}"})
        self.expect("Beginnen")
        self.send("")
        self.expect("Maandagochtend")
        self.send("auteur")
        self.expect("Achter het scherm kijken?")
        number = wait_for("yes", lambda: [line for line in self.read().splitlines() if "ik ben auteur" in line])[0]
        self.send(number.split(".")[0])
        self.expect("Waar je bent")
        self.send("bewerk")
        words = wait_for("the editor", lambda: told.exists() and told.read_text("utf-8").count("\n") == 2
                         and told.read_text("utf-8").split("\n"))
        self.assertRegex(words[0], r"^--regel=[1-9][0-9]*$")
        self.assertEqual(os.path.realpath(words[1]), os.path.realpath(self.file))
        self.send("stop")
        self.assertEqual(self.program.wait(WAIT), 0)
        self.assertIn("author", [event["object"]["type"] for event in self.events()])

    def test_an_editor_that_is_not_there_is_told(self):
        self.open(environment={"CASUS_EDITOR": "bestaat-niet-hier"})
        self.expect("Beginnen")
        self.send("")
        self.expect("Maandagochtend")
        self.save(self.good + "\nscene \"x\" { say }\n")
        self.expect("De laatste versie werkt niet")
        self.send("bewerk")
        self.expect("bestaat-niet-hier start niet")
        self.send("stop")
        self.assertEqual(self.program.wait(WAIT), 0)


class At(LiveTest):
    def at(self, *arguments):
        return run("play", self.case, "--text", "--data", self.data, "--player", "proef-1", *arguments)

    def test_play_begins_at_any_scene_and_is_marked(self):
        process = self.at("--at", "vrijdag", "--mode", "exam")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("Je begint bij scene 'vrijdag'", process.stdout)
        header = json.loads((self.session() / "events.ndjson").read_bytes().split(b"\n")[0])
        self.assertIs(header["author"], True)
        # It is no session to go on with.
        process = self.at("--mode", "exam")
        self.assertIn("Beginnen", process.stdout)

    def test_a_scene_that_is_not_there_is_told(self):
        self.refused(self.at("--at", "vrijdg"), 2, "bedoel je --at vrijdag?")
        self.refused(self.at("--at", "zzzzzzzzzz"), 2, "deze scene is er niet")
        self.refused(self.at("--at", "vrijdag", "--auto"), 2, "niet allebei")

    def test_a_scene_nobody_comes_to_is_told(self):
        self.save(self.good + "\nscene \"eiland\" { say \"Niemand.\" }\n")
        line = self.file.read_text("utf-8").split("\n").index("scene \"eiland\" { say \"Niemand.\" }") + 1
        process = self.at("--at", "eiland")
        self.assertEqual(process.stderr, f"casus: scenario.lua:{line}: geen enkele speelwijze komt in scene "
                         "'eiland'; zet ergens go \"eiland\"\n")
        self.assertEqual(process.returncode, 1)
        self.assertFalse(list(self.data.glob("sessions/*")))


@unittest.skipIf(os.environ.get("CASUS_GUI") == "0", "this build has no window")
class Window(LiveTest):
    """With a driver that shows nothing; the frames are told on stderr."""

    def test_the_window_follows_what_is_saved(self):
        environment = dict(os.environ, SDL_VIDEODRIVER="dummy", CASUS_BENCH_FRAME="1", ASAN_OPTIONS="detect_leaks=0")
        self.program = subprocess.Popen([CASUS, "play", self.case, "--data", self.data, "--seed", "11",
                                         "--mode", "practice", "--player", "proef-1"],
                                        env=environment, stderr=subprocess.PIPE)
        os.set_blocking(self.program.stderr.fileno(), False)
        self.printed = b""

        def frames(word):
            self.printed += self.program.stderr.read() or b""
            return self.printed.count(word)

        wait_for("the first frame", lambda: frames(b"first-frame") == 1)
        hashes = []
        for number, text in enumerate((self.good.replace("Maandagochtend", "Dinsdagochtend"),
                                       self.good + "\nscene \"x\" { say }\n", self.good), 1):
            self.save(text)
            wait_for("a new frame", lambda n=number: frames(b"reload-frame") == n)
            hashes.append([event["result"]["response"] for event in self.events() if event["verb"] == "resumed"])
        # The broken one is not in the log; the others are, each with its hash.
        self.assertEqual([len(known) for known in hashes], [1, 1, 2])
        self.assertNotEqual(*hashes[2])
        self.assertIsNone(self.program.poll())


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
