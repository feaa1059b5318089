"""A weekday alone becomes the nearest such day: before publication or after it, as its clause and its days tell."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.lists import in_turn
from timeline.dates.meanings.near import near_weekday
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text
from timeline.model import Day, TimexType

MEANINGS = ("weekday_near", "weekday_after")


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
    foretold = (
        _ends_range(wanted, parts, context)
        or _foretold(wanted, parts, context)
        or _of_next_week(wanted, parts, context)
    )
    if foretold is not None:
        return foretold
    goes_on = _of_list_ahead(wanted, parts, context)
    if goes_on is not None:
        return goes_on
    lean = int(parts.step("lean") or 0)
    strict = bool(lean)
    ahead = context.narrative and context.story is not None and context.story.unit == "day"
    if ahead and context.story is not None and context.story.day == context.published:
        ahead = context.direction(parts.start, parts.end) >= 0  # the dateline of an obituary: "died on Sunday"
    labelled = not context.narrative and context.is_value(parts.start, parts.end)  # "Industry briefing: Monday"
    unsaid = (
        parts.step("unsaid") or (1 if labelled else 0) or _unsaid(wanted, reference, parts, context)
    )  # where no verb tells: "exam on friday"
    ahead = ahead or _noticed(parts, context)
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


def _noticed(parts: Parts, context: Context) -> bool:
    """Tell whether a message gives notice of a day: "office *closed* Thursday"."""
    before = parts.tokens[max(0, parts.start - 2) : parts.start - 1]
    return context.style == "note" and any("NOTICED" in parts.lexer.readings(token) for token in before)


def _of_list_ahead(wanted: int, parts: Parts, context: Context) -> Reading | None:
    """Return the weekday that goes on from days to come of the same message: "late shift Tue and Wed, off *Thurs*"."""
    last, now = context.last, context.published
    if context.style != "note" or last is None or now is None or last.unit != "day" or last.day <= now:
        return None
    if context.direction(parts.start, parts.end) or not 0 < parts.start - context.last_place <= _NEAR_WEEK:
        return None
    why = f'after "{last.words}" before it'
    return Reading(day_text(near_weekday(last.day, wanted, 1, True)), why, implied=frozenset({"year", "month", "day"}))


_JUST_OVER = range(1, 4)
"""Days back to the day of an hour until which something went on."""


def _ends_range(wanted: int, parts: Parts, context: Context) -> Reading | None:
    """Return the weekday that ends what a day right before it begins: "from today to Thursday"."""
    last = context.last
    close = last is not None and last.unit == "day" and 0 < parts.start - context.last_place <= _TO
    if last is None or not close or not context.tense.limited(context.classes, parts.start):
        return None
    if context.published is not None and last.day < context.published:
        return None  # "from 14 September until Thursday", told in October
    found = near_weekday(last.day, wanted, 1, True)
    why = f'{parts.text("weekday")}, up to which "{last.words}" ({last.value}) begins'
    return Reading(day_text(found), why, implied=frozenset({"year", "month", "day"}))


_TO = 3
"""Tokens (blanks count) between the two ends of a range of days."""


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
