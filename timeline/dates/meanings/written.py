"""Numeric dates and bare years as they are written."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import from_number, is_day, week_start
from timeline.dates.context import Context
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, year_text
from timeline.model import Day

MEANINGS = ("numeric", "iso", "year_alone", "year_sure", "year_in_words", "year_list", "iso_month")
AS_WRITTEN = "as written"
_NO_PARTS: frozenset[str] = frozenset()
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_GOES_ON = re.compile(r"[-/.,:][0-9]")
"""Behind the digits of a number that is no year."""


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
    if year is None and parts.get("describes"):
        return _year_of_described(parts, context), implied
    if year is not None and parts.get("era") == "BC":
        year = 1 - year
    return year, implied


def over_new_year(month: int, parts: Parts) -> int:
    """Return 1 where a stretch goes on into a month before the one it begins with: "from November to March 2021".

    Its year is that of its end, and the one before is that of its beginning.
    """
    till = parts.step("month2")
    return int(till is not None and till < month)


def _year_of_described(parts: Parts, context: Context) -> int | None:
    """Return the year that what a month or season describes is of: "the May elections of 2014"; None where none is."""
    place = context.tense.of_year(context.classes, parts.end)
    word = parts.tokens[place] if 0 <= place < len(parts.tokens) else ""
    following = "".join(parts.tokens[place + 1 : place + 3])
    return int(word) if _YEAR.fullmatch(word) and not _GOES_ON.match(following) else None


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


_SHORT, _LAST_DAY = 2, 31
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
    elif len(first) == len(third) == _SHORT and (int(first) > _LAST_DAY or context.order == "ymd"):
        year, month, day = full_year(int(first), context), int(second), int(third)  # "92/01/22"
        implied = frozenset({"century"})
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


def iso(parts: Parts, context: Context) -> Reading | None:
    """An ISO 8601 day, week, or the compact day."""
    text = parts.text("number")
    if "W" in text:
        digits = text.replace("-", "").replace("W", "")
        week = int(digits[4:6])
        if not 1 <= week <= 53:
            return None
        if len(digits) == 7:
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
    return Reading(year_text(year), "the century of the year before it", implied=frozenset({"century"}))


def iso_month(parts: Parts, context: Context) -> Reading | None:
    """``2020-05``: a year and a month; what could be the span of years 2007-08 is left to that."""
    year, month = parts.year("year"), parts.number("monthnum")
    if year is None or month is None or not 1 <= month <= 12 or month > year % 100 or len(parts.text("monthnum")) != 2:
        return None
    return Reading(f"{year_text(year)}-{int(month):02d}", AS_WRITTEN)
