# What one learner can ask on the command line: progress and advice, a portfolio, and to be forgotten.
import json
import pathlib
import sys
import unittest

from casus_program import FIRST_CASE, ProgramTest, run
from test_report import Page, chained

PLAYER = "kievit-1"


class Learner(ProgramTest):
    def play(self, case=FIRST_CASE, player=PLAYER, mode="practice"):
        """A session as a person would leave it: only the face in its header says who played."""
        before = set(self.sessions())
        process = run("play", case, "--auto", "--data", self.data, "--player", player, "--mode", mode)
        self.assertEqual(process.returncode, 0, process.stderr)
        (session,) = set(self.sessions()) - before
        lines = [json.loads(line) for line in (session / "events.ndjson").read_text("utf-8").splitlines()]
        lines[0]["face"] = "text"
        text = chained(lines)
        (session / "events.ndjson").write_text(text, "utf-8")
        return session

    def sessions(self):
        folder = self.data / "sessions"
        return sorted(folder.iterdir()) if folder.exists() else []

    def ask(self, *arguments, player=PLAYER):
        return run(*arguments, "--data", self.data, "--player", player)

    def good(self, *arguments, **keywords):
        process = self.ask(*arguments, **keywords)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process.stdout

    # ---- progress ----

    def test_a_beginner_is_told_where_to_begin(self):
        text = self.good("progress")
        self.assertIn("0 afgerond", text)
        self.assertIn("Volgende casus: De eerste postbak (casus play eerste-postbak)", text)

    def test_progress_counts_what_was_played_and_tells_what_is_damaged(self):
        self.play()
        self.play(mode="exam")
        broken = self.play()
        self.play(player="merel-2")
        path = broken / "events.ndjson"
        path.write_bytes(path.read_bytes().replace(b'"OPD-10"', b'"OPD-11"', 1))
        text = self.good("progress")
        self.assertIn(f"Sessies van {PLAYER}: 2 afgerond, 0 niet af, 1 beschadigd", text)
        self.assertRegex(text, r"toets +2e keer +123 van 123 punten \(100 %\)  Opruimdag op de G-schijf")
        self.assertRegex(text, r"beschadigd: .*events\.ndjson:\d+: ")
        self.assertRegex(text, r"\n +8  24 / 24 \(100 %\) +12 / 12 \(100 %\) +12 / 12 \(100 %\) +luisteren\n")
        self.assertIn("te weinig gegevens", text)
        english = self.good("progress", "--lang", "en")
        self.assertIn("Next case: ", english)
        self.assertNotIn("waarnemingen", english)

    def test_a_session_of_a_case_that_is_gone_keeps_its_id(self):
        self.play()
        library = pathlib.Path(self.folder.name) / "library"
        library.mkdir()
        process = run("progress", "--data", self.data, "--player", PLAYER,
                      environment={"CASUS_LIBRARY": str(library)})
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn(FIRST_CASE, process.stdout)
        self.assertIn("nog geen casussen", process.stdout)

    def test_without_a_player_it_is_refused(self):
        for command in ("progress", "portfolio", "forget"):
            self.refused(run(command, "--data", self.data), 2, "nog niet gespeeld")
            self.assertFalse(self.data.exists())
            self.refused(self.ask(command, "iets"), 2, "--data")

    # ---- portfolio ----

    def test_a_portfolio_is_chosen_before_it_is_made(self):
        self.play()
        text = self.good("portfolio")
        self.assertRegex(text, r"x sessions +1 ")
        self.assertRegex(text, r"  player +1 ")
        self.assertIn("nog niets gemaakt", text)
        self.assertRegex(self.good("portfolio", "--with", "player,days"), r"x player +1 ")
        self.refused(self.ask("portfolio", "--with", "alles"), 2, "'alles' is geen onderdeel", "intentions")

    def test_what_is_previewed_is_what_is_saved(self):
        self.play()
        for flag, name in (("--json", "p.json"), ("--html", "p.html")):
            path = pathlib.Path(self.folder.name) / name
            shown = self.good("portfolio", flag, "-")
            self.good("portfolio", flag, path)
            self.assertEqual(shown, path.read_text("utf-8"))
            self.assertNotIn(PLAYER, shown)
            self.assertIn(PLAYER, self.good("portfolio", flag, "-", "--with", "player"))
        self.refused(self.ask("portfolio", "--json", self.folder.name), 3, self.folder.name)

    def test_the_page_is_whole_and_has_its_tables(self):
        self.play()
        page = Page(self.good("portfolio", "--with", "sessions,scores,help,competencies,indicators,days",
                              "--html", "-"))
        self.assertEqual(page.seen["h1"], 1)
        self.assertEqual(page.seen["table"], 3)
        self.assertEqual(page.seen["caption"], 3)
        self.assertGreater(page.seen["svg"], 5)

    # ---- forget ----

    def everything(self):
        return {path.relative_to(self.data): path.read_bytes()
                for path in self.data.rglob("*") if path.is_file()}

    def test_a_list_alone_erases_nothing(self):
        self.play()
        before = self.everything()
        text = self.good("forget")
        self.assertIn("met casus " + FIRST_CASE, text)
        self.assertIn(f"ledgers/{PLAYER}.json", text)
        self.assertIn(f"--execute {PLAYER}", text)
        self.refused(self.ask("forget", "--execute", "ja"), 2, PLAYER, "niets verwijderd")
        self.assertEqual(self.everything(), before)

    def test_forgetting_leaves_others_alone(self):
        self.play()
        other = self.play(player="merel-2")
        text = self.good("forget", "--execute", PLAYER)
        self.assertIn("Verwijderd: 2.", text)
        self.assertEqual(self.sessions(), [other])
        for path, content in self.everything().items():
            self.assertNotIn(PLAYER, str(path))
            self.assertNotIn(PLAYER.encode(), content, path)
        self.assertIn("er is niets", self.good("forget"))

    def test_what_was_interrupted_is_finished_at_the_next_start(self):
        session = self.play()
        (self.data / "erasing.json").write_text(json.dumps(
            {"schema": "casus-erase/1", "player": PLAYER, "alone": False,
             "sessions": [f"sessions/{session.name}"]}), "utf-8")
        process = self.ask("progress")
        self.assertEqual(process.returncode, 0)
        self.assertIn("afgemaakt", process.stderr)
        self.assertEqual(self.sessions(), [])
        self.assertFalse((self.data / "erasing.json").exists())

    def test_a_wrong_file_about_erasing_removes_nothing_and_stops_nobody(self):
        self.play()
        (self.data / "erasing.json").write_text("{}", "utf-8")
        process = self.ask("progress")
        self.assertEqual(process.returncode, 0)
        self.assertIn("erasing.json", process.stderr)
        self.assertEqual(len(self.sessions()), 1)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
