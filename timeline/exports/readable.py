"""A frame becomes lines for people: date in words, event, status, actors, and the number of the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from timeline.exports.rows import Row, rows
from timeline.frame.sources import Source, key_of
from timeline.scene.wording import Wording, in_words

HEADINGS = ("date", "title", "status", "actors")
"""The columns, by their names in the wording's ``columns``."""


class Line(NamedTuple):
    """One event: its cells as plain text, the number of its source (from 1), and the row itself."""

    cells: tuple[str, str, str, str]
    number: int
    row: Row


def readable(frame: pd.DataFrame, found: Sequence[Source], words: Wording) -> Iterator[Line]:
    """Yield a line an event.

    Args:
        frame: the events.
        found: its sources, as :func:`timeline.frame.sources.sources` gives them.
        words: the language to say dates and states in.
    """
    numbers = {source.source or source.title: number for number, source in enumerate(found, start=1)}
    for row in rows(frame):
        title = row["title"]
        cells = (
            in_words(row["date"], words),
            title[:1].upper() + title[1:],
            words.name("status", row["status"]),
            ", ".join(row["actors"]),
        )
        yield Line(cells, numbers[key_of(row)], row)


def source_line(source: Source, words: Wording) -> str:
    """Return how a document is named in a list: title, outlet, date, and its path where it is not on the web."""
    published = in_words(source.published, words) if source.published else ""
    path = "" if source.address or not source.title else source.source
    return ", ".join(part for part in (source.title or source.source, source.outlet, published, path) if part)
