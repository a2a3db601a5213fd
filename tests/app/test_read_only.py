# A folder that may only be read, such as a stick that is write-protected: everything that only looks works, and
# what must be written says why it cannot be.
import json
import os
import re
import subprocess
import unittest

from casus_program import FIRST_CASE, ProgramTest, obey_permissions, run

class ReadOnly(ProgramTest):
    def setUp(self):
        super().setUp()
        self.assertEqual(run("bench", "sessions", self.data, 6, FIRST_CASE).returncode, 0)
        self.one = min((self.data / "sessions").iterdir())
        header = json.loads((self.one / "events.ndjson").read_text("utf-8").splitlines()[0])
        self.player = header["actor"]["name"]
        run("--text", "--data", self.data, "--player", self.player, stdin="stop\n")
        self.assertTrue((self.data / "settings.json").exists())

    def tearDown(self):
        self.may_write(True)
        super().tearDown()

    def may_write(self, may):
        for folder, _, files in os.walk(self.data):
            os.chmod(folder, 0o755 if may else 0o555)
            for name in files:
                os.chmod(os.path.join(folder, name), 0o644 if may else 0o444)

    def files(self):
        return {path: path.read_bytes() for path in self.data.rglob("*") if path.is_file()}

    def looked(self, *arguments, stdin=""):
        """What a command tells of the folder, while it can be written to and when it cannot."""
        told = []
        for may in (True, False):
            self.may_write(may)
            process = run(*arguments, stdin=stdin, preexec_fn=obey_permissions)
            self.assertEqual(process.returncode, 0, process.stderr)
            told.append((process.stdout, process.stderr))
        self.assertEqual(told[0], told[1])
        return told[1][0]

    def test_the_folder_of_this_test_cannot_be_written_to(self):
        self.may_write(False)
        for name in ("new", "sessions/new", f"sessions/{self.one.name}/events.ndjson"):
            process = subprocess.run(["sh", "-c", 'echo >>"$1"', "sh", str(self.data / name)], check=False,
                                     capture_output=True, preexec_fn=obey_permissions)
            self.assertNotEqual(process.returncode, 0, name)

    def test_verify_report_replay_and_debrief_only_read(self):
        before = self.files()
        self.assertIn("in orde, afgerond", self.looked("verify", self.data, "--data", self.data))
        self.assertIn('"left_out":[]', self.looked("report", self.data, "--json", "--data", self.data))
        self.looked("report", self.data, "--csv", "--data", self.data)
        self.assertIn("\n> ", self.looked("replay", self.one, "--text", "--data", self.data))
        self.assertIn("Regel van het logboek: 3",
                      self.looked("replay", self.one, "--step", "--data", self.data, stdin="volgende\nstukken\nterug\nstop\n"))
        self.assertIn("2. Waarom?", self.looked("debrief", self.one, "--data", self.data))
        self.assertEqual(before, self.files())

    def home(self, *answers):
        """Walks through home in the terminal: each answer is the start of a line of the screen, or typed as it is."""
        process = subprocess.Popen([os.environ["CASUS"], "--text", "--data", str(self.data), "--player", self.player],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                   encoding="utf-8", preexec_fn=obey_permissions)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        seen = self.screen(process)
        for words, text in answers:
            found = re.findall(rf"^(\d+)\. {words}", seen, re.MULTILINE)
            self.assertTrue(found, f"{words}\n{seen}")
            process.stdin.write(f"{found[-1]} {text}\nherhaal\n")
            process.stdin.flush()
            self.screen(process)
            seen = self.screen(process)
        process.communicate("stop\n")
        self.assertEqual(process.returncode, 0, seen)
        return seen

    def screen(self, process):
        seen = ""
        while not seen.endswith("\n> "):
            character = process.stdout.read(1)
            self.assertNotEqual(character, "", seen)
            seen += character
        return seen

    def test_the_debrief_from_home_only_reads_the_log(self):
        before = self.files()
        self.may_write(False)
        seen = self.home(("Mijn sessies", ""), ("Nabespreking", ""))
        self.assertIn("== Nabespreking ==", seen)
        self.assertEqual(before, self.files())

    def test_own_words_say_why_they_cannot_be_kept(self):
        self.may_write(False)
        seen = self.home(("Mijn sessies", ""), ("Nabespreking", ""), ("3. Morgen", ""),
                         ("Eén voornemen voor morgen", "Ik bel eerst."), ("Bewaren", ""))
        self.assertIn("reflection.ndjson", seen)
        self.assertIn("Ik bel eerst.", seen)  # it still stands there
        self.assertFalse((self.one / "reflection.ndjson").exists())

    def test_a_play_that_cannot_be_kept_is_not_begun(self):
        self.may_write(False)
        process = run("play", FIRST_CASE, "--text", "--mode", "practice", "--data", self.data, "--player", "kievit-1", stdin="\nstop\n",
                      preexec_fn=obey_permissions)
        self.assertIn("geen toestemming", process.stdout)
        self.assertEqual(process.stdout.count("== Opruimdag op de G-schijf =="), 1)  # still the cover
        process = run("play", FIRST_CASE, "--text", "--mode", "practice", "--data", self.data, "--player", "kievit-1", "--lang", "en",
                      stdin="\nstop\n", preexec_fn=obey_permissions)
        self.assertIn("making this folder failed: no permission; choose a folder in which you may write", process.stdout)
        self.assertNotRegex(process.stdout, r"lukt niet|toestemming|\(in Dutch\)")


if __name__ == "__main__":
    unittest.main()
