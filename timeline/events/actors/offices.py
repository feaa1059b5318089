"""A person becomes the body or the state for which they speak, sign or meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline.events.names.gazetteer import gazetteer
from timeline.events.names.home import country_of
from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context

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


def body_of(context: Context, told: Mention | None, year: int | None = None) -> Iterator[str]:
    """Yield the agency or company that a person heads.

    Args:
        context: the sentence.
        told: a name, or None.
        year: in which they head it; that of publication unless given.
    """
    person = gazetteer().actors.get(told.actor_id) if told is not None and told.type == "person" else None
    published = context.document.published
    then = year if year is not None or published is None else published.year
    if person is not None and then is not None and person.in_office(then):
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


def state_by_office(found: Mention, context: Context) -> Iterator[str]:
    """Yield the state whose office the words before a person tell: "*Russian* Deputy Prime Minister Ada Quist".

    Args:
        found: the name of the person.
        context: the sentence.
    """
    if found.type != "person":
        return
    before = [one for one in context.actors if one.demonym and 0 < found.span.start - one.span.end <= 2 * _OFFICE]
    between = context.document.text[before[-1].span.end : found.span.start].lower().split() if before else []
    if between and all(context.words.has("refer.state_office", word) for word in between):
        yield before[-1].name


def governed_by(context: Context, found: Mention) -> Iterator[str]:
    """Yield the state whose government is named after who leads it: "the Meloni government", "Modi's cabinet".

    Args:
        context: the sentence.
        found: a name in it.
    """
    behind = context.analysis.indices(found.span).stop
    if found.type != "person" or not found.actor_id or behind >= len(context.lowered):
        return
    if context.analysis.tags[behind].xpos == "POS":
        behind += 1
    actor = gazetteer().actors[found.actor_id]
    state = gazetteer().state_of(actor.id)
    if (
        state is not None
        and state.id == actor.parent
        and context.words.has("refer.governments", *context.lowered[behind : behind + 1])
    ):
        yield state.name


def in_their_time(context: Context, found: Mention, year: int | None) -> str:
    """Return the name of whom a name stands for in the year of a happening: "President Bush" in 1990, and in 2003.

    So "Moscow" stands for the Soviet Union in 1957.

    Args:
        context: the sentence.
        found: a name in it.
        year: of the happening, or None.
    """
    actor = gazetteer().actors.get(found.actor_id)
    if actor is None or actor.type not in _OF_THEIR_TIME or year is None or actor.in_office(year):
        return found.name
    others = gazetteer().namesakes(found.span.of(context.document.text))
    then = [other.name for other in others if other.type == actor.type and other.valid_from and other.in_office(year)]
    return then[0] if len(then) == 1 else found.name


_OF_THEIR_TIME = frozenset({"person", "state"})
_PUBLIC = frozenset({"agency", "ministry", "parliament", "court"})


def at_home(text: str, reached: Sequence[Mention]) -> Mention | None:
    """Return the name of the state that a text speaks of most, where it is within reach: "*South Korea's* rocket flew
    on a Russian stage. The government wants another".

    Args:
        text: the document's text.
        reached: the names within reach, the last first.
    """
    actors, country = gazetteer().actors, country_of(text)
    own = [one for one in reached if one.actor_id in actors and country and actors[one.actor_id].country == country]
    known = next((one for one in own if one.type == "state"), None)
    return known or state_told_of(own)


def state_told_of(named: Iterable[Mention]) -> Mention | None:
    """Return the state of the bodies that a text names, where it is one: "KARI was small. The *government* closed it".

    Args:
        named: names of the text.
    """
    public = [found for found in named if found.type in _PUBLIC]
    states = {state.id: found for found in public if (state := gazetteer().state_of(found.actor_id)) is not None}
    state = gazetteer().actors.get(next(iter(states), "")) if len(states) == 1 else None
    return None if state is None else replace(states[state.id], actor_id=state.id, name=state.name, type="state")
