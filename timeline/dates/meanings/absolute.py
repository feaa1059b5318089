"""Days, months and years as they are written, with what they leave out filled in."""

from __future__ import annotations

import re

from timeline.dates.calendar_math import add_days, is_day, month_length, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.lexer import ends_line
from timeline.dates.meanings.lists import in_turn
from timeline.dates.meanings.near import near_weekday
from timeline.dates.meanings.written import AS_WRITTEN, iso, numeric, read_year
from timeline.dates.meanings.yearless import yearless
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text, year_text
from timeline.model import Day, TimexType

MEANINGS = ("date", "day_of_act", "day_after", "weekday_near", "weekday_after")


def date(parts: Parts, context: Context) -> Reading | None:
    """A year, a month or a day, each with or without what stands above it."""
    year, implied = read_year(parts, context)
    month_value, day_number = parts.get("month"), parts.number("day")
    if month_value is None:
        if day_number is not None:
            return _day_alone(int(day_number), parts, context)
        if year is None or (parts.get("era") is None and "year" in parts and year < 1):
            return None
        return Reading(year_text(year), AS_WRITTEN, implied=implied)
    if day_number is not None and (_in_columns(parts) or _under_heading(parts, context)):
        return None
    month = int(month_value)
    day = None if day_number is None else int(day_number)
    if year is not None:
        if day is None:
            return Reading(f"{year_text(year)}-{month:02d}", AS_WRITTEN, implied=implied)
        if not is_day(year, month, day):
            return None
        return Reading(day_text(Day(year, month, day)), AS_WRITTEN, implied=implied)
    if day is not None and not 1 <= day <= month_length(2000, month):
        return None
    return yearless(month, day, parts, context)


def _in_columns(parts: Parts) -> bool:
    """Tell whether more than one blank parts a month from a word for a day: "Late Oct.   First touchdown".

    So in the other order: "Fourth   August 2023".
    """
    month, day = parts.spans["month"], parts.spans.get("day", (0, 0))
    (_, begin), (place, _) = sorted((month, day))
    return begin < place and "  " in "".join(parts.tokens[begin:place]) and parts.tokens[day[0]].isalpha()


def _under_heading(parts: Parts, context: Context) -> bool:
    """Tell whether a month is all of its line, and a day behind it opens an item: "MAY / 18-28 - second session"."""
    (_, begin), (place, _) = parts.spans["month"], parts.spans.get("day", (0, 0))
    broken = begin < place and any(map(ends_line, parts.tokens[begin:place]))
    return broken and context.opens_line(parts.start) and context.set_off(parts.end)


def written_day(parts: Parts, context: Context) -> Reading | None:
    """Return the day that a month with its day or a numeric date says."""
    if "number" in parts:
        padded = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", parts.text("number")) is not None
        return iso(parts, context) if padded else numeric(parts, context)
    return date(parts, context)


def day_after(parts: Parts, context: Context) -> Reading | None:
    """The second day of "March 5-9": of the month of the day before it."""
    day, last = parts.number("day"), context.last
    if day is None or last is None or last.unit != "day":
        return None
    year = parts.year("year") or last.day.year
    if not is_day(year, last.day.month, int(day)) or int(day) <= last.day.day:
        return None
    behind = parts.tokens[parts.end : parts.end + 2]
    if len(behind) > 1 and behind[0] in "-\u2013" and behind[1].isdigit() and int(behind[1]) <= day:
        return None  # "on July 17, 19-10": a vote
    found = Day(year, last.day.month, int(day))
    return Reading(day_text(found), f'the month of "{last.words}" before it', implied=frozenset({"year", "month"}))


