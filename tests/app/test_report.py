# Report: what a coordinator reads of a folder of sessions is what the sessions say, and what is not
# counted is said. The numbers are computed a second time here, from the bare log lines.
import collections
import csv
import hashlib
import html.parser
import io
import json
import math
import pathlib
import shutil
import sqlite3
import statistics
import tempfile
import unittest

from casus_program import FIRST_CASE, SOURCE, ProgramTest, run

SESSIONS = 24


def share(raw, most):
    return (raw * 20000 + most) // (2 * most)


def first_answers(session):
    """The header, the first answer to each decision and the line that ends the case."""
    lines = [json.loads(line) for line in (session / "events.ndjson").read_text("utf-8").splitlines()]
    decisions = {}
    for line in lines[1:]:
        if line["verb"] in ("completed", "passed", "failed"):
            return lines[0], decisions, line
        if "score" in line.get("result", {}):
            decisions.setdefault(line["object"]["id"], line)
    return lines[0], decisions, None


def chained(lines):
    """The lines with a chain made anew, as a forger who knows the format would."""
    made, before = [], None
    for line in lines:
        line = {name: value for name, value in line.items() if name not in ("prev", "hash")}
        body = json.dumps(line, separators=(",", ":"), ensure_ascii=False)[:-1]
        if before:
            body += f',"prev":"{before}"'
        whole = body + f',"hash":"{hashlib.sha256(body.encode()).hexdigest()}"}}'
        before = hashlib.sha256(whole.encode()).hexdigest()
        made.append(whole)
    return "\n".join(made) + "\n"


class Page(html.parser.HTMLParser):
    """Sees to it that elements close in order, and keeps what they hold."""
    EMPTY = {"meta", "rect", "line"}

    def __init__(self, text):
        super().__init__()
        self.open, self.seen, self.words = [], collections.Counter(), []
        self.feed(text)
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.seen[tag] += 1
        assert not any(name in ("src", "href", "onload") for name, _ in attrs), attrs
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen[tag] += 1

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, data):
        self.words.append(data)


