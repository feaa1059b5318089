"""Whole years counted back from a day, a month or a time of now, and this day of another year."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, month_length, to_number
from timeline.dates.context import Context
from timeline.dates.meanings.base import ALL_PARTS, words_of
from timeline.dates.meanings.near import near_weekday
from timeline.dates.meanings.written import read_year
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, shift, value_of, year_text
from timeline.dates.values import when
from timeline.model import Day

MEANINGS = ("years_ago_on", "day_in_year")
_MOST = 1000  # years
_FAR = 270
"""Days: a day of the year farther than this from the day so many years ago is meant in the year before or after."""


def years_ago_on(parts: Parts, context: Context) -> Reading | None:
    """Fifty years ago today, nine years ago this month, 51 years ago on July 20: the same time so long before."""
    count, base = parts.number("count"), context.reference()
    if not count or base is None or count > _MOST or count != int(count):
        return None
    unit, step, month = parts.get("unit") or "day", parts.step("rel") or 0, parts.get("month")
    if month is not None:
        return _day_then(int(month), int(parts.number("day") or 0), int(count), base, parts, context)
    if "weekday" in parts:
        ahead = step >= 0 and "rel" in parts  # "a year ago this Saturday"
        now = near_weekday(base, int(parts.get("weekday") or 1), 1 if ahead else -1, False)
    elif "days" in parts:
        now = add_days(base, parts.step("days") or 0)
    else:
        now = shift(base, unit, step)
    there = value_of(shift(now, parts.get("unit2") or "year", -int(count)), unit)
    return None if when(there) is None else Reading(there, f"{words_of(parts)}, {context.because()}", implied=ALL_PARTS)


def _day_then(month: int, day: int, count: int, base: Day, parts: Parts, context: Context) -> Reading | None:
    """Return the month, or its day, so many years before the one nearest a day; None where there is no such day."""
    away = to_number(base.year, month, min(day or 1, month_length(base.year, month))) - to_number(*base)
    year = base.year - count + (-1 if away > _FAR else 1 if away < -_FAR else 0)
    there = f"{year_text(year)}-{month:02d}" + (f"-{day:02d}" if day else "")
    return None if when(there) is None else Reading(there, f"{words_of(parts)}, {context.because()}", implied=ALL_PARTS)


def day_in_year(parts: Parts, context: Context) -> Reading | None:
    """On this day in 1969: the day of publication, or the one told last, in another year."""
    year, implied = read_year(parts, context)
    last = context.last if parts.get("from") == "text" else None
    if last is not None and last.unit != "day":
        return None
    told = None if last is None else last.day
    base = told or context.published
    if year is None or base is None:
        return None
    there = day_text(Day(year, base.month, base.day))
    because = "the same day in another year" if told else context.because()
    if when(there) is None:
        return None
    return Reading(there, f"{words_of(parts)}, {because}", implied=implied | {"month", "day"})
