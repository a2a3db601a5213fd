# casus test plays the test.lua of every shipped case, and tells what goes otherwise than it says.
import json
import re
import shutil
import sys
import unittest
from pathlib import Path

from casus_program import SOURCE, ProgramTest, run

CASES = sorted(path.parent.name for path in (SOURCE / "scenarios").glob("*/scenario.lua"))
KINDS = SOURCE / "tests" / "support" / "kinds"
CHAIN = SOURCE / "tests" / "support" / "chain"


class Plans(ProgramTest):
    def copy(self, case):
        folder = Path(self.folder.name) / case
        shutil.copytree(SOURCE / "scenarios" / case, folder)
        return folder

    def test_every_shipped_case_plays_as_its_test_says(self):
        for case in CASES:
            with self.subTest(case=case):
                process = run("test", case)
                self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
                # The best, the worst, and at least two between.
                self.assertGreaterEqual(process.stdout.count("goed  " + case), 4)

    def test_the_cases_of_the_tests_play_as_their_tests_say(self):
        process = run("test", KINDS, CHAIN)
        self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
        self.assertIn("5 keer gespeeld, 0 anders dan verwacht", process.stdout)

    def test_a_play_that_goes_otherwise_is_told_with_its_line(self):
        folder = self.copy(CASES[0])
        plan = folder / "test.lua"
        plan.write_text(re.sub(r"score = \d+", "score = 1", plan.read_text("utf-8"), count=1), "utf-8")
        process = run("test", folder)
        self.assertEqual(process.returncode, 1)
        self.assertIn("FOUT  " + CASES[0], process.stdout)
        self.assertRegex(process.stdout, rf"{re.escape(str(plan))}:\d+: score: verwacht 1, kreeg \d+")

    def test_json_holds_every_play_and_failure(self):
        folder = self.copy(CASES[0])
        plan = 'play "een" { rest "best", score = 1 }\nplay "twee" { rest "worst", over = true }\n'
        (folder / "test.lua").write_text(plan, "utf-8")
        process = run("test", folder, KINDS, "--json")
        self.assertEqual(process.returncode, 1)
        said = json.loads(process.stdout)
        self.assertEqual((said["plays"], said["failed"]), (5, 1))
        first, second = said["cases"][0]["plays"]
        self.assertEqual((first["name"], first["line"], first["ok"], second["ok"]), ("een", 1, False, True))
        failure = first["failures"][0]
        self.assertEqual((failure["what"], failure["expected"], failure["line"]), ("score", "1", 1))
        self.assertEqual(failure["got"], str(first["score"]))
        self.assertTrue(failure["file"].endswith("/test.lua"))
        self.assertEqual(len(said["cases"][1]["plays"]), 3)

    def test_a_wrong_test_file_is_refused_with_its_line(self):
        folder = self.copy(CASES[0])
        (folder / "test.lua").write_text('play "x" {\n  answer "foldr" "papierbak", score = 1 }', "utf-8")
        self.refused(run("test", folder), 1, "test.lua:2:", "'foldr' bestaat niet; bedoel je 'folder'?")
        (folder / "test.lua").unlink()
        self.refused(run("test", folder), 1, "test.lua", "ontbreekt")
        self.refused(run("test"), 2, "een of meer casussen")

    def test_the_test_file_is_no_part_of_the_case(self):
        folder = self.copy(CASES[0])
        self.assertEqual(run("play", folder, "--auto", "--data", self.data).returncode, 0)
        (folder / "test.lua").write_text("geen Lua", "utf-8")
        (session,) = (self.data / "sessions").iterdir()
        self.assertEqual(run("play", folder, "--auto", "--data", self.data).returncode, 0)
        self.assertEqual(run("verify", session).returncode, 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
