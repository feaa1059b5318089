"""The first verb of an entry of a list that the tagger took for a name or a noun gets the tag of a verb."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.lemmas import strong_participle
from timeline.grammar.tagger import Tag, past_form
from timeline.grammar.tags import DASHES, NOUN, PARTICIPLE, PAST, PRESENT


def opens_entry(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past that opens an entry, taken for a name or noun: "1991-1993 - *Seconded* to", "2017 - *Delayed*: ".

    Args:
        place: index of the word.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.

    Returns:
        Whether it was mended.
    """
    opens = place > 0 and (tags[place - 1].xpos == ":" or words[place - 1] in DASHES)
    if not opens or not words[place][:1].isupper() or (place + 1 < len(tags) and tags[place + 1].xpos not in _BEHIND):
        return False
    if past_form(words[place].lower(), 4):
        right[place] = PAST
        return True
    if not strong_participle(words[place].lower()):
        return False
    right[place] = PARTICIPLE
    return True


_BEHIND = frozenset({"IN", "TO", "DT", "CD", ":", ",", ".", "CC", "RB"})


def acts_in_entry(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a present behind the date of an entry, taken for a plural before its object: "21 May - *reaches* 700 km".

    Args:
        place: index of a seeming plural.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.

    Returns:
        Whether it was mended.
    """
    opens = place > 1 and words[place - 1] in DASHES and tags[place - 2].xpos in ("CD", "NNP")
    if not opens or not words[place].islower() or tags[place + 1].xpos not in _OBJECT:
        return False
    right[place] = PRESENT
    return True


_OBJECT = frozenset({"CD", "DT", "PRP$", "NNP"})


def ends_entry(words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend a past that is all that an entry tells, taken for a noun: "28 May 2008 - *Promulgated*".

    Args:
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.
    """
    if words and tags[-1].xpos == "." and words[-1].isalpha():  # "Work on it suspended"
        right[-1] = PARTICIPLE if past_form(words[-1].lower(), 4) else NOUN
    if words and tags[-1].xpos in ("NN", "NNP", "JJ"):
        opens_entry(len(words) - 1, words, tags, right)
