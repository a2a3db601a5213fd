# Two of the same at once: two coordinators collect into one database at the same moment.
import os
import pathlib
import shutil
import sqlite3
import subprocess
import unittest

from casus_program import CASUS, FIRST_CASE, ProgramTest, run

ROUNDS, SESSIONS = 3, 24


class Together(ProgramTest):
    def setUp(self):
        super().setUp()
        self.base = pathlib.Path(self.folder.name)
        self.assertEqual(run("bench", "sessions", self.data, SESSIONS, FIRST_CASE).returncode, 0)
        self.halves = [self.base / "ochtend", self.base / "middag"]
        for number, session in enumerate(sorted((self.data / "sessions").iterdir())):
            # A third is in both.
            for half, place in enumerate(self.halves):
                if number % 3 in (half, 2):
                    shutil.copytree(session, place / "sessions" / session.name)
        self.names = {session.name for session in (self.data / "sessions").iterdir()}

    def collect_at_once(self, store):
        processes = [subprocess.Popen([CASUS, "collect", str(half), "--db", str(store), "--data", str(self.data)], encoding="utf-8",
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE) for half in self.halves]
        for process in processes:
            _, wrong = process.communicate(timeout=120)
            self.assertEqual(process.returncode, 0, wrong)

    def rows(self, store):
        base = sqlite3.connect(store)
        try:
            self.assertEqual(base.execute("PRAGMA integrity_check").fetchone(), ("ok",))
            self.assertEqual(base.execute("PRAGMA foreign_key_check").fetchall(), [])
            tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
            return {table: sorted(map(str, base.execute(f'SELECT * FROM "{table}"'))) for table in tables}
        finally:
            base.close()

    def test_two_collects_into_one_database_lose_and_double_nothing(self):
        alone = self.base / "alleen.sqlite"
        for half in self.halves:
            self.assertEqual(run("collect", half, "--db", alone, "--data", self.data).returncode, 0)
        expected = self.counts(self.rows(alone))
        for number in range(ROUNDS):
            store = self.base / f"samen-{number}.sqlite"
            self.collect_at_once(store)
            self.assertEqual(self.counts(self.rows(store)), expected)
            self.assertFalse(os.path.exists(f"{store}-journal"))
            self.collect_at_once(store)  # nothing new
            self.assertEqual(self.counts(self.rows(store)), expected)

    def counts(self, rows):
        """Rows per table; and each session is there once."""
        self.assertEqual(len(rows["session"]), len(self.names), rows["session"])
        return {table: len(lines) for table, lines in rows.items()}


if __name__ == "__main__":
    unittest.main()
