"""The row of a table becomes its cells, and a date in one of them what the first cell names, or the next tells."""

from __future__ import annotations

import re

from timeline.dates.places import ARROWS
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.model import Span
from timeline.reading.rows import BAR, GAP, LEADERS, SLASH

_KINDS = (re.compile(f"[{BAR}]"), re.compile(r"\t"), re.compile(rf"(?<=\S) (?:{SLASH})(?= \S|\s*$)"), GAP, LEADERS)
"""What parts the columns of a row, by its kind: they are parted by the one it holds most of, or the first of such."""
PARTING = re.compile("|".join(kind.pattern for kind in _KINDS))
"""What parts the cells of a row, of any kind."""
MARKS = f" :.,;{BAR}\u2013\u2014{ARROWS}-*"
"""What may stand at the ends of a cell beside what it says."""
_LEAST = 2  # marks that make a line a row
_BESIDE = re.compile(r"\s*\([^()\n]*\)|(?<=[0-9]) (?:[A-Z]\w+ [a-z]+|[a-z])$")
"""What may stand beside the date in its cell: a note in brackets or of one letter, whose time its hour is."""

_NUMBER = re.compile(r"[A-Z]{0,3}[-. ]?[0-9]{1,4}[A-Z]?")
"""The number of a row in its first cell, which names nothing."""

OF_LINE = "what its line or row names"
"""The rule of a word that a line without a verb names."""


def is_row(line: str) -> bool:
    """Tell whether a line is a row of a table."""
    return len(PARTING.findall(line)) >= _LEAST


def cells_of(line: str) -> list[Span]:
    """Return the places of the cells of a row that are not empty, in order, without the blanks at their ends."""
    cells, start = [], 0
    for mark in (*PARTING.finditer(line), None):
        end = len(line) if mark is None else mark.start()
        words = line[start:end]
        if words.strip():
            first = start + len(words) - len(words.lstrip())
            cells.append(Span(first, first + len(words.strip())))
        start = end if mark is None else mark.end()
    return cells


def columns_of(line: str) -> list[Span]:
    """Return the places of the columns of a row, empty ones too, without the blanks at their ends.

    >>> [column.of("Peru /  / 3 May") for column in columns_of("Peru /  / 3 May")]
    ['Peru', '', '3 May']
    """
    kind = max(_KINDS, key=lambda one: len(one.findall(line)))
    outer = line.strip() if kind is _KINDS[0] else line
    begun = line.index(outer)
    first, last = begun + outer.startswith(tuple(BAR)), begun + len(outer) - outer.endswith(tuple(BAR))
    columns, start = [], first
    for mark in (*kind.finditer(line, first, last), None):
        words = line[start : last if mark is None else mark.start()]
        at = start + len(words) - len(words.lstrip()) if words.strip() else start
        columns.append(Span(at, at + len(words.strip())))
        start = last if mark is None else mark.end()
    return columns


def of_row(context: Context, unit: Unit) -> int | None:
    """Return what a date is of that stands alone in a later cell of a row than the first; None elsewhere.

    It is what the first cell names, or what the cell behind the date tells of that: "Canada | 9 May 2022 | *joined* the
    pledge".

    Args:
        context: the sentence, a row of a table ("| Artemis II | April 2026 | crew in training |").
        unit: a date of it.
    """
    text, start = context.sentence.text, context.sentence.start
    if not is_row(text):
        return None
    cells = cells_of(text)
    place = next((i for i, cell in enumerate(cells) if start + cell.start <= unit.span.start < start + cell.end), 0)
    alone = unit.parts[0] if unit.ends and PARTING.search(unit.span.of(context.document.text)) else unit.span
    written = alone if unit.cue is None else Span(min(unit.cue.start, alone.start), alone.end)  # "NET 5 May"
    if place == 0 or _BESIDE.sub("", cells[place].of(text)) != written.of(context.document.text):
        return None
    end = start + cells[0].end
    named = [one.head for one in context.analysis.phrases if context.span(one.first, one.last).end <= end]
    # a name is one whatever the tagger makes of it: "Netherlands   27 January 1981"
    known = [context.analysis.indices(one.span).stop - 1 for one in context.actors if one.span.end <= end]
    head = next(iter(named or known), None)
    if head is None or head in context.dated:
        return None
    if context.lemma(head) in context.words.nouns:
        return head
    told = [_told_in(context, cell) for cell in [*cells, None][place + 1 :]]
    number = _NUMBER.fullmatch(cells[0].of(text)) is not None  # "14P | 13 May 2004 | M. Melvill | third *flight*"
    found = next((one for one in told if one is not None), None) if number else told[0]
    return head if found is None else found


def marks_row(context: Context, token: int) -> bool:
    """Tell whether a word is all of a later cell, and says how the row stands: "Core stage | Jan 2021 | *slipped*".

    Args:
        context: the sentence.
        token: index of the word.
    """
    word, start = context.span(token, token), context.sentence.start
    if not context.words.any_has(_MARKS_OF_ROWS, context.word(token)) or not is_row(context.sentence.text):
        return False
    return any(
        start + cell.start <= word.start and word.end <= start + cell.end and _is_mark(context, cell)
        for cell in cells_of(context.sentence.text)[1:]
    )


def _is_mark(context: Context, cell: Span) -> bool:
    return context.words.any_has(_MARKS_OF_ROWS, cell.of(context.sentence.text).strip(MARKS).lower())


_MARKS_OF_ROWS = ("words.put_off_marks", "words.status_marks")


def _told_in(context: Context, cell: Span | None) -> int | None:
    """Return the verb that a cell begins with, or else the first act that it names; None where it has none."""
    if cell is None or _is_mark(context, cell):
        return None
    start = context.sentence.start
    inside = context.analysis.indices(Span(start + cell.start, start + cell.end))
    first = next((index for index in inside if context.word(index)[:1].isalnum()), None)
    verb = None if first is None else context.analysis.group_of(first)
    if verb is not None and verb.first == first:
        return verb.main
    return next((index for index in inside if context.lemma(index) in context.words.nouns), None)


def of_later_cell(context: Context, trigger: int) -> bool:
    """Tell whether an earlier cell of its row names an act: "22 April / Crew Flight *Test* / slipped from 14 April".

    Args:
        context: the sentence.
        trigger: index of a word.
    """
    if not is_row(context.sentence.text):
        return False
    start, at = context.sentence.start, context.span(trigger, trigger).start
    for cell in cells_of(context.sentence.text):
        if start + cell.start <= at < start + cell.end:
            return False
        inside = context.analysis.indices(Span(start + cell.start, start + cell.end))
        if any(context.lemma(index) in context.words.nouns for index in inside if index not in context.dated):
            return True
    return False
