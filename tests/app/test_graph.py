# casus graph draws the map of every shipped case; sessions put counts on it; what is damaged is left out.
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from casus_program import SOURCE, ProgramTest, run

CASES = sorted(path.parent.name for path in (SOURCE / "scenarios").glob("*/scenario.lua"))
SVG = "{http://www.w3.org/2000/svg}"


class Graph(ProgramTest):
    def drawn(self, *arguments):
        path = Path(self.folder.name) / "kaart.svg"
        process = run("graph", *arguments, "--out", path)
        self.assertEqual(process.returncode, 0, process.stderr)
        return process, ElementTree.parse(path).getroot()

    def test_every_shipped_case_has_a_map_with_all_it_holds(self):
        for case in CASES:
            with self.subTest(case=case):
                _, svg = self.drawn(case)
                self.assertEqual(svg.get("role"), "img")
                self.assertIn("Verhaalkaart", svg.find(f"{SVG}title").text)
                words = "".join(svg.itertext())
                lua = (SOURCE / "scenarios" / case / "scenario.lua").read_text("utf-8")
                for name in re.findall(r'^(?:scene|ending) "([^"]+)"', lua, re.MULTILINE):
                    self.assertIn(name, words)
                for name in re.findall(r'^  choose "([^"]+)"', lua, re.MULTILINE):
                    self.assertIn(name, words)

    def test_sessions_put_counts_on_the_map_and_a_damaged_one_is_named(self):
        self.assertEqual(run("bench", "sessions", self.data, "6", CASES[0]).returncode, 0)
        logs = sorted(self.data.glob("sessions/*/events.ndjson"))
        text = logs[2].read_text("utf-8").splitlines(keepends=True)
        logs[2].write_text("".join(text[:3] + text[4:]), "utf-8")
        process, svg = self.drawn(CASES[0], self.data / "sessions")
        self.assertIn("geteld in 5 sessies, 1 overgeslagen", process.stdout)
        self.assertIn(str(logs[2]), process.stderr)
        self.assertIn("5× bezocht", "".join(svg.itertext()))
        process = run("graph", CASES[0], logs[0].parent, "--dot", "--out", "-")
        self.assertIn("Geteld in 1 sessie", process.stdout)

    def test_dot_needs_no_graphviz_and_its_absence_is_told(self):
        process = run("graph", CASES[0], "--dot", "--out", "-", environment={"PATH": self.folder.name})
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertTrue(process.stdout.startswith("digraph"))
        process = run("graph", CASES[0], "--out", "-", environment={"PATH": self.folder.name})
        self.refused(process, 3, "installeer het pakket graphviz", "--dot")

    def test_what_is_wrong_is_refused(self):
        self.refused(run("graph"), 2, "geef een casus")
        self.refused(run("graph", CASES[0], "geen-map"), 2, "geen-map", "bestaat niet")
        self.refused(run("graph", CASES[0], self.folder.name), 2, "geen sessie")
        self.refused(run("graph", CASES[0], "--out", "geen/map/x.svg"), 3, "geen/map")

    def test_without_a_name_the_drawing_is_called_like_the_case(self):
        process = run("graph", CASES[0], cwd=self.folder.name)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertTrue((Path(self.folder.name) / f"{CASES[0]}.svg").exists())


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
