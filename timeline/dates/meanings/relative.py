"""Days, weeks, months and years that are counted from publication or from a date of the text."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, to_number
from timeline.dates.context import COARSENESS, UNKNOWN_DATE, Context, after
from timeline.dates.meanings.near import near_weekday
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text, monday, shift, value_of
from timeline.model import Day

MEANINGS = (
    "days_away",
    "units_away",
    "unit_near",
    "unit_before_last",
    "unit_again",
    "this_unit",
    "same_unit",
    "then",
    "years_ago_on",
)
ALL_PARTS = frozenset({"year", "month", "day"})
_GRAINS = {"minute": "day", "second": "day", "night": "day", "decade": "year", "century": "year", "millennium": "year"}
"""How finely "so many units ago" is meant, where not to the unit: a decade ago is a year."""
_COUNTED_AS = {**_GRAINS, "hour": "day", "weekend": "week", "fortnight": "week"}
_FARTHEST = 100_000
_NEAR = 60
"""Tokens (blanks count) after a day within which "in the day" means it."""
_YEARS = range(-9000, 9999)


def base_of(parts: Parts, context: Context) -> tuple[Day | None, str]:
    """Return the day a phrase counts from and how to say so: the text's last date or the publication."""
    last = _told_before(parts, context)
    if last is not None and _counts_from(parts, context, last):
        return last.day, after(last)
    return context.reference(), context.because()


def _told_before(parts: Parts, context: Context) -> Anchor | None:
    """Return the date of the text that a phrase may count from: one no larger than what is counted, where there is one.

    "It flew on 9 January. The firm, founded in 2017, closed three months later": from January.
    """
    unit = parts.get("unit") or ""
    size = COARSENESS.get(_COUNTED_AS.get(unit, unit))
    if size is None or (parts.step("away") is None and unit != "day"):
        return context.last
    return context.last_fine.get(size, context.last)


def _counts_from(parts: Parts, context: Context, last: Anchor) -> bool:
    """Tell whether a phrase counts from a date of the text."""
    if parts.get("from") == "before":
        return True
    return parts.get("from") == "text" and (context.narrative or not _from_now(parts, context, last))


def blurred(parts: Parts, context: Context, unit: str, step: float) -> Reading | None:
    """Return what is counted in units finer than the date it counts from: about so far from its middle, no finer.

    "They met in May. The next day they left": about May, on no day that the text says.
    """
    last = _told_before(parts, context)
    size = COARSENESS.get(_COUNTED_AS.get(unit, unit), 0)
    if (
        last is None
        or COARSENESS[last.unit] <= size
        or last.unit not in _MIDDLE
        or not _counts_from(parts, context, last)
    ):
        return None
    there = shift(add_days(last.day, _MIDDLE[last.unit]), unit, step)
    if there.year not in _YEARS:
        return None
    because = f"{words_of(parts)}, {after(last)}, which says no {unit}"
    return Reading(value_of(there, last.unit), because, implied=ALL_PARTS, mod="APPROX")


_MIDDLE = {
    "week": 3,
    "month": 15,
    "quarter": 45,
    "season": 45,
    "half": 91,
    "year": 182,
    "decade": 1826,
    "century": 18262,
}
"""Days from the first of a unit to its middle."""


def _from_now(parts: Parts, context: Context, last: Anchor) -> bool:
    """Tell whether a text-relative phrase of a report counts from publication after all.

    It does where it looks ahead ("over the next year"), and where it steps back from a date still to come in a clause
    about the past ("it flies in May, he said a day earlier").
    """
    if parts.step("away") == -1:
        to_come = context.published is not None and last.day > context.published
        return to_come and context.direction(parts.start, parts.end) < 0
    if parts.get("rel") != "1" or parts.get("unit") in ("day", None):
        return False
    return context.direction(parts.start, parts.end) > 0


def words_of(parts: Parts) -> str:
    """Return the words of the whole match."""
    return " ".join("".join(parts.tokens[parts.start : parts.end]).split())


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
        return Reading("", UNKNOWN_DATE)
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
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", UNKNOWN_DATE)
    if unit == "year" and count == 1 and sign < 0 and context.quarter is not None and not context.narrative:
        return year_before(context.quarter)
    if count > _FARTHEST:
        return None
    if unit == "hour":
        unit, count = "day", count // 24
    about = blurred(parts, context, unit, sign * count)
    if about is not None:
        return about
    found = shift(base, unit, sign * count)
    grain = _GRAINS.get(unit, unit) if count == int(count) or unit in _GRAINS else "month"
    if found.year not in _YEARS:
        return None
    return Reading(value_of(found, grain), f"{words_of(parts)}, {because}", implied=ALL_PARTS)


def unit_near(parts: Parts, context: Context) -> Reading | None:
    """Last year, this week, next month; the following year."""
    unit, step = parts.get("unit"), parts.step("rel")
    if unit is None or step is None or unit == "millennium":
        return None
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", UNKNOWN_DATE)
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
        return Reading("", UNKNOWN_DATE)
    return Reading(value_of(base, unit), f"{words_of(parts)}, {because}", implied=ALL_PARTS)


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


def this_unit(parts: Parts, context: Context) -> Reading | None:
    """The end of the month, the weekend: the unit around the reference; a weekend just over, or the one to come."""
    unit, base, last = parts.get("unit"), context.reference(), context.last
    if unit is None:
        return None
    if unit == "day" and last is not None and last.unit == "day" and parts.start - context.last_place <= _NEAR:
        return Reading(
            day_text(last.day), f"{words_of(parts)}, {after(last)}", implied=ALL_PARTS
        )  # "earlier in the day"
    if base is None:
        return Reading("", UNKNOWN_DATE)
    past = unit == "weekend" and context.style == "report" and context.direction(parts.start, parts.end) <= 0
    return counted(base, unit, -1 if past else 0, f"{words_of(parts)}, {context.because()}", context)


def year_before(quarter: Anchor) -> Reading:
    """Return the same quarter a year before: what a report compares a quarter with."""
    value = value_of(shift(quarter.day, "year", -1), "quarter")
    return Reading(value, f'the quarter a year before "{quarter.words}" ({quarter.value})', implied=ALL_PARTS)


def then(parts: Parts, context: Context) -> Reading | None:
    """Since then, until then: the date the text told of last."""
    if context.last is None:
        return None
    return Reading(context.last.value, f'that of "{context.last.words}" before it', implied=ALL_PARTS)


def years_ago_on(parts: Parts, context: Context) -> Reading | None:
    """Fifty years ago today, three years ago Tuesday, nine years ago this month: the same time of an earlier year."""
    count, base = parts.number("count"), context.reference()
    if not count or base is None or count > _MOST_YEARS or count != int(count):
        return None
    unit, step, month = parts.get("unit") or "day", parts.step("rel") or 0, parts.get("month")
    if month is not None:
        now, unit = Day(base.year, int(month), 1), "month"
    elif "weekday" in parts:
        now = near_weekday(base, int(parts.get("weekday") or 1), -1, False)
    elif "days" in parts:
        now = add_days(base, parts.step("days") or 0)
    else:
        now = shift(base, unit, step)
    then = shift(now, "year", -int(count))
    return Reading(value_of(then, unit), f"{words_of(parts)}, {context.because()}", implied=ALL_PARTS)


_MOST_YEARS = 1000
