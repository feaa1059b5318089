"""A noun that the tagger took for a verb becomes a noun: before an auxiliary, behind a beginning, inside a phrase."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag, listed_word
from timeline.grammar.tags import CONJUNCTION, FINITE, NOUN, PLURAL, PLURAL_PRESENT, PRESENT, run_start
from timeline.grammar.wordlists import listed as in_file
from timeline.grammar.wordlists import words as listed


def before_modal(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a verb right before a modal: "that work would begin"."""
    if tags[place + 1].xpos != "MD":
        return False
    right[place] = NOUN
    if place and words[place - 1] == "that":
        right[place - 1] = CONJUNCTION
    return True


def before_auxiliary(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a form in -s that opens its part and stands before an auxiliary: "; offers were due"."""
    following = tags[place + 1]
    finite = following.upos == "AUX" and following.xpos in ("VBD", "VBZ", "VBP", "MD")
    if not finite or (place and tags[place - 1].xpos not in _BEFORE_PLURAL):
        return False
    right[place] = PLURAL
    return True


def reported(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a form in -s that opens what is said, where its verb follows: "said that *talks* on it would begin"."""
    if place < 2 or words[place - 1] != "that":
        return False
    told = next((index for index in range(place - 2, -1, -1) if tags[index].xpos[:2] == "VB"), None)
    if told is None or lemma(words[told], tags[told].xpos) not in listed("reporting"):
        return False
    if not has_finite(tags[place + 1 :]):
        return False
    right[place], right[place - 1] = PLURAL, CONJUNCTION
    return True


def begun(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a noun with the form of a bare verb, the object of a beginning: "began *work* on the rocket"."""
    before = tags[place - 1] if place else None
    phase = before is not None and before.xpos in ("VBD", "VBZ", "VBN", "VBP", "VBG")
    if not phase or tags[place + 1].xpos != "IN":
        return False
    if lemma(words[place - 1], tags[place - 1].xpos) not in listed("phase_verbs"):
        return False
    right[place] = NOUN
    return True


def no_plural(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a plural without the ending of one, where no verb is seen: "Ada Quist and Ben Rowe *testify* before"."""
    word = words[place]
    if word.endswith("s") or not word.islower() or lemma(word, "NNS") != word or listed_word(word):
        return False
    led = place > 0 and tags[place - 1].xpos in ("NNP", "NNS") and tags[place + 1].xpos == "IN"
    if not led or any(tag.upos in ("VERB", "AUX") for tag in tags):
        return False
    right[place] = PLURAL_PRESENT
    return True


def inside_phrase(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a form in -s between nouns behind a preposition and an article: "on a technology *safeguards* pact"."""
    before = [tag.xpos for tag in tags[max(0, place - 3) : place]]
    held = before == ["IN", "DT", "NN"] and tags[place + 1].xpos == "NN" and words[place - 3] in listed("links")
    if not held or not any(tag.xpos in FINITE for tag in tags[: place - 3]):
        return False
    right[place] = PLURAL
    return True


def tells(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend what a writing does, behind when it came: "A report delivered to Congress on Thursday *calls* for it"."""
    behind = tags[place - 1].xpos in ("NNP", "CD", "NN") and tags[place + 1].xpos in ("IN", "DT", "CD", "RP")
    if place < _WRITTEN or not behind or lemma(words[place], "VBZ") not in listed("writings_do"):
        return False
    past = next((index for index in range(1, _WRITTEN) if tags[index].xpos in ("VBN", "VBD")), 0)
    if not past or tags[past - 1].upos != "NOUN" or any(tag.xpos in FINITE for tag in tags[past + 1 :]):
        return False
    right[place] = PRESENT
    return True


def in_opening(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a bare form at the end of a phrase that opens its part: "At the air *show* in Berlin, she named the day"."""
    if not place or tags[place - 1].xpos != "NN" or tags[place + 1].xpos not in ("IN", ","):
        return False
    lead = run_start(place, tags, ("DT", "PRP$", "JJ", "NN", "NNP", "CD", "HYPH", "POS")) - 1
    opens = lead >= 0 and tags[lead].xpos == "IN" and (lead == 0 or tags[lead - 1].xpos == ":")
    later = [tag.xpos for tag in tags[place + 1 :]]
    if not opens or "," not in later or not FINITE & set(later[later.index(",") :]):
        return False
    right[place] = NOUN
    return True


def of_one(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a form in -s between one thing that opens its part and a number: "First flight *reaches* 700 km, but"."""
    if not place or tags[place - 1].xpos != "NN" or tags[place + 1].xpos != "CD":
        return False
    first = run_start(place - 1, tags, ("DT", "JJ", "NN", "NNP", "HYPH"))
    if words[place] not in listed("headline_verbs") or (first and tags[first - 1].xpos != ":"):
        return False
    right[place] = PRESENT
    return True


def counted(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend, or leave, a form in -s that ends a phrase of many: "two more test *flights*", "several launch *sites*"."""
    if place and f"{words[place - 1]} {words[place]}" in listed("noun_pairs"):
        right[place] = PLURAL
        return True
    if words[place] in listed("of_one"):
        return False  # "an agreement between the two *is* expected"
    first = run_start(place, tags, ("JJ", "JJR", "NN", "HYPH"))
    number = first - 1
    if number >= 0 and words[number] in listed("plural_determiners"):
        right[place] = PLURAL
        return True
    if any("." in word or word.lower() in in_file("time_nouns.txt") for word in words[first:place]):
        return False  # "16 Dec. Agreement *enters* into force"
    if number < 0 or tags[number].xpos != "CD" or words[number] in listed("single"):
        return False
    year = len(words[number]) == _YEAR and words[number].isdigit()  # "the order of 2017 *requires* it"
    if year or (number and tags[number - 1].xpos not in _BEFORE_NUMBER):
        return False  # "Proton 2 launches it"
    right[place] = PLURAL
    return True


_YEAR = 4  # digits
_BEFORE_NUMBER = frozenset({"VBD", "VBP", "VBZ", "VBN", "VBG", "VB", "IN", "DT", "TO", "PRP$", "JJR"})
_WRITTEN = 4  # words of what was written, and the participle behind it


def has_finite(tags: Sequence[Tag]) -> bool:
    """Tell whether a preposition comes first, and a finite verb behind it before any mark, or right behind a comma."""
    if not tags or tags[0].xpos not in ("IN", "RP"):
        return False
    mark = next((place for place, tag in enumerate(tags) if tag.xpos in (",", ":", "CC")), len(tags))
    inserted = any(tags[place].xpos == "," and tags[place + 1].xpos in ("VBD", "MD") for place in range(len(tags) - 1))
    helped = any(tag.upos == "AUX" and tag.xpos in ("VBP", "VBZ") for tag in tags[:mark])  # "have been frozen"
    return inserted or helped or any(tag.xpos in ("VBD", "MD") for tag in tags[:mark])


_BEFORE_PLURAL = frozenset({":", ",", "CC"})
