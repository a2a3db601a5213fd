#!/usr/bin/env python3
"""The shipped faces and places use only what the picture loader can draw, have the size their slot
expects and stay small, and every face has its serious twin. A part the loader does not know would
be left out without a word, so nobody would see the fault in a text editor."""

import os
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ASSETS = Path(os.environ["CASUS_SOURCE"]) / "assets"
NAMESPACE = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "defs", "g", "path", "rect", "circle", "ellipse",
         "linearGradient", "radialGradient", "stop"}
NOT_READ = {"class", "filter", "mask", "clip-path"}
LARGEST = 60_000
# A place, a scan, an icon; and those of the case that casus new makes.
SIZES = {"faces": {"400"}, "pictures": {"1600", "1200", "256"}, "template": {"1600"}}


def references(root):
    """The names of the gradients that the shapes ask for."""
    for part in root.iter():
        for value in part.attrib.values():
            if value.startswith("url(#"):
                yield value[5:-1]


def problems_of(path):
    root = ElementTree.parse(path).getroot()
    if path.stat().st_size > LARGEST:
        yield f"{path.name}: more than {LARGEST} bytes"
    if root.get("width") not in SIZES[path.parent.name]:
        yield f"{path.name}: width {root.get('width')}"
    for part in root.iter():
        tag = part.tag.replace(NAMESPACE, "")
        if tag not in DRAWN:
            yield f"{path.name}: <{tag}> is not drawn"
        for name in sorted(NOT_READ.intersection(part.keys())):
            yield f"{path.name}: {name} on <{tag}> is not read"
    known = {part.get("id") for part in root.iter()}
    for name in sorted(set(references(root)) - known):
        yield f"{path.name}: there is no #{name}"


def lonely_faces():
    names = {path.stem for path in (ASSETS / "faces").glob("*.svg")}
    for name in sorted(names):
        twin = name.removesuffix("-ernstig") if name.endswith("-ernstig") else f"{name}-ernstig"
        if twin not in names:
            yield f"{name}.svg: there is no {twin}.svg"


def main():
    pictures = [path for folder in SIZES for path in sorted((ASSETS / folder).glob("*.svg"))]
    problems = [problem for path in pictures for problem in problems_of(path)]
    problems.extend(lonely_faces())
    if not pictures:
        problems.append(f"no pictures in {ASSETS}")
    print(*problems, f"{len(pictures)} pictures read", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
