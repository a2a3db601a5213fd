# The learner's own place, in the terminal as a learner uses it, and what it leaves in the data folder.
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

from casus_program import CASUS, SOURCE, ProgramTest, run


class Terminal:
    """The program at its prompt: says a line, answers what was printed until the next prompt."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([CASUS, *map(str, arguments), "--text"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        self.screen = self.read()

    def read(self):
        text = ""
        while not text.endswith("\n> ") and text != "> ":
            letter = self.process.stdout.read(1)
            if not letter:
                break
            text += letter
        return text

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        self.screen = self.read()
        return self.screen

    def choose(self, words, more=""):
        """Types the number of the line that begins with these words."""
        found = re.search(rf"^(\d+)\. {re.escape(words)}", self.say("herhaal"), re.MULTILINE)
        assert found, f"{words!r} not in {self.screen}"
        return self.say(f"{found.group(1)} {more}".strip())

    def stop(self):
        self.process.stdin.write("stop\n")
        self.process.stdin.close()
        self.process.stdout.read()
        error = self.process.stderr.read()
        code = self.process.wait(60)
        self.process.stdout.close()
        self.process.stderr.close()
        return code, error


class Home(ProgramTest):
    def open(self, *arguments):
        self.terminal = Terminal("--data", self.data, *arguments)
        return self.terminal

    def settings(self):
        return json.loads((self.data / "settings.json").read_text("utf-8"))

    def done(self):
        self.assertEqual(self.terminal.stop(), (0, ""))

    def test_without_a_case_it_opens_and_a_case_is_played_and_gone_on_with(self):
        home = self.open()
        self.assertIn("== Mijn plek ==", home.screen)
        self.assertIn("Welkom", home.screen)
        self.assertIn("De eerste postbak", home.screen)
        self.assertIn("Aanrader voor jou", home.screen)
        home.choose("Opruimdag op de G-schijf")
        self.assertIn("== Opruimdag op de G-schijf ==", home.screen)
        home.choose("Beginnen")
        home.say("")
        home.say("plek")
        self.assertIn("Verder waar je was", home.screen)
        self.assertIn("Bezig", home.screen)
        self.done()
        again = self.open()
        self.assertNotIn("Welkom", again.screen)
        again.say("")
        self.assertIn("Je bent terug waar je was.", again.screen)
        self.done()
        self.assertEqual(len(list((self.data / "sessions").iterdir())), 1)

    def test_a_self_scan_that_is_cut_off_is_gone_on_with_and_can_be_erased(self):
        home = self.open()
        player = self.settings()["player"]
        home.choose("Zelfscan")
        home.choose("Zelfscan beginnen")
        home.choose("Volgende")
        home.choose("4  dit kan ik alleen")
        home.process.kill()
        home.process.communicate()
        draft = self.data / "drafts" / f"{player}.json"
        self.assertEqual(json.loads(draft.read_text("utf-8"))["scan"]["competencies"], [{"id": "LUI", "value": 4}])
        again = self.open()
        again.choose("Zelfscan")
        self.assertIn("Je zelfscan is nog niet af", again.screen)
        again.choose("Verder met je zelfscan")
        self.assertRegex(again.screen, r"Competentie: 1 van \d+\n")
        again.choose("Later verder")
        self.done()
        listed = run("forget", "--data", self.data)
        self.assertIn("een zelfscan die nog niet af is", listed.stdout)
        self.assertEqual(run("forget", "--execute", player, "--data", self.data).returncode, 0)
        self.assertEqual(list(draft.parent.iterdir()), [])

    def test_the_settings_are_kept(self):
        home = self.open()
        first = self.settings()["player"]
        self.assertRegex(first, r"^[a-z]+-\d{4}$")
        home.say("instellingen")
        home.choose("2 jaar")
        home.choose("Andere schuilnaam", "mijn-vogel-7")
        home.choose("Schuilnaam veranderen")
        self.assertIn("Je speelt nu als mijn-vogel-7", home.screen)
        self.done()
        self.assertEqual(self.settings()["player"], "mijn-vogel-7")
        self.assertEqual(self.settings()["keep"], "P2Y")
        self.assertNotEqual(first, "mijn-vogel-7")

    def test_a_pseudonym_for_once_is_not_kept(self):
        self.open()
        self.done()
        first = self.settings()["player"]
        home = self.open("--player", "gast-1")
        home.say("instellingen")
        home.choose("Donker")
        self.done()
        self.assertEqual(self.settings()["player"], first)
        self.assertEqual(self.settings()["theme"], 1)

    def test_everything_goes_after_the_pseudonym_was_typed(self):
        home = self.open()
        home.choose("De eerste postbak")
        home.choose("Beginnen")
        home.say("plek")
        player = self.settings()["player"]
        home.choose("Mijn gegevens")
        home.choose("Laat zien wat weggaat")
        self.assertIn("Sessie: De eerste postbak", home.screen)
        home.choose("Typ je schuilnaam", "iemand-anders")
        home.choose("Alles verwijderen")
        self.assertIn("Er is niets verwijderd", home.screen)
        self.assertEqual(len(list((self.data / "sessions").iterdir())), 1)
        home.choose("Typ je schuilnaam", player)
        home.choose("Alles verwijderen")
        self.assertIn("Alles van je is verwijderd", home.screen)
        self.done()
        self.assertEqual(list((self.data / "sessions").iterdir()), [])
        self.assertNotEqual(self.settings()["player"], player)
        for file in self.data.rglob("*"):
            if file.is_file():
                self.assertNotIn(player, file.read_text("utf-8"), file)

    def test_installed_cases_are_there_too_and_a_broken_one_says_why(self):
        shutil.copytree(SOURCE / "scenarios" / "eerste-postbak", self.data / "cases" / "van-mij")
        broken = self.data / "cases" / "kapot"
        broken.mkdir()
        (broken / "scenario.lua").write_text("dit is geen casus\n", "utf-8")
        home = self.open()
        self.assertIn("Deze casus kan niet open", home.screen)
        self.assertIn("scenario.lua", home.screen)
        self.assertEqual(len(re.findall(r"^\d+\. De eerste postbak  \(", home.screen, re.MULTILINE)), 2)
        self.done()

    def test_it_speaks_english(self):
        home = self.open("--lang", "en")
        self.assertIn("== My place ==", home.screen)
        home.say("settings")
        home.say("back")
        self.assertIn("All cases", home.say("repeat"))
        self.done()

    def test_nothing_on_the_shelf_is_no_failure(self):
        empty = pathlib.Path(self.folder.name) / "leeg"
        empty.mkdir()
        process = run("--text", "--data", self.data, stdin="stop\n", environment={"CASUS_LIBRARY": str(empty)})
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("casus install", process.stdout)

    def test_a_data_folder_that_cannot_be_written_is_told(self):
        self.data.mkdir()
        (self.data / "settings.json").mkdir()
        self.refused(run("--text", "--data", self.data, stdin="stop\n"), 3, "settings.json")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
