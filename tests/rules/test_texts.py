#!/usr/bin/env python3
"""Every field of type Text in the structs of a case is visited by core/texts.c, so that check and translate
cannot miss a text that somebody adds later."""

import re
import sys

from source import ENGINE, code_of, report

HEADERS = ["core/scenario.h", "archive/record.h", "archive/page.h", "archive/hold.h"]
DERIVED = {("Record", "page")}  # the same words as its parts, which are visited

STRUCT = re.compile(r"typedef struct \w+ \{(.*?)\n\} (\w+);", re.DOTALL)
FIELD = re.compile(r"^\s+Text ([^;(]+);", re.MULTILINE)


def text_fields():
    """Triples of header, struct and field."""
    for header in HEADERS:
        for body, struct in STRUCT.findall(code_of((ENGINE / header).read_text())):
            for names in FIELD.findall(body):
                for name in names.split(","):
                    yield header, struct, name.split("[")[0].strip(" *")


def lists_of(struct):
    """Names under which a list of this struct stands in another one: events[i].what."""
    texts = "\n".join(code_of((ENGINE / header).read_text()) for header in HEADERS)
    return set(re.findall(rf"^\s+(?:const )?{struct} \*(\w+);", texts, re.MULTILINE))


def main():
    walk = code_of((ENGINE / "core/texts.c").read_text())
    problems, count = [], 0
    for header, struct, field in text_fields():
        count += 1
        names = set(re.findall(rf"\b{struct} \*(\w+)", walk)) | lists_of(struct)
        used = any(re.search(rf"\b{name}(\[[^]]*\])?(->|\.){field}\b", walk) for name in names)
        if not used and (struct, field) not in DERIVED:
            problems.append(f"engine/{header}: {struct}.{field} is a Text that core/texts.c does not visit")
    if count < 40:
        problems.append(f"only {count} fields of type Text were found: the headers are read wrongly")
    return report(problems, f"texts: {count} fields")


if __name__ == "__main__":
    sys.exit(main())
