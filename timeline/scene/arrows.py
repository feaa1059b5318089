"""Histories of targets become arrows from each drawn date to the next, with the slip written where there is room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np

from timeline.scene.index import EventIndex
from timeline.scene.metrics import text_width
from timeline.scene.parts import Arrow, Form, Label, Mark
from timeline.scene.slips import move, said
from timeline.scene.wording import Wording

SIZE = 12.5
"""Font size of the slip, in pixels."""
_MOST, _MOST_NARROW = 40, 8  # arrows drawn at most, those of the largest moves
_NARROW = 640.0  # pixels of a plot below which an arrow may run through no words
_POINTS = 16  # of a curve, looked at to see whether it runs through words
_LEAST = 10.0  # pixels: a shorter arrow cannot be seen beside its marks
_PAD = 3.0  # pixels between a mark and its arrow
_ARC = 13.0  # pixels by which an arrow within one row rises above it
_ALONG = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
_ASIDE = (0.0, -12.0, 12.0, -20.0, 20.0)

Box = tuple[float, float, float, float]


def arrows_of(
    events: EventIndex,
    marks: Sequence[Mark],
    labels: Sequence[Label],
    width: float,
    height: float,
    words: Wording,
    chosen: int = -1,
) -> tuple[tuple[Arrow, ...], int]:
    """Return the arrows between marks that are drawn, and how many more moves there are between them.

    No slip is written over a mark, a label or another slip. Where the plot is narrow, an arrow that would run through
    words is left out, but for those of the chosen event.

    Args:
        events: the index.
        marks, labels: as they are drawn.
        width, height: of the plot.
        words: the words of the interface.
        chosen: row of the chosen event, or -1.
    """
    narrow, history = width < _NARROW, events.slips.chain[chosen] if chosen >= 0 else -1
    drawn = {mark.event: mark for mark in marks if events.slips.chain[mark.event] >= 0}
    taken = [label.box for label in labels] + [_box(mark) for mark in marks] if drawn else []
    out, more = list[Arrow](), 0
    for earlier, later in _steps(events, drawn):
        moved = move(str(events.dates[earlier]), str(events.dates[later]))
        arrow = _routed(drawn[earlier], drawn[later])
        if moved is None or arrow is None:
            continue
        asked = 0 <= history == events.slips.chain[earlier]
        crowded = len(out) >= (_MOST_NARROW if narrow else _MOST) or (narrow and _through(arrow, labels))
        if crowded and not asked:
            more += 1
            continue
        text = said(moved, words)
        wide = text_width(text, SIZE, 600)
        place = next(_places(arrow, wide, taken, width, height), None)
        if place is not None:
            taken.append(_around(*place, wide))
            arrow = arrow.with_text(text, *place, wide)
        out.append(arrow)
    return tuple(out), more


def _through(arrow: Arrow, labels: Sequence[Label]) -> bool:
    """Tell whether a curve runs through words: more than one of its points lies within a label."""
    points = [arrow.at((step + 0.5) / _POINTS) for step in range(_POINTS)]
    boxes = [label.box for label in labels]
    return sum(any(a < x < c and b + 2 < y < d - 2 for a, b, c, d in boxes) for x, y in points) > 1


def _steps(events: EventIndex, drawn: Mapping[int, Mark]) -> list[tuple[int, int]]:
    """Return the pairs of neighbours in the histories of what is drawn, the furthest moved first."""
    chain, step, moved = events.slips
    rows = sorted(drawn, key=lambda row: (chain[row], step[row]))
    pairs = [(a, b) for a, b in pairwise(rows) if chain[a] == chain[b]]
    return sorted(pairs, key=lambda pair: (-abs(np.nan_to_num(moved[pair[1]])), chain[pair[1]], step[pair[1]]))


def _box(mark: Mark) -> Box:
    return mark.x0, mark.y - mark.height / 2, mark.x1, mark.y + mark.height / 2


def _hold(mark: Mark) -> float:
    """Return the pixel at which an arrow takes hold of a mark: the bound where there is one, else its middle."""
    if mark.form is Form.BEFORE:
        return mark.x1 - 1.5
    return mark.x0 + 1.5 if mark.form is Form.AFTER else (mark.x0 + mark.x1) / 2


def _routed(earlier: Mark, later: Mark) -> Arrow | None:
    """Return the curve from one mark to the other: straight out, along between the rows, straight in."""
    x0, x1, half = _hold(earlier), _hold(later), earlier.height / 2 + _PAD
    other_half = later.height / 2 + _PAD + 1
    if abs(earlier.y - later.y) < 1:
        y0 = y1 = earlier.y - half
        bend = y0 - _ARC
    else:
        down = 1 if later.y > earlier.y else -1
        y0, y1 = earlier.y + down * half, later.y - down * other_half
        bend = (y0 + y1) / 2
    if abs(x1 - x0) < _LEAST and abs(y1 - y0) < _LEAST:
        return None
    return Arrow(earlier.event, later.event, x0, y0, x1, y1, bend)


def _places(
    arrow: Arrow, wide: float, taken: Sequence[Box], width: float, height: float
) -> Iterator[tuple[float, float]]:
    """Yield the middles of free places for the slip: on the arrow, else close to it."""
    for aside in _ASIDE:
        for along in _ALONG:
            x, y = arrow.at(along)
            left, top, right, bottom = _around(x, y + aside, wide)
            inside = left >= 0 and top >= 0 and right <= width and bottom <= height
            if inside and all(right < a or c < left or bottom < b or d < top for a, b, c, d in taken):
                yield x, y + aside


def _around(x: float, y: float, wide: float) -> Box:
    return x - wide / 2 - 2, y - SIZE * 0.55, x + wide / 2 + 2, y + SIZE * 0.55
