"""A collection becomes a flat JSON list of row objects."""

from __future__ import annotations

import json
import math
from typing import Any

import pandas as pd

from timeline.exports import exports
from timeline.frame import Collection


class JsonRows:
    """One object an event, keys in the order of the columns; what is missing is null, lists are lists."""

    suffix = ".json"
    media_type = "application/json"

    def __call__(self, collection: Collection) -> bytes:
        """Return the rows of the collection's frame."""
        frame = collection.frame
        names = [str(name) for name in frame.columns]
        rows = zip(*(frame[name].tolist() for name in names), strict=True)
        objects = [dict(zip(names, map(_plain, row), strict=True)) for row in rows]
        body = ",\n".join(json.dumps(item, ensure_ascii=False) for item in objects)
        return f"[\n{body}\n]\n".encode("utf-8", errors="replace") if objects else b"[]\n"


def _plain(value: Any) -> Any:
    if isinstance(value, (tuple, list)):
        return [str(part) for part in value]
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return value


exports.add("json")(JsonRows())
