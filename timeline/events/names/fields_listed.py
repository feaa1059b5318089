"""A list of fields behind the plural of a body becomes the bodies: "the Departments of the Treasury, State and ..."."""

from __future__ import annotations

from functools import cache

from timeline.events.names.gazetteer import Alias, Entry, Gazetteer, wordlist
from timeline.events.names.names import Words

_LIMIT = 24
"""Words behind the plural in which fields are looked for."""


def bodies_by_field(words: Words, actors: Gazetteer) -> dict[int, tuple[Entry, int]]:
    """Return the bodies that lists name by their fields, by the word at which each field begins, with its end.

    Args:
        words: of the text.
        actors: the gazetteer.
    """
    found: dict[int, tuple[Entry, int]] = {}
    for place, form in enumerate(words.forms):
        kind = _kinds().get(form)
        if kind is not None and place + 2 < len(words) and words.lower[place + 1] in wordlist("body_links"):
            found.update(_listed(words, actors, place, kind))
    return found


def _listed(words: Words, actors: Gazetteer, place: int, kind: str) -> dict[int, tuple[Entry, int]]:
    """Return the bodies of the list behind the plural of a kind ("Departments") at a place, none where it has one."""
    path = [kind.lower(), words.lower[place + 1]]
    found: dict[int, tuple[Entry, int]] = {}
    at, limit = place + 2, min(len(words), place + _LIMIT)
    while at < limit:
        one = _longest(words, actors, [*path, "the"], at) or _longest(words, actors, path, at)
        if one is not None:
            found[at] = one
            at = one[1]
        elif words.forms[at] == "," or words.lower[at] in wordlist("joints") or words.lower[at] == "the":
            at += 1
        else:
            break
    return found if len(found) > 1 else {}


@cache
def _kinds() -> dict[str, str]:
    """Return the kinds of bodies by their plural."""
    pairs = (pair.partition(" ") for pair in wordlist("plural_kinds"))
    return {plural: kind for plural, _, kind in pairs}


def _longest(words: Words, actors: Gazetteer, path: list[str], place: int) -> tuple[Entry, int] | None:
    """Return the longest name that goes on from a path with the words at a place, and the word behind it."""
    node = actors.root
    for word in path:
        following = node.following.get(word)
        if following is None:
            return None
        node = following
    found = None
    for end in range(place, len(words)):
        following = node.following.get(words.lower[end])
        if following is None:
            break
        node = following
        named = [entry for entry in node.entries if entry.kind is Alias.NAME]
        found = (named[0], end + 1) if named else found
    return found
