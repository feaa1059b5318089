"""A name that no table lists becomes what it names, by its own words and by those around it: person, body or other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.names.gazetteer import wordlist
from timeline.grammar import common_word

_ROLE_REACH = 6  # words after a comma, or after "is a", within which a role must stand
_OWNED = 5  # words before a name between commas within which is told whose he is
_MARKS = frozenset({",", ".", ";"})


def kind_of(forms: Sequence[str], lower: Sequence[str], first: int, end: int, *, titled: bool) -> str:
    """Return what a run of words with a capital names: "organisation", "person" or "other".

    Args:
        forms, lower: the words of the text, and the same in small letters.
        first, end: the run, the end excluded.
        titled: whether a title stands before it.
    """
    if any(form in wordlist("organisations") for form in forms[first:end]):
        return "organisation"
    if titled or _is_told_by_role(forms, lower, first):
        return "person"
    if _is_chosen(forms, lower, first, end):
        return "person"
    if end < len(forms) and lower[end] in wordlist("speaking"):
        return "person"
    if _is_said_to_be(lower, end):
        return "person"
    if end < len(forms) and forms[end] == ",":
        after = lower[end + 1 : end + 1 + _ROLE_REACH]
        until = next((place for place, word in enumerate(after) if word in _MARKS), len(after))
        if not wordlist("roles").isdisjoint(after[:until]):
            return "person"
    return "other"


def _is_told_by_role(forms: Sequence[str], lower: Sequence[str], first: int) -> bool:
    """Tell whether a role or what somebody leads stands before a name: "his colleague, *Ada Quist*", "headed by"."""
    if first == 0:
        return False
    if lower[first - 1] in wordlist("roles"):
        return True
    if forms[first - 1] == "," and first > 1:
        owned = any(word == "'" or word in wordlist("owned") for word in lower[max(0, first - _OWNED) : first - 1])
        return owned and lower[first - 2] in wordlist("roles") | wordlist("relations")
    return first > 1 and lower[first - 1] == "of" and lower[first - 2] in wordlist("leadership")


def _is_chosen(forms: Sequence[str], lower: Sequence[str], first: int, end: int) -> bool:
    """Tell whether a name is that of who is given an office: "elected *Ada Quist* (of Chile) its president"."""
    if lower[end : end + 1] == ["of"]:
        end += 1
        while end < len(forms) and forms[end][0].isupper():
            end += 1
    chosen = first > 0 and lower[first - 1] in wordlist("choosing")
    return chosen and end < len(lower) and lower[end] in wordlist("owned") | wordlist("chosen_as")


def _is_said_to_be(lower: Sequence[str], end: int) -> bool:
    """Tell whether a name is told to be somebody's: "Ada Quist is an engineer", "Ada Quist (born 1960)"."""
    after = lower[end : end + 2 + _ROLE_REACH] if end < len(lower) else ()
    if len(after) < 2 or (after[0] != "(" and after[0] not in wordlist("being")):
        return False
    if after[0] == "(":
        return after[1] in wordlist("born")
    until = next((place for place, word in enumerate(after) if word in _MARKS | wordlist("describing")), len(after))
    return after[1] in wordlist("articles") and not wordlist("roles").isdisjoint(after[2:until])


_SHORT = 5
"""Letters of an acronym that may look like a word: "HOPE"."""


def is_acronym(form: str) -> bool:
    """Tell whether a word of capitals may be an organisation's short name.

    Args:
        form: the word as it is written.
    """
    if _INNER.fullmatch(form):
        return form not in wordlist("capitals")
    known = form in wordlist("capitals") or (len(form) > _SHORT and common_word(form.lower()))  # "NEXT MEETING: May"
    return 3 <= len(form) <= 8 and form.isalpha() and form.isupper() and not known


_INNER = re.compile(
    r"(?!\w+Sats?\b)(?!(?:Ma?c|De|Di|Du|La|Le|Fitz|Van|St)[A-Z])[A-Z][a-z]{2,}(?:[A-Z]{2,}|[A-Z][a-z]{2,})"
)
"""A name of two words in one, as those of firms are: "OrbitBEYOND", but "McDonald"."""
