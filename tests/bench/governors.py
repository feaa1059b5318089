#!/usr/bin/env python3
"""How often the row of a date has the verb or noun that annotators made its governor, with the interval of so few.

    python tests/bench/governors.py FOLDER

FOLDER holds ``dates.jsonl``, news with dates and the word each hangs on. A date without a row is wrong. Rows whose
chance of belonging to their word is at least 0.8 are counted apart.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.confidence import chance_of  # noqa: E402
from timeline.model import Event, Span  # noqa: E402 - the checkout's own package, wherever this is started
from timeline.pipeline import examine  # noqa: E402
from timeline.reading import Asked, read_sources  # noqa: E402

SURE = 0.8
KINDS = ("VERB", "NOUN")


class Told(NamedTuple):
    """A row of a date, whether its word is the annotators', and the chance it gave itself."""

    right: bool
    chance: float


def interval(right: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Return the interval of Wilson (1927) of a share, at 95 %."""
    share, spread = right / total, z * z / total
    middle = (share + spread / 2) / (1 + spread)
    width = z * sqrt(share * (1 - share) / total + spread / (4 * total)) / (1 + spread)
    return middle - width, middle + width


def told(events: list[Event], date: dict[str, Any]) -> list[Told]:
    """Return the rows of a date."""
    where, governor = Span(date["start"], date["end"]), date["governor"]
    word = None if governor is None else Span(governor["start"], governor["end"])
    return [
        Told(word is not None and one.trigger.overlaps(word), chance_of(one))
        for one in events
        if one.time.overlaps(where)
    ]


def main() -> None:
    """Print the shares."""
    path = Path(sys.argv[1]) / "dates.jsonl"
    gold = {line["id"]: line for line in map(json.loads, path.read_text("utf-8").splitlines())}
    found: dict[str, list[bool]] = defaultdict(list)
    sure: list[bool] = []
    rows = 0
    for document in read_sources([str(path)], Asked()):
        events = list(examine(document).events)
        for date in gold[document.source]["dates"]:
            mine = told(events, date)
            rows += len(mine)
            sure += [one.right for one in mine if one.chance >= SURE]
            kind = date["governor"] and date["governor"]["pos"]
            if kind in KINDS:
                found[kind].append(any(one.right for one in mine))
    for kind in KINDS:
        right, total = sum(found[kind]), len(found[kind])
        low, high = interval(right, total)
        print(f"{kind.lower():5} {right} of {total} = {right / total:.2f} ({low:.2f} to {high:.2f})")
    print(f"rows with a chance of at least {SURE}: {len(sure)} of {rows}, right {sum(sure) / max(1, len(sure)):.2f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
