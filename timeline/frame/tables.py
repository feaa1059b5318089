"""A table of events, CSV or Parquet, becomes a frame with all its columns."""

from __future__ import annotations

import io
from pathlib import Path

import pandas as pd

from timeline.frame.columns import COLUMNS, with_dtypes
from timeline.model import TimelineError

_LISTS = ("actors", "alternatives", "related", "reasons")
_TEXTS = tuple(column.name for column in COLUMNS if column.dtype == "str" or column.name in _LISTS)
_NEVER_GUARDED = {"date", "start", "end", "merged_date"}
_NEEDED = ("event_id", "date", "start", "end", "status", "title")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def read_table(path: str | Path) -> pd.DataFrame:
    """Read a table of events from a ``.csv`` or ``.parquet`` file.

    Raises:
        TimelineError: when the file cannot be read or is no table of events.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise TimelineError(f"{path}: {(error.strerror or str(error)).lower()}") from None
    if not data.strip():
        raise TimelineError(f"{path}: empty, nothing to read")
    return read_parquet(data, str(path)) if str(path).lower().endswith(".parquet") else read_csv(data, str(path))


def read_parquet(data: bytes, name: str) -> pd.DataFrame:
    """Read a Parquet table of events; needs pyarrow, which is an extra.

    Raises:
        TimelineError: when pyarrow is missing or the bytes are no table of events.
    """
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise TimelineError(f"{name}: reading Parquet needs pyarrow (pip install pyarrow)") from None
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
    try:
        frame = pd.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False, encoding="utf-8-sig")
    except (ValueError, UnicodeDecodeError) as error:
        raise TimelineError(f"{name}: not a CSV table ({str(error).splitlines()[0]})") from None
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
    """Return a frame of text columns as one in :data:`COLUMNS`, in their dtypes."""
    columns: dict[str, object] = {}
    empty = pd.Series([""] * len(frame), index=frame.index)
    for column in COLUMNS:
        given = frame[column.name] if column.name in frame.columns else empty
        if column.name in _LISTS:
            columns[column.name] = pd.Series([_as_tuple(value) for value in given], dtype=object)
        elif column.dtype in ("Int64", "float64"):
            columns[column.name] = pd.to_numeric(given, errors="coerce")
        else:
            columns[column.name] = given
    return with_dtypes(pd.DataFrame(columns))