class CohortTest(ProgramTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.shared = tempfile.TemporaryDirectory()
        cls.cohort = pathlib.Path(cls.shared.name) / "cohort"
        made = run("bench", "sessions", cls.cohort, SESSIONS, FIRST_CASE)
        assert made.returncode == 0, made.stderr

    @classmethod
    def tearDownClass(cls):
        cls.shared.cleanup()

    def setUp(self):
        super().setUp()
        shutil.copytree(self.cohort, self.data)
        self.sessions = sorted((self.data / "sessions").iterdir())

    def report(self, *arguments, code=0):
        process = run("report", self.data, "--json", *arguments)
        self.assertEqual(process.returncode, code, process.stderr)
        return json.loads(process.stdout)

    def left_out(self, report):
        return {line["folder"].split("/")[-1]: (line["kind"], line["reason"])
                for line in report["left_out"]}

    def rewrite(self, session, change):
        """Changes the lines of a log and makes its chain good again."""
        path = session / "events.ndjson"
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        path.write_text(chained(change(lines) or lines), "utf-8")


class Report(CohortTest):
    def test_every_number_is_what_the_logs_say(self):
        report = self.report()
        self.assertEqual((report["found"], report["counted"]), (SESSIONS, SESSIONS))
        shares = collections.defaultdict(list)
        for session in self.sessions:
            header, decisions, end = first_answers(session)
            mode = header["mode"]
            score = end["result"]["score"]
            shares[mode, "case"].append(share(score["raw"], score["max"]))
            sums = collections.defaultdict(lambda: [0, 0])
            for name, line in decisions.items():
                score = line["result"]["score"]
                shares[mode, "decision", name].append(share(score["raw"], score["max"]))
                for evidence in line["evidence"]:
                    sums[evidence["indicator"]][0] += evidence["raw"]
                    sums[evidence["indicator"]][1] += evidence["max"]
            for name, (raw, most) in sums.items():
                shares[mode, "indicator", name].append(share(raw, most))
        told = 0
        for case in report["cases"]:
            rows = [(("case",), case)]
            rows += [(("decision", row["id"]), row) for row in case["decisions"]]
            rows += [(("indicator", row["id"]), row) for row in case["indicators"]]
            for key, row in rows:
                values = shares.pop((case["mode"], *key))
                self.assertEqual(row["suppressed"], len(values) < 5, key)
                if not row["suppressed"]:
                    told += 1
                    self.assertEqual(row["n"], len(values), key)
                    # What is not told exactly says how far it may be off, and is off by half of that.
                    if "mean" in row:
                        off = row["margin"] / 2 + 0.51
                        self.assertAlmostEqual(row["mean"], statistics.mean(values), delta=off)
                    if "deviation" in row:
                        off = row["deviation_margin"] / 2 + 1.01
                        self.assertAlmostEqual(row["deviation"], statistics.stdev(values), delta=off)
        self.assertEqual(shares, {})
        self.assertGreater(told, 40)

    def test_threads_and_order_do_not_show(self):
        one = run("report", self.data, "--json", "--threads", "1").stdout
        parts = [self.sessions[i::3] for i in (2, 0, 1)]
        other = run("report", *[path for part in parts for path in part], "--json", "--threads", "4").stdout
        self.assertEqual(one, other)

    def test_what_is_wrong_is_left_out_and_named(self):
        changed, cut, forged, other, unfinished, double, later, computer = self.sessions[:8]
        broken = self.sessions[10]
        path = changed / "events.ndjson"
        path.write_bytes(path.read_bytes().replace(b'"raw":3', b'"raw":2', 1))
        path = cut / "events.ndjson"
        path.write_bytes(path.read_bytes()[:-20])

        def better(lines):
            for line in lines:
                score = line.get("result", {}).get("score")
                if score and score["raw"] < score["max"]:
                    score["raw"] = score["max"]
                    return
            for line in lines:
                if line.get("result", {}).get("score"):
                    line["result"]["score"]["raw"] -= 1
                    return
        self.rewrite(forged, better)
        self.rewrite(other, lambda lines: lines[0]["scenario"].update(hash="0" * 64))
        # What is forged first and then broken is broken.
        self.rewrite(broken, better)
        path = broken / "events.ndjson"
        path.write_bytes(path.read_bytes()[:-10] + b"g" + path.read_bytes()[-9:])
        self.rewrite(unfinished, lambda lines: lines[:20])
        shutil.copytree(double, self.data / "kopie" / double.name)
        header = first_answers(self.sessions[9])[0]

        def again(lines):
            lines[0]["actor"] = header["actor"]
            lines[0]["mode"] = header["mode"]
            lines[0]["timestamp"] = "2027-01-01T00:00:00.000Z"
        self.rewrite(later, again)
        self.rewrite(computer, lambda lines: lines[0].update(face="sim"))
        report = self.report(code=1)
        left = self.left_out(report)
        self.assertEqual({name: kind for name, (kind, _) in left.items()}, {
            changed.name: "damaged", cut.name: "damaged", forged.name: "unverified",
            broken.name: "damaged", other.name: "unverified", unfinished.name: "unfinished", double.name: "double",
            later.name: "later", computer.name: "not-played"})
        self.assertIn("regel", left[changed.name][1])
        self.assertIn("afgebroken", left[cut.name][1])
        self.assertIn("antwoorden", left[forged.name][1])
        self.assertIn("andere uitgave", left[other.name][1])
        self.assertEqual(report["found"], SESSIONS + 1)
        self.assertEqual(report["counted"], SESSIONS + 1 - 9)
        # Without playing again, a well forged score is believed; the report says that it did not.
        quick = self.report("--chain-only", code=1)
        self.assertFalse(quick["replayed"])
        self.assertNotIn(forged.name, self.left_out(quick))
        self.assertIn(changed.name, self.left_out(quick))

    def test_small_groups_are_not_told(self):
        for session in self.sessions[4:]:
            shutil.rmtree(session)
        text = run("report", self.data).stdout
        self.assertIn("< 5", text)
        self.assertNotRegex(text, r"\d,\d")
        for case in self.report()["cases"]:
            self.assertTrue(case["suppressed"])
            self.assertNotIn("decisions", case)
            self.assertNotIn("n", case)

    def test_a_page_and_a_sheet_hold_the_same(self):
        page = self.data / "verslag.html"
        sheet = run("report", self.data, "--csv", "--html", page)
        self.assertEqual(sheet.returncode, 0, sheet.stderr)
        rows = list(csv.reader(io.StringIO(sheet.stdout), delimiter=";"))
        html_page = Page(page.read_text("utf-8"))
        self.assertEqual(html_page.seen["table"], 7)
        self.assertGreater(html_page.seen["svg"], 30)
        words = " ".join(html_page.words)
        told = {row[0] for row in rows if row} - {"tabel"}
        self.assertEqual(len(told), 7)
        for row in rows:
            for cell in row[1:] if row and row[0] in told else []:
                self.assertIn(cell, words)
        english = run("report", self.data, "--csv", "--lang", "en").stdout
        self.assertIn('"mean %"', english)
        self.assertNotIn(";", english)

    def test_what_others_chose_is_what_the_report_tells(self):
        path = self.data / "others.json"
        process = run("report", self.data, "--others", path)
        self.assertEqual((process.returncode, process.stdout), (0, ""), process.stderr)
        others = json.loads(path.read_text("utf-8"))
        self.assertEqual(others["schema"], "casus-others/1")
        cases = {case["mode"]: case for case in self.report()["cases"]}
        self.assertEqual(len(others["cases"]), 2)
        told = 0
        for case in others["cases"]:
            whole = cases[case["mode"]]
            self.assertEqual((case["scenario"], case["people"], case["editions"]),
                             (whole["id"], whole["n"], whole["editions"]))
            rows = {row["id"]: row for row in whole["decisions"]}
            for row in case["decisions"]:
                self.assertEqual(row["people"], rows[row["id"]]["n"])
                self.assertEqual({option["id"]: option["chosen"] for option in row["options"]},
                                 {option["id"]: option["n"] for option in rows[row["id"]]["options"]
                                  if not option["suppressed"]})
                told += len(row["options"])
        self.assertGreater(told, 3)
        for session in self.sessions[4:]:
            shutil.rmtree(session)
        run("report", self.data, "--others", path)
        self.assertEqual(json.loads(path.read_text("utf-8")), {"schema": "casus-others/1", "cases": []})
        self.refused(run("report", self.data, "--others", self.data / "weg" / "x.json"), 3, "x.json")

    def test_nothing_about_a_person_is_in_it(self):
        for arguments in (["--json"], ["--csv"], []):
            self.assertNotIn("speler-", run("report", self.data, *arguments).stdout)

    def test_wrong_use_is_refused(self):
        self.refused(run("report"), 2, "mappen")
        self.refused(run("report", self.data / "nergens"), 3, "bestaat niet")
        (self.data / "leeg").mkdir()
        self.refused(run("report", self.data / "leeg"), 3, "geen sessies")
        self.refused(run("report", self.data, "--threads", "0"), 2, "--threads")
        self.refused(run("report", self.data, "--html", self.data / "weg" / "x.html"), 3, "x.html")


class Items(ProgramTest):
    """How well the decisions measure, worked out a second time from the bare logs."""

    def setUp(self):
        super().setUp()
        # In memory where that can be: so many sessions are slow to put on a disk.
        memory = pathlib.Path("/dev/shm")
        folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name)

    def correlation(self, pairs):
        return statistics.correlation([x for x, _ in pairs], [y for _, y in pairs])

    def alpha(self, rows):
        names = set.intersection(*(set(row) for row in rows))
        total = statistics.variance(sum(row[name] for name in names) for row in rows)
        own = sum(statistics.variance(row[name] for row in rows) for name in names)
        k, n = len(names), len(rows)
        alpha = k / (k - 1) * (1 - own / total)
        half = 1.96 * math.sqrt(2 * k / ((k - 1) * (n - 2)))
        middle = math.log(1 - alpha) - math.log(n / (n - 1))
        return k, (alpha, 1 - math.exp(middle + half), 1 - math.exp(middle - half))

    def check(self, told, expected, within):
        for name, value in zip(("value", "low", "high"), expected):
            self.assertAlmostEqual(told[name] / 10000, value, delta=within)

    def test_the_figures_are_those_of_another_program(self):
        self.assertEqual(run("bench", "sessions", self.data, 134, FIRST_CASE).returncode, 0)
        process = run("report", self.data, "--json", "--chain-only")
        modes = collections.defaultdict(list)
        for session in (self.data / "sessions").iterdir():
            header, decisions, _ = first_answers(session)
            modes[header["mode"]].append({name: (line["result"]["score"]["raw"], line["result"]["score"]["max"])
                                          for name, line in decisions.items()})
        seen = collections.Counter()
        for case in json.loads(process.stdout)["cases"]:
            rows = modes[case["mode"]]
            self.assertEqual(case["n"], len(rows))
            self.assertEqual("alpha" in case, len(rows) >= 100)
            if "alpha" in case:
                k, expected = self.alpha([{name: raw for name, (raw, _) in row.items()} for row in rows])
                self.assertEqual(case["items"], k)
                self.check(case["alpha"], expected, 0.0002)
                seen["alpha"] += 1
            for decision in case["decisions"]:
                pairs = []
                for row in rows:
                    raw, most = row[decision["id"]]
                    rest = [sum(part) for part in zip(*(value for name, value in row.items()
                                                        if name != decision["id"]))]
                    pairs.append((raw / most, rest[0] / rest[1]))
                r = self.correlation(pairs)
                half = 1.96 / math.sqrt(len(pairs) - 3)
                self.check(decision["rir"], (r, math.tanh(math.atanh(r) - half), math.tanh(math.atanh(r) + half)),
                           0.0005)
                if decision["margin"] == 0:
                    p, n = statistics.mean(x for x, _ in pairs), len(pairs)
                    z = 1.96
                    middle = (p + z * z / 2 / n) / (1 + z * z / n)
                    half = z * math.sqrt(p * (1 - p) / n + z * z / 4 / n / n) / (1 + z * z / n)
                    self.check(decision["p"], (p, middle - half, middle + half), 0.0003)
                    seen["p"] += 1
        self.assertEqual(seen["alpha"], 1)
        self.assertGreater(seen["p"], 20)

    def test_a_corrected_key_counts_when_asked_for(self):
        mended = self.data / "beter" / FIRST_CASE
        shutil.copytree(SOURCE / "scenarios" / FIRST_CASE, mended)
        text = (mended / "scenario.lua").read_text("utf-8")
        old = "OPD_03 = 1, OPD_04 = 1, OMG_04 = 1"
        better = text.replace(old, "OPD_03 = 2, OPD_04 = 2, OMG_04 = 2", 1)
        self.assertNotEqual(better, text)
        (mended / "scenario.lua").write_text(better, "utf-8")
        sessions = self.data / "sessies"
        self.assertEqual(run("bench", "sessions", sessions, 20, FIRST_CASE).returncode, 0)
        process = run("rescore", sessions, "--case", mended, "--data", sessions)
        self.assertEqual(process.returncode, 0, process.stderr)

        def points(*arguments):
            process = run("report", sessions, "--json", "--data", sessions, *arguments)
            self.assertEqual(process.returncode, 0, process.stderr)
            return {(case["mode"], option["id"]): option["raw"]
                    for case in json.loads(process.stdout)["cases"] for row in case["decisions"]
                    if row["id"] == "vrijdag-is-vrijdag" for option in row.get("options", [])}
        before, after = points(), points("--rescored")
        self.assertEqual(after, points("--rescored", "--chain-only"))
        changed = {key: (before[key], after[key]) for key in before if before[key] != after[key]}
        self.assertGreater(len(changed), 0)
        self.assertEqual(set(changed.values()), {(3, 6)})

    def test_few_people_have_no_figures(self):
        self.assertEqual(run("bench", "sessions", self.data, 38, FIRST_CASE).returncode, 0)
        report = json.loads(run("report", self.data, "--json", "--chain-only").stdout)
        gates = {case["n"]: {name for row in case["decisions"] for name in row if name in ("p", "rir")}
                 for case in report["cases"]}
        self.assertEqual(gates, {10: {"p"}, 28: {"p"}})
        self.assertNotIn("alpha", str(report))
        text = run("report", self.data, "--chain-only").stdout
        self.assertIn("indicatief", text)


