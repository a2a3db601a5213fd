# Privacy: nothing that Casus writes says who somebody is: no name, home folder, machine, address.
# A person with a name in every place where a program could find one plays, looks back and exports;
# a coordinator counts; then every byte that was written is searched.
import datetime
import os
import pathlib
import re
import socket
import sys
import tempfile
import unittest

from casus_program import FIRST_CASE, run

PERSON = {
    "USER": "jan.jansen", "LOGNAME": "jan.jansen", "USERNAME": "jan.jansen", "NAME": "Jan Jansen",
    "HOSTNAME": "pc-jansen-17", "HOST": "pc-jansen-17", "EMAIL": "jan.jansen@waterveen.example",
    "MAIL": "/var/mail/jan.jansen", "GIT_AUTHOR_NAME": "Jan Jansen", "GIT_AUTHOR_EMAIL": "jan.jansen@waterveen.example",
    "SSH_CLIENT": "192.0.2.17 50000 22", "SSH_CONNECTION": "192.0.2.17 50000 192.0.2.18 22",
    "REMOTEHOST": "192.0.2.17", "SUDO_USER": "jan.jansen", "COMPUTERNAME": "pc-jansen-17",
}
SECRETS = ("jansen", "192.0.2.", "waterveen.example")
# A real address has a dot in its domain; what stands in a case about a made-up town is not looked at.
ADDRESS = re.compile(rb"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z]{2,}")


class Privacy(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.place = pathlib.Path(self.folder.name)
        self.home = self.place / "home" / "jan.jansen"
        self.home.mkdir(parents=True)
        self.environment = {**PERSON, "HOME": str(self.home), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "",
                            "TMPDIR": str(self.place)}

    def tearDown(self):
        self.folder.cleanup()

    def casus(self, *arguments, stdin="", codes=(0,), cwd=None):
        process = run(*arguments, stdin=stdin, environment=self.environment, cwd=cwd or self.home)
        self.assertIn(process.returncode, codes, f"{arguments}: {process.stderr}")
        return process.stdout

    def search(self, root):
        """Every file under `root`, its name and its bytes. Answers how many there were."""
        count = 0
        secrets = [*SECRETS, str(self.home), socket.gethostname()]
        for path in sorted(root.rglob("*")):
            name = str(path.relative_to(root))
            content = path.read_bytes() if path.is_file() else b""
            count += path.is_file()
            for secret in secrets:
                if len(secret) > 3:
                    self.assertNotIn(secret.lower(), name.lower())
                    self.assertFalse(secret.lower().encode() in content.lower(), f"{name}: {secret}")
            if "editions" not in path.parts and path.suffix != ".casus":
                self.assertIsNone(ADDRESS.search(content), name)
        return count

    def test_nothing_of_a_learner_says_who_it_is(self):
        data = self.home / ".local" / "share" / "casus"
        self.casus("play", FIRST_CASE, "--text", "--mode", "practice", stdin="\n" + "\n1\n" * 20 + "stop\n")
        self.casus("play", FIRST_CASE, "--text", "--mode", "exam", stdin="\n\n\n\nstop\n")
        self.casus("play", FIRST_CASE, "--auto", "--player", "kievit-0001")
        session = next(path for path in sorted((data / "sessions").iterdir()) if (path / "result.json").exists())
        out = self.place / "out"
        out.mkdir()
        self.casus("debrief", session, "--html", out / "nabespreking.html")
        self.casus("portfolio", "--html", out / "portfolio.html")
        self.casus("portfolio", "--json", out / "portfolio.json")
        self.casus("purge", "--keep", "P0D")
        name = f"sessies-{datetime.datetime.now(datetime.timezone.utc).date()}"
        self.assertGreater(self.search(data), 5)
        self.casus("purge", "--keep", "P0D", "--execute", name)
        self.assertTrue((data / "purges" / f"{name}.json").exists())
        self.search(data)
        self.assertEqual(self.search(out), 3)

    def test_nothing_of_a_cohort_says_whose_computer_it_was(self):
        self.casus("bench", "sessions", "groep", 12, FIRST_CASE)
        damaged = sorted((self.home / "groep" / "sessions").iterdir())[0] / "events.ndjson"
        damaged.write_bytes(damaged.read_bytes()[:-7])
        told = [self.casus("report", "groep", *arguments, codes=(0, 1)).encode()
                for arguments in (["--json"], ["--csv"], [], ["--html", "verslag.html"])]
        self.casus("collect", "groep", "--db", "groep.sqlite", codes=(0, 1))
        self.casus("verify", "groep", codes=(0, 1))
        (self.home / "gezegd").write_bytes(b"".join(told))
        self.assertGreater(self.search(self.home), 24)
        # Pseudonyms stay with the logs and the database; in what is handed on there is none.
        for name in ("verslag.html", "gezegd"):
            self.assertNotIn(b"speler-", (self.home / name).read_bytes())

    def test_a_case_that_is_made_and_handed_on_names_nobody(self):
        self.casus("new", "mijn-casus", self.place / "map")
        case = next(path for path in [self.place / "map", self.place / "map" / "mijn-casus"] if (path / "scenario.lua").exists())
        self.casus("pack", case, "--out", self.place / "map" / "mijn.casus")
        self.casus("install", self.place / "map" / "mijn.casus")
        self.assertGreater(self.search(self.place / "map"), 2)
        self.assertGreater(self.search(self.home / ".local"), 1)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
