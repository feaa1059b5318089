"""A table of events, CSV, JSON or Parquet, becomes a frame with all its columns."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pandas as pd

from timeline.frame.columns import COLUMNS, with_dtypes
from timeline.model import TimelineError

_LISTS = ("actors", "alternatives", "related", "reasons")
_TEXTS = tuple(column.name for column in COLUMNS if column.dtype == "str" or column.name in _LISTS)
_NEVER_GUARDED = {"date", "start", "end", "merged_date"}
_NEEDED = ("event_id", "date", "start", "end", "status", "title")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


_ROWS = 20_000  # read at a time, so that a large table is never held twice
_SUFFIXES = (".csv", ".json", ".parquet")


def is_table(path: str | Path) -> bool:
    """Tell whether a path names a table of events by its suffix."""
    return str(path).lower().endswith(_SUFFIXES)


def read_table(path: str | Path) -> pd.DataFrame:
    """Read a table of events from a ``.csv``, ``.json`` or ``.parquet`` file.

    Raises:
        TimelineError: when the file cannot be read or is no table of events.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise TimelineError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    if not data.strip():
        raise TimelineError(f"{path}: empty, nothing to read")
    readers = {".parquet": read_parquet, ".json": read_json}
    return readers.get(Path(path).suffix.lower(), read_csv)(data, str(path))


def read_json(data: bytes, name: str) -> pd.DataFrame:
    """Read a table of events that the JSON export wrote: a list of row objects.

    Raises:
        TimelineError: when the bytes are no such list.
    """
    try:
        rows = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise TimelineError(f"{name}: not JSON ({str(error)[:80]})") from None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise TimelineError(f"{name}: not a table of events: not a list of objects")
    columns = list(dict.fromkeys(key for row in rows for key in row)) or [column.name for column in COLUMNS]
    cells = {column: [row.get(column) for row in rows] for column in columns}
    for column in cells:
        if column in _TEXTS and column not in _LISTS:
            cells[column] = ["" if value is None else str(value) for value in cells[column]]
        elif column in _LISTS:
            cells[column] = [value if isinstance(value, (str, list)) else "" for value in cells[column]]
    frame = pd.DataFrame({column: pd.Series(values, dtype=object) for column, values in cells.items()})
    _check(frame, name)
    return _completed(frame)


def read_parquet(data: bytes, name: str) -> pd.DataFrame:
    """Read a Parquet table of events; needs pyarrow, which is an extra.

    Raises:
        TimelineError: when pyarrow is missing or the bytes are no table of events.
    """
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise TimelineError(
            f"{name}: reading Parquet needs pyarrow (pip install 'space-policy-timeline[parquet]')"
        ) from None
    try:
        frame = pd.read_parquet(io.BytesIO(data))
    except (ValueError, OSError) as error:
        raise TimelineError(f"{name}: not a Parquet table ({str(error).splitlines()[0]})") from None
    _check(frame, name)
    return _completed(frame)


def _check(frame: pd.DataFrame, name: str) -> None:
    missing = [column for column in _NEEDED if column not in frame.columns]
    if missing:
        raise TimelineError(f"{name}: not a table of events: no column {', '.join(missing)}")


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
    options = {"dtype": str, "keep_default_na": False, "encoding": "utf-8-sig", "chunksize": _ROWS}
    try:
        with pd.read_csv(io.BytesIO(data), **options) as chunks:  # type: ignore[call-overload]
            parts = [_unguarded_part(part.reset_index(drop=True), name) for part in chunks]
    except (ValueError, UnicodeDecodeError) as error:
        raise TimelineError(f"{name}: not a CSV table ({str(error).splitlines()[0]})") from None
    return parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)


def _unguarded_part(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    _check(frame, name)
    for column in _TEXTS:
        if column in frame.columns and column not in _NEVER_GUARDED:
            frame[column] = frame[column].map(_unguarded)
    return _completed(frame)


def _unguarded(text: str) -> str:
    """Take away the apostrophe that keeps a spreadsheet from running a text as a formula."""
    return text[1:] if text[:1] == "'" and text.lstrip("'").startswith(_FORMULA) else text


def _as_tuple(value: object) -> tuple[str, ...]:
    """Return a list cell: of a CSV its text, of Parquet a list already."""
    parts = value.split("; ") if isinstance(value, str) else [str(part) for part in value]  # type: ignore[attr-defined]
    return tuple(part for part in parts if part)


def _completed(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame of text columns as one in :data:`COLUMNS`, in their dtypes; the frame given is used up."""
    columns: dict[str, object] = {}
    empty = pd.Series([""] * len(frame), index=frame.index)
    for column in COLUMNS:
        given = frame.pop(column.name) if column.name in frame.columns else empty  # so that no text is held twice
        if column.name in _LISTS:
            columns[column.name] = pd.Series([_as_tuple(value) for value in given], dtype=object)
        elif column.dtype in ("Int64", "float64"):
            columns[column.name] = pd.to_numeric(given, errors="coerce")
        else:
            columns[column.name] = given
    return with_dtypes(pd.DataFrame(columns))
