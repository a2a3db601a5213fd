#!/usr/bin/env python3
"""Every message that a learner can meet on the screen when something goes wrong stands in base/error_words.c with its
English, and what stands there is in the code."""

import re
import sys

from source import ENGINE, report

# What a learner's play, place or debrief passes through. The rest is for who makes cases, collects logs or types
# commands: that stays in Dutch.
LAYERS = ["core", "learner", "session", "store"]
NOT_FOR_LEARNERS = {
    "core/framework.c", "core/story.c", "learner/portfolio.c", "session/parcel.c", "session/rescore.c", "session/rescore_read.c",
    "store/frameworks.c", "store/laws.c", "store/pack.c", "store/pack_manifest.c", "store/pack_read.c",
    "store/reference.c",
}
PLACE = {"error_set": 3, "error_set_at": 4, "error_add": 1}
# Functions of a file of its own that pass on what they are given, and which argument that is.
PASSES = {("core/chain_accept.c", "refuse"): 1, ("store/journal_reader.c", "line_wrong"): 2, ("store/others.c", "damaged"): 1,
          ("store/files.c", "fail"): 2}
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
DUTCH_IN = {"store/files.c": "reason", "store/journal_reader.c": "why_no_header|foreign_hand"}  # functions that answer words
CONVERSION = re.compile(r"%%|%[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t)?[a-zA-Z]")


def arguments(text, start):
    """The arguments of the call of which the bracket opens before `start`."""
    depth, found, last, at = 1, [], start, start
    while depth:
        literal = LITERAL.match(text, at)
        if literal:
            at = literal.end()
            continue
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(text[at], 0)
        if depth == 0 or (text[at] == "," and depth == 1):
            found.append(text[last:at])
            last = at + 1
        at += 1
    return found


def whole(argument):
    """The text of string literals beside each other; None when there is more than those."""
    return "".join(LITERAL.findall(argument)) if LITERAL.sub("", argument).strip() == "" else None


def messages(path, text):
    """Pairs of line and message in one file."""
    calls = dict(PLACE)
    calls.update({name: place for (file, name), place in PASSES.items() if file == path})
    for call in re.finditer(rf"\b({'|'.join(calls)})\(", text):
        given = arguments(text, call.end())
        line = text.count("\n", 0, call.start()) + 1
        place = calls[call.group(1)]
        if len(given) <= place or given[place].strip().startswith("const char"):
            continue
        after = text[call.end() + sum(map(len, given)) + len(given):][:200]
        if re.match(r";\s+return error_english\(", after):
            continue  # says both itself
        message = whole(given[place])
        if message == "%s" and len(given) > place + 1:
            # A choice of texts, or what a function answered, which is looked at where it stands.
            yield from ((line, "".join(LITERAL.findall(part))) for part in re.split(r"[?:]", given[place + 1])
                        if LITERAL.search(part))
        elif message is not None:
            yield line, message
        elif not (path in DUTCH_IN and given[place].strip().isidentifier()):
            yield line, f"not a text: {given[place].strip()}"
    if path in DUTCH_IN:
        for body in re.findall(rf"^static const char \*(?:{DUTCH_IN[path]})\(.*?^}}", text, re.DOTALL | re.MULTILINE):
            for said in re.findall(r'(?:return|[?:])\s+((?:"(?:[^"\\]|\\.)*"\s*)+)', body):
                yield 0, whole(said)


def catalogue():
    text = (ENGINE / "base/error_words.c").read_text()
    rows = text[text.index("WORDS[] = {"):text.index("\n};")]
    found = {}
    for row in re.finditer(r"^    \{(.*?)\},$", rows, re.DOTALL | re.MULTILINE):
        dutch, english = arguments(row.group(1) + ")", 0)
        assert whole(dutch) not in found, dutch
        found[whole(dutch)] = whole(english)
    return found


def main():
    known, used, problems, count = catalogue(), set(), [], 0
    for layer in LAYERS:
        for file in sorted((ENGINE / layer).glob("*.c")):
            path = f"{layer}/{file.name}"
            for line, message in messages(path, file.read_text()) if path not in NOT_FOR_LEARNERS else ():
                count += 1
                used.add(message)
                if message not in known and "%s" != message:
                    problems.append(f"engine/{path}:{line}: '{message}' has no English in base/error_words.c")
    for dutch, english in known.items():
        if dutch not in used:
            problems.append(f"engine/base/error_words.c: '{dutch}' is said nowhere")
        if CONVERSION.findall(dutch) != CONVERSION.findall(english):
            problems.append(f"engine/base/error_words.c: '{dutch}' and '{english}' take other things")
        if not english or english == dutch:
            problems.append(f"engine/base/error_words.c: '{dutch}' is not said in English")
    if count < 120:
        problems.append(f"only {count} messages were found: the code is read wrongly")
    return report(problems, f"errors: {len(known)} messages in two languages, said in {count} places")


if __name__ == "__main__":
    sys.exit(main())
