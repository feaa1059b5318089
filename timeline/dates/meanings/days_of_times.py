"""A time of day becomes the day it belongs to: the one named with it, the one the text tells of, or the reference."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, to_number
from timeline.dates.context import UNKNOWN_DATE, Context, after
from timeline.dates.meanings.absolute import written_day
from timeline.dates.meanings.base import base_of, words_of
from timeline.dates.meanings.hours import clock_time
from timeline.dates.meanings.lone_weekdays import weekday_near
from timeline.dates.meanings.relative import days_away
from timeline.dates.meanings.weekdays import named_weekday
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text

MEANINGS = ()
DAY_PARTS = frozenset({"year", "month", "day"})
NEAR, NEAR_IN_NOTE = 40, 7
"""A time of day belongs to a day named at most so many tokens before; in a note only a clock time,
right behind it or behind a word or two ("8 June! Doors open 6.30pm")."""
DAWN = "T05"


def day_of(parts: Parts, context: Context) -> Reading:
    """Return the day a time belongs to: the one named with it, else the reference."""
    found: Reading | None = None
    if parts.get("day") == "last" and context.last is not None and context.last.unit == "day":
        return Reading(context.last.value[:10], f'the day of "{context.last.words}" before it')
    if "beside" in parts:
        found = _day_beside(parts, context)
    elif "number" in parts or "month" in parts:
        found = written_day(parts, context)
    elif "weekday" in parts:
        found = named_weekday(parts, context) if "rel" in parts else weekday_near(parts, context)
    elif "days" in parts:
        found = days_away(parts, context)
    elif "rel" in parts and "daypart" in parts:
        found = _part_away(parts, context)
    elif "day" in parts.spans:
        found = written_day(parts, context)
    if found is not None:
        return found
    reference = context.reference()
    last, above = context.last, context.day_heading
    listed = context.opens_line(parts.start) or (above is not None and context.in_item(parts.start))
    if above is not None and not context.narrative and listed:
        return Reading(above.value[:10], f'under the heading "{above.words.split()[0]}"', implied=DAY_PARTS)
    beside = NEAR_IN_NOTE if "clock" in parts or "clockname" in parts else -1
    reach = beside if context.style == "note" else NEAR
    tonight = any("DAYPART_NOW" in parts.lexer.readings(token) for token in parts.tokens[parts.start : parts.end])
    same = context.same_sentence(parts.start)
    known = last is not None and (same or not _elsewhere(last, parts, context))
    if (
        not tonight
        and known
        and last is not None
        and last.unit == "day"
        and parts.start - context.last_place >= 0
        and (parts.start - context.last_place <= reach or (context.style == "report" and same))
        and not (context.style == "report" and context.said is last and not same)
    ):
        return Reading(last.value[:10], f'the day of "{last.words}" before it', implied=DAY_PARTS)
    told = None if tonight else _day_of_what_happened(parts, context)
    if told is not None:
        return Reading(told.value[:10], f'the day of "{told.words}" before it', implied=DAY_PARTS)
    if context.narrative:
        reference = context.last.day if context.last is not None and context.last.unit == "day" else None
    if reference is None:
        why = UNKNOWN_DATE if context.published is None else "nor does the story name one before it"
        return Reading("XXXX-XX-XX", f"the day is not said, {why}", implied=DAY_PARTS)
    return Reading(day_text(reference), f"the day is not said, {context.because()}", implied=DAY_PARTS)


def _day_of_what_happened(parts: Parts, context: Context) -> Anchor | None:
    """Return the day that a report tells of where a time of day in the past stands alone: "A ferry sank on Sunday".

    None where that day is more than a week gone.
    """
    told, now = context.happened, context.published
    apart = context.last is None or not context.same_sentence(parts.start)
    if context.style != "report" or context.set_by_user or told is None or now is None or not apart:
        return None
    if not 0 <= to_number(*now) - to_number(*told.day) <= _WEEK or context.direction(parts.start, parts.end) > 0:
        return None
    return told


_WEEK = 7  # days


def _day_beside(parts: Parts, context: Context) -> Reading | None:
    """Return the day next to the one that the text told of last: "at 11 a.m. the next morning"."""
    last = context.last
    base, because = base_of(parts, context) if last is None or last.unit != "day" else (last.day, after(last))
    if base is None:
        return None
    day = day_text(add_days(base, parts.step("rel") or 0))
    return Reading(day, f"{words_of(parts)}, {because}", implied=DAY_PARTS)


def _part_away(parts: Parts, context: Context) -> Reading | None:
    """Return the day of "last night", which for the small hours is the one that ends it."""
    base, step = context.reference(), parts.step("rel") or 0
    if base is None:
        return None
    if step < 0 and parts.get("daypart") == "NI" and (clock_time(parts) or DAWN) < DAWN:
        step += 1  # "at 2:30 last night"
    return Reading(day_text(add_days(base, step)), f"{words_of(parts)}, {context.because()}", implied=DAY_PARTS)


def _elsewhere(last: Anchor, parts: Parts, context: Context) -> bool:
    """Tell whether a day of another sentence is not that of what a time of day belongs to.

    It describes a noun ("the crash of 3 May"), opens its sentence with a participle ("Launched on 3 May 2007, the
    probe"), or is still to come where a clause tells of the past.
    """
    if context.describes(last):
        return True
    if context.narrative or context.published is None:
        return False
    gone = to_number(*context.published) - to_number(*last.day)
    if gone > _WEEK and not any(char.isdigit() for char in last.words):
        return True  # "A year ago it stood higher. Ministers met in the afternoon"
    began = context.last_place - len(parts.lexer.cut(last.words)[0])
    if context.tense.ends_period(context.classes, began):
        return True  # "a loss for the quarter ended 31 August. Trading was halted at 3 p.m."
    opening = parts.lexer.cut(context.opening(context.last_place))[1]
    if context.tense.participial(opening, context.classes, context.last_place):
        return True
    way = context.direction(parts.start, parts.end)
    return way < 0 < to_number(*last.day) - to_number(*context.published) or (way > 0 and last.day < context.published)
