# casus translate: the sheet follows the case, tells what changed, and never loses a word.
import pathlib
import re
import shutil
import sys
import unittest

from casus_program import FIRST_CASE, SOURCE, ProgramTest, run

CASE = '''scenario "proef" { version = "1", title = "Een proef", date = "2026-11-16", framework = "fgr-528",
  schedule = "gemeenten-2020" }
local an = person "an" { name = "An", role = "Archivaris" }
record "R1" { title = "Brief", kind = "brief", facts = { "12-11-2026" }, page = [[
  Beste An,

  Waar is de sleutel van de kast?
  ]] }
scene "een" { title = "Maandag",
  an "De kast zit op slot en de sleutel is weg.",
  say "Het is stil in de gang.",
  show "R1",
  choose "wat" { ask = "Wat doe je?",
    option "zoek" { "Ik zoek de sleutel in de la.", why = "Daar lag hij vorige keer ook." },
    option "bel" { "Ik bel de conciërge.", go = "twee" },
  },
}
scene "twee" { title = "Dinsdag", say "De kast is open.", finish "klaar" }
ending "klaar" { title = "Klaar", text = "Alles is gevonden." }
'''


class Translate(ProgramTest):
    def setUp(self):
        super().setUp()
        self.case = pathlib.Path(self.folder.name) / "proef"
        self.case.mkdir()
        self.sheet = self.case / "en.lua"
        self.write(CASE)

    def write(self, text, name="scenario.lua"):
        (self.case / name).write_text(text, "utf-8")

    def translate(self, *arguments):
        process = run("translate", self.case, "--to", "en", *arguments)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process.stdout

    def change(self, old, new, name="scenario.lua"):
        text = (self.case / name).read_text("utf-8")
        self.assertEqual(text.count(old), 1, old)
        self.write(text.replace(old, new), name)

    def fill_in(self, dutch, english):
        self.change(f"[[{dutch}]],", f"[[{dutch}]],", "en.lua")
        text = self.sheet.read_text("utf-8")
        self.sheet.write_text(re.sub(rf"(\[\[{re.escape(dutch)}\]\],\s+)\[\[\]\]", rf"\1[[{english}]]", text), "utf-8")

    def text(self):
        return self.sheet.read_text("utf-8")

    def in_english(self):
        process = run("play", self.case, "--auto", "--lang", "en", "--data", self.data)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process.stdout

    def test_a_first_sheet_has_every_text_to_do_in_reading_order_and_shows_dutch(self):
        output = self.translate()
        self.assertIn("0 klaar, 0 gewijzigd, 17 te doen, 0 niet meer gebruikt", output)
        ids = re.findall(r"^  --# TE DOEN (\S+)$", self.text(), re.MULTILINE)
        self.assertEqual(ids[:5], ["case/title", "scene/een/title", "scene/een/say.1", "scene/een/say.2",
                                   "choose/wat/ask"])
        self.assertEqual(len(ids), 17)
        self.assertIn("--# ===== Scene een: Maandag =====", self.text())
        self.assertNotIn("12-11-2026", self.text())
        line = int(re.search(r"en\.lua:(\d+): te doen: \"Een proef\"", output).group(1))
        self.assertIn("Een proef", self.text().splitlines()[line - 1])
        self.assertIn("De kast is open.", self.in_english())

    def test_twice_changes_nothing(self):
        self.translate()
        self.fill_in("Het is stil in de gang.", "The corridor is silent.")
        self.translate()
        before, kept = self.text(), (self.case / "en.lua.bak").read_text("utf-8")
        self.assertIn("Het blad was al bij.", self.translate())
        self.assertEqual(self.text(), before)
        self.assertEqual((self.case / "en.lua.bak").read_text("utf-8"), kept)
        self.assertIn("1 klaar, 0 gewijzigd, 16 te doen", self.translate())

    def test_changed_dutch_keeps_its_english_and_tells_the_old_dutch_until_the_mark_goes(self):
        self.translate()
        self.fill_in("Daar lag hij vorige keer ook.", "It was there last time.")
        self.change("Daar lag hij vorige keer ook.", "Niemand weet het.")
        self.assertIn("gewijzigd: \"Niemand weet het.\" (choose/wat/option/zoek/why)", self.translate())
        self.assertIn("  --# GEWIJZIGD choose/wat/option/zoek/why\n  --# was: Daar lag hij vorige keer ook.\n"
                      "  { [[Niemand weet het.]], [[It was there last time.]] },\n", self.text())
        self.change("Niemand weet het.", "Niemand weet dat.")
        self.assertIn("  --# was: Daar lag hij vorige keer ook.\n  { [[Niemand weet dat.]]",
                      self.translate() and self.text())
        self.sheet.write_text(self.text().replace("  --# GEWIJZIGD choose/wat/option/zoek/why\n", ""), "utf-8")
        self.assertIn("1 klaar, 0 gewijzigd", self.translate())
        self.assertNotIn("was:", self.text().split("translation")[1])

    def test_dutch_that_comes_back_is_done_again(self):
        self.translate()
        self.fill_in("Wat doe je?", "What do you do?")
        self.change("Wat doe je?", "Wat nu?")
        self.assertIn("1 gewijzigd", self.translate())
        self.change("Wat nu?", "Wat doe je?")
        self.assertIn("1 klaar, 0 gewijzigd", self.translate())

    def test_a_text_put_in_front_moves_the_numbers_and_nothing_else(self):
        self.translate()
        self.fill_in("Het is stil in de gang.", "The corridor is silent.")
        self.fill_in("De kast zit op slot en de sleutel is weg.", "The cupboard is locked.")
        self.change('  an "De kast zit op slot en de sleutel is weg.",',
                    '  say "Wat een dag.",\n  an "De kast zit op slot en de sleutel is nog steeds weg.",')
        self.assertIn("1 klaar, 1 gewijzigd, 16 te doen, 0 niet meer", self.translate())
        self.assertIn("--# scene/een/say.3\n  { [[Het is stil in de gang.]], [[The corridor", self.text())
        self.assertIn("--# GEWIJZIGD scene/een/say.2\n  --# was: De kast zit op slot en de sleutel is weg.", self.text())

    def test_a_text_that_went_is_kept_apart_and_comes_back(self):
        self.translate()
        self.fill_in("Het is stil in de gang.", "The corridor is silent.")
        self.change('  say "Het is stil in de gang.",\n', "")
        self.assertIn("1 niet meer gebruikt", self.translate())
        self.assertRegex(self.text(), r"===== Niet meer gebruikt =====\n\n  --# scene/een/say.2\n  \{ \[\[Het is stil")
        self.change('  show "R1",\n', '  say "Buiten blaft een hond.",\n  show "R1",\n')
        self.assertIn("0 klaar, 0 gewijzigd, 17 te doen, 1 niet", self.translate())
        self.change("Buiten blaft een hond.", "Het is stil in de gang.")
        self.assertIn("1 klaar, 0 gewijzigd, 16 te doen, 0 niet", self.translate())

    def test_remarks_and_double_pairs_are_never_lost(self):
        self.write('-- Vertaald door Noor.\r\ntranslation "en" {\r\n  -- vragen aan Kees\r\n'
                   '  { "Klaar", "Ready" }, -- of Finished?\r\n  { "Klaar", "Done" },\r\n'
                   '  { "Zomaar iets", "Something" },\r\n}\r\n-- Slot.\r\n', "en.lua")
        old = self.sheet.read_bytes()
        self.translate()
        self.assertEqual((self.case / "en.lua.bak").read_bytes(), old)
        new = self.sheet.read_bytes()
        self.assertEqual(new.count(b"\r\n"), new.count(b"\n"))
        for words in ("-- Vertaald door Noor.", "-- vragen aan Kees", "-- of Finished?", "[[Done]]",
                      "-- Ook vertaald als: Ready", "[[Something]]", "-- Slot."):
            self.assertIn(words, new.decode())
        self.translate()
        self.assertEqual(self.sheet.read_bytes(), new)

    def test_lua_in_a_sheet_is_refused_and_stays(self):
        self.write('local an = "Ann"\ntranslation "en" { { "An", an } }\n', "en.lua")
        self.refused(run("translate", self.case, "--to", "en"), 1, "en.lua:1", "'local'", "include")
        self.assertIn("local an", self.text())
        self.assertFalse((self.case / "en.lua.bak").exists())

    def test_a_case_that_does_not_load_is_left_alone(self):
        self.write('translation "en" { { "An" "Ann" } }', "en.lua")
        self.refused(run("translate", self.case, "--to", "en"), 1, "en.lua")
        self.write("scenario {")
        self.sheet.unlink()
        self.refused(run("translate", self.case, "--to", "en"), 1, "scenario.lua:1")
        self.assertFalse(self.sheet.exists())

    def test_a_passage_that_is_not_translated_yet_leaves_its_page_in_dutch(self):
        self.change('  show "R1",', '  mark "lak" { ask = "Wat lak je?", record = "R1", earns = { OPD_10 = 1 },\n'
                    '    passage "a" { "Beste An", right = true }, passage "b" { "de kast?" } },')
        self.translate()
        text = self.text().replace("[[Beste An]], [[]]", "[[Beste An]], [[Dear An]]")
        text = re.sub(r"(de kast\?\]\],\n)\[\[\]\]", r"\1[[\nDear An,\n\nWhere is the key of the cupboard?]]", text)
        self.sheet.write_text(text, "utf-8")
        self.assertIn("2 klaar", self.translate())
        self.assertNotIn("key of the cupboard", self.in_english())

    def test_only_english_and_only_one_case(self):
        self.refused(run("translate", self.case, "--to", "fr"), 2, "en (Engels)", "'fr'")
        self.refused(run("translate", self.case), 2, "--to en")
        self.refused(run("translate", "--to", "en"), 2, "precies een casus")
        self.assertIn("17 to do", self.translate("--lang", "en"))

    def test_the_sheets_of_the_shipped_cases_are_up_to_date(self):
        cases = [path.parent for path in (SOURCE / "scenarios").glob("*/en.lua")]
        self.assertGreaterEqual(len(cases), 4)
        for case in cases:
            copy = pathlib.Path(self.folder.name) / case.name
            shutil.copytree(case, copy)
            output = run("translate", copy, "--to", "en").stdout
            self.assertIn("Het blad was al bij.", output, f"casus translate {case.name} --to en")
            self.assertRegex(output, r" 0 gewijzigd, 0 te doen, 0 niet meer gebruikt")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
