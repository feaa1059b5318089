"""Pasts that look like their base ("put", "set") get the tags that their neighbours show."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.doubtful import with_set
from timeline.grammar.tagger import Tag
from timeline.grammar.tags import FINITE, NOUNS, PARTICIPLE, PAST
from timeline.grammar.wordlists import words as listed


def set_for(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a participle with the form of a bare verb: "the launch, then set for May, slipped"."""
    if not place or tags[place + 1].xpos != "IN" or words[place] not in listed("past_and_participle"):
        return False
    before = next((tags[index].xpos for index in range(place - 1, -1, -1) if tags[index].xpos != "RB"), "")
    mended = before == "," or with_set(place, words, tags)
    aside = before == "," and "," in words[place + 3 : place + 6] and tags[place + 2].xpos in ("CD", "NNP")
    owing = words[place] in listed("owing") and (tags[place - 1].xpos == "RB" or aside)  # "the flight, set for 2026,"
    if tags[place].xpos == "NN" and not (mended and owing):
        return False  # "a new crew, cut in two"
    right[place] = PARTICIPLE if mended else right[place]
    return True


def put(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a bare form that is a past too between its subject and its object, with nothing that leads it: "a power
    fault put the satellite in safe mode"."""
    if words[place] not in listed("past_and_participle") or not place:
        return False
    subject = _before_inserted_date(place - 1, tags) if tags[place].xpos == "VB" else place - 1
    if subject < 0 or tags[subject].xpos not in (*NOUNS, "PRP", "CD"):
        return False
    behind = place + 2 if tags[place + 1].xpos == "RP" else place + 1  # "JAXA set up a task force"
    objects = ("DT", "PRP$", "PRP", "NNP") if subject < place - 1 else ("DT", "PRP$", "PRP")
    if behind >= len(tags) or tags[behind].xpos not in objects:
        return False
    if tags[place].xpos == "NN" and behind == place + 1:
        return False  # "a power cut"
    if tags[place].xpos == "VBN" and any(tag.xpos in FINITE for tag in tags[place:]):
        return False  # "a task force set up a year ago found"
    begun = next((index for index in range(subject, -1, -1) if tags[index].xpos in (",", ":", "CC")), -1) + 1
    if any(tag.upos == "AUX" or tag.xpos in ("MD", "TO") or tag.xpos in FINITE for tag in tags[begun:place]):
        return False
    right[place] = PAST
    return True


def _before_inserted_date(place: int, tags: Sequence[Tag]) -> int:
    """Return the place before a date between commas that ends here, or the same: "the last, in September, put"."""
    if tags[place].xpos != ",":
        return place
    first = place - 1
    while first > 0 and tags[first].xpos in ("IN", "NNP", "CD"):
        first -= 1
    return first - 1 if tags[first].xpos == "," and first < place - 1 else place
