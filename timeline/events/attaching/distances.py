"""A length before "after" or "before" becomes the date of the happening behind it: "19 months after he unveiled it"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.dates.spelling import shift, value_of
from timeline.dates.values import when
from timeline.events.sentence.attachment import Attachment
from timeline.events.sentence.context import Context
from timeline.events.sentence.happening import happening, is_event_noun
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, NounPhrase, VerbGroup, Voice
from timeline.model import Precision, TimeExpression, TimexType

_CHANCE = 0.7
"""Of what stands behind the length; set by hand, annotated texts date no happening by its distance."""
_LENGTH = re.compile(r"P(?:([0-9]{1,3})Y(?=[0-9]+M))?([0-9]{1,4})([YMWD])")  # "P2Y4M" is 28 months
_MONTHS, _WEEK = 12, 7
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_FINE_ENOUGH = {
    "Y": (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR),
    "M": (Precision.DAY, Precision.MONTH),
    "W": (Precision.DAY,),
    "D": (Precision.DAY,),
}
"""Dates that so long a length may be counted from: a day is not counted from a month."""


def at_a_distance(context: Context, kept: Sequence[tuple[Unit, Attachment]]) -> Iterator[tuple[Unit, Attachment]]:
    """Yield the dates that a sentence gives by their distance from another, each with its word.

    "The agency opened on Monday, 19 months after the president *unveiled* the idea", "a day before the *launch*".

    Args:
        context: the sentence.
        kept: its dates, with the word of each.
    """
    taken = {one.trigger for _, one in kept}
    for length in context.expressions:
        found = _LENGTH.fullmatch(length.value) if length.type is TimexType.DURATION else None
        if found is None or any(unit.span.overlaps(length.span) for unit, _ in kept):
            continue
        side, behind = _side(context, length)
        base = _base(context, kept, length) if side else None
        if base is None or base.when.precision not in _FINE_ENOUGH[found[3]]:
            continue
        trigger = _happening_behind(context, behind)
        if trigger is None or trigger in taken or _has_own_date(context, kept, length):
            continue
        count = int(found[2]) + _MONTHS * int(found[1] or 0)
        unit = _counted(context, base, length, side * count, _UNITS[found[3]])
        if unit is not None:
            taken.add(trigger)
            yield unit, Attachment(trigger, _CHANCE, "what lies so far from another date")


def of_distance(context: Context, unit: Unit) -> int | None:
    """Return what lies at a distance that a date behind a comma explains: "16 months after its *failure*, in July".

    Args:
        context: the sentence.
        unit: the date.
    """
    place, tags = context.analysis.indices(unit.span).start - 1, context.analysis.tags
    place -= place > 0 and tags[place].xpos == "IN"
    if place < 2 or context.word(place) != ",":
        return None
    for length in context.expressions:
        side, behind = _side(context, length) if length.type is TimexType.DURATION else (0, 0)
        if side and behind < place and "," not in context.lowered[behind:place]:
            return _happening_behind(context, behind)  # "a year after the Senate *passed* the act, on 9 January"
    phrase = next((one for one in context.analysis.phrases if one.last == place - 1), None)
    if phrase is None or phrase.preposition is None or phrase.preposition - 1 not in context.dated:
        return None
    distant = context.words.has("words.since_then", context.word(phrase.preposition))
    return phrase.head if distant and is_event_noun(context, phrase.head) else None


def _side(context: Context, length: TimeExpression) -> tuple[int, int]:
    """Return -1 for what was before, 1 for what comes after, 0 for neither; and the place behind "after"."""
    place = context.analysis.indices(length.span).stop
    for cues, side in (("words.since_then", -1), ("words.until_then", 1)):
        for cue in context.words.cues(cues):
            if context.lowered[place : place + len(cue)] == cue:
                return side, place + len(cue)
    return 0, place


def _base(context: Context, kept: Sequence[tuple[Unit, Attachment]], length: TimeExpression) -> Unit | None:
    """Return the date that a length is counted from: the nearest before it, with nothing said of its limits."""
    before = [unit for unit, _ in kept if unit.span.end <= length.start and unit.bound is None]
    base = before[-1] if before else None
    if base is None or base.when.start is None or len(base.parts) > 1:
        return None
    first, last = context.analysis.indices(base.span).stop, context.analysis.indices(length.span).start
    parted = any(context.word(index) in (";", ":") for index in range(first, last))
    return None if parted else base


def _happening_behind(context: Context, place: int) -> int | None:
    """Return the event noun or the gerund that stands at a place, or the verb whose subject does."""
    doing = context.analysis.group_of(place)
    if doing is not None and doing.form is Form.PARTICIPLE and doing.voice is Voice.ACTIVE:
        return happening(context, doing.main)  # "16 days after agreeing to it"
    phrase = context.analysis.phrase_of(place)
    if phrase is None:
        return None
    verb = _verb_of(context, phrase)
    subject = context.roles.subject(verb) if verb is not None and verb.form is Form.FINITE else None
    if verb is not None and subject is not None and subject.first >= phrase.first:
        apart = any(context.word(index) in (",", ";") for index in range(phrase.last + 1, verb.first))
        inserted = apart and subject == phrase and context.word(verb.first - 1) == ","
        return None if apart and not inserted else _done(context, verb)
    return phrase.head if is_event_noun(context, phrase.head) else None


def _verb_of(context: Context, phrase: NounPhrase) -> VerbGroup | None:
    """Return the verb behind a phrase, not that of a relative clause in commas: "the craft, which flew, *fell*"."""
    later = [one for one in context.analysis.groups if one.first > phrase.first]
    which = phrase.last + 2 < len(context.lowered) and context.analysis.tags[phrase.last + 2].xpos == "WDT"
    if which and context.word(phrase.last + 1) == ",":
        main = (one for one in later[1:] if context.roles.subject(one) == phrase and context.word(one.first - 1) == ",")
        return next(main, later[0] if later else None)
    return later[0] if later else None


def _done(context: Context, verb: VerbGroup) -> int | None:
    """Return what a verb tells, of "was due to fly" what was due."""
    if verb.copular and context.words.has("words.due", *context.lowered[verb.last + 1 : verb.last + 2]):
        meant = next((one for one in context.analysis.groups if one.governor == verb.last + 1), None)
        return None if meant is None else happening(context, meant.main)
    return happening(context, verb.main)


def _has_own_date(context: Context, kept: Sequence[tuple[Unit, Attachment]], length: TimeExpression) -> bool:
    """Tell whether another date stands behind a length: it is that of the happening itself."""
    text = context.document.text
    dates = [unit.span.start for unit, _ in kept]
    dates += [one.start for one in context.expressions if one.when is not None and one.type is not TimexType.DURATION]
    return any(start > length.end and "," not in text[length.end : start] for start in dates)


def _counted(context: Context, base: Unit, length: TimeExpression, count: int, unit: str) -> Unit | None:
    assert base.when.start is not None
    if unit == "week":  # from a day: "three weeks after it had landed" is a day
        count, unit = _WEEK * count, "day"
    value = value_of(shift(base.when.start, unit, count), unit)
    there = when(value, length.mod and "APPROX")
    if there is None:
        return None
    words = base.span.of(context.document.text)
    basis = f'{length.text} {"before" if count < 0 else "after"} "{words}" ({base.when.edtf})'
    return Unit(length.span, there, None, None, basis, "so far from another date", True, (length.span,))
