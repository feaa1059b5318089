"""Times of day, with the day they belong to."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days
from timeline.dates.context import UNKNOWN_DATE, Context, after
from timeline.dates.meanings.absolute import written_day
from timeline.dates.meanings.base import base_of, blurred, words_of
from timeline.dates.meanings.hours import clock_time
from timeline.dates.meanings.lone_weekdays import weekday_near
from timeline.dates.meanings.relative import days_away
from timeline.dates.meanings.weekdays import named_weekday
from timeline.dates.meanings.written import iso
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text
from timeline.model import TimexType

_DAY_PARTS = frozenset({"year", "month", "day"})
NEAR, NEAR_IN_NOTE = 40, 7
"""A time of day belongs to a day named at most so many tokens before; in a note only a clock time,
right behind it or behind a word or two ("8 June! Doors open 6.30pm")."""
MEANINGS = (
    "clock",
    "clock_before",
    "every_hour",
    "clock_past",
    "part_of_day",
    "part_of_this_day",
    "nights_away",
    "iso_time",
)


def _day(parts: Parts, context: Context) -> Reading:
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
        return Reading(above.value[:10], f'under the heading "{above.words.split()[0]}"', implied=_DAY_PARTS)
    beside = NEAR_IN_NOTE if "clock" in parts or "clockname" in parts else -1
    reach = beside if context.style == "note" else NEAR
    tonight = any("DAYPART_NOW" in parts.lexer.readings(token) for token in parts.tokens[parts.start : parts.end])
    known = last is not None and (context.same_sentence(parts.start) or not _elsewhere(last, parts, context))
    if (
        not tonight
        and known
        and last is not None
        and last.unit == "day"
        and 0 <= parts.start - context.last_place <= reach
    ):
        return Reading(last.value[:10], f'the day of "{last.words}" before it', implied=_DAY_PARTS)
    if context.narrative:
        reference = context.last.day if context.last is not None and context.last.unit == "day" else None
    if reference is None:
        why = UNKNOWN_DATE if context.published is None else "nor does the story name one before it"
        return Reading("XXXX-XX-XX", f"the day is not said, {why}", implied=_DAY_PARTS)
    return Reading(day_text(reference), f"the day is not said, {context.because()}", implied=_DAY_PARTS)


def _day_beside(parts: Parts, context: Context) -> Reading | None:
    """Return the day next to the one that the text told of last: "at 11 a.m. the next morning"."""
    last = context.last
    base, because = base_of(parts, context) if last is None or last.unit != "day" else (last.day, after(last))
    if base is None:
        return None
    day = day_text(add_days(base, parts.step("rel") or 0))
    return Reading(day, f"{words_of(parts)}, {because}", implied=_DAY_PARTS)


def _part_away(parts: Parts, context: Context) -> Reading | None:
    """Return the day of "last night", which for the small hours is the one that ends it."""
    base, step = context.reference(), parts.step("rel") or 0
    if base is None:
        return None
    if step < 0 and parts.get("daypart") == "NI" and (clock_time(parts) or _DAWN) < _DAWN:
        step += 1  # "at 2:30 last night"
    return Reading(day_text(add_days(base, step)), f"{words_of(parts)}, {context.because()}", implied=_DAY_PARTS)


def _elsewhere(last: Anchor, parts: Parts, context: Context) -> bool:
    """Tell whether a day of another sentence is not that of what a time of day belongs to.

    It describes a noun ("the crash of 3 May"), opens its sentence with a participle ("Launched on 3 May 2007, the
    probe"), or is still to come where a clause tells of the past.
    """
    if context.describes(last):
        return True
    if context.narrative or context.published is None:
        return False
    began = context.last_place - len(parts.lexer.cut(last.words)[0])
    if context.tense.ends_period(context.classes, began):
        return True  # "a loss for the quarter ended 31 August. Trading was halted at 3 p.m."
    opening = parts.lexer.cut(context.opening(context.last_place))[1]
    if context.tense.participial(opening, context.classes, context.last_place):
        return True
    return last.day > context.published and context.direction(parts.start, parts.end) < 0


def clock_before(parts: Parts, context: Context) -> Reading | None:
    """The first of "from 1 to 4 p.m.": in the half of the day that is told of the second, or in the one before it."""
    time, until = clock_time(parts), clock_time(parts, "until")
    if time is None or until is None:
        return None
    if time > until:
        hour = (int(time[1:3]) + _NOON) % (2 * _NOON)
        time = f"T{hour:02d}{time[3:]}"
    day = _day(parts, context)
    return Reading(f"{day.value}{time}", day.basis, TimexType.TIME, implied=day.implied) if day.value else None


_NOON = 12


def clock(parts: Parts, context: Context) -> Reading | None:
    """2:30 p.m. Friday, noon on 5 May, 14:30 UTC."""
    time = clock_time(parts)
    if time is None or (context.style == "note" and _is_year(parts.text("clock"), context)):
        return None
    day = _day(parts, context)
    zone = parts.get("zone") or ""
    zone = zone if zone == "Z" else ""
    if not day.value:
        return Reading("", day.basis, TimexType.TIME)
    following = _over_midnight(time, parts, context)
    if following is not None:
        return Reading(f"{following}{time}{zone}", day.basis, TimexType.TIME, implied=day.implied)
    return Reading(day.value + time + zone, day.basis, TimexType.TIME, implied=day.implied)


def _over_midnight(time: str, parts: Parts, context: Context) -> str | None:
    """Return the day after that of the hour before, where one ends what began later in the day: "9 pm till 3 am"."""
    last = context.last
    if last is None or last.unit != "day" or not 0 <= parts.start - context.last_place <= _RANGE:
        return None
    begun = last.value[10:16]
    if begun == _NIGHT and time < _DAWN:
        return day_text(add_days(last.day, 1))  # "tonight at 2 am"
    ends = begun[:1] == "T" and begun[1:2].isdigit() and time < begun
    if not ends or not context.tense.limited(context.classes, parts.start):
        return None
    return day_text(add_days(last.day, 1))


_RANGE = 4
"""Tokens (blanks count) between the two ends of a stretch of hours."""


_NIGHT, _DAWN = "TNI", "T05"


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
    day = _day(parts, context)
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
    return Reading(f"{day}T{parts.get('daypart')}", f"{words_of(parts)}, {because}", TimexType.TIME, implied=_DAY_PARTS)


_MOST_NIGHTS = 1000


def part_of_day(parts: Parts, context: Context) -> Reading | None:
    """Friday night, this morning, the evening of 5 May."""
    part = parts.get("daypart")
    if part is None:
        return None
    day = _day(parts, context)
    if not day.value:
        return Reading("", day.basis, TimexType.TIME)
    return Reading(f"{day.value}T{part}", day.basis, TimexType.TIME, implied=day.implied)


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
        return Reading(f"XXXX-XX-XXT{part}", "of a day that is not said", TimexType.TIME, implied=_DAY_PARTS)
    return Reading(
        f"{day_text(add_days(base, step))}T{part}", f"{words_of(parts)}, {because}", TimexType.TIME, implied=_DAY_PARTS
    )
