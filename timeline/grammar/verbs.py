"""The words for verb groups, and answers to single questions about them: is this a verb, what does "has" lean on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.grammar.tagger import Tag
from timeline.grammar.wordlists import words

_ASIDE = 10  # the same between commas ("shall, no later than 15 April 2026, file")
_INSERTED = 6  # words that may stand between an auxiliary and its verb ("was on Tuesday awarded")
_BEFORE_ATTRIBUTE = frozenset(
    {"DT", "PRP$", "POS", "JJ", "JJS", "JJR", "CD", "HYPH", "NNP", "NN", "RB", "IN", "CC", "``"}
)
_ADVERBIAL = frozenset({",", "last", "this", "earlier", "later"})


class Voice(StrEnum):
    """Whether the subject acts or is acted on."""

    ACTIVE = "active"
    PASSIVE = "passive"


class Form(StrEnum):
    """Whether a verb group can be the predicate of a sentence."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


class Tense(StrEnum):
    """When the group sets its happening; NONE for infinitives and participles."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    FUTURE = "future"
    NONE = ""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A main verb with its auxiliaries; all places are indices of tokens, ``last`` included.

    Args:
        main: the main verb; the auxiliary itself where there is none ("was administrator").
        first, last: the first word of the group (auxiliary, "to", or the verb) and its last one, the main verb.
        auxiliaries: auxiliaries and modals in small letters, in order.
        negated: whether "not", "never" or the like stands in the group.
        modal: the modal in its full form ("will", "would", "could"), "be to" for "is to begin", or an empty text.
        voice, form, tense: see the enums; would-forms are FUTURE with the modal "would".
        governor: the word an infinitive (or a gerund after a verb) depends on ("plans" of "plans to launch", "order" of
            "order to return", "ordered" of "ordered NASA to return"), or None.
        copular: whether the group is a form of "be" without a main verb.
        shared: whether the auxiliaries were taken over from the verb before "and".
    """

    main: int
    first: int
    last: int
    auxiliaries: tuple[str, ...] = ()
    negated: bool = False
    modal: str = ""
    voice: Voice = Voice.ACTIVE
    form: Form = Form.FINITE
    tense: Tense = Tense.NONE
    governor: int | None = None
    copular: bool = False
    shared: bool = False


def is_verb(tag: Tag) -> bool:
    """Tell whether a word is a main verb ("United" in a name has the universal tag of one, but not the other)."""
    return tag.upos == "VERB" and tag.xpos[0] == "V"


