"""A place where a text names an actor."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a text names an actor.

    Args:
        span: the words of the name, without "'s".
        actor_id: key in the gazetteer; an empty text for a name that it does not list.
        name: the canonical name, or the fullest form in which the document writes an unknown one.
        type: type of the actor; "place" for a capital city that is only a place.
        demonym: whether it is an adjective or a people ("Russian").
        metonym: whether a capital stands for its government ("Moscow").
        described: whether it is a description of an actor named before ("the agency").
    """

    span: Span
    actor_id: str
    name: str
    type: str
    demonym: bool = False
    metonym: bool = False
    described: bool = False
