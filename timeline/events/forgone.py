"""What was planned for a date and did not come then becomes a cancelled date, where the sentence tells so."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.context import Context
from timeline.events.moving import moves
from timeline.events.words import FORESEEN, WANTED
from timeline.grammar import Form, VerbGroup, Voice
from timeline.model import Span, Status

_REACH = 4
"""Tokens before a plan in which "originally" stands."""


def forgone(context: Context, trigger: int, before: Sequence[int]) -> tuple[Status, Span | None] | None:
    """Return that a date no longer holds, with the words that say so; None where nothing does.

    Args:
        context: the sentence.
        trigger: index of the word the date hangs on.
        before: the few tokens before the date, the nearest first.
    """
    return (
        _given_up(context, trigger) or _once_planned(context, trigger, before) or called_off(context, trigger, before)
    )


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
        planned = context.words.any_has(FORESEEN, context.lemma(held.main))
        before = context.word(held.first - 1) if held.first else ""  # "previously had been scheduled to expire"
        given = context.words.any_has(("status.once", "status.once_beside"), before) or _moved_elsewhere(context, held)
        if planned and given and context.words.has("modals.before", *held.auxiliaries):
            return Status.CANCELLED, context.span(held.first, held.last)
    return None


def called_off(context: Context, trigger: int, before: Sequence[int]) -> tuple[Status, Span | None] | None:
    """Return the same where the date stands behind what was called off or moved: "the launch on 27 May was scrubbed".

    A move by hours leaves the day as it was. Arguments as :func:`forgone`.
    """
    group = context.group(trigger)
    if group is None or group.voice is not Voice.PASSIVE or not before or before[0] > group.first:
        return None
    named = next((phrase for phrase in context.analysis.phrases if phrase.last == before[0] - 1), None)
    undone = context.words.has("status.cancelled", context.lemma(trigger), context.of_two(trigger))
    if named is None or not (undone or moves(context, trigger)):
        return None
    noun = context.lemma(named.head)
    happens = noun in context.words.nouns or context.words.has("status.tries", noun)
    hours = any(one.value.startswith("PT") for one in context.expressions)
    return (Status.CANCELLED, context.span(trigger, trigger)) if happens and not hours else None


def _due_for(context: Context, noun: int) -> int | None:
    """Return the "due" of what did not come: "the bill had been *due* for a vote on 29 April but was taken off"."""
    phrase = context.analysis.phrase_of(noun)
    place = phrase.preposition - 1 if phrase is not None and phrase.preposition is not None else -1
    if place < 2 or not context.words.any_has(FORESEEN, context.lemma(place)):
        return None
    had = any(context.words.has("modals.before", context.word(index)) for index in range(place - 2, place))
    behind = range(noun + 1, len(context.analysis.words))
    return place if had and any(context.words.has("words.but", context.word(index)) for index in behind) else None


def _was_due(context: Context, group: VerbGroup) -> bool:
    """Tell whether what was due is now to come at another time: "was due to fly in 2020, is *now* expected in 2024"."""
    place = group.governor
    if group.form is not Form.INFINITIVE or place is None or not context.words.has("words.due", context.word(place)):
        return False
    later = range(group.last + 1, len(context.analysis.words))
    was = place > 0 and context.words.has("modals.was", context.word(place - 1))
    had = place > 1 and context.words.has("modals.before", context.word(place - 2))  # "had been due to land in May but"
    return (was and any(context.words.has("status.by_now", context.word(index)) for index in later)) or (
        had and any(context.words.has("words.but", context.word(index)) for index in later)
    )


def _set_aside(context: Context, group: VerbGroup) -> bool:
    """Tell whether what was planned is then moved: "the flight, set for 6 March, was postponed".

    The commas may be missing: "the launch scheduled for May has been put back".
    """
    if group.form is not Form.PARTICIPLE or group.auxiliaries:
        return False
    if not context.words.any_has(FORESEEN, context.lemma(group.main)):
        return False
    following = next((other for other in context.analysis.groups if other.first > group.last), None)
    if following is None or following.form is not Form.FINITE:
        return False
    before = group.first - 1
    while before > 0 and context.analysis.tags[before].xpos == "RB":  # ", then set for December,"
        before -= 1
    inserted = context.word(before) == "," == context.word(following.first - 1)
    who = context.roles.subject(following)
    if not inserted and (who is None or who.last != group.first - 1):
        return False
    names = (context.lemma(following.main), context.of_two(following.main))
    return moves(context, following.main) or context.words.has("status.cancelled", *names)


def _moved_elsewhere(context: Context, held: VerbGroup) -> bool:
    """Tell whether another word of the sentence moves a date."""
    if any(moves(context, other.main) for other in context.analysis.groups if other is not held):
        return True
    later = range(held.last + 1, len(context.analysis.words))
    if any(context.words.has("status.by_now", context.word(index)) for index in later):  # "will now take place in"
        return True
    nouns = (index for index, tag in enumerate(context.analysis.tags) if tag.upos == "NOUN")
    return any(context.words.has("status.slip_nouns", context.lemma(index)) for index in nouns)


def _once_planned(context: Context, trigger: int, before: Sequence[int]) -> tuple[Status, Span | None] | None:
    """ "was originally planned for 2024", "originally to fly in 2019": a date that no longer holds."""
    group = context.group(trigger)
    if group is not None and group.form is Form.INFINITIVE and context.analysis.tags[group.first].xpos == "TO":
        once = group.first - 1
        if once >= 0 and context.words.has("status.once", context.word(once)):
            return Status.CANCELLED, context.span(once, once)
    chain = [trigger, *(context.governors(group) if group is not None else ())]
    planned = next((i for i in chain if context.words.any_has(WANTED, context.lemma(i))), None)
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
