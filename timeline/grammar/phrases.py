"""Tagged words become noun phrases: where they begin and end, their head noun, and whose they are.

Flat phrases, without what follows the head: "the leader of Roscosmos" is two of them, and :func:`extended` joins them.
"NASA's Artemis program" is one phrase whose possessor is "NASA".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.grammar.groups import is_attribute
from timeline.grammar.tagger import Tag

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "FW", "ADD"})
_INSIDE = _NOUNS | {"JJ", "JJR", "JJS", "CD", "POS", "HYPH", "$", "SYM", "AFX", "``", "''"}
_OPENING = frozenset({"DT", "PDT", "PRP$", "WP$", "RB"}) | (_INSIDE - {"POS", "HYPH", "''"})
_ALONE = frozenset({"PRP", "EX"})
_LINKS = frozenset({"of", "for", "to", "on", "in", "with", "between", "from", "at", "against", "about", "into", "by"})


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase; places are indices of tokens, ``last`` included.

    Args:
        first, last: its first and last word.
        head: its head noun, name, pronoun or number.
        preposition: the preposition or "to" that governs it, or None.
        possessor: first and last word of the name or noun before "'s", or None.
    """

    first: int
    last: int
    head: int
    preposition: int | None = None
    possessor: tuple[int, int] | None = None

    def covers(self, place: int) -> bool:
        """Tell whether a token lies in the phrase."""
        return self.first <= place <= self.last


def noun_phrases(words: Sequence[str], tags: Sequence[Tag]) -> tuple[NounPhrase, ...]:
    """Return the noun phrases of a sentence in order; they do not overlap.

    Args:
        words: the words of the sentence.
        tags: their tags.
    """
    forms = [word.lower() for word in words]
    phrases: list[NounPhrase] = []
    place = 0
    while place < len(forms):
        end = _end(place, forms, tags)
        head = _head(place, end, tags)
        if head is None:
            place += 1
            continue
        last = end - 1 if tags[end - 1].xpos == "''" and _quoted(place, end, tags) else head
        phrases.append(NounPhrase(place, last, head, _preposition(place, tags), _possessor(place, head, tags)))
        place = last + 1
    return tuple(phrases)


def _end(place: int, forms: list[str], tags: Sequence[Tag]) -> int:
    """Return the end (excluded) of the words that can form one phrase from here on."""
    xpos = tags[place].xpos
    if xpos in _ALONE:
        return place + 1
    if xpos not in _OPENING and not is_attribute(place, forms, tags):
        return place
    if xpos == "RB" and not (place + 1 < len(tags) and tags[place + 1].xpos in ("CD", "JJ", "JJR", "DT", "PDT")):
        return place
    end = place + 1
    while end < len(tags):
        xpos = tags[end].xpos
        before = tags[end - 1].xpos
        if xpos in ("DT", "PRP$") and before not in ("PDT", "RB") and not (before == "DT" and xpos == "PRP$"):
            break
        if xpos == "''" and not _quoted(place, end, tags):
            break
        if before in ("NNP", "NN", "NNS", "NNPS") and xpos == "JJ" and tags[end].upos != "PROPN" and not _noun_follows(end, tags):
            break
        attribute = xpos in ("VBN", "VBG", "VBD") and is_attribute(end, forms, tags)
        adverb = xpos in ("RB", "RBS", "RBR") and end + 1 < len(tags) and tags[end + 1].xpos in ("JJ", "VBN", "CD")
        joined = xpos == "CC" and before in ("JJ", "CD") and end + 1 < len(tags) and tags[end + 1].xpos == before
        if not (xpos in _INSIDE or xpos in ("DT", "PRP$") or attribute or joined or (adverb and before not in _NOUNS)):
            break
        end += 1
    return end


def _noun_follows(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a noun comes after a run of adjectives."""
    while place < len(tags) and tags[place].xpos in ("JJ", "HYPH", "CD"):
        place += 1
    return place < len(tags) and tags[place].xpos in _NOUNS


def _quoted(first: int, place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a quotation that ends at a place was opened inside the phrase."""
    return any(tags[index].xpos == "``" for index in range(first, place))


def _head(first: int, end: int, tags: Sequence[Tag]) -> int | None:
    """Return the last noun of a run of words, else its last number, pronoun or "this" that stands for a noun."""
    for place in range(end - 1, first - 1, -1):
        if tags[place].xpos in _NOUNS or tags[place].upos in ("NOUN", "PROPN"):
            return place
    for place in range(end - 1, first - 1, -1):
        if tags[place].upos in ("PRON", "NUM") and tags[place].xpos != "PRP$":
            return place
    return None


def _preposition(place: int, tags: Sequence[Tag]) -> int | None:
    """Return the preposition before a phrase."""
    previous = place - 1
    while previous >= 0 and tags[previous].xpos in ("``", "RB"):
        previous -= 1
    return previous if previous >= 0 and tags[previous].xpos in ("IN", "TO") and tags[previous].upos != "SCONJ" else None


def _possessor(first: int, head: int, tags: Sequence[Tag]) -> tuple[int, int] | None:
    """Return the words before the last "'s" of a phrase, without an article."""
    for place in range(head - 1, first, -1):
        if tags[place].xpos == "POS":
            begin = first + 1 if tags[first].xpos in ("DT", "PDT") and first + 1 < place else first
            return begin, place - 1
    return None


def extended(phrase: NounPhrase, phrases: Sequence[NounPhrase], words: Sequence[str], links: frozenset[str] = _LINKS) -> NounPhrase:
    """Return a phrase together with the prepositional phrases that follow it without a gap.

    Args:
        phrase: one of ``phrases``.
        phrases: the noun phrases of the sentence.
        words: the words of the sentence.
        links: prepositions that may link them.
    """
    last = phrase.last
    for following in phrases:
        if following.first > last:
            linked = following.preposition == last + 1 and words[last + 1].lower() in links
            if not linked or following.first != last + 2:
                break
            last = following.last
    return NounPhrase(phrase.first, last, phrase.head, phrase.preposition, phrase.possessor)
