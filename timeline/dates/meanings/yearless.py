"""A month or a day that says no year becomes one of the year that the text or the day of publication gives it."""

from __future__ import annotations

from timeline.dates.calendar_math import is_day, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.near import FINE, narrative_year, near_year
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import year_text
from timeline.dates.story import says_year
from timeline.model import Day

MEANINGS = ()


def yearless(month: int, day: int | None, parts: Parts, context: Context) -> Reading | None:
    """Return the reading of a month, or of a day of one, that says no year.

    Args:
        month, day: what is said; no day where only the month is.
        parts: the words.
        context: what was read so far.
    """
    told = _year_told(month, day, parts, context)
    if told is None:
        value = f"XXXX-{month:02d}" if day is None else f"XXXX-{month:02d}-{day:02d}"
        return Reading(value, UNKNOWN_DATE, implied=frozenset({"year"}))
    year, why = told
    wanted = parts.get("weekday")
    if day is not None and wanted and year >= _GREGORIAN:
        years = [y for y in (year, year - 1, year + 1) if is_day(y, month, day)]
        fitting = [y for y in years if weekday(to_number(y, month, day)) == int(wanted)]
        if parts.get("weekday_after") and not fitting:
            return None  # "on 2 May Friday prayers began": no name of that day
        year = (fitting or [year])[0]
    if day is not None and not is_day(year, month, day):
        leap = next((year + step for step in _LEAP_STEPS if is_day(year + step, month, day)), None)
        if leap is None:
            return None
        year = leap
    value = f"{year_text(year)}-{month:02d}" + ("" if day is None else f"-{day:02d}")
    return Reading(value, why, implied=frozenset({"year"}))


def _year_told(month: int, day: int | None, parts: Parts, context: Context) -> tuple[int, str] | None:
    """Return the year that a month or day without one is of, and why; None where nothing tells it."""
    reference, last = context.reference(), context.told_of(parts.start)
    words = parts.text("month")
    said = words if day is None else f"{words} {day}"
    heading = context.heading
    if heading is not None and context.opens_line(parts.start):
        return heading.day.year, f'{said}: under the heading "{heading.words}"'
    entry = None if context.narrative else context.entry(parts.start)
    if entry is not None:
        year, why = narrative_year(month, day, entry)
        return year, f"{said}: {why}"
    if reference is None:  # the date told before is all there is to count from
        if last is None or last.unit not in ("day", "month"):
            return None
        year, why = narrative_year(month, day, last)
        return year, f"{said}: {why}"
    if last is not None and context.same_sentence(parts.start) and _ends_after(last, month, day, parts, context):
        return last.day.year + 1, f'{said}: the year after "{last.words}" ({last.value})'
    if last is not None and context.same_sentence(parts.start) and _ends_range(last, month, day, parts, context):
        return last.day.year, f'{said}: the year of "{last.words}" ({last.value}), where the range begins'
    act = context.tense.when_moved(context.classes, context.last_place, parts.start)
    act = act or (not context.narrative and context.tense.since(context.classes, parts.start))  # gone by, both
    back = last is not None and 0 < last.day.month - month < _TURN and not context.same_sentence(parts.start)
    back = back and last is not None and last.day.year > reference.year - _AGES
    listed = not (back or parts.get("weekday") or act)  # a report that looked back is at its own day again
    if last is not None and listed and _of_list(last, month, day, parts.start, context):
        listed_year = _listed_year(last, month, day, reference, parts, context)
        if listed_year is not None:
            return listed_year[0], f"{said}: {listed_year[1]}"
    if last is not None and context.foretold(parts.start):
        year = last.day.year + ((month, day or last.day.day) < (last.day.month, last.day.day))
        return year, f'{said}: the next after "{last.words}" ({last.value})'
    ahead = context.narrative and context.published is not None and context.tense.will(context.classes, parts.start)
    if context.narrative and context.story is not None and not ahead:
        year, why = narrative_year(month, day, context.story)
        if year == context.story.day.year and _ends_after(context.story, month, day, parts, context):
            year, why = year + 1, f'the year after "{context.story.words}" ({context.story.value})'
        elif year == context.story.day.year and _leads_on(context.story, month, parts, context):
            year, why = year + 1, f'the next after "{context.story.words}" ({context.story.value})'
        if day is not None and context.told.get((month, day)) == year + 1:
            year, why = year + 1, "the year that the text told it with"
        return year, f"{said}: {why}"
    reference = context.published or reference if ahead else reference
    lean = -2 if act else _same_way(context.direction(parts.start, parts.end), parts.start, month, context)
    year, why = near_year(month, day, reference, lean)
    return year, f"{why.format(said)} publication on {reference.isoformat()}"


def _leads_on(story: Anchor, month: int, parts: Parts, context: Context) -> bool:
    """Tell whether a month that opens its sentence is the next one after a story: "by November. In February"."""
    least = _LEADS_ON - (story.unit == "season" and says_year(story))  # a season has no month to count from
    ahead = story.unit in FINE and story.day.month - month >= least and context.leads_sentence(parts.start)
    return ahead and not context.tense.had(context.classes, parts.start, parts.end)


