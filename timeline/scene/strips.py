"""Far out, the events of each lane become counts in equal bins over the width of the plot."""

from __future__ import annotations

import numpy as np

from timeline.scene.days import Floats
from timeline.scene.index import EventIndex, Flags
from timeline.scene.lanes import Dealt
from timeline.scene.parts import Span
from timeline.scene.view import Visible

BIN = 8.0  # pixels


def bins(events: EventIndex, dealt: Dealt, seen: Visible, view: Span, width: float) -> tuple[Floats, Floats]:
    """Return counts of facts and of plans, an array of lanes by bins each; every event in view is counted once.

    Args:
        events, dealt, seen: the events, their lanes, and what of them lies in the view.
        view, width: the visible span and the plot's width in pixels.
    """
    count = max(1, int(width // BIN))
    size = len(dealt.keys) * count
    rows = np.flatnonzero(seen.inside)
    left = np.maximum(seen.left[rows], view.start)
    right = np.minimum(seen.right[rows], view.end)
    place = ((left + right) / 2 - view.start) * (count / view.days)
    code = dealt.code[rows] * count + np.clip(place.astype(np.int32), 0, count - 1)
    hollow = events.hollow[rows]
    return _counted(code, ~hollow, size, count), _counted(code, hollow, size, count)


def _counted(code: np.ndarray, chosen: Flags, size: int, count: int) -> Floats:
    return np.bincount(code[chosen], minlength=size).reshape(-1, count).astype(np.float64)
