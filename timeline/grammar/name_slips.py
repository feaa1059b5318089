"""Names taken for other words, and other words taken for names, get the tags that their neighbours show."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag, listed_word
from timeline.grammar.tags import NAME, NOUN, PAST, PRESENT
from timeline.grammar.wordlists import words as listed


def unknown_name(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a word that is in no list, taken for an adverb: before a finite verb, "and ispace tried again", or with a
    capital, "*JAXA* last month presented"."""
    finite = tags[place + 1].xpos in ("VBD", "VBZ", "MD")
    capital = words[place][:1].isupper()
    if not (finite or capital) or listed_word(words[place]) or words[place].endswith(("ly", "ward", "wards", "wise")):
        return False
    right[place] = NAME
    return True


def native(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend the name of a people that stands for one of them: "an *Indian* on the Moon"."""
    one = place > 0 and tags[place - 1].xpos == "DT" and words[place][:1].isupper()
    if not one or tags[place + 1].xpos not in ("IN", "MD", "VBD", "VBZ"):
        return False
    right[place] = NOUN
    return True


def of_name(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a participle with a capital that closes a name: "Kestrel Satellites *Limited*, a firm"."""
    named = place > 0 and words[place][:1].isupper() and tags[place - 1].xpos in ("NNP", "NNPS")
    if not named or tags[place + 1].xpos not in (",", "-LRB-", "POS"):
        return False
    right[place] = NAME
    return True


def numbered(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend the "No" of a number, taken for a determiner: "Regulation *No* 377"."""
    if words[place] in listed("numero") and tags[place + 1].xpos == "CD":
        right[place] = NAME


def in_name(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a form in -ing within a name: "the Treaty on Principles Governing"."""
    if not place or not words[place][:1].isupper() or not words[place + 1][:1].isupper():
        return False
    right[place] = NAME
    return True


def small_name(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend a verb taken for a name: none is written small ("in May, *eased* it", "the Court *upheld* it")."""
    if not words[place].islower():
        return
    put = words[place] in listed("past_and_participle") and tags[place + 1].xpos in ("NNP", "DT", "PRP", "PRP$")
    if put or words[place].endswith("ed") or lemma(words[place], "VBD") != words[place]:
        right[place] = PAST
    elif place and words[place] in listed("verbs_of_things") and tags[place - 1].xpos in ("NNP", "NN"):
        right[place] = PRESENT  # "Congress reconvenes Sept. 8"
