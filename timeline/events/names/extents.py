"""A listed name at a place of a text becomes the words that it takes up there, or that of a town of the same name."""

from __future__ import annotations

from timeline.events.names.gazetteer import wordlist
from timeline.events.names.names import Words

_FORM = 4  # words between a firm's name and the form of its company


def with_initials(words: Words, place: int) -> int:
    """Return where the initials before a last name begin: "*D.* Rogozin".

    Args:
        words: the text.
        place: index of the last name.
    """
    while place >= 2 and words.forms[place - 1] == "." and len(words.forms[place - 2]) == 1:
        if not words.forms[place - 2].isupper():
            break
        place -= 2
    return place


def with_form(words: Words, end: int) -> int:
    """Return where the name of a firm ends with the form of its company: "Rocket Lab *National Security LLC*".

    Args:
        words: the text.
        end: the word behind the name.
    """
    limit = end
    while limit < min(end + _FORM, len(words)) and words.near(limit):
        if not (words.capital(limit) or words.forms[limit] == "."):
            break
        if words.forms[limit] in wordlist("company_forms"):
            return limit + 1
        limit += 1
    return end


def stands_in(words: Words, place: int, end: int) -> bool:
    """Tell whether a last name is that of a town: "controllers in Korolyov", but "in Trump's words".

    Args:
        words: the text.
        place, end: the name, the end excluded.
    """
    before = words.lower[place - 1] if place else ""
    return before in wordlist("inside") and words.forms[end : end + 1] != ["'"]
