"""A collection becomes a flat JSON list of row objects, or one such object a line."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

import pandas as pd

from timeline.exports import InChunks, exports
from timeline.exports.texts import in_batches
from timeline.frame import Collection

_ROWS = 2000
# JSON lets these stand in a text as they are, but some readers of lines end a line there
_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x7F, 0x85, 0x2028, 0x2029)}


class JsonRows(InChunks):
    """One object an event, keys in the order of the columns; what is missing is null, lists are lists.

    Its schema is ``data/exports/events.schema.json``.
    """

    suffix = ".json"
    media_type = "application/json"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the rows of the collection's frame, some at a time."""
        yield from in_batches(_list(objects(collection.frame)), _ROWS)


class JsonLines(InChunks):
    """The same objects, one a line (JSON Lines)."""

    suffix = ".jsonl"
    media_type = "application/jsonl; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the rows of the collection's frame, some at a time."""
        lines = (line.translate(_LINE_ENDS) + "\n" for line in objects(collection.frame))
        yield from in_batches(lines, _ROWS)


def _list(items: Iterator[str]) -> Iterator[str]:
    before = "[\n"
    for item in items:
        yield f"{before}{item}"
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def objects(frame: pd.DataFrame) -> Iterator[str]:
    """Yield each row as the text of a JSON object."""
    names = [str(name) for name in frame.columns]
    for start in range(0, len(frame), _ROWS):
        part = frame.iloc[start : start + _ROWS]
        for row in zip(*(part[name].tolist() for name in names), strict=True):
            item = dict(zip(names, map(_plain, row), strict=True))
            yield json.dumps(item, ensure_ascii=False, allow_nan=False)


def _plain(value: Any) -> Any:
    if isinstance(value, (tuple, list)):
        return [str(part) for part in value]
    if value is None or value is pd.NA or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return value


exports.add("json")(JsonRows())
exports.add("jsonl")(JsonLines())
