"""The nouns and names that open a line, and the verb behind them, get the tags that the rest of the line shows."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.tagger import Tag, listed_word, past_form
from timeline.grammar.tags import FINITE, NAME, NOUN, PAST, PLURAL, PRESENT
from timeline.grammar.wordlists import words as listed


def name_not_owner(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a name taken for a possessive: "*Atlantis* lands for the last time"."""
    if not words[place][:1].isupper() or listed_word(words[place]):
        return False
    right[place] = NAME
    return True


def who_lands(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a present behind a name that opens a line, taken for a plural: "21 Jul 2011 Atlantis *lands* and the".

    Or before an adjective: "Congress *bars* further tests, effective until it resumes".
    """
    named = place > 0 and words[place - 1][:1].isupper()
    named = named and (tags[place - 1].xpos == "NNP" or not listed_word(words[place - 1]))
    opens = named and (place == 1 or tags[place - 2].xpos in ("CD", ":", "."))
    if not opens or words[place] not in listed("headline_verbs") or tags[place + 1].xpos not in _BEHIND_VERB:
        return False
    end = next((at for at in range(place + 1, len(tags)) if tags[at].xpos in ("CC", ",", ":", ".")), len(tags))
    if any(tag.xpos in FINITE for tag in tags[place + 1 : end]):
        return False
    right[place] = PRESENT
    return True


_BEHIND_VERB = frozenset({"IN", "CC", "DT", "RB", "RP", ".", ",", "TO", "CD", "JJ", "JJR", "RBR"})


def of_what_ended(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a noun that opens a line before another, taken for a verb: "*Comment* period closed on 27 February"."""
    if place or tags[1].xpos != "NN" or len(tags) <= _PAIR:
        return False
    closed = words[_PAIR].islower() and past_form(words[_PAIR]) and tags[_PAIR].xpos in ("VBD", "VBN", "JJ")
    if not closed:
        return False
    right[0] = NOUN
    if tags[_PAIR].xpos == "JJ":
        right[_PAIR] = PAST
    return True


_PAIR = 2  # words of "comment period"


def talks_with(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a plural that opens a line without a verb, taken for a present: "*Talks* with Norway since 2010"."""
    opens = place == 0 or (place == 1 and not words[0][:1].isalnum())
    if not opens or words[place].lower() not in listed("opening_plurals") or tags[place + 1].xpos != "IN":
        return False
    if any(tag.xpos in FINITE for tag in tags[place + 1 :]):
        return False
    right[place] = PLURAL
    return True


def burns_up(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a present that "and" joins to another, taken for a plural: "reaches orbit and *burns* up"."""
    joined = place > 0 and tags[place - 1].xpos == "CC" and words[place + 1] in listed("particles")
    if not joined or not any(tag.xpos == "VBZ" for tag in tags[:place]):
        return False
    right[place] = PRESENT
    return True
