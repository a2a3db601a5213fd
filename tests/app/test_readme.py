# The README is true: its example plays, its commands and options exist, its pictures and links are there.
import pathlib
import re
import sys
import unittest

from casus_program import SOURCE, ProgramTest, run

README = (SOURCE / "README.md").read_text("utf-8")


class Readme(ProgramTest):
    def test_the_example_case_loads_and_plays(self):
        example = re.search(r"```lua\n(.*?)```", README, re.DOTALL).group(1)
        folder = pathlib.Path(self.folder.name) / "koffie"
        folder.mkdir()
        (folder / "scenario.lua").write_text(example, "utf-8")
        self.assertEqual(len(example.splitlines()), 20)
        process = run("play", folder, "--auto", "--data", self.data)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertIn("Punten: 7 / 7", process.stdout)

    def test_every_option_it_names_is_in_the_help(self):
        text = run("--help").stdout
        for option in set(re.findall(r"--[a-z]+", README)):
            self.assertIn(option, text)

    def test_every_file_it_points_at_exists(self):
        for target in re.findall(r"\]\(([^)]+)\)", README):
            self.assertTrue((SOURCE / target).exists(), target)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
