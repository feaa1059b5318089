"""Days, weeks, months and years that are counted from publication or from a date of the text."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.absolute import near_weekday
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, monday, shift, value_of, year_text
from timeline.model import Day

MEANINGS = ("days_away", "units_away", "unit_near", "month_near", "named_weekday", "vague", "season_near", "same_unit")
_ALL_PARTS = frozenset({"year", "month", "day"})


def vague(parts: Parts, context: Context) -> Reading | None:
    """Now, recently, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    value = parts.get("ref")
    words = {"PRESENT_REF": "now", "PAST_REF": "some time before", "FUTURE_REF": "some time to come"}.get(value or "")
    return None if words is None or value is None else Reading(value, f"{words}, no date is said")


def _base(parts: Parts, context: Context) -> tuple[Day | None, str]:
    """Return the day a phrase counts from and how to say so: the text's last date or the publication."""
    origin = parts.get("from")
    if origin == "text" and context.last is not None:
        return context.last.day, f'counted from "{context.last.words}" ({context.last.value}) before it'
    return context.reference(), context.because()


def days_away(parts: Parts, context: Context) -> Reading | None:
    """Yesterday, today, tomorrow: so many days from publication."""
    reference, because = _base(parts, context)
    count = parts.step("days")
    if count is None:
        return None
    if reference is None:
        return Reading("", UNKNOWN_DATE)
    return Reading(day_text(add_days(reference, int(count))), because, implied=_ALL_PARTS)


def units_away(parts: Parts, context: Context) -> Reading | None:
    """Two years ago, three weeks later: so many units before or after."""
    unit, sign, count = parts.get("unit"), parts.step("sign"), parts.number("count")
    if unit is None or sign is None:
        return None
    if count is None:
        return Reading("PAST_REF" if sign < 0 else "FUTURE_REF", "the amount is not said")
    base, because = _base(parts, context)
    if base is None:
        return Reading("", UNKNOWN_DATE)
    if not abs(count) < 100000:
        return None
    found = shift(base, unit, sign * count)
    grain = unit if count == int(count) else "month"
    if grain in ("hour", "minute", "second", "night"):
        grain = "day"
    if not -9000 < found.year < 9999:
        return None
    return Reading(value_of(found, grain), because, implied=_ALL_PARTS)


def unit_near(parts: Parts, context: Context) -> Reading | None:
    """Last year, this week, next month; the year before last."""
    unit, step = parts.get("unit"), parts.step("rel")
    if unit is None or step is None:
        return None
    base, because = _base(parts, context)
    if base is None:
        return Reading("", UNKNOWN_DATE)
    if unit in ("week", "weekend", "fortnight"):
        base = monday(base)
    elif unit != "day":
        base = Day(base.year, base.month, 1)
    words = "".join(parts.tokens[parts.start : parts.end])
    context.unit = unit
    return Reading(value_of(shift(base, unit, step), unit), f"{words}, {because}", implied=_ALL_PARTS)


def same_unit(parts: Parts, context: Context) -> Reading | None:
    """That year, the same day: the unit around the text's last date."""
    unit = parts.get("unit")
    if unit is None:
        return None
    base, because = _base(parts, context)
    if base is None:
        return Reading("", UNKNOWN_DATE)
    if unit in ("hour", "minute", "second", "night"):
        return None
    return Reading(value_of(base, unit), because, implied=_ALL_PARTS)


def month_near(parts: Parts, context: Context) -> Reading | None:
    """Last May, next May, this May."""
    month, step = int(parts.get("month") or 0), parts.step("rel")
    if not month or step is None:
        return None
    base, because = _base(parts, context)
    if base is None:
        return Reading(f"XXXX-{month:02d}", UNKNOWN_DATE)
    year = base.year
    if step < 0 and month >= base.month:
        year -= 1
    elif step > 0 and month <= base.month:
        year += 1
    words = "".join(parts.tokens[parts.start : parts.end])
    return Reading(f"{year_text(year)}-{month:02d}", f"{words}, {because}", implied=frozenset({"year"}))


def season_near(parts: Parts, context: Context) -> Reading | None:
    """Last spring, this summer, the winter; with a year as written."""
    season = parts.get("season")
    if season is None:
        return None
    year = parts.year("year")
    if year is not None:
        return Reading(f"{year_text(year)}-{season}", "as written")
    base, because = _base(parts, context)
    if base is None:
        return Reading(f"XXXX-{season}", UNKNOWN_DATE)
    step = parts.step("rel")
    year = base.year
    middle = {"SP": 4, "SU": 7, "FA": 10, "WI": 13}[season]
    if step is None:
        lean = context.direction(parts.start, parts.end)
        step = lean if lean and not context.narrative else 0
    if step < 0 and base.month < middle:
        year -= 1
    elif step > 0 and base.month > middle:
        year += 1
    words = "".join(parts.tokens[parts.start : parts.end])
    return Reading(f"{year_text(year)}-{season}", f"{words}, {because}", implied=frozenset({"year"}))


def named_weekday(parts: Parts, context: Context) -> Reading | None:
    """Last Friday, this Sunday, next Tuesday."""
    wanted, step = int(parts.get("weekday") or 0), parts.step("rel")
    if not wanted or step is None:
        return None
    base, because = _base(parts, context)
    if base is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE)
    words = "".join(parts.tokens[parts.start : parts.end])
    if step == 0:
        lean = context.direction(parts.start, parts.end) or 1
        found = near_weekday(base, wanted, lean, False)
    else:
        found = near_weekday(base, wanted, int(step), True)
    return Reading(day_text(found), f"{words}, {because}", implied=_ALL_PARTS)
