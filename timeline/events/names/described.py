"""A description becomes the actor of the document that it stands for: "the agency", "the Luxembourg operator"."""

from __future__ import annotations

from timeline.events.names.gazetteer import wordlist
from timeline.events.names.introduced import Introduced, Known
from timeline.events.names.matching import Matcher
from timeline.events.names.names import Words


def described(words: Words, matcher: Matcher, introduced: Introduced, place: int) -> tuple[Known, int] | None:
    """Return whom the words that "the" opens stand for, and where they end; None where for nobody.

    Args:
        words: the words of a text.
        matcher: finds the names of the gazetteer in it.
        introduced: what was named before.
        place: index of "the".
    """
    for length in (2, 1):
        end = place + 1 + length
        known = introduced.of_noun(words.forms[place + 1 : end]) if end <= len(words) else None
        if known is not None and matcher.entry(place + 1) is None and not _goes_on(words, end):
            return known, end
    return _by_state(words, matcher, introduced, place)


def _by_state(words: Words, matcher: Matcher, introduced: Introduced, place: int) -> tuple[Known, int] | None:
    """Return whom "the Luxembourg operator" stands for: the one of that state named last."""
    end = place + 3
    entry = matcher.entry(place + 1) if end < len(words) else None
    if entry is None or entry.actor.type != "state" or len(entry.words) > 1:
        return None
    beside = words.forms[end + 1 : end + 2] if words.forms[end] == "," else words.forms[end : end + 1]
    named = any(word[0].isupper() or word == "the" for word in beside)  # "the American regulator, the FCC"
    known = None if named else introduced.of_state(entry.actor, words.lower[end - 1])
    return None if known is None else (known, end)


def _goes_on(words: Words, place: int) -> bool:
    """Tell whether a name goes on at a word: "the Committee on Appropriations" is another than "the Committee"."""
    if words.forms[place : place + 1] == ["-"]:
        return True  # "the president-elect"
    capital = words.forms[place - 1][0].isupper()
    return capital and place < len(words) and (words.capital(place) or words.lower[place] in wordlist("body_links"))
