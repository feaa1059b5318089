"""The words of a text become the state whose own bodies it names without saying so: "the Senate", told in Brasilia."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from timeline.events.names.gazetteer import Alias, Entry, gazetteer, shared_names, wordlist
from timeline.events.names.names import Words

HEAD = 40
"""Words within which a dateline and its agency stand."""
_CITY, _AGENCY = 1, 3
"""How many mentions of a state the city of the dateline and a news agency of the state are worth."""
_TOLD = ("state", "agency", "ministry", "parliament")
_LEAST = 2


def belongs(entry: Entry, text: str) -> bool:
    """Tell whether a name that bodies of several states share may stand in a text for the one of an entry.

    Args:
        entry: a name of a parliament or court; any other may.
        text: the text.
    """
    countries = shared_names().get(" ".join(entry.words).lower().removeprefix("the "))
    if countries is None:
        return True
    own, told = entry.actor.country, country_of(text)
    if not told and own not in countries and _names_house_abroad(text):
        return False  # "the Chamber of Deputies": the Senate beside it is not the one that the tables list
    return told == own if own in countries else told not in countries


@lru_cache(maxsize=4)
def _names_house_abroad(text: str) -> bool:
    """Tell whether a text names a house of a parliament that is not the Congress of the United States."""
    return any(house in text for house in wordlist("houses_abroad"))


@lru_cache(maxsize=4)
def country_of(text: str) -> str:
    """Return the code of the state that a text speaks of most, an empty text where none leads.

    Args:
        text: a document's text.
    """
    told: Counter[str] = Counter()
    words, place = Words(text), 0
    while place < len(words):
        found = _longest(words, place)
        if found is None:
            place += 1
            continue
        entry, end = found
        weight = _weight(words, entry, place)
        if weight and entry.actor.country:
            told[entry.actor.country] += weight
        place = end
    most = max(told.values(), default=0)
    leading = sorted(country for country, count in told.items() if count == most)
    return leading[0] if most >= _LEAST and len(leading) == 1 else ""


def _weight(words: Words, entry: Entry, place: int) -> int:
    """Return how much a name at a word tells of the state of a text."""
    city = entry.kind is Alias.METONYM or entry.actor.type == "place"
    if city and place < HEAD and words.opens(place):
        return _CITY
    if entry.actor.type == "media":
        return _AGENCY if place < HEAD and entry.actor.id not in wordlist("world_agencies") else 0
    shared = " ".join(entry.words).lower() in shared_names()
    return int(entry.actor.type in _TOLD and not shared)


def _longest(words: Words, place: int) -> tuple[Entry, int] | None:
    """Return the longest name of a state, body, city or paper that begins at a word, and the word behind it."""
    found = None
    node = gazetteer().root.following.get(words.lower[place]) if words.forms[place][0].isupper() else None
    end = place + 1
    while node is not None:
        told = [entry for entry in node.entries if entry.actor.type in (*_TOLD, "place", "media")]
        found = (told[0], end) if told else found
        if end == len(words):
            break
        node = node.following.get(words.lower[end])
        end += 1
    return found
