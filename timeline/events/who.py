"""The names around a happening become its actors, the one who acts first; "the agency" and "it" become names too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.events.actors import ActorMention
from timeline.events.context import Context
from timeline.grammar import Link, NounPhrase, VerbGroup
from timeline.model import Span

_MAX_ACTORS = 6
_WHO = frozenset(
    (
        "agency",
        "ministry",
        "parliament",
        "court",
        "un_body",
        "company",
        "person",
        "state",
        "organisation",
        "media",
        "administration",
        "other",
    )
)
"""Types that can act; programmes, missions, vehicles, treaties and laws are acted on."""


def actors_of(context: Context, trigger: int, speaker: str, before: Sequence[ActorMention]) -> tuple[str, ...]:
    """Return the canonical names of who takes part in a happening: subject and agent, then objects, then the rest.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        speaker: who says it, or an empty text.
        before: the names of the document before this sentence, for "the agency", "he" and "it".
    """
    group = context.group(trigger)
    names: list[str] = []
    if group is not None:
        for phrase in _acting(context, group):
            names += _names(context, phrase, before)
    else:
        named = context.analysis.phrase_of(trigger)
        if named is not None:
            names += _names(context, named, before)
    clause = _stretch(context, trigger)
    names += [found.name for found in context.actors if clause.covers(found.span) and found.type in _WHO]
    if group is not None and group.form == "infinitive":
        names += [found.name for found in context.actors if found.type in _WHO and not found.demonym]
    if speaker:
        names.append(speaker)
    return tuple(dict.fromkeys(names))[:_MAX_ACTORS]


def _acting(context: Context, group: VerbGroup) -> Iterable[NounPhrase]:
    roles = context.roles
    found = (roles.agent(group), roles.subject(group), *roles.objects(group))
    return (phrase for phrase in found if phrase is not None)


def _names(context: Context, phrase: NounPhrase, before: Sequence[ActorMention]) -> list[str]:
    span = context.span(phrase.first, phrase.last)
    inside = [found for found in context.actors if span.overlaps(found.span) and found.type in _WHO]
    # "the leader of Roscosmos, Dmitry Rogozin": the name beside the phrase belongs to it
    beside = [found for found in context.actors if 0 <= found.span.start - span.end <= 2 and found.type == "person"]
    if inside or beside:
        people = [found.name for found in (*inside, *beside) if found.type == "person"]
        return [*people, *(found.name for found in inside if found.type != "person")]
    meant = referent(context, phrase, before)
    return [meant.name] if meant is not None else []


def referent(context: Context, phrase: NounPhrase, before: Sequence[ActorMention]) -> ActorMention | None:
    """Return the name a pronoun or "the agency" stands for: the last one of a fitting type, or None.

    Args:
        context: the sentence.
        phrase: the phrase that stands for a name.
        before: the names of the document before this sentence.
    """
    head = context.lemma(phrase.head)
    kinds = next(
        (types for types, words in _FITTING.items() if context.words.has(words, head, context.word(phrase.head))), None
    )
    if kinds is None:
        return None
    place = context.analysis.tokens[phrase.first].start
    earlier = [*before, *(found for found in context.actors if found.span.end <= place)]
    for found in reversed(earlier[-40:]):
        if found.type in kinds and not found.demonym:
            return found
    return None


_FITTING = {
    ("person",): "refer.person",
    ("agency",): "refer.agency",
    ("company",): "refer.company",
    ("state",): "refer.state",
    ("agency", "company", "ministry", "state", "parliament", "organisation", "un_body", "court"): "refer.body",
}


def _stretch(context: Context, trigger: int) -> Span:
    """Return the part of the sentence a trigger stands in: its clause, with what completes it."""
    parts = context.analysis.clauses
    clause = next((part for part in parts if part.first <= trigger <= part.last), None)
    if clause is None:
        return context.sentence.span
    first = clause.first
    if clause.link in (Link.PARTICIPLE, Link.RELATIVE):
        # it describes something of the clause before: "an interview with the daily, published on Monday"
        first = next((part.first for part in reversed(parts) if part.last < clause.first), first)
    return context.span(first, clause.last)
