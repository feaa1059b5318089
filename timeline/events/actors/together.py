"""What stands for several ("the two countries", "the astronauts", "they") becomes those named together last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.grammar import NounPhrase

_PAIRS = {"state": ("refer.state", "refer.side"), "agency": ("refer.agency",), "company": ("refer.company",)}
"""Type of those who act in two by the nouns that stand for them."""
_STOP = re.compile(r"[.!?][\"\u201d]?\s|\n")


def named_together(context: Context, phrase: NounPhrase, before: Sequence[Mention]) -> list[Mention]:
    """Return the several named last where "the two countries", "both sides" or "the astronauts" act; none otherwise.

    Args:
        context: the sentence.
        phrase: who acts.
        before: the names of the document before this sentence.
    """
    words = [context.word(index) for index in range(phrase.first, phrase.last + 1)]
    head = context.lemma(phrase.head)
    here = context.analysis.tokens[phrase.first].start
    told = (found for found in (*before, *context.actors) if found.span.end <= here)
    named = sorted(told, key=lambda found: found.span.start)
    behind = _of_several(context, phrase)
    if behind is not None:
        return named_together(context, behind, before)  # "the foreign ministers of *both countries*"
    if len(words) == 1 and context.words.has("refer.many", *words):
        return _opening_people(context, [found for found in named if not found.demonym])
    plural = context.analysis.tags[phrase.head].xpos == "NNS" and context.words.has("refer.person", head)
    if context.words.has("refer.the", words[0]) and (plural or context.words.has("refer.crew", head)):
        return _people(context.document.text, named)
    if len(words) <= _TWO and context.words.has("refer.two", words[-1]):
        two = _in_last_sentence(context.document.text, _bodies(named))  # "an agreement between *the two*"
        return two if len(two) == _TWO else []
    kind = next((kind for kind, names in _PAIRS.items() if context.words.any_has(names, head)), None)
    if kind is None:
        return []
    if not any(context.words.has("refer.two", word) for word in words):
        alone = len(words) == _TWO and context.analysis.tags[phrase.head].xpos == "NNS"  # "the agencies signed"
        together = alone and context.words.has("refer.the", words[0])
        return _told_together(context.document.text, named, kind) if together else []
    if context.words.has("refer.partner", head):  # states, agencies or firms, as they were named
        kind = next((found.type for found in reversed(named) if found.type in _PAIRS and _several(found, named)), kind)
    last = _last_of_each([found for found in named if found.type == kind])
    if len(last) < _TWO and context.words.has("refer.sides", head):
        last = _last_of_each(_bodies(named))  # "NASA talked with Japan. The two *sides*"
    return sorted(list(last.values())[:_TWO], key=lambda found: found.span.start) if len(last) >= _TWO else []


_TWO = 2
_BODIES = frozenset({"state", "agency", "company", "organisation", "ministry", "un_body"})


def _last_of_each(alike: Sequence[Mention]) -> dict[str, Mention]:
    """Return the last place of each of some names, the one named last first."""
    found: dict[str, Mention] = {}
    for one in reversed(alike):
        found.setdefault(one.name, one)
    return found


def _bodies(named: Sequence[Mention]) -> list[Mention]:
    """Return the bodies that are named by a name of their own."""
    return [one for one in named if one.type in _BODIES and not (one.demonym or one.described)]


def _in_last_sentence(text: str, alike: Sequence[Mention]) -> list[Mention]:
    """Return those of some names that stand in the last sentence that has any of them, each once."""
    together = list(alike[-1:])
    for found in reversed(alike[:-1]):
        if _STOP.search(text, found.span.end, together[0].span.start):
            break
        together.insert(0, found)
    return list({found.name: found for found in together}.values())


def _of_several(context: Context, phrase: NounPhrase) -> NounPhrase | None:
    """Return the phrase of two that "of" joins to another, or None."""
    behind = next((one for one in context.analysis.phrases if one.preposition == phrase.last + 1), None)
    if behind is None or not context.words.has("words.of", context.word(phrase.last + 1)):
        return None
    inside = (context.word(index) for index in range(behind.first, behind.last + 1))
    return behind if any(context.words.has("refer.two", word) for word in inside) else None


def _several(one: Mention, named: Sequence[Mention]) -> bool:
    """Tell whether another of the type of a mention is named too."""
    return any(found.type == one.type and found.name != one.name for found in named)


def _people(text: str, named: Sequence[Mention]) -> list[Mention]:
    """Return the persons that the last sentence with persons names, none where it names one alone."""
    return _told_together(text, named, "person")


def _told_together(text: str, named: Sequence[Mention], kind: str) -> list[Mention]:
    """Return those of a type that the last sentence with such names tells of, none where it names one alone."""
    told = _in_last_sentence(text, [found for found in named if found.type == kind])
    return told if len(told) > 1 else []


def _opening_people(context: Context, named: Sequence[Mention]) -> list[Mention]:
    """Return the persons that the last sentence with names lists before any other name: "A and B landed. They"."""
    text, people = context.document.text, _people(context.document.text, named)
    joint = _joint(context.words.lists.get("words.and", frozenset()))
    if not people or not all(joint.fullmatch(text, one.span.end, other.span.start) for one, other in pairwise(people)):
        return []  # "he sent Ada Quist to talk to Ben Rowe"
    first, last = people[0].span.start, people[-1].span.end
    beside = [found for found in named if found.span.end < first]
    if beside and not _STOP.search(text, beside[-1].span.end, first):
        return []
    return [] if any(_STOP.search(text, last, one.span.start) for one in named if one.span.start > last) else people


@cache
def _joint(words: frozenset[str]) -> re.Pattern[str]:
    """Return what stands between two of a list: a comma or one of some words ("and"), and a title or a role."""
    joints = "|".join(map(re.escape, sorted(words)))
    return re.compile(rf"(?:,|,? (?:{joints}))(?: [A-Z][\w.\u2019'-]*)*(?: [a-z]+)? ")
