"""Measures a picture drawn here against the same chart drawn by kaleido: ``python -m tests.bench.pictures [COUNT]``.

Prints the milliseconds for SVG, PNG and PDF of made events (best of a few), those of kaleido for the SVG of the same
events where it and a browser are there, and the ratio of the two SVGs.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import pandas as pd

from tests.made_events import frame_of
from timeline.exports.looks import drawn
from timeline.exports.plotly_engine import image
from timeline.figures.look import Look
from timeline.frame import Collection
from timeline.model import TimelineError

_ACTORS = ("NASA", "ESA", "Roscosmos", "White House", "Congress", "SpaceX")
_STATUSES = ("occurred", "occurred", "statement", "target", "scheduled", "cancelled")
_MONTH = pd.Period("2008-01", "M")


def made(count: int) -> Collection:
    """Return events of days, months and years over twenty years."""
    rows = []
    for n in range(count):
        month, actor = _MONTH + n * 37 % 240, _ACTORS[n * 7 % 6]
        ends = [
            (str(month.start_time.date()), str(month.start_time.date())),
            (str(month.start_time.date()), str(month.end_time.date())),
            (f"{month.year}-01-01", f"{month.year}-12-31"),
        ][n % 3]
        date = (ends[0], str(month), str(month.year))[n % 3]
        title = f"{actor} takes step {n} of its plan for the moon"
        rows.append((date, *ends, ("day", "month", "year")[n % 3], _STATUSES[n % 6], title, "mission", (actor,)))
    return Collection(frame_of(tuple(rows)))


def milliseconds(draw: Callable[[], bytes], runs: int) -> float:
    """Return the least time that a number of runs took."""
    best = float("inf")
    for _ in range(runs):
        begin = time.perf_counter()
        draw()
        best = min(best, time.perf_counter() - begin)
    return best * 1000


def main() -> None:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=100)
    collection, look = made(parser.parse_args().count), Look(size="1200x640")
    own = {name: milliseconds(lambda name=name: drawn(name, collection, look), 3) for name in ("svg", "png", "pdf")}
    size = len(drawn("svg", collection, look))
    print(
        f"{len(collection.frame)} events: " + ", ".join(f"{name} {took:.0f} ms" for name, took in own.items()), end=""
    )
    print(f"; svg {size / 1000:.0f} kB")
    try:
        other = milliseconds(lambda: image(collection, look, "svg"), 2)
    except TimelineError as error:
        print(f"kaleido: not measured ({error})")
        return
    print(f"kaleido: svg {other:.0f} ms; ours takes {own['svg'] / other:.4f} of it (aim: under 0.1)")


if __name__ == "__main__":
    main()
