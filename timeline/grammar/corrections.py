"""Tags that their neighbours rule out become the ones that fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from unicodedata import category

from timeline.grammar.entry_slips import ends_entry
from timeline.grammar.headlines import as_headline, as_told
from timeline.grammar.lemmas import lemma
from timeline.grammar.noun_slips import has_finite
from timeline.grammar.slips import mend
from timeline.grammar.tagger import Tag, listed_word, past_form
from timeline.grammar.tags import (
    DASH,
    FINITE,
    ITEM,
    NAME,
    NOUN,
    PAST,
    PLURAL,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    in_relative,
    in_subordinate,
)
from timeline.grammar.wordlists import words as listed

_QUOTES = frozenset({'"', "\u201c", "\u201d"})

_DASHES = frozenset({"\u2013", "\u2014"})
_HYPHEN = Tag("HYPH", "PUNCT")
_SIDES = 2
_NO_NAME = frozenset({"RB", "RBR", "JJ", "JJR", "IN", "UH", "VB", "VBP", "RP"})


def _is_said_of(tags: Sequence[Tag]) -> bool:
    """Tell whether a preposition comes second, and an auxiliary or a past behind it before any mark."""
    mark = next((place for place, tag in enumerate(tags) if tag.xpos in (",", ":", "CC", "WDT", "WP")), len(tags))
    verb = any(tag.upos == "AUX" or tag.xpos in ("VBD", "MD") for tag in tags[1:mark])
    aside = any(one.xpos == "," and other.xpos == "MD" for one, other in pairwise(tags))  # "Work on X, a probe, can"
    return len(tags) > 1 and tags[1].xpos == "IN" and (verb or aside)


def _talks_that(words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a relative clause follows a form in -s that opens a sentence: "*Talks* that began in May ended"."""
    opens = len(tags) > _CLAUSE and tags[0].xpos == "VBZ" and words[1] in listed("relatives")
    return opens and tags[2].xpos in FINITE


_CLAUSE = 3


def _past_of(place: int, words: Sequence[str], tags: Sequence[Tag]) -> Tag:
    """Return the tag of a past for a word in "-ed" behind who acts that is in no list: "Ekumaku *testified*"."""
    word, tag = words[place], tags[place]
    if tag.xpos not in ("NN", "RB") or not word.endswith("ed") or not word.islower() or not place:
        return tag
    acts = tags[place - 1].upos in ("NOUN", "PROPN", "PRON") or words[place - 1][:1].isupper()
    known = listed_word(word) or not past_form(word, 4) or lemma(word, "VBD") == word
    return PAST if acts and not known else tag


def _told_when(right: list[Tag]) -> None:
    """Make the participle of a clause without a finite verb a past: "When it *entered* into force, in 1964, it"."""
    mark = next((place for place, tag in enumerate(right) if tag.xpos == ","), 0)
    places = [place for place in range(2, mark) if right[place].xpos == "VBN"]
    if len(places) != 1 or any(tag.xpos in FINITE or tag.xpos == "VBP" or tag.upos == "AUX" for tag in right[:mark]):
        return
    if right[places[0] - 1].upos in ("NOUN", "PROPN", "PRON"):
        right[places[0]] = PAST


def _headlines_in(words: Sequence[str], right: list[Tag]) -> None:
    """Give each part between semicolons that has no finite verb one: "It enters orbit; its twin *swings* past"."""
    ends = [place for place, word in enumerate(words) if word == ";"]
    for first, end in pairwise([-1, *ends, len(words)]):
        part = right[first + 1 : end]
        if part and not any(tag.xpos in FINITE or tag.xpos == "VBP" for tag in part):
            as_headline(words[first + 1 : end], part)
            right[first + 1 : end] = part


def _is_mark(word: str) -> bool:
    """Tell whether a word is the mark of an item of a list ("\u2022", ">"), and neither letters nor a currency."""
    return len(word) <= len("--") and not any(char.isalnum() or char in "#@" or category(char) == "Sc" for char in word)


def _by_form(words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend what a word's own form shows: hyphens, capitals, quotation marks, dashes."""
    for place, word in enumerate(words):
        if tags[place].xpos == "UH" and "-" in word:
            right[place] = NOUN  # "lift-off"
        if tags[place].xpos == "GW" and word[:1].isupper():
            right[place] = NAME
        if tags[place].xpos == "GW" and word in listed("links"):
            right[place] = PREPOSITION  # "laser-focused on returning"
        if word in _QUOTES and tags[place].upos != "PUNCT":
            right[place] = QUOTE
        if word in _DASHES and tags[place].xpos in ("SYM", "NFP"):
            right[place] = DASH
        between = [*words[max(0, place - 1) : place], *words[place + 1 : place + 2]]
        if word == "-" and tags[place].xpos == "," and len(between) == _SIDES and all(map(str.isupper, between)):
            right[place] = _HYPHEN  # "a joint ISRO-NASA mission"


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
    tags = [_past_of(place, words, tags) for place in range(len(words))]
    if _talks_that(words, tags):
        tags[0], tags[1] = PLURAL, RELATIVE
    if len(words) > 1 and tags[0].upos != "PUNCT" and _is_mark(words[0]):
        tags[0] = ITEM
    right = list(tags)
    if not any(
        tag.xpos in FINITE and not (in_relative(place, tags) or in_subordinate(place, words, tags))
        for place, tag in enumerate(tags)
    ):
        as_told(words, right)
    if len(words) > 1 and words[0][:1].isupper() and tags[0].xpos in _NO_NAME and tags[1].xpos in FINITE:
        right[0] = right[0] if listed_word(words[0]) or words[0].endswith("ly") else NAME
    if words and words[0].lower() in listed("clause_when"):
        _told_when(right)
    if tags[:1] and tags[0].xpos == "UH" and words[0][:1].isupper() and not listed_word(words[0]):
        right[0] = NAME  # "Peru | 30 Jun 1967"
    if [tag.xpos for tag in tags[1:3]] in ([",", "WDT"], [",", "WP"]) and tags[0].xpos in _NO_NAME:
        right[0] = NAME  # "Vast, which has no money"
    if not any(tag.xpos in FINITE or tag.xpos == "VBP" for tag in tags):
        as_headline(words, right)
    elif ";" in words:
        _headlines_in(words, right)
    if tags[:1] and tags[0].xpos == "VBZ" and tags[0].upos == "VERB" and has_finite(tags[1:]):
        right[0] = PLURAL  # "Talks between the two had begun"
        right[1] = PREPOSITION  # "on trade", not "talks on"
    if tags[:1] and tags[0].xpos == "VB" and _is_said_of(tags):
        right[0] = NOUN  # "Work on it is to start"
    _by_form(words, tags, right)
    for place in range(len(words) - 1):
        mend(place, words, tags, right)
    ends_entry(words, tags, right)
    return tuple(right)
