"""Words that may be nouns or verbs get the tags that their neighbours show."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.adjective_slips import ACTING
from timeline.grammar.headlines import several
from timeline.grammar.lemmas import lemma, strong_participle
from timeline.grammar.tagger import Tag, listed_word, past_form
from timeline.grammar.tags import (
    ADVERB,
    BASE,
    FINITE,
    NOUN,
    PARTICIPLE,
    PARTICLE,
    PAST,
    PLURAL,
    PLURAL_PRESENT,
    PRESENT,
)
from timeline.grammar.wordlists import listed as listed_file
from timeline.grammar.wordlists import words as listed

_AFTER_VERB = frozenset({"IN", "RP", "TO", "DT", "PRP$", "RB", "."})
_SMALL = frozenset({"IN", "RB"})
_DATE_LONGEST = 4  # words of a date between a noun and its verb
_NAMING = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})


def _joined(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether "and" joins a bare noun that may be a verb, or a present, to one behind "will" or "to" ("launch and
    land on")."""
    bare = tags[place - 1].xpos == "CC" and tags[place + 1].xpos in _AFTER_VERB and words[place] in listed("base_verbs")
    if not bare and not (tags[place - 1].xpos == "CC" and tags[place].xpos == "VBP"):
        return False
    verb = next((index for index in range(place - 2, 0, -1) if tags[index].upos == "VERB"), 0)
    return tags[verb].xpos == "VB" and any(tags[index].xpos in ("MD", "TO") for index in range(max(0, verb - 2), verb))


