"""Two events become a number that says how much they look like one, or 0 where something speaks against it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.events.words import event_words
from timeline.model import Category, Event, Status

WORD = re.compile(r"[^\W_]+(?:[-'\u2019][^\W_]+)*")
_NUMBER = re.compile(r"([IVX]+|[0-9]+)(?:st|nd|rd|th)?")
_STEM = 5
"""Letters of a word that are compared: enough for sign, signed, signing and signature to be one."""
_PAST = {Status.OCCURRED, Status.STATEMENT, Status.ONGOING}
_FUTURE = {Status.SCHEDULED, Status.PLANNED, Status.TARGET}
_ACTS = {Category.ORDER: 1, Category.LEGISLATION: 1, Category.PROGRAMME: 2, Category.STATEMENT: 3, Category.REPORT: 3}
"""Categories that news words mix freely count as one kind of happening."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What of an event is compared.

    Args:
        actors: canonical names.
        words: stems of the title without stop words, actors' names included.
        names: stems of the capitalised words of the title, but for its first: what is acted on, by its name.
        numbers: numerals of the title (Artemis *II*, Luna-*25*, *3.4* billion).
        who: stems of the actors' names.
        common: those and the stem of the trigger, which alone make no two events alike.
        trigger: stem of the word that names the happening.
        kind: the kind of happening.
        side: ``past``, ``future`` or ``cancelled``.
        speaker: who says it, for statements.
    """

    actors: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    who: frozenset[str]
    common: frozenset[str]
    trigger: str
    kind: object
    side: str
    speaker: str


def profile(event: Event) -> Profile:
    """Return what of an event is compared with others."""
    words, names, numbers = set(), set(), set()
    known = event_words(event.document.language)
    for place, word in enumerate(WORD.findall(event.title)):
        parts = word.replace("\u2019", "'").removesuffix("'s").split("-")
        for part in parts:
            number = _NUMBER.fullmatch(part)
            if number:
                numbers.add(number.group(1))
            elif not known.has("words.stop", part.lower()):
                words.add(_stem(part))
                if place and part[:1].isupper():
                    names.add(_stem(part))
    trigger = event.trigger.of(event.document.text)
    side = "past" if event.status in _PAST else "future" if event.status in _FUTURE else "cancelled"
    return Profile(
        actors=frozenset(event.actors),
        words=frozenset(words),
        names=frozenset(names),
        numbers=frozenset(numbers),
        who=frozenset(_names_of(event)),
        common=frozenset(_names_of(event)) | {_stem(trigger)},
        trigger=_stem(trigger),
        kind=_ACTS.get(event.category, event.category),
        side=side,
        speaker=event.speaker if event.status == Status.STATEMENT else "",
    )


def _names_of(event: Event) -> set[str]:
    return {_stem(part) for actor in event.actors for part in WORD.findall(actor)}


def _stem(word: str) -> str:
    return word.lower()[:_STEM]


def likeness(one: Profile, other: Profile) -> float:
    """Return how much two events look like one, 0 to 1.

    It is the share of the shorter title's words that the longer one has, and 0 where the two have different numbers
    or sides, each a name that the other has not, neither an actor nor a name in common, different kinds and triggers,
    or hardly a word in common beside the actors' names.
    """
    if one.side != other.side or one.numbers != other.numbers or one.speaker != other.speaker:
        return 0.0
    if (one.actors or other.actors) and not one.actors & other.actors:
        return 0.0
    if one.names - other.words and other.names - one.words:
        return 0.0
    if one.kind != other.kind and one.trigger != other.trigger:
        return 0.0
    shared = one.words & other.words
    if not shared - one.common - other.common:
        return 0.0
    if not one.actors and not (one.names & other.names):
        return 0.0
    shorter = min(len(one.words), len(other.words))
    same_act = one.trigger == other.trigger or one.kind == other.kind
    return len(shared) / max(shorter, 2) if same_act else 0.0
