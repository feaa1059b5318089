"""The word that names a happening becomes one of the categories."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.events.sentence.context import Context
from timeline.grammar import NounPhrase, VerbGroup, Voice
from timeline.model import Category


def category_of(context: Context, trigger: int) -> Category:
    """Return the category of a happening: that of its word, else of the event noun it acts on, else ``other``.

    Args:
        context: the sentence.
        trigger: index of the word that names it.
    """
    words, lemma = context.words, context.lemma(trigger)
    group = context.group(trigger)
    if group is None:
        return words.nouns.get(lemma) or words.nouns.get(context.word(trigger)) or Category.OTHER
    own = words.verbs.get(context.of_two(trigger)) or words.verbs.get(lemma)
    if into_law(context, trigger):
        return Category.LEGISLATION
    if words.has("words.of_people", lemma):
        if of_people(context, group):
            return Category.APPOINTMENT
        own = own if own is not Category.APPOINTMENT else None
    refused = words.has("status.refusing", lemma)
    if refused and group.voice is Voice.PASSIVE:
        own = None  # "two states were admitted": nobody said so
    asked = context.roles.objects(group)[:1] if refused else ()
    if any(words.has("words.requests", context.lemma(phrase.head)) for phrase in asked):
        return Category.ORDER
    weak = words.has("words.weak", lemma)
    if own is not None and own not in _WEAK and not weak:
        return own
    acted_on = (*context.roles.objects(group)[:1], *_passive_subject(context, group))
    moved = words.has("status.slip", lemma) or words.has("words.take_place", lemma, context.of_two(trigger))
    happens = words.has("words.take_place", context.of_two(trigger))
    told = happens or ((weak or moved) and not acted_on)
    passing = context.roles.subject(group) if told else None  # "the bill passed", "the hearing took place"
    for phrase in acted_on if passing is None else (passing,):
        noun, written = _noun_of(context, phrase)
        named = words.objects.get(noun) or words.objects.get(written) or words.nouns.get(noun)
        if named is not None:
            return named
    if weak and not any(found.type in _LAWMAKERS for found in context.actors):
        return Category.OTHER
    return own or _of_subject(context, group)


def _of_subject(context: Context, group: VerbGroup) -> Category:
    """Return the category that a named thing or a text gives of which something is told: "the treaty entered"."""
    subject = context.roles.subject(group)
    if subject is None:
        return Category.OTHER
    span = context.span(subject.head, subject.last)
    named = next((found.type for found in context.actors if span.overlaps(found.span)), "")
    noun, written = _noun_of(context, subject)
    told = context.words.objects.get(noun) or context.words.objects.get(written)
    return _NAMED.get(named) or (told if told in _TOLD else None) or Category.OTHER


def _noun_of(context: Context, phrase: NounPhrase) -> tuple[str, str]:
    """Return the noun a phrase is about, in its base form and as written, without its number.

    "Directive-3" and "Executive Order 14057" are a directive and an order.
    """
    for index in range(phrase.head, phrase.first - 1, -1):
        written = _NUMBER.sub("", context.word(index))
        if written:
            return _NUMBER.sub("", context.lemma(index)), written
    return context.lemma(phrase.head), context.word(phrase.head)


_NUMBER = re.compile(r"[-\u2013]?[0-9][0-9.,-]*$")


def into_law(context: Context, trigger: int) -> bool:
    """Tell whether an act makes a law of something: "signed it into law".

    Args:
        context: the sentence.
        trigger: the index of the verb.
    """
    following = (group.first for group in context.analysis.groups if group.first > trigger)
    behind = context.lowered[trigger + 1 : min(trigger + 1 + _LAW, next(following, len(context.lowered)))]
    return any(context.words.has("words.into_law", " ".join(pair)) for pair in pairwise(behind))


_LAW = 14  # words behind a verb within which "into law" is said of it


def of_people(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb acts on a person or an office: "fired the director", not "fired the engine".

    Args:
        context: the sentence.
        group: the verb.
    """
    for phrase in (*context.roles.objects(group)[:1], *_passive_subject(context, group)):
        span = context.span(phrase.first, phrase.last)
        if any(found.type == "person" and span.overlaps(found.span) for found in context.actors):
            return True
        head = context.lemma(phrase.head)
        if Category.APPOINTMENT in (context.words.objects.get(head), context.words.nouns.get(head)):
            return True
        pronoun = context.analysis.tags[phrase.head].upos == "PRON"
        if (pronoun and not context.words.has("refer.thing", head)) or _as_office(context, phrase):
            return True
    return False


def _as_office(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether what stands behind a name is the office that it is given: "confirmed Ada Quist *as chair*"."""
    behind = next((one for one in context.analysis.phrases if one.preposition == phrase.last + 1), None)
    named = behind is not None and context.analysis.tags[phrase.head].upos == "PROPN"
    if behind is None or not named or not context.words.has("words.as", context.word(phrase.last + 1)):
        return False
    return context.words.any_has(("refer.office", "refer.person"), context.lemma(behind.head))


def _passive_subject(context: Context, group: VerbGroup) -> tuple[NounPhrase, ...]:
    """Return what a passive acts on: "a contract was signed"."""
    subject = context.roles.subject(group) if group.voice is Voice.PASSIVE else None
    return (subject,) if subject is not None else ()


_NAMED = {
    "mission": Category.MISSION,
    "vehicle": Category.LAUNCH,
    "programme": Category.PROGRAMME,
    "treaty": Category.AGREEMENT,
    "law": Category.LEGISLATION,
}
"""What is done to a named thing, where the verb does not tell, by the type of the thing."""
_TOLD = (Category.AGREEMENT, Category.LEGISLATION, Category.ORDER, Category.LAUNCH, Category.MISSION)
"""What nouns give of which something is told: texts and spacecraft, not offices or plans."""
_LAWMAKERS = ("parliament", "un_body")
_WEAK = (Category.AGREEMENT, Category.PROGRAMME, Category.MEETING, Category.REPORT, Category.OTHER)
"""Verbs of these say little themselves: "signed an order", "began talks" are what their object is."""
