#!/usr/bin/env python3
"""The shipped fonts hold every letter and sign that Dutch and English texts need, and their licence
lies beside them with the copyright line of the font itself. Reads the files without a library."""

import os
import struct
import sys
from pathlib import Path

FONTS = Path(os.environ["CASUS_SOURCE"]) / "assets" / "fonts"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
DUTCH = "ÁÀÄÂÉÈËÊÍÌÏÎÓÒÖÔÚÙÜÛÇÑáàäâéèëêíìïîóòöôúùüûçñ"
SIGNS = "!\"#%&'()*+,-./:;<=>?@[]_€§°·–—‘’“”„…•×"


def table(data, tag):
    count = struct.unpack_from(">H", data, 4)[0]
    for index in range(count):
        name, _, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * index)
        if name == tag:
            return data[offset:offset + length]
    raise ValueError(f"no table {tag!r}")


def format_4(cmap):
    """A cmap subtable of format 4: segments of the basic plane."""
    half = struct.unpack_from(">H", cmap, 6)[0] // 2
    ends = struct.unpack_from(f">{half}H", cmap, 14)
    starts = struct.unpack_from(f">{half}H", cmap, 16 + 2 * half)
    deltas = struct.unpack_from(f">{half}H", cmap, 16 + 4 * half)
    ranges_at = 16 + 6 * half
    ranges = struct.unpack_from(f">{half}H", cmap, ranges_at)

    def glyph(code):
        for index in range(half):
            if code > ends[index]:
                continue
            if code < starts[index]:
                return 0
            if ranges[index] == 0:
                return (code + deltas[index]) & 0xFFFF
            at = ranges_at + 2 * index + ranges[index] + 2 * (code - starts[index])
            found = struct.unpack_from(">H", cmap, at)[0]
            return (found + deltas[index]) & 0xFFFF if found else 0
        return 0
    return glyph


def character_map(data):
    cmap = table(data, b"cmap")
    for index in range(struct.unpack_from(">H", cmap, 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", cmap, 4 + 8 * index)
        if struct.unpack_from(">H", cmap, offset)[0] == 4 and (platform, encoding) in ((3, 1), (0, 3)):
            return format_4(cmap[offset:])
    raise ValueError("no Unicode cmap of format 4")


def copyright_line(data):
    names = table(data, b"name")
    _, count, strings = struct.unpack_from(">HHH", names, 0)
    for index in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(">6H", names, 6 + 12 * index)
        if platform == 3 and name == 0:
            return names[strings + offset:strings + offset + length].decode("utf-16-be")
    raise ValueError("no copyright line")


def problems_of(path):
    data = path.read_bytes()
    glyph = character_map(data)
    missing = [sign for sign in LETTERS + DUTCH + SIGNS if glyph(ord(sign)) == 0]
    if missing:
        yield f"{path.name}: no glyph for {' '.join(missing)}"

    licence = path.with_name(f"OFL-{path.stem.split('-')[0]}.txt")
    if not licence.is_file():
        yield f"{path.name}: no licence file {licence.name}"
    elif copyright_line(data) not in licence.read_text(encoding="utf-8"):
        yield f"{licence.name}: the copyright line of {path.name} is not in it"


def main():
    fonts = sorted(FONTS.glob("*.ttf"))
    problems = [problem for path in fonts for problem in problems_of(path)]
    if not fonts:
        problems.append(f"no fonts in {FONTS}")
    print(*problems, f"{len(fonts)} fonts read", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
