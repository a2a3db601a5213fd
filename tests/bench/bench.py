#!/usr/bin/env python3
"""Measures Casus against a bound (bare.c, append.c) and peers (LÖVE; inkjs and plain Lua tables). All take turns in one run; only
ratios of one run mean something. Called by scripts/bench, which builds what this needs."""

import argparse
import contextlib
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cohort

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "build" / "bench"
CASUS = ROOT / "build" / "release" / "casus"
FONT = ROOT / "assets" / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf"
SCENARIO = "opruimdag-g-schijf"
CLICKS = 5


def commands():
    """The programs that show a screen, in the order of their turns."""
    programs = {
        "bare": [str(TOOLS / "bare"), str(FONT)],
        "love": ["love", str(ROOT / "tests" / "bench" / "love"), str(FONT)],
    }
    if CASUS.exists():
        programs["casus"] = [str(CASUS), "play", SCENARIO]
    return programs


@contextlib.contextmanager
def screen():
    """An X server without a screen; sets DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp",
         "-noreset"],
        pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            os.environ["DISPLAY"] = ":" + numbers.readline().strip()
        yield
    finally:
        server.terminate()
        server.wait()


MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextlib.contextmanager
def running(command, where=None):
    """Starts a program with a home of its own; a word HOME/... of its command lies there. Yields microseconds to the first frame, its process id
    and where to click and, if that is elsewhere, what then changes (None when it names none)."""
    with tempfile.TemporaryDirectory(dir=where) as home:
        command = [word.replace("HOME/", f"{home}/") for word in command]
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "CASUS_BENCH_FRAME": "1",
                       "SDL_VIDEODRIVER": "x11"}
        starter = subprocess.Popen([str(TOOLS / "start"), *command], env=environment, text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        line = starter.stdout.readline().split()
        if len(line) < 2:
            raise RuntimeError(f"{command[0]} showed no first frame: {starter.communicate()[1]}")
        try:
            yield float(line[0]), int(line[1]), line[2:10] if len(line) >= 6 else None
        finally:
            starter.communicate()


def pss_kib(pid):
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("no Pss in smaps_rollup")


def cpu_seconds(pid):
    """Time on a processor of all threads, in nanosecond steps."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text(encoding="ascii").split()[0])
    return total / 1e9


def measure_start(programs, rounds):
    start_ms, memory_mib = ({name: [] for name in programs} for _ in range(2))
    for number in range(rounds + 1):
        for name, command in programs.items():
            with running(command) as (taken, pid, _):
                if number == 0:
                    continue  # warms the caches
                time.sleep(0.3)
                start_ms[name].append(taken / 1e3)
                memory_mib[name].append(pss_kib(pid) / 1024)
    return start_ms, memory_mib


def measure_click(programs, rounds, where):
    click_ms = {name: [] for name in programs}
    for _ in range(rounds):
        for name, command in programs.items():
            with running(command, where) as (_, _, rectangle):
                if rectangle is None:
                    continue
                time.sleep(0.5)
                said = subprocess.run([str(TOOLS / "click"), *rectangle, str(CLICKS)], text=True,
                                      stdout=subprocess.PIPE, check=True).stdout
                click_ms[name] += [float(line) / 1e3 for line in said.split()]
    return click_ms


def measure_idle(programs, seconds):
    used = {}
    for name, command in programs.items():
        with running(command) as (_, pid, _):
            time.sleep(2)
            before = cpu_seconds(pid)
            time.sleep(seconds)
            used[name] = [cpu_seconds(pid) - before]
    return used


