"""Words that point at a time without saying which (now, recently, that time), and the bare units of notes."""

from __future__ import annotations

from timeline.dates.context import Context
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text, duration, value_of
from timeline.model import TimexType

MEANINGS = ("nothing", "vague", "vague_now", "long_ago", "that_time", "unplaced", "bare_unit", "last_minute")
_SAID = {"PRESENT_REF": "now", "PAST_REF": "some time before", "FUTURE_REF": "some time to come"}


def nothing(parts: Parts, context: Context) -> Reading | None:
    """Long March 5: words that look like a date and are none; no other rule reads a part of them."""
    return None


def vague(parts: Parts, context: Context) -> Reading | None:
    """Now, recently, soon: PRESENT_REF, PAST_REF, FUTURE_REF."""
    value = parts.get("ref")
    return Reading(value, f"{_SAID[value]}, no date is said") if value in _SAID else None


def vague_now(parts: Parts, context: Context) -> Reading | None:
    """Now, recently, soon; "soon" only where the clause looks ahead, else it says what came next."""
    if parts.get("ref") == "FUTURE_REF" and (context.narrative or context.direction(parts.start, parts.end) <= 0):
        return None
    return vague(parts, context)


def long_ago(parts: Parts, context: Context) -> Reading | None:
    """Months ago, weeks later: an amount that is not said."""
    step = parts.step("away")
    return Reading("PAST_REF" if step is None or step < 0 else "FUTURE_REF", "the amount is not said")


def that_time(parts: Parts, context: Context) -> Reading | None:
    """During this period: a time that the text told of, without its limits."""
    return Reading("", "the time told of before, without limits")


def unplaced(parts: Parts, context: Context) -> Reading | None:
    """The second-to-last day, the day after the vote: the day told beside it, else one that has no date here."""
    last = context.last
    a_day = last is not None and last.unit == "day" and parts.get("unit") in (None, "day")
    if a_day and last is not None and 0 <= parts.start - context.last_place <= _BESIDE:
        return Reading(
            day_text(last.day), f'the day "{last.words}" beside it', implied=frozenset({"year", "month", "day"})
        )
    return Reading("", "a day of something that is not dated here")


_BESIDE = 3
"""Tokens (blanks count) between a day and the words that say which it is."""


def bare_unit(parts: Parts, context: Context) -> Reading | None:
    """A unit without a number, as short notes have it: a length of one, or the weekend at hand."""
    unit, base = parts.get("unit"), context.reference()
    if unit is None:
        return None
    if unit == "weekend" and base is not None:
        return Reading(value_of(base, "weekend"), context.because(), implied=frozenset({"year", "month", "day"}))
    return Reading(duration(1, unit), "a length of time, as written", TimexType.DURATION)


def last_minute(parts: Parts, context: Context) -> Reading | None:
    """The last minute: some time of the day."""
    base = context.reference()
    return Reading("" if base is None else f"{day_text(base)}TXX", context.because(), TimexType.TIME)
