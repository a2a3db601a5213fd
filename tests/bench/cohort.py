"""A cohort of sessions, read by Casus, by DuckDB and by Python, in turns. All must answer the same."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent / "report"
SESSION_BYTES = 52_000  # of the case that is played
THREADS = 2


def timed(command):
    """Seconds of a process, its standard output and the most memory it held, in MiB. What the system counts
    for a child of this program begins with the memory of this program, so a small one stands between."""
    with tempfile.NamedTemporaryFile("r") as memory:
        start = time.perf_counter()
        done = subprocess.run(["/usr/bin/time", "-f", "%M", "-o", memory.name, *command], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=False)
        seconds = time.perf_counter() - start
        if done.returncode != 0:
            raise RuntimeError(f"{command[0]} failed")
        return seconds, done.stdout, int(memory.read().split()[-1]) / 1024


def decisions(output):
    """What Casus says of decisions, over both modes."""
    sums = {}
    for case in json.loads(output)["cases"]:
        for row in case["decisions"]:
            n, total = sums.get(row["id"], (0, 0))
            sums[row["id"]] = (n + row["n"], total + row["n"] * row["mean"] / 10000)
    return {name: (n, total / n) for name, (n, total) in sums.items()}


def check(name, ours, rows):
    theirs = {row["id"]: (row["n"], row["mean"]) for row in rows}
    if ours.keys() != theirs.keys():
        raise RuntimeError(f"{name} found other decisions")
    for key, (n, mean) in ours.items():
        if n != theirs[key][0] or abs(mean - theirs[key][1]) > 0.001:
            raise RuntimeError(f"{name} found {theirs[key]} for {key}, Casus {n, mean}")


def measure(casus, scenario, rounds, megabytes):
    """Seconds per program and question, and the memory of Casus."""
    times = {}
    memory = []
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(dir=base) as folder:
        count = megabytes * 1_000_000 // SESSION_BYTES
        subprocess.run([casus, "bench", "sessions", folder, str(count), scenario], check=True)
        plain = [sys.executable, str(HERE / "plain.py")]
        programs = {
            "casus": [casus, "report", "--chain-only", "--json", "--threads", str(THREADS), folder],
            "casus verify": [casus, "report", "--json", "--threads", str(THREADS), folder],
            "python query": plain + ["query", folder, str(THREADS)],
            "python chain": plain + ["chain", folder, str(THREADS)],
            "python both": plain + ["both", folder, str(THREADS)],
        }
        if (HERE / "node_modules").exists() and shutil.which("node"):
            programs["duckdb query"] = ["node", str(HERE / "duckdb.mjs"), folder, str(THREADS)]
        for _ in range(rounds):
            outputs = {}
            for name, command in programs.items():
                seconds, outputs[name], most = timed(command)
                times.setdefault(name, []).append(seconds)
                if name == "casus":
                    memory.append(most)
        ours = decisions(outputs["casus"])
        check("Python", ours, json.loads(outputs["python query"]))
        if "duckdb query" in outputs:
            check("DuckDB", ours, json.loads(outputs["duckdb query"]))
    return times, memory, count
