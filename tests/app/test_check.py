# casus check proves the shipped cases sound, and speaks to people and editors; casus explain tells more.
import json
import re
import unittest

from casus_program import SOURCE, ProgramTest, run

CASES = sorted(path.parent.name for path in (SOURCE / "scenarios").glob("*/scenario.lua"))
CODE = re.compile(r'^    \{"(C[0-9]{3})",', re.MULTILINE)

WRONG = """scenario "proef" { version = "1", title = "Proef", date = "2026-11-16",
  framework = "fgr-528", schedule = "gemeenten-2020" }
scene "een" { title = "Maandag",
  choose "q" { ask = "Wat?",
    option "a" { "Ja", earns = { OPD_10 = 2 }, why = "Daarom.", source = "Archiefwet 1995, art. 3" },
    option "b" { "Nee", why = "Daarom.", source = "Archiefwet 1995, art. 3" } },
  finish "goed" }
scene "twee" { title = "Dinsdag", say "Weg", finish "goed" }
ending "goed" { title = "Goed" }
"""


class Check(ProgramTest):
    def case(self, text):
        folder = self.data / "proef"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "scenario.lua").write_text(text, encoding="utf-8")
        return folder

    def test_the_shipped_cases_are_sound(self):
        for case in CASES:
            with self.subTest(case=case):
                process = run("check", case, "--json")
                self.assertEqual(process.returncode, 0, process.stdout + process.stderr)
                found = json.loads(process.stdout)
                serious = [one for one in found["findings"] if one["severity"] != "hint"]
                self.assertEqual(serious, [])
                (summary,) = found["cases"]
                self.assertEqual(summary["scenario"], case)
                self.assertTrue(summary["complete"])
                self.assertGreater(found["states"], 100)
                self.assertLess(summary["memory"], 200_000_000)

    def test_a_finding_has_place_code_and_repair(self):
        folder = self.case(WRONG)
        process = run("check", folder)
        self.assertEqual(process.returncode, 1, process.stdout)
        self.assertIn(f"{folder}/scenario.lua:8: fout C101: geen enkele speelwijze komt in scene 'twee'; "
                      "ga er ergens heen met go, of haal de scene weg\n", process.stdout)
        self.assertIn("proef: 1 fout, 0 let op, 2 tip; 3 toestanden, 2 speelwijzen\n", process.stdout)
        self.assertRegex(process.stdout, r"einde goed +0\.\.2\n")
        self.assertIn("error C101: no way of playing", run("check", folder, "--lang", "en").stdout)

    def test_editors_read_json(self):
        folder = self.case(WRONG)
        found = json.loads(run("check", folder, "--json").stdout)
        self.assertEqual(found["states"], 3)
        first = [one for one in found["findings"] if one["code"] == "C101"][0]
        self.assertEqual(sorted(first), ["code", "file", "line", "message", "repair", "severity"])
        self.assertEqual((first["severity"], first["file"], first["line"]),
                         ("error", f"{folder}/scenario.lua", 8))
        self.assertEqual(found["cases"][0]["endings"], {"goed": {"reached": True, "min": 0, "max": 2}})

    def test_a_case_that_does_not_load_is_a_finding(self):
        folder = self.case("scenario \"proef\" {\n  title = 3\n}\n")
        process = run("check", folder)
        self.assertEqual(process.returncode, 1, process.stderr)
        self.assertRegex(process.stdout, rf"^{folder}/scenario\.lua:\d+: fout C001: .+; .+\n$")
        found = json.loads(run("check", folder, "--json").stdout)
        self.assertEqual([one["code"] for one in found["findings"]], ["C001"])

    def test_several_cases_at_once(self):
        process = run("check", "eerste-postbak", self.case(WRONG))
        self.assertEqual(process.returncode, 1)
        self.assertIn("eerste-postbak: 0 fout", process.stdout)
        self.assertIn("proef: 1 fout", process.stdout)

    def test_wrong_use_is_refused(self):
        self.refused(run("check"), 2, "geef een casus")
        self.refused(run("check", "bestaat-niet"), 1, "deze casus is er niet")
        self.refused(run("explain", "C999"), 2, "deze code bestaat niet")

    def test_explain_knows_every_code(self):
        codes = CODE.findall((SOURCE / "engine/author/codes.c").read_text("utf-8"))
        self.assertGreater(len(codes), 30)
        process = run("explain")
        self.assertEqual([line[:4] for line in process.stdout.splitlines()], codes)
        for code in codes:
            for language, word in (("nl", "Wat je doet:"), ("en", "What to do:")):
                text = run("explain", code, "--lang", language).stdout
                self.assertTrue(text.startswith(f"{code} ("), text)
                self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
