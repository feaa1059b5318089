"""A tagged sentence is cut into its clauses, side by side, from marks and linking words alone.

A clause ends at a semicolon, colon, dash, bracket or quotation mark, before a relative word or a subordinator that is
followed by a verb, before a participle after a comma, and before "and" or "but" that opens a clause with its own
verb.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.grammar.phrases import NounPhrase
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import Form, VerbGroup
from timeline.grammar.wordlists import plain, words

_HARD = frozenset({";", ":", "\u2014", "\u2013", "--", "(", ")", "[", "]", "\u201c", "\u201d", '"'})
_REACH = 12  # words within which a subordinator or "and" must find its verb


class Link(StrEnum):
    """What opens a clause."""

    MAIN = "main"
    MARK = "mark"
    RELATIVE = "relative"
    SUBORDINATE = "subordinate"
    COORDINATE = "coordinate"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens ``first`` to ``last`` (included) and what opens them."""

    first: int
    last: int
    link: Link


def clauses(
    sentence: Sequence[str], tags: Sequence[Tag], groups: Sequence[VerbGroup], phrases: Sequence[NounPhrase]
) -> tuple[Clause, ...]:
    """Return the clauses of a sentence: together they hold every token once, in order.

    Args:
        sentence: the words of the sentence.
        tags: their tags.
        groups, phrases: its verb groups and noun phrases; marks inside a phrase (the "Artemis Accords") cut nothing.
    """
    if not sentence:
        return ()
    forms = [plain(word) for word in sentence]
    for phrase in phrases:
        for place in range(phrase.first, phrase.last + 1):
            forms[place] = "" if forms[place] in _HARD else forms[place]
    starts: dict[int, Link] = {0: Link.MAIN}
    group_at = {group.first: group for group in groups}
    openings = sorted(group_at)
    for place in range(1, len(forms)):
        link = _link(place, forms, tags, group_at, openings)
        if link is not None:
            starts.setdefault(place, link)
    places = sorted(starts)
    return tuple(
        Clause(first, following - 1, starts[first])
        for first, following in zip(places, [*places[1:], len(forms)], strict=True)
    )


def _link(
    place: int, forms: list[str], tags: Sequence[Tag], group_at: dict[int, VerbGroup], openings: list[int]
) -> Link | None:
    """Return what opens a clause at a place, or None."""
    form, tag = forms[place], tags[place]
    if forms[place - 1] in _HARD and form not in _HARD:
        return Link.MARK
    later = bisect_right(openings, place)
    verb = openings[later] if later < len(openings) else None
    near = verb is not None and verb - place <= _REACH
    if tag.xpos in ("WDT", "WP", "WP$", "WRB") and form in words("relatives") and near:
        return Link.RELATIVE
    if tag.xpos == "IN" and near and (form in words("subordinators") or form == "that") and tag.upos == "SCONJ":
        return Link.RELATIVE if form == "that" and tags[place - 1].upos == "NOUN" else Link.SUBORDINATE
    if tag.xpos == "CC" and near and verb is not None and _opens(place, verb, tags) and not _joins(place, forms, tags):
        return Link.COORDINATE
    group = group_at.get(place)
    if group is not None and forms[place - 1] == "," and group.form is Form.PARTICIPLE:
        return Link.PARTICIPLE
    return None


def _joins(place: int, forms: list[str], tags: Sequence[Tag]) -> bool:
    """Tell whether "and" joins the subjects of a clause that has just begun: "after Brazil *and* China objected"."""
    before = place - 1
    while before > 0 and tags[before].xpos in ("NN", "NNS", "NNP", "NNPS", "DT", "PRP$", "JJ", "POS"):
        before -= 1
    return before < place - 1 and tags[before].upos == "SCONJ" and forms[before] in words("subordinators")


def _opens(place: int, verb: int, tags: Sequence[Tag]) -> bool:
    """Tell whether "and" opens a clause: its verb follows at once, or after one noun phrase."""
    between = [tags[index] for index in range(place + 1, verb)]
    if any(tag.xpos in (",", "CC", "WDT", "WP", ":") for tag in between):
        return False
    return all(tag.xpos in ("RB", "MD") for tag in between) or any(
        tag.upos in ("NOUN", "PROPN", "PRON") for tag in between
    )
