"""Weekdays with the words that say which one: last Friday, the Friday before last, the first Tuesday of a month."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import add_days, is_day, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.feasts import feast
from timeline.dates.meanings.absolute import date
from timeline.dates.meanings.base import ALL_PARTS, base_of, words_of
from timeline.dates.meanings.lone_weekdays import weekday_near
from timeline.dates.meanings.near import near_weekday
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, monday, shift, value_of
from timeline.model import Day

MEANINGS = (
    "named_weekday",
    "weekday_of_week",
    "weekday_of_told_week",
    "weekday_in_month",
    "weekday_beyond",
    "weekdays_ago",
    "weeks_from_weekday",
    "weekday_in_numbers",
    "day_in_numbers",
)


def named_weekday(parts: Parts, context: Context) -> Reading | None:
    """Last Friday, this Sunday, next Tuesday."""
    wanted, step = parts.step("weekday"), parts.step("rel")
    if not wanted or step is None:
        return None
    base, because = base_of(parts, context)
    if context.narrative and context.published is not None and "from" not in parts.constants:
        base, because = context.published, f"counted from {context.spoken} on {context.published.isoformat()}"
    if base is None:
        return Reading(f"XXXX-WXX-{wanted}", because, implied=ALL_PARTS)
    if step == 0:
        found = near_weekday(base, wanted, context.direction(parts.start, parts.end) or 1, False)
    else:
        found = near_weekday(base, wanted, step, True)
        if step > 0 and found == add_days(base, 1) and context.style == "report":
            found = add_days(found, 7)  # "next Wednesday" on a Tuesday: the day after would be "tomorrow"
    return Reading(day_text(found), f"{words_of(parts)}, {because}", implied=ALL_PARTS)


def weekday_of_week(parts: Parts, context: Context) -> Reading | None:
    """Tuesday last week."""
    wanted, step, base = parts.step("weekday"), parts.step("rel"), context.reference()
    if not wanted or step is None:
        return None
    if base is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE, implied=ALL_PARTS)
    found = add_days(monday(base), 7 * step + wanted - 1)
    return Reading(day_text(found), f"{words_of(parts)}, {context.because()}", implied=ALL_PARTS)


def weekday_of_told_week(parts: Parts, context: Context) -> Reading | None:
    """The Thursday of "next week, Thursday?": that of the week told right before it."""
    wanted, last = parts.step("weekday"), context.last
    if not wanted or last is None or last.unit != "week" or not 0 <= parts.start - context.last_place <= _BEHIND_WEEK:
        return weekday_near(parts, context)
    found = add_days(monday(last.day), wanted - 1)
    return Reading(day_text(found), f'of the week of "{last.words}"', implied=ALL_PARTS)


_BEHIND_WEEK = 6
"""Tokens (blanks count) between a week and its day."""


def weekday_in_month(parts: Parts, context: Context) -> Reading | None:
    """The last Monday of May 2024, the first Tuesday in November."""
    wanted, number, month = parts.step("weekday"), parts.number("number"), _month(parts, context)
    if not wanted or month is None or not _AS_MONTH.fullmatch(month.value):
        return None
    nth = -1 if parts.get("side") == "-1" else int(number or 1)
    year = int(month.value[:4])
    found = feast(f"{month.value[5:7]}/{nth}/{wanted}", year)
    if found.month != int(month.value[5:7]):
        return None
    return Reading(day_text(found), f"{words_of(parts)}: {month.basis}", implied=month.implied)


_AS_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")


def _month(parts: Parts, context: Context) -> Reading | None:
    """Return the month a weekday is counted in: one by its name, or the one around publication and those beside it."""
    if "month" in parts:
        return date(parts.without("day", "weekday"), context)
    base = context.reference()
    if base is None:
        return None
    there = shift(Day(base.year, base.month, 1), "month", parts.step("rel") or 0)
    return Reading(value_of(there, "month"), context.because(), implied=ALL_PARTS)


def weekday_beyond(parts: Parts, context: Context) -> Reading | None:
    """The Friday before last, the Tuesday after next: a week beyond the last or the next one."""
    step = parts.step("beyond")
    return None if step is None else _counted_weekday(parts, context, 1 if step > 0 else -1, 1)


def weekdays_ago(parts: Parts, context: Context) -> Reading | None:
    """Three Sundays ago: the last one is one Sunday ago."""
    count = parts.number("count")
    return None if not count else _counted_weekday(parts, context, -1, int(count) - 1)


def weeks_from_weekday(parts: Parts, context: Context) -> Reading | None:
    """A week from Tuesday, two weeks ago Monday: whole weeks beyond the next or the last such day."""
    count = parts.number("count")
    return None if not count else _counted_weekday(parts, context, parts.step("away") or 1, int(count))


_MOST_WEEKS = 520


def _counted_weekday(parts: Parts, context: Context, side: int, weeks: int) -> Reading | None:
    """Return the weekday nearest on one side of publication, and so many weeks beyond it on the same side."""
    wanted, base = parts.step("weekday"), context.reference()
    if not wanted or weeks > _MOST_WEEKS:
        return None
    if base is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE, implied=ALL_PARTS)
    found = add_days(near_weekday(base, wanted, side, True), side * 7 * weeks)
    return Reading(day_text(found), f"{words_of(parts)}, {context.because()}", implied=ALL_PARTS)


def weekday_in_numbers(parts: Parts, context: Context) -> Reading | None:
    """Saturday 12/13: the day near publication that is such a weekday, whichever of its numbers is the month."""
    wanted, base = parts.step("weekday"), context.reference()
    numbers = [int(parts.text(name)) for name in ("first", "second")]
    if not wanted or base is None:
        return None
    dates = [
        (year, month, day) for month, day in (numbers, numbers[::-1]) for year in range(base.year - 1, base.year + 2)
    ]
    found = [Day(*date) for date in dates if is_day(*date) and weekday(to_number(*date)) == wanted]
    near = [day for day in found if abs(to_number(*day) - to_number(*base)) <= _HALF_A_YEAR]
    if not near:
        return None
    chosen = min(near, key=lambda day: abs(to_number(*day) - to_number(*base)))
    return Reading(day_text(chosen), f"{words_of(parts)}, {context.because()}", implied=frozenset({"year"}))


def day_in_numbers(parts: Parts, context: Context) -> Reading | None:
    """School starts 8/29: the nearest such day, where the second number can be no month and so no part of 12."""
    base, month, day = context.reference(), int(parts.text("first")), int(parts.text("second"))
    if base is None or day <= _MONTHS:
        return None
    near = [Day(year, month, day) for year in range(base.year - 1, base.year + 2) if is_day(year, month, day)]
    if not near:
        return None
    chosen = min(near, key=lambda found: abs(to_number(*found) - to_number(*base)))
    return Reading(day_text(chosen), f"{words_of(parts)}, {context.because()}", implied=frozenset({"year"}))


_MONTHS = 12
_HALF_A_YEAR = 183
