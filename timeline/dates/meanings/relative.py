"""Days, weeks, months and years that are counted from publication or from a date of the text."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, is_day
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.absolute import near_weekday, near_year
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, monday, shift, value_of, year_text
from timeline.model import Day

MEANINGS = (
    "days_away", "units_away", "unit_near", "unit_before_last", "unit_again", "this_unit", "month_near", "month_of_year",
    "named_weekday", "weekday_of_week", "vague", "season_near", "same_unit", "long_ago", "holiday",
)  # fmt: skip
_ALL_PARTS = frozenset({"year", "month", "day"})


def vague(parts: Parts, context: Context) -> Reading | None:
    """Now, recently, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    value = parts.get("ref")
    words = {"PRESENT_REF": "now", "PAST_REF": "some time before", "FUTURE_REF": "some time to come"}.get(value or "")
    return None if words is None or value is None else Reading(value, f"{words}, no date is said")


def base_of(parts: Parts, context: Context) -> tuple[Day | None, str]:
    """Return the day a phrase counts from and how to say so: the text's last date or the publication."""
    origin = parts.get("from")
    if origin == "text" and context.last is not None and (context.narrative or not _ahead(parts, context)):
        return context.last.day, f'counted from "{context.last.words}" ({context.last.value}) before it'
    return context.reference(), context.because()


def _ahead(parts: Parts, context: Context) -> bool:
    """Tell whether a text-relative phrase of a report looks ahead from publication: "over the next year"."""
    return parts.get("rel") == "1" and parts.get("unit") not in ("day", None) and context.direction(parts.start, parts.end) > 0


def days_away(parts: Parts, context: Context) -> Reading | None:
    """Yesterday, today, tomorrow: so many days from publication."""
    reference, because = base_of(parts, context)
    count = parts.step("days") or parts.step("beyond") or 0
    if reference is None:
        return Reading("", UNKNOWN_DATE)
    return Reading(day_text(add_days(reference, int(count))), because, implied=_ALL_PARTS)


def units_away(parts: Parts, context: Context) -> Reading | None:
    """Two years ago, three weeks later: so many units before or after."""
    unit, sign, count = parts.get("unit"), parts.step("away"), parts.number("count")
    if unit is None or sign is None:
        return None
    if count is None:
        return Reading("PAST_REF" if sign < 0 else "FUTURE_REF", "the amount is not said")
    base, because = base_of(parts, context)
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
    base, because = base_of(parts, context)
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
    base, because = base_of(parts, context)
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
    base, because = base_of(parts, context)
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
    base, because = base_of(parts, context)
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
    base, because = base_of(parts, context)
    if base is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE)
    words = "".join(parts.tokens[parts.start : parts.end])
    if step == 0:
        lean = context.direction(parts.start, parts.end) or 1
        found = near_weekday(base, wanted, lean, False)
    else:
        found = near_weekday(base, wanted, int(step), True)
    return Reading(day_text(found), f"{words}, {because}", implied=_ALL_PARTS)


def unit_before_last(parts: Parts, context: Context) -> Reading | None:
    """The week before last, the year after next."""
    unit, step, base = parts.get("unit"), parts.step("beyond"), context.reference()
    if unit is None or step is None:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    base = monday(base) if unit in ("week", "weekend") else Day(base.year, base.month, 1) if unit != "day" else base
    return Reading(value_of(shift(base, unit, step), unit), context.because(), implied=_ALL_PARTS)


def unit_again(parts: Parts, context: Context) -> Reading | None:
    """Early next, after "later this year": the unit is that of the phrase before."""
    unit, step, base = context.unit, parts.step("rel"), context.reference()
    if unit is None or step is None:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    base = monday(base) if unit in ("week", "weekend") else Day(base.year, base.month, 1) if unit != "day" else base
    return Reading(value_of(shift(base, unit, step), unit), context.because(), implied=_ALL_PARTS)


def this_unit(parts: Parts, context: Context) -> Reading | None:
    """The end of the month, the weekend: the unit around the reference, or the one just over."""
    unit, base = parts.get("unit"), context.reference()
    if unit is None:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    step = 0
    if unit == "weekend" and context.direction(parts.start, parts.end) <= 0:
        step = -1
    if unit == "quarter" and context.direction(parts.start, parts.end) <= 0:
        step = -1
    if unit in ("week", "weekend"):
        base = monday(base)
    elif unit != "day":
        base = Day(base.year, base.month, 1)
    return Reading(value_of(shift(base, unit, step), unit), context.because(), implied=_ALL_PARTS)


def month_of_year(parts: Parts, context: Context) -> Reading | None:
    """January this year, October of that year, 5 May of the same year."""
    month, step = int(parts.get("month") or 0), parts.step("rel") or 0
    base, because = base_of(parts, context)
    if not month:
        return None
    if base is None:
        return Reading(f"XXXX-{month:02d}", UNKNOWN_DATE)
    day, year = parts.number("day"), base.year + step
    value = f"{year_text(year)}-{month:02d}"
    if day is not None:
        if not is_day(year, month, int(day)):
            return None
        value += f"-{int(day):02d}"
    return Reading(value, because, implied=frozenset({"year"}))


def weekday_of_week(parts: Parts, context: Context) -> Reading | None:
    """Tuesday last week."""
    wanted, step, base = int(parts.get("weekday") or 0), parts.step("rel"), context.reference()
    if not wanted or step is None:
        return None
    if base is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE)
    return Reading(day_text(add_days(monday(base), 7 * step + wanted - 1)), context.because(), implied=_ALL_PARTS)


def long_ago(parts: Parts, context: Context) -> Reading | None:
    """Months ago, weeks later: an amount that is not said."""
    step = parts.step("away")
    return Reading("PAST_REF" if step is None or step < 0 else "FUTURE_REF", "the amount is not said")


def holiday(parts: Parts, context: Context) -> Reading | None:
    """A day with a name, of a year as written or the nearest."""
    fixed = parts.get("holiday")
    if fixed is None:
        return None
    month, day = int(fixed[:2]), int(fixed[3:])
    year, base = parts.year("year"), context.reference()
    if year is not None:
        return Reading(day_text(Day(year, month, day)), "a day with a name")
    if base is None:
        return Reading(f"XXXX-{fixed}", UNKNOWN_DATE)
    step = parts.step("rel")
    lean = step or context.direction(parts.start, parts.end)
    year, why = near_year(month, day, base, lean)
    return Reading(day_text(Day(year, month, day)), f"{why} publication", implied=frozenset({"year"}))
