"""The programmes, missions and vehicles around a happening become the bodies whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.actors.carried import BODIES, founded_after
from timeline.events.actors.parties import phrases_of
from timeline.events.names.gazetteer import Actor, gazetteer
from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.model import Span

OWNED = frozenset({"programme", "mission", "vehicle"})
"""Types of what has an owner who acts."""


def owner_of(thing: str) -> Actor | None:
    """Return whose a programme, mission or vehicle is, through those that it is part of; None where none is listed.

    Args:
        thing: its key in the gazetteer.
    """
    owner = gazetteer().actors.get(thing)
    while owner is not None and owner.type in OWNED:
        owner = gazetteer().actors.get(owner.parent)
    return owner


def owners_of(
    context: Context, trigger: int, things: Sequence[Mention], clause: Span, year: int | None, *, anywhere: bool
) -> Iterator[str]:
    """Yield whose the programmes, missions and vehicles are that act or are acted on ("the Blue Moon lander", "it").

    Of a vehicle it is enough that it stands in the clause: "launched on a Falcon 9"; so it is of the others where
    nobody else is named: "the capsule of Chang'e 6 landed".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        things: those that act.
        clause: the part of the sentence the word stands in.
        year: of the happening; whoever was founded later has no part in it.
        anywhere: nobody else is named.
    """
    spans = [context.span(phrase.first, phrase.last) for phrase in phrases_of(context, trigger)]
    for found in (*things, *context.actors):
        beside = found in things or ((found.type == "vehicle" or anywhere) and clause.covers(found.span))
        if found.type in OWNED and (beside or any(span.overlaps(found.span) for span in spans)):
            owner = owner_of(found.actor_id)
            if owner is not None and owner.type in BODIES:
                if not founded_after(owner, year):
                    yield owner.name
            elif (state := gazetteer().state_of(found.actor_id)) is not None:
                yield state.name
