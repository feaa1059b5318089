"""Rows of an index become items that want a place: where their marks lie, how long their words are."""

from __future__ import annotations

import numpy as np

from timeline.scene.arrange import Item
from timeline.scene.draw import Style, label_width
from timeline.scene.index import FORMS, EventIndex
from timeline.scene.lanes import Dealt
from timeline.scene.parts import Form, Span
from timeline.scene.view import Visible
from timeline.scene.wording import Wording

_CHUNK = 1024


def important(dealt: Dealt, seen: Visible, lane: int, most: int) -> np.ndarray:
    """Return the rows of a lane in view that matter most, at most ``most``, looking at no more than it must."""
    order, found, size, start = dealt.ranked[lane], [], 0, 0
    step = _CHUNK
    while start < len(order) and size < most:
        rows = order[start : start + step]
        rows = rows[seen.inside[rows]]
        found.append(rows)
        size, start, step = size + len(rows), start + step, step * 4
    return np.concatenate(found)[:most] if found else np.zeros(0, dtype=np.int32)


def items_of(
    rows: np.ndarray, events: EventIndex, seen: Visible, view: Span, width: float, style: Style, words: Wording
) -> list[Item]:
    """Return one item a row.

    Args:
        rows: of the index.
        events, seen: the events and what of them lies in the view.
        view, width: the visible span and the plot's width in pixels.
        style: sizes of this detail.
        words: the words of the interface.
    """
    scale = width / view.days
    out = []
    lefts, rights = (((edge - view.start) * scale).tolist() for edge in seen.edges(rows))
    forms, weights = events.form[rows].tolist(), events.weight[rows].tolist()
    ranks = np.argsort(np.argsort(events.first[rows], kind="stable"), kind="stable")
    table = zip(rows.tolist(), ranks.tolist(), lefts, rights, forms, weights, strict=True)
    for row, rank, left, right, code, weight in table:
        form = FORMS[code]
        least = style.mark + 1 if form is Form.DAY else style.mark - 2
        if form is Form.DAY or right - left < least:
            middle = (left + right) / 2
            if form is Form.BEFORE:
                middle = right - least / 2
            elif form is Form.AFTER:
                middle = left + least / 2
            left, right = middle - least / 2, middle + least / 2
        left, right = max(left, 0.0), min(right, width)
        words_width = label_width(row, events, style, words)
        out.append(Item(row, left, max(right, left + 2), words_width, rank, weight))
    return out
