"""The columns of the frame: their names, dtypes and meanings, in the order users rely on."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd


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
    Column("related", "object", "clusters of the plan this came of, or of what came of it, a tuple"),
    Column("cue", "str", "the words that decided the status"),
    Column("cue_start", "Int64", "first character of the cue; missing where there is none"),
    Column("cue_end", "Int64", "character after its last one"),
    Column("speaker", "str", "who says it"),
    Column("rule", "str", "rules that found the date and tied it to the happening"),
    Column("reasons", "object", "what the confidence rests on, a tuple"),
    Column("outlet", "str", "who published the document; empty where unknown"),
    Column("url", "str", "web address of the document; empty where it has none"),
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


def with_dtypes(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with each known column in its dtype."""
    return frame.astype({column.name: column.dtype for column in COLUMNS if column.name in frame.columns})
