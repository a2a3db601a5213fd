# Rescore: a corrected key judges the answers that were given; log and result stay, what cannot be
# taken over is said, and verify holds the outcome against log and edition.
import json
import os
import pathlib
import re
import shutil
import unittest

from casus_program import FIRST_CASE, SOURCE, ProgramTest, run


class Rescore(ProgramTest):
    def setUp(self):
        super().setUp()
        made = run("bench", "sessions", self.data, 3, FIRST_CASE)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.sessions = sorted((self.data / "sessions").iterdir())
        self.library = pathlib.Path(self.folder.name) / "library"
        shutil.copytree(SOURCE / "scenarios" / FIRST_CASE, self.library / FIRST_CASE)

    def edit(self, pattern, new):
        path = self.library / FIRST_CASE / "scenario.lua"
        text, count = re.subn(pattern, new, path.read_text("utf-8"), count=1)
        self.assertEqual(count, 1)
        path.write_text(text, "utf-8")

    def run_with_library(self, *arguments):
        return run(*arguments, "--data", self.data, environment={"CASUS_LIBRARY": str(self.library)})

    def rescored(self):
        return [json.loads((session / "rescored.json").read_text("utf-8")) for session in self.sessions]

    def test_a_corrected_key_gives_new_points_and_changes_nothing_else(self):
        before = {path: path.read_bytes() for session in self.sessions for path in session.iterdir()}
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        shown = self.run_with_library("rescore", self.data)
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertIn("3 sessies met andere punten", shown.stdout)
        for path, bytes_ in before.items():
            self.assertEqual(path.read_bytes(), bytes_)
        for session, rescored in zip(self.sessions, self.rescored()):
            result = json.loads((session / "result.json").read_text("utf-8"))
            self.assertEqual(rescored["old"], {key: result["score"][key] for key in ("raw", "max")})
            self.assertEqual(rescored["new"]["max"], rescored["old"]["max"] - 1)
            self.assertEqual(rescored["result"]["score"]["raw"], rescored["new"]["raw"])
            self.assertEqual(rescored["result"]["journal"], result["journal"])
            changed = [one["id"] for one in rescored["decisions"] if one["old"] != one["new"]]
            self.assertEqual(changed, ["eerste-stap"])
            self.assertEqual({one["id"] for one in rescored["indicators"] if one["old"] != one["new"]}, {"BDV-06"})
            self.assertEqual(sum(one["new"]["raw"] for one in rescored["indicators"]), rescored["new"]["raw"])

    def test_again_it_gives_the_same_bytes_and_both_editions_are_kept(self):
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        self.run_with_library("rescore", self.data)
        first = [(session / "rescored.json").read_bytes() for session in self.sessions]
        again = self.run_with_library("rescore", self.data)
        self.assertEqual(again.returncode, 0, again.stderr)
        self.assertEqual(first, [(session / "rescored.json").read_bytes() for session in self.sessions])
        self.assertEqual(len(list((self.data / "editions").iterdir())), 2)
        # With the library as it was, what was rescored can still be checked.
        verified = run("verify", self.data, "--data", self.data)
        self.assertEqual(verified.returncode, 0, verified.stderr)

    def test_nothing_is_written_when_only_looking_or_when_there_is_nothing_new(self):
        shown = self.run_with_library("rescore", self.data)
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertIn("3 met dezelfde", shown.stdout)
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        self.assertIn("niets opgeslagen", self.run_with_library("rescore", self.data, "--dry-run").stdout)
        self.assertFalse(any((session / "rescored.json").exists() for session in self.sessions))
        self.assertEqual(len(list((self.data / "editions").iterdir())), 1)

    def test_a_case_by_its_folder(self):
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        shown = run("rescore", self.sessions[0], "--case", self.library / FIRST_CASE, "--data", self.data)
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertTrue((self.sessions[0] / "rescored.json").exists())
        self.assertEqual(run("verify", self.data, "--data", self.data).returncode, 0)
        other = run("rescore", self.sessions[1], "--case", "eerste-postbak", "--data", self.data)
        self.refused_one(other, 1, "is van casus")

    def refused_one(self, process, code, word):
        self.assertEqual(process.returncode, code, process.stderr)
        self.assertIn(word, process.stderr)

    def test_answers_that_do_not_fit_another_story_are_told(self):
        self.edit(r'choose "eerste-stap"', 'choose "allereerste-stap"')
        shown = self.run_with_library("rescore", self.data)
        self.assertEqual(shown.returncode, 1, shown.stderr)
        self.assertEqual(shown.stdout.count("past niet in de verbeterde uitgave (eerste-stap)"), 3)
        self.assertIn("3 passen niet", shown.stdout)
        for rescored in self.rescored():
            self.assertFalse(rescored["carried"])
            self.assertEqual(rescored["left"][0]["decision"], "eerste-stap")
            self.assertNotIn("result", rescored)
        self.assertEqual(self.run_with_library("verify", self.data).returncode, 0)

    def test_a_forged_outcome_is_found(self):
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        self.run_with_library("rescore", self.data)
        path = self.sessions[1] / "rescored.json"
        whole = path.read_text("utf-8")
        for text, word in ((whole.replace('"carried":true', '"carried":false'), "niet wat uit het logboek volgt"),
                           (whole[:-20], "rescored.json"), ("", "rescored.json"), ("[]", "casus rescore"),
                           (whole.replace('"to":{"version":"', '"to":{"version":"9'), "rescored.json")):
            path.write_text(text, "utf-8")
            self.refused(self.run_with_library("verify", self.sessions[1]), 1, word)
        self.assertEqual(self.run_with_library("rescore", self.data).returncode, 0)
        self.assertEqual(path.read_text("utf-8"), whole)

    def test_damaged_and_unfinished_sessions_are_left_out_with_the_reason(self):
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        log = self.sessions[0] / "events.ndjson"
        log.write_bytes(log.read_bytes().replace(b'"raw":', b'"raw": ', 1))
        log = self.sessions[1] / "events.ndjson"
        lines = log.read_bytes().splitlines(keepends=True)
        log.write_bytes(b"".join(lines[:9]))
        (self.sessions[1] / "result.json").unlink()
        process = self.run_with_library("rescore", self.data)
        self.assertEqual(process.returncode, 1)
        self.assertIn("2 overgeslagen", process.stdout)
        self.assertIn("events.ndjson:", process.stderr)
        self.assertIn("nog niet afgerond", process.stderr)
        self.assertFalse((self.sessions[0] / "rescored.json").exists())
        self.refused(run("rescore"), 2, "mappen met sessies")
        self.refused(run("rescore", self.data / "weg"), 3, "bestaat niet")

    def test_a_folder_that_may_only_be_read_is_told(self):
        if os.geteuid() == 0:
            # Who may do everything meets a folder in the place of the file instead.
            (self.sessions[0] / "rescored.json").mkdir()
        else:
            self.sessions[0].chmod(0o500)
            self.addCleanup(self.sessions[0].chmod, 0o700)
        self.edit(r"earns = \{ BDV_06 = 3,", "earns = { BDV_06 = 2,")
        process = self.run_with_library("rescore", self.sessions[0])
        self.assertEqual(process.returncode, 3, process.stderr)
        self.assertIn("rescored.json", process.stderr)


if __name__ == "__main__":
    unittest.main()
