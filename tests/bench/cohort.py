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
    """What Casus says of decisions, over both modes: how many, their mean and how far that may be from the true
    one, since it rounds where a small group would show. None for what it does not tell."""
    sums = {}
    for case in json.loads(output)["cases"]:
        for row in case["decisions"]:
            n, total, margin = sums.get(row["id"], (0, 0, 0))
            if n is None or "n" not in row or "mean" not in row:
                sums[row["id"]] = (None, 0, 0)
            else:
                sums[row["id"]] = (n + row["n"], total + row["n"] * row["mean"] / 10000,
                                   max(margin, row.get("margin", 0) / 10000))
    return {name: (n, total / n if n else None, margin) for name, (n, total, margin) in sums.items()}


def check(name, ours, rows):
    theirs = {row["id"]: (row["n"], row["mean"]) for row in rows}
    if ours.keys() != theirs.keys():
        raise RuntimeError(f"{name} found other decisions")
    told = {key: row for key, row in ours.items() if row[0] is not None}
    if 2 * len(told) < len(ours):
        raise RuntimeError("Casus tells too little to compare")
    for key, (n, mean, margin) in told.items():
        if n != theirs[key][0] or abs(mean - theirs[key][1]) > margin + 0.001:
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
