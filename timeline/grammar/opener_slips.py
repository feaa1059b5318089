"""Small openers that the tagger took for adverbs, particles or verbs get the tags that their neighbours show."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.tagger import Tag
from timeline.grammar.tags import (
    ADVERB,
    BASE,
    CONJUNCTION,
    DETERMINER,
    FINITE,
    INFINITIVE,
    NAME,
    PARTICIPLE,
    PREPOSITION,
)
from timeline.grammar.wordlists import words as listed


def no_earlier(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend "to" before what is no verb: "slipped to no earlier than April", "to mid-2027", "sent to Congress"."""
    if tags[place + 1].xpos != "VB":
        return False
    denied = words[place + 1].lower() in listed("no_verbs")
    named = place > 0 and words[place - 1].islower() and words[place + 1][:1].isupper()
    named = named and words[place + 1].lower() not in listed("base_verbs")
    if denied or named or any(map(str.isdigit, words[place + 1])):
        right[place], right[place + 1] = PREPOSITION, DETERMINER if denied else NAME
        return True
    return False


def to_do(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a verb behind "to" that looks like an adjective: "is to *present* options"."""
    if tags[place + 1].xpos != "JJ" or words[place + 1] not in listed("verbs_like_adjectives"):
        return False
    right[place + 1] = BASE
    return True


def is_to_do(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a verb behind "is to" that looks like a noun: "the crew is to *land* in May", "the three are to *dock*"."""
    held = place > 0 and words[place - 1] in listed("be") and tags[place - 1].xpos in ("VBP", "VBZ", "VBD")
    bare = tags[place + 1].xpos == "NN" and words[place + 1] in listed("base_verbs")
    follows = tags[place + 2].xpos if place + 2 < len(tags) else "."
    if words[place] not in listed("to") or not (held and bare) or follows in ("NN", "NNS", "MD", "VBD", "VBZ"):
        return False
    right[place], right[place + 1] = INFINITIVE, BASE
    return True


def formerly(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend "once" behind a comma and before a participle, where it opens no clause: "the test, *once* planned for"."""
    if words[place] not in listed("formerly") or not place or tags[place - 1].xpos != ",":
        return False
    alike = tags[place + 1].xpos == "JJ" and words[place + 1] in listed("past_and_participle")  # "once set for May"
    if tags[place + 1].xpos not in ("VBN", "VBD") and not alike:
        return False
    right[place], right[place + 1] = ADVERB, PARTICIPLE
    return True


def in_place(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend "in" before a name, taken for a particle: "began *in* Vienna"."""
    if words[place] not in listed("in_places") or tags[place + 1].xpos != "NNP":
        return False
    right[place] = PREPOSITION
    return True


def after_it_did(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend what opens a clause, taken for an adverb: "*after* five states had ratified", "*after* thick clouds had"."""
    described = tags[place + 1].xpos in ("JJ", "NNS") and words[place] in listed("clause_times")
    if words[place] not in listed("subordinators") or not (described or tags[place + 1].xpos == "CD"):
        return False
    mark = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ".", ":")), len(tags))
    if not any(tag.xpos in FINITE for tag in tags[place:mark]):
        return False
    right[place] = CONJUNCTION
    return True


def until(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend "until" before a number, taken for a participle: "has *until* 2027 to finish"."""
    if words[place] not in listed("until") or tags[place + 1].xpos not in ("CD", "NNP"):
        return False
    right[place] = PREPOSITION
    return True
