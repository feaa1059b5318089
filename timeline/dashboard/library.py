"""A collection becomes something that can be asked: which rows, in what order, how many of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from timeline.dashboard.filters import Filters
from timeline.frame import Collection, one_row_a_cluster
from timeline.scene.criteria import Rows, Searched
from timeline.scene.index import EventIndex, index

__all__ = ["Library", "Rows", "Selection"]

_KEPT = 12  # selections remembered


@dataclass(frozen=True)
class Selection:
    """The events that filters leave.

    Args:
        rows: places in the library's frame, in time order.
        events: their index, in the same order.
        strip: the overview of them, once it was asked for.
    """

    rows: Rows
    events: EventIndex
    strip: dict[str, Any] = field(default_factory=dict)

    def place(self, row: int | None) -> int:
        """Return where a row of the library's frame stands in the selection, or -1."""
        if row is None:
            return -1
        found = np.flatnonzero(self.rows == row)
        return int(found[0]) if len(found) else -1


class Library:
    """What the page shows, with the answers that were asked for lately kept.

    Args:
        collection: one row a mention; the library holds one row an event, the mentions beneath.
    """

    def __init__(self, collection: Collection) -> None:
        self.mentions = collection.frame
        self.frame = one_row_a_cluster(collection.frame)
        self.documents = collection.documents
        self.undated = collection.undated
        self.events = index(self.frame)
        self._searched = Searched(self.frame, self.events)
        self._stands_for: dict[str, str] | None = None
        self.select: Callable[[Filters], Selection] = lru_cache(maxsize=_KEPT)(self._select)

    def __len__(self) -> int:
        return len(self.frame)

    def row(self, event_id: str) -> int | None:
        """Return the place of an event in the frame, or None."""
        if not event_id:
            return None
        found = np.flatnonzero((self.frame["event_id"] == event_id).to_numpy(dtype=bool))
        return int(found[0]) if len(found) else None

    def _select(self, filters: Filters) -> Selection:
        rows = np.flatnonzero(self._searched.mask(filters))
        rows = rows[self.events.in_time_order(rows)]
        return Selection(rows, self.events.take(rows))

    @property
    def targets_moved(self) -> int:
        """How many targets moved."""
        return len(np.unique(self.events.slips.chain[self._searched.moved]))

    def history(self, row: int) -> tuple[int, ...]:
        """Return the rows of the history that a row is part of, in the order they were told; none where it has none."""
        chain, step, _ = self.events.slips
        rows = np.flatnonzero(chain == chain[row]) if chain[row] >= 0 else np.zeros(0, dtype=np.intp)
        return tuple(int(found) for found in rows[np.argsort(step[rows], kind="stable")])

    def counts(self, name: str, filters: Filters) -> list[tuple[str, int]]:
        """Return the values of a facet with the events each would leave, the other filters kept; the fullest first.

        Args:
            name: actor, status, category or document.
            filters: what is asked for.
        """
        mask = self._searched.mask(filters.only_filters(), without=name)
        return self._searched.counts(name, mask, getattr(filters, name))

    def neighbours(self, filters: Filters, event_id: str) -> tuple[int, int | None, int | None]:
        """Return an event's place in time among those selected (0 when it is none of them), and the rows beside it."""
        selection = self.select(filters.only_filters())
        rows, place = selection.rows, selection.place(self.row(event_id))
        if place < 0:
            return 0, None, None
        before = int(rows[place - 1]) if place else None
        after = int(rows[place + 1]) if place + 1 < len(rows) else None
        return place + 1, before, after

    def mentions_of(self, row: int) -> pd.DataFrame:
        """Return all mentions of the event of a row, the one shown first."""
        shown = self.frame.iloc[[row]]
        cluster = str(shown["cluster_id"].iloc[0] or "")
        if not cluster:
            return shown
        others = self.mentions[self.mentions["cluster_id"] == cluster]
        whole: pd.DataFrame = pd.concat([shown, others[others["event_id"] != shown["event_id"].iloc[0]]])
        return whole

    def shown_for(self, event_id: str) -> str:
        """Return the id of the row that stands for a mention: its own, or that of its cluster."""
        if self.row(event_id) is not None:
            return event_id
        if self._stands_for is None:
            clusters = dict(zip(self.frame["cluster_id"], self.frame["event_id"], strict=True))
            mentions = zip(self.mentions["event_id"], self.mentions["cluster_id"], strict=True)
            self._stands_for = {mention: clusters.get(cluster, "") for mention, cluster in mentions}
        return self._stands_for.get(event_id, "")

    def collection(self, filters: Filters) -> Collection:
        """Return what filters leave as a collection, in time order, for the exports."""
        rows = self.select(filters.only_filters()).rows
        return Collection(self.frame.iloc[rows].reset_index(drop=True), self.documents, self.undated)
