"""How fast `find_dates` reads: characters a CPU second, growth with length, and ratios to other date finders.

    python tests/bench/dates.py [CORPUS.jsonl ...] [--chrono FOLDER] [--peers]

Without a corpus the prose is the project's own. ``--peers`` also times dateparser's ``search_dates`` on a part of the
text, ``--chrono FOLDER`` chrono-node, where FOLDER is one in which ``npm install chrono-node@2.10`` was run.
Everything is timed in one run, in CPU time, warmed up.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from timeline.dates import find_dates  # noqa: E402 - the checkout's own package, wherever this is started

Documents = list[tuple[str, date | None]]
PUBLISHED = date(2020, 7, 15)
UNIT = "M characters a CPU second"
PROSE = (
    "The agency last year announced a programme that is to bring people back by 2024, and in May it unveiled a charter "
    "of principles. On Monday the head of the other side said, in an interview of two hours, that his country won't "
    "join. The base shall stand in the 2030s. Talks began on 12 March 2019, ended in the third quarter of that year, "
    "and resume next spring, officials said. No date was given for what follows, though several engineers who "
    "worked on the earlier design think that the tanks, the valves and the software need three more years. "
)
HOSTILE = {
    "May": "May ",
    "digits": "1",
    "slashes": "20/",
    "last": "last ",
    "from": "from 2017 to ",
    "hyphens": "2-",
    "brackets": "(",
    "articles": "the a ",
    "breaks": "\n",
}
_CHRONO = """
const chrono = require('chrono-node');
const docs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const read = ([text, day]) => chrono.parse(text, day ? new Date(day + 'T12:00:00Z') : undefined);
const run = () => docs.forEach(read);
run();
const begun = process.cpuUsage();
for (let i = 0; i < 3; i++) run();
const used = process.cpuUsage(begun);
console.log((used.user + used.system) / 3e6);
"""


def cpu(work: Callable[[], object], repeats: int = 3) -> float:
    """Return the least CPU seconds that ``work`` takes, after one run to warm up."""
    work()
    best = math.inf
    for _ in range(repeats):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def read(path: Path) -> Documents:
    """Read a corpus of lines with ``text`` and ``dct``."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [(line["text"], date.fromisoformat(line["dct"]) if line.get("dct") else None) for line in lines]


def with_events(documents: Documents, rate: float) -> float:
    """Print the rate of whole extraction, events and all, and return it."""
    from timeline.model import Document
    from timeline.pipeline import examine

    given = [Document(text=text, source="bench", published=day) for text, day in documents]
    size = sum(len(text) for text, _ in documents)
    whole = size / cpu(lambda: [examine(one) for one in given])
    print(f"  with events            {whole / 1e6:8.3f} {UNIT}; {whole / rate:.2f} of finding dates")
    return whole


def growth(make: Callable[[int], str], sizes: tuple[int, ...] = (50_000, 100_000, 200_000, 400_000)) -> float:
    """Return the exponent with which CPU time grows with the length of the text (least squares on logarithms)."""
    points = []
    for size in sizes:
        text = make(size)
        points.append((math.log(len(text)), math.log(cpu(lambda text=text: find_dates(text, PUBLISHED), 2))))  # type: ignore[misc]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def first_call() -> None:
    """Print what the import with a first call costs, beside the import of pandas."""
    code = "import time; b = time.process_time(); {}; print(time.process_time() - b)"
    ours = "from timeline.dates import find_dates; find_dates('It flies in May 2024, said Monday.')"
    for name, work in (("import and first call", ours), ("import pandas", "import pandas")):
        done = subprocess.run([sys.executable, "-c", code.format(work)], capture_output=True, text=True, cwd=ROOT)
        print(f"{name:24} {float(done.stdout or 'nan'):8.3f} s CPU")


def peak_memory(documents: Documents) -> None:
    """Print the most memory of a process that finds the dates of the documents and does nothing else."""
    code = (
        "import json, resource, sys\n"
        "from datetime import date\n"
        "from timeline.dates import find_dates\n"
        "for line in sys.stdin:\n"
        "    text, day = json.loads(line)\n"
        "    find_dates(text, date.fromisoformat(day) if day else None)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    given = "\n".join(json.dumps([text, day.isoformat() if day else None]) for text, day in documents)
    done = subprocess.run([sys.executable, "-c", code], input=given, capture_output=True, text=True, cwd=ROOT)
    print(f"  peak memory            {float(done.stdout or 'nan'):8.0f} MB")


def peers(documents: Documents, rate: float, whole: float, chrono: Path | None, dateparser: bool) -> None:
    """Print the rates of the other finders on the same documents, and our ratio to them, without and with events."""
    if chrono is not None:
        given = json.dumps([(text, day.isoformat() if day else None) for text, day in documents])
        done = subprocess.run(["node", "-e", _CHRONO], input=given, capture_output=True, text=True, cwd=chrono)
        if done.returncode:
            print(f"chrono-node did not run: {done.stderr.strip().splitlines()[-1:]}")
        else:
            theirs = sum(len(text) for text, _ in documents) / float(done.stdout)
            print(f"  chrono-node            {theirs / 1e6:8.3f} {UNIT}; ours is {rate / theirs:.2f} of it")
            print(f"  with events            {whole / theirs:8.3f} of chrono-node")
    if dateparser:
        from dateparser.search import search_dates

        part = documents[: max(1, len(documents) // 20)]
        begun = time.process_time()
        for text, _ in part:
            search_dates(text[:5000], languages=["en"])
        theirs = sum(len(text[:5000]) for text, _ in part) / (time.process_time() - begun)
        print(f"  dateparser search_dates{theirs / 1e6:8.4f} {UNIT}; ours is {rate / theirs:.0f} times it")


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="*", type=Path)
    parser.add_argument("--chrono", type=Path, help="folder with node_modules/chrono-node")
    parser.add_argument("--peers", action="store_true", help="time dateparser's search_dates too")
    options = parser.parse_args()
    sets = {path.stem: read(path) for path in options.corpus} or {"own prose": [(PROSE, PUBLISHED)] * 400}
    for name, documents in sets.items():
        size = sum(len(text) for text, _ in documents)
        begun = time.process_time()
        for text, day in documents:
            find_dates(text, day)
        fresh = size / (time.process_time() - begun)
        rate = size / cpu(lambda docs=documents: [find_dates(text, day) for text, day in docs])  # type: ignore[misc]
        print(f"{name:24} {rate / 1e6:8.3f} {UNIT}, first time {fresh / 1e6:.3f}")
        peak_memory(documents)
        peers(documents, rate, with_events(documents, rate), options.chrono, options.peers)
    print(f"{'growth on prose':24} {growth(lambda size: PROSE * (size // len(PROSE))):8.2f}")
    for name, unit in HOSTILE.items():
        print(f"{'growth on ' + name:24} {growth(lambda size, unit=unit: unit * (size // len(unit))):8.2f}")  # type: ignore[misc]
    first_call()


if __name__ == "__main__":
    main()
