"""Words that a comma or "and" joins become one part of a phrase: its adjectives, the fields of an office."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.tagger import Tag
from timeline.grammar.wordlists import words

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "FW", "ADD"})
"""Tags of the words that head a phrase."""
_ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})


def behind_adjectives(first: int, comma: int, tags: Sequence[Tag]) -> int:
    """Return the noun behind adjectives that commas join, else 0: "the French, German and Dutch *agencies*"."""
    if tags[first].xpos not in ("DT", "PRP$") or any(tag.xpos not in _ADJECTIVES for tag in tags[first + 1 : comma]):
        return 0
    place = comma
    while place < len(tags) and (tags[place].xpos in _ADJECTIVES or tags[place].xpos in (",", "CC")):
        place += 1
    ends = place < len(tags) and tags[place].xpos in NOUNS and tags[place - 1].xpos in _ADJECTIVES
    return place if ends and comma - first > 1 else 0


def fields_of(joint: int, forms: Sequence[str]) -> bool:
    """Tell whether "and" joins the fields of one office: "*Industry and Technology* Minister"."""
    if forms[joint - 1] not in words("fields"):
        return False
    return any(form in words("offices") for form in forms[joint + 2 : joint + 4])
