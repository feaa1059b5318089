"""The name of a capital in a text becomes a place where something happens, or stays the government it stands for."""

from __future__ import annotations

from timeline.events.names.gazetteer import wordlist
from timeline.events.names.names import Words

_LISTING = frozenset({",", "and", "or", "&"})


def is_place(words: Words, place: int, end: int, listed: int) -> bool:
    """Tell whether a capital city is where something happens: after "in", before "D.C." or before "summit".

    In a list all are places where the first is one ("in Washington, London and Moscow").

    Args:
        words: the words of the text.
        place, end: the first word of the name, and the word behind it.
        listed: the word behind the place named last, -1 where there was none.
    """
    if 0 <= listed < place and set(words.lower[listed:place]) <= _LISTING:
        return True
    before = place > 0 and (words.lower[place - 1] in wordlist("locative") or words.forms[place - 1] == "-")
    if end < len(words) and words.lower[end] in wordlist("located"):
        return True
    after = end + 1 < len(words) and words.forms[end] == "," and words.forms[end + 1][0].isupper()
    return before or (after and words.forms[end + 1] in ("D", "DC"))


def after_district(words: Words, end: int) -> int:
    """Return where to read on after a city that ends before the word ``end``: behind "D.C." where that follows."""
    district = words.forms[end : end + 5] in ([",", "D", ".", "C", "."], [",", "D", ".", "C"])
    return min(end + 5, len(words)) if district else end
