"""A date becomes the verb of how things are, where no word of its sentence names a happening."""

from __future__ import annotations

from timeline.events.context import Context
from timeline.events.units import Unit
from timeline.grammar import Tense
from timeline.model import Bound


def state_of(context: Context, unit: Unit) -> int | None:
    """Return the verb of how things have been since a date, or will be: "Vietnam has *been* a party since 1980".

    Args:
        context: the sentence.
        unit: the date.
    """
    if unit.bound is Bound.UNTIL:
        return _valid(context, unit)
    coming = _to_come(context, unit)
    if coming is not None:
        return coming
    if unit.bound is not Bound.SINCE or not context.words.has("words.since", context.before(unit.span, 1)):
        return None
    date = context.analysis.indices(unit.span)
    nearest = [group for group in context.analysis.groups if group.last < date.start][-1:]
    for group in nearest or context.analysis.groups[:1]:
        follows = context.analysis.tags[group.last + 1].xpos if group.last + 1 < len(context.analysis.tags) else ""
        said = context.roles.objects(group)[:1] or follows in ("JJ", "VBN", "IN")
        if (
            group.copular
            and group.tense is Tense.PERFECT
            and not group.negated
            and said
            and context.roles.subject(group)
        ):
            return group.main
    return None


def _valid(context: Context, unit: Unit) -> int | None:
    """Return the "is" of what is valid or open until a date: "the licence *is* valid until 30 June 2028"."""
    date = context.analysis.indices(unit.span)
    before = [group for group in context.analysis.groups if group.last < date.start][-1:]
    for group in before:
        follows = range(group.last + 1, date.start)
        told = any(context.words.has("words.valid", context.word(index)) for index in follows)
        if group.copular and told and not group.negated and context.roles.subject(group):
            return group.main
    return None


def _to_come(context: Context, unit: Unit) -> int | None:
    """Return the "be" of where a thing will be: "the telescope will *be* in orbit by 2029"."""
    date = context.analysis.indices(unit.span)
    before = [group for group in context.analysis.groups if group.last < date.start][-1:]
    for group in before:
        ahead = context.words.any_has(("modals.future", "modals.past"), group.modal)
        preposition, place = group.last + 1, group.last + 2
        inside = place < date.start and context.words.has("words.in_places", context.word(preposition))
        moon = place < date.start and context.analysis.tags[date.start - 2].upos == "PROPN"
        stated = inside and (moon or context.words.has("words.coming_states", context.word(place)))
        if group.copular and ahead and stated and not group.negated and context.roles.subject(group):
            return group.main
    return None
