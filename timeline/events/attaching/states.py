"""A date becomes the verb of how things are, where no word of its sentence names a happening."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, Tense, VerbGroup
from timeline.model import Bound


def state_of(context: Context, unit: Unit) -> int | None:
    """Return the verb of how things have been since a date, or will be: "Vietnam has *been* a party since 1980".

    Args:
        context: the sentence.
        unit: the date.
    """
    if unit.bound is Bound.UNTIL:
        return _valid(context, unit) or _stood(context, unit)
    if len(unit.ends) == _TWO:
        return _stood(context, unit)
    coming = _to_come(context, unit)
    if coming is not None:
        return coming
    if unit.bound is not Bound.SINCE or not context.words.has("words.since", context.before(unit.span, 1)):
        return None
    date = context.analysis.indices(unit.span)
    nearest = context.verb_before(date.start)
    if (held := _in_force(context, date.start)) is not None:
        return held
    for group in context.analysis.groups[:1] if nearest is None else (nearest,):
        follows = context.analysis.tags[group.last + 1].xpos if group.last + 1 < len(context.analysis.tags) else ""
        said = context.roles.objects(group)[:1] or follows in ("JJ", "VBN", "IN")
        lasts = group.tense is Tense.PERFECT or group.auxiliaries[:1] == ("had",)  # "had been under way since May"
        if lasts and said and _is_said(context, group):
            return group.main
    return None


def _stood(context: Context, unit: Unit) -> int | None:
    """Return the "was" of how a thing was from one day to another: "the service *was* down from 11 to 18 July"."""
    date = context.analysis.indices(unit.span)
    group = context.verb_before(date.start)
    if group is None and date.start == 1:  # "From 11 to 18 July the service was down"
        group = next((one for one in context.analysis.groups if one.form is Form.FINITE), None)
    if group is None or not group.copular or group.negated or group.tense not in (Tense.PAST, Tense.PERFECT):
        return None
    told = range(group.last + 1, date.start - 1 if group.first < date.start else group.last + 2)
    tags = context.analysis.tags
    said = any(tag.upos in ("NOUN", "PROPN", "ADJ", "ADV") for tag in tags[told.start : told.stop])
    return group.main if said and "," not in context.lowered[told.start : told.stop] else None


_TWO = 2  # ends of a range


def _in_force(context: Context, date: int) -> int | None:
    """Return the noun that an aside says to be somewhere since a date: "the *Law*, in force since May 2008, binds"."""
    place = date - 2  # "since" stands between
    if place < 3 or not context.words.has("words.coming_states", context.word(place)):
        return None
    if not context.words.has("words.in_places", context.word(place - 1)) or context.word(place - 2) != ",":
        return None
    named = next((one for one in context.analysis.phrases if one.last == place - 3), None)
    return named.head if named is not None else None


def _valid(context: Context, unit: Unit) -> int | None:
    """Return the "is" of what is valid or open until a date: "the licence *is* valid until 30 June 2028"."""
    date = context.analysis.indices(unit.span)
    group = context.verb_before(date.start)
    if group is None:
        return None
    told = any(context.words.has("words.valid", context.word(index)) for index in range(group.last + 1, date.start))
    return group.main if told and _is_said(context, group) else None


def _to_come(context: Context, unit: Unit) -> int | None:
    """Return the "be" of where a thing will be: "the telescope will *be* in orbit by 2029"."""
    date = context.analysis.indices(unit.span)
    group = context.verb_before(date.start)
    if group is not None and group.copular and context.words.has("words.coming_adverbs", context.word(group.last + 1)):
        return group.main if context.words.any_has(_AHEAD, group.modal) else None
    if group is None or group.last + 2 >= date.start:
        return None
    ahead = context.words.any_has(_AHEAD, group.modal)
    preposition, place = group.last + 1, group.last + 2
    somewhere = context.analysis.tags[date.start - 2].upos == "PROPN"  # "on the Moon"
    there = somewhere or context.words.has("words.coming_states", context.word(place))
    stated = there and context.words.has("words.in_places", context.word(preposition))
    return group.main if ahead and stated and _is_said(context, group) else None


def line_state(context: Context, unit: Unit) -> int | None:
    """Return how a thing is that a line without a verb tells of: "12 October 2012 - Second pair in *orbit*".

    Args:
        context: the sentence, a line that the date opens.
        unit: the date.
    """
    if any(group.form is Form.FINITE for group in context.analysis.groups):
        return None
    first = context.analysis.indices(unit.span).stop + 1  # behind the mark that parts the date from the line
    end = next((i for i in range(first, len(context.lowered)) if context.word(i) in _ENDS), len(context.lowered))
    there = context.words.has("words.coming_states", context.word(end - 1))
    if there and context.words.has("words.in_places", context.word(end - 2)):
        return end - 1
    return end - 1 if context.words.has("words.coming_adverbs", context.word(end - 1)) else None


_ENDS = frozenset({",", ";", ".", "("})
_AHEAD = ("modals.future", "modals.past", "modals.duty")


def joined_state(context: Context, unit: Unit) -> int | None:
    """Return the "be" of where a thing will be that "and" joins on: "will cost a billion and *be* in orbit by 2029".

    Args:
        context: the sentence.
        unit: the date.
    """
    group = context.verb_before(context.analysis.indices(unit.span).start)
    if group is None:
        return None
    subject = context.roles.subject(group)
    begun = [group.first] if subject is None else [group.first, subject.first]
    joined = any(place > 0 and context.analysis.tags[place - 1].xpos == "CC" for place in begun)
    return _to_come(context, unit) if joined else None


def _is_said(context: Context, group: VerbGroup) -> bool:
    """Tell whether a form of "be" says how a subject is, not how it is not."""
    return group.copular and not group.negated and context.roles.subject(group) is not None
