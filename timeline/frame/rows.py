"""Events and the undated list become pandas frames, one row a mention."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from timeline.frame.columns import COLUMNS, UNDATED_COLUMNS, with_dtypes
from timeline.model import Event, Undated


def _row(event: Event) -> tuple[object, ...]:
    when, document, sentence = event.when, event.document, event.sentence
    text = document.text
    return (
        event.event_id,
        when.edtf,
        when.start.isoformat() if when.start else "",
        when.end.isoformat() if when.end else "",
        str(when.precision),
        str(event.status),
        event.title,
        str(event.category),
        event.actors,
        sentence.text,
        event.time.of(text),
        event.basis,
        event.confidence,
        event.trigger.of(text),
        document.title,
        document.source,
        document.published.isoformat() if document.published else "",
        document.language,
        sentence.start,
        sentence.end,
        event.time.start,
        event.time.end,
        event.trigger.start,
        event.trigger.end,
        event.cluster_id,
        event.sources,
        event.merged or when.edtf,
        event.alternatives,
        event.related,
        event.cue.of(text) if event.cue else "",
        event.cue.start if event.cue else None,
        event.cue.end if event.cue else None,
        event.speaker,
        event.rule,
        event.reasons,
        document.outlet,
        document.url,
    )


def to_frame(events: Iterable[Event]) -> pd.DataFrame:
    """Return one row an event, in the columns and order of :data:`COLUMNS`.

    Args:
        events: the events, in the order wanted (``extract`` gives document, then place).

    Returns:
        A frame with a plain range index; empty, but with all columns, for no events.
    """
    rows = [_row(event) for event in events]
    frame = pd.DataFrame(rows, columns=[column.name for column in COLUMNS], dtype=object)
    return with_dtypes(frame)


def undated_frame(undated: Iterable[Undated]) -> pd.DataFrame:
    """Return the undated list as a frame with the columns of :data:`UNDATED_COLUMNS`."""
    rows = [
        (
            item.title,
            item.reason,
            item.words,
            item.sentence.text,
            item.trigger.of(item.document.text),
            item.document.title,
            item.document.source,
            item.sentence.start,
            item.sentence.end,
            item.trigger.start,
            item.trigger.end,
        )
        for item in undated
    ]
    return pd.DataFrame(rows, columns=list(UNDATED_COLUMNS))
