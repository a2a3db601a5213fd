# Every case in the library can be played to its end in both languages, and an expert earns all.
import json
import pathlib
import sys
import unittest

from casus_program import SOURCE, ProgramTest, run

CASES = sorted(path.parent.name for path in (SOURCE / "scenarios").glob("*/scenario.lua"))


class Library(ProgramTest):
    def test_the_library_lists_every_case(self):
        process = run("list")
        self.assertEqual(process.returncode, 0, process.stdout)
        self.assertEqual([line.split("\t")[0] for line in process.stdout.splitlines()], CASES)

    def test_an_expert_earns_every_point_and_does_no_harm(self):
        for case in CASES:
            with self.subTest(case=case):
                best = json.loads(run("simulate", case, "--runs", "5", "--policy", "best", "--json").stdout)
                worst = json.loads(run("simulate", case, "--runs", "5", "--policy", "worst", "--json").stdout)
                self.assertEqual(best["harm"], {"wrongly_destroyed": 0, "wrongly_kept": 0})
                self.assertEqual(best["score"]["min"], best["score"]["max"])
                self.assertLess(worst["score"]["max"], best["score"]["min"] / 4)

    def test_random_play_always_ends(self):
        for case in CASES:
            with self.subTest(case=case):
                process = run("simulate", case, "--runs", "500", "--policy", "random")
                self.assertEqual(process.returncode, 0, process.stderr)

    def test_both_languages_play_to_a_sound_end(self):
        for case in CASES:
            outputs = []
            for language in ("nl", "en"):
                with self.subTest(case=case, language=language):
                    data = pathlib.Path(self.folder.name) / f"{case}-{language}"
                    process = run("play", case, "--auto", "--data", data, "--lang", language)
                    self.assertEqual(process.returncode, 0, process.stderr)
                    (session,) = (data / "sessions").iterdir()
                    result = json.loads((session / "result.json").read_text("utf-8"))
                    self.assertEqual(result["score"]["raw"], result["score"]["max"])
                    self.assertEqual(run("verify", session).returncode, 0)
                    outputs.append(process.stdout.splitlines())
            # A line of story that is the same in both languages was not translated.
            said = [line for line in outputs[0] if ": " in line and len(line.split()) > 6]
            self.assertEqual([line for line in said if line in outputs[1]], [])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
