# From nothing to a case on another machine: new, play, pack, install, list; and every refusal clean.
import json
import pathlib
import sys
import unittest
import zipfile

from casus_program import FIRST_CASE, ProgramTest, run


class Pack(ProgramTest):
    def setUp(self):
        super().setUp()
        self.work = pathlib.Path(self.folder.name)

    def casus(self, *arguments):
        return run(*arguments, "--data", self.data, cwd=self.work)

    def done(self, *arguments):
        process = self.casus(*arguments)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process.stdout

    def file(self, name, **files):
        """A zip of these files; the keys have a _ where the name has a point."""
        path = self.work / name
        with zipfile.ZipFile(path, "w") as archive:
            for key, text in files.items():
                archive.writestr(key.replace("_", "."), text)
        return path

    def test_the_whole_road_from_new_to_installed(self):
        out = self.done("new", "mijn-casus-1")
        self.assertIn("casus play mijn-casus-1", out)
        played = self.done("play", "mijn-casus-1", "--auto")
        self.assertIn("De doos is leeg, het archief klopt", played)
        self.assertIn("49 / 49", played)
        english = self.done("play", "mijn-casus-1", "--auto", "--lang", "en")
        self.assertIn("The box is empty, the archive is right", english)

        self.assertIn("0 fout, 0 let op", self.done("check", "mijn-casus-1"))
        self.assertIn("4 keer gespeeld, 0 anders dan verwacht", self.done("test", "mijn-casus-1"))

        out = self.done("pack", "mijn-casus-1")
        self.assertIn("mijn-casus-1.casus", out)
        self.assertNotIn("Niet meegenomen", out)
        self.done("pack", "mijn-casus-1", "--out", "weer.casus")
        packed = (self.work / "mijn-casus-1.casus").read_bytes()
        self.assertEqual(packed, (self.work / "weer.casus").read_bytes())
        with zipfile.ZipFile(self.work / "weer.casus") as archive:
            names = archive.namelist()
            manifest = json.loads(archive.read("casus.json"))
        self.assertEqual(names, ["casus.json", "brug.svg", "en.lua", "scenario.lua", "stukken.lua", "test.lua"])
        self.assertEqual((manifest["id"], manifest["version"]), ("mijn-casus-1", "0.1.0"))

        (self.work / "mijn-casus-1").rename(self.work / "weggezet")
        self.assertIn("geïnstalleerd", self.done("install", "weer.casus"))
        line = self.done("list").splitlines()[-1].split("\t")
        self.assertEqual(line, ["mijn-casus-1", "Mijn casus 1", "10 min", "0.1.0", "geïnstalleerd"])
        self.done("play", "mijn-casus-1", "--auto")
        newest = max((self.data / "sessions").iterdir(), key=lambda path: path.stat().st_mtime)
        self.done("verify", newest)

    def test_an_expert_earns_all_and_a_fool_nothing(self):
        self.done("new", "proef")
        best = json.loads(run("simulate", "proef", "--runs", "5", "--policy", "best", "--json", cwd=self.work).stdout)
        worst = json.loads(run("simulate", "proef", "--runs", "5", "--policy", "worst", "--json", cwd=self.work).stdout)
        self.assertEqual(best["harm"], {"wrongly_destroyed": 0, "wrongly_kept": 0})
        self.assertEqual(worst["score"]["max"], 0)
        self.assertEqual(run("simulate", "proef", "--runs", "300", "--policy", "random", cwd=self.work).returncode, 0)

    def test_no_line_of_the_story_is_left_in_dutch(self):
        self.done("new", "proef")
        dutch = self.done("play", "proef", "--auto").splitlines()
        english = self.done("play", "proef", "--auto", "--lang", "en").splitlines()
        said = [line for line in dutch if len(line.split()) > 6]
        self.assertEqual([line for line in said if line in english], [])

    def test_new_never_overwrites_and_checks_the_name(self):
        self.done("new", "proef")
        story = self.work / "proef" / "scenario.lua"
        story.write_text("van mij", "utf-8")
        self.refused(self.casus("new", "proef"), 3, "proef", "wordt niet overschreven")
        self.assertEqual(story.read_text("utf-8"), "van mij")
        self.refused(self.casus("new", "Mijn Casus"), 2, "kleine letters")
        self.refused(self.casus("new", "../elders"), 2, "kleine letters")
        self.refused(self.casus("new", "con"), 2, "Windows")
        self.refused(self.casus("new", FIRST_CASE), 2, "zo heet al een casus")
        self.refused(self.casus("new"), 2, "casus new mijn-casus")
        self.refused(self.casus("new", "a", "b", "c"), 2)
        self.assertEqual(sorted(path.name for path in self.work.iterdir()), ["data", "proef"]
                         if self.data.exists() else ["proef"])

    def test_new_in_another_folder(self):
        self.assertIn("diep/er/proef", self.done("new", "proef", "diep/er"))
        self.done("play", "diep/er/proef", "--auto")

    def test_a_case_that_does_not_load_is_not_packed(self):
        self.done("new", "proef")
        story = self.work / "proef" / "scenario.lua"
        story.write_text(story.read_text("utf-8").replace("version   =", "versie    ="), "utf-8")
        self.refused(self.casus("pack", "proef"), 1, "proef/scenario.lua:", "versie")
        self.assertFalse((self.work / "proef.casus").exists())
        self.refused(self.casus("pack", "weg"), 1, "weg")
        self.refused(self.casus("pack"), 2, "precies een casus")

    def test_a_pack_is_told_from_a_case(self):
        self.done("new", "proef")
        before = (self.work / "proef" / "scenario.lua").read_bytes()
        self.refused(self.casus("pack", "proef", "--out", "proef/scenario.lua"), 2, ".casus")
        self.assertEqual((self.work / "proef" / "scenario.lua").read_bytes(), before)
        self.done("pack", "proef")
        self.refused(self.casus("play", "proef.casus", "--auto"), 1, "doe eerst casus install proef.casus")

    def test_pack_says_what_it_left_out(self):
        self.done("new", "proef")
        (self.work / "proef" / "lees mij.txt").write_text("x", "utf-8")
        out = self.done("pack", "proef")
        self.assertIn("Niet meegenomen:\nlees mij.txt: hoort niet bij een casus\n", out)

    def test_a_refused_file_leaves_nothing(self):
        for name, files, words in (
                ("a.casus", {"../scenario_lua": "x"}, ("'../scenario.lua' in dit pakket", "..")),
                ("b.casus", {"start_exe": "x"}, ("'start.exe' in dit pakket", "hoort niet bij")),
                ("c.casus", {"scenario_lua": "x"}, ("casus.json ontbreekt",)),
                ("d.casus", {"scenario_lua": "\x1bLua"}, ("gecompileerde code",))):
            with self.subTest(name=name):
                self.refused(self.casus("install", self.file(name, **files)), 1, name, *words)
                left = list(self.data.rglob("*")) if self.data.exists() else []
                self.assertEqual([path for path in left if path.is_file()], [])
        self.refused(self.casus("install", "nergens.casus"), 3, "nergens.casus", "bestaat niet")
        self.refused(self.casus("install"), 2, "precies een bestand")

    def test_replacing_is_for_a_higher_version_or_when_asked(self):
        self.done("new", "proef")
        self.done("pack", "proef", "--out", "een.casus")
        story = self.work / "proef" / "scenario.lua"
        story.write_text(story.read_text("utf-8").replace('"0.1.0"', '"0.2.0"'), "utf-8")
        self.done("pack", "proef", "--out", "twee.casus")
        self.done("install", "een.casus")
        self.assertIn("was er al", self.done("install", "een.casus"))
        self.assertIn("versie 0.1.0 is nu versie 0.2.0", self.done("install", "twee.casus"))
        self.refused(self.casus("install", "een.casus"), 1, "--replace")
        self.done("install", "een.casus", "--replace")
        self.assertEqual(self.done("list").splitlines()[-1].split("\t")[3], "0.1.0")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
