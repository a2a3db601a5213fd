#!/usr/bin/env python3
"""The report's question and the chain check in Python, by as many processes as asked.
usage: plain.py query|chain|both FOLDER PROCESSES"""

import collections
import hashlib
import json
import multiprocessing
import statistics
import sys
from pathlib import Path


def read(task):
    what, path = task
    shares = []
    before = None
    for line in path.read_bytes().splitlines():
        if what != "query":
            body = line[:line.rindex(b',"hash":"')]
            if hashlib.sha256(body).hexdigest().encode() != line[-66:-2]:
                raise ValueError(path)
            if before and not body.endswith(b',"prev":"' + before + b'"'):
                raise ValueError(path)
            before = hashlib.sha256(line).hexdigest().encode()
        if what != "chain":
            event = json.loads(line)
            score = event.get("result", {}).get("score")
            if score and event["object"]["type"] != "scenario":
                shares.append((event["object"]["id"], score["raw"] / score["max"]))
    return shares


def main():
    what, folder, processes = sys.argv[1:]
    tasks = [(what, path) for path in sorted(Path(folder).glob("sessions/*/events.ndjson"))]
    found = collections.defaultdict(list)
    with multiprocessing.Pool(int(processes)) as pool:
        for shares in pool.imap_unordered(read, tasks, chunksize=64):
            for name, share in shares:
                found[name].append(share)
    print(json.dumps([{"id": name, "n": len(values), "mean": statistics.fmean(values),
                       "deviation": statistics.stdev(values)}
                      for name, values in sorted(found.items())]))


if __name__ == "__main__":
    main()