class Hints(CohortTest):
    """Hints asked for before a first answer, put in the logs here and found back in the report."""

    def ask(self, session, asked):
        """Puts this number of hints before the first answer to each of these decisions."""
        def change(lines):
            out, left = [], dict(asked)
            for line in lines:
                name = line.get("object", {}).get("id")
                if "score" in line.get("result", {}):
                    for number in range(1, left.pop(name, 0) + 1):
                        out.append({"seq": 0, "timestamp": line["timestamp"], "verb": "used",
                                    "object": {"id": name, "type": "hint"}, "result": {"response": str(number)}})
                out.append(line)
            for number, line in enumerate(out[1:], 1):
                line["seq"] = number
            return out
        self.rewrite(session, change)

    def practised(self):
        """The sessions in practice, and the decisions that everybody made in them."""
        sessions = [(session, *first_answers(session)[:2]) for session in self.sessions]
        sessions = [(session, decisions) for session, header, decisions in sessions if header["mode"] == "practice"]
        names = sorted(set.intersection(*(set(decisions) for _, decisions in sessions)))
        return [session for session, _ in sessions], names

    def ask_all(self, plan):
        """`plan` holds for each decision how many hints each of the sessions in practice asked for."""
        sessions, _ = self.practised()
        for number, session in enumerate(sessions):
            self.ask(session, {name: hints[number] for name, hints in plan.items() if number < len(hints)})
        report = self.report("--chain-only")
        self.assertEqual(report["counted"], SESSIONS)
        return {case["mode"]: case for case in report["cases"]}

    def test_what_was_asked_is_told_unless_a_small_number_would_show(self):
        sessions, names = self.practised()
        people = len(sessions)
        self.assertEqual(people, 18)
        none, some, few, most, more, twice = names[:6]
        cases = self.ask_all({some: [1] * 6, few: [1] * 2, most: [1] * 16, more: [1] * 5 + [2] * 2,
                              twice: [3] * 5 + [1] * 7})
        rows = {row["id"]: row for row in cases["practice"]["decisions"]}
        self.assertEqual(rows[none]["hints"], {"share": 0, "margin": 0, "answers": people, "hinted": 0, "hints": 0})
        self.assertEqual(rows[some]["hints"], {"share": share(6, people), "margin": 0, "answers": people, "hinted": 6,
                                               "hints": 6})
        self.assertNotIn("hints", rows[few])
        self.assertNotIn("hints", rows[most])
        self.assertEqual(rows[more]["hints"], {"share": share(7, people), "margin": 0, "answers": people, "hinted": 7})
        self.assertEqual(rows[twice]["hints"], {"share": share(12, people), "margin": 0, "answers": people,
                                                "hinted": 12, "hints": 22})
        # Over all decisions something is hidden, so it is rough; and what is rough is true.
        whole = cases["practice"]["hints"]
        answers = sum(row["n"] for row in rows.values())
        self.assertEqual(set(whole), {"share", "margin"})
        self.assertGreaterEqual(whole["margin"] * answers, 10 * 10000)
        self.assertAlmostEqual(whole["share"], share(6 + 2 + 16 + 7 + 12, answers), delta=whole["margin"] / 2)
        self.assertNotIn("hints", cases["exam"])
        self.assertFalse([row for row in cases["exam"]["decisions"] if "hints" in row])

    def test_what_is_told_of_every_decision_is_told_of_their_sums(self):
        _, names = self.practised()
        asked = names[2]
        cases = self.ask_all({asked: [1] * 6})
        case = cases["practice"]
        answers = sum(row["n"] for row in case["decisions"])
        self.assertEqual(case["hints"], {"share": share(6, answers), "margin": 0, "answers": answers, "hinted": 6,
                                         "hints": 6})
        touched = set()
        for session in self.practised()[0]:
            touched |= {evidence["indicator"] for evidence in first_answers(session)[1][asked].get("evidence", [])}
        self.assertGreater(len(touched), 0)
        for row in case["indicators"]:
            self.assertEqual(row["hints"]["hinted"], 6 if row["id"] in touched else 0, row["id"])

    def test_tables_page_and_sheet_tell_it_too(self):
        _, names = self.practised()
        self.ask_all({names[0]: [1] * 6, names[1]: [1] * 2})
        page = self.data / "verslag.html"
        sheet = run("report", self.data, "--chain-only", "--csv", "--html", page).stdout
        rows = {row[2]: row[3:] for row in csv.reader(io.StringIO(sheet), delimiter=";") if row and row[0] == "hints"}
        self.assertEqual(rows[names[0]], ["33,3", "0,0", "18", "6", "6"])
        self.assertEqual(rows[names[1]], ["-"] * 5)
        self.assertEqual(rows["alle beslissingen"][2:], ["-"] * 3)
        self.assertNotIn(names[2], rows)
        words = Page(page.read_text("utf-8")).words
        self.assertIn("met tip %", words)
        self.assertIn("33,3", words)
        english = run("report", self.data, "--chain-only", "--lang", "en").stdout
        self.assertIn("with a hint %", english)
        self.assertIn("all decisions", english)

    def test_a_hint_after_the_first_answer_is_not_counted(self):
        sessions, names = self.practised()

        def later(lines):
            end = lines.pop()
            lines.append({"seq": len(lines), "timestamp": end["timestamp"], "verb": "used",
                          "object": {"id": names[0], "type": "hint"}, "result": {"response": "1"}})
            lines.append({**end, "seq": len(lines)})
        for session in sessions[:6]:
            self.rewrite(session, later)
        case = next(case for case in self.report("--chain-only")["cases"] if case["mode"] == "practice")
        self.assertEqual(case["hints"]["hinted"], 0)


