"""What several documents or tables give becomes one collection, and its mentions one row an event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from timeline.frame.rows import to_frame, undated_frame
from timeline.model import Document, Extraction


@dataclass(frozen=True)
class Collection:
    """What the dashboard and the exports show: events, the documents they stand in, and what was left undated.

    Args:
        frame: one row a mention, the columns of :data:`COLUMNS`.
        documents: the documents by their ``source``; may be empty (events read from a table).
        undated: the undated list, columns of :data:`UNDATED_COLUMNS`.
    """

    frame: pd.DataFrame
    documents: Mapping[str, Document] = field(default_factory=dict)
    undated: pd.DataFrame = field(default_factory=lambda: undated_frame(()))

    def with_frame(self, frame: pd.DataFrame) -> Collection:
        """Return the same collection with other rows."""
        return replace(self, frame=frame)


def collect(extractions: Iterable[Extraction]) -> Collection:
    """Return what several documents give as one collection, documents in the order given."""
    parts = list(extractions)
    return Collection(
        frame=to_frame(event for part in parts for event in part.events),
        documents={part.document.source: part.document for part in parts},
        undated=undated_frame(item for part in parts for item in part.undated),
    )


def join(parts: Iterable[Collection]) -> Collection:
    """Return several collections as one, in the order given."""
    given = [part for part in parts if not part.frame.empty or part.documents] or [Collection(to_frame(()))]
    if len(given) == 1:
        return given[0]
    documents = {source: document for part in given for source, document in part.documents.items()}
    return Collection(
        pd.concat([part.frame for part in given], ignore_index=True),
        documents,
        pd.concat([part.undated for part in given], ignore_index=True),
    )


def one_row_a_cluster(frame: pd.DataFrame) -> pd.DataFrame:
    """Return one row an event: of mentions that share a ``cluster_id``, the one that stands for all.

    It is the one with the merged date, then the surest, then the first; a row without ``cluster_id`` stands for itself.

    Args:
        frame: one row a mention.

    Returns:
        Some of its rows, in their order, with a plain range index.
    """
    if "cluster_id" not in frame.columns or not (frame["cluster_id"].fillna("") != "").any():
        return frame.reset_index(drop=True)
    key = frame["cluster_id"].where(frame["cluster_id"].fillna("") != "", frame["event_id"])
    other_date = frame["date"] != frame["merged_date"] if "merged_date" in frame.columns else False
    order = pd.DataFrame({"key": key, "other": other_date, "doubt": -frame["confidence"].fillna(0.0)})
    order = order.reset_index(drop=True)
    chosen = order.sort_values(["other", "doubt"], kind="stable").drop_duplicates("key").index.sort_values()
    return frame.iloc[chosen].reset_index(drop=True)
