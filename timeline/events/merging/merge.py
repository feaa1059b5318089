"""Events told by several sentences or documents become clusters: one event, all its mentions and sources."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations

from timeline.dates.calendar_math import to_number
from timeline.events.merging.likeness import Profile, likeness, profile
from timeline.events.merging.links import links
from timeline.model import Event, Precision

_JOIN = 0.5
"""Likeness from which two mentions with compatible dates are one event."""
_JOIN_AGAINST_DATES = 0.8
"""Likeness two documents need when their dates contradict each other by a few days."""
_NEAR_DAYS = 3
_FINENESS = {name: rank for rank, name in enumerate(Precision)}


def merge(events: Sequence[Event]) -> list[Event]:
    """Return the same events in the same order, with cluster, sources, merged date, alternatives and links filled in.

    Two mentions join only when nothing speaks against it (numbers, status, dates, speakers) and they share an
    actor, the kind of happening and enough of their words; a cluster takes a mention only if it fits every member.
    The result does not depend on the order of the events.

    Args:
        events: mentions of any number of documents.
    """
    profiles = [profile(event) for event in events]
    clusters = _clusters(events, profiles)
    fused: dict[int, Event] = {}
    for members in clusters:
        mentions = [events[index] for index in members]
        name = min(event.event_id for event in mentions)
        sources = len({event.document.source for event in mentions})
        merged = _finest(mentions)
        alternatives = _alternatives(mentions, merged)
        for index in members:
            fused[index] = replace(
                events[index],
                cluster_id=name,
                sources=sources,
                merged=merged.when.edtf,
                alternatives=alternatives,
            )
    told = [fused[index] for index in range(len(events))]
    return [replace(event, related=found) for event, found in zip(told, links(told, profiles), strict=True)]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two mentions that may be one event, best first when sorted."""

    rank: float
    names: tuple[str, str]
    left: int
    right: int


def _clusters(events: Sequence[Event], profiles: Sequence[Profile]) -> list[list[int]]:
    """Return the clusters as lists of places; mentions that are told alike are compared once, by one of them."""
    alike = _told_alike(events, profiles)
    heads = [group[0] for group in alike]
    member_of = {head: head for head in heads}
    members = {head: [head] for head in heads}
    fits: dict[tuple[int, int], bool] = {}

    def fit(left: int, right: int) -> bool:
        key = (min(left, right), max(left, right))
        if key not in fits:
            fits[key] = _joinable(events, profiles, *key)
        return fits[key]

    for pair in sorted(_pairs(events, profiles, heads), key=lambda pair: (-pair.rank, pair.names)):
        left, right = member_of[pair.left], member_of[pair.right]
        if left != right and all(fit(a, b) for a in members[left] for b in members[right]):
            for index in members.pop(right):
                member_of[index] = left
                members[left].append(index)
    group_of = {group[0]: group for group in alike}
    return [sorted(index for head in found for index in group_of[head]) for found in members.values()]


def _told_alike(events: Sequence[Event], profiles: Sequence[Profile]) -> list[list[int]]:
    """Return groups of mentions with the same profile and date, each led by the one whose name sorts first."""
    groups: dict[object, list[int]] = defaultdict(list)
    for index in sorted(range(len(events)), key=lambda index: events[index].event_id):
        found = profiles[index]
        same = likeness(found, found) >= _JOIN
        groups[(found, events[index].when) if same else index].append(index)
    return list(groups.values())


_CROWDED = 500
"""A word, or two, that more happenings of a year share tells none of them apart: their pairs would take hours."""


def _pairs(events: Sequence[Event], profiles: Sequence[Profile], heads: Sequence[int]) -> Iterator[_Pair]:
    """Yield the joinable pairs, looking only at mentions that share a year and a word of their titles."""
    blocks: dict[tuple[str, int | None], list[int]] = defaultdict(list)
    for index in heads:
        for word in profiles[index].words - profiles[index].common:
            for year in _years(events[index]):
                blocks[word, year].append(index)
    seen: set[tuple[int, int]] = set()
    for (word, _), block in blocks.items():
        for pair in chain.from_iterable(combinations(part, 2) for part in _parted(word, block, profiles)):
            if pair not in seen:
                seen.add(pair)
                if _joinable(events, profiles, *pair):
                    first, second = sorted(events[index].event_id for index in pair)
                    yield _Pair(likeness(profiles[pair[0]], profiles[pair[1]]), (first, second), *pair)


def _parted(word: str, block: list[int], profiles: Sequence[Profile]) -> Iterator[list[int]]:
    """Yield the mentions that share a word; where too many do, those that share a second one too."""
    if len(block) <= _CROWDED:
        yield block
        return
    parts: dict[str, list[int]] = defaultdict(list)
    for index in block:
        for other in profiles[index].words - profiles[index].common - {word}:
            parts[other].append(index)
    yield from (part for part in parts.values() if len(part) <= _CROWDED)


def _years(event: Event) -> Iterable[int | None]:
    start, end = event.when.start, event.when.end
    if start is None or end is None:
        bound = start or end
        return (bound.year,) if bound else (None,)
    return range(start.year, min(end.year, start.year + 2) + 1)


def _joinable(events: Sequence[Event], profiles: Sequence[Profile], left: int, right: int) -> bool:
    like = likeness(profiles[left], profiles[right])
    if like < _JOIN:
        return False
    one, other = events[left], events[right]
    if _compatible(one, other):
        return True
    apart = one.document.source != other.document.source
    return apart and like >= _JOIN_AGAINST_DATES and _days_apart(one, other) <= _NEAR_DAYS


def _compatible(one: Event, other: Event) -> bool:
    """Tell whether one date lies inside the other, open ends matching open ends."""
    if one.when == other.when:
        return True
    a, b = one.when, other.when
    if (a.start is None) != (b.start is None) or (a.end is None) != (b.end is None):
        return False
    if a.start is None or a.end is None:
        # bounds agree only where they are the same bound, however finely it is named
        x, y = a.start or a.end, b.start or b.end
        return x is not None and y is not None and x == y
    assert b.start is not None and b.end is not None
    return (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)


def _days_apart(one: Event, other: Event) -> int:
    """Return the days between two single days, and a large number for anything else."""
    a, b = one.when.start, other.when.start
    days = one.when.precision == other.when.precision == Precision.DAY
    if not days or a is None or b is None:
        return 10**6
    return abs(to_number(*a) - to_number(*b))


def _finest(mentions: Sequence[Event]) -> Event:
    """Return the mention whose date is finest; among equals the one most mentions share, then the surest."""

    agreeing = Counter(event.when for event in mentions)

    def rank(event: Event) -> tuple[object, ...]:
        open_ends = (event.when.start is None) + (event.when.end is None)
        return (_FINENESS[event.when.precision], open_ends, -agreeing[event.when], -event.confidence, event.event_id)

    return min(mentions, key=rank)


def _alternatives(mentions: Sequence[Event], chosen: Event) -> tuple[str, ...]:
    found = {
        f"{event.when.edtf} ({event.document.outlet or event.document.title or event.document.source})"
        for event in mentions
        if not _compatible(event, chosen)
    }
    return tuple(sorted(found))
