"""The first row of a table becomes the heads of its columns: what they name, or the times that they are of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate, takewhile
from typing import NamedTuple

from timeline.events.pages.cells import MARKS, columns_of, is_row
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.model import Span
from timeline.reading.rows import BARS, GAP


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
    heads, cells = columns_of(row.head), columns_of(context.sentence.text)
    if column < len(cells) < len(heads) and _laid_out(row.head):
        column = _under(cells[column], heads, context.sentence.start - _line_start(context))
    elif len(cells) != len(heads) and _as_many(row.head, context.sentence.text):
        heads, column = _filled(heads), sum(cell.start < cell.end for cell in cells[:column])
    named = heads[column].of(row.head).strip(MARKS) if column < len(heads) else ""  # a row with a cell more has none
    if row.more and context.words.has("words.head_goes_on", named.rpartition(" ")[2].lower()):
        cells = columns_of(row.more)
        named += f" {cells[_under(heads[column], cells, 0)].of(row.more).strip(MARKS)}"  # "Entry into" over "force"
    return named if len(named.split()) <= _HEAD else ""


def _under(cell: Span, heads: list[Span], indent: int) -> int:
    """Return the number of the head that a cell of a row with gaps stands under: the one that begins nearest to it.

    Args:
        cell: in its sentence.
        heads: the cells of the first row.
        indent: where the sentence begins in its line.
    """
    return min(range(len(heads)), key=lambda index: abs(heads[index].start - cell.start - indent))


def _filled(cells: list[Span]) -> list[Span]:
    """Return the cells that are not empty."""
    return [cell for cell in cells if cell.start < cell.end]


def _as_many(head: str, line: str) -> bool:
    """Tell whether two rows with tabs have as many cells that are not empty: tabs may only make it even."""
    even = "\t\t" in head and "\t" in line
    return even and len(_filled(columns_of(head))) == len(_filled(columns_of(line)))


def _laid_out(line: str) -> bool:
    """Tell whether blanks alone part the columns of a line, so that an empty cell leaves no mark."""
    return "\t" not in line and not BARS.search(line) and GAP.search(line.strip()) is not None


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
    """A row of a table: its first row, empty for that itself, the one below, whether a line is drawn under the first,
    and the line that ends what the first says."""

    head: str
    below: str
    drawn: bool
    more: str = ""


def _heads_over_blank(lines: list[str], index: int) -> bool:
    """Tell whether a line is blank between the heads of a table, of a line or two without a number, and a row."""
    if lines[index].strip() or index + 1 >= len(lines) or not is_row(lines[index + 1]):
        return False
    heads = list(takewhile(str.strip, reversed(lines[max(0, index - _LONG) : index])))
    unnumbered = not any(char.isdigit() for line in heads for char in line)
    return 0 < len(heads) < _LONG and unnumbered and is_row(heads[-1]) and _laid_out(heads[-1])


def _heads_go_on(lines: list[str], index: int) -> bool:
    """Tell whether a line ends what the heads above it say: "Entry into" over "*force for it*"."""
    line, above = lines[index], lines[index - 1] if index else ""
    if not line.startswith("  ") or not line.strip() or any(map(str.isdigit, line + above)):
        return False
    return is_row(above) and _laid_out(above)


_LONG = 3
"""Lines that are too many for the heads of a table."""


def _falls_short(head: str, line: str, cells: int) -> bool:
    """Tell whether a row with blanks between its columns has fewer cells than the heads, which name no number."""
    if cells < 1 or any(map(str.isdigit, head)) or not (_laid_out(head) and _laid_out(line)):
        return False
    return cells <= len(columns_of(head))


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
    kept = [index for index in kept if not (_heads_over_blank(lines, index) or _heads_go_on(lines, index))]
    head, drawn, more = "", False, ""
    for before, index, after in zip([None, *kept], kept, [*kept[1:], None], strict=False):
        follows = before is not None and sizes[before] > 0 < sizes[index]
        even = before is not None and sizes[index] == sizes[before]
        goes_on = follows and (
            even
            or (drawn and sizes[index] <= len(columns_of(head)))  # its last cells are empty
            or _falls_short(head, lines[index], sizes[index])
            or _as_many(head, lines[index])
        )
        below = lines[after] if after is not None and sizes[after] == sizes[index] else ""
        if not goes_on:
            head, drawn = (
                lines[index],
                any(line.strip() and _DRAWN.fullmatch(line) for line in lines[index + 1 : after]),
            )
            more = lines[index + 1] if index + 1 < len(lines) and _heads_go_on(lines, index + 1) else ""
        if sizes[index]:
            found[begins[index]] = _Row(head if goes_on else "", below, drawn, more)
    return found


def _line_start(context: Context) -> int:
    return context.document.text.rfind("\n", 0, context.sentence.start) + 1


_DRAWN = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
_NOTE = re.compile(r"\s*\([^()]*\)?$")
_AMOUNT = re.compile(r"[^A-Za-z]*")
"""A number with its signs, or nothing."""
_YEAR = re.compile(r"(?:1[5-9]|2[01])[0-9]{2}")
_HEAD = 5
"""Words of the head of a column at most."""
