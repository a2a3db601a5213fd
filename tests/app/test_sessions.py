# Sessions: what a learner answers is on the disk, comes back, and can be proved or disproved.
import hashlib
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import unittest

from casus_program import CASUS, FIRST_CASE, ProgramTest, run


def say_on(count):
    """Enter, `count` times: read on."""
    return "\n" * count


class Sessions(ProgramTest):
    def play_text(self, stdin, *arguments):
        return run("play", FIRST_CASE, "--text", "--mode", "practice", "--player", "proef-1", "--data", self.data,
                   *arguments, stdin=stdin)

    def start(self, presses=4):
        """A session that is broken off after a few screens."""
        process = self.play_text("\n" + say_on(presses))
        self.assertEqual(process.returncode, 0, process.stderr)
        return self.session()

    def test_automatic_play_is_finished_sound_and_complete(self):
        process = self.play_automatically()
        self.assertIn("Punten", process.stdout)
        self.assertIn(str(self.session()), process.stdout)
        result = json.loads((self.session() / "result.json").read_text("utf-8"))
        self.assertTrue(result["completion"])
        self.assertEqual(result["score"]["raw"], result["score"]["max"])
        verified = run("verify", self.session())
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.assertIn("afgerond", verified.stdout)

    def test_the_chain_is_what_the_format_says(self):
        self.play_automatically()
        lines = (self.session() / "events.ndjson").read_bytes().split(b"\n")[:-1]
        for number, line in enumerate(lines[1:], 1):
            event = json.loads(line)
            self.assertEqual(event["seq"], number)
            self.assertEqual(event["prev"], hashlib.sha256(lines[number - 1]).hexdigest())
        result = json.loads((self.session() / "result.json").read_text("utf-8"))
        self.assertEqual(result["journal"], {"lines": len(lines), "head": hashlib.sha256(lines[-1]).hexdigest()})

    def test_result_is_the_sum_of_the_evidence_in_the_log(self):
        self.play_automatically()
        sums = {}
        for event in self.journal()[1:]:
            for evidence in event.get("evidence", []):
                raw, most, lines = sums.get(evidence["indicator"], (0, 0, []))
                sums[evidence["indicator"]] = (raw + evidence["raw"], most + evidence["max"], lines + [event["seq"]])
        result = json.loads((self.session() / "result.json").read_text("utf-8"))
        found = {i["id"]: (i["raw"], i["max"], i["evidence"]) for i in result["indicators"]}
        self.assertEqual({key: (raw, most, sorted(set(lines))) for key, (raw, most, lines) in sums.items()},
                         {key: (raw, most, sorted(set(lines))) for key, (raw, most, lines) in found.items()})

    def test_the_log_holds_no_name_of_machine_or_user(self):
        self.play_automatically()
        text = (self.session() / "events.ndjson").read_text("utf-8") + (self.session() / "result.json").read_text("utf-8")
        for secret in (os.uname().nodename, str(self.data), os.environ.get("USER", "\0")):
            if len(secret) > 3:
                self.assertNotIn(secret, text)

    def test_a_session_that_is_not_finished_is_sound_and_said_to_be_so(self):
        verified = run("verify", self.start())
        self.assertEqual(verified.returncode, 0, verified.stderr)
        self.assertIn("nog niet afgerond", verified.stdout)

    def test_starting_again_goes_on_at_the_same_step(self):
        self.start(5)
        before = [event for event in self.journal() if event.get("verb") == "progressed"]
        again = self.play_text("\n")
        self.assertIn("terug waar je was", again.stdout)
        after = [event for event in self.journal() if event.get("verb") == "progressed"]
        self.assertEqual(before, after[:len(before)])
        verbs = [event["verb"] for event in self.journal()[1:]]
        self.assertEqual(verbs.count("initialized"), 1)
        self.assertEqual(verbs.count("resumed"), 1)

    def test_replay_shows_what_was_said_and_answered(self):
        played = self.play_automatically()
        shown = run("replay", self.session(), "--text")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        answers = [line for line in played.stdout.splitlines() if line.startswith("> ")]
        self.assertEqual(answers, [line for line in shown.stdout.splitlines() if line.startswith("> ")])

    def places(self, shown):
        return [int(number) for number in re.findall(r"Regel van het logboek: (\d+) van", shown)]

    def steps(self, keys):
        shown = run("replay", self.session(), "--step", "--data", self.data, stdin=keys)
        self.assertEqual(shown.returncode, 0, shown.stderr)
        return shown.stdout

    def test_replay_steps_through_every_screen_and_changes_nothing(self):
        self.play_automatically()
        files = {path: path.read_bytes() for path in self.data.rglob("*") if path.is_file()}
        lines = len(self.journal())
        shown = self.steps("\n" * (lines - 2) + "stop\n")
        self.assertEqual(self.places(shown), list(range(2, lines + 1)))
        self.assertIn("Einde van de casus.", shown)
        result = json.loads((self.session() / "result.json").read_text("utf-8"))["score"]
        self.assertIn(f"Punten tot hier: {result['raw']} van {result['max']}", shown)
        self.assertEqual(files, {path: path.read_bytes() for path in self.data.rglob("*") if path.is_file()})

    def test_replay_goes_back_and_from_decision_to_decision(self):
        self.play_automatically()
        shown = self.steps("4\n4\n1\n3\nstop\n")
        places = self.places(shown)
        made = [number for number, event in enumerate(self.journal(), 1) if event.get("evidence")]
        self.assertEqual(places[0], 2)
        self.assertEqual(places[1:3], made[:2])
        self.assertEqual(places[3], made[1] - 1)
        self.assertEqual(places[4], made[0])

    def test_replay_shows_a_damaged_log_up_to_the_damage(self):
        self.play_automatically()
        path = self.session() / "events.ndjson"
        lines = path.read_bytes().splitlines(keepends=True)
        lines[20] = lines[20].replace(b'"seq":20', b'"seq":21')
        path.write_bytes(b"".join(lines))
        shown = self.steps("\n" * 30 + "stop\n")
        self.assertIn("Verder gaat het niet. Regel 21", shown)
        self.assertNotIn("Regel van het logboek: 21", shown)

    def test_missing_result_is_named_and_a_finished_log_stays(self):
        self.play_automatically()
        (self.session() / "result.json").unlink()
        self.refused(run("verify", self.session()), 1, "result.json", "ontbreekt")

    def test_changed_result_is_found(self):
        self.play_automatically()
        path = self.session() / "result.json"
        text = path.read_text("utf-8")
        path.write_text(text.replace('"wrongly_kept":0', '"wrongly_kept":1'), "utf-8")
        self.refused(run("verify", self.session()), 1, "result.json", "uitslag")

    def test_damage_is_named_by_its_line(self):
        self.play_automatically()
        path = self.session() / "events.ndjson"
        good = path.read_bytes()
        lines = good.split(b"\n")
        damages = {
            "a changed score": (lines[:9] + [lines[9].replace(b"1", b"2", 1)] + lines[10:], 10),
            "a removed line": (lines[:5] + lines[6:], 6),
            "swapped lines": (lines[:6] + [lines[7], lines[6]] + lines[8:], 7),
            "a doubled line": (lines[:8] + [lines[7]] + lines[8:], 9),
            "an empty line": (lines[:3] + [b""] + lines[3:], 4),
            "Windows line ends": ([line + b"\r" if line else line for line in lines], 1),
            "a byte order mark": ([b"\xef\xbb\xbf" + lines[0]] + lines[1:], 1),
        }
        for name, (changed, number) in damages.items():
            with self.subTest(name):
                path.write_bytes(b"\n".join(changed))
                self.refused(run("verify", self.session()), 1, f"events.ndjson:{number}:")
        path.write_bytes(good)
        self.assertEqual(run("verify", self.session()).returncode, 0)

    def test_a_forged_score_with_a_good_chain_is_found_by_playing_again(self):
        self.play_automatically()
        path = self.session() / "events.ndjson"
        rows = path.read_text("utf-8").splitlines()
        target = next(i for i, row in enumerate(rows) if '"evidence"' in row)
        raw = json.loads(rows[target])["evidence"][0]["raw"]
        rows[target] = rows[target].replace(f'"raw":{raw}', f'"raw":{raw - 1}', 1)
        forged = []
        for number, row in enumerate(rows):
            body = row[:row.rindex(',"hash":"')]
            if number > 0:
                prev = hashlib.sha256(forged[-1].encode()).hexdigest()
                body = body[:body.rindex(',"prev":"')] + f',"prev":"{prev}"'
            own = hashlib.sha256(body.encode()).hexdigest()
            forged.append(f'{body},"hash":"{own}"}}')
        path.write_text("\n".join(forged) + "\n", "utf-8")
        self.refused(run("verify", self.session()), 1, f"events.ndjson:{target + 1}:", "punten")

    def test_a_torn_last_line_is_cut_and_told(self):
        session = self.start(6)
        path = session / "events.ndjson"
        whole = path.read_bytes()
        last = whole[:-1].rindex(b"\n") + 1
        for length in (last + 1, (last + len(whole)) // 2, len(whole) - 1):
            with self.subTest(length=length):
                path.write_bytes(whole[:length])
                self.refused(run("verify", session), 1, "afgebroken")
                again = self.play_text("\n")
                self.assertEqual(again.returncode, 0, again.stderr)
                self.assertIn("afgebroken", again.stdout)
                self.assertEqual(run("verify", session).returncode, 0)
                path.write_bytes(whole)

    def test_empty_and_headless_logs_are_refused(self):
        session = self.start()
        path = session / "events.ndjson"
        header = path.read_bytes().split(b"\n")[0]
        for content, word in ((b"", "leeg"), (header[:40], "breekt af"), (b"{}\n", "events.ndjson:1"), (b"\x00" * 50 + b"\n", "events.ndjson:1")):
            with self.subTest(word):
                path.write_bytes(content)
                self.refused(run("verify", session), 1, word)
        self.refused(run("verify", self.data / "bestaat-niet"), 3, "bestaat niet")

    def test_a_newer_log_is_refused_with_advice(self):
        session = self.start()
        path = session / "events.ndjson"
        rows = path.read_text("utf-8").splitlines()
        body = rows[0][:rows[0].rindex(',"hash":"')].replace("casus-session/1", "casus-session/2")
        path.write_text(f'{body},"hash":"{hashlib.sha256(body.encode()).hexdigest()}"}}\n', "utf-8")
        self.refused(run("verify", session), 1, "nieuwere")

    def test_two_programs_cannot_write_one_session(self):
        self.start()
        first = subprocess.Popen([CASUS, "play", FIRST_CASE, "--text", "--mode", "practice", "--player", "proef-1", "--data", self.data],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        first.stdin.write("\n\n")
        first.stdin.flush()
        while "terug waar je was" not in first.stdout.readline():
            self.assertIsNone(first.poll())
        second = self.play_text("stop\n")
        self.assertIn("ander venster", second.stdout)
        first.communicate("stop\n")
        self.assertEqual(first.returncode, 0)
        self.assertEqual(run("verify", self.session()).returncode, 0)

    def test_full_disk_is_told_and_loses_nothing_given_before(self):
        session = self.start(1)
        size = (session / "events.ndjson").stat().st_size

        def small_files():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 700, size + 700))  # room to say "resumed" and little more
        process = run("play", FIRST_CASE, "--text", "--mode", "practice", "--player", "proef-1", "--data", self.data,
                      stdin=say_on(6), preexec_fn=small_files)
        self.assertIn("niet opgeslagen", process.stdout)
        self.assertEqual(run("verify", session).returncode, 0)

    def test_killed_at_any_moment_the_session_goes_on(self):
        for presses in range(1, 12):
            process = subprocess.Popen([CASUS, "play", FIRST_CASE, "--text", "--mode", "practice", "--player", "proef-1", "--data", self.data],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
            process.stdin.write(say_on(presses))
            process.stdin.flush()
            seen = ""
            while seen.count("> ") < presses + 1:
                character = process.stdout.read(1)
                self.assertNotEqual(character, "", seen)
                seen += character
            process.send_signal(signal.SIGKILL)
            process.communicate()
            verified = run("verify", self.session())
            self.assertEqual(verified.returncode, 0, verified.stderr)

    def test_damaged_settings_fall_back_and_are_told(self):
        self.start()
        (self.data / "settings.json").write_text("{", "utf-8")
        process = self.play_text("stop\n")
        self.assertEqual(process.returncode, 0)
        self.assertIn("settings.json", process.stderr)

    def edited_library(self):
        """The cases of Casus, the first one edited after it was played."""
        library = pathlib.Path(self.folder.name) / "library"
        shutil.copytree(pathlib.Path(os.environ["CASUS_SOURCE"]) / "scenarios" / FIRST_CASE, library / FIRST_CASE)
        with open(library / FIRST_CASE / "scenario.lua", "a", encoding="utf-8") as source:
            source.write("-- changed\n")
        return {"CASUS_LIBRARY": str(library)}

    def test_a_case_that_changed_since_is_judged_by_the_edition_that_was_kept(self):
        self.play_automatically()
        library = self.edited_library()
        for command in ("verify", "replay", "debrief"):
            process = run(command, self.session(), "--data", self.data, environment=library)
            self.assertEqual(process.returncode, 0, process.stderr)
        process = run("verify", self.session(), "--data", self.data, environment=library)
        self.assertIn("bewaarde uitgave", process.stdout)

    def test_sessions_and_editions_go_to_another_computer_together(self):
        self.assertEqual(run("bench", "sessions", self.data, 6, FIRST_CASE).returncode, 0)
        library = self.edited_library()
        cohort = pathlib.Path(self.folder.name) / "groep"
        shutil.copytree(self.data / "sessions", cohort / "sessions")
        shutil.copytree(self.data / "editions", cohort / "editions")
        elsewhere = pathlib.Path(self.folder.name) / "elders"
        process = run("verify", cohort, "--data", elsewhere, environment=library)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertEqual(process.stdout.count("bewaarde uitgave"), 6)
        process = run("report", cohort, "--data", elsewhere, "--json", environment=library)
        self.assertEqual(json.loads(process.stdout)["left_out"], [], process.stderr)
        shutil.rmtree(cohort / "editions")
        process = run("report", cohort, "--data", elsewhere, "--json", environment=library)
        self.assertEqual({left["kind"] for left in json.loads(process.stdout)["left_out"]}, {"unverified"})

    def test_a_case_that_changed_since_is_said_so_not_guessed(self):
        self.play_automatically()
        library = self.edited_library()
        kept, = (self.data / "editions").iterdir()
        whole = kept.read_bytes()
        for bytes_, word in ((whole[:-30], "editions"), (b"", "casus.json ontbreekt"),
                             (None, "andere uitgave")):
            kept.unlink()
            if bytes_ is not None:
                kept.write_bytes(bytes_)
            self.refused(run("verify", self.session(), "--data", self.data, environment=library), 1, word)
        log = self.session() / "events.ndjson"
        log.write_bytes(log.read_bytes().replace(b'"raw":1', b'"raw":0', 1))
        self.refused(run("verify", self.session(), environment=library), 1, "events.ndjson")

    def test_a_case_that_is_not_there_is_said_so(self):
        self.play_automatically()
        library = pathlib.Path(self.folder.name) / "leeg"
        library.mkdir()
        self.assertEqual(run("verify", self.session(), environment={"CASUS_LIBRARY": str(library)}).returncode, 0)
        shutil.rmtree(self.data / "editions")
        self.refused(run("verify", self.session(), environment={"CASUS_LIBRARY": str(library)}), 1, FIRST_CASE,
                     "niet bewaard")

    def test_the_same_answers_give_the_same_log_but_for_time_and_identity(self):
        logs = []
        for face in ("nl", "en"):
            self.data = pathlib.Path(self.folder.name) / face
            self.play_automatically("--seed", "11", "--lang", face)
            logs.append([{key: value for key, value in event.items() if key not in ("timestamp", "prev", "hash")} for event in self.journal()[1:]])
        for log in logs:
            for event in log:
                event.get("result", {}).pop("duration", None)
        self.assertEqual(logs[0], logs[1])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
