"""The words of a phrase become the names in it: who acts or is acted on, in a list, beside an office, by adjective."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from timeline.events.actors.unlisted import is_thing
from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.grammar import NounPhrase
from timeline.model import Span

WHO = frozenset(
    {"agency", "ministry", "parliament", "court", "un_body", "company", "person", "state", "organisation", "media"}
)
"""Types that can act; programmes, missions, vehicles, treaties and laws are acted on."""


def _beside_office(context: Context, span: Span, found: Mention) -> bool:
    """Tell whether a name in no list stands between commas behind an office: "The chief, *Tomas Reiner*, resigned"."""
    places, last = context.analysis.indices(found.span), context.analysis.indices(span).stop - 1
    beside = places.start == last + 2 and context.word(last + 1) == "," and places.stop < len(context.lowered)
    office = context.words.any_has(("refer.person", "refer.office"), context.lemma(last))
    return beside and office and found.type == "other" and context.word(places.stop) == "," and " " in found.name


def people_of(context: Context, span: Span) -> list[Mention]:
    """Return the states the adjectives of a phrase name: "the Hungarian parliament", "Belgian and Dutch police"."""
    found = [one for one in context.actors if one.demonym and span.overlaps(one.span)]
    kept = found[:1]
    for one, other in pairwise(found):
        between = context.lowered[context.analysis.indices(one.span).stop : context.analysis.indices(other.span).start]
        if not between or not all(word == "," or context.words.has("words.and", word) for word in between):
            break
        kept.append(other)
    return kept


def names_in(context: Context, span: Span, in_no_list: bool) -> Iterator[Mention]:
    """Yield the names of a phrase, people first: "Roscosmos head Dmitry Rogozin" is the person, then the agency.

    Who acts may also be a name of which nothing is known but that it is one.
    """
    types = WHO | {"other"} if in_no_list else WHO
    inside = [
        found
        for found in context.actors
        if span.overlaps(found.span) and found.type in types and not found.demonym
        if found.type != "other" or sum(word[:1].isupper() for word in found.name.split()) > 1
        if found.type != "other" or not (is_thing(context, found.name) or _goes_on_as_thing(context, found))
    ]
    # "the leader of Roscosmos, Dmitry Rogozin": the name beside the phrase belongs to it
    inside += [found for found in context.actors if 0 <= found.span.start - span.end <= 2 and found.type == "person"]
    if not inside:
        inside = [found for found in context.actors if _beside_office(context, span, found)]
    yield from sorted(inside, key=lambda found: found.type != "person")


def _goes_on_as_thing(context: Context, found: Mention) -> bool:
    """Tell whether a name in no list is part of that of a text: "the *Space Activities* Act"."""
    behind = context.analysis.indices(found.span).stop
    return is_thing(context, context.word(behind)) if behind < len(context.lowered) else False


def first_alone(context: Context, phrase: NounPhrase, first: int) -> NounPhrase | None:
    """Return the pronoun or "the government" that opens a list of who acts: "*she* and her colleague"; else None.

    Args:
        context: the sentence.
        phrase: who acts.
        first: the first token of the list.
    """
    following = context.lowered[first + 1 : first + 3]
    governed = len(following) > 1 and context.words.has("refer.government", following[0])
    if (
        governed
        and context.words.has("refer.the", context.word(first))
        and context.words.has("words.and", following[1])
    ):
        return NounPhrase(first, first + 1, first + 1)
    joined = bool(following) and context.words.has("words.and", following[0])
    return NounPhrase(first, first, first) if joined and context.analysis.tags[first].upos == "PRON" else None
