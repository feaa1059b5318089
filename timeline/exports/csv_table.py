"""A collection becomes a CSV table that spreadsheets open without running anything in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pandas as pd

from timeline.exports import InChunks, exports
from timeline.exports.texts import guarded, in_batches
from timeline.frame import COLUMNS, Collection

# An apostrophe keeps a spreadsheet from running a text; our reader takes it away again. Dates are left alone: a year
# before 1 begins with a minus and is no formula.
_DATES = {"date", "start", "end", "merged_date"}
_LISTS = {column.name for column in COLUMNS if column.dtype == "object"}
_GUARDED = {column.name for column in COLUMNS if column.dtype == "str"} - _DATES | _LISTS
_ROWS = 2000


class CsvTable(InChunks):
    """UTF-8, every field quoted, ``\\n`` line ends, lists joined by ``; ``."""

    suffix = ".csv"
    media_type = "text/csv; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the table of the collection's frame, some rows at a time."""
        yield from in_batches(map(_line, cells(collection.frame)), _ROWS)


def cells(frame: pd.DataFrame) -> Iterator[tuple[str, ...]]:
    """Yield the header and then each row as texts that no spreadsheet runs."""
    names = [str(name) for name in frame.columns]
    yield tuple(names)
    for start in range(0, len(frame), _ROWS):
        part = frame.iloc[start : start + _ROWS]
        yield from zip(*(_texts(part[name], name) for name in names), strict=True)


def _line(fields: Iterable[str]) -> str:
    return ",".join('"' + field.replace('"', '""') + '"' for field in fields) + "\n"


def _texts(column: pd.Series, name: str) -> list[str]:
    if name in _LISTS:
        return [guarded("; ".join(value) if isinstance(value, (tuple, list)) else str(value or "")) for value in column]
    if name in _GUARDED:
        return [guarded(text) for text in _plain(column)]
    return _plain(column)


def _plain(column: pd.Series) -> list[str]:
    return [value if isinstance(value, str) else "" if pd.isna(value) else str(value) for value in column.tolist()]


exports.add("csv")(CsvTable())
