"""Events become a pandas frame with fixed columns, and a frame becomes whole again from CSV."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import pandas as pd

from timeline.model import Document, Event, Extraction, TimelineError, Undated


class Column(NamedTuple):
    """A column of the frame: its name, its pandas dtype, and what it holds in one line."""

    name: str
    dtype: str
    meaning: str


COLUMNS: tuple[Column, ...] = (
    Column("event_id", "str", "hash of the document's text and the offsets"),
    Column("date", "str", "EDTF (ISO 8601-2); weeks as 2021-W33"),
    Column("start", "str", "first day the date allows, ISO; empty where open"),
    Column("end", "str", "last day the date allows, ISO; empty where open"),
    Column("precision", "str", "precision of the date named: day to century, or interval"),
    Column("status", "str", "occurred, statement, scheduled, target, planned, ongoing, cancelled"),
    Column("title", "str", "who did what, at most 12 words of the sentence"),
    Column("category", "str", "order, legislation, agreement, programme, ... other"),
    Column("actors", "object", "canonical names, a tuple"),
    Column("sentence", "str", "the sentence as it stands in the source"),
    Column("time_text", "str", "the words that give the date"),
    Column("basis", "str", "how the date was reached, in words"),
    Column("confidence", "float64", "probability that the row is right, 0 to 1"),
    Column("trigger", "str", "the word that names the happening"),
    Column("document", "str", "title of the document"),
    Column("source", "str", "path or address; the id for a .jsonl document"),
    Column("published", "str", "publication date, ISO; empty where unknown"),
    Column("language", "str", "language code of the document"),
    Column("sentence_start", "Int64", "first character of the sentence in the document's text"),
    Column("sentence_end", "Int64", "character after its last one"),
    Column("time_start", "Int64", "first character of the date words"),
    Column("time_end", "Int64", "character after the last one"),
    Column("trigger_start", "Int64", "first character of the trigger"),
    Column("trigger_end", "Int64", "character after its last one"),
    Column("cluster_id", "str", "shared by all mentions of one event"),
    Column("sources", "Int64", "number of documents that tell the event"),
    Column("merged_date", "str", "the finest date consistent with all mentions, EDTF"),
    Column("alternatives", "object", "dates of other mentions that contradict this one, a tuple"),
    Column("cue", "str", "the words that decided the status"),
    Column("cue_start", "Int64", "first character of the cue; missing where there is none"),
    Column("cue_end", "Int64", "character after its last one"),
    Column("speaker", "str", "who says it"),
    Column("rule", "str", "rules that found the date and tied it to the happening"),
    Column("reasons", "object", "what the confidence rests on, a tuple"),
)

FIXED = 24
"""The first columns, whose names and order users rely on."""

UNDATED_COLUMNS = (
    "title",
    "reason",
    "words",
    "sentence",
    "trigger",
    "document",
    "source",
    "sentence_start",
    "sentence_end",
    "trigger_start",
    "trigger_end",
)


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
        event.cue.of(text) if event.cue else "",
        event.cue.start if event.cue else None,
        event.cue.end if event.cue else None,
        event.speaker,
        event.rule,
        event.reasons,
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


def with_dtypes(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with each known column in its dtype."""
    return frame.astype({column.name: column.dtype for column in COLUMNS if column.name in frame.columns})


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


def collect(extractions: Iterable[Extraction]) -> Collection:
    """Return what several documents give as one collection, documents in the order given."""
    parts = list(extractions)
    return Collection(
        frame=to_frame(event for part in parts for event in part.events),
        documents={part.document.source: part.document for part in parts},
        undated=undated_frame(item for part in parts for item in part.undated),
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


_LISTS = ("actors", "alternatives", "reasons")
_TEXTS = tuple(column.name for column in COLUMNS if column.dtype == "str" or column.name in _LISTS)
_NEVER_GUARDED = {"date", "start", "end", "merged_date"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def read_csv(data: bytes, name: str) -> pd.DataFrame:
    """Read a table of events that the CSV export wrote, or one with at least its first columns.

    Args:
        data: the file's bytes, UTF-8.
        name: the file's name, for the error.

    Returns:
        A frame with all of :data:`COLUMNS`; what the table lacks is empty.

    Raises:
        TimelineError: when the table is not one of events.
    """
    try:
        frame = pd.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except (ValueError, UnicodeDecodeError) as error:
        raise TimelineError(f"{name}: not a CSV table ({str(error).splitlines()[0]})") from None
    missing = [name for name in ("event_id", "date", "start", "end", "status", "title") if name not in frame.columns]
    if missing:
        raise TimelineError(f"{name}: not a table of events: no column {', '.join(missing)}")
    for name in _TEXTS:
        if name in frame.columns and name not in _NEVER_GUARDED:
            frame[name] = frame[name].map(_unguarded)
    return _completed(frame)


def _unguarded(text: str) -> str:
    """Take away the apostrophe that keeps a spreadsheet from running a text as a formula."""
    return text[1:] if text[:1] == "'" and text.lstrip("'").startswith(_FORMULA) else text


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("; ") if part)


def _completed(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame of text columns as one in :data:`COLUMNS`, in their dtypes."""
    columns: dict[str, object] = {}
    empty = pd.Series([""] * len(frame), index=frame.index)
    for column in COLUMNS:
        given = frame[column.name] if column.name in frame.columns else empty
        if column.name in _LISTS:
            columns[column.name] = pd.Series([_split(str(text)) for text in given], dtype=object)
        elif column.dtype in ("Int64", "float64"):
            columns[column.name] = pd.to_numeric(given, errors="coerce")
        else:
            columns[column.name] = given
    return with_dtypes(pd.DataFrame(columns))