def is_attribute(place: int, forms: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a participle stands before the noun it describes ("planned launch", "state-backed company")."""
    if tags[place].xpos not in ("VBN", "VBG", "VBD"):
        return False
    if place and tags[place - 1].xpos == "HYPH":
        whole = place > 2 and forms[place - 2] in words("compounding") and tags[place - 3].upos == "AUX"
        return not whole  # "was test-fired"
    if tags[place].xpos == "VBD" or place + 1 == len(tags):
        return False
    following = tags[place + 1]
    if following.xpos == "HYPH":
        return place > 0 and tags[place - 1].upos in ("DET", "ADJ", "NOUN")
    if following.xpos in ("CD", "$") and after_article(place, tags):
        return True  # "the remaining three", "a combined $3 billion"
    if tags[place].xpos == "VBN" and following.xpos == "NNS" and place and _takes_object(tags[place - 1]):
        return True  # "provided written comments"
    named = following.upos == "PROPN" and after_article(place, tags, ("DT", "POS"))  # "the firm's modified Boeing"
    if following.upos not in ("NOUN", "ADJ") and not named:
        return False
    if following.upos == "ADJ" and not _leads_to_noun(place + 1, tags):
        return False  # "signed in August and made public in October"
    before = tags[place - 1].xpos if place else "IN"
    if tags[place].xpos == "VBG":
        return before in ("DT", "PRP$", "POS", "JJ", "CD")
    plain_noun = following.upos == "NOUN" or (before == "RB" and after_article(place, tags))
    return before in _BEFORE_ATTRIBUTE and not (before in ("NN", "NNP", "RB") and not plain_noun)


def _leads_to_noun(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a noun stands behind an adjective, with nothing but more of them, commas and "and" between."""
    while place < len(tags) and (tags[place].upos == "ADJ" or tags[place].xpos in (",", "CC", "HYPH", "RB", "VBN")):
        place += 1
    return place < len(tags) and tags[place].upos in ("NOUN", "PROPN", "NUM", "VERB")


def _takes_object(tag: Tag) -> bool:
    """Tell whether a word is a verb in a form that an object may follow."""
    return tag.upos == "VERB" and tag.xpos in ("VBD", "VBZ", "VB", "VBP")


def after_article(place: int, tags: Sequence[Tag], openers: tuple[str, ...] = ("DT",)) -> bool:
    """Tell whether an article (or another of ``openers``) stands before a word, with nothing but adverbs between."""
    before = place - 1
    while before >= 0 and tags[before].xpos == "RB":
        before -= 1
    return before >= 0 and tags[before].xpos in openers


def skip_adverbs(place: int, tags: Sequence[Tag]) -> int:
    """Return the first place from here on that holds no adverb."""
    while place < len(tags) and tags[place].xpos in ("RB", "RBR", "RBS"):
        place += 1
    return place


def next_verb(place: int, forms: list[str], tags: Sequence[Tag]) -> int | None:
    """Return the verb or auxiliary that an auxiliary leans on, across adverbs and short insertions, or None."""
    form = forms[place]
    follower = skip_adverbs(place + 1, tags)
    if follower + 1 < len(tags) and forms[follower] in words("floating") and _leans(place, follower + 1, forms, tags):
        return follower + 1  # "were each assigned"
    if follower < len(tags) and tags[follower].xpos == "TO" and form in words("be") | words("have"):
        verb = skip_adverbs(follower + 1, tags)
        return verb if verb < len(tags) and tags[verb].xpos == "VB" else None
    if follower < len(forms) and forms[follower] == ",":  # "would, if funded, launch"
        relative = follower + 1 < len(tags) and tags[follower + 1].xpos in ("WDT", "WP")  # "as it was, which lost it,"
        inside = range(0) if relative else range(follower + 1, min(follower + _ASIDE, len(forms)))
        for closing in (index for index in inside if forms[index] == ","):
            verb = skip_adverbs(closing + 1, tags)
            if _leans(place, verb, forms, tags):
                return verb  # "shall, not later than June 1, 2027, submit"
            if [tag.xpos for tag in tags[closing - 1 : closing + 2 : 2]] != ["CD", "CD"]:
                break
    if _leans(place, follower, forms, tags):
        return follower
    hyphen = follower + 1 < len(tags) and tags[follower + 1].xpos == "HYPH"
    if hyphen and forms[follower] in words("compounding"):
        return follower + 2 if _leans(place, follower + 2, forms, tags) else None  # "was test-fired"
    if follower < len(tags) and (tags[follower].xpos == "IN" or forms[follower] in _ADVERBIAL):
        for verb in range(follower + 1, min(follower + _INSERTED, len(tags))):
            if tags[verb].upos == "AUX" or is_verb(tags[verb]):
                return verb if _leans(place, verb, forms, tags) else None
            other = forms[follower] == "," and tags[verb].xpos in ("``", "''", "NNP")  # "is out," Doe told him
            if (
                other
                or tags[verb].xpos in ("DT", "PRP", "WDT", "WP", "TO", ":", ".", "CC", ",")
                or forms[verb] == "that"
            ):
                return None  # "It was in 2017 that Congress passed it"
    return None


def _leans(place: int, verb: int, forms: list[str], tags: Sequence[Tag]) -> bool:
    """Tell whether the form of a verb is the one its auxiliary asks for."""
    if verb >= len(tags) or not (tags[verb].upos == "AUX" or is_verb(tags[verb])):
        return False
    form, xpos = forms[place], tags[verb].xpos
    if tags[place].xpos == "MD":
        return xpos in ("VB", "VBP")
    if form in words("have"):
        return xpos in ("VBN", "VBD")
    if form in words("be"):
        return xpos in ("VBN", "VBG", "VBD") and not (
            verb > place + 1 and tags[verb].upos == "AUX" and forms[verb] in words("past_auxiliaries")
        )
    return xpos in ("VB", "VBP")


def across_date(place: int, tags: Sequence[Tag]) -> int:
    """Return the place before "in 2017" or "in May 2017" that ends here, or the same place."""
    first = place
    while first > 0 and place - first < 3 and tags[first].xpos in ("CD", "NNP", ","):
        first -= 1
    dated = first < place and tags[first].xpos == "IN" and any(tags[i].xpos == "CD" for i in range(first, place + 1))
    return first - 1 if dated else place


def adjoins(verb: int, place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether only particles and prepositions stand between a verb and a gerund ("ruled out joining")."""
    return all(tags[index].xpos in ("RP", "IN", "RB") for index in range(verb + 1, place))


def with_auxiliaries(forms: Sequence[str], tags: Sequence[Tag]) -> list[Tag]:
    """Return tags in which "had" and "is" before a participle are auxiliaries, whatever the tagger took them for."""
    found = list(tags)
    for place, form in enumerate(forms):
        if tags[place].upos == "VERB" and form in words("have") | words("be"):
            verb = skip_adverbs(place + 1, tags)
            verb += verb < len(tags) and tags[verb].xpos == "PRP" and forms[verb].endswith("self")
            if verb < len(tags) and tags[verb].xpos == "VBN" and is_verb(tags[verb]):
                found[place] = Tag(tags[place].xpos, "AUX")
    return found
