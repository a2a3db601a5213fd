# Purge: what is past its term goes, by a list and with a declaration; all else stays.
import datetime
import json
import shutil
import unittest

from casus_program import FIRST_CASE, ProgramTest, run
from test_report import chained


class Purge(ProgramTest):
    def setUp(self):
        super().setUp()
        made = run("bench", "sessions", self.data, 6, FIRST_CASE)
        self.assertEqual(made.returncode, 0, made.stderr)
        self.sessions = sorted((self.data / "sessions").iterdir())
        self.name = f"sessies-{datetime.datetime.now(datetime.timezone.utc).date()}"
        for session in self.sessions[:3]:
            self.shift(session, "2020")

    def shift(self, session, year):
        """Moves a session to another year, with a chain that is right."""
        path = session / "events.ndjson"
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for line in lines:
            line["timestamp"] = year + line["timestamp"][4:]
        path.write_text(chained(lines), "utf-8")

    def test_a_clock_that_went_back_makes_nothing_go_early(self):
        path = self.sessions[4] / "events.ndjson"
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for line in lines[-3:]:
            line["timestamp"] = "2019" + line["timestamp"][4:]
        path.write_text(chained(lines), "utf-8")
        self.assertIn(f"Lijst {self.name}: 3 sessies", self.purge().stdout)

    def purge(self, *arguments):
        return run("purge", "--data", self.data, *arguments)

    def left(self):
        return sorted((self.data / "sessions").iterdir())

    def test_a_list_alone_destroys_nothing(self):
        process = self.purge()
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn(f"Lijst {self.name}: 3 sessies", process.stdout)
        self.assertIn("mag weg vanaf 16-11-2021", process.stdout)
        self.assertIn("3 binnen de termijn", process.stdout)
        self.assertEqual(self.left(), self.sessions)

    def test_carried_out_by_name_it_leaves_a_declaration(self):
        process = self.purge("--execute", self.name)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("3 sessies vernietigd, 0 niet gelukt", process.stdout)
        self.assertEqual(self.left(), self.sessions[3:])
        text = (self.data / "purges" / f"{self.name}.json").read_text("utf-8")
        purge = json.loads(text)
        self.assertEqual(len(purge["sessions"]), 3)
        self.assertEqual(purge["declaration"]["destroyed"], 3)
        self.assertEqual(purge["term"], "P1Y")
        self.assertNotIn("speler-", text)
        self.assertEqual(len(list((self.data / "editions").iterdir())), 1)  # the others need it still
        again = self.purge("--execute", self.name)
        self.assertIn("0 sessies vernietigd", again.stdout)
        self.assertEqual(len(list((self.data / "purges").iterdir())), 2)

    def test_an_edition_that_no_session_needs_goes_with_the_last(self):
        for session in self.sessions[3:]:
            self.shift(session, "2021")
        process = self.purge("--execute", self.name)
        self.assertIn("1 uitgaven van casussen", process.stdout)
        self.assertEqual(list((self.data / "editions").iterdir()), [])
        purge = json.loads((self.data / "purges" / f"{self.name}.json").read_text("utf-8"))
        self.assertEqual(purge["declaration"]["editions"], 1)

    def test_another_name_destroys_nothing(self):
        self.refused(self.purge("--execute", "alles"), 2, self.name, "niets vernietigd")
        self.assertEqual(self.left(), self.sessions)

    def test_the_term_comes_from_the_settings_or_the_line(self):
        (self.data / "settings.json").write_text('{"schema":"casus-settings/1","keep":"P50Y"}')
        self.assertIn(": 0 sessies", self.purge().stdout)
        self.assertIn(": 3 sessies", self.purge("--keep", "P2Y").stdout)
        self.refused(self.purge("--keep", "altijd"), 2, "--keep")

    def test_damaged_sessions_go_too_and_unreadable_ones_are_told(self):
        path = self.sessions[0] / "events.ndjson"
        path.write_bytes(path.read_bytes()[:-9])
        (self.sessions[5] / "events.ndjson").write_text("kapot\n")
        shown = self.purge().stdout
        self.assertIn("(beschadigd)", shown)
        self.assertIn("1 zonder leesbare datum", shown)
        self.purge("--execute", self.name)
        self.assertEqual(self.left(), self.sessions[3:])

    def test_without_sessions_there_is_nothing_to_do(self):
        shutil.rmtree(self.data)
        process = self.purge()
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn(": 0 sessies", process.stdout)


if __name__ == "__main__":
    unittest.main()
