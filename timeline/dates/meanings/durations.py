"""Lengths of time and what happens again and again."""

from __future__ import annotations

from timeline.dates.context import Context
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import duration as spell
from timeline.dates.spelling import shift, value_of
from timeline.dates.values import span, when
from timeline.model import Day, TimexType

MEANINGS = ("length", "stretch", "deadline", "in_time", "every", "often")


def length(parts: Parts, context: Context) -> Reading | None:
    """Three years, several months, a 30-minute call."""
    unit = parts.get("unit")
    if unit is None or (unit == "weekend" and context.style == "note"):
        return None
    count = parts.number("count")
    more = parts.number("more")
    if count is not None and more is not None:
        count += more
    if count is not None and (count >= _TOO_MANY or _is_year(parts, count)):
        return None
    return Reading(spell(count, unit), "a length of time, as written", TimexType.DURATION)


def _is_year(parts: Parts, count: float) -> bool:
    """Tell whether the number is a year before a word that is no unit of it: "World Cup 2018 day five"."""
    start, end = parts.spans.get("unit", (0, 0))
    many = any("_MANY" in name for token in parts.tokens[start:end] for name in parts.lexer.readings(token))
    return len(parts.text("count")) == 4 and count >= 1000 and not many


_TOO_MANY = 1e9


def stretch(parts: Parts, context: Context) -> Reading | None:
    """The next 180 days, the past three years: a length that also has its place in time.

    What is to come is placed at its end, the day a limit runs out; what is past from its beginning to the reference.
    """
    reading = length(parts, context)
    step, base = parts.step("rel"), context.reference()
    if reading is None or not step or base is None:
        return reading
    return _placed(reading, parts, base, step, context)


def deadline(parts: Parts, context: Context) -> Reading | None:
    """Within five years: a length counted from the reference."""
    reading, base = length(parts, context), context.reference()
    return reading if reading is None or base is None else _placed(reading, parts, base, 1, context)


def in_time(parts: Parts, context: Context) -> Reading | None:
    """In five years: counted from the reference where the clause looks ahead, else how long something took."""
    ahead = not context.narrative and context.direction(parts.start, parts.end) > 0
    return deadline(parts, context) if ahead else length(parts, context)


def _placed(reading: Reading, parts: Parts, base: Day, step: int, context: Context) -> Reading:
    unit, count = parts.get("unit"), parts.number("count")
    if unit is None or count is None or count > _FARTHEST or unit in ("hour", "minute", "second"):
        return reading
    there = shift(base, unit, step * count)
    grain = unit if count == int(count) else "month"
    far = when(value_of(there, grain))
    reading.when = far if step > 0 else span(far, when(value_of(base, grain)))
    reading.basis = f"a length of time, {context.because()}"
    return reading


_FARTHEST = 5_000


def every(parts: Parts, context: Context) -> Reading | None:
    """Every year, each Monday, twice a week."""
    wanted, month = parts.get("weekday"), parts.get("month")
    quant = parts.get("quant")
    freq = parts.get("freq")
    if wanted:
        value = f"XXXX-WXX-{wanted}"
    elif month:
        value = f"XXXX-{int(month):02d}"
    else:
        unit = parts.get("unit") or ("day" if "daypart" in parts else None)
        season = parts.get("season")
        if season is not None:
            return Reading(f"XXXX-{season}", "again and again, no single date", TimexType.SET, quant=quant)
        if unit is None:
            return None
        count = parts.number("count")
        value = spell(1 if count is None else count, unit)
    if unit_part := parts.get("daypart"):
        value = f"{value if wanted else 'XXXX-XX-XX'}T{unit_part}"
    return Reading(value, "again and again, no single date", TimexType.SET, quant=quant, freq=freq)


def often(parts: Parts, context: Context) -> Reading | None:
    """Daily, weekly, annually."""
    value = parts.get("freq_length") or parts.get("freq")
    return None if value is None else Reading(value, "again and again, no single date", TimexType.SET, quant="EACH")
