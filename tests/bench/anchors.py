"""How many annotated events of news get the date their annotators gave them: TimeBank's links and MEANTIME's anchors.

    python tests/bench/anchors.py FOLDER

FOLDER holds ``timebank.events.jsonl.gz`` and ``meantime-en.events.jsonl``. Counted are events with a date other than
that of publication, in a sentence that names a date: rows of ours whose word is the event's ("found"), and whose date
is the annotators' ("right").
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from timeline.dates.values import when  # noqa: E402 - the checkout's own package, wherever this is started
from timeline.model import Document, Event  # noqa: E402
from timeline.pipeline import examine  # noqa: E402

_SAME = {"INCLUDES", "IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY"}
"""Links by which an event lies at a date; the order of the two does not matter here."""


class Anchored(NamedTuple):
    """An event's words, and the value of the date that the annotators gave it."""

    start: int
    end: int
    value: str


def of_timebank(document: dict[str, Any]) -> Iterator[Anchored]:
    """Yield the events that a link puts at a date of their paragraph that is not the publication's."""
    events = {event["eid"]: event for event in document["events"]}
    dates = {timex["tid"]: timex for timex in document["timexes"]}
    for link in document["tlinks"]:
        ends = {link["from"], link["to"]}
        event = next((events[end] for end in ends if end in events), None)
        timex = next((dates[end] for end in ends if end in dates), None)
        if link["rel"] in _SAME and event and timex and timex["type"] == "DATE" and timex["value"] != document["dct"]:
            low, high = sorted((event["start"], timex["start"]))
            if "\n\n" not in document["text"][low:high]:
                yield Anchored(event["start"], event["end"], timex["value"])


def of_meantime(document: dict[str, Any]) -> Iterator[Anchored]:
    """Yield the events anchored to a date that is not the publication's, in a paragraph that names a date."""
    for event in document["events"]:
        time = (event.get("anchor") or {}).get("time", "")
        first = document["text"].rfind("\n", 0, event["start"])
        last = document["text"].find("\n", event["end"])
        near = any(first <= timex["start"] and (last < 0 or timex["end"] <= last) for timex in document["timexes"])
        if time and time != document["dct"] and near:
            yield Anchored(event["start"], event["end"], time)


def agrees(event: Event, value: str) -> bool:
    """Tell whether a row's date is the annotators', or the one lies in the other."""
    meant = when(value)
    if meant is None or event.when.start is None or event.when.end is None or meant.start is None or meant.end is None:
        return False
    inside = meant.start <= event.when.start and event.when.end <= meant.end
    return inside or (event.when.start <= meant.start and meant.end <= event.when.end)


def score(lines: Iterator[str], anchors: Any) -> None:
    """Print how many anchored events have a row, and how many of these the right date."""
    total = found = right = 0
    for line in lines:
        document = json.loads(line)
        wanted = list(anchors(document))
        published = date.fromisoformat(document["dct"])
        rows = examine(Document(text=document["text"], source=document["id"], published=published)).events
        for one in wanted:
            mine = [row for row in rows if row.trigger.start < one.end and one.start < row.trigger.end]
            total += 1
            found += bool(mine)
            right += any(agrees(row, one.value) for row in mine)
    print(f"  anchored {total}, with a row {found}, of these right {right} ({right / max(1, found):.2f})")


def main() -> None:
    """Score both sets."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    print("TimeBank")
    with gzip.open(folder / "timebank.events.jsonl.gz", "rt", encoding="utf-8") as file:
        score(file, of_timebank)
    print("MEANTIME")
    with (folder / "meantime-en.events.jsonl").open(encoding="utf-8") as file:
        score(file, of_meantime)


if __name__ == "__main__":
    main()
