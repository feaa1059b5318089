"""The words of a clock time become hours and minutes, in the half of the day that they or those beside them tell."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import add_days
from timeline.dates.context import Context, after
from timeline.dates.meanings.base import ALL_PARTS, words_of
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text
from timeline.model import TimexType


def clock_time(parts: Parts, name: str = "clock") -> str | None:
    """Return ``T14:30`` for a clock time, None where there is no such time."""
    fixed = parts.get("clockname")
    if fixed:
        return f"T{fixed}"
    text = parts.text(name) or parts.text("hour")
    pieces = text.lower().replace(".", ":").replace("h", ":").split(":")
    if len(pieces) == 1 and len(text) in (3, 4) and text.isdigit():
        pieces = [text[:-2], text[-2:]]
    if not all(piece.isdigit() for piece in pieces):
        number = parts.number(name)
        if number is None:
            return None
        pieces = [str(int(number))]
    hour = int(pieces[0])
    minute = int(pieces[1]) if len(pieces) > 1 else 0
    part = parts.get("daypart") or ""
    small = part == "NI" and hour <= _SMALL_HOURS  # "2:30 last night"
    half = parts.get("half") or ("AM" if small else _HALF_OF_PART.get(part))
    if not half and 1 <= hour <= _LATEST:
        half = parts.get("usual")
    if half:
        if not 1 <= hour <= 12:
            if half != "PM" or not 12 < hour < 24:
                return None
        else:
            night = hour == 12 and parts.get("half") is None and parts.get("daypart") == "NI"
            hour = 24 if night else hour % 12 + (12 if half == "PM" else 0)
    if hour > 24 or minute > 59:
        return None
    seconds = f":{pieces[2]}" if len(pieces) > 2 else ""
    return f"T{hour:02d}:{minute:02d}{seconds}"


def in_the_same_half(time: str, parts: Parts, context: Context) -> str:
    """Return a time that tells no half of the day in that of one before it: "at 2:40 p.m. ... at *2:47*", "by 3:00".

    Args:
        time: the time as written, in the first half (``T02:47``).
        parts: its words.
        context: what was read so far.
    """
    told = _clock_told(parts.start, context)
    clock = _CLOCK.fullmatch(told.value) if told is not None else None
    if told is None or clock is None or {"half", "zone", "daypart", "clockname"} & parts.spans.keys():
        return time
    hour, written = int(clock[1]), re.search("[0-9]+", told.words)
    of_twelve = hour > _HALF_DAY and written is not None and int(written[0]) == hour - _HALF_DAY
    later = f"T{int(time[1:3]) + _HALF_DAY:02d}{time[3:]}"
    near = 0 < parts.start - context.last_place <= _SAME_HALF and "T01" <= time < "T12"
    return later if of_twelve and near and later >= told.value[10:16] else time


_HALF_DAY = 12  # hours
_SAME_HALF = 60
"""Tokens (blanks count) behind a time within which another is in the same half of the day."""
_SMALL_HOURS = 4
"""Up to this hour one of a night is after midnight."""
_LATEST = 8
"""Up to this hour one that nothing tells more of is in the half of the day that is usual for what is arranged."""
_HALF_OF_PART = {"MO": "AM", "AF": "PM", "EV": "PM", "NI": "PM"}
"""Which half of the day a clock time is in, from the part of the day beside it."""


def hours_away(unit: str, count: float, parts: Parts, context: Context) -> Reading | None:
    """Return the time of day so many hours or minutes from the one that the text told of last, None without one."""
    told = _clock_told(parts.start, context) if unit in _MINUTES and parts.get("from") == "text" else None
    clock = _CLOCK.fullmatch(told.value) if told is not None and told.unit == "day" else None
    if told is None or clock is None:
        return None
    minutes = int(clock[1]) * 60 + int(clock[2]) + int(count * _MINUTES[unit])
    there = day_text(add_days(told.day, minutes // _DAY))
    value = f"{there}T{minutes % _DAY // 60:02d}:{minutes % 60:02d}{clock[3]}"
    return Reading(value, f"{words_of(parts)}, {after(told)}", TimexType.TIME, implied=ALL_PARTS)


def _clock_told(start: int, context: Context) -> Anchor | None:
    """Return the last date, or the time of that day right before it: "rang at 9:15 on Friday, an hour later"."""
    last = context.last
    if last is None or "T" in last.value or not context.same_sentence(start):
        return last
    before = next((told for told in context.told_before() if told is not last), last)
    return before if (before.unit, before.day) == (last.unit, last.day) else last


_MINUTES = {"hour": 60, "minute": 1}
_DAY = 24 * 60  # minutes
_CLOCK = re.compile(r"[0-9-]{10}T([0-9]{2}):([0-9]{2})(Z?)")
"""A time of day that hours may be counted from."""
