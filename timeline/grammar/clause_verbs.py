"""A word between two marks becomes the verb there: where none else stands, or a day comes behind it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag, past_form
from timeline.grammar.tags import FINITE, NOUNS, PARTICIPLE, PAST, PLURAL_PRESENT
from timeline.grammar.wordlists import listed as listed_file
from timeline.grammar.wordlists import words as listed

_AHEAD = frozenset({"IN", "RB", "JJ"})  # what follows a past without an object


def before_day(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a day comes behind a word, and no other verb in its clause ("written part closed on 8 October")."""
    marks = [index for index, tag in enumerate(tags) if tag.xpos in (",", "CC", ":", ".")]
    marks += [index for index in range(place + 1, len(tags)) if words[index] in listed("content_openers")]
    first = max((index for index in marks if index < place), default=-1)
    end = min((index for index in marks if index > place), default=len(tags))
    others = (tag for index, tag in enumerate(tags[first + 1 : end], first + 1) if index != place)
    if any(tag.upos in ("VERB", "AUX") and tag.xpos in FINITE | {"VBP"} for tag in others):
        return False
    named = words[min(place + 2, len(words) - 1)].lower() in listed_file("time_nouns.txt")
    return tags[place + 1].xpos == "IN" and place + 2 < len(tags) and (named or tags[place + 2].xpos == "CD")


def only_verb(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a seeming adjective is the only verb there may be between two marks: "craft *collided* high up"."""
    if (
        not past_form(words[place], 4)
        or tags[place - 1].xpos not in ("NNS", "NNPS")
        or tags[place + 1].xpos not in _AHEAD
    ):
        return False
    marks = [index for index, tag in enumerate(tags) if tag.xpos in (",", "CC", ":", ".", "WDT", "WP")]
    first = max((index for index in marks if index < place), default=-1)
    end = min((index for index in marks if index > place), default=len(tags))
    inside = [*tags[first + 1 : place], *tags[place + 1 : end]]
    return not any(tag.upos in ("VERB", "AUX") for tag in inside) and lemma(words[place], "VBD") != words[place]


def behind_relative(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend the main verb of a sentence behind a clause in commas: "the crofters, who own the land, *vote* on it"."""
    if place < 2 or words[place - 1] != "," or tags[place + 1].xpos not in ("IN", "DT", "PRP$", "TO", "RB", "RP"):
        return False
    opens = next((i for i in range(place - 2, 0, -1) if tags[i].xpos in ("WP", "WDT") and words[i - 1] == ","), 0)
    if not opens or "," in words[opens : place - 1]:
        return False
    if any(tag.xpos in FINITE or tag.upos == "AUX" for tag in tags[: opens - 1]):
        return False
    if tags[place].xpos != "VBN":
        right[place] = PLURAL_PRESENT
        return True
    told = (index for index in range(place + 1, len(tags)) if words[index] in listed("content_openers"))
    alone = not any(tag.xpos in FINITE | {"VBP"} for tag in tags[place + 1 : next(told, len(tags))])
    if alone and past_form(words[place], 4):
        right[place] = PAST  # "Doe, who heads it, promised on Tuesday that it would"
    return alone


def when_done(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend the only verb of a clause with "when", taken for a participle: "when ministers of both *met* there"."""
    opens = next((i for i in range(place - 1, -1, -1) if right[i].xpos in ("WRB", ",", ":", "CC")), -1)
    if opens < 0 or right[opens].xpos != "WRB" or right[opens + 1].xpos not in (*NOUNS, "DT", "PRP$", "JJ", "CD"):
        return False
    if right[place - 1].xpos not in NOUNS or any(tag.upos in ("VERB", "AUX") for tag in right[opens:place]):
        return False
    end = next((i for i in range(place + 1, len(tags)) if tags[i].xpos in (",", ":", ".")), len(tags))
    if any(tag.xpos in FINITE | {"VBP", "MD"} for tag in tags[place + 1 : end]):
        return False  # "when parts made there fail"
    right[place] = PAST
    return True


def behind_reduced(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend the main verb behind a participle that describes its subject: "The firm founded in 2017 *filed* for it".

    A sentence with a full stop is told by one verb at least; with none but the two pasts it is the second.
    """
    if not past_form(words[place], 4) or tags[place + 1].xpos not in _BEHIND_VERB or tags[-1].xpos != ".":
        return False
    begun = next((index for index in range(place - 1, -1, -1) if tags[index].xpos in (",", ":", "CC")), -1)
    verbs = [index for index in range(begun + 1, place) if tags[index].upos in ("VERB", "AUX")]
    if any(word in listed("relatives") for word in words[begun + 1 : place]):
        return False
    if len(verbs) != 1 or verbs[0] == begun + 1 or not past_form(words[verbs[0]]):
        return False
    described = tags[verbs[0] - 1].upos in _NAMED and tags[verbs[0] + 1].xpos in ("IN", "RP")
    acts = tags[place + 1].xpos in ("DT", "PRP$", "PRP")  # a participle has no object
    passive = tags[verbs[0]].xpos == "VBN"
    aside = passive and (tags[place - 1].xpos == "CD" or (acts and tags[place - 1].upos in _NAMED))
    told = aside or (acts and tags[place - 1].xpos == "CD")
    told = told and not any(tag.xpos in FINITE for tag in tags[: max(begun, 0)])
    closed = next((index for index in range(place + 1, len(tags)) if tags[index].xpos in (",", ":", "IN")), len(tags))
    if not (described and told) or any(tag.xpos in FINITE for tag in tags[place + 1 : closed]):
        return False
    right[verbs[0]], right[place] = PARTICIPLE, PAST
    return True


_BEHIND_VERB = frozenset({"IN", "DT", "PRP$", "PRP", "TO", "RB", "RP", "NNP", "."})
_NAMED = ("NOUN", "PROPN")


def described_by(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend a participle taken for a past, where the verb it stands before is one: "The craft *launched* by it failed".

    A verb that can tell what others did is left: "The agency said by 2018 crews had landed".
    """
    begun = next((index for index in range(place - 1, -1, -1) if tags[index].xpos in _MARKS), -1)
    if place < begun + _SHORT or tags[place - 1].upos not in _NAMED or words[place + 1] not in listed("of_participles"):
        return False
    if not past_form(words[place]) or lemma(words[place], "VBD") in listed("reporting_that") | listed("foreseen"):
        return False
    if any(tag.upos in ("VERB", "AUX", "SCONJ") for tag in tags[begun + 1 : place]):
        return False
    if any(word in listed("relatives") for word in words[max(begun, 0) : place]):
        return False  # "the capsule that engineers built in 2019 reached"
    closed = next((index for index in range(place + 1, len(tags)) if tags[index].xpos in _MARKS), len(tags))
    told = next((index for index in range(place + 2, closed) if tags[index].xpos in FINITE), None)
    inside = tags[place + 1 : told]
    if told is None or any(tag.upos in ("SCONJ", "PRON", "AUX", "VERB") for tag in inside):
        return False
    if tags[told - 1].upos not in (*_NAMED, "NUM"):
        return False
    right[place] = PARTICIPLE
    return True


_MARKS = frozenset({",", ":", "CC", "WDT", "WP", "WRB", "WP$", "``", "''"})
_SHORT = 2
