"""Events become pairs of a plan and what came of it, or of a target and its new date: linked, never merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from timeline.events.merging.likeness import Profile, likeness
from timeline.events.merging.revisions import revises
from timeline.model import Event

_ALIKE = 0.6
_MOST = 400
"""Mentions that share a word and numbers beyond which no links are sought: the work grows with their square."""


def links(events: Sequence[Event], profiles: Sequence[Profile]) -> list[tuple[str, ...]]:
    """Return for each event the clusters of the plans it came of, of what came of it, and of its other dates.

    Two events are linked when one lies ahead of its document and the other is done or called off, and but for that
    they would look like one: a shared actor or name, the same numbers, the same kind of happening, most of their words.
    Two that lie ahead are linked when the later published revises the other.

    Args:
        events: mentions with their clusters.
        profiles: what of each is compared, in the same order.
    """
    blocks: dict[tuple[str, frozenset[str]], list[int]] = defaultdict(list)
    for index, found in enumerate(profiles):
        for word in found.words - found.common:
            blocks[word, found.numbers].append(index)
    found_by: list[set[str]] = [set() for _ in events]
    for block in blocks.values():
        if len(block) > _MOST:
            continue
        for left, right in combinations(block, 2):
            if _linked(events[left], events[right], profiles[left], profiles[right]):
                found_by[left].add(events[right].cluster_id)
                found_by[right].add(events[left].cluster_id)
    return [tuple(sorted(found)) for found in found_by]


def _linked(one: Event, other: Event, left: Profile, right: Profile) -> bool:
    if left.side == right.side == "future":
        return revises(one, other, left, right)
    if "future" not in (left.side, right.side) or one.cluster_id == other.cluster_id:
        return False
    return likeness(replace(left, side=""), replace(right, side="")) >= _ALIKE