def _day_alone(day: int, parts: Parts, context: Context) -> Reading | None:
    """The 26th: of the month told of last in a narrative, else the nearest to publication."""
    if not 1 <= day <= 31:
        return None
    reference = context.reference()
    implied = frozenset({"year", "month"})
    if reference is None:
        return Reading(f"XXXX-XX-{day:02d}", UNKNOWN_DATE, implied=implied)
    wanted = parts.step("weekday")
    last = context.told_of(parts.start)
    if context.narrative and (last is None or last.unit not in _FINE):
        last = context.story  # "the town, fallen in the summer of 1941, was entered on the 7th"
    if last is not None and last.unit in _FINE and not _ahead_of_now(parts, context):
        month = last.day
        there = Day(month.year, month.month, day) if day <= month_length(month.year, month.month) else None
        if there is not None and (not wanted or weekday(to_number(*there)) == wanted):
            return Reading(day_text(there), f'the month of "{last.words}" before it', implied=implied)
    if context.narrative:
        return Reading(f"XXXX-XX-{day:02d}", "of a month that is not said", implied=implied)
    lean = context.direction(parts.start, parts.end)
    found = [one for one in _days_of_months(day, reference) if not wanted or weekday(to_number(*one)) == wanted]
    past, future = [one for one in found if one <= reference], [one for one in found if one >= reference]
    near = past[-1:] if lean < 0 else future[:1] if lean > 0 else past[-1:] + future[:1]
    if (
        wanted
    ):  # a weekday goes with the same day of a month twice a year: one this near is meant whatever the verb says
        near = [one for one in found if abs(to_number(*one) - to_number(*reference)) <= _CLOSE] or near
    if not near:
        return None
    chosen = min(near, key=lambda one: abs(to_number(*one) - to_number(*reference)))
    return Reading(day_text(chosen), f"day of the month, {context.because()}", implied=implied)


def day_of_act(parts: Parts, context: Context) -> Reading | None:
    """The 15th, right before the name of who acts: "On the 15th Hatch entered the town"."""
    return date(parts, context) if context.tense.acts(context.classes, parts.end) else None


def _ahead_of_now(parts: Parts, context: Context) -> bool:
    """Tell whether a report that told of a month in another sentence looks ahead: "Parliament returns on the 23rd"."""
    if context.narrative or context.same_sentence(parts.start):
        return False
    last, now = context.last, context.published
    gone = last is not None and now is not None and (last.day.year, last.day.month) < (now.year, now.month)
    return gone and context.direction(parts.start, parts.end) > 0


_FINE = ("day", "week", "month")
_CLOSE = 21  # days


def _days_of_months(day: int, reference: Day) -> list[Day]:
    """Return a day of each month around a day, in order."""
    months = (divmod(reference.year * 12 + reference.month - 1 + step, 12) for step in range(-_MONTHS, _MONTHS + 1))
    return [Day(year, month + 1, day) for year, month in months if is_day(year, month + 1, day)]


_MONTHS = 15
"""The months looked at for a day: a Friday the 13th comes after fourteen at most."""


def weekday_near(parts: Parts, context: Context) -> Reading | None:
    """A weekday alone: the last one when the clause tells of the past, the next one when it looks ahead."""
    wanted = int(parts.get("weekday") or 0)
    reference = context.reference()
    if not wanted:
        return None
    if reference is None:
        return Reading(f"XXXX-WXX-{wanted}", UNKNOWN_DATE, implied=frozenset({"year", "week"}))
    beside = _beside(wanted, parts, context)
    if beside is not None:
        return beside
    if context.narrative and context.story is not None and context.story.unit in ("year", "decade", "century"):
        why = f'no day near it: the story is at "{context.story.words}" ({context.story.value})'
        return Reading(f"XXXX-WXX-{wanted}", why, implied=frozenset({"year", "week"}))
    listed = in_turn(wanted, parts, context)
    if listed is not None:
        return listed
    foretold = _foretold(wanted, parts, context) or _of_next_week(wanted, parts, context)
    if foretold is not None:
        return foretold
    lean = int(parts.step("lean") or 0)
    strict = bool(lean)
    ahead = context.narrative and context.story is not None and context.story.unit == "day"
    if ahead and context.story is not None and context.story.day == context.published:
        ahead = context.direction(parts.start, parts.end) >= 0  # the dateline of an obituary: "died on Sunday"
    labelled = not context.narrative and context.is_value(parts.start, parts.end)  # "Industry briefing: Monday"
    unsaid = (
        parts.step("unsaid") or (1 if labelled else 0) or _unsaid(wanted, reference, parts, context)
    )  # where no verb tells: "exam on friday"
    lean = lean or (1 if ahead else context.direction(parts.start, parts.end) or unsaid)
    if lean > 0 and not context.narrative and (weekday(to_number(*reference)) - wanted) % 7 in _JUST_OVER:
        lean = -1 if context.tense.went_on(context.classes, parts.start) else lean
    found = near_weekday(reference, wanted, lean, strict)
    words = parts.text("weekday")
    if found == context.published and not context.narrative:
        basis = f"{words}, the day of {context.spoken}, {reference.isoformat()}"
    else:
        basis = f"{'last' if lean < 0 else 'next'} {words}, {context.because()}"
    return Reading(day_text(found), basis, implied=frozenset({"year", "month", "day"}))


