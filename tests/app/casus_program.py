# Runs the built program the way its users do; shared by the tests of tests/app.
import ctypes
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

CASUS = os.environ.get("CASUS", "casus")
SOURCE = pathlib.Path(os.environ.get("CASUS_SOURCE", "."))
FIRST_CASE = "opruimdag-g-schijf"
PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2


def run(*arguments, stdin="", environment=None, **keywords):
    """Runs casus with these arguments; answers the finished process with text output."""
    variables = dict(os.environ, **(environment or {}))
    return subprocess.run([CASUS, *map(str, arguments)], input=stdin, capture_output=True,
                          encoding="utf-8", errors="surrogateescape", env=variables, timeout=120,
                          check=False, **keywords)


def obey_permissions():
    """As preexec_fn: the permissions of files hold for root too, from the next exec on."""
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        if os.geteuid() == 0 and ctypes.CDLL(None, use_errno=True).prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "prctl")


class ProgramTest(unittest.TestCase):
    """A test with a data folder of its own."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.data = pathlib.Path(self.folder.name) / "data"

    def tearDown(self):
        self.folder.cleanup()

    def refused(self, process, code, *words):
        """The process ended with this code and one line on stderr that holds these words."""
        self.assertEqual(process.returncode, code, process.stderr)
        lines = process.stderr.splitlines()
        self.assertEqual(len(lines), 1, process.stderr)
        self.assertTrue(lines[0].startswith("casus: "), lines[0])
        for word in words:
            self.assertIn(word, lines[0])

    def session(self):
        """The only session in the data folder."""
        sessions = list((self.data / "sessions").iterdir())
        self.assertEqual(len(sessions), 1)
        return sessions[0]

    def play_automatically(self, *arguments):
        process = run("play", FIRST_CASE, "--auto", "--data", self.data, *arguments)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process

    def journal(self):
        return [json.loads(line) for line in (self.session() / "events.ndjson").read_text("utf-8").splitlines()]
