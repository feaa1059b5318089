"""Lengths of time and what happens again and again."""

from __future__ import annotations

from timeline.dates.context import Context
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import duration as spell
from timeline.model import TimexType

MEANINGS = ("length", "every", "often")


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
        unit = parts.get("unit")
        if unit is None:
            return None
        count = parts.number("count")
        value = spell(1 if count is None else count, unit)
    return Reading(value, "again and again, no single date", TimexType.SET, quant=quant, freq=freq)


def often(parts: Parts, context: Context) -> Reading | None:
    """Daily, weekly, annually."""
    value = parts.get("freq")
    return None if value is None else Reading(value, "again and again, no single date", TimexType.SET, quant="EACH")
