"""Days, weeks, months and years that are counted from publication or from a date of the text."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, to_number
from timeline.dates.context import COARSENESS, UNKNOWN_DATE, Context
from timeline.dates.meanings.base import ALL_PARTS, GRAINS, YEARS, base_of, blurred, words_of
from timeline.dates.meanings.hours import hours_away
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text, monday, shift, value_of
from timeline.dates.values import when
from timeline.model import Day

MEANINGS = (
    "days_away",
    "units_away",
    "units_back",
    "two_units_away",
    "unit_near",
    "unit_before_last",
    "unit_again",
    "same_unit",
    "month_of_another_year",
    "then",
)
_FORESEEN = 1000  # years
_FARTHEST = 100_000


def whole(base: Day, unit: str) -> Day:
    """Return the day that counting whole units starts from: a Monday for weeks, the first for months and more."""
    if unit in ("week", "weekend", "fortnight"):
        return monday(base)
    return base if unit == "day" else Day(base.year, base.month, 1)


def counted(base: Day, unit: str, step: float, because: str, context: Context) -> Reading:
    """Return the unit that lies ``step`` units from the one around ``base``."""
    context.unit = unit
    return Reading(value_of(shift(whole(base, unit), unit, step), unit), because, implied=ALL_PARTS)


def days_away(parts: Parts, context: Context) -> Reading | None:
    """Yesterday, today, tomorrow: so many days from publication."""
    reference, because = base_of(parts, context)
    count = parts.step("days") or parts.step("beyond") or 0
    if reference is None:
        return Reading("", because)
    if context.narrative:
        return _today_of_a_story(count)
    return Reading(day_text(add_days(reference, count)), f"{words_of(parts)}, {because}", implied=ALL_PARTS)


def _today_of_a_story(count: int) -> Reading:
    """Return what "today" is in a story: the time of its reader; tomorrow and yesterday are said by those in it."""
    if count == 0:
        return Reading("PRESENT_REF", "the time of whoever reads the story")
    return Reading("XXXX-XX-XX", "said by somebody in the story, who does not say when", implied=ALL_PARTS)


def units_away(parts: Parts, context: Context) -> Reading | None:
    """Two years ago, three weeks later: so many units before or after; vague where the number is not said."""
    unit, sign, count = parts.get("unit"), parts.step("away") or -1, parts.number("count")
    if unit is None:
        return None
    more = parts.number("more")
    if more is not None:
        count = more if "count" not in parts else None if count is None else count + more
    if count is None:
        return Reading("PAST_REF" if sign < 0 else "FUTURE_REF", "the amount is not said")
    return _away(unit, sign, count, parts, context)


def units_back(parts: Parts, context: Context) -> Reading | None:
    """Two years back: so long ago, unless something was moved back by so much."""
    moved = context.tense.moves(context.classes, parts.start)
    return None if moved else units_away(parts, context)


def two_units_away(parts: Parts, context: Context) -> Reading | None:
    """Two years and three months ago: counted in the finer of the two units."""
    unit, finer, count, more = parts.get("unit"), parts.get("unit2"), parts.number("count"), parts.number("more")
    factor = _FINER.get((unit or "", finer or ""))
    if factor is None or finer is None or count is None or more is None:
        return None
    return _away(finer, parts.step("away") or -1, factor * count + more, parts, context)


_FINER = {("year", "month"): 12, ("week", "day"): 7}
"""How many of the finer unit make one of the coarser, where the number is always the same."""


def _away(unit: str, sign: int, count: float, parts: Parts, context: Context) -> Reading | None:
    """Return the day, month or year that lies so many units from what the phrase counts from."""
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", because)
    if unit == "year" and count == 1 and sign < 0 and context.quarter is not None and not context.narrative:
        return year_before(context.quarter)
    told = context.last
    if told is not None and parts.get("from") == "text" and _glosses(parts, context):
        return Reading(told.value, f'what "{told.words}" before it is, said once more', implied=ALL_PARTS)
    if count > _FARTHEST:
        return Reading("PAST_REF" if sign < 0 else "FUTURE_REF", "too far away to be counted")
    later = hours_away(unit, sign * count, parts, context)
    if later is not None:
        return later
    if unit == "hour":
        unit, count = "day", count // 24
    about = blurred(parts, context, unit, sign * count)
    if about is not None:
        return about
    found = shift(base, unit, sign * count)
    grain = parts.get("grain") or (GRAINS.get(unit, unit) if count == int(count) or unit in GRAINS else "month")
    if found.year not in YEARS:
        return Reading("PAST_REF", "before the years that are counted") if sign < 0 else None
    now = context.published
    if sign > 0 and now is not None and found.year > now.year + _FORESEEN:
        return Reading("", "farther than anything is foreseen")  # "4,000 years later", told of the ice age
    of_day = grain == "week" and told is not None and told.unit == "day" and base == told.day and count == int(count)
    exact = found if of_day else None  # "a week later they took it. The next day"
    day = when(day_text(found)) if of_day else None  # the week is what TIMEX3 has for it; it is meant to the day
    return Reading(value_of(found, grain), f"{words_of(parts)}, {because}", implied=ALL_PARTS, exact=exact, when=day)


def _glosses(parts: Parts, context: Context) -> bool:
    """Tell whether a phrase stands between marks right behind a date: "it closed in 2030, nine years later"."""
    between = "".join(parts.tokens[context.last_place : parts.start]) if context.last_place >= 0 else ""
    following = "".join(parts.tokens[parts.end : parts.end + 1])
    return between.strip() in (",", "(") and following in (",", ".", ";", ")", "")


def unit_near(parts: Parts, context: Context) -> Reading | None:
    """Last year, this week, next month; the following year."""
    unit, step = parts.get("unit"), parts.step("rel")
    if unit is None or step is None or unit == "millennium":
        return None
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", because)
    if unit == "weekend" and step == 0 and to_number(*base) - to_number(*monday(base)) < _SATURDAY:
        step = -1 if context.direction(parts.start, parts.end) < 0 else 0
    about = blurred(parts, context, unit, step)
    return about or counted(base, unit, step, f"{words_of(parts)}, {because}", context)


_SATURDAY = 5
"""Days from Monday: before it, "this weekend" told in the past is the one just over."""


def same_unit(parts: Parts, context: Context) -> Reading | None:
    """That year, the same day: the unit around the text's last date."""
    unit = parts.get("unit")
    if unit is None or unit in ("hour", "minute", "second", "night"):
        return None
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", because)
    last = context.last
    if unit == "day" and last is not None and base == last.day and COARSENESS[last.unit] > COARSENESS["week"]:
        if not context.narrative:
            return Reading("", "counted from a day that the text does not say")
        return Reading(value_of(base, last.unit), f"{words_of(parts)}, {because}", mod="APPROX", implied=ALL_PARTS)
    return Reading(value_of(base, unit), f"{words_of(parts)}, {because}", implied=ALL_PARTS)


