"""The tags of small words that their neighbours rule out become the ones that fit: "to", "for", "after", "in", "I"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag
from timeline.grammar.tags import (
    ADJECTIVE,
    ADVERB,
    BASE,
    CONJUNCTION,
    FINITE,
    INFINITIVE,
    NAME,
    PLURAL,
    PREPOSITION,
    PRONOUN,
)
from timeline.grammar.wordlists import listed as in_file
from timeline.grammar.wordlists import words as listed

_OBJECT = frozenset({"DT", "PRP$", "NNP", "JJ", "NN"})
_UNTIL = frozenset({"until", "till"})


def small_words(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend names of one letter, marks of infinitives and prepositions taken for adverbs."""
    word, xpos, following = words[place].lower(), tags[place].xpos, tags[place + 1].xpos
    if words[place] == "I" and place and tags[place - 1].xpos in ("NNP", "NNPS") and following != "MD":
        right[place] = NAME  # "Artemis I"
    if (
        xpos == "IN"
        and tags[place].upos == "SCONJ"
        and word in listed("for_clauses")
        and not _infinitive_near(place, tags)
    ):
        right[place] = PREPOSITION  # "for the third time", not "for Europe to have"
    owed = place > 0 and words[place - 1].lower() in listed("owing") and words[place + 1] in listed("base_verbs")
    meant = place > 0 and tags[place - 1].upos == "VERB" and words[place + 1] in listed("base_verbs")
    meant = meant and lemma(words[place - 1], tags[place - 1].xpos) in listed("many_mean")
    alone = place + 2 >= len(tags) or tags[place + 2].upos not in ("NOUN", "PROPN", "VERB")  # "due to land shortages"
    if xpos == "IN" and word == "to" and ((owed and alone) or meant):
        right[place], right[place + 1] = INFINITIVE, BASE  # "due to end", "hopes to land astronauts"
    given = place > 1 and tags[place - 1].xpos == "CD" and not _UNTIL.isdisjoint(words[max(0, place - 5) : place])
    if xpos == "IN" and word == "to" and given and following == "NN":
        right[place], right[place + 1] = INFINITIVE, BASE  # "until May 2021 to appeal"
    if xpos == "IN" and following == "VB" and word == "to":
        right[place] = INFINITIVE
    if xpos in ("RB", "NN", "JJ") and word in listed("always_prepositions"):
        right[place] = PREPOSITION  # "amid cost overruns"
    if xpos == "RB" and place and word in listed("then") and tags[place - 1].xpos == "IN":
        right[place] = PRONOUN  # "by then the fault was known": the preposition is that of "then"
    if word == "once" and following == "VBN" and words[place + 1] in listed("foreseen") | listed("promised"):
        right[place] = ADVERB  # "a service, once promised for 2027, is"
    bare = place > 0 and tags[place - 1].xpos not in ("DT", "PRP$", "IN")
    if xpos in ("NN", "JJ", "RB") and following == "CD" and word in listed("beyond") and bare:
        right[place] = PREPOSITION  # "not past 2032"
    if xpos == "RB" and following in _OBJECT and word in listed("with_objects"):
        right[place] = PREPOSITION  # "aboard an Indian rocket"
    if xpos in ("NN", "JJ", "RB") and following in ("$", "CD") and word in listed("of_worth"):
        right[place] = PREPOSITION  # "a contract worth 2 billion"
    if xpos == "RB" and following in ("DT", "PRP$") and word in listed("subordinators"):
        right[place] = PREPOSITION
    if xpos == "RB" and following == "NNS" and word in listed("subordinators"):
        mark = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ":")), len(tags))
        clause = any(tag.xpos in FINITE for tag in tags[place:mark])
        right[place] = CONJUNCTION if clause else PREPOSITION  # "came after heads of state adopted it"
    opens = place == 0 or tags[place - 1].xpos in (",", ":")
    if xpos == "RB" and opens and following == "VBZ" and tags[place + 1].upos == "VERB":
        told = place + 2 < len(tags) and tags[place + 2].xpos in ("VBD", "VBN")
        if told:
            right[place], right[place + 1] = ADJECTIVE, PLURAL  # "first launches slipped"
    dated = following == "CD" or words[place + 1].lower() in listed("date_shades")
    of_day = xpos == "RP" and words[place + 1].lower() in in_file("time_nouns.txt")  # "refused it on Friday"
    of_noun = xpos == "RP" and place > 0 and tags[place - 1].xpos in ("NN", "NNS")
    of_noun = of_noun and following in _OBJECT | {"NNS"}  # "a limit on imaging"
    if (of_day or of_noun or (xpos == "RB" and dated)) and word in listed("date_prepositions"):
        right[place] = PREPOSITION


def _infinitive_near(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether "to" and a bare verb come few words behind a word."""
    near = [tag.xpos for tag in tags[place + 1 : place + 8]]
    return any(pair == ("TO", "VB") for pair in pairwise(near))
