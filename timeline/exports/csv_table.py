"""A collection becomes a CSV table that spreadsheets open without running anything in it."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from timeline.exports import exports
from timeline.frame import COLUMNS, Collection

# A spreadsheet runs a text that begins like this as a formula; an apostrophe before it stops that, and our reader takes
# it away again. Dates are left alone: a year before 1 begins with a minus and is no formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_DATES = {"date", "start", "end", "merged_date"}
_LISTS = {column.name for column in COLUMNS if column.dtype == "object"}
_GUARDED = {column.name for column in COLUMNS if column.dtype == "str"} - _DATES | _LISTS


class CsvTable:
    """UTF-8, every field quoted, ``\\n`` line ends, lists joined by ``; ``."""

    suffix = ".csv"
    media_type = "text/csv; charset=utf-8"

    def __call__(self, collection: Collection) -> bytes:
        """Return the table of the collection's frame."""
        frame = collection.frame
        names = [str(name) for name in frame.columns]
        columns = [_texts(frame[name], name) for name in names]
        lines = [_line(names), *(_line(row) for row in zip(*columns, strict=True))]
        return "".join(lines).encode("utf-8", errors="replace")


def _line(fields: Iterable[str]) -> str:
    return ",".join('"' + field.replace('"', '""') + '"' for field in fields) + "\n"


def _texts(column: pd.Series, name: str) -> list[str]:
    if name in _LISTS:
        return [
            _guarded("; ".join(value) if isinstance(value, (tuple, list)) else str(value or "")) for value in column
        ]
    if name in _GUARDED:
        return ["" if pd.isna(value) else _guarded(str(value)) for value in column]
    return ["" if pd.isna(value) else str(value) for value in column]


def _guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would run, or that already has one before such a text."""
    begin = text.lstrip("'")
    return f"'{text}" if begin.startswith(_FORMULA) else text


exports.add("csv")(CsvTable())
