"""Tagged words become noun phrases: where they begin and end, their head noun, and whose they are.

Flat phrases, without what follows the head: "the leader of Roscosmos" is two of them, and :func:`extended` joins
them. "NASA's Artemis program" is one phrase whose possessor is "NASA".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline.grammar.joined import NOUNS
from timeline.grammar.phrase_ends import acts, end_of, quoted, verb_follows
from timeline.grammar.tagger import Tag
from timeline.grammar.wordlists import plain, words


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


def noun_phrases(sentence: Sequence[str], tags: Sequence[Tag], dates: Collection[int] = ()) -> tuple[NounPhrase, ...]:
    """Return the noun phrases of a sentence in order; they do not overlap.

    Args:
        sentence: the words of the sentence.
        tags: their tags.
        dates: indices of the tokens that belong to dates. A date is no phrase and ends none ("NASA last year said"),
            but it may stand inside of one ("the July 2019 launch").
    """
    forms = [plain(word) for word in sentence]
    phrases: list[NounPhrase] = []
    place = 0
    while place < len(forms):
        addressed = place == 0 and forms[0] in words("addressing") and forms[2:3] == [","]
        if addressed and forms[1] in words("addressed"):
            place = forms.index(",")  # "Mr. Chairman, the station has flown"
            continue
        numbers = place == 0 and tags[0].xpos == "CD" and forms[1:2] in (["."], [")"])  # "1. The firm filed it"
        if numbers or (place in dates and not _describes(place, dates, tags)):
            place += 1
            continue
        if tags[place].xpos == "RB" and place + 1 in dates:
            place += 1  # "so far this year China"
            continue
        end = end_of(place, forms, tags)
        while end > place and end - 1 in dates:
            end -= 1
        end = next((i for i in range(place + 1, end) if i in dates and not _describes(i, dates, tags)), end)
        head = _head(place, end, forms, tags)
        count = head == place == end - 1 and tags[place].xpos == "CD" and "-" in forms[place]  # "passed it 68-29"
        if head is None or count:
            place += 1
            continue
        last = (
            end - 1
            if tags[end - 1].xpos == "''" and quoted(place, end, tags)
            else _firm(_numbered(head, sentence, tags, dates), forms, tags)
        )
        first = _quantified(place, forms, tags)
        phrases.append(NounPhrase(first, last, head, _preposition(first, tags), _possessor(place, head, tags)))
        place = last + 1
    return tuple(phrases)


def _describes(place: int, dates: Collection[int], tags: Sequence[Tag]) -> bool:
    """Tell whether a date stands before a noun inside a phrase: after an article or the like, or as a possessor."""
    first = place
    while first - 1 in dates:
        first -= 1
    end = place
    while end in dates:
        end += 1
    if end < len(tags) and tags[end].xpos == "POS":
        return True
    inside = first > 0 and tags[first - 1].xpos in ("DT", "PRP$", "POS", "JJ")
    if not inside and acts(end, tags):
        return False  # "In the autumn Congress passed"
    return (inside or tags[first].xpos == "DT") and end < len(tags) and tags[end].upos in ("NOUN", "PROPN", "ADJ")


def _numbered(head: int, sentence: Sequence[str], tags: Sequence[Tag], dates: Collection[int]) -> int:
    """Return the last word of a name with a number after it ("Artemis III", "Phase 2"), or the head itself."""
    place = head + 1
    named = sentence[head][:1].isupper() or sentence[head] in words("numbered")
    numbered = place < len(tags) and tags[place].xpos == "CD" and place not in dates and named
    while numbered and place + 2 < len(tags) and sentence[place + 1] == "/" and tags[place + 2].xpos == "CD":
        place += 2  # "resolution 76/76"
    return place if numbered else head


def _firm(last: int, forms: Sequence[str], tags: Sequence[Tag]) -> int:
    """Return the last word of a name with the form of the company behind a comma: "Bechtel National, *Inc.*"."""
    named = tags[last].xpos in ("NNP", "NNPS") and forms[last + 1 : last + 2] == [","]
    return last + 2 if named and last + 2 < len(forms) and forms[last + 2] in words("company_forms") else last


def _head(first: int, end: int, forms: Sequence[str], tags: Sequence[Tag]) -> int | None:
    """Return the last noun of a run of words, else its last number, pronoun or "this" that stands for a noun.

    So does one of several: "the second, in May, eased it"; and "both" before a verb.
    """
    for place in range(end - 1, first - 1, -1):
        if tags[place].xpos in NOUNS or tags[place].upos in ("NOUN", "PROPN"):
            return place
    for place in range(end - 1, first - 1, -1):
        if tags[place].upos in ("PRON", "NUM") and tags[place].xpos != "PRP$":
            return place
    several = end - first > 1 and tags[first].xpos == "DT" and forms[end - 1] in words("one_of_several")
    alone = end - first == 1 and forms[first] in words("plural_subjects") and verb_follows(end, tags)
    return end - 1 if several or alone else None


def _preposition(place: int, tags: Sequence[Tag]) -> int | None:
    """Return the preposition before a phrase."""
    previous = place - 1
    while previous >= 0 and tags[previous].xpos in ("``", "RB"):
        previous -= 1
    return (
        previous if previous >= 0 and tags[previous].xpos in ("IN", "TO") and tags[previous].upos != "SCONJ" else None
    )


def _quantified(place: int, forms: list[str], tags: Sequence[Tag]) -> int:
    """Return where a phrase with a number begins: with "at least", "up to" or "more than" before it."""
    number = next((i for i in (place, place + 1) if i < len(tags) and tags[i].xpos == "CD"), None)
    if number is None or number < 2:
        return place
    if f"{forms[number - 2]} {forms[number - 1]}" in words("quantifiers"):
        return number - 2
    return place


def _possessor(first: int, head: int, tags: Sequence[Tag]) -> tuple[int, int] | None:
    """Return the words before the last "'s" of a phrase, without an article."""
    for place in range(head - 1, first, -1):
        if tags[place].xpos == "POS":
            begin = first + 1 if tags[first].xpos in ("DT", "PDT") and first + 1 < place else first
            return begin, place - 1
    return None


def extended(
    phrase: NounPhrase, phrases: Sequence[NounPhrase], sentence: Sequence[str], links: frozenset[str] | None = None
) -> NounPhrase:
    """Return a phrase together with the prepositional phrases that follow it without a gap.

    Args:
        phrase: one of ``phrases``.
        phrases: the noun phrases of the sentence.
        sentence: the words of the sentence.
        links: prepositions that may link them; the usual ones unless given.
    """
    allowed = words("links") if links is None else links
    last = phrase.last
    for following in phrases:
        if following.first > last:
            linked = following.preposition == last + 1 and plain(sentence[last + 1]) in allowed
            if not linked or following.first != last + 2:
                break
            last = following.last
    return NounPhrase(phrase.first, last, phrase.head, phrase.preposition, phrase.possessor)
