"""Days, months and years as they are written, with what they leave out filled in."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import is_day, month_length, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.written import AS_WRITTEN, iso, numeric, over_new_year, read_year
from timeline.dates.meanings.yearless import yearless
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, year_text
from timeline.model import Day

MEANINGS = ("date", "day_of_act", "day_after")


def date(parts: Parts, context: Context) -> Reading | None:
    """A year, a month or a day, each with or without what stands above it."""
    year, implied = read_year(parts, context)
    month_value, day_number = parts.get("month"), parts.number("day")
    if month_value is None:
        if day_number is not None:
            return _day_alone(int(day_number), parts, context)
        if year is None or (parts.get("era") is None and "year" in parts and year < 1):
            return None
        return Reading(year_text(year), AS_WRITTEN, implied=implied)
    if day_number is not None and _in_columns(parts):
        return None
    month = int(month_value)
    day = None if day_number is None else int(day_number)
    if year is not None:
        year -= over_new_year(month, parts)
        if day is None:
            return Reading(f"{year_text(year)}-{month:02d}", AS_WRITTEN, implied=implied)
        if not is_day(year, month, day):
            return _no_day(day)
        return Reading(day_text(Day(year, month, day)), AS_WRITTEN, implied=implied)
    if day is not None and not 1 <= day <= month_length(2000, month):
        return _no_day(day)
    return yearless(month, day, parts, context)


def _no_day(day: int) -> Reading | None:
    """Return what a day is read as that its month does not have: "30 February" is no date, nor is it February."""
    return Reading("", "a day that its month does not have") if _MONTHS_LAST < day <= _LAST else None


_MONTHS_LAST, _LAST = 28, 31
"""Days that every month has, and the last that one has: "45 June" may be another number before a month."""


def _in_columns(parts: Parts) -> bool:
    """Tell whether more than one blank parts a month from a word for a day: "Late Oct.   First touchdown".

    So in the other order: "Fourth   August 2023".
    """
    month, day = parts.spans["month"], parts.spans.get("day", (0, 0))
    (_, begin), (place, _) = sorted((month, day))
    return begin < place and "  " in "".join(parts.tokens[begin:place]) and parts.tokens[day[0]].isalpha()


def written_day(parts: Parts, context: Context) -> Reading | None:
    """Return the day that a month with its day or a numeric date says."""
    if "number" in parts:
        padded = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", parts.text("number")) is not None
        return iso(parts, context) if padded else numeric(parts, context)
    return date(parts, context)


def day_after(parts: Parts, context: Context) -> Reading | None:
    """The second day of "March 5-9": of the month of the day before it."""
    day, last = parts.number("day"), context.last
    if day is None or last is None or last.unit != "day":
        return None
    year = parts.year("year") or last.day.year
    if not is_day(year, last.day.month, int(day)) or int(day) <= last.day.day:
        return None
    behind = parts.tokens[parts.end : parts.end + 2]
    if len(behind) > 1 and behind[0] in "-\u2013" and behind[1].isdigit() and int(behind[1]) <= day:
        return None  # "on July 17, 19-10": a vote
    found = Day(year, last.day.month, int(day))
    return Reading(day_text(found), f'the month of "{last.words}" before it', implied=frozenset({"year", "month"}))


def _day_alone(day: int, parts: Parts, context: Context) -> Reading | None:
    """The 26th: of the month told of last in a narrative, else the nearest to publication."""
    if not 1 <= day <= 31:
        return None
    reference = context.reference()
    implied = frozenset({"year", "month"})
    if reference is None:
        return Reading(f"XXXX-XX-{day:02d}", UNKNOWN_DATE, implied=implied)
    wanted = parts.step("weekday")
    last = context.told_of(parts.start)
    if context.narrative and (last is None or last.unit not in _FINE):
        last = context.story  # "the town, fallen in the summer of 1941, was entered on the 7th"
    if last is not None and last.unit in _FINE and not _ahead_of_now(parts, context):
        month = last.day
        there = Day(month.year, month.month, day) if day <= month_length(month.year, month.month) else None
        if there is not None and (not wanted or weekday(to_number(*there)) == wanted):
            return Reading(day_text(there), f'the month of "{last.words}" before it', implied=implied)
    if context.narrative:
        return Reading(f"XXXX-XX-{day:02d}", "of a month that is not said", implied=implied)
    lean = context.direction(parts.start, parts.end)
    found = [one for one in _days_of_months(day, reference) if not wanted or weekday(to_number(*one)) == wanted]
    past, future = [one for one in found if one <= reference], [one for one in found if one >= reference]
    near = past[-1:] if lean < 0 else future[:1] if lean > 0 else past[-1:] + future[:1]
    if (
        wanted
    ):  # a weekday goes with the same day of a month twice a year: one this near is meant whatever the verb says
        near = [one for one in found if abs(to_number(*one) - to_number(*reference)) <= _CLOSE] or near
    if not near:
        return None
    chosen = min(near, key=lambda one: abs(to_number(*one) - to_number(*reference)))
    return Reading(day_text(chosen), f"day of the month, {context.because()}", implied=implied)


def day_of_act(parts: Parts, context: Context) -> Reading | None:
    """The 15th, right before the name of who acts: "On the 15th Hatch entered the town"."""
    return date(parts, context) if context.tense.acts(context.classes, parts.end) else None


def _ahead_of_now(parts: Parts, context: Context) -> bool:
    """Tell whether a report that told of a month in another sentence looks ahead: "Parliament returns on the 23rd"."""
    if context.narrative or context.same_sentence(parts.start):
        return False
    last, now = context.last, context.published
    gone = last is not None and now is not None and (last.day.year, last.day.month) < (now.year, now.month)
    return gone and context.direction(parts.start, parts.end) > 0


_FINE = ("day", "week", "month")
_CLOSE = 21  # days


def _days_of_months(day: int, reference: Day) -> list[Day]:
    """Return a day of each month around a day, in order."""
    months = (divmod(reference.year * 12 + reference.month - 1 + step, 12) for step in range(-_MONTHS, _MONTHS + 1))
    return [Day(year, month + 1, day) for year, month in months if is_day(year, month + 1, day)]


_MONTHS = 15
"""The months looked at for a day: a Friday the 13th comes after fourteen at most."""
