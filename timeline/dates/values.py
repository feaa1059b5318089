"""A TIMEX3 value becomes the days it covers and its EDTF spelling."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.dates.calendar_math import from_number, is_day, month_length, week_start
from timeline.model import Day, Precision, When

_YEAR = r"(?P<year>[0-9]{4}|BC[0-9]{4})"
_FORMS = re.compile(
    rf"{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?:T.*)?"
    r"|(?P<year2>[0-9]{4}|BC[0-9]{4})(?:-(?P<part>[0-9]{2}|Q[1-4]|H[12]|SP|SU|FA|WI|W[0-9]{1,2}(?:-WE)?))?"
    r"|(?P<decade>[0-9]{3})X?"
    r"|(?P<century>[0-9]{2})(?:XX)?"
    r"|FY(?P<fiscal>[0-9]{4})"
    r"|(?P<from>[^/]+)/(?P<to>[^/]+)"
)
_SEASONS = {"SP": (21, 3), "SU": (22, 6), "FA": (23, 9), "WI": (24, 12)}
_EDTF_QUARTER, _EDTF_HALF = 32, 39
FISCAL_START = 10
"""First month of a fiscal year: that of the United States government (31 U.S.C. 1102), a year earlier."""


def _year(text: str) -> int:
    """Read ``1969`` or ``BC0490``; BC years count from 1, astronomical ones have a year 0."""
    return 1 - int(text[2:]) if text.startswith("BC") else int(text)


def _edtf_year(year: int) -> str:
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def months(year: int, month: int, count: int) -> tuple[Day, Day]:
    """Return the first and last day of ``count`` months that begin with ``month``."""
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return Day(year, month, 1), Day(last_year, last_month + 1, month_length(last_year, last_month + 1))


def _part(year: int, part: str) -> When | None:
    name = _edtf_year(year)
    if part.startswith("W") and part != "WI":
        week = int(part[1:].split("-")[0])
        if not 1 <= week <= 53:
            return None
        monday = week_start(year, week)
        first = monday + 5 if part.endswith("-WE") else monday
        return When(from_number(first), from_number(monday + 6), Precision.WEEK, f"{name}-W{week:02d}")
    if part in _SEASONS:
        code, month = _SEASONS[part]
        return When(*months(year, month, 3), Precision.SEASON, f"{name}-{code}")
    number = int(part[-1]) if part[0] in "QH" else int(part)
    if part.startswith("Q"):
        return When(*months(year, 3 * number - 2, 3), Precision.QUARTER, f"{name}-{_EDTF_QUARTER + number}")
    if part.startswith("H"):
        return When(*months(year, 6 * number - 5, 6), Precision.HALF, f"{name}-{_EDTF_HALF + number}")
    if not 1 <= number <= 12:
        return None
    return When(*months(year, number, 1), Precision.MONTH, f"{name}-{part}")


@lru_cache(maxsize=4096)
def when(value: str, mod: str | None = None) -> When | None:
    """Return the days a TIMEX3 value covers, or None where it names no stretch of the calendar.

    Args:
        value: a TIMEX3 value; also ``FY2019``, BC years (``BC0490``), decades with or without X, and ``A/B``.
        mod: the TIMEX3 modifier; only APPROX changes the result (EDTF ``~``).

    Returns:
        Days in the proleptic Gregorian calendar with astronomical years; seasons are the meteorological ones of the
        northern hemisphere, winter running into the next year; a fiscal year is that of the United States.
    """
    match = _FORMS.fullmatch(value)
    if match is None:
        return None
    found = _plain(match)
    if found is not None and mod == "APPROX" and "/" not in found.edtf and "W" not in found.edtf:
        found = When(found.start, found.end, found.precision, found.edtf + "~")
    return found


def _plain(match: re.Match[str]) -> When | None:
    if match["day"]:
        year, month, day = _year(match["year"]), int(match["month"]), int(match["day"])
        if not is_day(year, month, day):
            return None
        only = Day(year, month, day)
        return When(only, only, Precision.DAY, f"{_edtf_year(year)}-{month:02d}-{day:02d}")
    if match["year2"]:
        year = _year(match["year2"])
        if match["part"]:
            return _part(year, match["part"])
        return When(*months(year, 1, 12), Precision.YEAR, _edtf_year(year))
    if match["decade"]:
        first = int(match["decade"]) * 10
        return When(Day(first, 1, 1), Day(first + 9, 12, 31), Precision.DECADE, f"{match['decade']}X")
    if match["century"]:
        first = int(match["century"]) * 100
        return When(Day(first, 1, 1), Day(first + 99, 12, 31), Precision.CENTURY, f"{match['century']}XX")
    if match["fiscal"]:
        start, end = months(int(match["fiscal"]) - 1, FISCAL_START, 12)
        edtf = f"{start.year:04d}-{start.month:02d}/{end.year:04d}-{end.month:02d}"
        return When(start, end, Precision.YEAR, edtf)
    return span(when(match["from"]), when(match["to"]))


_PARTS = {3: "-Q{}", 6: "-H{}", 12: ""}
"""How the parts of a year are spelled behind it, by their months."""


def stretch(first: Day, count: int) -> When | None:
    """Return so many whole months: by the name of the quarter, half or year that they are, else from month to month.

    Args:
        first: a day of the first month.
        count: how many months.
    """
    start, end = months(first.year, first.month, count)
    part = _PARTS[count].format((start.month - 1) // count + 1) if count in _PARTS else ""
    known = when(f"{start.year:04d}{part}")
    if known is not None and (known.start, known.end) == (start, end):
        return known
    return span(when(f"{start.year:04d}-{start.month:02d}"), when(f"{end.year:04d}-{end.month:02d}"))


def onward(when: When) -> When:
    """Return all days from a date on: ``2025/..``.

    Args:
        when: the date.
    """
    return When(when.start, None, when.precision, f"{when.edtf.split('/')[0].rstrip('~')}/..")


def span(first: When | None, last: When | None) -> When | None:
    """Return the interval from the beginning of one date to the end of another, or None where they do not follow."""
    if first is None or last is None or first.start is None or last.end is None or last.end < first.start:
        return None
    if first == last:
        return first  # "from 8 a.m. to 4 p.m." of one day
    opening, closing = first.edtf.split("/")[0].rstrip("~"), last.edtf.split("/")[-1].rstrip("~")  # of fiscal years
    return When(first.start, last.end, Precision.INTERVAL, f"{opening}/{closing}")
