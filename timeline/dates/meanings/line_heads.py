"""A day that heads a line of an agenda or a table becomes the one near publication that its weekday or month tells."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import is_day, to_number, weekday
from timeline.dates.context import Context
from timeline.dates.meanings.absolute import date
from timeline.dates.meanings.base import words_of
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text
from timeline.model import Day

MEANINGS = ("weekday_and_day", "day_under_month", "row_day", "line_month", "row_in_numbers")

_IMPLIED = frozenset({"year", "month"})
_LAST_MONTH, _PADDED = 12, 2
_POINTED = re.compile("[0-9]{2}[.:][0-9]{2}")
"""A day in numbers, or its hour."""
_MONTHS = range(-6, 7)
"""Months around publication in which a day with its weekday is looked for."""


def weekday_and_day(parts: Parts, context: Context) -> Reading | None:
    """MONDAY 18, at the head of a line: the day of a month near publication that is such a weekday."""
    wanted, day, now = parts.step("weekday"), parts.number("day"), context.published
    if not wanted or day is None or now is None or context.narrative or not _heads(parts, context):
        return None
    months = (divmod(now.year * 12 + now.month - 1 + step, 12) for step in _MONTHS)
    found = [Day(year, month + 1, int(day)) for year, month in months if is_day(year, month + 1, int(day))]
    fitting = [one for one in found if weekday(to_number(*one)) == wanted]
    if not fitting:
        return None
    nearest = min(fitting, key=lambda one: abs(to_number(*one) - to_number(*now)))
    return Reading(day_text(nearest), f"{words_of(parts)}, {context.because()}", implied=_IMPLIED)


def day_under_month(parts: Parts, context: Context) -> Reading | None:
    """9th: or 17, at the head of a line under one that is only a month."""
    above, day = context.month_above, parts.number("day")
    if above is None or day is None or context.narrative or not _heads(parts, context):
        return None
    year, month = above.day.year, above.day.month
    if not is_day(year, month, int(day)):
        return None
    return Reading(
        day_text(Day(year, month, int(day))), f'{words_of(parts)}: under the heading "{above.words}"', implied=_IMPLIED
    )


def row_day(parts: Parts, context: Context) -> Reading | None:
    """25 Jan 94, in a cell of its own."""
    return date(parts, context) if context.in_own_cell(parts.start, parts.end) else None


def line_month(parts: Parts, context: Context) -> Reading | None:
    """Nov: at the head of a line."""
    return date(parts, context) if context.opens_line(parts.start) else None


def row_in_numbers(parts: Parts, context: Context) -> Reading | None:
    """11.08, 2/14: at the head of a line, the nearest such day; where both could be the month, both have two digits."""
    now, written, joined = context.published, parts.text("number"), "joined" in parts.constants
    if now is None or context.narrative or not (joined or context.opens_line(parts.start)):
        return None
    if "again" in parts.constants and not (context.last is not None and _POINTED.fullmatch(context.last.words)):
        return None
    first, second = written.split("." if "." in written else "/")
    if "cell" in parts.constants and not context.in_own_cell(parts.start, parts.end):
        return None
    sure = joined or "cell" in parts.constants
    if not sure and max(int(first), int(second)) <= _LAST_MONTH and not len(first) == len(second) == _PADDED:
        return None
    european = "." in written or context.order == "dmy"
    day, month = (int(first), int(second)) if european else (int(second), int(first))
    if month > _LAST_MONTH and "/" in written:
        day, month = month, day
    near = [Day(year, month, day) for year in range(now.year - 1, now.year + 2) if is_day(year, month, day)]
    if not near:
        return None
    chosen = min(near, key=lambda one: abs(to_number(*one) - to_number(*now)))
    return Reading(day_text(chosen), f"{words_of(parts)}, {context.because()}", implied=frozenset({"year"}))


def _heads(parts: Parts, context: Context) -> bool:
    """Tell whether a day stands at the head of its line, and nothing or a mark or a gap behind it."""
    opens = context.opens_line(parts.start) or "joined" in parts.constants
    bound = parts.tokens[max(0, parts.start - 2) : parts.start]  # "NET 24": its bound is an abbreviation
    opens = opens or (len(bound) > 1 and bound[0].isupper() and context.opens_line(parts.start - 2))
    return opens and context.set_off(parts.end)