def measure_reload(saves):
    """The largest case that comes with Casus, saved while its window is open: from being seen to the new
    frame, and from the save itself, so with the time until the files are looked at."""
    size = lambda case: sum(file.stat().st_size for file in case.glob("*.lua"))
    largest = max((ROOT / "scenarios").glob("*/"), key=size)
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / largest.name
        shutil.copytree(largest, case)
        text = (case / "scenario.lua").read_text("utf-8")
        program = subprocess.Popen([str(CASUS), "play", str(case), "--mode", "practice", "--data", folder + "/data"],
                                   env=dict(os.environ, CASUS_BENCH_FRAME="1"), stderr=subprocess.PIPE, text=True)
        try:
            program.stderr.readline()
            time.sleep(1)
            own, whole = [], []
            for number in range(saves):
                time.sleep(0.3 + 0.037 * (number % 8))  # at any moment between two looks
                begun = time.monotonic()
                (case / "scenario.lua").write_text(f"{text}\n-- {number}\n", "utf-8")
                word, ms = program.stderr.readline().split()
                if word != "reload-frame":
                    raise RuntimeError(word)
                own.append(float(ms))
                whole.append((time.monotonic() - begun) * 1e3)
        finally:
            program.kill()
            program.communicate()
    return {"seen to frame": own, "save to frame": whole}


def measure_append(rounds, count):
    folder = ROOT / "build" / "bench" / "appends"
    folder.mkdir(exist_ok=True)
    programs = {"bare": [str(TOOLS / "append"), str(folder), str(count)]}
    if CASUS.exists():
        programs["casus"] = [str(CASUS), "bench", "append", str(folder / "journal"), str(count)]
    p50, p99 = ({name: [] for name in programs} for _ in range(2))
    for number in range(rounds + 1):
        for name, command in programs.items():
            shutil.rmtree(folder / "journal", ignore_errors=True)
            said = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
            if number > 0:
                p50[name].append(float(said["p50"]))
                p99[name].append(float(said["p99"]))
    return p50, p99


def measure_decisions(rounds, runs):
    """Thousands of decisions a second on one core. `simulate --json` says {"decisions", "seconds"}."""
    if not CASUS.exists():
        return {}
    command = ["taskset", "-c", "0", str(CASUS), "simulate", SCENARIO, "--policy", "random",
               "--runs", str(runs), "--json"]
    rates = []
    for _ in range(rounds):
        said = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
        rates.append(said["decisions"] / said["seconds"] / 1e3)
    return {"casus": rates}


