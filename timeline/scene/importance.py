"""Each event gets one fixed number that says which labels are placed first, whatever the view."""

from __future__ import annotations

import numpy as np
import pandas as pd

from timeline.scene.days import Floats

# Acts weigh more than words, and decisions more than meetings; ties are broken by the event's id, so that the order is
# the same in every view, filter and process.
_STATUS = {"occurred": 1.0, "target": 1.0, "scheduled": 0.9, "cancelled": 0.9, "planned": 0.7, "ongoing": 0.7}
_STATUS |= {"statement": 0.3}
_CATEGORY = {"order": 1.0, "legislation": 1.0, "agreement": 0.9, "launch": 0.9, "programme": 0.8, "mission": 0.7}
_CATEGORY |= {"budget": 0.7, "award": 0.6, "appointment": 0.5, "report": 0.5, "meeting": 0.4, "statement": 0.2}
_UNKNOWN = 0.3


def importance(frame: pd.DataFrame) -> Floats:
    """Return one number an event: sources that tell it, then what it is, then how sure it is, then its id.

    Args:
        frame: rows with at least ``event_id``; other columns count where they are there.
    """
    total = np.zeros(len(frame))
    if "sources" in frame:
        sources = pd.to_numeric(frame["sources"], errors="coerce").fillna(1).to_numpy(dtype=float)
        total += np.log2(np.clip(sources, 1, 1024))
    for column, weights in (("status", _STATUS), ("category", _CATEGORY)):
        if column in frame:
            total += frame[column].map(weights).fillna(_UNKNOWN).to_numpy(dtype=float)
    if "confidence" in frame:
        total += pd.to_numeric(frame["confidence"], errors="coerce").fillna(0.5).to_numpy(dtype=float)
    ids = frame["event_id"].to_numpy(dtype=object)
    hashed = pd.util.hash_array(np.asarray(ids, dtype=object), categorize=False)
    return np.asarray(total + hashed.astype(np.float64) / 2.0**64 * 0.25)
