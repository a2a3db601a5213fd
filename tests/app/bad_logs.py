# Bad logs: every way in which events.ndjson can be wrong, made from a good one. Shared by
# test_bad_logs.py, which says what each reader must answer.
import hashlib
import json
import os
import socket

DEEP = 5000


def body_of(line):
    """The line without its chain and its closing brace."""
    text = line[:line.rindex(b',"hash":"')]
    return text[:text.rindex(b',"prev":"')] if b',"prev":"' in text else text


def forge(bodies):
    """A log with a good chain around these bodies, as somebody could make who has the program."""
    made, before = [], None
    for body in bodies:
        if before:
            body += b',"prev":"%s"' % before
        whole = body + b',"hash":"%s"}' % hashlib.sha256(body).hexdigest().encode()
        before = hashlib.sha256(whole).hexdigest().encode()
        made.append(whole)
    return b"\n".join(made) + b"\n"


def find(bodies, *parts):
    """The number of the first body that has all of these parts, from 0."""
    return next(i for i, body in enumerate(bodies) if all(part in body for part in parts))


class Log:
    """A good log, and what bad ones are made from it."""

    def __init__(self, path):
        self.path = path
        self.bytes = path.read_bytes()
        self.lines = self.bytes.split(b"\n")[:-1]
        self.bodies = [body_of(line) for line in self.lines]

    def replaced(self, at, old, new):
        """The line `at` (from 0) with another text in it, and a good chain around all."""
        assert old in self.bodies[at], (old, self.bodies[at])
        return forge([*self.bodies[:at], self.bodies[at].replace(old, new, 1), *self.bodies[at + 1:]])

    def with_member(self, at, member):
        return forge([*self.bodies[:at], self.bodies[at] + b"," + member, *self.bodies[at + 1:]])

    def without_seq(self, at):
        return self.replaced(at, b'"seq":%d,' % at, b"")

    def scored(self):
        return find(self.bodies, b'"evidence"')

    def renumbered(self, bodies):
        """These bodies with the numbers they should have."""
        made = [bodies[0]]
        for number, body in enumerate(bodies[1:], 1):
            made.append(b'{"seq":%d,' % number + body[body.index(b",") + 1:])
        return forge(made)

    def with_times(self, times):
        """The log with these timestamps, the last of them for all lines that remain."""
        bodies = []
        for number, body in enumerate(self.bodies):
            was = json.loads(body + b"}")["timestamp"].encode()
            bodies.append(body.replace(was, times[min(number, len(times) - 1)].encode(), 1))
        return forge(bodies)


# ---- What a log can be, beside a file with other bytes ----


def make_pipe(path):
    os.mkfifo(path)


def make_folder(path):
    path.mkdir()
    (path / "events.ndjson").write_text("{}")


def make_link(path):
    whole = path.parent / "elders.ndjson"
    whole.write_bytes(path.parent.joinpath("was").read_bytes())
    path.symlink_to(whole)


def make_dangling(path):
    path.symlink_to("nergens")


def make_device(path):
    path.symlink_to("/dev/zero")


def make_socket(path):
    with socket.socket(socket.AF_UNIX) as end:
        here = os.getcwd()
        os.chdir(path.parent)  # the name of a socket is short
        end.bind(path.name)
        os.chdir(here)


def make_sparse(path):
    """100 MB without a line end, after a good first line: no byte of it takes room on the disk."""
    header = path.parent.joinpath("was").read_bytes().split(b"\n")[0] + b"\n"
    path.write_bytes(header)
    os.truncate(path, len(header) + 100_000_000)


def make_long_line(path):
    """100 MB in one line, with its line end."""
    make_sparse(path)
    with open(path, "ab") as file:
        file.write(b"\n")


def make_many_lines(path):
    """Ten million lines after the good ones."""
    with open(path, "wb") as file:
        file.write(path.parent.joinpath("was").read_bytes())
        for _ in range(100):
            file.write(b"\n" * 100_000)


# ---- The table ----

# What a reader answers: that the log is damaged, with these words; that it is sound and not
# finished; that it is sound. TORN: what is there is sound, and the last answer was not written.
DAMAGED, OPEN, SOUND, TORN = "damaged", "open", "sound", "torn"


class Bad:
    def __init__(self, name, make, answer, words="", line=None, **others):
        self.name = name
        self.make = make      # answers bytes, or makes something itself (special)
        self.answer = answer  # of every reader, but for `others`
        self.words = words
        self.line = line      # that is named, or a function of the log; None: none
        self.others = others


