"""The day, the weekend, the year: the unit that a text is at, the one just over or the one to come."""

from __future__ import annotations

from timeline.dates.calendar_math import to_number
from timeline.dates.context import UNKNOWN_DATE, Context, after
from timeline.dates.meanings.base import ALL_PARTS, words_of
from timeline.dates.meanings.relative import counted
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, monday
from timeline.model import Day

MEANINGS = ("this_unit",)
_NEAR = 60
"""Tokens (blanks count) after a day within which "in the day" means it."""


def this_unit(parts: Parts, context: Context) -> Reading | None:
    """The end of the month, the weekend: the unit around the reference; a weekend just over, or the one to come."""
    unit, base, last = parts.get("unit"), context.reference(), context.last
    if unit is None:
        return None
    told = last is not None and parts.start - context.last_place <= _NEAR and not _back_at_now(parts, context)
    if unit == "day" and last is not None and last.unit == "day" and told:
        return Reading(
            day_text(last.day), f"{words_of(parts)}, {after(last)}", implied=ALL_PARTS
        )  # "earlier in the day"
    if base is None:
        return Reading("", UNKNOWN_DATE)
    if unit == "year" and _year_over(base, parts, context):
        return counted(base, unit, -1, f"{words_of(parts)}, the one that has just ended", context)
    past = unit == "weekend" and "ahead" not in parts and _weekend_over(base, parts, context)
    return counted(base, unit, -1 if past else 0, f"{words_of(parts)}, {context.because()}", context)


def _year_over(base: Day, parts: Parts, context: Context) -> bool:
    """Tell whether "the year" is the one just over: its last quarter was told of, and what follows is of the past.

    In January no quarter needs to be told: "it sold a million in the year".
    """
    told = context.quarter
    if context.narrative or context.direction(parts.start, parts.end) >= 0:
        return False
    return base.month == 1 or (told is not None and base.month <= _ACCOUNTS and told.day == Day(base.year - 1, 10, 1))


_ACCOUNTS = 3
"""Up to this month the accounts of the year before are told."""


def _weekend_over(base: Day, parts: Parts, context: Context) -> bool:
    """Tell whether "the weekend" is the last one: no verb looks ahead, nor is it at hand where none tells."""
    way, day = context.direction(parts.start, parts.end), to_number(*base) - to_number(*monday(base))
    if context.style != "report":
        return context.style == "note" and way <= 0 and day < _MIDWEEK
    return way < 0 or (way == 0 and day not in _NEARLY_WEEKEND)


_MIDWEEK = 2
"""Days from Monday: before it, the weekend that a message tells of is the one just over."""


_NEARLY_WEEKEND = range(3, 5)
"""Thursday and Friday, as days from Monday."""


def _back_at_now(parts: Parts, context: Context) -> bool:
    """Tell whether a sentence about the past follows one about a day to come: "It ends on Friday. He had said"."""
    last, now = context.last, context.published
    if last is None or now is None or context.narrative or last.day <= now or context.same_sentence(parts.start):
        return False
    return context.tense.told_past(context.classes, parts.start)
