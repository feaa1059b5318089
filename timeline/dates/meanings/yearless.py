"""A month or a day that says no year becomes one of the year that the text or the day of publication gives it."""

from __future__ import annotations

from timeline.dates.calendar_math import is_day, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.laid_out import year_of_layout
from timeline.dates.meanings.lists import AGES, LIST, before_a_later, listed_year, of_list
from timeline.dates.meanings.near import FINE, narrative_year, near_year
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import year_text
from timeline.dates.story import says_year
from timeline.dates.weighing import HINT, SURE
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
    laid_out = year_of_layout(month, day, said, parts, context)
    if laid_out is not None:
        return laid_out
    if reference is None:  # the date told before is all there is to count from
        if last is None or last.unit not in ("day", "month"):
            return None
        year, why = narrative_year(month, day, last)
        return year, f"{said}: {why}"
    if last is not None and context.same_sentence(parts.start) and _ends_after(last, month, day, parts, context):
        return last.day.year + 1, f'{said}: the year after "{last.words}" ({last.value})'
    if last is not None and context.same_sentence(parts.start) and _ends_range(last, month, day, parts, context):
        return last.day.year, f'{said}: the year of "{last.words}" ({last.value}), where the range begins'
    if last is not None and _of_named_year(last, month, day, reference, parts, context):
        return last.day.year, f'{said}: the year that names what it is said of, "{last.words}"'
    act = context.tense.when_moved(context.classes, context.last_place, parts.start)
    act = act or (not context.narrative and context.tense.since(context.classes, parts.start))  # gone by, both
    back = last is not None and 0 < last.day.month - month < _TURN and not context.same_sentence(parts.start)
    back = back and last is not None and last.day.year > reference.year - AGES
    listed = not (back or parts.get("weekday") or act)  # a report that looked back is at its own day again
    if last is not None and listed and of_list(last, month, day, parts.start, context):
        along = listed_year(last, month, day, reference, parts, context)
        if along is not None:
            return along[0], f"{said}: {along[1]}"
    before = None if last is None else _moved_from(last, month, day, parts, context)
    if last is not None and before is not None:
        return before, f'{said}: the last before "{last.words}" ({last.value}), to which it was moved'
    if last is not None and context.foretold(parts.start):
        year = last.day.year + ((month, day or last.day.day) < (last.day.month, last.day.day))
        return year, f'{said}: the next after "{last.words}" ({last.value})'
    ahead = context.narrative and context.published is not None and context.of_plan(parts.start, parts.end)
    # "The last months / April 22 -- flyby", under a heading of its own
    apart = context.published is not None and context.new_list(parts.start, parts.end)
    if context.narrative and context.story is not None and not (ahead or apart):
        year, why = _year_of_story(month, day, context.story, parts, context)
        return year, f"{said}: {why}"
    reference = context.published or reference if ahead or apart else reference
    lean = -SURE if act else _same_way(context.direction(parts.start, parts.end), parts.start, month, context)
    limit = context.tense.by(context.classes, parts.start) or context.tense.limited(context.classes, parts.start)
    if context.style == "note" and lean >= 0 and limit:
        lean = SURE  # "cant wait til december"
    if last is not None and _goes_on(last, month, lean, reference, parts, context):
        return last.day.year, f'{said}: the year of "{last.words}" ({last.value}), from which it goes on'
    soon = (
        lean != -SURE or (month - reference.month) % _MONTHS <= _SOON
    )  # "* August: craft launched", of a plan in July
    entry = day is None and soon and not (act or context.narrative) and context.heads_entry(parts.start, parts.end)
    year, why = near_year(month, day, reference, 0, _YEAR) if entry else near_year(month, day, reference, lean)
    if lean < 0 and year == reference.year and before_a_later(month, year, parts, context):
        return year - 1, f"{said}: the year of the month listed behind it"  # "in April and again in September", in May
    return year, f"{why.format(said)} {context.spoken} on {reference.isoformat()}"


def _moved_from(last: Anchor, month: int, day: int | None, parts: Parts, context: Context) -> int | None:
    """Return the year of a month or day moved to the one told before it: "set for 22 April, moved from 14 April"."""
    ahead = context.published is not None and last.day > context.published and last.unit in ("day", "month")
    near = 0 < parts.start - context.last_place <= _MOVED
    year = last.day.year - ((month, day or 0) > (last.day.month, last.day.day if day else 0))
    months = 12 * (last.day.year - year) + last.day.month - month
    if not (ahead and near and months <= _HALF) or context.narrative:
        return None
    moved = context.in_note(parts.start) or context.tense.moved_from(context.classes, parts.start, parts.end)
    return year if moved else None


def _year_of_story(month: int, day: int | None, story: Anchor, parts: Parts, context: Context) -> tuple[int, str]:
    """Return the year that a month or day without one has where a narrative is, and why."""
    year, why = narrative_year(month, day, story)
    if _looks_back(story, year, month, parts, context):
        year, why = year - 1, f'the last before "{story.words}" ({story.value})'
    elif year == story.day.year and _ends_after(story, month, day, parts, context):
        year, why = year + 1, f'the year after "{story.words}" ({story.value})'
    elif year == story.day.year and _leads_on(story, month, parts, context):
        year, why = year + 1, f'the next after "{story.words}" ({story.value})'
    if day is not None and context.told.get((month, day)) == year + 1:
        year, why = year + 1, "the year that the text told it with"
    return year, why


def _looks_back(story: Anchor, year: int, month: int, parts: Parts, context: Context) -> bool:
    """Tell whether a month is one before a story that began: "met in June; they had waited since December"."""
    later = year == story.day.year and story.unit in FINE and month > story.day.month
    had = later and context.tense.had(context.classes, parts.start, parts.start)
    return had and context.tense.since(context.classes, parts.start)


