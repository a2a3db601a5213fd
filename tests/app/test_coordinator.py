# What is written for coordinators is true: every command of their guide runs on a folder of sessions, prints
# what is shown, and the page about privacy names every field that a session leaves behind.
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

from casus_program import CASUS, SOURCE, ProgramTest, run
from handbook_blocks import blocks_of

GUIDE = SOURCE / "scenarios" / "COORDINATOR.md"
STATEMENT = SOURCE / "scenarios" / "GEGEVENS.md"
HELP = run("--help").stdout


def prose_of(path):
    text = re.sub(r"^( *)```.*?^\1```$", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)


def slug(heading):
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class Commands(ProgramTest):
    def setUp(self):
        super().setUp()
        self.work = pathlib.Path(self.folder.name)
        made = run("bench", "sessions", self.work / "verzameld" / "laptop-1", 12, "opruimdag-g-schijf")
        self.assertEqual(made.returncode, 0, made.stderr)

    def shell(self, text):
        variables = dict(os.environ, PATH=f"{pathlib.Path(CASUS).parent}:{os.environ['PATH']}",
                         HOME=str(self.work), XDG_DATA_HOME=str(self.data))
        return subprocess.run(["bash", "-ec", text], cwd=self.work, env=variables, timeout=300, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              encoding="utf-8")

    def test_every_command_runs_and_prints_what_is_shown(self):
        blocks = blocks_of(GUIDE.read_text("utf-8"))
        runs = 0
        for block, after in zip(blocks, blocks[1:] + [None]):
            if block.language != "sh" or block.attributes.get("toets") == "nee":
                continue
            process = self.shell(block.text)
            self.assertEqual(process.returncode, 0, f"line {block.line}: {process.stdout}")
            for line in after.text.splitlines() if after and after.language == "text" else []:
                self.assertIn(line.strip(), process.stdout, f"line {after.line}")
            runs += len(block.text.split("\n")) - 1
        self.assertGreater(runs, 8)
        for name in ("verslag.html", "others.json", "groep.sqlite"):
            self.assertGreater((self.work / name).stat().st_size, 100, name)

    def test_the_folder_of_a_player_looks_as_is_shown(self):
        block = next(block for block in blocks_of(GUIDE.read_text("utf-8")) if "laptop-1/" in block.text)
        for name in re.findall(r"^    (\w+)/$", block.text, re.MULTILINE):
            self.assertTrue((self.work / "verzameld" / "laptop-1" / name).is_dir(), name)


class Words(unittest.TestCase):
    def test_commands_options_links_and_files_exist(self):
        for path in (GUIDE, STATEMENT):
            text, prose = path.read_text("utf-8"), prose_of(path)
            for command in re.findall(r"(?:`|^)casus ([a-z]+)", text, re.MULTILINE):
                self.assertRegex(HELP, rf"(?m)^  casus \[?{command}\b")
            for option in re.findall(r"(?<![\w-])(--[a-z][a-z-]+)", text):
                self.assertIn(option, HELP)
            headings = {slug(heading) for heading in re.findall(r"^#+ (.+)$", prose, re.MULTILINE)}
            for target in re.findall(r"\]\(([^)]+)\)", prose):
                if target.startswith("#"):
                    self.assertIn(target[1:], headings)
                else:
                    self.assertTrue((path.parent / target).exists(), target)

    def test_sentences_are_short(self):
        for path in (GUIDE, STATEMENT):
            text = re.sub(r"^[#|!].*$|^\s*(\d+\.|-) ", "\n\n", prose_of(path), flags=re.MULTILINE)
            text = re.sub(r"`[^`]*`|\([^)]*\)", "x", text).replace("*", "")
            for sentence in re.split(r"(?<=[.!?:;])\s+|\n\n", text):
                self.assertLessEqual(len(sentence.split()), 26, " ".join(sentence.split()))


class Statement(unittest.TestCase):
    """The page for the works council cannot stay behind what is written."""

    def fields(self):
        schemas = SOURCE / "engine" / "store" / "schema"
        session = json.loads((schemas / "session.schema.json").read_text("utf-8"))["$defs"]
        result = json.loads((schemas / "result.schema.json").read_text("utf-8"))
        return set(session["header"]["properties"]) | set(session["event"]["properties"]) | set(result["properties"])

    def told(self):
        rows = re.findall(r"^\|[^|]+\|[^|]+\|([^|]+)\|$", STATEMENT.read_text("utf-8"), re.MULTILINE)
        return {field for row in rows for field in re.findall(r"`(\w+)`", row)}

    def test_every_field_of_a_session_is_told_and_no_other(self):
        self.assertEqual(self.fields() - self.told(), set())
        self.assertEqual(self.told() - self.fields(), set())

    def test_it_fits_on_a_page(self):
        self.assertLess(len(prose_of(STATEMENT).split()), 650)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
