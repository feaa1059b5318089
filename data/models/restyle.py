"""A sentence with a date becomes the same sentence in the word order of news and chronologies.

The treebanks hold no news, and news puts dates where other texts seldom do: between subject and verb ("NASA in May
unveiled"), without preposition ("said Tuesday"), or before a dash ("Jan. 31, 1961 - A capsule flies"). The tree says
where a date may be moved to without a change of what it hangs on.
"""

from __future__ import annotations

import random
from typing import NamedTuple

from treebanks import Tree

from timeline.grammar.tagger import Tag

_DASH = (("-", Tag(":", "PUNCT")), ("--", Tag(":", "PUNCT")), (":", Tag(":", "PUNCT")))
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())  # noqa: SIM905
AFTER_SUBJECT, BEFORE_DASH, BARE = 0.2, 0.06, 0.3  # share of the dates that allow it


class Styled(NamedTuple):
    """A sentence after a move: its words and tags, the tokens of its dates, and the places of date and governor."""

    words: list[str]
    tags: list[Tag]
    dates: list[range]
    date: range
    governor: int


def restyled(
    tree: Tree, tags: list[Tag], dates: list[range], date: range, governor: int, chance: random.Random
) -> list[Styled]:
    """Return the sentence in other word orders; none where the date cannot be moved.

    Args:
        tree, tags: the sentence and its tags.
        dates: the tokens of all its dates.
        date: the date to move.
        governor: the verb that it hangs on.
        chance: decides which moves are made.
    """
    found: list[Styled] = []
    if tree[governor].upos != "VERB":
        return found
    first = date.start - 1 if date.start and tags[date.start - 1].upos == "ADP" else date.start
    moving = list(range(first, date.stop))
    rest = [place for place in range(len(tree)) if place not in moving]
    verb = _group_start(tree, governor)
    subject = [i for i, word in enumerate(tree) if word.head == governor and word.relation.startswith("nsubj")]
    main = tree[governor].head < 0
    if subject and subject[0] < verb and date.start != verb and chance.random() < AFTER_SUBJECT:
        cut = rest.index(verb) if verb in rest else None
        if cut:
            found.append(_ordered(rest[:cut] + moving + rest[cut:], tree, tags, dates, date, governor))
    if main and subject and chance.random() < BEFORE_DASH:
        while rest and tree[rest[0]].upos == "PUNCT":
            rest = rest[1:]
        moved = _ordered(list(date) + rest, tree, tags, dates, date, governor)
        found.append(_with_dash(moved, chance.choice(_DASH)))
    on_weekday = first < date.start and tree[first].form.lower() == "on" and tree[date.start].form.lower() in _WEEKDAYS
    if on_weekday and chance.random() < BARE:
        bare = [place for place in range(len(tree)) if place != first]
        found.append(_ordered(bare, tree, tags, dates, date, governor))
    return found


def _group_start(tree: Tree, verb: int) -> int:
    """Return the first auxiliary or adverb that stands directly before a verb and belongs to it."""
    first = verb
    while (
        first and tree[first - 1].head == verb and tree[first - 1].relation.split(":")[0] in ("aux", "advmod", "mark")
    ):
        first -= 1
    return first


def _ordered(order: list[int], tree: Tree, tags: list[Tag], dates: list[range], date: range, governor: int) -> Styled:
    """Return the words of a sentence in a new order."""
    place = {old: new for new, old in enumerate(order)}
    kept = [[place[i] for i in span if i in place] for span in dates]
    ranges = [range(min(span), max(span) + 1) for span in kept if span]
    moved = range(place[date.start], place[date.start] + len(date))
    return Styled([tree[i].form for i in order], [tags[i] for i in order], ranges, moved, place[governor])


def _with_dash(styled: Styled, dash: tuple[str, Tag]) -> Styled:
    """Put a dash after a date that opens the sentence."""
    end = styled.date.stop
    shifted = [range(s.start + (s.start >= end), s.stop + (s.stop > end)) for s in styled.dates]
    return Styled(
        [*styled.words[:end], dash[0], *styled.words[end:]],
        [*styled.tags[:end], dash[1], *styled.tags[end:]],
        shifted,
        styled.date,
        styled.governor + (styled.governor >= end),
    )
