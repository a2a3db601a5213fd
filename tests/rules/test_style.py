#!/usr/bin/env python3
"""The style budget: lengths of functions, files and lines, no tabs or trailing blanks, a first line
that says what the file is for, and no variable that changes at file scope below the window."""

import re
import sys

from source import ROOT, code_of, engine_files, layer_of, line_at, name_of, report, without_preprocessor

MAX_FUNCTION = 60
MAX_LINES = {".c": 500, ".h": 150}
MAX_WIDTH = 100

# Functions that are one table or one switch, and gain nothing from being cut up: "file:function".
LONG_ON_PURPOSE = set()

# Headers of plain data that crosses a seam: long because there is much of it, with little behaviour.
LONG_HEADERS = {"engine/core/scenario.h"}

# Where a variable at file scope may change: the window has one of everything.
MAY_HOLD_STATE = {"gui", "app"}

NOT_A_VARIABLE = re.compile(
    r"(typedef|extern|_Static_assert|static_assert)\b|(struct|enum|union)( \w+)?( ?\{\})?$")
FUNCTION_POINTER = re.compile(r"\( ?\* ?(const )?\w+ ?(?:\[[^\]]*\])? ?\) ?\(")


def top_level(code):
    """Yields (kind, start, end, head) of everything at file scope: a 'function' with the text before
    its brace, or a 'statement' with the text before its semicolon, braces emptied."""
    head, start, depth, opened, head_at_open = "", None, 0, "", ""
    for offset, sign in enumerate(code):
        if sign == "{":
            if depth == 0:
                opened = "function" if head.rstrip().endswith(")") and "=" not in head else "block"
                head_at_open = head
            depth += 1
        elif sign == "}":
            depth -= 1
            if depth == 0 and opened == "function":
                yield "function", start, offset, head_at_open
                head, start = "", None
            elif depth == 0:
                head += "{}"
        elif depth == 0 and sign == ";":
            yield "statement", start, offset, head
            head, start = "", None
        elif depth == 0:
            if start is None and not sign.isspace():
                start = offset
            head += sign


def function_name(head):
    return re.search(r"(\w+)\s*\(", head).group(1)


def is_changing_variable(statement):
    """True for the declaration of a variable that is not const itself."""
    declared = " ".join(statement.split("=")[0].split())
    if NOT_A_VARIABLE.match(declared) or len(declared.split()) < 2:
        return False
    pointer = FUNCTION_POINTER.search(declared)
    if pointer:
        return not pointer.group(1)
    if "(" in declared:
        return False
    return not re.search(r"\bconst\b", declared.rsplit("*", 1)[-1])


def state_problems(code):
    for kind, start, end, head in top_level(code):
        if kind == "statement" and is_changing_variable(head):
            yield start, f"changing variable at file scope: {' '.join(head.split())[:60]}"
        if kind == "function":
            for match in re.finditer(r"\bstatic\s([^;=]*)", code[start + len(head):end]):
                if is_changing_variable(match.group(1)):
                    yield start + len(head) + match.start(), "changing static variable in a function"


def length_problems(path, code):
    for kind, start, end, head in top_level(code):
        if kind != "function":
            continue
        name = function_name(head)
        lines = line_at(code, end) - line_at(code, start) + 1
        if lines > MAX_FUNCTION and f"{path}:{name}" not in LONG_ON_PURPOSE:
            yield start, f"{name} has {lines} lines; {MAX_FUNCTION} is the limit"


def line_problems(text):
    """Pairs of line and problem for what any text file must keep to."""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_WIDTH:
            yield number, f"{len(line)} characters; {MAX_WIDTH} is the limit"
        if "\t" in line:
            yield number, "a tab"
        if line != line.rstrip():
            yield number, "blanks at the end"
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield text.count("\n") + 1, "should end with one line break"


def engine_problems(path, text):
    name = name_of(path)
    yield from line_problems(text)
    if not re.match(r"// \S.{8,}", text):
        yield 1, "the first line should be a // sentence that says what the file is for"
    lines = text.count("\n")
    if lines > MAX_LINES[path.suffix] and name not in LONG_HEADERS:
        yield lines, f"{lines} lines; {MAX_LINES[path.suffix]} is the limit for {path.suffix}"

    code = without_preprocessor(code_of(text))
    found = list(length_problems(name, code))
    if layer_of(path) not in MAY_HOLD_STATE:
        found += state_problems(code)
    yield from ((line_at(code, offset), problem) for offset, problem in found)


# A rule that never says no is no rule: (code, does it hold a changing variable).
SAMPLES = [
    ("static int count;", True),
    ("int count = 3;", True),
    ("static char text[100];", True),
    ("static const char *name = 0;", True),
    ("static Run run = {0};", True),
    ("static int (*hook)(void);", True),
    ("struct Run run;", True),
    ("static struct Run *run;", True),
    ("int f(void) {\n    static int calls = 0;\n    return ++calls;\n}", True),
    ("static const int limit = 3;", False),
    ("static const char *const names[] = {0, 1};", False),
    ("static const luaL_Reg functions[] = {\n    {0, f},\n    {0, 0},\n};", False),
    ("static const char names[][8] = {{1}, {2}};", False),
    ("static int (*const table[])(int) = {f, g};", False),
    ("struct Run;\ntypedef struct Run Run;\nstruct Run {\n    int a;\n};", False),
    ("enum { A, B };\ntypedef enum { C } D;", False),
    ("int f(int a, int b);\nbool g(const Run *run, Error *error);\nRun *h(void);", False),
    ("typedef int (*Hook)(void *context);\n_Static_assert(sizeof(int) == 4, 0);", False),
    ("static int f(int a) {\n    int b = a;\n    static const int c = 1;\n    return b + c;\n}", False),
    ("struct A {\n    int (*call)(void);\n};\nextern const int table[3];", False),
    ("struct A {\n    int a;\n} one;", True),
    ("Run *(f)(void);\nvoid (*g(int a))(void);\n", False),
]


def test_itself():
    for sample, expected in SAMPLES:
        if bool(list(state_problems(without_preprocessor(code_of(sample))))) != expected:
            yield f"the test itself: {'missed' if expected else 'wrongly refused'}: {sample!r}"
    long = "int f(void) {\n" + "    g();\n" * MAX_FUNCTION + "}\n"
    if not list(length_problems("x.c", long)):
        yield "the test itself: missed a long function"


def main():
    problems = list(test_itself())
    for path in engine_files():
        found = sorted(engine_problems(path, path.read_text(encoding="utf-8")))
        problems += [f"{name_of(path)}:{line}: {problem}" for line, problem in found]

    others = [*ROOT.glob("tests/*/*.[ch]")]
    for path in sorted(others):
        found = sorted(line_problems(path.read_text(encoding="utf-8")))
        problems += [f"{name_of(path)}:{line}: {problem}" for line, problem in found]
    return report(problems, "style")


if __name__ == "__main__":
    sys.exit(main())
