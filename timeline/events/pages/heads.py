"""The first row of a table becomes the heads of its columns: what they name, or the times that they are of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from timeline.events.pages.cells import MARKS, columns_of, is_row
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit


def head_of(context: Context, unit: Unit) -> str:
    """Return the head of the column of a date, an empty text where it has none.

    Args:
        context: the sentence, a row.
        unit: the date.
    """
    return head_at(context, column_of(context, unit))


def column_of(context: Context, unit: Unit) -> int:
    """Return which column of its row a date stands in, counted from 0.

    Args:
        context: the sentence, a row.
        unit: the date.
    """
    at = unit.span.start - context.sentence.start
    cells = enumerate(columns_of(context.sentence.text))
    return next((index for index, cell in cells if cell.start <= at < cell.end), 0)


def head_at(context: Context, column: int) -> str:
    """Return the head of a column by its number, an empty text where it has none.

    The head stands in the first of the rows above that follow one another. That row is known by the line drawn under
    it, or holds no number.

    Args:
        context: the sentence, a row.
        column: counted from 0.
    """
    text = context.document.text
    row = _rows(text).get(_line_start(context))
    if row is None or not row.head or not (row.drawn or not any(char.isdigit() for char in row.head)):
        return ""
    heads = columns_of(row.head)
    named = heads[column].of(row.head).strip(MARKS) if column < len(heads) else ""  # a row with a cell more has none
    return named if len(named.split()) <= _HEAD else ""


def bare_head_at(context: Context, column: int) -> str:
    """Return the head of a column in small letters, without a note behind it: "to" of "To (as of 2024)".

    Args:
        context: the sentence, a row.
        column: counted from 0.
    """
    return _NOTE.sub("", head_at(context, column)).strip(MARKS).lower()


def is_head(context: Context, unit: Unit) -> bool:
    """Tell whether a date heads a column, and is the time of what stands under it: "Programme | *FY2019* | FY2020".

    Args:
        context: the sentence.
        unit: a date of it.
    """
    line = context.sentence.text
    if not is_row(line):
        return False
    row = _rows(context.document.text).get(_line_start(context))
    if row is None or row.head or not row.below:
        return False
    if row.drawn:
        return True
    dates = {(one.start, one.end) for one in context.expressions}
    start = context.sentence.start
    alone = [index for index, cell in enumerate(columns_of(line)) if (start + cell.start, start + cell.end) in dates]
    under = columns_of(row.below)
    amounts = [under[index].of(row.below) for index in alone]
    counted = all(map(_AMOUNT.fullmatch, amounts)) and not all(map(_YEAR.fullmatch, amounts))
    return len(alone) > 1 and counted


class _Row(NamedTuple):
    """A row of a table: its first row, empty for that itself, the one below, and whether a line is drawn under the
    first."""

    head: str
    below: str
    drawn: bool


@lru_cache(maxsize=4)
def _rows(text: str) -> Mapping[int, _Row]:
    """Return the rows of the tables of a text, by where their lines begin.

    Args:
        text: of the document; rows with as many cells, one behind the other, are a table.
    """
    found: dict[int, _Row] = {}
    lines = text.split("\n")
    begins = [0, *accumulate(len(line) + 1 for line in lines)]
    kept = [index for index, line in enumerate(lines) if not (line.strip() and _DRAWN.fullmatch(line))]
    sizes = {index: len(columns_of(lines[index])) if is_row(lines[index]) else 0 for index in kept}
    head, drawn = "", False
    for before, index, after in zip([None, *kept], kept, [*kept[1:], None], strict=False):
        goes_on = before is not None and 0 < sizes[index] == sizes[before]
        below = lines[after] if after is not None and sizes[after] == sizes[index] else ""
        if not goes_on:
            head, drawn = lines[index], after is not None and after > index + 1
        if sizes[index]:
            found[begins[index]] = _Row(head if goes_on else "", below, drawn)
    return found


def _line_start(context: Context) -> int:
    return context.document.text.rfind("\n", 0, context.sentence.start) + 1


_DRAWN = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
_NOTE = re.compile(r"\s*\([^()]*\)?$")
_AMOUNT = re.compile(r"[^A-Za-z]*")
"""A number with its signs, or nothing."""
_YEAR = re.compile(r"(?:1[5-9]|2[01])[0-9]{2}")
_HEAD = 4
"""Words of the head of a column at most."""
