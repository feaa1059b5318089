"""Days, months and years as they are written, with what they leave out filled in."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import add_days, is_day, month_length, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text, value_of, year_text
from timeline.model import Day

MEANINGS = (
    "date",
    "day_after",
    "numeric",
    "iso",
    "weekday_near",
    "year_alone",
    "year_sure",
    "year_in_words",
    "year_list",
)
AS_WRITTEN = "as written"
_NO_PARTS: frozenset[str] = frozenset()


def read_year(parts: Parts, context: Context) -> tuple[int | None, frozenset[str]]:
    """Return the year a match names, in astronomical counting, and what of it had to be filled in."""
    implied = _NO_PARTS
    year = parts.year("year")
    if year is None and "short" in parts:
        written = parts.number("short")
        if written is None:
            return None, implied
        year = full_year(int(written), context)
        implied = frozenset({"century"})
    if year is not None and parts.get("era") == "BC":
        year = 1 - year
    return year, implied


def full_year(short: int, context: Context) -> int:
    """Return the year that two digits mean: in narrative the century told of, else from 79 years ago to 20 ahead."""
    reference = context.reference()
    if reference is None:
        return short + (1900 if short >= 50 else 2000)
    if context.narrative and context.story is not None:
        return reference.year - reference.year % 100 + short
    year = reference.year - reference.year % 100 + short
    if year > reference.year + 20:
        year -= 100
    elif year < reference.year - 79:
        year += 100
    return year


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
    month = int(month_value)
    day = None if day_number is None else int(day_number)
    if year is not None:
        if day is None:
            return Reading(f"{year_text(year)}-{month:02d}", AS_WRITTEN, implied=implied)
        if not is_day(year, month, day):
            return None
        return Reading(day_text(Day(year, month, day)), AS_WRITTEN, implied=implied)
    if day is not None and not 1 <= day <= month_length(2000, month):
        return None
    return _yearless(month, day, parts, context)


def day_after(parts: Parts, context: Context) -> Reading | None:
    """The second day of "March 5-9": of the month of the day before it."""
    day, last = parts.number("day"), context.last
    if day is None or last is None or last.unit != "day":
        return None
    year = parts.year("year") or last.day.year
    if not is_day(year, last.day.month, int(day)) or int(day) <= last.day.day:
        return None
    found = Day(year, last.day.month, int(day))
    return Reading(day_text(found), f'the month of "{last.words}" before it', implied=frozenset({"year", "month"}))


def year_alone(parts: Parts, context: Context) -> Reading | None:
    """Four digits that are taken for a year: near our time, or where the text speaks of such times."""
    year = parts.year("year")
    if year is None or not 1700 <= year <= 2100 or (year in _ROUND and context.style == "note"):
        return None
    return Reading(year_text(year), AS_WRITTEN)


_ROUND = frozenset(range(1700, 2100, 100))


def year_sure(parts: Parts, context: Context) -> Reading | None:
    """A year where the words before it leave no doubt that it is one."""
    year = parts.year("year")
    return None if year is None or not 1000 <= year <= 2400 else Reading(year_text(year), AS_WRITTEN)


def year_in_words(parts: Parts, context: Context) -> Reading | None:
    """Nineteen sixty-nine, two thousand and four."""
    year = parts.year("year")
    if year is None or not 1100 <= year <= 2099:
        return None
    return Reading(year_text(year), AS_WRITTEN)


def _yearless(month: int, day: int | None, parts: Parts, context: Context) -> Reading:
    reference = context.reference()
    words = parts.text("month")
    said = words if day is None else f"{words} {day}"
    if reference is None:
        value = f"XXXX-{month:02d}" if day is None else f"XXXX-{month:02d}-{day:02d}"
        return Reading(value, UNKNOWN_DATE, implied=frozenset({"year"}))
    wanted = parts.get("weekday")
    if context.narrative and context.story is not None:
        year, why = narrative_year(month, day, context.story)
    else:
        year, why = near_year(month, day, reference, context.direction(parts.start, parts.end))
        why = f"{why} publication on {reference.isoformat()}"
    if day is not None and wanted:
        years = [y for y in (year, year - 1, year + 1) if is_day(y, month, day)]
        fitting = [y for y in years if weekday(to_number(y, month, day)) == int(wanted)]
        year = (fitting or [year])[0]
    if day is not None and not is_day(year, month, day):
        year = next((year + step for step in (4, -4, 8, -8) if is_day(year + step, month, day)), year)
    value = f"{year_text(year)}-{month:02d}" + ("" if day is None else f"-{day:02d}")
    return Reading(value, f"{said}: {why}", implied=frozenset({"year"}))


_SOON = 40
"""Days: a day of the month so near ahead is meant even beside a verb in the past ("set the vote for 5 May")."""


def near_year(month: int, day: int | None, reference: Day, lean: int, unsure: int = 125) -> tuple[int, str]:
    """Return the year of a month or day near the reference: before it, after it, or the nearest.

    Args:
        lean: -2 and 2 are plain words for past and future, -1 and 1 are hints, 0 is nothing known.
        unsure: days; a nearest date farther than this gives way to a hint, and to the past where there is none.
    """
    here = (month, day) if day is not None else (month,)
    now = (reference.month, reference.day) if day is not None else (reference.month,)
    target = to_number(*reference)

    def distance(year: int) -> int:
        return abs(to_number(year, month, min(day or 15, month_length(year, month))) - target)

    nearest = min((reference.year, reference.year - 1, reference.year + 1), key=distance)
    told = abs(lean) == 2 and not (lean < 0 and day is not None and distance(nearest) <= _SOON)
    if not told and distance(nearest) > unsure:
        told, lean = True, lean or -1
    if told:
        if lean < 0:
            return reference.year - (here > now), "the last one not after"
        return reference.year + (here < now), "the next one not before"
    side = "the last one not after" if (nearest, *here) <= (reference.year, *now) else "the next one not before"
    return nearest, side


def narrative_year(month: int, day: int | None, story: Anchor) -> tuple[int, str]:
    """Return the year a story gives a month or day: that of its last date, unless the turn of a year lies between."""
    year, why = story.day.year, f'the year of "{story.words}" ({story.value}) before it'
    if story.unit == "year":
        return year, why
    ahead = month - story.day.month
    if ahead <= -_TURN_AHEAD:
        return year + 1, f'the year after "{story.words}" ({story.value})'
    if ahead >= _TURN_BACK:
        return year - 1, f'the year before "{story.words}" ({story.value})'
    return year, why


_TURN_AHEAD, _TURN_BACK = 10, 11
"""Months: a story that names a month so much earlier has gone on to the next year; so much later, back to the last."""


def _day_alone(day: int, parts: Parts, context: Context) -> Reading | None:
    """The 26th: of the month told of last in a narrative, else the nearest to publication."""
    if not 1 <= day <= 31:
        return None
    reference = context.reference()
    implied = frozenset({"year", "month"})
    if reference is None:
        return Reading(f"XXXX-XX-{day:02d}", UNKNOWN_DATE, implied=implied)
    if context.last is not None and context.last.unit in ("day", "month"):
        reference = context.last.day
        if day <= month_length(reference.year, reference.month):
            value = day_text(Day(reference.year, reference.month, day))
            return Reading(value, f'the month of "{context.last.words}" before it', implied=implied)
    lean = context.direction(parts.start, parts.end)
    for step in (0, lean or -1, 2 * (lean or -1)):
        index = reference.year * 12 + reference.month - 1 + step
        year, month = divmod(index, 12)
        if is_day(year, month + 1, day):
            found = Day(year, month + 1, day)
            if (lean <= 0 and found > reference) or (lean > 0 and found < reference):
                continue
            return Reading(day_text(found), f"day of the month, {context.because()}", implied=implied)
    return None


def weekday_near(parts: Parts, context: Context) -> Reading | None:
    """A weekday alone: the last one when the clause tells of the past, the next one when it looks ahead."""
    wanted = int(parts.get("weekday") or 0)
    reference = context.reference()
    if not wanted:
        return None
    if reference is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE, implied=frozenset({"year", "week"}))
    lean = int(parts.step("lean") or 0)
    strict = bool(lean)
    lean = lean or context.direction(parts.start, parts.end) or -1
    found = near_weekday(reference, wanted, lean, strict)
    way = "last" if lean < 0 else "next"
    return Reading(
        day_text(found),
        f"{way} {parts.text('weekday')}, {context.because()}",
        implied=frozenset({"year", "month", "day"}),
    )


def near_weekday(reference: Day, wanted: int, lean: int, strict: bool) -> Day:
    """Return the nearest such weekday in a direction; ``strict`` leaves the reference day itself out."""
    distance = (wanted - weekday(to_number(*reference))) % 7
    if lean > 0:
        return add_days(reference, distance or (7 if strict else 0))
    back = (-distance) % 7
    return add_days(reference, -(back or (7 if strict else 0)))


_NUMERIC = re.compile(r"([0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,4})")


def numeric(parts: Parts, context: Context) -> Reading | None:
    """Three numbers with the same mark between: year first, or by the document's order."""
    match = _NUMERIC.fullmatch(parts.text("number"))
    if match is None:
        return None
    first, second, third = match.groups()
    implied = _NO_PARTS
    if len(first) == 4:
        year, month, day = int(first), int(second), int(third)
        if len(third) > 2:
            return None
    elif len(first) <= 2 and len(third) in (2, 4):
        one, two = int(first), int(second)
        month, day = (two, one) if (context.order == "dmy" or one > 12) and two <= 12 else (one, two)
        year = int(third)
        if len(third) == 2:
            year, implied = full_year(year, context), frozenset({"century"})
    else:
        return None
    if not 1000 <= year <= 2999 or not is_day(year, month, day):
        return None
    return Reading(day_text(Day(year, month, day)), AS_WRITTEN, implied=implied)


_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def iso(parts: Parts, context: Context) -> Reading | None:
    """An ISO 8601 day, week, or the compact day."""
    text = parts.text("number")
    if "W" in text:
        digits = text.replace("-", "").replace("W", "")
        week = int(digits[4:6])
        if not 1 <= week <= 53:
            return None
        if len(digits) == 7:
            from timeline.dates.calendar_math import from_number, week_start

            return Reading(day_text(from_number(week_start(int(digits[:4]), week) + int(digits[6]) - 1)), AS_WRITTEN)
        return Reading(f"{digits[:4]}-W{week:02d}", AS_WRITTEN)
    digits = text.replace("-", "")[:8]
    found = Day(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    return Reading(day_text(found), AS_WRITTEN) if is_day(*found) and found.year else None


def year_list(parts: Parts, context: Context) -> Reading | None:
    """The second year of ``1914-18`` or ``2024/25``: its century is that of the first."""
    short = parts.number("short")
    if context.last is None or short is None:
        return None
    first = context.last.day.year
    year = first - first % 100 + int(short)
    if not first < year <= first + 60:
        return None
    return Reading(
        value_of(Day(year, 1, 1), "year"), "the century of the year before it", implied=frozenset({"century"})
    )
