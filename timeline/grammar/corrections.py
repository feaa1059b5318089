"""Tags that their neighbours rule out become the ones that fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.grammar.doubtful import doubtful, in_relative, with_set
from timeline.grammar.headlines import as_headline, as_told
from timeline.grammar.lemmas import lemma
from timeline.grammar.participles import participles
from timeline.grammar.small_words import small_words
from timeline.grammar.tagger import Tag, listed_word
from timeline.grammar.tags import (
    ADJECTIVE,
    BASE,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    NAME,
    NOUN,
    NOUNS,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    QUOTE,
)
from timeline.grammar.wordlists import words as listed

_QUOTES = frozenset({'"', "\u201c", "\u201d"})

_NO_NAME = frozenset({"RB", "RBR", "JJ", "JJR", "IN", "UH", "VB", "VBP", "RP"})
_AFTER_VERB = frozenset({"IN", "RP", "TO", "DT", "PRP$", "RB", "."})
_SMALL = frozenset({"IN", "RB", "RP"})
_MISTAKEN_SMALL = ("beyond", "always_prepositions", "of_worth")  # prepositions taken for nouns too
_DOUBTFUL = frozenset({"JJ", "NN", "NNS", "VBZ", "VBP"})
_PASTS = frozenset({"VBN", "VBD"})
"""The tags that are looked at for small words, for verbs, and for participles."""
_DATE_LONGEST = 4  # words of a date between a noun and its verb


def _has_finite(tags: Sequence[Tag]) -> bool:
    """Tell whether a preposition comes first, and a finite verb behind it before any mark, or right behind a comma."""
    if not tags or tags[0].xpos not in ("IN", "RP"):
        return False
    mark = next((place for place, tag in enumerate(tags) if tag.xpos in (",", ":", "CC")), len(tags))
    behind = any(one.xpos == "," and other.xpos in ("VBD", "MD") for one, other in pairwise(tags))  # an insertion
    return behind or any(tag.xpos in ("VBD", "MD") for tag in tags[:mark])


def _is_said_of(tags: Sequence[Tag]) -> bool:
    """Tell whether a preposition comes second, and an auxiliary or a past behind it before any mark."""
    mark = next((place for place, tag in enumerate(tags) if tag.xpos in (",", ":", "CC", "WDT", "WP")), len(tags))
    verb = any(tag.upos == "AUX" or tag.xpos in ("VBD", "MD") for tag in tags[1:mark])
    return len(tags) > 1 and tags[1].xpos == "IN" and verb


def corrected(words: Sequence[str], tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """Return the tags of a sentence with the slips put right that its neighbours show.

    What each rule mends stands with it: names of one letter and small words; verbs taken for adjectives and nouns
    ("New Zealand updated its rules", "Japan signs the accord"), and nouns taken for verbs ("member states signed");
    participles taken for a past ("the bill, introduced in May, says"); lines without a finite verb ("Elon Musk unveiled
    plans", "Apollo 11 lands on the Moon"). A word with a capital that opens a sentence, is in no list and stands before
    a finite verb is a name.

    Args:
        words: the words of the sentence.
        tags: their tags.
    """
    right = list(tags)
    if not any(tag.xpos in FINITE and not in_relative(place, tags) for place, tag in enumerate(tags)):
        as_told(words, right)
    if len(words) > 1 and words[0][:1].isupper() and tags[0].xpos in _NO_NAME and tags[1].xpos in FINITE:
        right[0] = right[0] if listed_word(words[0]) or words[0].endswith("ly") else NAME
    if not any(tag.xpos in FINITE or tag.xpos == "VBP" for tag in tags):
        as_headline(words, right)
    if tags[:1] and tags[0].xpos == "VBZ" and tags[0].upos == "VERB" and _has_finite(tags[1:]):
        right[0] = PLURAL  # "Talks between the two had begun"
        right[1] = PREPOSITION  # "on trade", not "talks on"
    if tags[:1] and tags[0].xpos == "VB" and _is_said_of(tags):
        right[0] = NOUN  # "Work on it is to start"
    for place, word in enumerate(words):
        if tags[place].xpos == "GW" and word[:1].isupper():
            right[place] = NAME
        if word in _QUOTES and tags[place].upos != "PUNCT":
            right[place] = QUOTE
    for place in range(len(words) - 1):
        _mend(place, words, tags, right)
    return tuple(right)


def _mend(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Put the tag of one word right; arguments as :func:`doubtful`."""
    xpos = tags[place].xpos
    if xpos == "TO" and tags[place + 1].xpos == "VB" and words[place + 1].lower() in listed("no_verbs"):
        right[place], right[place + 1] = PREPOSITION, DETERMINER  # "slipped to no earlier than April"
    elif xpos == "TO" and tags[place + 1].xpos == "VB" and any(map(str.isdigit, words[place + 1])):
        right[place], right[place + 1] = PREPOSITION, NAME  # "pushed to mid-2027"
    elif xpos in _SMALL or words[place] == "I" or any(words[place] in listed(name) for name in _MISTAKEN_SMALL):
        small_words(place, words, tags, right)
    elif xpos in ("VB", "VBP") and tags[place + 1].xpos == "MD":
        right[place] = NOUN  # "that work would begin"
        if place and words[place - 1] == "that":
            right[place - 1] = CONJUNCTION
    elif xpos == "VBZ" and (not place or tags[place - 1].xpos in (":", ",", "CC")) and _finite_aux(tags[place + 1]):
        right[place] = PLURAL  # "; offers were due"
    elif xpos == "VBZ" and place > 1 and words[place - 1] == "that" and _reported(place, words, tags):
        right[place], right[place - 1] = PLURAL, CONJUNCTION  # "said that talks on it would begin"
    elif xpos in _DOUBTFUL:
        doubtful(place, words, tags, right)
    elif xpos == "RBR" and tags[place + 1].xpos in ("NN", "NNS"):
        right[place] = ADJECTIVE  # "further tests"
    elif xpos in _PASTS:
        participles(place, words, tags, right)
    elif xpos == "VB" and place and tags[place + 1].xpos == "IN" and words[place] in listed("past_and_participle"):
        before = next((tags[index].xpos for index in range(place - 1, -1, -1) if tags[index].xpos != "RB"), "")
        noted = before == "," or with_set(place, words, tags)
        right[place] = PARTICIPLE if noted else right[place]  # "the launch, then set for May, slipped"
    elif xpos == "MD" and words[place + 1] in listed("after_modal") and not _bare_behind(place + 1, tags):
        right[place + 1] = BASE  # "will double to 500 staff"
    elif xpos == "VB" and _put(place, words, tags):
        right[place] = PAST  # "a power fault put the satellite in safe mode"
    elif xpos == "VBG" and place and words[place][:1].isupper() and words[place + 1][:1].isupper():
        right[place] = NAME  # "the Treaty on Principles Governing"
    elif xpos == "VB" and place and words[place] in listed("live") and words[place - 1] in listed("going"):
        right[place] = ADJECTIVE  # "it went live"
    elif xpos == "VBG" and words[place].lower() in listed("acting_office") and tags[place + 1].xpos in NOUNS | {"JJ"}:
        right[place] = ADJECTIVE  # "named acting administrator": no verb, it takes no object
    elif xpos == "NNP" and words[place].islower() and words[place].endswith("ed"):
        right[place] = PAST  # no name is small: "the second, in May, eased licensing"


def _bare_behind(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a bare verb follows a word."""
    return place + 1 < len(tags) and tags[place + 1].xpos == "VB"


def _put(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a bare form that is a past too stands between its subject and its object, and nothing leads it."""
    if words[place] not in listed("past_and_participle") or not place or tags[place - 1].xpos not in NOUNS:
        return False
    if tags[place + 1].xpos not in ("DT", "PRP$"):
        return False
    begun = next((index for index in range(place - 1, -1, -1) if tags[index].xpos in (",", ":", "CC")), -1) + 1
    return not any(tag.upos == "AUX" or tag.xpos in ("MD", "TO") or tag.xpos in FINITE for tag in tags[begun:place])


def _finite_aux(tag: Tag) -> bool:
    """Tell whether a word is an auxiliary that has its subject before it."""
    return tag.upos == "AUX" and tag.xpos in ("VBD", "VBZ", "VBP", "MD")


def _reported(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a form in -s opens what is said, and its verb follows: "said that *talks* on it would begin"."""
    told = next((index for index in range(place - 2, -1, -1) if tags[index].xpos[:2] == "VB"), None)
    reports = told is not None and lemma(words[told], tags[told].xpos) in listed("reporting")
    return reports and _has_finite(tags[place + 1 :])
