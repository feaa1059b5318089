"""A person becomes the body or the state for which they speak, sign or meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.actors import Mention
from timeline.events.context import Context
from timeline.events.gazetteer import gazetteer
from timeline.grammar import NounPhrase

_OFFICE = 30
"""Characters before a person's name in which the word of an office stands ("Administrator Bill Nelson")."""


def spoken_for(context: Context, found: Mention) -> Iterator[str]:
    """Yield the body that a person speaks for, where the text names the office.

    Args:
        context: the sentence.
        found: a name in it.
    """
    start = max(context.sentence.start, found.span.start - _OFFICE)
    title = context.document.text[start : found.span.start].lower().split()[-3:]
    if found.type == "person" and any(context.words.has("refer.office", word) for word in title):
        actor = gazetteer().actors.get(found.actor_id)
        parent = gazetteer().actors.get(actor.parent) if actor is not None else None
        if parent is not None and parent.type in ("agency", "company"):
            yield parent.name


def headed_by(context: Context, speaker: str, before: Sequence[Mention]) -> Iterator[str]:
    """Yield the agency or company of which whoever says it is in office when it is said.

    Args:
        context: the sentence.
        speaker: the name of whoever says it.
        before: the names of the document before this sentence.
    """
    told = next((found for found in (*context.actors, *reversed(before)) if found.name == speaker), None)
    yield from body_of(context, told)


def body_of(context: Context, told: Mention | None) -> Iterator[str]:
    """Yield the agency or company that a person heads when the text is published.

    Args:
        context: the sentence.
        told: a name, or None.
    """
    person = gazetteer().actors.get(told.actor_id) if told is not None and told.type == "person" else None
    now = context.document.published
    if person is not None and now is not None and person.in_office(now.year):
        body = gazetteer().actors.get(person.parent)
        if body is not None and body.type in ("agency", "company"):
            yield body.name


def state_of(found: Mention, context: Context) -> Iterator[str]:
    """Yield the state for which a person signs and meets: by office, or as the words before say ("Chinese minister").

    Args:
        found: the name of the person.
        context: the sentence.
    """
    if found.type == "person":
        before = [one for one in context.actors if one.demonym and 0 < found.span.start - one.span.end <= _OFFICE]
        between = context.document.text[before[-1].span.end : found.span.start] if before else ","
        if not any(mark in between for mark in ",;.:"):
            yield before[-1].name
    actors = gazetteer().actors
    above = actors.get(found.actor_id) if found.type == "person" else None
    while above is not None and above.type in ("person", "ministry", "organisation"):
        above = actors.get(above.parent)
    if above is not None and above.type == "state":
        yield above.name


def both_named(context: Context, phrase: NounPhrase, before: Sequence[Mention]) -> list[Mention]:
    """Return the two named last where "the two countries", "both sides" or "the two agencies" act; none otherwise.

    Args:
        context: the sentence.
        phrase: who acts.
        before: the names of the document before this sentence.
    """
    words = [context.word(index) for index in range(phrase.first, phrase.last + 1)]
    head = context.lemma(phrase.head)
    kind = next((kind for kind, names in _PAIRS.items() if context.words.any_has(names, head)), None)
    if kind is None or not any(context.words.has("refer.two", word) for word in words):
        return []
    here = context.analysis.tokens[phrase.first].start
    named = [found for found in (*before, *context.actors) if found.type == kind and found.span.end <= here]
    last: dict[str, Mention] = {}
    for found in reversed(named):
        last.setdefault(found.name, found)
    return sorted(list(last.values())[:2], key=lambda found: found.span.start) if len(last) > 1 else []


_PAIRS = {"state": ("refer.state", "refer.side"), "agency": ("refer.agency",), "company": ("refer.company",)}
"""Type of those who act in two by the nouns that stand for them."""
