"""The slips of the tagger on single words become the tags that their neighbours show: a table of rules by tag."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from timeline.grammar.adjective_slips import adjectives, no_longer
from timeline.grammar.clause_verbs import behind_reduced, behind_relative, described_by, when_done
from timeline.grammar.doubtful import doubtful
from timeline.grammar.entry_slips import acts_in_entry, opens_entry
from timeline.grammar.lemmas import lemma
from timeline.grammar.line_slips import burns_up, name_not_owner, of_what_ended, talks_with, who_lands
from timeline.grammar.name_slips import in_name, native, numbered, of_name, small_name, unknown_name
from timeline.grammar.noun_slips import (
    before_auxiliary,
    before_modal,
    begun,
    counted,
    in_opening,
    inside_phrase,
    no_plural,
    of_one,
    reported,
    tells,
)
from timeline.grammar.office_slips import acting, executive, of_people
from timeline.grammar.opener_slips import after_it_did, formerly, in_place, is_to_do, no_earlier, to_do, until
from timeline.grammar.participles import participles
from timeline.grammar.past_slips import (
    before_that,
    by_whom,
    done_to,
    more_than,
    never_noun,
    no_base,
    no_verb,
    of_another,
    of_opening,
    of_person,
    of_pronoun,
    of_two_words,
    resumed,
    strong,
    told_whom,
)
from timeline.grammar.same_forms import put, set_for
from timeline.grammar.small_words import small_words
from timeline.grammar.tagger import Tag
from timeline.grammar.tags import (
    ADJECTIVE,
    BASE,
    FINITE,
    NOUN,
    NOUNS,
    PAST,
    RELATIVE,
)
from timeline.grammar.wordlists import words as listed

Rule = Callable[[int, Sequence[str], Sequence[Tag], list[Tag]], object]
"""Mends the tag of the word at a place and tells whether it did: of a tag's rules the first that does is the last."""

_MISTAKEN_SMALL = ("beyond", "always_prepositions", "of_worth")  # prepositions taken for nouns too


def mend(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Put the tag of one word right.

    Args:
        place: index of the word; another stands behind it.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.
    """
    if words[place] in _small():
        small_words(place, words, tags, right)
        return
    for rule in _RULES.get(tags[place].xpos, ()):
        if rule(place, words, tags, right):
            return


@cache
def _small() -> frozenset[str]:
    """Return the words that are looked at as small ones whatever their tag."""
    return frozenset({"I"}).union(*map(listed, _MISTAKEN_SMALL))


def _that_describes(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend "that" behind what opens a sentence, where two verbs follow: "the ban *that* they wrote did not last"."""
    if words[place] not in listed("content_openers") or words[place] not in listed("relatives") or not place:
        return False
    before, behind = tags[:place], tags[place + 1 :]
    if any(tag.upos in ("VERB", "AUX") or tag.xpos == "," for tag in before) or before[-1].upos not in _NAMED:
        return False
    if any(word.lower() in listed("content_nouns") for word in words[:place]):
        return False  # "the news that talks had failed came late"
    part = behind[: next((index for index, tag in enumerate(behind) if tag.xpos in (",", ":")), len(behind))]
    if sum(tag.xpos in FINITE for tag in part) < _TWO:
        return False
    right[place] = RELATIVE
    return True


_NAMED, _TWO = ("NOUN", "PROPN"), 2


def _further(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend a comparative before a noun: "further tests"."""
    if tags[place + 1].xpos in ("NN", "NNS"):
        right[place] = ADJECTIVE


def _first_of_kind(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a verb or a superlative that closes a phrase: "a first *try*", "the previous *best* of 37"."""
    described = place > 1 and tags[place - 1].xpos == "JJ" and tags[place - 2].xpos in ("DT", "PRP$")
    if not described or (tags[place].xpos == "JJS" and words[place + 1] not in listed("of_nouns")):
        return False
    right[place] = NOUN
    return True


def _near_time(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend "last" before a month or a day, taken for a verb: "but *last* October Hale left"."""
    if words[place] not in listed("near_times") or tags[place + 1].xpos not in ("NNP", "NN"):
        return False
    right[place] = ADJECTIVE
    return True


def _live(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend what one goes: "it went live"."""
    if place and words[place] in listed("live") and words[place - 1] in listed("going"):
        right[place] = ADJECTIVE


def _behind_modal(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend the word behind a modal that no bare verb follows: "will double to 500 staff"."""
    bare = place + 2 < len(tags) and tags[place + 2].xpos == "VB"
    if words[place + 1] in listed("after_modal") and not bare:
        right[place + 1] = BASE


def _aimed_at(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend what one aims at, taken for a noun: "our goal of *landing* astronauts"."""
    of_goal = place > 1 and tags[place - 1].xpos == "IN" and words[place - 2] in listed("aiming_nouns")
    if not of_goal or not words[place].endswith("ing") or tags[place + 1].xpos not in (*NOUNS, "JJ", "DT", "CD"):
        return False
    right[place] = Tag("VBG", "VERB")
    return True


def _no_gerund(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a past taken for a gerund, whose ending it lacks: "the Court *upheld* it"."""
    if words[place].endswith("ing") or lemma(words[place], "VBD") == words[place]:
        return False
    right[place] = PAST
    return True


def _was_to(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend an adverb between "was" and "to": "it was *earlier* to be flown in May"."""
    between = place > 0 and tags[place - 1].xpos == "VBD" and tags[place + 1].xpos == "TO"
    if between and words[place - 1].lower() in listed("past_auxiliaries"):
        right[place] = Tag("RB", "ADV")
    return between


_RULES: Mapping[str, tuple[Rule, ...]] = {
    "DT": (numbered,),
    "IN": (is_to_do, formerly, _that_describes, small_words),
    "JJ": (behind_reduced, native, no_longer, executive, of_person, done_to, opens_entry, adjectives),
    "JJR": (no_longer, more_than, _was_to),
    "MD": (_behind_modal,),
    "NN": (of_person, never_noun, opens_entry, _aimed_at, done_to, of_another, set_for, put, of_two_words, doubtful),
    "NNP": (opens_entry, small_name),
    "NNS": (burns_up, acts_in_entry, who_lands, no_plural, counted, tells, of_one, doubtful),
    "PRP$": (name_not_owner,),
    "RB": (after_it_did, unknown_name, small_words),
    "RBR": (no_longer, more_than, _further),
    "RP": (in_place, small_words),
    "TO": (is_to_do, no_earlier, to_do),
    "JJS": (_first_of_kind,),
    "VB": (
        of_what_ended,
        behind_relative,
        _near_time,
        _first_of_kind,
        in_opening,
        no_base,
        strong,
        begun,
        before_modal,
        set_for,
        put,
        _live,
    ),
    "VBD": (_near_time, described_by, of_people, no_verb, of_opening, before_that, participles),
    "VBG": (_no_gerund, in_name, acting),
    "VBN": (
        behind_relative,
        behind_reduced,
        when_done,
        told_whom,
        of_person,
        until,
        of_people,
        of_name,
        by_whom,
        put,
        before_that,
        of_pronoun,
        of_another,
        resumed,
        participles,
    ),
    "VBP": (_near_time, in_opening, before_modal, no_verb, doubtful),
    "VBZ": (talks_with, counted, inside_phrase, before_auxiliary, reported, doubtful),
}
"""The rules for each tag, in order."""
