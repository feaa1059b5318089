"""Lengths of time and what happens again and again."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.calendar_math import add_days
from timeline.dates.context import UNKNOWN_DATE, Context, after
from timeline.dates.meanings.absolute import date
from timeline.dates.meanings.base import words_of
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, shift, value_of
from timeline.dates.spelling import duration as spell
from timeline.dates.values import span, when
from timeline.model import Day, Precision, TimexType

MEANINGS = ("length", "length_in_two", "stretch", "units_of", "deadline", "in_time", "every", "often")


def length(parts: Parts, context: Context) -> Reading | None:
    """Three years, several months, a 30-minute call."""
    unit = parts.get("unit")
    if unit is None or (unit == "weekend" and context.style == "note"):
        return None
    count = parts.number("count")
    more = parts.number("more")
    if count is not None and more is not None:
        count += more
    if count is not None and (count >= _TOO_MANY or _is_year(parts, count) or _is_clock(parts)):
        return None
    return Reading(spell(count, unit), "a length of time, as written", TimexType.DURATION)


def length_in_two(parts: Parts, context: Context) -> Reading | None:
    """Six hours and 41 minutes, 2 years 3 months: a length in two units, the second the finer."""
    unit, finer, count, more = parts.get("unit"), parts.get("unit2"), parts.number("count"), parts.number("more")
    if unit is None or finer not in _FINER.get(unit, ()) or count is None or more is None or count >= _TOO_MANY:
        return None
    if unit == "week":
        return Reading(spell(7 * count + more, "day"), "a length of time, as written", TimexType.DURATION)
    one, two = spell(count, unit), spell(more, finer)
    value = one + two.removeprefix("PT" if "T" in one else "P")
    return Reading(value, "a length of time, as written", TimexType.DURATION)


_FINER = {
    "year": ("month", "week", "day"),
    "month": ("week", "day"),
    "week": ("day",),
    "day": ("hour", "minute"),
    "hour": ("minute", "second"),
    "minute": ("second",),
}
"""The units that may follow a unit in a length told in two."""


def _is_year(parts: Parts, count: float) -> bool:
    """Tell whether the number is a year before a word that is no unit of it: "World Cup 2018 day five"."""
    return len(parts.text("count")) == 4 and count >= 1000 and not _several(parts)


def _is_clock(parts: Parts) -> bool:
    """Tell whether the number is written as hours and minutes are: "0830 hours", "0900 to 1400 hrs"."""
    return any(_CLOCK.fullmatch(number) for number in (parts.text("count"), parts.tokens[parts.start]))


_CLOCK = re.compile("0[0-9]{3}")


def _several(parts: Parts) -> bool:
    """Tell whether the unit stands in the plural."""
    start, end = parts.spans.get("unit", (0, 0))
    return any("_MANY" in name for token in parts.tokens[start:end] for name in parts.lexer.readings(token))


_TOO_MANY = 1e9


def stretch(parts: Parts, context: Context) -> Reading | None:
    """The next 180 days, the past three years: a length that also has its place in time.

    What is to come is placed at its end, the day a limit runs out; what is past from its beginning to the reference.
    """
    reading = length(parts, context)
    step, base = parts.step("rel"), context.reference()
    if reading is None or not step or base is None:
        return reading
    return _placed(reading, parts, base, step, context.because())


def units_of(parts: Parts, context: Context) -> Reading | None:
    """The last week of August, the first ten months of 1915, the last week of next month: a length with its place."""
    whole = parts.get("unit2")
    reading, longer = length(parts, context), date(parts, context) if whole is None else _now(whole, parts, context)
    unit, number = parts.get("unit"), parts.number("number")
    if reading is None or longer is None or unit not in _SMALLER["month" in parts or whole == "month"]:
        return None
    around, count = when(longer.value), parts.number("count")
    if around is None or around.start is None or around.end is None:
        return reading
    context.read(around, longer.value, words_of(parts), None, parts.start, parts.end)
    reading.located = True
    reading.basis, reading.implied = f"counted within {longer.value}: {longer.basis}", longer.implied
    if count is None:
        several = _several(parts)
        reading.value = spell(None if several else 1, unit)
        if several:
            reading.when, reading.mod = around, "END" if parts.get("side") == "-1" else "START"
            return reading
    size = 1 if count is None else int(count)
    if parts.get("side") == "-1":
        first, last = shift(add_days(around.end, 1), unit, -size), around.end
    else:
        first = shift(around.start, unit, (int(number or 1) - 1) * size)
        last = min(add_days(shift(first, unit, size), -1), around.end)
    if not around.start <= first <= last:
        return None
    if unit == "day" and size == 1:  # "the last day of July 1924"
        return Reading(day_text(first), reading.basis, implied=longer.implied)
    grain = "month" if unit == "month" else "day"
    found = span(when(value_of(first, grain)), when(value_of(last, grain)))
    reading.when = None if found is None else replace(found, precision=_COUNTED[unit])
    return reading


def _now(unit: str, parts: Parts, context: Context) -> Reading:
    """Return the month or year around the reference, or the last or next one."""
    base = context.reference()
    if base is None:
        return Reading("", UNKNOWN_DATE)
    there = shift(Day(base.year, base.month, 1), unit, parts.step("rel") or 0)
    return Reading(value_of(there, unit), context.because(), implied=frozenset({"year", "month"}))


_COUNTED = {"day": Precision.DAY, "week": Precision.WEEK, "weekend": Precision.WEEK, "month": Precision.MONTH}
_SMALLER = {True: ("day", "week", "weekend"), False: ("day", "week", "month")}
"""The units that are counted within a month, and within a year."""


def deadline(parts: Parts, context: Context) -> Reading | None:
    """Within five years: a length counted from the reference, or from the date of the entry of a chronology.

    From the day of an order, where its sentence tells it: "ordered it on 27 January to release them within 30 days".
    """
    reading, base = length(parts, context), context.reference()
    entry = None if context.narrative else context.entry(parts.start)
    if entry is None and context.last is not None and context.last.unit == "day" and context.foretold(parts.start):
        entry = context.last
    if reading is None or base is None:
        return reading
    if entry is None:
        return _placed(reading, parts, base, 1, context.because())
    return _placed(reading, parts, entry.day, 1, after(entry))


def in_time(parts: Parts, context: Context) -> Reading | None:
    """In five years: counted from the reference where the clause looks ahead, else how long something took."""
    ahead = not context.narrative and context.direction(parts.start, parts.end) > 0
    reading = deadline(parts, context) if ahead else length(parts, context)
    if reading is not None and reading.when is not None:
        reading.located = True  # "will fly in five years": the year it comes in
    return reading


def _placed(reading: Reading, parts: Parts, base: Day, step: int, because: str) -> Reading:
    unit, count = parts.get("unit"), parts.number("count")
    if unit is None or count is None or count > _FARTHEST or unit in ("hour", "minute", "second"):
        return reading
    there = shift(base, unit, step * count)
    grain = "year" if unit in ("decade", "century") else unit if count == int(count) else "month"
    far = when(value_of(there, grain))
    least = parts.number("least")
    if step > 0 and least is not None and least < count:  # "in one to two years"
        far = span(when(value_of(shift(base, unit, least), grain)), far) or far
    reading.when = far if step > 0 else span(far, when(value_of(base, grain)))
    reading.basis = f"a length of time, {because}"
    return reading


_FARTHEST = 5_000


def every(parts: Parts, context: Context) -> Reading | None:
    """Every year, each Monday, twice a week, 1 October of each year."""
    wanted, month = parts.get("weekday"), parts.get("month")
    quant = parts.get("quant")
    freq = parts.get("freq")
    if wanted:
        value = f"XXXX-WXX-{wanted}"
    elif month:
        day = parts.number("day")
        value = f"XXXX-{int(month):02d}" + (f"-{int(day):02d}" if day else "")
    else:
        unit = parts.get("unit") or ("day" if "daypart" in parts else None)
        season = parts.get("season")
        if season is not None:
            return Reading(f"XXXX-{season}", "again and again, no single date", TimexType.SET, quant=quant)
        if unit is None:
            return None
        value = spell(parts.number("count") if "count" in parts else 1, unit)
    if unit_part := parts.get("daypart"):
        some_day = "" if context.style == "note" else "XXXX-XX-XX"  # a message names no days: "TMO"
        value = f"{value if wanted else some_day}T{unit_part}"
    return Reading(value, "again and again, no single date", TimexType.SET, quant=quant, freq=freq)


def often(parts: Parts, context: Context) -> Reading | None:
    """Daily, weekly, annually."""
    value = parts.get("freq_length") or parts.get("freq")
    return None if value is None else Reading(value, "again and again, no single date", TimexType.SET, quant="EACH")
