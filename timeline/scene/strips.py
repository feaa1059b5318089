"""Far out, the events of each lane become counts in equal bins over the width of the plot."""

from __future__ import annotations

import numpy as np

from timeline.scene.days import Floats
from timeline.scene.lanes import Dealt
from timeline.scene.parts import Span
from timeline.scene.view import Visible

BIN = 8.0  # pixels


def bins(dealt: Dealt, seen: Visible, view: Span, width: float) -> tuple[Floats, Floats]:
    """Return counts of facts and of plans, an array of lanes by bins each; every event in view is counted once.

    Args:
        dealt, seen: the lanes of the events, and what of them lies in the view.
        view, width: the visible span and the plot's width in pixels.
    """
    count = max(1, int(width // BIN))
    rows = seen.rows
    left, right = seen.edges(rows)
    left = np.maximum(left, view.start)
    left += np.minimum(right, view.end)
    left *= 0.5 * count / view.days
    left -= view.start * count / view.days
    place = np.clip(left.astype(np.intp), 0, count - 1)
    place += dealt.pairs[rows] * count
    table = np.bincount(place, minlength=2 * len(dealt.keys) * count).astype(np.float64).reshape(-1, 2, count)
    return table[:, 0], table[:, 1]
