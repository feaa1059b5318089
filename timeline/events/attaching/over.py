"""A noun that a date may hang on becomes the verb over it, where the date may as well be of that."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attaching.fit import fit
from timeline.events.sentence.attachment import Attachment, done_at
from timeline.events.sentence.context import Context
from timeline.events.sentence.happening import happening
from timeline.events.sentence.unit import Unit
from timeline.grammar import Candidate, Form

MOVED = "ranker, moved to the verb over it"
_AS_WELL = 0.5
"""Of the probability of a noun: a verb that has so much is what the date hangs on, and the noun its object."""


def verb_over(context: Context, noun: Attachment, words: Sequence[Candidate], unit: Unit) -> Attachment | None:
    """Return the verb whose object a noun is, where the date may as well be its own: "is to *mark up* its bill on".

    Args:
        context: the sentence.
        noun: the noun.
        words: the words of the sentence, each with its probability.
        unit: the date.
    """
    if context.group(noun.trigger) is not None:
        return None
    date, own = context.analysis.indices(unit.span), context.analysis.phrase_of(noun.trigger)
    held = done_at(context, own, date.start)
    if held is not None:
        return Attachment(held, noun.probability, MOVED)
    for group in context.analysis.groups:
        parted = date.start - 2 <= group.last < date.start and own is not None and own.first == date.stop
        if parted and group.form is Form.FINITE and happening(context, group.main) == group.main:
            return Attachment(group.main, noun.probability, MOVED)  # "*denied* on Friday a"
        if context.words.has("speech.verbs", context.lemma(group.main)):
            continue  # "said its loss for the quarter narrowed"
        if any(phrase.head == noun.trigger for phrase in context.roles.objects(group)[:2]):  # "awarded them a contract"
            chance = max((one.probability for one in words if one.token == group.main), default=0.0)
            chance *= fit(context, group.main, unit)
            if chance >= _AS_WELL * noun.probability and happening(context, group.main) == group.main:
                return Attachment(group.main, noun.probability, MOVED)
    return None


def verb_beside(context: Context, unit: Unit) -> int | None:
    """Return the verb that a date parts from its object: "*adopted* on 30 November conclusions on the programme".

    Args:
        context: the sentence.
        unit: the date.
    """
    verb = context.parted_verb(context.analysis.indices(unit.span))
    return verb.main if verb is not None and happening(context, verb.main) == verb.main else None
