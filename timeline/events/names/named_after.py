"""A listed name that goes on becomes another thing's: a body or a place named after it, or a person named like it."""

from __future__ import annotations

from timeline.events.names.gazetteer import Alias, Entry, wordlist
from timeline.events.names.matching import Matcher
from timeline.events.names.names import Run, Words, run_at

_LONGEST_NAME = 8  # words of a body's name behind the name of whom it is named after


def named_after(words: Words, matcher: Matcher, entry: Entry, place: int) -> Run | None:
    """Return the body named after a person, or the person named like a state; None for the name itself.

    "The Yuri Gagarin Cosmonaut Training Center" is not Gagarin, and "Jordan Doe, a lawyer" no state.

    Args:
        words: the text.
        matcher: finds the names of the gazetteer in it.
        entry: the name.
        place: the word at which it begins.
    """
    end = limit = place + len(entry.words)
    while limit < min(end + _LONGEST_NAME, len(words)) and words.capital(limit):
        limit += 1
    if entry.actor.type == "state" and entry.kind is Alias.NAME and limit > end == place + 1:
        run = run_at(words, place, limit) if matcher.entry(end) is None else None
        return run if run is not None and run.type == "person" else None
    if entry.actor.type != "person":
        return None
    kinds = [index for index in range(end, limit) if words.forms[index] in wordlist("organisations")]
    return Run(place, kinds[-1] + 1, "organisation") if kinds else None


def is_venue(words: Words, end: int) -> bool:
    """Tell whether the word behind a name makes a place of it: "the U.S. Air Force *Museum*".

    Args:
        words: the text.
        end: the word behind the name.
    """
    return end < len(words) and words.near(end) and words.forms[end] in wordlist("venues")
