"""A date that was moved becomes two: the old one, cancelled, and the new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.context import Context
from timeline.events.units import Unit
from timeline.grammar import Form, VerbGroup, Voice
from timeline.model import Bound, Event, Span, Status, When

MOVED = "a date was moved"
"""Name of the rule."""
_REACH = 4
"""Tokens before a date in which the words stand that say which end of a slip it is."""


def split_slips(context: Context, unit: Unit, trigger: int) -> tuple[Unit, ...]:
    """Return the two ends of a range that a verb of moving takes as its old and new date; other dates as they are.

    Args:
        context: the sentence.
        unit: the date.
        trigger: index of the word it hangs on.
    """
    if not moves(context, trigger) or _lasts(context, unit):
        return (_until(context, unit, trigger),)
    if unit.bound is Bound.SINCE:  # "pushed it from September": that date, not what begins with it
        plain = next((date.when for date in context.expressions if date.span == unit.parts[0]), None)
        return (replace(unit, when=plain, bound=Bound.FROM) if plain is not None else unit,)
    if unit.bound is not Bound.FROM or len(unit.ends) != 2:
        return (unit,)
    old, new = (
        replace(unit, span=span, when=when, bound=bound, cue=None, parts=(span,), ends=())
        for span, when, bound in zip(unit.parts, unit.ends, (Bound.FROM, Bound.TO), strict=True)
    )
    return old, new


def _until(context: Context, unit: Unit, trigger: int) -> Unit:
    """Return a date up to which something runs as the end it is ("the agreement runs to 2024")."""
    before = context.analysis.indices(unit.span).start - 1
    runs = context.words.has("words.running", context.lemma(trigger)) and before > trigger and unit.bound is None
    if not runs or not context.words.has("words.until_to", context.word(before)) or unit.when.end is None:
        return unit
    when = When(None, unit.when.end, unit.when.precision, f"../{unit.when.edtf}")
    return replace(unit, when=when, bound=Bound.UNTIL, cue=context.span(before, before))


def given_up(context: Context, unit: Unit) -> bool:
    """Tell whether "instead of" stands before a date."""
    return context.words.has("words.instead", context.before(unit.span, 2))


def moves(context: Context, trigger: int) -> bool:
    """Tell whether a word moves a date: "postpone", "delay", "slip"."""
    if context.words.has("status.slip", context.of_two(trigger)):
        return True
    verb = context.participle(trigger) if context.analysis.tags[trigger].upos == "ADJ" else context.lemma(trigger)
    if context.words.has("status.slip", verb) and _to_a_place(context, trigger):
        return False
    return context.words.has("status.slip", verb) or context.words.has("status.slip_nouns", verb)


def _to_a_place(context: Context, trigger: int) -> bool:
    """Tell whether a verb moves something to a place and not to a date: "move the satellite to another orbit"."""
    group = context.group(trigger)
    if group is None or group.voice is Voice.PASSIVE:
        return False
    for phrase in context.roles.after(group):
        to = phrase.preposition is not None and context.words.has("words.until_to", context.word(phrase.preposition))
        if to and context.dated.isdisjoint(range(phrase.first, phrase.last + 1)):
            return phrase.head not in context.dated and not context.words.nouns.get(context.lemma(phrase.head))
    return False


def slipped(context: Context, trigger: int, unit: Unit, ahead: bool) -> tuple[Status, Span | None] | None:
    """Return what a slip makes of a date: cancelled for the old one, scheduled for the new; None where none moved.

    Args:
        context: the sentence.
        trigger: index of the word the date hangs on.
        unit: the date.
        ahead: whether the date lies after publication.
    """
    before = list(_before(context, unit))
    if given_up(context, unit):
        return Status.CANCELLED, context.span(before[-1], before[0]) if before else None
    if not moves(context, trigger) or _lasts(context, unit):
        return _given_up(context, trigger) or _once_planned(context, trigger, before)
    if unit.bound in (Bound.FROM, Bound.SINCE):
        return Status.CANCELLED, None
    if unit.bound is Bound.TO:
        return Status.SCHEDULED, None
    if _next_of_list(context, unit, before):
        return Status.SCHEDULED, None  # "slipped to 2020, 2021 and 2022"
    for place, index in enumerate(before):
        if context.words.has("status.slip_from", context.word(index)):
            return Status.CANCELLED, context.span(index, index)
        if place == 0 and context.words.has("words.until_to", context.word(index)):
            return Status.SCHEDULED, context.span(index, index)
        if ahead and context.words.has("status.slip_to", context.word(index)):
            return Status.SCHEDULED, context.span(index, index)
    return None


def _lasts(context: Context, unit: Unit) -> bool:
    """Tell whether "since" stands before a date: "has pushed the idea since 2016" moves nothing."""
    return unit.bound is Bound.SINCE and context.words.has("words.since", context.before(unit.span, 1))


def _next_of_list(context: Context, unit: Unit, before: list[int]) -> bool:
    """Tell whether nothing but a comma or an "and" parts a date from the one before it."""
    first = context.analysis.indices(unit.span).start - len(before) - 1
    joined = bool(before) and all(context.analysis.tags[index].xpos in (",", "CC") for index in before)
    return joined and first in context.dated


def superseded(context: Context, events: Sequence[Event]) -> list[Event]:
    """Return the events of a sentence with the dates cancelled that a later one of a chain of slips replaced.

    "was delayed to 2024, then to 2025, and is now scheduled for 2027": only the last still stands.

    Args:
        context: the sentence.
        events: its events, in order.
    """
    result = list(events)
    for place, event in enumerate(result):
        if event.status is Status.SCHEDULED and event.rule.endswith(MOVED):
            later = (other for other in result[place + 1 :] if other.status in _STANDING)
            if any(_same_moved(context, event, other) or _schedules(context, other) for other in later):
                result[place] = replace(event, status=Status.CANCELLED)
    return result


def _same_moved(context: Context, one: Event, other: Event) -> bool:
    """Tell whether a later date is of the same thing that a verb moved: no other thing stands between the two."""
    between = range(context.analysis.indices(one.time).stop, context.analysis.indices(other.time).start)
    things = (context.analysis.tags[index].upos in ("NOUN", "PROPN") for index in between)
    if other.trigger != one.trigger or any(things):
        return False
    group = context.group(context.analysis.indices(one.trigger).start)
    who = context.roles.subject(group) if group is not None else None
    return who is None or not context.words.has("words.both", context.word(who.first))  # "both slip, to 2026 and 2027"


_STANDING = (Status.SCHEDULED, Status.PLANNED, Status.TARGET)


def _schedules(context: Context, event: Event) -> bool:
    index = context.analysis.indices(event.trigger).start
    return context.words.has("status.scheduled", context.lemma(index))


def _before(context: Context, unit: Unit) -> Iterator[int]:
    first = context.analysis.indices(unit.span).start
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if index in context.dated:
            return
        yield index


def _given_up(context: Context, trigger: int) -> tuple[Status, Span | None] | None:
    """ "had been scheduled for October", "had planned to launch in October" beside a delay: that date was given up."""
    group = context.group(trigger)
    if group is None:
        due = _due_for(context, trigger)
        return (Status.CANCELLED, context.span(due, due)) if due is not None else None
    if _set_aside(context, group):
        return Status.CANCELLED, context.span(group.main, group.main)
    if _was_due(context, group):
        return Status.CANCELLED, context.span(group.governor or group.first, group.main)
    chain = [found for index in context.governors(group) if (found := context.group(index)) is not None]
    for held in (group, *chain):
        planned = any(context.words.has(name, context.lemma(held.main)) for name in _FORESEEN)
        if planned and context.words.has("modals.before", *held.auxiliaries) and _moved_elsewhere(context, held):
            return Status.CANCELLED, context.span(held.first, held.last)
    return None


def _due_for(context: Context, noun: int) -> int | None:
    """Return the "due" of what did not come: "the bill had been *due* for a vote on 29 April but was taken off"."""
    phrase = context.analysis.phrase_of(noun)
    place = phrase.preposition - 1 if phrase is not None and phrase.preposition is not None else -1
    if place < 2 or not any(context.words.has(name, context.lemma(place)) for name in _FORESEEN):
        return None
    had = any(context.words.has("modals.before", context.word(index)) for index in range(place - 2, place))
    behind = range(noun + 1, len(context.analysis.words))
    return place if had and any(context.words.has("words.but", context.word(index)) for index in behind) else None


def _was_due(context: Context, group: VerbGroup) -> bool:
    """Tell whether what was due is now to come at another time: "was due to fly in 2020, is *now* expected in 2024"."""
    place = group.governor
    if group.form is not Form.INFINITIVE or place is None or not context.words.has("words.due", context.word(place)):
        return False
    was = place > 0 and context.words.has("modals.was", context.word(place - 1))
    later = range(group.last + 1, len(context.analysis.words))
    return was and any(context.words.has("status.by_now", context.word(index)) for index in later)


def _set_aside(context: Context, group: VerbGroup) -> bool:
    """Tell whether what an insertion says was planned is then moved: "the flight, set for 6 March, was postponed"."""
    before = group.first - 1
    while before > 0 and context.analysis.tags[before].xpos == "RB":  # ", then set for December,"
        before -= 1
    if group.form is not Form.PARTICIPLE or group.auxiliaries or context.word(before) != ",":
        return False
    if not any(context.words.has(name, context.lemma(group.main)) for name in _FORESEEN):
        return False
    following = next((other for other in context.analysis.groups if other.first > group.last), None)
    if following is None or following.form is not Form.FINITE or context.word(following.first - 1) != ",":
        return False
    lemma = context.lemma(following.main)
    return moves(context, following.main) or context.words.has("status.cancelled", lemma)


_FORESEEN = ("status.scheduled", "status.planned")
_WANTED = (*_FORESEEN, "status.target")


def _moved_elsewhere(context: Context, held: VerbGroup) -> bool:
    """Tell whether another word of the sentence moves a date."""
    if any(moves(context, other.main) for other in context.analysis.groups if other is not held):
        return True
    later = range(held.last + 1, len(context.analysis.words))
    if any(context.words.has("status.by_now", context.word(index)) for index in later):  # "will now take place in"
        return True
    nouns = (index for index, tag in enumerate(context.analysis.tags) if tag.upos == "NOUN")
    return any(context.words.has("status.slip_nouns", context.lemma(index)) for index in nouns)


def _once_planned(context: Context, trigger: int, before: list[int]) -> tuple[Status, Span | None] | None:
    """ "was originally planned for 2024", "originally to fly in 2019": a date that no longer holds."""
    group = context.group(trigger)
    if group is not None and group.form is Form.INFINITIVE and context.analysis.tags[group.first].xpos == "TO":
        once = group.first - 1
        if once >= 0 and context.words.has("status.once", context.word(once)):
            return Status.CANCELLED, context.span(once, once)
    chain = [trigger, *(context.governors(group) if group is not None else ())]
    planned = next((i for i in chain if any(context.words.has(name, context.lemma(i)) for name in _WANTED)), None)
    if planned is None:
        return None
    first = max(0, planned - _REACH)
    for index in (*range(first, planned), *before):
        if context.words.has("status.once", context.word(index)):
            return Status.CANCELLED, context.span(index, index)
    beside = planned - 1  # "was earlier planned", "Artemis II, previously planned for November"
    between = beside >= 1 and (context.analysis.tags[beside - 1].upos == "AUX" or context.word(beside - 1) == ",")
    if between and context.words.has("status.once_beside", context.word(beside)):
        return Status.CANCELLED, context.span(beside, beside)
    return None
