"""A month, a day or a weekday without its year becomes the one near publication, or the one a story is at."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, month_length, to_number, weekday
from timeline.dates.reading import Anchor
from timeline.model import Day

_LAST, _NEXT = "the last {} not after", "the next {} not before"
"""How a date was chosen, around the words that name it."""
_SOON = 14
"""Days: a day of the month so near is meant whatever the verb says ("set the vote for 5 May", "had planned to launch on
10 October")."""


def near_year(month: int, day: int | None, reference: Day, lean: int, unsure: int = 100) -> tuple[int, str]:
    """Return the year of a month or day near the reference: before it, after it, or the nearest.

    Args:
        lean: -2 and 2 are plain words for past and future, -1 and 1 are hints, 0 is nothing known.
        unsure: days; a nearest date farther than this gives way to a hint, and to the past where there is none.
    """
    here = (month, day) if day is not None else (month,)
    now = (reference.month, reference.day) if day is not None else (reference.month,)
    target = to_number(*reference)

    def distance(year: int) -> int:
        return abs(to_number(year, month, min(day or 15, month_length(year, month))) - target)

    nearest = min((reference.year, reference.year - 1, reference.year + 1), key=distance)
    told = abs(lean) == 2 and not (day is not None and distance(nearest) <= _SOON)
    if not told and distance(nearest) > unsure and (lean or day is None):
        told, lean = True, lean or -1
    if told:
        if lean < 0:
            return reference.year - (here > now), _LAST
        return reference.year + (here < now), _NEXT
    side = _LAST if (nearest, *here) <= (reference.year, *now) else _NEXT
    return nearest, side


def narrative_year(month: int, day: int | None, story: Anchor) -> tuple[int, str]:
    """Return the year a story gives a month or day: that of its last date, unless the turn of a year lies between."""
    year, why = story.day.year, f'the year of "{story.words}" ({story.value}) before it'
    if story.unit == "year":  # a fiscal one begins in the year before it
        return year + (month < story.day.month), why
    ahead = month - story.day.month
    if ahead <= -_TURN_AHEAD:
        return year + 1, f'the year after "{story.words}" ({story.value})'
    if ahead >= (_TURN_BACK_FROM_WINTER if story.unit == "season" else _TURN_BACK):
        return year - 1, f'the year before "{story.words}" ({story.value})'
    return year, why


def yearly(month: int, day: int, story: Anchor, months: int) -> tuple[int, str]:
    """Return the year a story gives a season or a feast: the next one where it is so many months past it in a year."""
    year, why = narrative_year(month, day, story)
    if year == story.day.year and story.unit in FINE and story.day.month - month >= months:
        return year + 1, f'the next after "{story.words}" ({story.value})'
    return year, why


FINE = ("day", "week", "month", "season")
"""Units that say where in its year a date lies."""
_TURN_AHEAD, _TURN_BACK = 10, 11
_TURN_BACK_FROM_WINTER = 9
"""Months: a story that names a month so much earlier has gone on to the next year; so much later, back to the last; a
winter is said to be in January, and what is told under it may begin in October."""


def near_weekday(reference: Day, wanted: int, lean: int, strict: bool) -> Day:
    """Return the nearest such weekday in a direction; ``strict`` leaves the reference day itself out."""
    distance = (wanted - weekday(to_number(*reference))) % 7
    if lean > 0:
        return add_days(reference, distance or (7 if strict else 0))
    back = (-distance) % 7
    return add_days(reference, -(back or (7 if strict else 0)))
