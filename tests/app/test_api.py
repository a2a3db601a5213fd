#!/usr/bin/env python3
"""casus api: the committed stubs and reference are what the program makes, and Lua can read them."""

import json
import os
import pathlib
import shutil
import subprocess
import unittest

CASUS = os.environ["CASUS"]
SOURCE = pathlib.Path(os.environ["CASUS_SOURCE"])
STUBS = SOURCE / "assets" / "author" / "casus.lua"
REFERENCE = SOURCE / "scenarios" / "NASLAG.md"


def run(*arguments):
    return subprocess.run([CASUS, "api", *arguments], capture_output=True, text=True, timeout=60)


class Api(unittest.TestCase):
    def test_committed_files_are_those_of_the_program(self):
        for flag, path in (("--stubs", STUBS), ("--reference", REFERENCE)):
            made = run(flag)
            self.assertEqual(made.returncode, 0, made.stderr)
            self.assertEqual(path.read_text(encoding="utf-8"), made.stdout,
                             f"run: casus api {flag} > {path.relative_to(SOURCE)}")

    def test_lua_reads_the_stubs(self):
        lua = shutil.which("lua5.4") or shutil.which("luac5.4")
        if lua:
            check = subprocess.run(
                [lua, *(("-p",) if "luac" in lua else ("-e", f"assert(loadfile('{STUBS}'))"))]
                + ([str(STUBS)] if "luac" in lua else []), capture_output=True, text=True, timeout=60)
            self.assertEqual(check.returncode, 0, check.stderr)

    def test_json_tells_the_same_as_the_stubs(self):
        api = json.loads(run("--json").stdout)
        stubs = STUBS.read_text(encoding="utf-8")
        reference = REFERENCE.read_text(encoding="utf-8")
        for word in api["words"]:
            self.assertIn(f"\n### {word['name']}", reference)
            if word["shape"] not in ("speech", "table"):
                self.assertIn(f"\nfunction {word['name']}(", stubs)
            for field in word["fields"]:
                self.assertIn(f"\n---@field {field['name']}", stubs)
                self.assertIn(f"\n| `{field['name']}`", reference)
        for question in api["questions"]:
            self.assertIn(f"\nfunction s:{question['name']}(", stubs)

    def test_english_is_there_too(self):
        self.assertIn("The header of the case.", run("--stubs", "--lang", "en").stdout)
        self.assertIn("| field | kind |", run("--reference", "--lang", "en").stdout)

    def test_wrong_use_is_told(self):
        for arguments in ((), ("--stubs", "--json"), ("--stubs", "iets")):
            wrong = run(*arguments)
            self.assertEqual(wrong.returncode, 2)
            self.assertIn("--reference", wrong.stderr)


if __name__ == "__main__":
    unittest.main()
