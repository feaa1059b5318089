"""A day and a unit become the TIMEX3 value of the stretch of that size around the day, and steps by units."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, add_months, iso_week, to_number, weekday
from timeline.model import Day

SEASONS = ("SP", "SU", "FA", "WI")
_MONTHS_IN = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12_000,
}
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
_DURATION = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "night": "P{}D",
    "weekend": "P{}WE",
    "week": "P{}W",
    "month": "P{}M",
    "quarter": "P{}Q",
    "season": "P{}M",
    "year": "P{}Y",
    "decade": "P{}DE",
    "century": "P{}CE",
    "millennium": "P{}ML",
}
_LONG = {
    "decade": (10, "year"),
    "century": (100, "year"),
    "millennium": (1000, "year"),
    "fortnight": (2, "week"),
    "half": (6, "month"),
    "season": (3, "month"),
}


def year_text(year: int) -> str:
    """Return the TIMEX3 spelling of a year; astronomical year -489 is ``BC0490``."""
    return f"BC{1 - year:04d}" if year <= 0 else f"{year:04d}"


def day_text(day: Day) -> str:
    """Return the TIMEX3 spelling of a day."""
    return f"{year_text(day.year)}-{day.month:02d}-{day.day:02d}"


def value_of(day: Day, unit: str) -> str:
    """Return the TIMEX3 value of the day, week, month, ... that ``day`` lies in."""
    year = year_text(day.year)
    if unit in ("week", "weekend", "fortnight"):
        week_year, week = iso_week(to_number(*day))
        return f"{year_text(week_year)}-W{week:02d}" + ("-WE" if unit == "weekend" else "")
    if unit == "month":
        return f"{year}-{day.month:02d}"
    if unit == "quarter":
        return f"{year}-Q{(day.month + 2) // 3}"
    if unit == "half":
        return f"{year}-H{(day.month + 5) // 6}"
    if unit == "season":
        shifted = day.month - 3 if day.month > 2 else day.month + 9
        return f"{year_text(day.year - (day.month < 3))}-{SEASONS[shifted // 3]}"
    if unit == "year":
        return year
    if unit == "decade":
        return year[:-1]
    if unit == "century":
        return year[:-2]
    return day_text(day)


def shift(day: Day, unit: str, count: float) -> Day:
    """Return the day ``count`` units later; parts of months and years are taken as months and days."""
    if unit in _MONTHS_IN:
        months = count * _MONTHS_IN[unit]
        whole = int(months)
        return add_days(add_months(day, whole), round((months - whole) * 30))
    return add_days(day, round(count * _DAYS_IN.get(unit, 0)))


def monday(day: Day) -> Day:
    """Return the Monday of the day's ISO week."""
    return add_days(day, 1 - weekday(to_number(*day)))


def duration(count: float | None, unit: str) -> str:
    """Return the TIMEX3 value of so many units; X for an amount that is not known."""
    if count is not None and unit in _LONG:
        factor, unit = _LONG[unit]
        count *= factor
    if count is not None and count != int(count):
        whole = _as_whole(count, unit)
        if whole:
            return whole
    amount = "X" if count is None else f"{count:g}" if count < 1e6 else f"{int(count)}"
    return _DURATION.get(unit, "P{}D").format(amount)


def _as_whole(count: float, unit: str) -> str | None:
    """Spell a fraction in the next smaller unit, where that makes it whole: 2.5 years are P2Y6M."""
    smaller = {"year": (12, "M"), "hour": (60, "M"), "minute": (60, "S"), "day": (24, "H")}.get(unit)
    if smaller is None:
        return None
    factor, letter = smaller
    whole, rest = divmod(round(count * factor, 6), factor)
    if rest != int(rest):
        return None
    head = {"year": f"{int(whole)}Y", "hour": f"{int(whole)}H", "minute": f"{int(whole)}M", "day": f"{int(whole)}D"}[
        unit
    ]
    head = "" if not whole else head
    if unit == "year":
        return f"P{head}{int(rest)}{letter}"
    if unit == "day":
        return f"P{head}T{int(rest)}{letter}"
    return f"PT{head}{int(rest)}{letter}"
