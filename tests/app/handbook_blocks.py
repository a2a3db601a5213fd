# Reads scenarios/HANDLEIDING.md as its tests see it: the fenced blocks, each with the comment above it
# that says how to prove it.
#
# <!-- proef: KIND name="value" ... -->   KIND of a lua block is one of
#   basis    a whole scenario.lua, into which later blocks are put
#   casus    a whole scenario.lua
#   scene    steps, put in the scene of the basis
#   boven    what is declared, put above the scene of the basis
#   bestand  another file of the case before it: naam="stukken.lua"
#   vooraf   (a json block too) a file of the case after it: naam="kader.json"
#   test     the test.lua of the case before it that holds bij="..."
#   erbij    lines for a file that the commands work on: map="mijn-casus" naam="scenario.lua", put behind the
#            line that holds na="...", instead of the one that holds vervangt="...", or at the end
#   fout     a mistake: in="casus", "scene" or "boven"; a text block with its message follows
#   let-op   the same, of what loads but for which casus check has a remark
# with punten="7 / 7": what the best answers earn; and below the first line, a test.lua that has to pass.
# A sh block is run; uitkomst="1" when it should not end well, toets="nee" when it installs or opens another
# program. A text block tells what was printed, in order; "..." stands for lines left out.
import re
from dataclasses import dataclass, field

FENCE = re.compile(r"^```(\w*)$")
COMMENT = re.compile(r"<!--\s*proef:\s*(?:([\w-]+)(?=\s))?([^\n]*?)(?:\n(.*?))?-->\s*\Z", re.DOTALL)
ABOVE = "-- Hier komen je stukken."
WITHIN = "  -- Hier komt het voorbeeld."


@dataclass
class Block:
    language: str
    text: str
    line: int
    kind: str = ""
    attributes: dict = field(default_factory=dict)
    play: str = ""  # a test.lua that nobody sees


def without_margin(lines, margin):
    return "".join(line[margin:] if line[:margin].isspace() else line for line in lines)


def blocks_of(markdown):
    """All fenced blocks, in order."""
    found, before, inside = [], "", None
    for number, line in enumerate(markdown.splitlines(keepends=True), 1):
        fence = FENCE.match(line.strip())
        if inside is None and fence:
            inside = (fence.group(1), number, len(line) - len(line.lstrip()), [])
        elif inside is not None and line.strip() == "```":
            found.append(make_block(inside, before))
            inside, before = None, ""
        elif inside is not None:
            inside[3].append(line)
        else:
            before += line
    if inside is not None:
        raise ValueError(f"line {inside[1]}: this block does not end")
    return found


def make_block(inside, before):
    language, line, margin, lines = inside
    block = Block(language, without_margin(lines, margin) if margin else "".join(lines), line)
    comment = COMMENT.search(before.rstrip())
    if comment:
        block.kind = comment.group(1) or ""
        block.attributes = dict(re.findall(r'(\w+)="([^"]*)"', comment.group(2)))
        block.play = comment.group(3) or ""
    return block


def put_in(basis, block, kind):
    """The whole case that a block makes."""
    if kind == "casus" or kind == "basis":
        return block.text
    marker = WITHIN if kind == "scene" else ABOVE
    if basis.count(marker + "\n") != 1:
        raise ValueError(f"the basis has no line '{marker}'")
    return basis.replace(marker + "\n", block.text)
