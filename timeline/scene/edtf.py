"""An EDTF text (ISO 8601-2, and ISO weeks) becomes the first and last day it allows: open ends, any year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.model import Day
from timeline.scene.days import month_length, number


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a date allows.

    Args:
        first, last: day numbers (1970-01-01 is 0), ``last`` included; None where the date is open.
        about: the date is marked ``~``, ``?`` or ``%``.
        interval: two ends were named.
    """

    first: int | None
    last: int | None
    about: bool = False
    interval: bool = False


# Seasons are meteorological; 25 to 32 name the hemisphere; 33 to 36 quarters, 37 to 39 quadrimesters, 40 and 41 halves.
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12, 25: 3, 26: 6, 27: 9, 28: 12, 29: 9, 30: 12, 31: 3, 32: 6}
_FIRST_MONTH |= {33: 1, 34: 4, 35: 7, 36: 10, 37: 1, 38: 5, 39: 9, 40: 1, 41: 7}
_MONTHS = {**dict.fromkeys(range(21, 37), 3), **dict.fromkeys((37, 38, 39), 4), 40: 6, 41: 6}

_YEAR = r"(?P<year>Y?-?[0-9]{4,12}|-?[0-9X]{4})"
_DATE = re.compile(_YEAR + r"(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?")
_WEEK = re.compile(r"(?P<year>-?[0-9]{4,6})-W(?P<week>[0-9]{2})")
_SHORT = re.compile(r"(?P<year>-?[0-9]{2,3})")  # a century (19) or a decade (202) cut short
_EXPONENT = re.compile(r"Y(?P<base>-?[0-9]{1,9})E(?P<power>[0-9]{1,2})(?:S[0-9]+)?")
_LONGEST = 120


@lru_cache(maxsize=4096)
def parse(text: str) -> Bounds | None:
    """Return what an EDTF text allows, or None when it is not one that names any day.

    Args:
        text: a date, an interval (``a/b``, ``../b``, ``a/..``; an empty end is open) or a set (``[..]``, ``{..}``).
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if text[0] in "[{" and text[-1] in "]}":
        return _set(text[1:-1])
    if "/" in text:
        left, _, right = text.partition("/")
        return _interval(left, right)
    return _date(text)


def _interval(left: str, right: str) -> Bounds | None:
    first = None if left in ("", "..") else _date(left)
    last = None if right in ("", "..") else _date(right)
    if (first is None and left not in ("", "..")) or (last is None and right not in ("", "..")):
        return None
    if first is None and last is None:
        return None
    about = bool(first and first.about) or bool(last and last.about)
    low, high = first.first if first else None, last.last if last else None
    if low is not None and high is not None and low > high:
        return None
    return Bounds(low, high, about, interval=first is not None and last is not None)


def _set(inside: str) -> Bounds | None:
    """One of a set, or all of it: the days from its first to its last member."""
    parts: list[Bounds | None] = []
    for part in inside.split(","):
        left, dots, right = part.strip().partition("..")
        parts.append(_interval(left or "..", right or "..") if dots else _date(left))
    known = [part for part in parts if part is not None]
    if not known or len(known) != len(parts):
        return None
    lows, highs = [part.first for part in known], [part.last for part in known]
    low = None if None in lows else min(value for value in lows if value is not None)
    high = None if None in highs else max(value for value in highs if value is not None)
    return Bounds(low, high, any(part.about for part in known), interval=True)


def _date(text: str) -> Bounds | None:
    bare = text.translate({ord(mark): None for mark in "~?%"})
    about = bare != text
    days = _week(bare) or _calendar(bare) or _exponent(bare) or _cut(bare)
    return Bounds(*days, about=about) if days else None


def _calendar(text: str) -> tuple[int, int] | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = match["year"].removeprefix("Y"), match["month"], match["day"]
    if year.startswith("-X"):
        return None
    low, high = (int(year.replace("X", "0")), int(year.replace("X", "9")))
    low, high = min(low, high), max(low, high)
    if month is None:
        return number(Day(low, 1, 1)), number(Day(high, 12, 31))
    if day is None and "X" not in month and int(month) in _FIRST_MONTH:
        return _season(low, high, int(month))
    return _days_of_months(low, high, month, day)


def _season(low: int, high: int, code: int) -> tuple[int, int]:
    first, last = _FIRST_MONTH[code], _FIRST_MONTH[code] + _MONTHS[code] - 1
    year, month = high + (last - 1) // 12, (last - 1) % 12 + 1
    return number(Day(low, first, 1)), number(Day(year, month, month_length(year, month)))


def _days_of_months(low: int, high: int, month: str, day: str | None) -> tuple[int, int] | None:
    months = [m for m in range(1, 13) if _fits(month, m)]
    if not months:
        return None
    last_length = month_length(high, months[-1])
    if day is None:
        return number(Day(low, months[0], 1)), number(Day(high, months[-1], last_length))
    firsts = [d for d in range(1, month_length(low, months[0]) + 1) if _fits(day, d)]
    lasts = [d for d in range(1, last_length + 1) if _fits(day, d)]
    if not firsts or not lasts:
        return None
    return number(Day(low, months[0], firsts[0])), number(Day(high, months[-1], lasts[-1]))


def _fits(pattern: str, value: int) -> bool:
    return all(have in ("X", want) for have, want in zip(pattern, f"{value:02d}", strict=True))


def _week(text: str) -> tuple[int, int] | None:
    """An ISO 8601 week: week 1 holds 4 January, weeks begin on Monday."""
    match = _WEEK.fullmatch(text)
    if match is None or not 1 <= int(match["week"]) <= 53:
        return None
    year, week = int(match["year"]), int(match["week"])
    monday = _first_monday(year) + 7 * (week - 1)
    return None if monday >= _first_monday(year + 1) else (monday, monday + 6)


def _first_monday(year: int) -> int:
    fourth = number(Day(year, 1, 4))
    return fourth - (fourth + 3) % 7  # 1970-01-01 was a Thursday


def _exponent(text: str) -> tuple[int, int] | None:
    match = _EXPONENT.fullmatch(text)
    if match is None or int(match["power"]) > 9:
        return None
    year = int(match["base"]) * 10 ** int(match["power"])
    return number(Day(year, 1, 1)), number(Day(year, 12, 31))


def _cut(text: str) -> tuple[int, int] | None:
    match = _SHORT.fullmatch(text)
    if match is None:
        return None
    return _calendar(match["year"] + "X" * (4 - len(match["year"].lstrip("-"))))
