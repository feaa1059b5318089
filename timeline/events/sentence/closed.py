"""A period and the last day of it become one date, of all the days between ("the quarter ended June 30")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.dates.calendar_math import add_days, add_months, month_length
from timeline.dates.spelling import day_text
from timeline.dates.values import span, stretch, when
from timeline.events.words import EventWords
from timeline.grammar import Analysis
from timeline.model import Day, Precision, Span, TimeExpression, TimexType, When

_MONTHS = (("words.quarters", 3), ("words.halves", 6), ("words.years", 12))
_LENGTH = re.compile(r"P([0-9]{1,2})([WMY])")
_WEEK = 7  # days
_MODIFIERS = frozenset({"JJ", "VBG", "NN", "NNP", "PRP$", "POS", "DT"})


def closed_period(
    analysis: Analysis, words: EventWords, last: TimeExpression, found: Sequence[TimeExpression]
) -> tuple[Span, When] | None:
    """Return the words of a period that ends on a date, and its days; None where the date ends none.

    Args:
        analysis: the words of the sentence.
        words: the cue lists of its language.
        last: the date behind "ended" or "ending".
        found: all time expressions of the sentence.
    """
    place = analysis.indices(last.span).start - 1
    closes = place > 0 and words.has("words.closing", analysis.words[place].lower())
    if not closes or last.type is not TimexType.DATE or last.bound is not None or last.when is None:
        return None
    before = next((one for one in found if analysis.indices(one.span).stop == place), None)
    length = _LENGTH.fullmatch(before.value) if before is not None and before.value else None
    if length is not None:
        days = _ending(last.when, int(length[1]), length[2])
    else:
        noun = analysis.lemmas[place - 1].lower()
        months = next((count for name, count in _MONTHS if words.has(name, noun)), None)
        days = None if months is None else _ending(last.when, months, "M")
    if days is None:
        return None
    first = analysis.indices(before.span).start if before is not None else _opening(analysis, place - 1)
    return analysis.span(first, analysis.indices(last.span).stop - 1), days


def _opening(analysis: Analysis, noun: int) -> int:
    """Return the first word of what is told of a noun: "*the* last fiscal year"."""
    first, tags = noun, analysis.tags
    while first and tags[first].xpos != "DT" and tags[first - 1].xpos in _MODIFIERS:
        first -= 1
    return first


def _ending(last: When, count: int, unit: str) -> When | None:
    """Return the days of so many weeks, months or years that end on a day or with a month."""
    end = last.end
    if end is None or last.precision not in (Precision.DAY, Precision.MONTH):
        return None
    months = count * 12 if unit == "Y" else count
    if unit != "W" and end.day == month_length(end.year, end.month):
        return stretch(add_months(Day(end.year, end.month, 1), 1 - months), months)
    before = add_days(end, -_WEEK * count) if unit == "W" else add_months(end, -months)
    return span(when(day_text(add_days(before, 1))), when(day_text(end)))
