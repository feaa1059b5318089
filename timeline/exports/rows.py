"""A frame becomes its rows as plain values, whatever columns it lacks, and a row the days it allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from timeline.frame import COLUMNS
from timeline.model import Day
from timeline.scene.days import day, month_length
from timeline.scene.edtf import parse

_ROWS = 2000
_EMPTY: dict[str, Any] = {"str": "", "object": (), "float64": None, "Int64": None}

Row = dict[str, Any]


def rows(frame: pd.DataFrame) -> Iterator[Row]:
    """Yield each row with every column of :data:`timeline.frame.COLUMNS`, in that order, then what it has besides.

    Texts are ``str`` (empty where missing), lists tuples of ``str``, numbers ``int``, ``float`` or None.
    """
    known = {column.name: column.dtype for column in COLUMNS}
    names = [*known, *(str(name) for name in frame.columns if str(name) not in known)]
    for start in range(0, len(frame), _ROWS):
        part = frame.iloc[start : start + _ROWS]
        columns = [_values(part, name, known.get(name, "str")) for name in names]
        for values in zip(*columns, strict=True):
            yield dict(zip(names, values, strict=True))


def _values(part: pd.DataFrame, name: str, dtype: str) -> list[Any]:
    if name not in part.columns:
        return [_EMPTY[dtype]] * len(part)
    values = part[name].tolist()
    if dtype == "object":
        return [tuple(str(item) for item in value) if isinstance(value, (tuple, list)) else () for value in values]
    if dtype == "str":
        return [value if isinstance(value, str) else "" if pd.isna(value) else str(value) for value in values]
    return [None if pd.isna(value) else value for value in values]


def span(row: Row) -> tuple[Day | None, Day | None]:
    """Return the first and last day a row allows, None where open (both, when its date names no day)."""
    first, last = iso_day(row["start"]), iso_day(row["end"])
    if first is None and last is None:
        bounds = parse(row["date"])
        if bounds is not None:
            first = None if bounds.first is None else day(bounds.first)
            last = None if bounds.last is None else day(bounds.last)
    return first, last


def iso_day(text: str) -> Day | None:
    """Return the day an ISO text names, or None when it names none."""
    try:
        found = Day.parse(text) if len(text) <= 24 else None
    except ValueError:
        return None
    if found is None or not 1 <= found.month <= 12 or not 1 <= found.day <= month_length(found.year, found.month):
        return None
    return found


def newest(frame: pd.DataFrame) -> Day | None:
    """Return the latest publication date of a frame's documents: the only time a file may carry as its own."""
    given = frame["published"].dropna().unique() if "published" in frame.columns else ()
    return max((found for found in (iso_day(str(text)) for text in given) if found is not None), default=None)