def table():
    nested = b"[" * DEEP + b"]" * DEEP
    shallow = b"[" * 20 + b"]" * 20
    return [
        Bad("leeg", lambda log: b"", DAMAGED, "leeg"),
        Bad("alleen-een-regeleinde", lambda log: b"\n", DAMAGED, "controlegetal", 1),
        Bad("alleen-de-kop", lambda log: log.lines[0] + b"\n", OPEN),
        Bad("halve-kop", lambda log: log.lines[0][:100], DAMAGED, "eerste regel"),
        Bad("geen-regeleinde", lambda log: log.bytes[:-1], TORN, "afgebroken", lambda log: len(log.lines)),
        Bad("halve-laatste-regel", lambda log: log.bytes[:-40], TORN, "afgebroken", lambda log: len(log.lines)),
        Bad("windows-regeleinden", lambda log: log.bytes.replace(b"\n", b"\r\n"), DAMAGED, "Windows (CRLF)", 1),
        Bad("oud-mac-regeleinden", lambda log: log.bytes.replace(b"\n", b"\r"), DAMAGED, "geen regeleinden"),
        Bad("bom", lambda log: b"\xef\xbb\xbf" + log.bytes, DAMAGED, "BOM", 1),
        Bad("utf-16", lambda log: log.bytes.decode().encode("utf-16"), DAMAGED, "controlegetal", 1),
        Bad("geen-tekst", lambda log: bytes(range(256)) * 30, DAMAGED, "controlegetal", 1),
        Bad("lege-regel", lambda log: b"\n".join(log.lines[:5] + [b""] + log.lines[5:]) + b"\n", DAMAGED, "controlegetal", 6),
        Bad("regel-dubbel", lambda log: b"\n".join(log.lines[:5] + log.lines[4:]) + b"\n", DAMAGED, "volgt niet", 6),
        Bad("regel-weg", lambda log: b"\n".join(log.lines[:5] + log.lines[6:]) + b"\n", DAMAGED, "volgt niet", 6),
        Bad("regels-verwisseld", lambda log: b"\n".join(log.lines[:5] + [log.lines[6], log.lines[5]] + log.lines[7:]) + b"\n", DAMAGED, "volgt niet", 6),
        Bad("kop-dubbel", lambda log: log.lines[0] + b"\n" + log.bytes, DAMAGED, "volgt niet", 2),
        Bad("score-veranderd", lambda log: log.bytes.replace(b'"raw":', b'"raw":1', 1), DAMAGED, "na het opslaan veranderd", lambda log: log.scored() + 1),
        Bad("nullen", lambda log: log.bytes[:3000] + b"\0" * 200 + log.bytes[3200:], DAMAGED, "controlegetal", lambda log: log.bytes[:3000].count(b"\n") + 1),
        Bad("nullen-erachter", lambda log: log.bytes + b"\0" * 4096, TORN, "afgebroken", lambda log: len(log.lines) + 1),
        Bad("seq-dubbel", lambda log: forge([*log.bodies[:5], *log.bodies[4:]]), DAMAGED, "volgnummer is 4, verwacht was 5", 6),
        Bad("seq-overgeslagen", lambda log: forge([*log.bodies[:5], *log.bodies[6:]]), DAMAGED, "volgnummer is 6, verwacht was 5", 6),
        Bad("seq-verwisseld", lambda log: forge([*log.bodies[:5], log.bodies[6], log.bodies[5], *log.bodies[7:]]), DAMAGED, "volgnummer", 6),
        Bad("seq-ontbreekt", lambda log: log.without_seq(5), DAMAGED, "'seq'", 6),
        Bad("seq-reusachtig", lambda log: log.replaced(5, b'"seq":5', b'"seq":99999999999999999999999'), DAMAGED, "'seq'", 6),
        Bad("seq-exponent", lambda log: log.replaced(5, b'"seq":5', b'"seq":1e400'), DAMAGED, "'seq'", 6),
        Bad("seq-negatief", lambda log: log.replaced(5, b'"seq":5', b'"seq":-5'), DAMAGED, "'seq'", 6),
        Bad("seq-tekst", lambda log: log.replaced(5, b'"seq":5', b'"seq":"5"'), DAMAGED, "'seq'", 6),
        Bad("seq-tweemaal", lambda log: log.with_member(5, b'"seq":5'), DAMAGED, "'seq'", 6),
        Bad("kop-dubbel-geketend", lambda log: forge([log.bodies[0], *log.bodies]), DAMAGED, "'seq'", 2),
        Bad("score-reusachtig", lambda log: log.replaced(log.scored(), b'"raw":', b'"raw":9223372036854775807'), DAMAGED, "score", lambda log: log.scored() + 1),
        Bad("score-boven-het-meeste", lambda log: log.replaced(log.scored(), b'"raw":', b'"raw":99'), DAMAGED, "score", lambda log: log.scored() + 1),
        Bad("diep-genest", lambda log: log.with_member(5, b'"x":' + nested), DAMAGED, "te diep", 6),
        Bad("utf-8-stuk", lambda log: log.with_member(5, b'"x":"\xc3\x28"'), DAMAGED, "UTF-8", 6),
        Bad("utf-8-surrogaat", lambda log: log.with_member(5, b'"x":"\xed\xa0\x80"'), DAMAGED, "UTF-8", 6),
        Bad("utf-8-te-lang", lambda log: log.with_member(5, b'"x":"\xc0\xaf"'), DAMAGED, "UTF-8", 6),
        Bad("nul-geketend", lambda log: log.with_member(5, b'"x":"a\0b"'), DAMAGED, "UTF-8", 6),
        Bad("nul-als-escape", lambda log: log.with_member(5, b'"x":"a\\u0000b"'), DAMAGED, "JSON", 6),
        Bad("half-paar", lambda log: log.replaced(5, b'"type":"', b'"type":"\\ud800'), DAMAGED, "'object'", 6),
        Bad("werkwoord-onbekend", lambda log: log.replaced(5, b'"verb":"', b'"verb":"ver'), DAMAGED, "'verb' kent deze Casus niet", 6),
        Bad("tijd-onmogelijk", lambda log: log.with_times(["2026-11-16T09:00:00.000Z"] * 5 + ["2026-02-30T25:00:00.000Z"]), DAMAGED, "'timestamp'", 6),
        Bad("tijd-zonder-zone", lambda log: log.with_times(["2026-11-16T09:00:00.000Z"] * 5 + ["2026-11-16T09:00:00.000"]), DAMAGED, "'timestamp'", 6),
        Bad("kop-nieuwer", lambda log: log.replaced(0, b"casus-session/1", b"casus-session/2"), DAMAGED, "nieuwere versie (casus-session/2)", 1),
        Bad("kop-van-iets-anders", lambda log: log.replaced(0, b"casus-session/1", b"ander/1"), DAMAGED, "geen logboek van Casus", 1),
        Bad("kop-zonder-speler", lambda log: log.replaced(0, b'"actor"', b'"acteur"'), DAMAGED, "'actor'", 1),
        Bad("kop-diep-genest", lambda log: log.with_member(0, b'"x":' + nested), DAMAGED, "diep", 1),
        Bad("kop-zaad-te-groot", lambda log: log.replaced(0, b'"seed":"', b'"seed":"99999999999999999999'), DAMAGED, "'seed'", 1),
        Bad("kop-tweemaal-een-veld", lambda log: log.with_member(0, b'"mode":"exam"'), DAMAGED, "'mode' staat er twee keer", 1),
        Bad("tijd-na-3000", lambda log: log.with_times(["2026-11-16T09:00:00.000Z"] * 5 + ["3000-01-01T00:00:00.000Z"]), DAMAGED, "'timestamp'", 6),
        Bad("te-lang-zonder-regeleinde", make_sparse, DAMAGED, "te lang", 2),
        Bad("regel-van-100-MB", make_long_line, DAMAGED, "te lang", 2),
        Bad("tien-miljoen-regels", make_many_lines, DAMAGED, "controlegetal", lambda log: len(log.lines) + 1),
        Bad("pijp", make_pipe, DAMAGED, "geen gewoon bestand"),
        Bad("map", make_folder, DAMAGED, "een map, geen bestand"),
        Bad("koppeling", make_link, DAMAGED, "koppeling"),
        Bad("koppeling-naar-niets", make_dangling, DAMAGED, "koppeling"),
        Bad("koppeling-naar-apparaat", make_device, DAMAGED, "koppeling"),
        Bad("aansluiting", make_socket, DAMAGED, "geen gewoon bestand"),
        # With a good chain around it only who plays the answers again can tell.
        Bad("score-vervalst", lambda log: log.replaced(log.scored(), b'"max":', b'"max":1'), DAMAGED, "score is", lambda log: log.scored() + 1,
            collect=SOUND, replay=SOUND, play=SOUND),
        Bad("indicator-onbekend", lambda log: log.replaced(log.scored(), b'"indicator":"', b'"indicator":"XX_'), DAMAGED, "indicator", lambda log: log.scored() + 1,
            collect=SOUND, replay=SOUND, play=SOUND),
        Bad("antwoord-onbekend", lambda log: log.replaced(find(log.bodies, b'"type":"choose"'), b'"response":"', b'"response":"geen-'), DAMAGED, "bestaat niet", lambda log: find(log.bodies, b'"type":"choose"') + 1,
            collect=SOUND),
        Bad("regel-na-het-einde", lambda log: log.renumbered([*log.bodies, log.bodies[5]]), DAMAGED, "na het einde", lambda log: len(log.lines) + 1),
        # And these are good.
        Bad("tijd-loopt-terug", lambda log: log.with_times(["2026-11-16T09:00:00.000Z", "2026-11-16T08:00:00.000Z", "2001-01-01T00:00:00.000Z"]), SOUND),
        Bad("tijd-springt-vooruit", lambda log: log.with_times(["2026-11-16T09:00:00.000Z"] * 7 + ["2999-12-31T23:59:59.999Z"]), SOUND),
        Bad("lid-van-later", lambda log: log.with_member(5, b'"x":' + shallow), SOUND),
        Bad("niets-veranderd", lambda log: log.bytes, SOUND),
    ]