def _dated_verb(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether nothing but a date parts a word from a past ("states on Wednesday agreed", "last week agreed")."""
    for index in range(place + 1, min(place + 2 + _DATE_LONGEST, len(tags))):
        if tags[index].xpos in FINITE:
            return index > place + 1
        word = words[index].lower()
        counts = word in listed_file("time_nouns.txt") or word in listed("date_prepositions") | listed("date_shades")
        if not counts and tags[index].xpos != "CD":
            return False
    return False


def _object_of_infinitive(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a name stands right behind an infinitive with "to"."""
    while place > 1 and tags[place - 1].xpos == "NNP":
        place -= 1
    return place > 1 and tags[place - 1].xpos == "VB" and tags[place - 2].xpos == "TO"


def _may_tell(word: str, tags: Sequence[Tag]) -> bool:
    """Tell whether a word is the past of a verb that looks otherwise, in a line without a verb."""
    return (
        past_form(word)
        and lemma(word, "VBD") != word
        and not any(tag.xpos in FINITE or tag.xpos == "VBP" for tag in tags)
    )


def _ends_phrase(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a seeming present ends a phrase: a possessive and a noun before it, a past before those."""
    owned = tags[place - 1].xpos == "NN" and tags[place - 2].xpos == "PRP$"
    return owned and any(tag.xpos == "VBD" for tag in tags[: place - 2])


def _past_behind_noun(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a seeming noun in -ed stands behind a seeming adjective with an article."""
    past = words[place].endswith("ed") and words[place] not in listed("ed_nouns")
    return past and tags[place - 1].xpos == "JJ" and tags[place - 2].xpos == "DT"


def _goes_on(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a seeming plural behind "and" is a second present: the first stands before it, no verb behind it."""
    verbs = [index for index, tag in enumerate(tags) if tag.xpos in FINITE or tag.xpos == "VBP"]
    alone = bool(verbs) and max(verbs) < place and tags[verbs[-1]].xpos == "VBZ"
    return alone and words[place] in listed("headline_verbs")


def with_set(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether "with" and a noun stand before a word, and "for" behind it ("with launch set for October").

    Args:
        place: index of the word.
        words, tags: the sentence as the tagger left it.
    """
    if words[place] not in listed("owing") or words[place + 1] not in ("for", "to"):
        return False
    before = place - 1
    while before > 0 and tags[before].xpos == "RB":
        before -= 1  # "with a flight then set for 2022"
    while before > 0 and tags[before].xpos in _NAMING | {"DT", "PRP$"}:
        before -= 1
    return before < place - 1 and words[before].lower() == "with"


def doubtful(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend verbs taken for nouns, and a noun taken for a verb before another.

    Args:
        place: index of a word that may be a verb.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.
    """
    xpos, following = tags[place].xpos, tags[place + 1].xpos
    many = place > 0 and tags[place - 1].xpos in ("NNS", "CD") and words[place + 1] == "that"
    if xpos == "NN" and many and words[place] in listed("showing"):
        right[place] = PLURAL_PRESENT  # "documents released on 8 January show that"
    if xpos == "NNS" and tags[place - 1].xpos == "CC" and place and following == "IN" and _goes_on(place, words, tags):
        right[place] = PRESENT  # "opens on 6 May and closes on 8 May"
    if xpos == "NN" and following == "IN" and place > 1 and _past_behind_noun(place, words, tags):
        right[place - 1], right[place] = NOUN, PAST  # "the tribunal ruled on 9 May"
    now = place > 1 and tags[place - 2].xpos == "CC" and words[place - 1] in listed("then")
    if xpos == "NNS" and now and following in ("NNP", "CD", "DT", "IN") and words[place].endswith("s"):
        right[place] = PRESENT  # "had planned to launch in May and now targets October"
    if xpos == "VBP" and following == "IN" and place > 1 and _ends_phrase(place, tags):
        right[place] = NOUN  # "became head of its science directorate in 1994"
    if xpos == "NN" and following == "IN" and strong_participle(words[place]):
        right[place] = PARTICIPLE  # "departure foreseen for May"
    elif xpos == "NN":
        _noun(place, words, tags, right)
    if place > 1 and (xpos == "NN" or (xpos == "VBP" and tags[place].upos == "VERB")) and _joined(place, words, tags):
        right[place] = BASE
    acts = following == "TO" and words[place] in listed("base_verbs")
    acts = acts or (following == "DT" and words[place] in listed("many_do"))
    if xpos == "NN" and acts and several(place, tags):
        right[place] = PLURAL_PRESENT
    if xpos in ("NNS", "VBZ"):
        _in_s(place, words, tags, right)


def _noun(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend a past or a participle taken for a noun; arguments as :func:`doubtful`."""
    following = tags[place + 1].xpos
    after_noun = place > 0 and tags[place - 1].upos in ACTING
    acting = after_noun or (place > 1 and tags[place - 1].xpos == "CD")
    had = place > 1 and words[place - 1] == "have" and tags[place - 2].xpos == "MD" and following in ("CD", "DT", "$")
    if had and words[place] in listed("past_and_participle"):
        right[place] = PARTICIPLE  # "would have cost 3 billion"
    described = place > 0 and tags[place - 1].xpos in ("NN", "NNS") and following == "IN"
    if with_set(place, words, tags) or (described and words[place] in listed("set_form")):
        right[place] = PARTICIPLE  # "a record set in June by"
    elif after_noun and words[place] in listed("past_and_participle") and words[place + 1] in listed("particles"):
        right[place], right[place + 1] = PARTICIPLE, PARTICLE  # "a group set up to advise"
    elif acting and following in _SMALL and _may_tell(words[place], tags):
        right[place] = PAST  # "Regulation 2021/696 entered into force"
    elif _unlisted_past(words[place]) and not any(tag.xpos in FINITE for tag in tags):
        right[place] = PAST  # "the Chinese undertook to observe"
        if place > 1 and tags[place - 1].xpos == "JJ" and tags[place - 2].xpos == "DT":
            right[place - 1] = NOUN
    elif following == "PRP$" and not words[place].endswith("ed") and lemma(words[place], "VBD") != words[place]:
        right[place] = PAST  # "the second lit its engine"


def _unlisted_past(word: str) -> bool:
    """Tell whether a word is the irregular past of a verb and is not among the frequent words."""
    return word.islower() and not word.endswith("ed") and not listed_word(word) and lemma(word, "VBD") != word


def _disagrees(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether "and" joins a seeming present of one to a verb of many, with no object behind it."""
    if place < 2 or tags[place - 1].xpos != "CC" or tags[place + 1].xpos in ("DT", "PRP$", "NN", "NNS", "TO", "RB"):
        return False
    verbs = [tag.xpos for tag in tags[:place] if tag.xpos in FINITE | {"VBP"}]
    return verbs[-1:] == ["VBP"]


def _in_s(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend a present taken for a plural, and a plural taken for a present; arguments as :func:`doubtful`."""
    xpos, following = tags[place].xpos, tags[place + 1].xpos
    opened = place == 0 or tags[place - 1].xpos in ("CC", ",")
    if opened and following == "EX" and tags[place + 2 : place + 3] and tags[place + 2].xpos in ("VBD", "VBP"):
        right[place], right[place + 1] = PLURAL, ADVERB  # "and launches there were to have begun"
        right[place + 2] = Tag(tags[place + 2].xpos, "AUX")
        return
    after_noun = place > 0 and tags[place - 1].upos in ACTING
    singular = place > 0 and tags[place - 1].xpos in ("NN", "NNP")
    if singular and xpos == "NNS" and following in ("DT", "PRP$") and words[place].endswith("s"):
        right[place] = PRESENT
    if xpos == "VBZ" and place > 2 and tags[place - 1].xpos == "NNP" and _object_of_infinitive(place - 1, tags):
        right[place] = PLURAL  # "to dodge Starlink satellites"
    said = place > 0 and words[place - 1] in listed("content_openers") and words[place + 1] in listed("many_mean")
    if xpos == "VBZ" and said and place + 2 < len(tags) and tags[place + 2].xpos == "TO":
        right[place], right[place + 1] = PLURAL, PLURAL_PRESENT  # "said that appropriators hope to"
    if xpos == "VBZ" and tags[place].upos == "VERB" and _disagrees(place, tags):
        right[place] = PLURAL  # "oppositions are due in May, and replies in June"
    opened = place > 0 and tags[place - 1].xpos == "IN"
    if xpos == "VBZ" and opened and words[place + 1] in listed("of_nouns"):
        right[place] = PLURAL  # "after heads of state adopted it"
    if xpos == "VBZ" and tags[place].upos == "VERB" and after_noun:
        object_after = (
            following == "VBN" and place + 2 < len(tags) and tags[place + 2].xpos in ("DT", "PRP$", "CD", "$")
        )
        helped = tags[place + 1].upos == "AUX" and following in ("VBP", "VBZ")  # "Florida launches are to begin"
        if following in ("VBD", "MD") or helped or object_after or _dated_verb(place, words, tags):
            right[place] = PLURAL
            right[place + 1] = PAST if object_after else right[place + 1]