class Verify(CohortTest):
    """Many sessions at once: only what is wrong is told, and the sums."""

    def test_a_folder_of_sessions_is_played_again(self):
        process = run("verify", self.data)
        self.assertEqual((process.returncode, process.stdout), (0, f"{SESSIONS} sessies in orde, 0 niet\n"))

    def test_every_problem_is_told_with_its_place(self):
        wrong, strange, other = self.sessions[:3]
        (wrong / "result.json").write_text("{}")
        self.rewrite(strange, lambda lines: lines[0]["scenario"].update(id="nergens"))
        self.rewrite(other, lambda lines: lines[0]["scenario"].update(hash="0" * 64))
        process = run("verify", self.data)
        self.assertEqual(process.returncode, 1)
        self.assertEqual(process.stdout, f"{SESSIONS - 3} sessies in orde, 3 niet\n")
        lines = process.stderr.splitlines()
        self.assertEqual(len(lines), 3, process.stderr)
        self.assertIn(str(wrong), lines[0])
        self.assertIn("niet wat uit het logboek volgt", lines[0])
        self.assertIn(str(strange), lines[1])
        self.assertIn("deze casus is er niet", lines[1])
        self.assertIn(str(other), lines[2])
        self.assertIn("andere uitgave", lines[2])


class Collect(CohortTest):
    """The same cohort in a database."""

    def collect(self, *folders, code=0):
        base = self.data / "cohort.sqlite"
        process = run("collect", *(folders or [self.data / "sessions"]), "--db", base)
        self.assertEqual(process.returncode, code, process.stderr)
        return sqlite3.connect(base), process.stdout

    def test_the_rows_are_what_the_logs_say(self):
        base, said = self.collect()
        self.assertIn(f"{SESSIONS} nieuw, 0 vervangen, 0 al bekend, 0 beschadigd", said)
        for session in self.sessions:
            header, decisions, end = first_answers(session)
            key = (header["registration"],)
            row = base.execute("SELECT player, mode, finished, raw, max, head FROM session"
                               " WHERE registration = ?", key).fetchone()
            score = end["result"]["score"]
            head = hashlib.sha256((session / "events.ndjson").read_bytes().splitlines()[-1]).hexdigest()
            self.assertEqual(row, (header["actor"]["name"], header["mode"], 1, score["raw"], score["max"], head))
            rows = base.execute("SELECT id, raw, max FROM decision WHERE registration = ? ORDER BY number", key)
            self.assertEqual(rows.fetchall(), [
                (name, line["result"]["score"]["raw"], line["result"]["score"]["max"])
                for name, line in decisions.items()])

    def test_collecting_again_changes_nothing(self):
        base, _ = self.collect()
        before = list(base.iterdump())
        base.close()
        base, said = self.collect()
        self.assertIn(f"0 nieuw, 0 vervangen, {SESSIONS} al bekend", said)
        self.assertEqual(list(base.iterdump()), before)

    def test_a_database_of_an_older_version_goes_along(self):
        base, _ = self.collect()
        rows = "SELECT * FROM session ORDER BY registration"
        before = base.execute(rows).fetchall()
        base.executescript("DROP TABLE framework; ALTER TABLE session DROP COLUMN hints;"
                           "ALTER TABLE decision DROP COLUMN hints; PRAGMA user_version = 1;")
        base.close()
        base, said = self.collect()
        self.assertIn(f"0 nieuw, 0 vervangen, {SESSIONS} al bekend", said)
        self.assertEqual(base.execute(rows).fetchall(), before)
        self.assertEqual(base.execute("SELECT DISTINCT number, id FROM framework").fetchall(), [(1, "fgr-528")])

    def test_every_framework_of_a_session_is_kept(self):
        run("bench", "sessions", self.data / "twee", 2, "woo-verzoek-golfslag")
        base, _ = self.collect(self.data / "twee")
        self.assertEqual(base.execute("SELECT number, id, count(*) FROM framework GROUP BY 1, 2").fetchall(),
                         [(1, "fgr-528", 2), (2, "kenniskaart-ta", 2)])

    def test_what_changed_is_replaced_and_what_is_damaged_is_named(self):
        base, _ = self.collect()
        self.rewrite(self.sessions[0], lambda lines: lines[:20])
        path = self.sessions[1] / "events.ndjson"
        whole = path.read_bytes()
        path.write_bytes(whole[:-3])
        base, said = self.collect(code=1)
        self.assertIn(f"0 nieuw, 1 vervangen, {SESSIONS - 2} al bekend, 1 beschadigd", said)
        self.assertEqual(base.execute("SELECT count(*) FROM session WHERE finished = 0").fetchone(), (1,))
        self.assertIn("afgebroken", base.execute("SELECT reason FROM damaged").fetchone()[0])
        self.assertEqual(base.execute("SELECT count(*) FROM decision WHERE registration NOT IN"
                                      " (SELECT registration FROM session)").fetchone(), (0,))

    def test_a_strange_or_broken_database_is_not_touched(self):
        strange = self.data / "andere.sqlite"
        with sqlite3.connect(strange) as base:
            base.execute("CREATE TABLE t(x)")
        before = strange.read_bytes()
        self.refused(run("collect", self.data, "--db", strange), 3, "ander programma")
        self.assertEqual(strange.read_bytes(), before)
        text = self.data / "tekst.sqlite"
        text.write_text("geen database, maar wel lang genoeg om er een te lijken" * 20)
        self.refused(run("collect", self.data, "--db", text), 3, "tekst.sqlite")
        self.refused(run("collect", self.data), 2, "--db")
        self.refused(run("collect", self.data, "--db", self.data / "weg" / "x.sqlite"), 3, "x.sqlite")


if __name__ == "__main__":
    unittest.main()
