"""A noun that something was due as becomes what became of its date: given up, or still to come."""

from __future__ import annotations

from timeline.events.sentence.called_off import undone
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.words import FORESEEN
from timeline.grammar import Form, Tense
from timeline.model import Bound, Span, Status


def was_due(context: Context, noun: int, *, gone: bool) -> tuple[Status, Span | None] | None:
    """Return what "due" beside a noun makes of its date, with the words that say so; None where nothing does.

    Args:
        context: the sentence.
        noun: index of the noun the date hangs on.
        gone: whether the date was over at publication.
    """
    due = _due_for(context, noun)
    taken_off = (Status.CANCELLED, context.span(due, due)) if due is not None else None
    return taken_off or _due_aside(context, noun) or _once_due(context, noun, gone=gone)


def label_due(context: Context, noun: int, unit: Unit) -> int | None:
    """Return the "due" that ends the label of a date: "Proposals *Due*: 28 April", "Final report *due* ..... May 2027".

    So does one that a limit stands behind: "Answer *due* by 6/27/2014".

    Args:
        context: the sentence, a line that is a label and a date.
        noun: index of the word the date hangs on.
        unit: the date.
    """
    place = noun if context.words.has("words.owed", context.word(noun)) else noun + 1
    owed = place + 1 < len(context.lowered) and context.words.has("words.owed", context.word(place))
    if owed and place > noun and unit.bound is Bound.BY:
        return place
    given = context.words.has("words.handed_in", context.lemma(place - 1))  # a decision is for its day
    if not (owed and given):
        return None
    behind = context.document.text[unit.span.end : context.sentence.end].strip(" .|")
    closes = place + 1 in context.dated and not behind  # "Comments *due* 15 November", all of a line
    closes = closes and not any(group.form is Form.FINITE for group in context.analysis.groups)
    return place if closes or not context.word(place + 1).strip(".:\u2026") else None


def closing_due(context: Context, unit: Unit) -> int | None:
    """Return the "due" that labels the date of the sentence before it: "ESA to send the paper. *Due*: 30 April".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    place -= place > 0 and context.word(place) == ":"
    label = context.words.any_has(("words.owed", "words.limit_of"), context.word(place))
    stands = place > 1 and context.word(place - 1) == "." and label
    return place if stands else None


def _due_for(context: Context, noun: int) -> int | None:
    """Return the "due" of what did not come: "the bill had been *due* for a vote on 29 April but was taken off"."""
    phrase = context.analysis.phrase_of(noun)
    place = phrase.preposition - 1 if phrase is not None and phrase.preposition is not None else -1
    if place < 2 or not context.words.any_has(FORESEEN, context.lemma(place)):
        return None
    if context.word(place - 2) == "," and context.words.any_has(
        ("status.once", "status.once_beside"), context.word(place - 1)
    ):
        return place  # "the satellite, once due for launch in 2006, is now"
    had = any(context.words.has("modals.before", context.word(index)) for index in range(place - 2, place))
    behind = range(noun + 1, len(context.analysis.words))
    return place if had and any(context.words.has("words.but", context.word(index)) for index in behind) else None


_NEAR, _DESCRIBED = 4, 12
"""Words from a noun to the "due" behind it, at once or behind what belongs to the noun."""


def _due_aside(context: Context, trigger: int) -> tuple[Status, Span] | None:
    """Return what "due" between commas says of its date, and what follows: "the vote, *due* in May, was delayed"."""
    verbs = (one.first for one in context.analysis.groups if one.first > trigger)
    end = min(trigger + _DESCRIBED, next(verbs, len(context.lowered)))  # "delivery of the craft, once due in"
    near = range(trigger, max(end, min(trigger + _NEAR, len(context.lowered))))
    due = next((index for index in near if context.words.has("words.due", context.word(index))), None)
    beside = (
        ("status.once", "status.once_beside") if due is not None and context.word(due - 2) == "," else ("status.once",)
    )
    if due is not None and context.words.any_has(beside, context.word(due - 1)):
        return Status.CANCELLED, context.span(due - 1, due)  # "the report, originally due in May, will now"
    if due is None or context.word(due - 1) != ",":
        return None
    following = next((one for one in context.analysis.groups if one.first > due), None)
    closed = following is not None and context.word(following.first - 1) == ","
    later = range(following.first, len(context.lowered)) if following is not None else range(0)
    if closed and any(context.words.has("status.by_now", context.word(index)) for index in later):
        return Status.CANCELLED, context.span(due, due)  # "the dishes, due in 2025, are now to come in 2027"
    if following is not None and closed and undone(context, following) and following.tense is not Tense.PRESENT:
        return Status.CANCELLED, context.span(due, due)
    owed = due > trigger and context.words.has("words.owed", context.word(due))  # "its report, due in May, is late"
    return (Status.SCHEDULED, context.span(due, due)) if owed else None


def _once_due(context: Context, noun: int, *, gone: bool) -> tuple[Status, Span] | None:
    """Return what "the launch was due in May" says of that May: it was to come then, and may have been moved.

    What "had been due" at a date gone by did not come then, where the sentence goes on.
    """
    for group in context.analysis.groups:
        place, subject = group.last + 1, context.roles.subject(group)
        about = subject is not None and noun in (subject.head, place)
        if not (
            about and group.copular and group.tense in (Tense.PAST, Tense.PERFECT) and place < len(context.lowered)
        ):
            continue
        if context.words.has("status.scheduled", context.word(place)):
            behind = [other for other in context.analysis.groups if other.first > place]
            later = range(place, len(context.lowered))
            moved = any(undone(context, other) for other in behind) or any(
                context.words.has("status.slip_nouns", context.lemma(index))  # "but they agreed to a postponement"
                for index in later
            )
            had = context.words.has("modals.before", *group.auxiliaries, context.word(group.first))
            turned = ("words.but", "status.by_now")  # "had been due in May but", "had been due in May, is now"
            moved = moved or (had and gone and any(one.form is Form.FINITE for one in behind))  # "... and was pulled"
            moved = moved or (had and any(context.words.any_has(turned, context.word(index)) for index in later))
            return Status.CANCELLED if moved else Status.SCHEDULED, context.span(place, place)
    return None
