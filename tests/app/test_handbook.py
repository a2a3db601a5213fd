# The handbook for authors is true: every example loads, plays and earns what it says, every command runs and
# prints what is shown, every message is really given, and every file and link exists.
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import unittest

from casus_program import CASUS, SOURCE, ProgramTest, run
from handbook_blocks import ABOVE, WITHIN, blocks_of, put_in

HANDBOOK = SOURCE / "scenarios" / "HANDLEIDING.md"
TEXT = HANDBOOK.read_text("utf-8")
PROSE = re.sub(r"<!--.*?-->", "", re.sub(r"^( *)```.*?^\1```$", "", TEXT, flags=re.MULTILINE | re.DOTALL),
               flags=re.DOTALL)
HELP = run("--help").stdout
COMMANDS = set(re.findall(r"^  casus \[?(\w+)", HELP, re.MULTILINE))

# play opens a window; here the computer plays, or, where it begins at a scene, nobody does in the terminal.
SHELL = '''set -e
casus() {
  if [ "$1" = play ] && [[ " $* " == *" --at "* ]]; then set -- "$@" --text
  elif [ "$1" = play ] && [[ " $* " != *" --text "* ]]; then set -- "$@" --auto; fi
  command casus "$@"
}
'''


def slug(heading):
    """The name that a heading has in a link."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class Examples(ProgramTest):
    def setUp(self):
        super().setUp()
        self.work = pathlib.Path(self.folder.name) / "werk"
        self.work.mkdir()
        self.count = 0
        self.waiting = {}  # files of the next case, by name

    def make_case(self, text):
        self.count += 1
        folder = self.work / f"voorbeeld-{self.count}"
        folder.mkdir()
        (folder / "scenario.lua").write_text(text, "utf-8")
        for name, content in self.waiting.items():
            (folder / name).write_text(content, "utf-8")
        self.waiting = {}
        return folder

    def play(self, folder, block):
        process = run("play", folder, "--auto", "--data", self.data)
        self.assertEqual(process.returncode, 0, f"line {block.line}: {process.stderr}")
        if "punten" in block.attributes:
            self.assertIn(f"Punten: {block.attributes['punten']}", process.stdout, f"line {block.line}")

    def prove(self, folder, block):
        """The case plays, is sound, and the test nobody sees passes."""
        self.play(folder, block)
        process = run("check", folder)
        self.assertNotIn(": fout ", process.stdout, f"line {block.line}: {process.stdout}")
        self.assertEqual(process.returncode, 0, f"line {block.line}: {process.stderr}")
        if block.play:
            (folder / "test.lua").write_text(block.play, "utf-8")
            self.passes_its_test(folder, block)

    def passes_its_test(self, folder, block):
        process = run("test", folder)
        self.assertEqual(process.returncode, 0, f"line {block.line}: {process.stdout}{process.stderr}")

    def refuses(self, folder, block, message):
        process = run("play", folder, "--auto", "--data", self.data)
        self.assertEqual(process.returncode, 1, f"line {block.line}")
        self.assertIn(" ".join(message.split()), process.stderr, f"line {block.line}")

    def test_every_lua_block_does_what_is_said(self):
        blocks = blocks_of(TEXT)
        basis, last = None, None
        cases, kinds = [], set()
        for block, after in zip(blocks, blocks[1:] + [None]):
            if block.kind == "vooraf":
                self.waiting[block.attributes["naam"]] = block.text
                continue
            if block.language != "lua":
                continue
            kinds.add(block.kind)
            with self.subTest(line=block.line):
                if block.kind == "fout":
                    folder = self.make_case(put_in(basis, block, block.attributes["in"]))
                    self.assertEqual(after.language, "text", f"line {block.line} has no message below it")
                    self.refuses(folder, block, after.text)
                elif block.kind == "let-op":
                    folder = self.make_case(put_in(basis, block, block.attributes["in"]))
                    self.shows(run("check", folder).stdout, after)
                elif block.kind in ("basis", "casus", "scene", "boven"):
                    basis = block.text if block.kind == "basis" else basis
                    last = self.make_case(put_in(basis, block, block.kind))
                    cases.append((last, block.text))
                    self.prove(last, block)
                elif block.kind == "test":
                    found = [folder for folder, text in cases if f'"{block.attributes["bij"]}" {{' in text]
                    (found[0] / "test.lua").write_text(block.text, "utf-8")
                    self.passes_its_test(found[0], block)
                elif block.kind == "erbij":
                    continue  # proved where the commands are run
                elif block.kind == "bestand":
                    (last / block.attributes["naam"]).write_text(block.text, "utf-8")
                    self.prove(last, block)
                else:
                    self.fail(f"line {block.line}: no comment says how to prove this block")
        self.assertTrue({"basis", "scene", "boven", "fout", "test"} <= kinds, kinds)

    def test_every_question_of_the_table_can_be_asked(self):
        """In one case with the decisions that the questions are about."""
        blocks = blocks_of(TEXT)
        basis = next(block.text for block in blocks if block.kind == "basis")
        above = next(block.text for block in blocks if block.kind == "boven" and 'classify "indelen"' in block.text)
        within = "".join(next(block.text for block in blocks if block.kind == "scene" and words in block.text)
                         for words in ('choose "sleutel"', 'choose "verslagen"', 'destroy "lijst"'))
        questions = re.findall(r"^\| `(s[.:][^`]+)` \|", TEXT, re.MULTILINE)
        calls = (SOURCE / "engine/script/api_calls.c").read_text("utf-8").split("API_FUNCTIONS")[0]
        known = set(re.findall(r'^    \{CALL\("(\w+)"', calls, re.MULTILINE)) - {"law"}
        self.assertEqual(known, {question[2:].split("(")[0].split()[0] for question in questions} - {"gebeld"})
        steps = "".join(f'  when(function(s) return {question} end, say "ja"),\n' for question in questions)
        folder = self.make_case(basis.replace(ABOVE + "\n", above).replace(WITHIN + "\n", within + steps))
        process = run("play", folder, "--auto", "--data", self.data)
        self.assertEqual(process.returncode, 0, process.stderr)

    def test_a_saved_sentence_comes_into_the_game_that_is_open(self):
        self.assertEqual(self.shell("casus new open").returncode, 0)
        path = self.work / "open" / "scenario.lua"
        text = path.read_text("utf-8")
        said = "Op de stoel staat een doos."
        self.assertEqual(text.count(said), 1)
        with subprocess.Popen([CASUS, "play", self.work / "open", "--at", "brug", "--text", "--data", self.data],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1) as game:
            stop = threading.Timer(60, game.kill)
            stop.start()
            self.wait_for(game, said)
            path.write_text(text.replace(said, "Op de stoel staat een mand."), "utf-8")
            self.wait_for(game, "Op de stoel staat een mand.")
            path.write_text(text.replace(said + '",', said + '"'), "utf-8")
            self.wait_for(game, "er ontbreekt een komma")
            game.communicate("stop\n")
            stop.cancel()

    def wait_for(self, game, words):
        for line in game.stdout:
            if words in line:
                return
        self.fail(f"the game never said '{words}'")

    def test_the_task_for_the_editor_reads_what_check_says(self):
        task = json.loads(next(block.text for block in blocks_of(TEXT) if '"tasks"' in block.text))["tasks"][0]
        self.assertEqual(self.shell("casus new fouten").returncode, 0)
        case = self.work / "fouten"
        (case / ".vscode").mkdir()
        (case / ".vscode" / "tasks.json").write_text(json.dumps(task), "utf-8")
        text = (case / "scenario.lua").read_text("utf-8").replace("Ga zitten", "Zit")
        (case / "scenario.lua").write_text(text + '\nscene "zolder" { say "Hier komt niemand." }\n', "utf-8")
        output = self.shell(f"cd fouten; {task['command']} || true").stdout.splitlines()
        for matcher in task["problemMatcher"]:
            pattern = matcher["pattern"]
            found = [match for match in map(re.compile(pattern["regexp"]).match, output) if match]
            self.assertTrue(found, f"{matcher['owner']}: {output}")
            for match in found:
                self.assertTrue((case / match.group(pattern["file"])).exists(), match.group(0))
                self.assertGreater(int(match.group(pattern["line"])), 0)
        self.assertEqual(self.shell("casus pack fouten").returncode, 0)

    def shell(self, text):
        variables = dict(os.environ, PATH=f"{pathlib.Path(CASUS).parent}:{os.environ['PATH']}",
                         HOME=str(self.work), XDG_DATA_HOME=str(self.data), SDL_VIDEODRIVER="dummy")
        return subprocess.run(["bash", "-c", SHELL + text], cwd=self.work, env=variables, timeout=300, check=False,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              encoding="utf-8")

    def test_every_command_runs_and_prints_what_is_shown(self):
        blocks = blocks_of(TEXT)
        run_so_far = 0
        for block, after in zip(blocks, blocks[1:] + [None]):
            if block.kind == "erbij":
                self.change(block)
            if block.language != "sh" or block.attributes.get("toets") == "nee":
                continue
            process = self.shell(block.text)
            expected = int(block.attributes.get("uitkomst", 0))
            self.assertEqual(process.returncode, expected, f"line {block.line}: {process.stdout}")
            if after and after.language == "text":
                self.shows(process.stdout, after)
            run_so_far += 1
        self.assertGreater(run_so_far, 5)

    def change(self, block):
        """What the reader does in the editor."""
        path = self.work / block.attributes["map"] / block.attributes["naam"]
        lines = path.read_text("utf-8").splitlines(keepends=True)
        words = block.attributes.get("na") or block.attributes.get("vervangt")
        if not words:
            lines.append(block.text)
        else:
            at = [number for number, line in enumerate(lines) if words in line]
            self.assertEqual(len(at), 1, f"line {block.line}: '{words}' stands {len(at)} times in {path.name}")
            keep = 1 if "na" in block.attributes else 0
            lines[at[0]:at[0] + 1] = lines[at[0]:at[0] + keep] + [block.text]
        path.write_text("".join(lines), "utf-8")

    def shows(self, output, block):
        """Each line of the block was printed, in this order."""
        rest = output.splitlines()
        for line in block.text.splitlines():
            if line.strip() in ("", "..."):
                continue
            while rest and line.strip() not in rest[0]:
                rest.pop(0)
            self.assertTrue(rest, f"line {block.line}: '{line}' was not printed in\n{output}")
            rest.pop(0)

    def test_a_command_that_is_not_run_starts_no_casus(self):
        for block in blocks_of(TEXT):
            if block.attributes.get("toets") == "nee":
                self.assertNotRegex(block.text, r"(?m)^casus ", f"line {block.line}")


class Words(unittest.TestCase):
    def test_every_command_and_option_it_names_exists(self):
        for command in set(re.findall(r"(?<![\w/-])casus ([a-z]+)", "\n".join(re.findall(r"`[^`]+`", PROSE)))):
            self.assertIn(command, COMMANDS)
        for option in set(re.findall(r"`[^`]*?(--[a-z]+)", PROSE)):
            self.assertIn(option, HELP)

    def test_every_word_of_an_author_is_told(self):
        tables = "".join(path.read_text("utf-8") for path in (SOURCE / "engine/script").glob("api_words_*.c"))
        words = set(re.findall(r'\{\.name = "(\w+)",', tables)) - {"speech"}
        self.assertGreater(len(words), 30)
        for word in sorted(words):
            told = re.search(rf"`{word}\b|^ *{word} |[ (]{word} ?[({{]", TEXT, re.MULTILINE)
            self.assertTrue(told, f"the handbook does not tell about '{word}'")

    def test_the_indicators_are_those_of_the_framework(self):
        framework = json.loads((SOURCE / "assets/frameworks/fgr-528.json").read_text("utf-8"))
        rows = dict(re.findall(r"^\| `([A-Z]{3}_\d\d)` \| ([^|]+?) \|", TEXT, re.MULTILINE))
        self.assertEqual(rows, {entry["id"].replace("-", "_"): entry["title"]["nl"]
                                for entry in framework["indicators"]})

    def test_the_lists_and_pictures_are_those_of_casus(self):
        lists = [json.loads(path.read_text("utf-8")) for path in (SOURCE / "assets/schedules").glob("*.json")]
        rows = set(re.findall(r"^\| `([\w-]+)` \| ([^|]+) \|$", TEXT, re.MULTILINE))
        self.assertLessEqual({(entry["id"], entry["title"]["nl"]) for entry in lists}, rows)
        for folder, words in (("faces", "Gezichten"), ("pictures", "Plaatsen")):
            line = re.search(rf"^- {words} .*: (.*)\.$", TEXT, re.MULTILINE).group(1)
            named = set(re.split(r", | en ", line))
            there = {path.stem for path in (SOURCE / "assets" / folder).glob("*.svg")}
            self.assertLessEqual(named, there)
            missing = {name for name in there - named if not re.search("-ernstig|^casus|^envelop|^scan-", name)}
            self.assertEqual(missing, set(), words)

    def test_the_contents_are_those_of_the_book(self):
        chapters = re.findall(r"^## (.+)$", PROSE, re.MULTILINE)
        listed = re.findall(r"^\d+\. \[([^\]]+)\]\(#([^)]+)\)$", PROSE, re.MULTILINE)
        self.assertEqual(listed, [(chapter, slug(chapter)) for chapter in chapters])

    def test_links_pictures_and_files_are_there(self):
        headings = [slug(heading) for heading in re.findall(r"^#+ (.+)$", PROSE, re.MULTILINE)]
        self.assertEqual(len(headings), len(set(headings)), "two headings have the same name")
        for sign, words, target in re.findall(r"(!?)\[([^\]]*)\]\(([^)]+)\)", PROSE):
            if target.startswith("#"):
                self.assertIn(target[1:], headings)
                continue
            path = (HANDBOOK.parent / target.split("#")[0]).resolve()
            self.assertTrue(path.exists(), target)
            if sign:
                self.assertGreater(len(words), 40, f"{target} needs words for who does not see it")
                self.assertLess(path.stat().st_size, 150_000, target)
        for path in re.findall(r"`((?:assets|scenarios|scripts|engine)/[\w./-]+)`", PROSE):
            self.assertTrue((SOURCE / path).exists(), path)

    def test_sentences_are_short(self):
        text = re.sub(r"^[#|!].*$|^\s*(\d+\.|-) ", "\n\n", PROSE, flags=re.MULTILINE)
        text = re.sub(r"`[^`]*`|\([^)]*\)", "x", text).replace("*", "")
        for sentence in re.split(r"(?<=[.!?:;])\s+|\n\n", text):
            self.assertLessEqual(len(sentence.split()), 26, " ".join(sentence.split()))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
