#!/usr/bin/env python3
"""Includes go down only, each library has one folder that may include it, and only the outermost
folders touch the world. The table below is the one that engine/README.md shows."""

import re
import sys

from source import ENGINE, code_of, engine_files, layer_of, line_at, name_of, report

# What stands directly under each folder; a folder may include that, and everything under it.
LAYERS = {
    "base": [],
    "archive": ["base"],
    "core": ["archive"],
    "script": ["core"],
    "store": ["core"],
    "session": ["script", "store"],
    "learner": ["session"],
    "view": ["learner"],
    "gui": ["view"],
    "text": ["view"],
    "page": ["view"],
    "sim": ["session"],
    "author": ["sim"],
    "report": ["session"],
    "app": ["gui", "text", "author", "report", "page"],
}

# Headers from outside the C library, and the only folders that may include them.
LIBRARIES = {
    r"openssl/": ["base"],
    r"(lua|lauxlib|lualib)\.h|lua[\d.]*/": ["script"],
    r"cjson/|cJSON": ["store"],
    r"zip": ["store"],
    r"SDL": ["gui"],
    r"sqlite3": ["report"],
    r"(unistd|fcntl|dirent|sys/\w+|poll|spawn|termios|signal|pwd|langinfo)\.h": ["store", "text", "app"],
}
C_LIBRARY = """assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal
    stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string tgmath threads
    time uchar wchar wctype strings""".split()

# Calls that reach the world, and the only folders that may make them.
CALLS = {
    "a file call": (
        """fopen freopen fdopen open openat creat tmpfile mkstemp mkdtemp opendir fdopendir scandir
        mkdir rmdir flock rename remove unlink stat lstat access truncate symlink link realpath
        luaL_loadfile luaL_loadfilex luaL_dofile""",
        ["store"]),
    "a clock": (
        "time clock clock_gettime gettimeofday localtime localtime_r gmtime gmtime_r timespec_get",
        ["app", "gui", "text"]),
    "a random source": ("rand srand random srandom drand48 getrandom getentropy", ["app"]),
    "printing": ("printf vprintf puts putchar perror", ["base", "text", "app"]),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]', re.MULTILINE)


def below(layer):
    found = set()
    for lower in LAYERS[layer]:
        found |= {lower} | below(lower)
    return found


def include_problem(layer, mark, header):
    """What is wrong with one include, or None."""
    if mark == "<":
        for pattern, folders in LIBRARIES.items():
            if re.match(pattern, header):
                return None if layer in folders else f"<{header}> belongs in {' or '.join(folders)}"
        known = header.removesuffix(".h") in C_LIBRARY
        return None if known else f"<{header}> is not in the table of libraries"

    target = header.split("/")[0]
    if target not in LAYERS:
        return f'"{header}" should start with the folder, as in "{layer}/{header}"'
    if target != layer and target not in below(layer):
        return f'{layer} may not include "{header}": it may use {", ".join(sorted(below(layer))) or "nothing"}'
    if not (ENGINE / header).is_file():
        return f'"{header}" does not exist'
    return None


def call_problems(layer, code):
    for what, (names, folders) in CALLS.items():
        if layer in folders:
            continue
        for match in re.finditer(rf"(?<![\w.>])({'|'.join(names.split())})\s*\(", code):
            yield match.start(1), f"{match.group(1)}: {what} belongs in {' or '.join(folders)}"


def problems_in(layer, text):
    """Pairs of line and problem."""
    for match in INCLUDE.finditer(text):
        problem = include_problem(layer, *match.groups())
        if problem:
            yield line_at(text, match.start(2)), problem
    code = code_of(text)
    for offset, problem in call_problems(layer, code):
        yield line_at(code, offset), problem


# A rule that never says no is no rule: each of these must be refused, or accepted.
SAMPLES = [
    ("core", '#include "session/session.h"', False),
    ("script", '#include "store/journal.h"', False),
    ("core", '#include "run.h"', False),
    ("core", "#include <lua.h>", False),
    ("session", "#include <cjson/cJSON.h>", False),
    ("session", '#include "learner/overview.h"', False),
    ("session", "#include <zip.h>", False),
    ("store", "#include <zip.h>", True),
    ("text", "#include <SDL.h>", False),
    ("text", "#include <SDL2/SDL.h>", False),
    ("core", 'FILE *file = fopen("x", "r");', False),
    ("script", 'luaL_dofile(L, "x");', False),
    ("core", "seed = time(NULL);", False),
    ("view", 'printf("x");', False),
    ("core", "#include <stdio.h>", True),
    ("store", "int file = open(path, O_RDONLY);", True),
    ("core", '// fopen("x")\nconst char *text = "time(0)";', True),
    ("core", "journal_open(journal); clock->time(3); clock.time(3);", True),
    ("gui", '#include <SDL.h>\nTTF_OpenFont("x", 12);', True),
]


def main():
    problems = [f"the test itself: {sample!r} was {'refused' if good else 'accepted'}"
                for layer, sample, good in SAMPLES
                if (not list(problems_in(layer, sample))) != good]

    for folder in sorted(ENGINE.iterdir()):
        if folder.is_dir() and folder.name not in LAYERS:
            problems.append(f"engine/{folder.name} is not in the table of layers")

    for path in engine_files():
        if layer_of(path) in LAYERS:
            problems += [f"{name_of(path)}:{line}: {problem}" for line, problem
                         in problems_in(layer_of(path), path.read_text(encoding="utf-8"))]
    return report(problems, "layers")


if __name__ == "__main__":
    sys.exit(main())