_JUST_OVER = range(1, 4)
"""Days back to the day of an hour until which something went on."""


def _unsaid(wanted: int, reference: Day, parts: Parts, context: Context) -> int:
    """Return the direction of a weekday that no verb tells: past, but for the next and a limit in a note."""
    tomorrow = (wanted - weekday(to_number(*reference))) % 7 == 1
    ends = context.tense.limited(context.classes, parts.start)  # "from 9 July to Thursday": as what it begins with
    limit = context.style == "note" and context.tense.by(context.classes, parts.start)  # "broke by thursday"
    return 1 if limit or (tomorrow and not (context.narrative or ends)) else -1


def _of_next_week(wanted: int, parts: Parts, context: Context) -> Reading | None:
    """Return the weekday of the week to come that a text has just named: "there next week, Tues or Wed"."""
    last, now = context.last, context.published
    if context.narrative or last is None or now is None or last.unit != "week" or last.day <= now:
        return None
    way = context.direction(parts.start, parts.end) or int(context.style == "note")
    if parts.start - context.last_place > _NEAR_WEEK or way <= 0:
        return None
    found = add_days(last.day, wanted - weekday(to_number(*last.day)))
    why = f'{parts.text("weekday")} of "{last.words}" ({last.value})'
    return Reading(day_text(found), why, implied=frozenset({"year", "month", "day"}))


_NEAR_WEEK = 16
"""Tokens (blanks count) behind a week to come within which a weekday is of it."""


def _foretold(wanted: int, parts: Parts, context: Context) -> Reading | None:
    """Return the weekday after the day on which it was still to come: "said on Monday it would fly on Friday"."""
    last, now = context.last, context.published
    if last is None or now is None or last.unit != "day" or context.narrative or not context.foretold(parts.start):
        return None
    if to_number(*now) - to_number(*last.day) > _WEEK:
        return None
    why = f'the next {parts.text("weekday")} after "{last.words}" ({last.value})'
    return Reading(day_text(near_weekday(last.day, wanted, 1, True)), why, implied=frozenset({"year", "month", "day"}))


_WEEK = 7  # days


def _beside(wanted: int, parts: Parts, context: Context) -> Reading | None:
    """Return the day before a weekday that names it once more: "17 July (Friday)", "14th December, a Friday".

    It stands right before the weekday, or anywhere before it in a note: "the show of 17 July: come on Friday".
    """
    last = context.last
    if context.style == "note":
        same = [day for day in context.noted if weekday(to_number(*day.day)) == wanted]
        if same:
            now = to_number(*(context.reference() or same[0].day))
            return _again(min(same, key=lambda day: abs(to_number(*day.day) - now)))
    if last is None or last.unit != "day" or not 0 <= parts.start - context.last_place <= _BESIDE:
        return None
    if not context.same_sentence(parts.start):
        return None
    between = [token for token in parts.tokens[context.last_place : parts.start] if token.isalpha()]
    if weekday(to_number(*last.day)) != wanted or any("NUMBER_A" not in parts.lexer.readings(word) for word in between):
        return None
    return _again(last)


def _again(day: Anchor) -> Reading:
    return Reading(day_text(day.day), f'the day "{day.words}" before it', implied=frozenset({"year", "month", "day"}))


_BESIDE = 5
"""Tokens (blanks count) between a day and the weekday it is."""


def weekday_after(parts: Parts, context: Context) -> Reading | None:
    """The second weekday of "Friday and Saturday": the one that follows the first."""
    wanted, last = int(parts.get("weekday") or 0), context.last
    if not wanted or last is None or last.unit != "day" or parts.start - context.last_place > _LISTED:
        return weekday_near(parts, context)
    found = near_weekday(last.day, wanted, 1, True)
    told, now = context.direction(parts.start, parts.end) < 0, context.published
    if told and not context.narrative and now is not None and last.day <= now < found:
        found = near_weekday(last.day, wanted, -1, True)  # "statements made Friday and Thursday"
    value = day_text(found)
    kind = TimexType.DATE
    if "daypart" in parts:
        value, kind = f"{value}T{parts.get('daypart')}", TimexType.TIME
    return Reading(value, f'after "{last.words}"', kind, implied=frozenset({"year", "month", "day"}))


_LISTED = 6
"""Tokens (blanks count) between two weekdays of one list."""
