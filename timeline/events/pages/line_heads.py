"""A date and what stands around it become the head of a line: its number, label, place, note, then what it dates."""

from __future__ import annotations

import re

from timeline.dates.places import ARROWS
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.model import Precision
from timeline.reading.rows import ITEM_MARKS, NUMBER

NAME = r"[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){0,3}"
"""A name of up to four words, for a pattern."""
_NUMBERED = re.compile(rf"\s*{NUMBER}\s+(?:{NAME}(?:,\s{NAME})?,\s)?")
"""The number of an item, before its date, and a place: "2. Naples, 20 May 2012 - "."""
_LABELLED = re.compile(rf"\s*(?:[{ITEM_MARKS}]\s)?[A-Z][\w ()/-]{{1,40}}:\s*")
"""A label before the day of what follows it."""
_HEADED = re.compile(rf"\s*(?:[{ITEM_MARKS}]\s)?[^\n.()]{{2,80}} \(")
"""What an entry is about, before its day in brackets."""
_SEATED = re.compile(rf"\s*(?:[{ITEM_MARKS}]\s)?{NAME},\s")
"""A place before its day and a full stop: "Rome, January 1985. Ministers back it"."""
_STAGE = 3
"""Tokens of "Stage 1," before a date at most."""
_ZONE = re.compile(r" (?:[A-Z]\w+ [a-z]+|[A-Z]{2,5})\s*[-:\u2013\u2014]")
"""Whose time an hour is, behind it: "July 29, 16:26 Moscow time: docking"."""
_PLACE = re.compile(rf",\s{NAME}(?:,\s{NAME})?(?::| [-\u2013\u2014] )")
"""Where it is, behind a day: "24 March 2020, Paris: spring meetings"."""
_ROOM = re.compile(r",\s(?:[0-9]+[A-Z]?\s)?[A-Z][\w ]{1,30}\.\s")
"""The room behind an hour: "10:00 am, 253 Russell. The committee meets"."""
DASHES = frozenset({"-", "--", "\u2013", "\u2014", ":", *ARROWS})
"""What parts the head of a line from what its date is of."""
_LEADING = re.compile(r"\s(?:\.{3,}|\u2026)\s")
"""The dots between a day and what it is of."""
_LABELS = (Precision.DAY, Precision.MONTH, Precision.YEAR)
"""What a date that is the label of its line is told to."""


def note_behind(context: Context, unit: Unit) -> range:
    """Return the tokens of a note in brackets right behind a date, empty where none is: "2026 *(planned)* - launch".

    Args:
        context: the sentence.
        unit: the date.
    """
    stop = context.analysis.indices(unit.span).stop
    if stop >= len(context.lowered) or context.word(stop) != "(":
        return range(stop, stop)
    closed = next((index for index in range(stop, len(context.lowered)) if context.word(index) == ")"), stop - 1)
    return range(stop, closed + 1)


def behind_head(context: Context, unit: Unit) -> int:
    """Return the token behind the head of a line: its date, with a note, a place or whose time an hour is.

    Args:
        context: the sentence.
        unit: the date.
    """
    stop = note_behind(context, unit).stop
    if tuple(context.lowered[stop : stop + 2]) == (")", "."):
        return stop + 1  # "SPD-1 (December 11, 2017). The President directs"
    place = (context.document.text, unit.span.end, context.sentence.end)
    if stop < len(context.lowered) and ":" in unit.span.of(context.document.text) and _ROOM.match(*place):
        return next((index for index in range(stop, len(context.lowered)) if context.word(index) == "."), stop)
    if stop < len(context.lowered) and (_ZONE.match(*place) or _PLACE.match(*place)):
        return next((index for index in range(stop, len(context.lowered)) if context.word(index) in DASHES), stop)
    return stop


def opens_line(context: Context, unit: Unit) -> bool:
    """Tell whether a date opens a line of a chronology ("May 2020 - NASA ..."): then it dates what follows for sure.

    Args:
        context: the sentence.
        unit: the date.
    """
    stop = behind_head(context, unit)
    following = context.word(stop) if stop < len(context.analysis.words) else ""
    label = following == "." and (
        unit.when.precision in _LABELS or bool(unit.ends)
    )  # "- January 25, 1984. The President directs"
    opened = following in DASHES or label or _LEADING.match(context.document.text, unit.span.end) is not None
    return opened and _stands_first(context, unit, following)


def _stands_first(context: Context, unit: Unit, following: str) -> bool:
    """Tell whether nothing stands before the date of a line but marks, a stage, a number, or what the line is about.

    Args:
        context: the sentence.
        unit: the date.
        following: what stands behind it.
    """
    written = context.sentence.text[: unit.span.start - context.sentence.start]
    if _NUMBERED.fullmatch(written):  # "4) 2026 - launch"
        return True
    if following in DASHES - {":"} and _LABELLED.fullmatch(written):  # "Filed: July 4, 2019 - application for"
        return True
    if following == "." and (_HEADED.fullmatch(written) or _SEATED.fullmatch(written)):
        return True
    before = context.lowered[: context.analysis.indices(unit.span).start]
    if 0 < len(before) <= _STAGE and context.words.has("words.stages", before[0]):
        return True
    cue = range(0) if unit.cue is None else context.analysis.indices(unit.cue)  # "| by 2030 | Landing |"
    return not any(word[:1].isalnum() for index, word in enumerate(before) if index not in cue)
