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
_MOST = 40  # arrows drawn at most, those of the largest moves
_LEAST = 10.0  # pixels: a shorter arrow cannot be seen beside its marks
_PAD = 3.0  # pixels between a mark and its arrow
_ARC = 13.0  # pixels by which an arrow within one row rises above it
_ALONG = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
_ASIDE = (0.0, -12.0, 12.0, -20.0, 20.0)

Box = tuple[float, float, float, float]


def arrows_of(
    events: EventIndex, marks: Sequence[Mark], labels: Sequence[Label], width: float, height: float, words: Wording
) -> tuple[Arrow, ...]:
    """Return the arrows between marks that are drawn; no slip is written over a mark, a label or another slip.

    Args:
        events: the index.
        marks, labels: as they are drawn.
        width, height: of the plot.
        words: the words of the interface.
    """
    drawn = {mark.event: mark for mark in marks if events.slips.chain[mark.event] >= 0}
    taken = [label.box for label in labels] + [_box(mark) for mark in marks] if drawn else []
    out = []
    for earlier, later in _steps(events, drawn):
        moved = move(str(events.dates[earlier]), str(events.dates[later]))
        arrow = _routed(drawn[earlier], drawn[later])
        if moved is None or arrow is None:
            continue
        text = said(moved, words)
        wide = text_width(text, SIZE, 600)
        place = next(_places(arrow, wide, taken, width, height), None)
        if place is not None:
            taken.append(_around(*place, wide))
            arrow = arrow.with_text(text, *place, wide)
        out.append(arrow)
    return tuple(out)


def _steps(events: EventIndex, drawn: Mapping[int, Mark]) -> list[tuple[int, int]]:
    """Return the pairs of neighbours in the histories of what is drawn, the furthest moved first."""
    chain, step, moved = events.slips
    rows = sorted(drawn, key=lambda row: (chain[row], step[row]))
    pairs = [(a, b) for a, b in pairwise(rows) if chain[a] == chain[b]]
    return sorted(pairs, key=lambda pair: (-abs(np.nan_to_num(moved[pair[1]])), chain[pair[1]], step[pair[1]]))[:_MOST]


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
