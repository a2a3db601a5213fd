# Debrief: a finished session as text and as a page; what is not finished or not sound is refused.
import json
import re
import unittest

from casus_program import FIRST_CASE, ProgramTest, run
from test_report import Page


class Debrief(ProgramTest):
    def debrief(self, *arguments):
        return run("debrief", self.session(), "--data", self.data, *arguments)

    def test_it_goes_in_three_steps_with_every_decision_and_its_source(self):
        self.play_automatically()
        before = {path.name: path.read_bytes() for path in self.session().iterdir()}
        process = self.debrief()
        self.assertEqual(process.returncode, 0, process.stderr)
        steps = ["1. Wat gebeurde er?", "2. Waarom?", "3. Wat doe je morgen anders?", "Logboek"]
        places = [process.stdout.index(step) for step in steps]
        self.assertEqual(places, sorted(places))
        made = [line for line in self.journal() if line.get("evidence")]
        self.assertGreaterEqual(process.stdout.count("Bron: "), len(made))
        self.assertIn(self.journal()[0]["actor"]["name"], process.stdout)
        self.assertEqual({path.name: path.read_bytes() for path in self.session().iterdir()}, before)

    def test_the_page_holds_the_same_and_needs_nothing_else(self):
        self.play_automatically()
        path = self.data / "nabespreking.html"
        process = self.debrief("--html", path)
        self.assertEqual((process.returncode, process.stdout), (0, ""), process.stderr)
        page = Page(path.read_text("utf-8"))
        self.assertEqual(page.seen["h1"], 1)
        self.assertGreater(page.seen["svg"], 10)
        self.assertEqual(page.seen["script"] + page.seen["img"] + page.seen["button"], 0)
        words = " ".join(" ".join(page.words).split())
        for line in self.debrief().stdout.splitlines():
            line = re.sub(r" \((\d+ van \d+ punten)\)$", r": \1", line)
            for part in line.removeprefix("== ").removesuffix(" ==").replace("; ", ": ").split(": "):
                self.assertIn(" ".join(part.split()), words, line)

    def test_own_words_go_along_only_when_asked(self):
        self.play_automatically()
        folder = self.session()
        line = {"timestamp": "2026-11-16T09:00:00.000Z", "kind": "intention", "text": "Ik bel eerst."}
        with open(folder / "reflection.ndjson", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        page = self.data / "nabespreking.html"
        self.assertNotIn("Ik bel eerst.", self.debrief().stdout)
        self.debrief("--html", page)
        self.assertNotIn("Ik bel eerst.", page.read_text("utf-8"))
        self.assertIn('class="line"', page.read_text("utf-8"))
        self.assertIn("Ik bel eerst.", self.debrief("--words").stdout)
        self.debrief("--words", "--html", page)
        self.assertIn("Ik bel eerst.", page.read_text("utf-8"))
        self.refused(run("verify", folder, "--words"), 2, "--words")

    def test_the_page_can_be_walked_by_who_cannot_see_it(self):
        self.play_automatically()
        path = self.data / "nabespreking.html"
        self.debrief("--html", path)
        text = path.read_text("utf-8")
        self.assertIn('<html lang="nl">', text)
        levels = [int(level) for level in re.findall(r"<h(\d)", text)]
        self.assertEqual(levels[0], 1)
        for above, below in zip(levels, levels[1:]):
            self.assertLessEqual(below, above + 1)
        self.assertEqual(text.count("<svg"), text.count('aria-hidden="true"><rect'))
        self.assertEqual(text.count("<table>"), text.count("<caption>"))
        self.assertGreater(text.count('scope="row"'), 10)
        self.assertRegex(text, r"Waarschijnlijk tussen \d+ en \d+ %")

    def test_it_is_there_in_english(self):
        self.play_automatically("--lang", "en")
        self.assertIn("3. What will you do differently tomorrow?", self.debrief("--lang", "en").stdout)

    def test_what_is_not_finished_or_not_sound_is_refused(self):
        run("play", FIRST_CASE, "--text", "--data", self.data, stdin="\n\n")
        self.refused(self.debrief(), 1, "nog niet afgerond")
        path = self.session() / "events.ndjson"
        path.write_bytes(path.read_bytes().replace(b'"nl"', b'"en"', 1))
        self.refused(self.debrief(), 1, "events.ndjson")
        self.refused(run("debrief"), 2, "een map")
        self.refused(run("debrief", self.data), 3, "geen logboek")


if __name__ == "__main__":
    unittest.main()
