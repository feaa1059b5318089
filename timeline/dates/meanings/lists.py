"""A month or weekday told along with another date becomes one of the same list: of the year or week that it is in."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, to_number, weekday
from timeline.dates.context import Context
from timeline.dates.meanings.near import narrative_year, near_weekday, near_year
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text
from timeline.model import Day


def of_list(last: Anchor, month: int, day: int | None, start: int, context: Context) -> bool:
    """Tell whether a month is told along with a date that says its year, not far before it.

    The two stand in one sentence, or the earlier one is long ago and the later one told as past too: "Congress passed
    it in September 2010. The president signed it on October 11." A year ago is long enough where the day is still
    to come in this one.
    """
    if _of_another_act(last, day, start, context):
        return False
    joint = context.tense.joint(context.classes, context.last_place, start)
    if joint and last.unit in ("year", "month") and not context.narrative:
        place = context.start_of(last.words)  # not "the first since 1976, on July 1"
        bounds = context.tense.since(context.classes, place) or context.tense.limited(context.classes, place)
        aside = context.tense.set_aside(context.classes, place, context.last_place)  # "the plan, promised for 2023, in"
        return not (bounds or aside)  # "two tests last year, in April and July"
    if last.unit == "year" and not context.narrative and _framed(last, start, context):
        return True
    if last.unit not in ("month", "day") or not (last.value[:4] in last.words or _long_gone(last, context)):
        return False
    away = start - context.last_place
    near = 0 < away <= LIST or (away <= 2 * LIST and month >= last.day.month and context.same_sentence(start))
    near = near or (0 < away <= _STORY and day is not None and _follows(last, month, day, context))
    if not near or context.tense.goes_on(context.classes, context.last_place, start):
        return False
    if context.same_sentence(start):
        place = context.last_place
        back = month < last.day.month and context.tense.inserted(context.classes, place)
        return not (back or context.tense.aside(context.classes, place))
    if context.set_by_user or context.published is None or context.narrative:
        return False
    ages = day is not None and last.day.year <= context.published.year - AGES
    if not ages and context.told_in_pluperfect() and not context.tense.had(context.classes, start, start):
        return False  # "had launched it on 5 February 2022. He testified on 1 May"
    if not ages and context.in_another_paragraph(start):
        return False
    if context.tense.goes_on(context.classes, context.tense.begun(context.classes, context.last_place), start):
        return False  # "must launch by July under a licence granted in July 2020. It launched"
    if context.describes(last):
        return False  # "the first since the accident of 1 February 2003. It launched on July 26"
    to_come = (month, day or 1) > (context.published.month, context.published.day)
    # "In March 2024 the firm filed a claim. In April the court dismissed it"
    framed = month > last.day.month and context.opened_by(last) and context.leads_sentence(start)
    long_ago = last.day.year <= context.published.year - (1 if to_come or framed else _LONG_AGO)
    told = last.unit == "day" and context.tense.told_past(context.classes, start)  # "held out until 28 September"
    return long_ago and (told or context.direction(start, start + 1) == -2)


def _framed(last: Anchor, start: int, context: Context) -> bool:
    """Tell whether a year gone by opens the sentence of a month told as past: "In 2019 they *signed* it in May"."""
    now, place = context.published, context.start_of(last.words)
    if now is None or last.day.year >= now.year or not context.same_clause(start) or not context.opened_by(last):
        return False
    tense, classes = context.tense, context.classes
    if tense.says(classes, context.last_place, start):
        return False  # "In 1991 they told us to wait," said Orr, who was paid in May
    if tense.since(classes, place) or tense.limited(classes, place) or tense.behind_article(classes, place):
        return False  # "The 2017 law took effect on 1 January"
    return context.direction(start, start + 1) < 0


def _of_another_act(last: Anchor, day: int | None, place: int, context: Context) -> bool:
    """Tell whether a date of its sentence says nothing of the year of the one behind it, in a report.

    It reaches to now ("has flown since April 2021 and was refitted in July"), or belongs to an aside, and the day
    behind it to the verb before that: "sold it, built in May 2021, on 9 March".
    """
    now = context.published
    if context.narrative or now is None or last.day.year <= now.year - AGES or not context.same_sentence(place):
        return False
    start = context.start_of(last.words)
    if context.tense.lasts(context.classes, start):
        return True
    close = day is not None and place - context.last_place <= _CLOSE
    return close and context.tense.set_aside(context.classes, start, context.last_place)


_CLOSE = 4
"""Tokens (blanks count) between an aside and the day of what stands before it: ", on "."""


def listed_year(
    last: Anchor, month: int, day: int | None, reference: Day, parts: Parts, context: Context
) -> tuple[int, str] | None:
    """Return the year of a month told along with a date, and why; None where it is a day of another act near by now."""
    year, why = narrative_year(month, day, last)
    now = context.published
    past = not context.narrative and context.direction(parts.start, parts.end) < 0
    if past and now is not None and (year, month) > (now.year, now.month):
        return None  # "due in September 2025 after a slip announced in January", told in 2024
    if month >= last.day.month:
        return year, why
    acts = not context.narrative and context.tense.acts_again(context.classes, context.last_place, parts.start)
    if acts and day is not None:
        return None  # "carried a crew in May 2020 and launched its sixth on March 2"
    if acts or _goes_over(last, month, day, reference, parts, context):
        return last.day.year + 1, f'the year after "{last.words}" ({last.value})'
    return year, why


def before_a_later(month: int, year: int, parts: Parts, context: Context) -> bool:
    """Tell whether a list of months goes on to one later in the year that was not yet when the text was published."""
    now, place = context.published, parts.end
    while place < min(len(parts.tokens), parts.end + _LISTED) and context.tense.joins(context.classes, place):
        place += 1
    following = parts.lexer.readings(parts.tokens[place]).get("MONTH_NAME") if place < len(parts.tokens) else None
    if now is None or following is None or place == parts.end:
        return False
    if context.tense.goes_on(context.classes, place, place + LIST):
        return False  # "it fell in April and in September it will rise"
    return int(following) > month and (year, int(following)) > (now.year, now.month)


def _long_gone(last: Anchor, context: Context) -> bool:
    """Tell whether a date is of a year long gone: "comments closed that August and the rule came out in December"."""
    now = context.published
    return now is not None and last.day.year <= now.year - _LONG_AGO


def _follows(last: Anchor, month: int, day: int, context: Context) -> bool:
    """Tell whether a day lies within the two months from one of a year long gone: the text tells on from there."""
    on = (month, day) >= (last.day.month, last.day.day) and month - last.day.month <= 1
    return on and last.unit == "day" and _long_gone(last, context)


def _goes_over(last: Anchor, month: int, day: int | None, now: Day, parts: Parts, context: Context) -> bool:
    """Tell whether an earlier month is that of the year after the date before it.

    "In November or March"; "signed on 12 December 2017, it ordered a study, delivered in March", told in 2018.
    """
    if last.unit == "month" and context.tense.joint(context.classes, context.last_place, parts.start):
        return True
    if context.narrative:
        return False
    return near_year(month, day, now, context.direction(parts.start, parts.end))[0] == last.day.year + 1


LIST = 30
"""Tokens (blanks count) after a date with its year within which a month without one is of the same list or story."""
_STORY = 120
"""Tokens (blanks count) after a day long gone within which one of the weeks after it is of the same story."""
_LISTED = 10
"""Tokens (blanks count) between two months of a list, at most."""
_LONG_AGO = 2  # years
AGES = 30
"""Years after which a text does not come back to its own day from one date to the next: "on 3 June 1944"."""


def in_turn(wanted: int, parts: Parts, context: Context) -> Reading | None:
    """Return the weekday that opens an entry of a list right behind one of a day to come: "Thursday - hearing".

    So is one alone in its line, and one that opens a line under its week: "WEEK OF APRIL 17 / Tue: vote".

    Args:
        wanted: number of the weekday, 1 (Monday) to 7.
        parts: the words.
        context: what was read so far.
    """
    if context.narrative or context.published is None:
        return None
    week = context.week_heading
    alone = context.stands_alone(parts.start, parts.spans["weekday"][1])
    if alone and context.last is not None and context.last.unit == "week":
        week = context.last  # "ON THE HILL: WEEK OF APRIL 17"
    if week is not None and context.opens_line(parts.start):
        day = add_days(week.day, wanted - weekday(to_number(*week.day)))
        why = f'under the heading "{week.words}" ({week.value})'
        return Reading(day_text(day), why, implied=frozenset({"year", "month", "day"}))
    before = context.entry_before(parts.start, parts.end)
    last = before[0] if before is not None else context.last if alone else None
    if last is None or last.unit != "day" or last.day <= context.published:
        return None
    found = near_weekday(last.day, wanted, 1, before is not None)
    why = f'in the order of the entries, behind "{last.words}" ({last.value})'
    return Reading(day_text(found), why, implied=frozenset({"year", "month", "day"}))
