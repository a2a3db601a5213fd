# Determinism: the same answers give the same bytes of log, result and report, whatever the locale
# and the time zone, and whichever compiler made the program and how.
# CASUS_OTHERS names other builds of the program, with colons between them (scripts/test does).
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from casus_program import CASUS, SOURCE

OTHERS = [path for path in os.environ.get("CASUS_OTHERS", "").split(":") if path]
PLACES = [
    {"LC_ALL": "C", "TZ": "UTC"},
    {"LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},   # i and I are other letters; a day ahead
    {"LC_ALL": "nl_NL.UTF-8", "TZ": "Europe/Amsterdam"},     # a comma in numbers
    {"LC_ALL": "ar_EG.UTF-8", "TZ": "America/Adak"},         # other digits; a day behind
    {"LC_ALL": "lt_LT.UTF-8", "TZ": "<+1345>-13:45"},        # another order of letters
]
PLAYERS = 8  # practice and exam, the best, the worst and any answers


def cases():
    shipped = sorted(path.parent.name for path in SOURCE.glob("scenarios/*/scenario.lua"))
    return shipped + [str(SOURCE / "tests" / "support" / name) for name in ("kinds", "chain")]


class Determinism(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        cls.folder = tempfile.TemporaryDirectory(dir=place)
        cls.place = pathlib.Path(cls.folder.name)
        cls.environment = {name: value for name, value in os.environ.items()
                           if not name.startswith("LC_") and name not in ("LANG", "LANGUAGE", "TZ")}
        cls.make_locales()
        cls.first = cls.everything(CASUS, PLACES[0], "first")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def make_locales(cls):
        """The locales themselves, so that naming one does not quietly give C."""
        cls.has_locales = False
        if not shutil.which("localedef"):
            return
        folder = cls.place / "locales"
        folder.mkdir()
        for name in {place["LC_ALL"] for place in PLACES} - {"C"}:
            subprocess.run(["localedef", "-i", name.split(".")[0], "-f", "UTF-8", folder / name],
                           capture_output=True, check=False)
        cls.has_locales = len(list(folder.iterdir())) == len(PLACES) - 1
        cls.environment["LOCPATH"] = str(folder)

    @classmethod
    def run_in(cls, program, place, *arguments):
        process = subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=300, check=False,
                                 cwd=cls.place, env={**cls.environment, **place})
        assert process.returncode == 0, (program, place, arguments, process.stderr.decode()[-2000:])
        return process.stdout

    @classmethod
    def everything(cls, program, place, name):
        """Hashes of all that the program writes: a file each, and what it prints."""
        folder = cls.place / name
        made = {}
        for number, case in enumerate(cases()):
            cls.run_in(program, place, "bench", "sessions", f"{name}/{number}", PLAYERS, case)
            told = cls.run_in(program, place, "simulate", case, "--runs", 30, "--json")
            made["simulate", number] = re.sub(rb'"(seconds|decisions_per_second)":[0-9.]+,', b"", told)
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.name != ".slot":
                made["file", str(path.relative_to(folder))] = path.read_bytes()
        shipped = [folder / str(number) for number in range(len(cases()) - 2)]
        # Sessions of one player in several cases are told as left out, by their folders.
        here = str(folder).encode()
        for kind in ("--json", "--csv", "--lang"):
            arguments = [kind, "en"] if kind == "--lang" else [kind]
            told = cls.run_in(program, place, "report", *shipped, *arguments)
            made["report", kind] = told.replace(here, b"")
        page = cls.place / "page.html"
        cls.run_in(program, place, "report", *shipped, "--html", page)
        made["page", ""] = page.read_bytes().replace(here, b"")
        return {key: hashlib.sha256(value).hexdigest() for key, value in made.items()}

    def same(self, program, place, name):
        made = self.everything(program, place, name)
        shutil.rmtree(self.place / name)
        self.assertEqual(set(made), set(self.first))
        self.assertEqual([key for key in made if made[key] != self.first[key]], [], f"{program} in {place}")
        # And who reads what the first one wrote finds the same bytes of result.
        for number in range(len(cases()) - 2):
            said = self.run_in(program, place, "verify", f"first/{number}").decode()
            self.assertEqual(said.count(": in orde, afgerond"), PLAYERS, said)

    def test_it_is_about_something(self):
        results = [key for key in self.first if key[0] == "file" and key[1].endswith("result.json")]
        self.assertEqual(len(results), PLAYERS * len(cases()))

    def test_locale_and_time_zone_do_not_show(self):
        for number, place in enumerate(PLACES[1:]):
            with self.subTest(**place):
                self.same(CASUS, place, f"place-{number}")
        if not self.has_locales:
            print("localedef made no locales: only their names were tried")

    def test_compilers_do_not_show(self):
        for number, program in enumerate(OTHERS):
            with self.subTest(program=program):
                self.same(program, PLACES[number % len(PLACES)], f"program-{number}")
        print(f"{len(OTHERS) + 1} builds of the program, {len(PLACES)} places, {len(self.first)} outputs: the same bytes")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
