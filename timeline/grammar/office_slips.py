"""A word of people and their offices, taken for something else, becomes what it is: "the chief *executive* said"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from timeline.grammar.tagger import Tag
from timeline.grammar.tags import ADJECTIVE, NOUN, NOUNS
from timeline.grammar.wordlists import words as listed


def of_people(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend what is said of somebody behind a preposition: "the panel under *retired* Gen. Roe"."""
    if not place or tags[place - 1].xpos != "IN" or tags[place + 1].xpos not in ("NNP", "NN"):
        return False
    if words[place] not in listed("said_of_people"):
        return False
    right[place] = ADJECTIVE
    return True


def acting(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend what describes an office: "named acting administrator" is no verb, it takes no object."""
    if words[place].lower() in listed("acting_office") and tags[place + 1].xpos in NOUNS | {"JJ"}:
        right[place] = ADJECTIVE


def executive(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend the noun of an office that looks like an adjective: "the firm's chief *executive*, Ada Quist, said"."""
    office = place > 0 and (words[place - 1].lower(), words[place].lower()) in _offices()
    if not office or tags[place + 1].xpos in ("NN", "NNS"):
        return False
    right[place] = NOUN
    return True


@cache
def _offices() -> frozenset[tuple[str, str]]:
    """Return the offices of two words of which the second is an adjective elsewhere."""
    return frozenset((first, second) for first, second in map(str.split, listed("offices_of_two")))
