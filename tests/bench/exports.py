"""Measures the time of the exports and the memory of a whole process that makes one: ``python tests/bench/exports.py``.

Each format is made by a process of its own, ``timeline extract TABLE --format NAME -o FILE``, from a table of 100,000
events; the peak is that of the whole process, interpreter and table included.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

FORMATS = ("csv", "jsonl", "parquet", "tsv", "json", "jsonld", "xlsx", "md", "wiki", "timelinejs.json", "ics", "bib")
_PART = 10_000
_SENTENCE = (
    "{title} after vote {place} of the council, whose members had said in the weeks before that what was asked for "
    "would cost more than what there was, and that the ministers should first say what was to follow from it."
)


def main() -> None:
    """Print a line a format: seconds, megabytes of the file, megabytes of the process at its peak."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--events", type=int, default=100_000)
    asked.add_argument("--table", choices=("parquet", "csv"), default="parquet", help="what the events are read from")
    asked.add_argument("formats", nargs="*", default=FORMATS)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / f"events.{given.table}"
        if os.fork() == 0:  # the table is made elsewhere, so that its memory is not counted
            make(table, given.events)
            os._exit(0)
        os.wait()
        print(f"{given.events:,} events from {given.table}, {table.stat().st_size / 1e6:.0f} MB")
        for name in given.formats:
            seconds, size, peak = measured(table, name, Path(folder))
            print(f"{name:<16} {seconds:6.1f} s {size:7.1f} MB file {peak:6.0f} MB peak", flush=True)


def make(path: Path, count: int) -> None:
    """Write a table of events with sentences of the length that news has."""
    import pandas as pd

    from tests.made_events import FORMS, frame_of
    from timeline.exports import save

    base = frame_of(tuple(FORMS[place % len(FORMS)] for place in range(_PART)))
    parts = []
    for start in range(0, count, _PART):
        part = base.head(count - start).copy()
        part["event_id"] = part["cluster_id"] = [f"{start + place:016x}" for place in range(len(part))]
        part["sentence"] = [
            _SENTENCE.format(place=start + place, title=title) for place, title in enumerate(part["title"])
        ]
        part["source"] = [f"report-{(start + place) // 20}.txt" for place in range(len(part))]
        parts.append(part)
    save(pd.concat(parts, ignore_index=True), path)


def measured(table: Path, name: str, folder: Path) -> tuple[float, float, float]:
    """Return seconds, megabytes written and megabytes of memory at the peak of one run."""
    target = folder / f"out.{name}"
    begun = time.perf_counter()
    command = [sys.executable, "-m", "timeline", "extract", str(table), "--format", name, "-o", str(target)]
    process = subprocess.Popen(command, cwd=Path(__file__).resolve().parents[2])
    _, status, used = os.wait4(process.pid, 0)
    assert status == 0, name
    return time.perf_counter() - begun, target.stat().st_size / 1e6, peak_of(used)


def peak_of(used: resource.struct_rusage) -> float:
    """Return megabytes; the unit of the peak is kB on Linux and bytes on macOS."""
    return used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    main()
