"""A word of a sentence becomes whether it moves a date: "postpone", "delay", "slip"."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import Link, Tense, Voice


def moves(context: Context, trigger: int) -> bool:
    """Tell whether a word moves a date: "postpone", "delay", "slip"."""
    if context.words.has("status.slip", context.of_two(trigger)):
        return True
    verb = context.participle(trigger) if context.analysis.tags[trigger].upos == "ADJ" else context.lemma(trigger)
    if context.words.has("status.slip", verb) and _to_a_place(context, trigger):
        return False
    return context.words.has("status.slip", verb) or context.words.has("status.slip_nouns", verb)


def moved_by(context: Context, trigger: int) -> int | None:
    """Return the noun of the move that a word completes: "the storm forced a *delay* from Monday to Friday".

    It is what a verb acts on, or what a noun hangs on by "of" ("a *delay* of the launch to 2022").
    """
    group = context.group(trigger)
    if group is None:
        phrase = context.analysis.phrase_of(trigger)
        links = phrase is not None and phrase.preposition is not None
        place = phrase.preposition - 1 if phrase is not None and phrase.preposition is not None else trigger
        return place if links and context.words.has("status.slip_nouns", context.lemma(place)) else None
    objects = context.roles.objects(group)[:1] if group is not None else ()
    heads = (phrase.head for phrase in objects)
    return next((head for head in heads if context.words.has("status.slip_nouns", context.lemma(head))), None)


def moved_over(context: Context, trigger: int) -> int | None:
    """Return the verb that moved what a relative clause of now describes: "*postponed* the rover that makes up half".

    Args:
        context: the sentence.
        trigger: index of the verb of the clause.
    """
    group = context.group(trigger)
    clause = context.analysis.clause_of(trigger)
    if group is None or group.tense is not Tense.PRESENT or clause is None or clause.link is not Link.RELATIVE:
        return None
    over = context.verb_before(clause.first)
    return over.main if over is not None and moves(context, over.main) else None


def _to_a_place(context: Context, trigger: int) -> bool:
    """Tell whether a verb moves something to a place and not to a date: "move the satellite to another orbit", or
    moves people: "moved 312 families off the shore"."""
    group = context.group(trigger)
    if group is None or group.voice is Voice.PASSIVE:
        return False
    acted_on = (phrase.head for phrase in context.roles.objects(group)[:1])
    if any(context.words.has("words.movable", context.word(head)) for head in acted_on):
        return True
    for phrase in context.roles.after(group):
        link = context.word(phrase.preposition) if phrase.preposition is not None else ""
        to = context.words.any_has(("words.until_to", "words.into"), link)  # "slipped into orbit"
        if to and context.dated.isdisjoint(range(phrase.first, phrase.last + 1)):
            time = context.words.has("words.stretches", context.lemma(phrase.head))  # "to a window in June"
            known = time or context.words.nouns.get(context.lemma(phrase.head)) is not None
            return phrase.head not in context.dated and not known
    return False
