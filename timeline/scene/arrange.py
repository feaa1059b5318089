"""Marks and their words are put into the rows of a lane so that nothing covers anything; the rest is left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

GAP = 6.0  # pixels between a mark and its words
CLEAR = 8.0  # pixels kept free between neighbours
_SEARCH = 60  # rows tried at most


@dataclass(frozen=True, slots=True)
class Item:
    """A mark that wants a place; pixels of the plot.

    Args:
        event: row of the event in the index.
        left, right: ends of the mark.
        words: width of its whole label.
        rank: its place in time among the events of the lane: the row it prefers, so that it stays there while zooming.
        weight: importance.
    """

    event: int
    left: float
    right: float
    words: float
    rank: int
    weight: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item goes: its row, the side of its words (None: no words), and their text if they were cut."""

    item: Item
    row: int
    side: str | None
    cut: str | None = None


Cutter = Callable[[Item, float], tuple[str, float] | None]


class Rows:
    """What is taken in each row of a lane."""

    def __init__(self, count: int) -> None:
        self._taken: list[list[tuple[float, float, int]]] = [[] for _ in range(count)]

    def free(self, row: int, left: float, right: float, but: int = -1) -> bool:
        """Tell whether a stretch is free, whatever event ``but`` has there."""
        return all(right + CLEAR <= a or b + CLEAR <= left or owner == but for a, b, owner in self._taken[row])

    def take(self, row: int, left: float, right: float, owner: int) -> None:
        """Reserve a stretch for an event."""
        self._taken[row].append((left, right, owner))

    def room_right(self, row: int, left: float, limit: float, but: int) -> float:
        """Return the pixels free to the right of ``left``."""
        ends = [a - CLEAR for a, b, owner in self._taken[row] if owner != but and b > left]
        return min([limit, *ends]) - left


def stretches(item: Item, width: float) -> list[tuple[str, float, float]]:
    """Return where a whole label could stand, best first: its side, and what mark and label take together."""
    out = []
    if item.right + GAP + item.words <= width:
        out.append(("right", item.left, item.right + GAP + item.words))
    if item.left - GAP - item.words >= 0:
        out.append(("left", item.left - GAP - item.words, item.right))
    if item.right - item.left >= 40 and item.left + item.words <= width:
        out.append(("above", item.left, max(item.right, item.left + item.words)))
    return out


def first_fit(items: Sequence[Item], width: float) -> list[Place] | None:
    """Return places in time order, each in the first row where mark and whole label fit; None when one fits nowhere.

    Args:
        items: of one lane.
        width: of the plot.
    """
    rows, out = Rows(_SEARCH), []
    for item in sorted(items, key=lambda item: (item.left, item.rank)):
        place = _first_place(item, rows, width)
        if place is None:
            return None
        out.append(place)
    return out


def _first_place(item: Item, rows: Rows, width: float) -> Place | None:
    options = stretches(item, width)
    for row in range(_SEARCH):
        for side, left, right in options:
            if rows.free(row, left, right):
                rows.take(row, left, right, item.event)
                return Place(item, row, side)
    return None


def every_mark(items: Sequence[Item], count: int, width: float, cutter: Cutter) -> list[Place]:
    """Return places for as many marks as the rows hold, then words for as many of those as fit, the important first.

    Args:
        items: of one lane.
        count: rows of the lane.
        width: of the plot.
        cutter: shortens an item's words to a width, or None when too little would remain.
    """
    rows = Rows(count)
    placed: list[tuple[Item, int]] = []
    for item in sorted(items, key=lambda item: (item.left, item.rank)):
        row = _row_for_mark(item, rows, count, width)
        if row is not None:
            rows.take(row, item.left, item.right, item.event)
            placed.append((item, row))
    out: dict[int, Place] = {}
    by_weight = sorted(placed, key=lambda pair: (-pair[0].weight, pair[0].event))
    for item, row in by_weight:
        out[item.event] = _with_words(item, row, rows, width)
    for item, row in by_weight:
        if out[item.event].side is None:
            out[item.event] = _with_cut_words(item, row, rows, width, cutter)
    return list(out.values())


def _row_for_mark(item: Item, rows: Rows, count: int, width: float) -> int | None:
    order = [(item.rank + shift) % count for shift in range(count)]
    options = stretches(item, width)
    for row in order:
        if any(rows.free(row, left, right) for _, left, right in options):
            return row
    return next((row for row in order if rows.free(row, item.left, item.right)), None)


def _with_words(item: Item, row: int, rows: Rows, width: float) -> Place:
    for side, left, right in stretches(item, width):
        if rows.free(row, left, right, but=item.event):
            rows.take(row, left, right, item.event)
            return Place(item, row, side)
    return Place(item, row, None)


def _with_cut_words(item: Item, row: int, rows: Rows, width: float, cutter: Cutter) -> Place:
    begin = item.right + GAP
    room = rows.room_right(row, begin, width, item.event)
    shortened = cutter(item, room) if room > 0 else None
    if shortened is None or not rows.free(row, item.left, begin + shortened[1], but=item.event):
        return Place(item, row, None)
    rows.take(row, item.left, begin + shortened[1], item.event)
    return Place(item, row, "right", shortened[0])


def most_important(items: Sequence[Item], count: int, width: float) -> list[Place]:
    """Return places for those items whose mark and whole words fit, the most important first; the others have none."""
    rows, out = Rows(count), []
    for item in sorted(items, key=lambda item: (-item.weight, item.event)):
        options = stretches(item, width)
        spots = (((item.rank + shift) % count, option) for shift in range(count) for option in options)
        for row, (side, left, right) in spots:
            if rows.free(row, left, right):
                rows.take(row, left, right, item.event)
                out.append(Place(item, row, side))
                break
    return out
