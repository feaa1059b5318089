"""A word of a past that the tagger took for something else becomes one again, or what is none stops being one."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.lemmas import lemma, strong_participle
from timeline.grammar.tagger import Tag, listed_word, past_form
from timeline.grammar.tags import ADVERB, FINITE, NOUN, NOUNS, PARTICIPLE, PARTICLE, PAST, PLURAL, RELATIVE, run_start
from timeline.grammar.wordlists import words as listed

# Each rule takes the index of a word, the words and tags of the sentence as the tagger left it, and its tags as they
# are mended; it tells whether it did mend.

_OF_PHRASE = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "PRP", "CD", "POS"})


def more_than(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend what more than happened: "costs had more than doubled"."""
    if words[place] not in listed("comparing") or words[place + 1] != "than" or place + 2 >= len(words):
        return False
    if not past_form(words[place + 2], 4) or tags[place + 2].xpos in ("CD", "NN", "NNS"):
        return False
    helped = place > 0 and tags[place - 1].upos == "AUX"
    right[place] = right[place + 1] = ADVERB
    right[place + 2] = PARTICIPLE if helped else PAST
    return True


def of_opening(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past that describes what opens a sentence: "In its report, *issued* a month ago, it had warned"."""
    if place < _OPENS or tags[place - 1].xpos != "," or tags[0].xpos != "IN" or not past_form(words[place]):
        return False
    if any(tag.upos in ("VERB", "AUX") for tag in tags[:place]):
        return False
    closed = next((index for index in range(place + 1, len(tags)) if tags[index].xpos == ","), len(tags))
    inside, behind = tags[place + 1 : closed], tags[closed + 1 :]
    if any(tag.xpos in FINITE for tag in inside) or not any(tag.xpos in FINITE for tag in behind[:_SOON]):
        return False
    right[place] = PARTICIPLE
    return True


_OPENS, _SOON = 3, 5
"""Words of an opening and its comma; words behind the next comma within which the main verb stands."""


def before_that(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past of an aside that parts a verb from what it tells: "warned in its report, *published* in May, that".

    The verb is a past too, should the sentence have no other before the aside.
    """
    if place < _OPENS or tags[place - 1].xpos != "," or tags[place - 2].upos not in ("NOUN", "PROPN"):
        return False
    closed = next((index for index in range(place + 1, len(tags) - 1) if tags[index].xpos == ","), len(tags) - 1)
    that = words[closed + 1 : closed + 2]
    if not that or that[0] not in listed("content_openers") or tags[closed + 1].xpos != "IN":
        return False
    if any(tag.upos in ("VERB", "AUX") for tag in tags[place + 1 : closed]):
        return False
    begun = [index for index in range(place - 1) if tags[index].upos in ("VERB", "AUX")]
    if not begun or tags[begun[-1]].xpos not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    right[place] = PARTICIPLE
    if len(begun) == 1 and tags[begun[0]].xpos == "VBN" and tags[begun[0] - 1].upos in ("NOUN", "PROPN"):
        right[begun[0]] = PAST
    return True


def of_pronoun(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past behind who does it, where its clause has no other verb: "in the House it *cleared* by voice vote"."""
    alone = words[place - 1].lower() in listed("nominatives") and past_form(words[place]) if place else False
    return alone and _only_verb(place, words, tags, right)


def of_another(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past behind one that stands for a thing, with no other verb in its clause: "*another* exploded on"."""
    if not place or words[place - 1].lower() not in listed("other_ones") or not past_form(words[place]):
        return False
    closed = next((index for index in range(place + 1, len(tags)) if tags[index].xpos in (",", ":", ".")), len(tags))
    if tags[place + 1].upos in ("NOUN", "PROPN", "ADJ") or any(tag.xpos in FINITE for tag in tags[place:closed]):
        return False
    return _only_verb(place, words, tags, right)


def resumed(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past that "and" joins on over an aside: "it passed and, two days later, *cleared* the House"."""
    if place < _OPENS or tags[place - 1].xpos != "," or not past_form(words[place]):
        return False
    opened = next((index for index in range(place - 2, 0, -1) if tags[index].xpos == ","), 0)
    told = any(tag.xpos == "VBD" for tag in tags[:opened])
    aside = opened > 0 and tags[opened - 1].xpos == "CC"
    if not (told and aside) or any(tag.upos in ("VERB", "AUX") for tag in tags[opened:place]):
        return False
    right[place] = PAST
    return True


def _only_verb(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Make a word a past where no other verb stands between the last comma or "and" and it."""
    begun = next((index for index in range(place - 1, -1, -1) if tags[index].xpos in (",", ":", "CC")), -1)
    if any(tag.upos in ("VERB", "AUX") for tag in tags[begun + 1 : place]):
        return False
    right[place] = PAST
    return True


def by_whom(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past behind who did it in a relative clause: "the rocket that ministers ordered in 2014 left"."""
    first = run_start(place, tags, _OF_PHRASE)
    which = first - 1
    if first == place or which < 1 or words[which].lower() not in listed("relatives"):
        return False
    if tags[which - 1].upos not in ("NOUN", "PROPN") and tags[which - 1].xpos != ",":
        return False
    right[place] = PAST
    if tags[which].xpos != "WP$":  # "whose milestones passed in June"
        right[which] = RELATIVE
    return True


def no_base(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past in -ed taken for a base form: "the probe, tested in May, *crashed* on the Moon"."""
    helped = place > 0 and tags[place - 1].xpos in ("TO", "MD")
    if (
        helped
        or not words[place].endswith("ed")
        or not past_form(words[place], 4)
        or lemma(words[place], "VBD") == words[place]
    ):
        return False
    right[place] = PAST
    return True


def strong(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a participle in "-en" taken for a base form: "the launch, *foreseen* for 1997"."""
    if not words[place].islower() or not strong_participle(words[place]):
        return False
    right[place] = PARTICIPLE
    return True


def no_verb(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a verb that has no form of a past and is no known word: "issued the Halberg *startup* a licence"."""
    word = words[place]
    if word.endswith("ed") or not word.islower() or listed_word(word) or lemma(word, "VBD") != word:
        return False
    begun = next((at for at in range(place - 1, -1, -1) if tags[at].xpos in (",", ":", "CC")), -1)
    given = tags[place - 1].upos in ("NOUN", "PROPN") and tags[place + 1].xpos == "DT"
    if not given or not any(tag.xpos in FINITE for tag in tags[begun + 1 : place]):
        return False
    right[place] = NOUN
    return True


def of_two_words(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past taken for a noun before its particle: "the ministry *shot* down a probe"."""
    named = place > 0 and tags[place - 1].xpos in NOUNS and words[place] in listed("noun_or_past")
    if not named or words[place + 1] not in listed("particles"):
        return False
    return _only_verb(place, words, tags, right)


def done_to(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a participle taken for a noun behind "was": "the president was *shot*"."""
    if not place or words[place] not in listed("noun_or_past") or words[place - 1].lower() not in listed("be"):
        return False
    right[place] = PARTICIPLE
    if words[place + 1] in listed("particles"):
        right[place + 1] = PARTICLE  # "will be *wound up*"
    return True


def never_noun(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past that is no noun ever: "The launch *slid* from 3 to 5 August after they found a fault"."""
    counted = place > 0 and tags[place - 1].xpos in ("CD", "DT")  # "3 billion won", "the lost"
    if counted or words[place] not in listed("never_nouns"):
        return False
    helped = any(tag.upos == "AUX" for tag in tags[max(0, place - 2) : place])
    right[place] = PARTICIPLE if helped and words[place] in listed("past_and_participle") else PAST
    return True


def told_whom(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past taken for a participle before whom it reached: "the chief executive *told* investors that"."""
    who = place > 0 and tags[place - 1].upos in ("NOUN", "PROPN", "ADJ") and words[place] in listed("told")
    if not who or tags[place + 1].xpos not in _REACHED:
        return False
    right[place] = PAST
    if tags[place - 1].upos == "ADJ":
        right[place - 1] = NOUN  # "an executive told analysts"
    return True


_REACHED = frozenset({"NNS", "NNP", "DT", "PRP", "PRP$"})


def of_person(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend what a person did, where the word for the person may be an adjective: "An executive *sent* regulators"."""
    who = place > 1 and tags[place - 1].xpos == "JJ" and words[place - 1] in listed("persons_or_adjectives")
    if not who or tags[place - 2].xpos not in _BEFORE_PERSON or not past_form(words[place], 4):
        return False
    if tags[place + 1].xpos not in _REACHED | {"VBZ"} or any(tag.xpos in FINITE for tag in tags[:place]):
        return False
    if [tag.xpos for tag in tags[place + 2 : place + 3]] == ["VBD"]:
        return False  # "the professional licensed engineers met"
    right[place - 1], right[place] = NOUN, PAST
    if tags[place + 1].xpos == "VBZ":
        right[place + 1] = PLURAL  # "sent regulators a letter"
    return True


_BEFORE_PERSON = frozenset({"DT", "JJ", "NN", "NNP", "POS", "PRP$"})
