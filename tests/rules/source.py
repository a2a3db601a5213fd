"""Reads C sources for the rule tests: which files there are, and their text without comments and strings."""

import os
import re
from pathlib import Path

ROOT = Path(os.environ.get("CASUS_SOURCE", Path(__file__).resolve().parents[2]))
ENGINE = ROOT / "engine"

NOISE = re.compile(
    r"""//[^\n]*            # a line comment
      | /\*.*?\*/           # a block comment
      | "(?:\\.|[^"\\\n])*" # a string
      | '(?:\\.|[^'\\\n])*' # a character
    """, re.VERBOSE | re.DOTALL)


def engine_files():
    """All C files of the engine, in a stable order."""
    return sorted(path for path in ENGINE.glob("*/*.[ch]"))


def layer_of(path):
    return path.relative_to(ENGINE).parts[0]


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def blank(match):
    """Keeps the line breaks, so that line numbers stay true."""
    text = match.group(0)
    if text[0] in "\"'":
        return text[0] * 2
    return "\n" * text.count("\n")


def code_of(text):
    """The text without comments; strings and characters are empty."""
    return NOISE.sub(blank, text)


def without_preprocessor(code):
    """The code without # lines and the lines that they continue on."""
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda match: "\n" * match.group(0).count("\n"),
                  code, flags=re.MULTILINE)


def line_at(code, offset):
    return code.count("\n", 0, offset) + 1


def report(problems, what):
    """Prints the problems and returns the exit status."""
    for problem in problems:
        print(problem)
    print(f"{what}: {len(problems)} problems")
    return 1 if problems else 0