def _ends_after(begun: Anchor, month: int, day: int | None, parts: Parts, context: Context) -> bool:
    """Tell whether a month ends what began later in a year: "lasted until March", "from 20 October to 22 February"."""
    if begun.unit not in ("day", "month") or not context.tense.limited(context.classes, parts.start):
        return False
    before = context.before_story
    if before is not None and before.day.year == begun.day.year and begun.day.month - before.day.month > _HALF:
        return False  # "in March 1945 they pushed on", after they had fought "from October to March"
    return (month, day or 0) < (begun.day.month, begun.day.day if day is not None and begun.unit == "day" else 0)


def _ends_range(begun: Anchor, month: int, day: int | None, parts: Parts, context: Context) -> bool:
    """Tell whether a day ends a range that a day right before it begins: "from 29 September to 3 October"."""
    close = 0 <= parts.start - context.last_place <= _RANGE and context.tense.limited(context.classes, parts.start)
    return close and day is not None and begun.unit == "day" and (month, day) >= (begun.day.month, begun.day.day)


def _listed_year(
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


def _of_list(last: Anchor, month: int, day: int | None, start: int, context: Context) -> bool:
    """Tell whether a month is told along with a date that says its year, not far before it.

    The two stand in one sentence, or the earlier one is long ago and the later one told as past too: "Congress passed
    it in September 2010. The president signed it on October 11." A year ago is long enough where the day is still
    to come in this one.
    """
    joint = context.tense.joint(context.classes, context.last_place, start)
    if joint and last.unit in ("year", "month") and not context.narrative:
        return True  # "two tests last year, in April and July"
    if last.unit not in ("month", "day") or not (last.value[:4] in last.words or _long_gone(last, context)):
        return False
    away = start - context.last_place
    near = 0 < away <= _LIST or (away <= 2 * _LIST and month >= last.day.month and context.same_sentence(start))
    if not near or context.tense.goes_on(context.classes, context.last_place, start):
        return False
    if context.same_sentence(start):
        place = context.last_place
        back = month < last.day.month and context.tense.inserted(context.classes, place)
        return not (back or context.tense.aside(context.classes, place))
    if context.set_by_user or context.published is None or context.narrative:
        return False
    ages = day is not None and last.day.year <= context.published.year - _AGES
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


def _long_gone(last: Anchor, context: Context) -> bool:
    """Tell whether a date is of a year long gone: "comments closed that August and the rule came out in December"."""
    now = context.published
    return now is not None and last.day.year <= now.year - _LONG_AGO


def _goes_over(last: Anchor, month: int, day: int | None, now: Day, parts: Parts, context: Context) -> bool:
    """Tell whether an earlier month is that of the year after the date before it.

    "In November or March"; "signed on 12 December 2017, it ordered a study, delivered in March", told in 2018.
    """
    if last.unit == "month" and context.tense.joint(context.classes, context.last_place, parts.start):
        return True
    if context.narrative:
        return False
    return near_year(month, day, now, context.direction(parts.start, parts.end))[0] == last.day.year + 1


def _same_way(lean: int, start: int, month: int, context: Context) -> int:
    """Make a hint sure where the date before it in the sentence went the same way: "did it in May, others in July".

    The month of publication and those beside it need no hint.
    """
    last, published = context.last, context.published
    if lean == 0 and last is not None and published is not None and last.day > published:
        near = 0 < start - context.last_place <= _LIST and context.same_sentence(start)
        return int(near and last.unit in ("day", "month"))  # "one on 13 April and, in June, the last one"
    if abs(lean) != 1 or last is None or published is None or not 0 < start - context.last_place <= _LIST:
        return lean
    if (month - published.month + 1) % 12 <= 2:
        return lean
    went = -1 if last.day <= published else 1
    alike = went == lean and context.same_sentence(start)
    return 2 * lean if alike else lean


_LIST = 30
"""Tokens (blanks count) after a date with its year within which a month without one is of the same list or story."""
_RANGE = 4
"""Tokens (blanks count) between the two ends of a range."""
_LONG_AGO = 2  # years
_AGES = 30
"""Years after which a text does not come back to its own day from one date to the next: "on 3 June 1944"."""
_TURN = 10
"""Months: one so much earlier is of the year after."""
_HALF = 6
"""Months ahead of where a story is: what begins so late may have begun the year before."""
_LEADS_ON = 5
"""Months: one so much earlier that opens its sentence is of the year after, but for what had been before."""
_GREGORIAN = 1583
"""Before this year weekdays were those of another calendar."""
_LEAP_STEPS = (-1, 1, -2, 2, -3, 3, -4, 4, -8, 8)
"""A 29th of February is looked for in the leap year nearest, within the eight years around a century."""
