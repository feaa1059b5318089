"""Times of day, with the day they belong to."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days
from timeline.dates.context import Context
from timeline.dates.meanings.base import base_of, blurred, words_of
from timeline.dates.meanings.days_of_times import DAWN, DAY_PARTS, day_of
from timeline.dates.meanings.hours import clock_time, in_the_same_half
from timeline.dates.meanings.written import iso
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import day_text
from timeline.model import TimexType

MEANINGS = (
    "clock",
    "clock_in_agenda",
    "clock_before",
    "every_hour",
    "clock_past",
    "part_of_day",
    "part_of_this_day",
    "nights_away",
    "iso_time",
)


def clock_before(parts: Parts, context: Context) -> Reading | None:
    """The first of "from 1 to 4 p.m.": in the half of the day that is told of the second, or in the one before it."""
    time, until = clock_time(parts), clock_time(parts, "until")
    if time is None or until is None:
        return None
    if time > until:
        hour = (int(time[1:3]) + _NOON) % (2 * _NOON)
        time = f"T{hour:02d}{time[3:]}"
    day = day_of(parts, context)
    return Reading(f"{day.value}{time}", day.basis, TimexType.TIME, implied=day.implied) if day.value else None


_NOON = 12


def clock(parts: Parts, context: Context) -> Reading | None:
    """2:30 p.m. Friday, noon on 5 May, 14:30 UTC."""
    time = clock_time(parts)
    if time is None or (context.style == "note" and _is_year(parts.text("clock"), context)):
        return None
    time = in_the_same_half(time, parts, context)
    day = day_of(parts, context)
    zone = parts.get("zone") or ""
    zone = zone if zone == "Z" else ""
    if not day.value:
        return Reading("", day.basis, TimexType.TIME)
    following = _over_midnight(time, day.value, parts, context)
    if following is not None:
        return Reading(f"{following}{time}{zone}", day.basis, TimexType.TIME, implied=day.implied)
    return Reading(day.value + time + zone, day.basis, TimexType.TIME, implied=day.implied)


def clock_in_agenda(parts: Parts, context: Context) -> Reading | None:
    """9.30 at the head of a line under the heading of its day; elsewhere it is a number."""
    listed = context.day_heading is not None and not context.narrative and context.opens_line(parts.start)
    return clock(parts, context) if listed else None


def _over_midnight(time: str, day: str, parts: Parts, context: Context) -> str | None:
    """Return the day after that of the hour before, where one ends or follows a later one: "9 pm till 3 am"."""
    last = context.last
    if last is None or last.unit != "day":
        return None
    begun = last.value[10:16]
    told = next(
        (told.value[10:16] for told in context.told_before() if told.value[:10] == day and len(told.value) > 10), ""
    )
    if last.value[:10] == day and _LATE <= told < _DAY_ENDS and time < _MORNING_ENDS:
        apart = not context.same_sentence(parts.start)
        return day_text(add_days(last.day, 1)) if apart else None  # "at 11 p.m. on Friday. They left at 6:40 a.m."
    if not 0 <= parts.start - context.last_place <= _RANGE:
        return None
    if begun == _NIGHT and time < DAWN:
        return day_text(add_days(last.day, 1))  # "tonight at 2 am"
    ends = begun[:1] == "T" and begun[1:2].isdigit() and time < begun
    if not ends or not context.tense.limited(context.classes, parts.start):
        return None
    return day_text(add_days(last.day, 1))


_RANGE = 4
"""Tokens (blanks count) between the two ends of a stretch of hours."""


_NIGHT = "TNI"
_LATE, _DAY_ENDS, _MORNING_ENDS = "T18", "T25", "T09"


def _is_year(digits: str, context: Context) -> bool:
    """Tell whether four digits are the year of publication or one beside it: "at 2014" in a note of that year."""
    now = context.published
    return (
        now is not None and len(digits) == len(str(now.year)) and digits.isdigit() and abs(int(digits) - now.year) <= 1
    )


def every_hour(parts: Parts, context: Context) -> Reading | None:
    """Every Monday at 9 a.m.: an hour of a day that comes again and again."""
    time, day = clock_time(parts), parts.get("weekday")
    if time is None:
        return None
    value = (f"XXXX-WXX-{day}" if day else "XXXX-XX-XX") + time
    return Reading(value, "again and again, no single date", TimexType.SET, quant=parts.get("quant"))


def clock_past(parts: Parts, context: Context) -> Reading | None:
    """Half past six, a quarter to nine: minutes before or after a full hour."""
    hour, minutes = clock_time(parts), parts.number("minutes")
    if hour is None or minutes is None:
        return None
    if minutes < 1:
        minutes *= 60
    total = (int(hour[1:3]) * 60 + (parts.step("past") or 1) * int(minutes)) % _MINUTES_A_DAY
    day = day_of(parts, context)
    return Reading(f"{day.value}T{total // 60:02d}:{total % 60:02d}", day.basis, TimexType.TIME, implied=day.implied)


_MINUTES_A_DAY = 24 * 60


def nights_away(parts: Parts, context: Context) -> Reading | None:
    """Two nights ago, two nights later: a part of the day so many days from publication or from a day of the text."""
    count, sign = parts.number("count"), parts.step("away") or -1
    if count is None or count > _MOST_NIGHTS:
        return None
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", because, TimexType.TIME)
    if "from" in parts.constants and blurred(parts, context, "day", sign * count) is not None:
        return Reading("", "counted from a day that the text does not say", TimexType.TIME)
    day = day_text(add_days(base, sign * int(count)))
    return Reading(f"{day}T{parts.get('daypart')}", f"{words_of(parts)}, {because}", TimexType.TIME, implied=DAY_PARTS)


_MOST_NIGHTS = 1000


def part_of_day(parts: Parts, context: Context) -> Reading | None:
    """Friday night, this morning, the evening of 5 May."""
    part = parts.get("daypart")
    if part is None:
        return None
    day = day_of(parts, context)
    if not day.value:
        return Reading("", day.basis, TimexType.TIME)
    now = context.reference()
    if now is not None and day.value == day_text(now) and _of_night_before(part, parts, context):
        before = day_text(add_days(now, -1))
        return Reading(
            f"{before}T{part}", f"the night before, {context.because()}", TimexType.TIME, implied=day.implied
        )
    return Reading(f"{day.value}T{part}", day.basis, TimexType.TIME, implied=day.implied)


def _of_night_before(part: str, parts: Parts, context: Context) -> bool:
    """Tell whether a night of the day of publication that is told as past is the one before: "it froze overnight"."""
    if part != "NI" or context.style != "report":
        return False
    words = (parts.lexer.readings(token) for token in parts.tokens[parts.start : parts.end])
    tonight = any("DAYPART_NOW" in said and "NIGHT_THROUGH" not in said for said in words)
    if tonight or parts.spans.keys() & _NAMING:
        return False
    way = context.direction(parts.start, parts.end)  # "talked through the night": a limit, whose verb is told past
    return way < 0 or (way == 0 and context.tense.told_past(context.classes, parts.start))


_NAMING = {"weekday", "days", "rel", "number", "month"}
"""Parts that name the day of a night."""


def iso_time(parts: Parts, context: Context) -> Reading | None:
    """2020-07-13T14:30Z as it stands."""
    text = parts.text("number")
    found = iso(parts, context)
    return None if found is None else Reading(found.value + text[10:], found.basis, TimexType.TIME)


def part_of_this_day(parts: Parts, context: Context) -> Reading | None:
    """This morning, last night, the next evening: a part of the day around the reference or one step away."""
    part, step = parts.get("daypart"), parts.step("rel") or 0
    if part is None:
        return None
    base, because = base_of(parts, context)
    if base is None:
        return Reading("", because, TimexType.TIME)
    if blurred(parts, context, "day", step) is not None:
        return Reading(f"XXXX-XX-XXT{part}", "of a day that is not said", TimexType.TIME, implied=DAY_PARTS)
    return Reading(
        f"{day_text(add_days(base, step))}T{part}", f"{words_of(parts)}, {because}", TimexType.TIME, implied=DAY_PARTS
    )
