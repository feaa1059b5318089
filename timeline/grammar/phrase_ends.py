"""A word that can open a noun phrase is followed to where its phrase ends.

The rules are of flat phrases: what follows the head with a preposition is another one.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.joined import NOUNS, behind_adjectives, fields_of
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import is_attribute
from timeline.grammar.wordlists import words

_INSIDE = NOUNS | {"JJ", "JJR", "JJS", "CD", "POS", "HYPH", "$", "SYM", "AFX", "``", "''"}
_OPENING = frozenset({"DT", "PDT", "PRP$", "WP$", "RB"}) | (_INSIDE - {"POS", "HYPH", "''"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ALONE = frozenset({"PRP", "EX"})


def end_of(place: int, forms: list[str], tags: Sequence[Tag]) -> int:
    """Return the end (excluded) of the words that can form one phrase from here on; the place itself if none can.

    Args:
        place: where to begin, counted in tokens.
        forms: the words of the sentence in lower case.
        tags: their tags.
    """
    xpos = tags[place].xpos
    if xpos in _ALONE:
        return place + 1
    if xpos not in _OPENING and not is_attribute(place, forms, tags):
        return place
    if xpos == "RB" and not (place + 1 < len(tags) and tags[place + 1].xpos in ("CD", "JJ", "JJR", "DT", "PDT")):
        return place
    end = place + 1
    if place == 1 and tags[0].xpos == "IN" and forms[1] in words("by_way_of") and end < len(tags):
        return end if tags[end].xpos in ("NNP", "NNPS") else _longest(place, forms, tags)  # "In return NASA promised"
    return _longest(place, forms, tags)


def _longest(place: int, forms: list[str], tags: Sequence[Tag]) -> int:
    """Return the end (excluded) of a phrase that begins at a word."""
    end = place + 1
    while end < len(tags):
        xpos = tags[end].xpos
        before = tags[end - 1].xpos
        if xpos in ("DT", "PRP$") and before not in ("PDT", "RB") and not (before == "DT" and xpos == "PRP$"):
            break
        if xpos == "''" and not quoted(place, end, tags):
            break
        if (
            before in ("NNP", "NN", "NNS", "NNPS")
            and xpos == "JJ"
            and tags[end].upos != "PROPN"
            and not _noun_follows(end, tags)
        ):
            break
        attribute = xpos in ("VBN", "VBG", "VBD") and is_attribute(end, forms, tags)
        adverb = xpos in ("RB", "RBS", "RBR") and end + 1 < len(tags) and tags[end + 1].xpos in ("JJ", "VBN", "CD")
        if xpos == "CC" and before == "NNP" and fields_of(end, forms):
            end += 2  # "Industry and Technology Minister"
            continue
        joined = xpos == "CC" and before in ("JJ", "CD") and end + 1 < len(tags) and tags[end + 1].xpos == before
        if before == "NNS" and xpos == "NNP" and place > 0 and forms[place - 1] in words("telling"):
            break  # "told reporters KASA would"
        if before == "NN" and xpos == "NNP" and forms[place] in words("indefinite_articles") and acts(end, tags):
            break  # "a deal NASA signed"
        if place == 1 and tags[0].xpos == "IN" and _who_follows(end, tags):
            break
        if xpos == "," and (behind := behind_adjectives(place, end, tags)):
            end = behind
            continue
        if not (xpos in _INSIDE or xpos in ("DT", "PRP$") or attribute or joined or (adverb and before not in NOUNS)):
            break
        end += 1
    return end


def _who_follows(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether who acts begins at a place, behind when or where: "In its June report *NASA* said"."""
    if tags[place].xpos == "NNP":
        return tags[place - 1].xpos in ("NN", "NNS") and acts(place, tags)
    if tags[place - 1].xpos != "NNS" or tags[place].xpos != "JJ":
        return False
    while place < len(tags) and (tags[place].xpos == "JJ" or tags[place].xpos in NOUNS):
        place += 1  # "Under the rules *initial public services* were to begin"
    return verb_follows(place, tags)


def acts(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a name from a place on stands right before a finite verb.

    Args:
        place: where to begin, counted in tokens.
        tags: the tags of the sentence.
    """
    while place < len(tags) and tags[place].xpos in ("NNP", "NNPS"):
        place += 1
    return verb_follows(place, tags)


def _noun_follows(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a noun comes after a run of adjectives."""
    while place < len(tags) and tags[place].xpos in ("JJ", "HYPH", "CD"):
        place += 1
    return place < len(tags) and tags[place].xpos in NOUNS


def quoted(first: int, place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a quotation that ends at a place was opened inside the phrase.

    Args:
        first: where the phrase begins, counted in tokens.
        place: where the quotation ends, counted in tokens.
        tags: the tags of the sentence.
    """
    return any(tags[index].xpos == "``" for index in range(first, place))


def verb_follows(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a finite verb or an auxiliary stands at a place ("both slip", "some would fly").

    Args:
        place: the place, counted in tokens.
        tags: the tags of the sentence.
    """
    return place < len(tags) and tags[place].upos in ("VERB", "AUX") and tags[place].xpos in _FINITE
