#!/usr/bin/env python3
"""Print how the CPU time of reading, names, grammar and the whole pipeline grows with the length of a text.

    python tests/bench/growth.py

Each line is a step and a family of texts, with the exponent of time against length (1 is linear) and the rate in
characters a CPU second, from texts of doubling lengths.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from math import log
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

PROSE = (
    "NASA said on Monday that the council had approved the plan. The minister of Japan signed the accord in May 2020, "
    "and the agency will launch the probe no earlier than 2025. It was the first such step since 1972.\n\n"
)
FAMILIES = {
    "prose": PROSE,
    "initials": "A. ",
    "capitals": "Aa ",
    "acronyms": "US ",
    "months": "May ",
    "digits": "1",
    "quotes": '"',
    "brackets": "(",
    "lines": "a\n",
    "said": "said ",
    "rows": "A | 3 May 2020 | 4 June 2020\n",
}
SIZES = (20_000, 40_000, 80_000)


def steps() -> dict[str, Callable[[str], object]]:
    """The steps that are measured, each a function of a text."""
    import datetime

    from timeline.events.names.find import find_actors
    from timeline.grammar import tokenise
    from timeline.model import Document
    from timeline.pipeline import examine
    from timeline.reading import split_sentences

    day = datetime.date(2020, 7, 15)
    return {
        "sentences": split_sentences,
        "tokens": tokenise,
        "names": find_actors,
        "pipeline": lambda text: examine(Document(text=text, source="bench", published=day)),
    }


def seconds(step: Callable[[str], object], text: str) -> float:
    """CPU seconds of the quicker of two runs."""
    runs = []
    for _ in range(2):
        start = time.process_time()
        step(text)
        runs.append(time.process_time() - start)
    return max(min(runs), 1e-6)


def main() -> None:
    """Print a line for each step and family."""
    print(f"{'step':<10} {'family':<10} exponent  characters a CPU second")
    for name, step in steps().items():
        for family, piece in FAMILIES.items():
            texts = [piece * (size // len(piece)) for size in SIZES]
            step(texts[0])
            taken = [seconds(step, text) for text in texts]
            exponent = log(taken[-1] / taken[0]) / log(len(texts[-1]) / len(texts[0]))
            print(f"{name:<10} {family:<10} {exponent:8.2f}  {len(texts[-1]) / taken[-1]:>12,.0f}", flush=True)


if __name__ == "__main__":
    main()
