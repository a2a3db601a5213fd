# Bad logs: whatever lies in the place of a log, every reader of it says what is wrong and where,
# goes on with the others, changes nothing, and takes little memory.
import json
import os
import pathlib
import re
import shutil
import sqlite3
import stat
import sys
import tempfile
import unittest

from bad_logs import DAMAGED, OPEN, SOUND, TORN, Log, table
from casus_program import CASUS, FIRST_CASE, ProgramTest, obey_permissions, run

# Of each sort one is also given to the commands that read one session at a time.
ALONE = ("leeg", "alleen-de-kop", "halve-kop", "geen-regeleinde", "windows-regeleinden", "regel-weg", "diep-genest",
         "utf-8-stuk", "werkwoord-onbekend", "kop-nieuwer", "te-lang-zonder-regeleinde", "tien-miljoen-regels", "pijp",
         "map", "koppeling", "score-vervalst", "antwoord-onbekend", "tijd-loopt-terug", "niets-veranderd")
MEMORY = 4 * 1024  # kB that logs of 100 MB may take more than one of 30 kB


def content(folder):
    """What lies in a folder, as far as it can be read without waiting."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 20:
            found[str(path)] = path.read_bytes()
        else:
            found[str(path)] = (path.lstat().st_mode, path.is_symlink() or path.lstat().st_size)
    return found


def make_bad(bad, folder):
    """Puts the bad log in the place of the good one; answers the good one."""
    path = folder / "events.ndjson"
    log = Log(path)
    path.rename(folder / "was")
    if bad.make.__name__.startswith("make_"):
        bad.make(path)
    else:
        path.write_bytes(bad.make(log))
    (folder / "was").unlink()
    return log


class BadLogs(ProgramTest):
    """One folder with a session for each way to be wrong; each reader reads it whole."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        cls.shared = tempfile.TemporaryDirectory(dir=place)
        cls.all = pathlib.Path(cls.shared.name) / "all"
        cls.bads = table()
        made = run("bench", "sessions", cls.all, len(cls.bads), FIRST_CASE)
        assert made.returncode == 0, made.stderr
        for bad, folder in zip(cls.bads, sorted((cls.all / "sessions").iterdir())):
            (folder / "result.json").unlink()
            log = make_bad(bad, folder)
            bad.folder, bad.player = folder, json.loads(log.lines[0])["actor"]["name"]
            bad.place = bad.line(log) if callable(bad.line) else bad.line
        # Opening a session that is whole and finished writes its result again.
        for bad in cls.bads:
            if bad.others.get("play", bad.answer) == SOUND:
                opened = cls.play(bad)
                assert opened.returncode == 0, opened.stderr
        cls.before = content(cls.all)

    @classmethod
    def tearDownClass(cls):
        cls.shared.cleanup()

    @classmethod
    def play(cls, bad, data=None):
        return run("play", FIRST_CASE, "--text", "--data", data or cls.all, "--player", bad.player, stdin="\nstop\n")

    def check(self, reader, said):
        """`said` answers the folder's message and its line; None: nothing was said."""
        for bad in self.bads:
            with self.subTest(reader=reader, log=bad.name):
                answer = bad.others.get(reader, bad.answer)
                text, line = said(str(bad.folder))
                if answer in (SOUND, OPEN):
                    self.assertIsNone(text)
                else:
                    self.assertIn(bad.words, text or "")
                    self.assertEqual(line or None, bad.place)
        self.assertEqual(content(self.all), self.before, f"{reader} changed something")

    def test_verify_names_each_with_its_line_and_goes_on(self):
        process = run("verify", self.all)
        lines = process.stderr.splitlines()

        def said(folder):
            found = [line for line in lines if folder in line]
            self.assertLessEqual(len(found), 1)
            place = re.search(r"events\.ndjson:(\d+):", found[0]) if found else None
            return (found[0] if found else None), (int(place[1]) if place else None)
        self.check("verify", said)
        sound = sum(bad.answer in (SOUND, OPEN) for bad in self.bads)
        self.assertEqual(process.stdout, f"{sound} sessies in orde, {len(self.bads) - sound} niet\n")
        self.assertEqual(process.returncode, 3)  # some could not be read at all

    def test_report_leaves_each_out_with_the_reason(self):
        process = run("report", self.all, "--json")
        left = {line["folder"]: line for line in json.loads(process.stdout)["left_out"]}

        def said(folder):
            line = left.get(folder)
            if not line or line["kind"] == "unfinished":
                return None, None
            place = re.match(r"regel (\d+): ", line["reason"])
            return line["reason"], int(place[1]) if place else None
        self.check("report", said)
        self.assertEqual(process.returncode, 1)

    def test_collect_names_each_in_the_database(self):
        base = pathlib.Path(self.folder.name) / "cohort.sqlite"
        process = run("collect", self.all, "--db", base)
        with sqlite3.connect(base) as opened:
            rows = {folder: (reason, line) for folder, line, reason in opened.execute("SELECT folder, line, reason FROM damaged")}
        self.check("collect", lambda folder: rows.get(folder, (None, None)))
        self.assertEqual(process.returncode, 1)

    def test_purge_lists_all_that_has_a_date_and_counts_the_others(self):
        process = run("purge", "--data", self.all, "--keep", "P0D")
        self.assertEqual(process.returncode, 0, process.stderr)
        counts = re.search(r"(\d+) binnen de termijn, (\d+) zonder leesbare datum", process.stdout)
        listed = int(re.search(r"Lijst [^:]*: (\d+)", process.stdout)[1])
        self.assertEqual(listed + int(counts[1]) + int(counts[2]), len(self.bads))
        self.assertEqual(process.stdout.count("(beschadigd)") + int(counts[2]), sum(
            bad.others.get("collect", bad.answer) in (DAMAGED, TORN) for bad in self.bads))
        self.assertEqual(content(self.all), self.before)

    def alone(self):
        return [bad for bad in self.bads if bad.name in ALONE]

    def test_replay_and_debrief_stop_where_it_goes_wrong(self):
        for reader in ("replay", "debrief"):
            for bad in self.alone():
                with self.subTest(reader=reader, log=bad.name):
                    process = run(reader, bad.folder, *(["--text"] if reader == "replay" else []))
                    answer = bad.others.get(reader, bad.answer)
                    if answer == SOUND or (reader == "replay" and answer in (OPEN, TORN)):
                        self.assertEqual((process.returncode, process.stderr), (0, ""))
                    elif answer == OPEN:
                        self.refused(process, 1, "nog niet afgerond")
                    else:
                        place = f":{bad.place}:" if bad.place else ""
                        self.assertIn(process.returncode, (1, 3))
                        self.refused(process, process.returncode, bad.words, f"events.ndjson{place}")
        self.assertEqual(content(self.all), self.before)

    def test_going_on_keeps_what_is_there_and_tells(self):
        for bad in self.alone():
            with self.subTest(log=bad.name):
                data = pathlib.Path(self.folder.name) / bad.name
                session = data / "sessions" / bad.folder.name
                shutil.copytree(bad.folder, session, symlinks=True, copy_function=copy_any)
                (session / "result.json").unlink(missing_ok=True)
                before = content(session)
                process = self.play(bad, data)
                self.assertEqual((process.returncode, process.stderr), (0, ""))
                answer = bad.others.get("play", bad.answer)
                if answer in (SOUND, OPEN, TORN):
                    self.assertEqual(len(list((data / "sessions").iterdir())), 1, process.stdout)
                    self.assertIn("in orde", run("verify", session).stdout if not bad.others else "in orde")
                else:
                    # The log that does not hold stays as it is; what follows is a session of its own.
                    self.assertEqual(content(session), before)
                    self.assertEqual(len(list((data / "sessions").iterdir())), 2)
                    if bad.place and bad.place > 1:
                        self.assertIn(f"events.ndjson:{bad.place}: ", process.stdout)

    def test_who_may_not_read_is_told_so(self):
        place = pathlib.Path(self.folder.name)
        path = place / "sessie" / "events.ndjson"
        path.parent.mkdir()
        path.write_bytes(next(bad.folder / "events.ndjson" for bad in self.bads if bad.name == "niets-veranderd").read_bytes())
        path.chmod(0)
        process = run("verify", place, preexec_fn=obey_permissions)
        self.refused(process, 3, "events.ndjson", "geen toestemming")

    def test_memory_does_not_grow_with_the_log(self):
        small = next(bad.folder for bad in self.bads if bad.name == "niets-veranderd")
        for name in ("te-lang-zonder-regeleinde", "regel-van-100-MB", "tien-miljoen-regels"):
            big = next(bad.folder for bad in self.bads if bad.name == name)
            for command in (["verify"], ["report", "--chain-only"]):
                least, most = peak(*command, small), peak(*command, big)
                self.assertLess(most, least + MEMORY, f"{name}: {command}")


def copy_any(source, target):
    """A copy of a file; what is none is made anew."""
    if stat.S_ISFIFO(os.lstat(source).st_mode):
        os.mkfifo(target)
    else:
        shutil.copy2(source, target)


def peak(*arguments):
    """The most memory the program took, in kB."""
    child = os.posix_spawn(CASUS, [CASUS, *map(str, arguments)], os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    return os.wait4(child, 0)[2].ru_maxrss


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
