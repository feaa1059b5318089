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
    PRESENT,
    PRONOUN,
    RELATIVE,
)
from timeline.grammar.wordlists import listed as in_file
from timeline.grammar.wordlists import words as listed

_OBJECT = frozenset({"DT", "PRP$", "NNP", "JJ", "NN"})


def small_words(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend names of one letter, marks of infinitives and prepositions taken for adverbs.

    Args:
        place: index of a small word that is not the last of its sentence.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.
    """
    word, xpos, following = words[place].lower(), tags[place].xpos, tags[place + 1].xpos
    if words[place] == "I" and place and tags[place - 1].xpos in ("NNP", "NNPS") and following != "MD":
        right[place] = NAME  # "Artemis I"
    clause = xpos == "IN" and tags[place].upos == "SCONJ" and word in listed("for_clauses")
    if clause and not _infinitive_near(place, tags):
        right[place] = PREPOSITION  # "for the third time", not "for Europe to have"
    if xpos == "IN" and _opens_clause(place, words, tags):
        right[place] = CONJUNCTION  # "empty since its crew left in May, it"
    if xpos == "IN" and word == "to":
        _infinitives(place, words, tags, right)
    if xpos == "RB" and place and word in listed("then") and tags[place - 1].xpos == "IN":
        right[place] = PRONOUN  # "by then the fault was known": the preposition is that of "then"
    if word == "once" and following == "VBN" and words[place + 1] in listed("foreseen") | listed("promised"):
        right[place] = ADVERB  # "a service, once promised for 2027, is"
    if word == "that" and xpos == "IN" and _describes(place, words, tags):
        right[place] = RELATIVE  # "the capsule that engineers built reached orbit"
    if _is_preposition(place, words, tags):
        right[place] = PREPOSITION
    owned = place > 0 and tags[place - 1].xpos in ("POS", "PRP$", "DT")
    if xpos == "RB" and owned and following == "JJS" and word in listed("one_of_several"):
        right[place] = ADJECTIVE  # "the world's second largest"
    elif xpos == "RB" and ((owned and word in listed("describing")) or (following == "HYPH" and _of_noun(place, tags))):
        right[place] = ADJECTIVE  # "the firm's last plan", "long-term plan"
    elif xpos == "RB":
        _openings(place, words, tags, right)


def _opens_clause(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether "since" stands before who did something, a noun right before its verb and no clause between."""
    if words[place].lower() not in listed("clause_since") or tags[place + 1].xpos not in ("PRP$", "DT"):
        return False
    mark = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ":", ".")), len(tags))
    verb = next((index for index in range(place, mark) if tags[index].xpos in FINITE), 0)
    inside = {tag.xpos for tag in tags[place + 1 : verb]}
    return verb > 0 and inside <= {"PRP$", "DT", "JJ", "CD", "NN", "NNS"} and tags[verb - 1].xpos in ("NN", "NNS")


def _describes(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether two finite verbs follow a word behind the first noun of a sentence, before any mark."""
    if not place or tags[place - 1].upos != "NOUN" or any(tag.upos in ("VERB", "AUX") for tag in tags[:place]):
        return False
    if words[place - 1].lower() in listed("content_nouns"):
        return False
    mark = next((after for after in range(place, len(tags)) if tags[after].xpos in (",", ":", "CC")), len(tags))
    return sum(tag.xpos in ("VBD", "VBZ", "VBP", "MD") for tag in tags[place:mark]) > 1


def _of_noun(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether two nouns, the first with a hyphen, stand behind a word: "*long*-term space plan"."""
    return place + 3 < len(tags) and tags[place + 2].xpos == "NN" and tags[place + 3].upos in ("NOUN", "ADJ", "PROPN")


def _infinitives(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend "to" before a verb, taken for a preposition before a noun; arguments as :func:`small_words`."""
    following, bare = tags[place + 1].xpos, words[place + 1] in listed("base_verbs")
    alone = place + 2 >= len(tags) or tags[place + 2].upos not in ("NOUN", "PROPN", "VERB")  # "due to land shortages"
    owed = bare and alone and place > 0 and words[place - 1].lower() in listed("owing")
    meant = bare and place > 0 and tags[place - 1].upos == "VERB"
    meant = meant and lemma(words[place - 1], tags[place - 1].xpos) in listed("many_mean")
    given = (
        place > 1 and tags[place - 1].xpos == "CD" and not listed("until").isdisjoint(words[max(0, place - 5) : place])
    )
    given = given and following == "NN"
    begun = any(one.xpos == "TO" and other.xpos == "VB" for one, other in pairwise(tags[:place]))
    joined = bare and begun and tags[place - 1].xpos == "CC" and following == "NN"  # "to enter orbit and to land on"
    is_ = place > 1 and tags[place - 1].xpos == "RB" and words[place - 2].lower() in listed("be")
    is_ = is_ and bare and alone  # "is now to land"
    if owed or meant or given or joined or is_:  # "due to end", "hopes to land astronauts", "until May 2021 to appeal"
        right[place], right[place + 1] = INFINITIVE, BASE
    if following == "VB":
        right[place] = INFINITIVE


def _is_preposition(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a word that was taken for an adverb, a noun or a particle is a preposition of what follows it."""
    word, xpos, following = words[place].lower(), tags[place].xpos, tags[place + 1].xpos
    before = tags[place - 1].xpos if place else None
    if xpos in ("RB", "NN", "JJ") or (xpos == "NNP" and words[place].islower()):
        bare = before not in (None, "DT", "PRP$", "IN")
        if (
            word in listed("always_prepositions")  # "amid cost overruns"
            or (following == "CD" and bare and word in listed("beyond"))  # "not past 2032"
            or (following in ("$", "CD") and word in listed("of_worth"))  # "a contract worth 2 billion"
        ):
            return True
    if xpos == "RP" and word in listed("date_prepositions"):
        of_day = words[place + 1].lower() in in_file("time_nouns.txt")  # "refused it on Friday"
        told = place > 0 and lemma(words[place - 1], tags[place - 1].xpos) in listed("reporting")  # "said in an audit"
        return of_day or told or (before in ("NN", "NNS") and following in _OBJECT | {"NNS"})  # "a limit on imaging"
    if xpos != "RB":
        return False
    dated = following == "CD" or words[place + 1].lower() in listed("date_shades")
    return (
        (following in _OBJECT and word in listed("with_objects"))  # "aboard an Indian rocket"
        or (following in ("DT", "PRP$") and word in listed("subordinators"))
        or (dated and word in listed("date_prepositions"))
    )


def _openings(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend an adverb that opens a clause or a phrase of several things; arguments as :func:`small_words`."""
    following = tags[place + 1].xpos
    if following == "NNS" and words[place].lower() in listed("subordinators"):
        mark = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ":")), len(tags))
        clause = any(tag.xpos in FINITE for tag in tags[place:mark])
        right[place] = CONJUNCTION if clause else PREPOSITION  # "came after heads of state adopted it"
    opens = place == 0 or tags[place - 1].xpos in (",", ":")
    told = place + 2 < len(tags) and tags[place + 2].xpos in ("VBD", "VBN")
    if opens and told and tags[place + 1] == PRESENT:
        right[place], right[place + 1] = ADJECTIVE, PLURAL  # "first launches slipped"


def _infinitive_near(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether "to" and a bare verb come few words behind a word."""
    near = [tag.xpos for tag in tags[place + 1 : place + 8]]
    return any(pair == ("TO", "VB") for pair in pairwise(near))
