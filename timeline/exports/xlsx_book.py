"""A collection becomes a workbook: the events with real dates where they are days, and a sheet of their sources."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import pandas as pd

from timeline.exports import InChunks, exports
from timeline.exports.rows import iso_day, newest, rows
from timeline.exports.texts import visible
from timeline.frame import COLUMNS, Collection
from timeline.frame.sources import sources
from timeline.model import Day, TimelineError
from timeline.scene.wording import wording

_MOST_ROWS = 1_048_575  # of a sheet, below its header
_MOST_UNITS = 32_767  # UTF-16 units of a cell
_DATES = {"date", "start", "end", "published", "merged_date"}
# Before March 1900 programs disagree about the number of a day (some have a 29 February 1900), so those stay text.
_FIRST, _LAST = Day(1900, 3, 1), Day(9999, 12, 31)
_WIDTHS = {"date": 12, "start": 12, "end": 12, "published": 12, "title": 48, "actors": 30, "sentence": 70, "basis": 40}
_WIDTHS |= {"document": 40, "source": 34, "reasons": 40, "url": 34, "status": 11, "category": 13, "event_id": 18}
_OTHER_WIDTH = 12
_SOURCES = [("number", 8), ("document", 48), ("outlet", 28), ("published", 12), ("language", 10), ("source", 44)]
_SOURCES += [("url", 60), ("events", 8)]
_CHUNK = 1 << 18


class XlsxBook(InChunks):
    """Two sheets, each with a frozen, bold header and filters; no cell holds a formula or a live link."""

    suffix = ".xlsx"
    media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the bytes of the workbook, which is put together in a temporary file.

        Raises:
            TimelineError: when there are more events than a sheet has rows.
        """
        if len(collection.frame) > _MOST_ROWS:
            raise TimelineError(f"a sheet holds {_MOST_ROWS:,} events at most; CSV and Parquet hold any number")
        with tempfile.TemporaryFile() as file:
            _write(collection.frame, file)
            file.seek(0)
            while part := file.read(_CHUNK):
                yield part


def _write(frame: pd.DataFrame, file: Any) -> None:
    import xlsxwriter

    words = wording()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        made = newest(frame) or _FIRST
        book.set_properties({"title": words("page.title"), "created": datetime(max(made.year, 1900), *made[1:])})
        look = {"header": {"bold": True, "bottom": 1}, "date": {"num_format": "yyyy-mm-dd", "align": "left"}}
        look = {name: book.add_format(format_) for name, format_ in look.items()}
        known = {column.name for column in COLUMNS}
        names = [column.name for column in COLUMNS] + [str(name) for name in frame.columns if str(name) not in known]
        widths = [(name, _WIDTHS.get(name, _OTHER_WIDTH)) for name in names]
        _sheet(book.add_worksheet("Events"), widths, (tuple(row.values()) for row in rows(frame)), look, len(frame))
        found = sources(frame)
        table = (
            (number, one.title, one.outlet, one.published, one.language, one.source, one.address, one.events)
            for number, one in enumerate(found, start=1)
        )
        _sheet(book.add_worksheet("Sources"), _SOURCES, table, look, len(found))


def _sheet(
    sheet: Any,
    columns: Sequence[tuple[str, int]],
    table: Iterator[tuple[Any, ...]],
    look: dict[str, Any],
    count: int,
) -> None:
    """Fill a sheet row by row, as a writer of constant memory asks for."""
    for place, (_, width) in enumerate(columns):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)  # the header on every printed page
    sheet.set_landscape()
    sheet.autofilter(0, 0, count, len(columns) - 1)
    for place, (name, _) in enumerate(columns):
        sheet.write_string(0, place, _cell(name), look["header"])
    for number, row in enumerate(table, start=1):
        for place, ((name, _), value) in enumerate(zip(columns, row, strict=True)):
            if isinstance(value, (int, float)):
                sheet.write_number(number, place, value)
            elif name in _DATES and (day := iso_day(value)) is not None and _FIRST <= day <= _LAST:
                sheet.write_datetime(number, place, datetime(*day), look["date"])
            elif text := _cell("; ".join(value) if isinstance(value, tuple) else str(value or "")):
                sheet.write_string(number, place, text)


def _cell(text: str) -> str:
    """Return text as a cell can hold it: control characters visible, cut with an ellipsis where it is too long."""
    shown = visible(text)
    if len(shown) * 2 > _MOST_UNITS:
        units = shown.encode("utf-16-le")
        if len(units) > _MOST_UNITS * 2:
            shown = units[: (_MOST_UNITS - 1) * 2].decode("utf-16-le", errors="ignore") + "\u2026"
    return shown


exports.add("xlsx")(XlsxBook())