def month_of_another_year(parts: Parts, context: Context) -> Reading | None:
    """The same month last year, the same month of 2019: the month told of, or that of the reference."""
    last, base, year = context.last, context.reference(), parts.year("year")
    if last is not None and last.unit in ("day", "month"):
        base = last.day if base is None or year is not None else Day(base.year, last.day.month, 1)
    if base is None:
        return Reading("", UNKNOWN_DATE)
    there = base.year + int(parts.step("rel") or parts.step("away") or 0) if year is None else year
    return Reading(value_of(Day(there, base.month, 1), "month"), words_of(parts), implied=ALL_PARTS)


def unit_before_last(parts: Parts, context: Context) -> Reading | None:
    """The week before last, the year after next."""
    unit, step, base = parts.get("unit"), parts.step("beyond"), context.reference()
    if unit is None or step is None:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    return counted(base, unit, step, f"{words_of(parts)}, {context.because()}", context)


def unit_again(parts: Parts, context: Context) -> Reading | None:
    """Early next, after "later this year": the unit is that of the phrase before."""
    unit, step, base = context.unit, parts.step("rel"), context.reference()
    if unit is None or step is None:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    return counted(base, unit, step, f"{words_of(parts)} {unit}, {context.because()}", context)


def year_before(quarter: Anchor) -> Reading:
    """Return the same quarter a year before: what a report compares a quarter with."""
    value = value_of(shift(quarter.day, "year", -1), "quarter")
    return Reading(value, f'the quarter a year before "{quarter.words}" ({quarter.value})', implied=ALL_PARTS)


def then(parts: Parts, context: Context) -> Reading | None:
    """Since then, until then: the date the text told of last."""
    if context.last is None:
        return None
    return Reading(context.last.value, f'that of "{context.last.words}" before it', implied=ALL_PARTS)
