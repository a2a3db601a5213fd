# Killed: the program is killed at random moments while somebody plays in the terminal. What the
# terminal showed as given is in the log, the session goes on, and no file is half.
# CASUS_KILLS sets how often (30), CASUS_SEED other moments; scripts/crash runs it for long.
import codecs
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

from casus_program import CASUS, FIRST_CASE, run

KILLS = int(os.environ.get("CASUS_KILLS", "30"))
SEED = int(os.environ.get("CASUS_SEED", "17"))
INPUTS = 160
PROMPT = re.compile(r"(?:^|(?<=> ))> ", re.MULTILINE)
MARKS = ("initialized", "resumed", "suspended", "terminated")


def events(folder):
    """What the whole lines of the log say happened, without when and where in the chain."""
    text = (folder / "events.ndjson").read_bytes()
    lines = [json.loads(line) for line in text[:text.rfind(b"\n") + 1].splitlines()]
    happened = [line for line in lines[1:] if line["verb"] not in MARKS]
    for line in happened:
        for name in ("seq", "timestamp", "prev", "hash"):
            line.pop(name)
        line.get("result", {}).pop("duration", None)
        if not line.get("result", True):
            del line["result"]
    return happened


class Killed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Killing a program loses nothing that the system was handed, so memory will do.
        place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        cls.folder = tempfile.TemporaryDirectory(dir=place)
        cls.data = pathlib.Path(cls.folder.name) / "data"
        chance = random.Random(7)
        cls.inputs = ["\n"] + [chance.choices(["\n", "1\n", "2\n", "3\n"], [12, 6, 2, 1])[0] for _ in range(INPUTS)]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def start(self):
        shutil.rmtree(self.data, ignore_errors=True)
        return subprocess.Popen(
            [CASUS, "play", FIRST_CASE, "--text", "--mode", "practice", "--player", "proef-1", "--seed", "5",
             "--data", self.data], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def session(self):
        """The session that was begun, if it came to that."""
        found = sorted((self.data / "sessions").glob("*")) if (self.data / "sessions").exists() else []
        self.assertLessEqual(len(found), 1)
        return found[0] if found else None

    def play_undisturbed(self):
        """How many events the log has at each prompt, and all of them."""
        process = self.start()
        shown, given = "", []
        decode = codecs.getincrementaldecoder("utf-8")().decode
        for line in [*self.inputs, None]:
            while len(PROMPT.findall(shown)) <= len(given):
                more = os.read(process.stdout.fileno(), 65536)
                self.assertNotEqual(more, b"", f"the program stopped: {shown[-500:]}")
                shown += decode(more)
            session = self.session()
            given.append(len(events(session)) if session else 0)
            if line is not None:
                process.stdin.write(line.encode())
                process.stdin.flush()
        process.communicate()
        self.assertEqual(process.returncode, 0)
        return given, events(self.session())

    def whole_files(self, what):
        for path in [*self.data.glob("*.json"), *self.data.glob("*/*.json"), *self.data.glob("*/*/*.json")]:
            try:
                json.loads(path.read_text("utf-8"))
            except ValueError:
                self.fail(f"{what}: {path} is half")

    def test_what_was_shown_as_given_is_in_the_log(self):
        given, all_events = self.play_undisturbed()
        self.assertGreater(len(all_events), 40)
        start = time.monotonic()
        process = self.start()
        process.communicate("".join(self.inputs).encode())
        longest = time.monotonic() - start
        chance = random.Random(SEED)
        stopped = acknowledged = 0
        for number in range(KILLS):
            moment = chance.uniform(0, longest)
            process = self.start()
            process.stdin.write("".join(self.inputs).encode())
            process.stdin.flush()
            time.sleep(moment)
            process.send_signal(signal.SIGKILL)
            shown = process.communicate()[0].decode("utf-8", "replace")
            stopped += process.returncode == -signal.SIGKILL
            what = f"kill {number} after {moment:.4f} s"
            prompts = min(len(PROMPT.findall(shown)), len(given))
            least = given[prompts - 1] if prompts else 0
            acknowledged += least
            self.whole_files(what)
            session = self.session()
            if not session:
                self.assertEqual(least, 0, what)
                continue
            if (session / "events.ndjson").exists() and b"\n" in (session / "events.ndjson").read_bytes():
                kept = events(session)
                self.assertGreaterEqual(len(kept), least, what)
                self.assertEqual(kept, all_events[:len(kept)], what)
                again = run("play", FIRST_CASE, "--text", "--mode", "practice", "--player", "proef-1",
                            "--data", self.data, stdin="\nstop\n")
                self.assertEqual(again.returncode, 0, f"{what}: {again.stderr}")
                self.assertEqual(events(session)[:len(kept)], kept, what)
                self.assertEqual(run("verify", session).returncode, 0, what)
            else:
                self.assertEqual(least, 0, what)
        print(f"{KILLS} kills of the program, {stopped} while it ran, {acknowledged} answers acknowledged, 0 lost")
        self.assertGreater(stopped, 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
