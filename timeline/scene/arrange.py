"""Marks and their words are put into the rows of a lane so that nothing covers anything; the rest is left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf

GAP = 6.0  # pixels between a mark and its words
CLEAR = 8.0  # pixels kept free between neighbours
_BROAD = 0.5  # share of the plot from which a bar is a background: what happens within it comes first
_SEARCH = 60  # rows tried at most


@dataclass(frozen=True, slots=True)
class Item:
    """A mark that wants a place; pixels of the plot.

    Args:
        event: row of the event in the index.
        left, right: ends of the mark.
        words: width of its whole label.
        rank: its place in time among the events of the lane: the row it prefers, so that it stays there while zooming.
        weight: importance; infinite for the one that is drawn before all others.
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
        self._words = [0.0] * count

    def free(self, row: int, left: float, right: float, but: int = -1) -> bool:
        """Tell whether a stretch is free, whatever event ``but`` has there."""
        return all(right + CLEAR <= a or b + CLEAR <= left or owner == but for a, b, owner in self._taken[row])

    def take(self, row: int, left: float, right: float, owner: int, words: float = 0.0) -> None:
        """Reserve a stretch for an event whose words would need so many pixels more."""
        self._taken[row].append((left, right, owner))
        self._words[row] = words

    def room_right(self, row: int, left: float, limit: float, but: int) -> float:
        """Return the pixels free to the right of ``left``."""
        ends = [a - CLEAR for a, b, owner in self._taken[row] if owner != but and b > left]
        return min([limit, *ends]) - left

    def last_before(self, row: int, left: float) -> float:
        """Return where the last stretch before ``left`` ends."""
        return max((b for _, b, _ in self._taken[row] if b <= left), default=-1e9)

    def words_of_last(self, row: int) -> float:
        """Return the pixels that the words of the last event taken into a row would need."""
        return self._words[row]


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

    There are several ways to deal marks to rows and to choose sides; of these the one with the most whole titles is
    taken, the first of them where it is a draw.

    Args:
        items: of one lane.
        count: rows of the lane.
        width: of the plot.
        cutter: shortens an item's words to a width, or None when too little would remain.
    """
    tries = [
        _dealt(items, count, width, choose, left_first)
        for choose in (_by_rank, _by_room, _by_label)
        for left_first in (False, True)
    ]
    most = max(tries, key=lambda tried: (len(tried[0]), sum(place.side is not None for place in tried[0])))
    places, rows = most
    return [
        place if place.side is not None else _with_cut_words(place.item, place.row, rows, width, cutter)
        for place in places
    ]


Choice = Callable[[Item, Rows, int, float], Sequence[int]]


def _by_rank(item: Item, rows: Rows, count: int, width: float) -> Sequence[int]:
    """Each to the row of its rank, which stays the same while zooming."""
    return [(item.rank + shift) % count for shift in range(count)]


def _by_room(item: Item, rows: Rows, count: int, width: float) -> Sequence[int]:
    """Each to the row whose last mark lies furthest away."""
    return sorted(range(count), key=lambda row: rows.last_before(row, item.left))


def _by_label(item: Item, rows: Rows, count: int, width: float) -> Sequence[int]:
    """Each to the fullest row that still leaves room for the words of the mark before it."""
    fits = [row for row in range(count) if rows.last_before(row, item.left) + rows.words_of_last(row) <= item.left]
    rest = [row for row in _by_room(item, rows, count, width) if row not in fits]
    return [*sorted(fits, key=lambda row: -rows.last_before(row, item.left)), *rest]


def _dealt(
    items: Sequence[Item], count: int, width: float, choose: Choice, left_first: bool
) -> tuple[list[Place], Rows]:
    """Deal marks to rows in time order, then give words to the important first."""
    rows = Rows(count)
    placed: list[tuple[Item, int]] = []
    for item in sorted(items, key=lambda item: _turn(item, width)):
        order = choose(item, rows, count, width)
        row = next((row for row in order if rows.free(row, item.left, item.right)), None)
        if row is not None:
            rows.take(row, item.left, item.right, item.event, item.words + GAP + CLEAR)
            placed.append((item, row))
    by_weight = sorted(placed, key=lambda pair: (-pair[0].weight, pair[0].event))
    return [_with_words(item, row, rows, width, left_first) for item, row in by_weight], rows


def _turn(item: Item, width: float) -> tuple[bool, bool, float, int]:
    """Return when an item is dealt to a row: the one asked for first, broad bars last, the others in time order."""
    return item.weight != inf, item.right - item.left > _BROAD * width, item.left, item.rank


def _with_words(item: Item, row: int, rows: Rows, width: float, left_first: bool) -> Place:
    options = stretches(item, width)
    if left_first:
        options = sorted(options, key=lambda option: option[0] != "left")
    for side, left, right in options:
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
