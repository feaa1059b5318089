"""Lengths of time and what happens again and again."""

from __future__ import annotations

from timeline.dates.context import Context
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import duration as spell
from timeline.dates.spelling import shift, value_of
from timeline.dates.values import when
from timeline.model import TimexType

MEANINGS = ("length", "stretch", "every", "often")


def length(parts: Parts, context: Context) -> Reading | None:
    """Three years, several months, a 30-minute call."""
    unit = parts.get("unit")
    if unit is None:
        return None
    count = parts.number("count")
    more = parts.number("more")
    if count is not None and more is not None:
        count += more
    if count is not None and not count < 1e9:
        return None
    return Reading(spell(count, unit), "a length of time, as written", TimexType.DURATION)


def stretch(parts: Parts, context: Context) -> Reading | None:
    """The next 180 days, the past three years: a length that also has its place in time."""
    reading = length(parts, context)
    unit, step, count, base = parts.get("unit"), parts.step("rel"), parts.number("count"), context.reference()
    if reading is None or not step or count is None or base is None or unit is None or not count < 100000:
        return reading
    reading.when = when(value_of(shift(base, unit, step * count), unit))
    reading.basis = f"a length of time, {context.because()}"
    return reading


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
    value = parts.get("freq")
    return None if value is None else Reading(value, "again and again, no single date", TimexType.SET, quant="EACH")
