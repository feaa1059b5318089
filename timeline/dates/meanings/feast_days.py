"""Days with a name: of a year as written, of the day they stand beside, or the nearest."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.feasts import feast
from timeline.dates.meanings.base import ALL_PARTS, base_of, words_of
from timeline.dates.meanings.near import near_year, yearly
from timeline.dates.meanings.written import read_year
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text, year_text
from timeline.dates.story import says_year
from timeline.dates.weighing import HINT
from timeline.model import Day, TimexType

MEANINGS = ("holiday", "part_of_holiday", "new_year")
_YEAR = frozenset({"year"})
_FEAST_AHEAD = 5
"""Months: a feast so far before where a story is is the next one: "New Year's Day", told in summer."""


def holiday(parts: Parts, context: Context) -> Reading | None:
    """A day with a name, of a year as written or the nearest."""
    name = next((parts.get(part) for part in parts.spans if part.startswith("holiday")), None)
    if name is None:
        return None
    year, base, beside = read_year(parts, context)[0], context.reference(), _beside(parts, context)
    if year is not None:
        return Reading(day_text(feast(name, year)), "a day with a name")
    if beside is not None:
        day = beside.day if _of_state(parts) else feast(name, beside.day.year)
        return Reading(day_text(day), f'{words_of(parts)}: beside "{beside.words}"', implied=_YEAR)
    if base is None:
        return Reading("XXXX-XX-XX", UNKNOWN_DATE, implied=ALL_PARTS)
    some = feast(name, base.year)
    if context.narrative and context.story is not None:
        year, why = yearly(some.month, some.day, context.story, _FEAST_AHEAD)
        why = f"{words_of(parts)}: {why}"
    elif parts.step("rel") in (-1, 1):
        year, why = _counted_feast(name, parts.step("rel") or 0, base), f"{words_of(parts)}, {context.because()}"
    else:
        lean = parts.step("rel") or context.direction(parts.start, parts.end)
        lean = lean if lean < 0 else max(lean, parts.step("unsaid") or 0)
        lean = max(-HINT, min(HINT, lean)) if "about" in parts else lean
        year, why = near_year(some.month, some.day, base, lean)
        why = f"{why.format(words_of(parts))} {context.spoken} on {base.isoformat()}"
    return Reading(day_text(feast(name, year)), why, implied=_YEAR)


def _beside(parts: Parts, context: Context) -> Anchor | None:
    """Return the day with its year that a feast is set right behind: "on 15 August 1997, Independence Day, it"."""
    last = context.last
    if last is None or last.unit != "day" or not says_year(last) or not 0 < parts.start - context.last_place <= _CLOSE:
        return None
    between = parts.tokens[context.last_place : parts.start]
    return None if any(token.isalnum() or "\n" in token for token in between) else last


_CLOSE = 2
"""Tokens (blanks count) between a day and its name."""


def _of_state(parts: Parts) -> bool:
    """Tell whether each country keeps a feast of this name on a day of its own."""
    return any("STATE_DAY" in parts.lexer.readings(token) for token in parts.tokens[parts.start : parts.end])


def _counted_feast(name: str, step: int, base: Day) -> int:
    """Return the year of the last or the next day of a name; the one at hand is not "next Christmas"."""
    if step < 0:
        return max(year for year in (base.year - 1, base.year) if feast(name, year) < base)
    soon = add_days(base, _AT_HAND)
    return min(year for year in (base.year, base.year + 1, base.year + 2) if feast(name, year) > soon)


_AT_HAND = 30  # days


def part_of_holiday(parts: Parts, context: Context) -> Reading | None:
    """Christmas night."""
    found = holiday(parts, context)
    if found is None:
        return None
    return Reading(f"{found.value}T{parts.get('daypart')}", found.basis, TimexType.TIME, implied=found.implied)


def new_year(parts: Parts, context: Context) -> Reading | None:
    """The new year: that of the date told before or of publication where it has just begun, else the one to come."""
    looks_back = context.narrative or context.direction(parts.start, parts.end) < 0
    told = base_of(parts, context)[0] if looks_back else None
    base = context.reference() if told is None else told
    if base is None:
        return Reading("", UNKNOWN_DATE)
    of_year = told is not None and context.last is not None and context.last.unit == "year"  # "in 2019, and again in"
    year = base.year + (of_year or base.month > _BEGUN)
    return Reading(year_text(year), f"the year that begins next to {day_text(base)}", mod="START", implied=_YEAR)


_BEGUN = 2  # months of a year that is still new