def _leads_on(story: Anchor, month: int, parts: Parts, context: Context) -> bool:
    """Tell whether a month that opens its sentence is the next one after a story: "by November. In February"."""
    least = _LEADS_ON - (story.unit == "season" and says_year(story))  # a season has no month to count from
    ahead = story.unit in FINE and story.day.month - month >= least and context.leads_sentence(parts.start)
    return ahead and not context.tense.had(context.classes, parts.start, parts.end)


def _ends_after(begun: Anchor, month: int, day: int | None, parts: Parts, context: Context) -> bool:
    """Tell whether a month ends what began later in a year: "lasted until March", "from 20 October to 22 February"."""
    if begun.unit not in ("day", "month") or not context.tense.limited(context.classes, parts.start):
        return False
    if context.tense.ends_period(context.classes, parts.start):
        return False  # "in the three months to 29 September" counts back from it
    before = context.before_story
    if before is not None and before.day.year == begun.day.year and begun.day.month - before.day.month > _HALF:
        return False  # "in March 1945 they pushed on", after they had fought "from October to March"
    return (month, day or 0) < (begun.day.month, begun.day.day if day is not None and begun.unit == "day" else 0)


def _ends_range(begun: Anchor, month: int, day: int | None, parts: Parts, context: Context) -> bool:
    """Tell whether a day ends a range that a day right before it begins: "from 29 September to 3 October"."""
    close = 0 <= parts.start - context.last_place <= _RANGE and context.tense.limited(context.classes, parts.start)
    return close and day is not None and begun.unit == "day" and (month, day) >= (begun.day.month, begun.day.day)


def _of_named_year(last: Anchor, month: int, day: int | None, now: Day, parts: Parts, context: Context) -> bool:
    """Tell whether a day is told of something that a year before it in its sentence names: "the 2024 season, from".

    A budget is presented before its year as often as in it, and what is over cannot lie ahead.
    """
    if day is None or last.unit != "year" or not says_year(last) or not context.same_sentence(parts.start):
        return False
    place = context.start_of(last.words)
    named = place > 0 and context.tense.describes(context.classes, place, context.last_place)
    between = parts.tokens[context.last_place : parts.start]
    if not named or len(between) > _BESIDE_NAME or not any(token in ",(" for token in between):
        return False
    if any(_BUDGETS & parts.lexer.readings(token).keys() for token in between):
        return False
    over = context.direction(parts.start, parts.end) < 0
    return not (over and Day(last.day.year, month, day) > now)


_BESIDE_NAME = 24
"""Tokens (blanks count) between the year that names something and a day of it."""
_BUDGETS = frozenset({"NOUN_BUDGET"})


def _goes_on(last: Anchor, month: int, lean: int, reference: Day, parts: Parts, context: Context) -> bool:
    """Tell whether a month goes on from the one before it in its sentence, and lies in the same year.

    Ahead, where no verb stands between ("is due in February, the data in June"), else in an earlier year that frames
    the sentence ("last year they signed in March and flew in May").
    """
    now, start = context.published, parts.start
    near = 0 < start - context.last_place <= LIST and context.same_sentence(start)
    if not near or last.unit not in ("day", "month"):
        return False
    if lean < 0:
        return not says_year(last) and last.day.year < reference.year and month > last.day.month
    ahead = now is not None and last.day.year > now.year
    alike = 0 <= month - last.day.month < _TURN  # "payable Jan. 2 to holders of record Dec. 15" looks back
    return ahead and alike and not context.tense.tells(context.classes, context.last_place, start)


def _same_way(lean: int, start: int, month: int, context: Context) -> int:
    """Make a hint sure where the date before it in the sentence went the same way: "did it in May, others in July".

    The month of publication and those beside it need no hint.
    """
    last, published = context.last, context.published
    if lean in (0, 1) and last is not None and published is not None and last.day > published:
        near = 0 < start - context.last_place <= LIST
        if not near or last.unit not in ("day", "month"):
            return lean
        if not context.same_sentence(start):
            lean = lean or int(context.closes_label(start))  # "Deadline: September 2 / Screening: October"
            return SURE if lean else lean  # "launches in November. The next one follows in early December"
        # "one on 13 April and, in June, the last one"; "set for May, and a landing would follow in June", told in July
        return SURE if last.day.year > published.year and month >= last.day.month else HINT
    if abs(lean) != 1 or last is None or published is None or not 0 < start - context.last_place <= LIST:
        return lean
    if (month - published.month + 1) % 12 <= 2:
        return lean
    went = -1 if last.day <= published else 1
    alike = went == lean and context.same_sentence(start)
    return SURE * lean if alike else lean


_YEAR = 366
"""Days: the month that opens an entry is the nearest, whatever its verb ("May: module launched", told in April)."""
_MOVED = 60
"""Tokens (blanks count) behind the date that something was moved to within which the old one is looked for."""
_RANGE = 4
"""Tokens (blanks count) between the two ends of a range."""
_TURN = 10
"""Months: one so much earlier is of the year after."""
_HALF, _MONTHS = 6, 12
"""Months ahead of where a story is: what begins so late may have begun the year before."""
_SOON = 3
"""Within so many months ahead an item told in the past may be of a plan."""
_LEADS_ON = 5
"""Months: one so much earlier that opens its sentence is of the year after, but for what had been before."""
_GREGORIAN = 1583
"""Before this year weekdays were those of another calendar."""
_LEAP_STEPS = (-1, 1, -2, 2, -3, 3, -4, 4, -8, 8)
"""A 29th of February is looked for in the leap year nearest, within the eight years around a century."""
