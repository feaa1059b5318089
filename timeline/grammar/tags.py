"""The tags that corrections give, by what they say of a word."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.grammar.tagger import Tag
from timeline.grammar.wordlists import words as listed

INFINITIVE = Tag("TO", "PART")
BASE = Tag("VB", "VERB")
PAST = Tag("VBD", "VERB")
PRESENT = Tag("VBZ", "VERB")
PLURAL_PRESENT = Tag("VBP", "VERB")
PARTICIPLE = Tag("VBN", "VERB")
NOUN = Tag("NN", "NOUN")
PLURAL = Tag("NNS", "NOUN")
NAME = Tag("NNP", "PROPN")
ADVERB = Tag("RB", "ADV")
ADJECTIVE = Tag("JJ", "ADJ")
DETERMINER = Tag("DT", "DET")
PREPOSITION = Tag("IN", "ADP")
PARTICLE = Tag("RP", "ADP")
CONJUNCTION = Tag("IN", "SCONJ")
PRONOUN = Tag("PRP", "PRON")
RELATIVE = Tag("WDT", "PRON")
QUOTE = Tag("''", "PUNCT")
DASH = Tag(":", "PUNCT")
ITEM = Tag("NFP", "PUNCT")


def run_start(place: int, tags: Sequence[Tag], kinds: Collection[str]) -> int:
    """Return where the run of words before a word begins whose Treebank tags are of some kinds; the word if none is.

    Args:
        place: index of the word.
        tags: the tags of the sentence.
        kinds: Treebank tags.
    """
    first = place
    while first > 0 and tags[first - 1].xpos in kinds:
        first -= 1
    return first


DASHES = frozenset({"-", "--", "---", "\u2013", "\u2014"})
"""The words that part an entry from its date."""
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
"""Treebank tags of nouns and names."""
FINITE = frozenset({"VBD", "VBZ", "MD"})
"""Treebank tags of verbs that are finite for sure."""


def in_relative(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a finite verb stands right behind a relative word.

    Args:
        place: index of the verb.
        tags: the tags of the sentence.
    """
    return any(tag.xpos in ("WDT", "WP") for tag in tags[max(0, place - 2) : place])


def in_subordinate(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a finite verb is the first behind a word that opens a clause of time or cause: "since it *was*".

    Args:
        place: index of the verb.
        words, tags: the sentence.
    """
    for index in range(place - 1, 0, -1):
        if tags[index].xpos in FINITE:
            return False
        opens = tags[index].xpos in ("IN", "RB") and words[index] in listed("subordinators")
        if opens or (tags[index].xpos == "IN" and tags[index].upos == "SCONJ"):
            return True
    return False