def measure_story(rounds, runs):
    """Thousands of decisions a second in the same story of twelve questions: Casus with conditions as
    data and as Lua functions, both so in plain Lua tables, and inkjs. All in turns, on one core."""
    folder = ROOT / "tests" / "bench" / "story"

    def casus(kind):
        return [str(CASUS), "simulate", str(folder / kind), "--policy", "random", "--runs", str(runs), "--json"]

    programs = {
        "data": casus("data"), "hooks": casus("hooks"),
        "lua": ["lua5.4", str(folder / "story.lua"), str(runs)],
        "lua functions": ["lua5.4", str(folder / "story.lua"), str(runs), "functions"],
        "inkjs": ["node", str(folder / "story.mjs"), str(max(1, runs // 20))],
    }
    rates = {name: [] for name in programs}
    for number in range(rounds + 1):
        for name, command in programs.items():
            said = json.loads(subprocess.run(["taskset", "-c", "0", *command], stdout=subprocess.PIPE,
                                             check=True).stdout)
            points = said["points"] / said["decisions"] if "points" in said else said["score"]["mean"] / 12
            if not 1.4 < points < 1.6:
                raise ValueError(f"{name} plays another story: {points} points a decision")
            if number > 0:
                rates[name].append(said["decisions"] / said["seconds"] / 1e3)
    return rates


def write_room_case(folder, records=2000, page=10_000):
    """A case that begins with a find among many records with long pages, the same every time."""
    chance = random.Random(7)
    words = ("vergunning zwembad bezwaarschrift begroting contract notulen subsidie klacht rapport "
             "plattegrond offerte besluit verslag inspectie raadsvraag huurder monument riolering "
             "leerplicht evenement de het een van voor niet met aan door over geen naar").split()
    places = ["Zaaksysteem", "Mailbox Sport", "Mailbox Vergunningen", "Archiefkelder", "Kast 3"]
    kinds = ["brief", "map", "verslag", "e-mail", "rapport", "formulier"]

    def text(size):
        parts, length = [], 0
        while length < size:
            rare = chance.random()
            parts.append(chance.choice(words) + (chance.choice(words) if rare > 0.7 else "")
                         + (str(chance.randrange(100_000)) if rare > 0.95 else ""))
            length += len(parts[-1]) + 1
        return " ".join(parts)

    files = [[]]
    for number in range(1, records + 1):
        if number % 40 == 0:
            files.append([])
        title = f"{chance.choice(words[:20])} {chance.choice(words[:20])} nummer {number}"
        files[-1].append(
            f'record "R{number}" {{ title = "{title}", kind = "{chance.choice(kinds)}", '
            f'where = "{chance.choice(places)}", facts = {{ "Jaar: {1990 + number % 35}" }}, '
            f"page = [[{text(page)}]] }}\n")
    folder.mkdir(parents=True)
    for number, lines in enumerate(files):
        (folder / f"stukken{number}.lua").write_text("".join(lines), encoding="utf-8")
    ids = ", ".join(f'"R{number}"' for number in range(1, records + 1))
    (folder / "scenario.lua").write_text(
        'scenario "kamer" { version = "1", title = "De kamer", date = "2026-11-16", '
        'framework = "fgr-528", schedule = "gemeenten-2020" }\n'
        + "".join(f'include "stukken{number}.lua"\n' for number in range(len(files)))
        + 'scene "begin" { title = "Begin", find "zoek" { ask = "Welke stukken gaan over het '
          f'zwembad?", records = {{ {ids} }}, right = {{ "R1" }}, recall = {{ OPD_12 = 4 }} }} }}\n',
        encoding="utf-8")


def measure_room(rounds):
    """Milliseconds from an act in a room of 2,000 records to the painted picture of 1920 by 1080."""
    found = {"open": ([], []), "letter": ([], []), "sort": ([], [])}
    with tempfile.TemporaryDirectory() as home:
        case = Path(home) / "kamer"
        write_room_case(case)
        for number in range(rounds):
            command = [str(CASUS), "bench", "room", str(case), "60",
                       "--data", str(Path(home) / str(number))]
            said = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
            for what, (p50, p95) in found.items():
                p50.append(said[what]["p50"])
                p95.append(said[what]["p95"])
    return found


def write_walk_case(folder):
    """A story of twelve decisions with four options each, that sets and reads variables all the way:
    4 ** 12 plays."""
    scenes = []
    for number in range(12):
        options = ", ".join(
            f'option "o{option}" {{ "Optie {option}", earns = {{ OPD_{number % 6 + 1:02} = {option} }}, '
            f'set = {{ v{number % 4} = {option} }} }}' for option in range(4))
        scenes.append(
            f'choose "q{number}" {{ ask = "Vraag {number}?", {options} }},\n'
            f'when(function(s) return s.v{number % 4} > s.v{(number + 3) % 4} end, say "Meer."),\n'
            f'when({{ v{(number + 2) % 4} = 3 }}, say "Drie."),\n')
    folder.mkdir(parents=True)
    (folder / "scenario.lua").write_text(
        'scenario "verhaal" { version = "1", title = "Verhaal", date = "2026-11-16", '
        'framework = "fgr-528", schedule = "gemeenten-2020", '
        'variables = { v0 = 0, v1 = 0, v2 = 0, v3 = 0 } }\n'
        'scene "begin" { title = "Begin",\n' + "".join(scenes)
        + 'when(function(s) return s.v0 + s.v1 + s.v2 + s.v3 > 6 end, finish "veel"), '
          'finish "weinig" }\n'
          'ending "veel" { title = "Veel" } ending "weinig" { title = "Weinig" }\n', encoding="utf-8")


def measure_check(rounds):
    """Seconds, MB and states of `casus check`, from start to end of the program, for each case."""
    found = {}
    with tempfile.TemporaryDirectory() as home:
        write_walk_case(Path(home) / "verhaal")
        cases = sorted(path.parent for path in (ROOT / "scenarios").glob("*/scenario.lua"))
        for number in range(rounds):
            for case in [Path(home) / "verhaal", *cases]:
                seconds, out, memory = cohort.timed([str(CASUS), "check", str(case), "--json"])
                said = json.loads(out)["cases"][0]
                if not said["complete"]:
                    raise RuntimeError(f"{case.name}: not all was walked")
                row = found.setdefault(case.name, {"seconds": [], "mb": [], "said": said})
                row["seconds"].append(seconds)
                row["mb"].append(memory)
    return found


class Report:
    """Rows of medians and ratios; prints as it goes."""

    def __init__(self):
        self.rows = []
        print(f"{'':34}{'bare':>10}{'love':>10}{'casus':>10}{'x bare':>9}{'x love':>9}  aim")

    def add(self, what, values, aims=(), of=statistics.median):
        """aims: (of what: "bare", "love" or "value"; "max" or "min"; limit)"""
        medians = {name: of(list_) for name, list_ in values.items() if list_}
        row = {"what": what, "medians": medians, "values": values, "ratios": {}, "aims": []}
        for name in values:
            if name != "casus" and "casus" in medians and medians.get(name):
                row["ratios"][name] = medians["casus"] / medians[name]
        for against, side, limit in aims:
            value = medians.get("casus") if against == "value" else row["ratios"].get(against)
            met = None if value is None else (value <= limit if side == "max" else value >= limit)
            row["aims"].append({"of": against, side: limit, "met": met})
        self.rows.append(row)
        self.show(row)

    @staticmethod
    def show(row):
        def cell(value, width, digits):
            return f"{value:{width}.{digits}f}" if value is not None else " " * (width - 1) + "-"
        digits = 3 if max([0, *row["medians"].values()]) < 20 else 1
        words = [f"{name} {row['medians'][name]:.1f} (x {ratio:.2f})"
                 for name, ratio in row["ratios"].items() if name not in ("bare", "love")]
        for aim in row["aims"]:
            bound = f"<= {aim['max']}" if "max" in aim else f">= {aim['min']}"
            against = "" if aim["of"] == "value" else f" x {aim['of']}"
            verdict = {True: "met", False: "MISSED", None: "not measured"}[aim["met"]]
            words.append(f"{bound}{against}: {verdict}")
        print(f"{row['what']:34}"
              + "".join(cell(row["medians"].get(name), 10, digits) for name in ("bare", "love", "casus"))
              + "".join(cell(row["ratios"].get(name), 9, 2) for name in ("bare", "love"))
              + "  " + "; ".join(words), flush=True)


def p95(values):
    return sorted(values)[int(0.95 * (len(values) - 1))]


def attempt(what, function, *arguments):
    """A Casus that cannot do one thing yet should not stop the rest."""
    try:
        return function(*arguments)
    except (OSError, RuntimeError, ValueError, KeyError, subprocess.CalledProcessError) as problem:
        print(f"{what}: not measured: {problem}", flush=True)
        return None


def measure_clicks(report, programs, options):
    """Apart: an answer is on disk before it shows, and the disk is no work of ours. So once with the
    log in memory, and once on disk against bare that keeps its clicks as well."""
    durable = {name: command + ["HOME/clicks"] if name == "bare" else command
               for name, command in programs.items() if name != "love"}
    for what, where, those in [("in memory", MEMORY, programs), ("on disk", None, durable)]:
        found = attempt("click", measure_click, those, max(2, options.rounds // 3), where)
        if found:
            report.add(f"click to pixels, {what} p50, ms", found, [("bare", "max", 2)])
            report.add(f"click to pixels, {what} p95, ms", found, of=p95)


def measure_screens(report, programs, options):
    found = attempt("start and memory", measure_start, programs, options.rounds)
    if found:
        report.add("start to first frame, ms", found[0], [("bare", "max", 2), ("love", "max", 0.5)])
        report.add("memory (PSS), MiB", found[1], [("bare", "max", 2.5)])
    measure_clicks(report, programs, options)
    found = CASUS.exists() and attempt("reload", measure_reload, 8 if options.quick else 40)
    for what, values in (found or {}).items():
        aims = [("value", "max", 150)] if what == "seen to frame" else [("value", "max", 1000)]
        report.add(f"saved case: {what} p50, ms", {"casus": values}, aims)
        report.add(f"saved case: {what} p95, ms", {"casus": values}, aims, of=p95)
    found = attempt("idle", measure_idle, programs, 2 if options.quick else 10)
    if found:
        report.add(f"processor in {2 if options.quick else 10} idle s, s", found, [("value", "max", 0.01)])


def measure_headless(report, options):
    found = attempt("append", measure_append, options.rounds, 500 if options.quick else 2000)
    if found:
        report.add("durable append p50, µs", found[0], [("bare", "max", 1.1)])
        report.add("durable append p99, µs", found[1])
    found = CASUS.exists() and attempt("room", measure_room, 1 if options.quick else 5)
    for what, (p50, p95) in (found or {}).items():
        report.add(f"room of 2,000: {what} p50, ms", {"casus": p50}, [("value", "max", 16)])
        report.add(f"room of 2,000: {what} p95, ms", {"casus": p95}, [("value", "max", 16)])
    found = attempt("decisions", measure_decisions, 1 if options.quick else 5, 2000)
    if found:
        report.add("decisions a second, thousands", found, [("value", "min", 600)])
    found = CASUS.exists() and attempt("cohort", cohort.measure, str(CASUS), SCENARIO,
                                       1 if options.quick else 5, 40 if options.quick else 325)
    if found:
        times, memory, sessions = found
        report.add("chain and report in one pass, s",
                   {"casus": times["casus"], "python": times["python both"]}, [("python", "max", 0.3)])
        peers = {"casus": times["casus"], "python": times["python query"]}
        if "duckdb query" in times:
            peers["duckdb"] = times["duckdb query"]
        report.add("against only the query, s", peers)
        report.add("memory of the report, MiB", {"casus": memory}, [("value", "max", 16)])
        report.add("sessions verified by playing again, thousands/s",
                   {"casus": [sessions / 1000 / seconds for seconds in times["casus verify"]]})
    found = CASUS.exists() and attempt("check", measure_check, 1 if options.quick else 5)
    for case, row in (found or {}).items():
        limit = 0.1 if case == "verhaal" else 2
        name = "12 decisions of 4" if case == "verhaal" else case
        report.add(f"check {name}, s", {"casus": row["seconds"]}, [("value", "max", limit)])
        report.add("  peak memory, MB", {"casus": row["mb"]}, [("value", "max", 200)])
        report.add("  states", {"casus": [row["said"]["states"]]})
        report.add("  plays, millions", {"casus": [row["said"].get("plays", 0) / 1e6]})
    found = CASUS.exists() and attempt("story", measure_story, 1 if options.quick else 5,
                                       20_000 if options.quick else 100_000)
    if found:
        report.add("a story: as data, thousands/s",
                   {"casus": found["data"], "lua": found["lua"], "inkjs": found["inkjs"]},
                   [("value", "min", 2000), ("inkjs", "min", 60), ("lua", "min", 0.5)])
        report.add("a story: Lua functions, thousands/s",
                   {"casus": found["hooks"], "lua": found["lua functions"], "inkjs": found["inkjs"]},
                   [("value", "min", 600), ("inkjs", "min", 60)])


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--json", metavar="FILE", help="write all figures there too")
    parser.add_argument("--quick", action="store_true", help="few rounds, to see that it works")
    parser.add_argument("--rounds", type=int, help="rounds of each measurement (15)")
    options = parser.parse_args()
    options.rounds = options.rounds or (3 if options.quick else 15)

    if not CASUS.exists():
        print("Casus is not built, so only the bound and the peer are measured.")
    report = Report()
    with screen():
        measure_screens(report, commands(), options)
    measure_headless(report, options)

    if options.json:
        Path(options.json).write_text(json.dumps({"schema": "casus-bench/1", "rows": report.rows}, indent=2)
                                      + "\n", encoding="utf-8")
    missed = [row["what"] for row in report.rows if any(aim["met"] is False for aim in row["aims"])]
    print(f"Aims missed: {', '.join(missed) or 'none'}. Medians of {options.rounds} rounds in turns.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
