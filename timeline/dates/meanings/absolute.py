"""Days, months and years as they are written, with what they leave out filled in."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import add_days, is_day, month_length, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, value_of, year_text
from timeline.model import Day

MEANINGS = ("date", "numeric", "iso", "weekday_near", "year_list")
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
    if context.narrative and context.last is not None:
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


def _yearless(month: int, day: int | None, parts: Parts, context: Context) -> Reading:
    reference = context.reference()
    words = parts.text("month")
    said = words if day is None else f"{words} {day}"
    if reference is None:
        value = f"XXXX-{month:02d}" if day is None else f"XXXX-{month:02d}-{day:02d}"
        return Reading(value, UNKNOWN_DATE, implied=frozenset({"year"}))
    lean = int(parts.step("lean") or 0) or context.direction(parts.start, parts.end)
    if context.narrative and context.last is not None:
        year, why = _narrative_year(month, day, reference, context)
    else:
        year, why = _near_year(month, day, reference, lean)
        why = f"{why} publication on {reference.isoformat()}"
    if day is not None and not is_day(year, month, day):
        year = next((year + step for step in (4, -4, 8, -8) if is_day(year + step, month, day)), year)
    value = f"{year_text(year)}-{month:02d}" + ("" if day is None else f"-{day:02d}")
    return Reading(value, f"{said}: {why}", implied=frozenset({"year"}))


def _near_year(month: int, day: int | None, reference: Day, lean: int) -> tuple[int, str]:
    """Return the year of a month or day near the reference: before it, after it, or the nearest."""
    here = (month, day) if day is not None else (month,)
    now = (reference.month, reference.day) if day is not None else (reference.month,)
    if lean < 0:
        return reference.year - (here > now), "the last one not after"
    if lean > 0:
        return reference.year + (here < now), "the next one not before"
    middle = day or 15
    target = to_number(*reference)
    years = (reference.year, reference.year - 1, reference.year + 1)
    year = min(years, key=lambda y: abs(to_number(y, month, min(middle, month_length(y, month))) - target))
    return year, "the nearest one to"


def _narrative_year(month: int, day: int | None, reference: Day, context: Context) -> tuple[int, str]:
    last = context.last
    assert last is not None
    why = f'the year of "{last.words}" ({last.value}) before it'
    return reference.year, why


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
    first, short = parts.year("year"), parts.number("short")
    if first is None or short is None:
        return None
    year = first - first % 100 + int(short)
    if not first < year <= first + 60:
        return None
    return Reading(
        value_of(Day(year, 1, 1), "year"), "the century of the year before it", implied=frozenset({"century"})
    )
