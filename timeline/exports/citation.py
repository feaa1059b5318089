"""A row becomes a citation: its sentence, the document, outlet, date, and a link to the place in the source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pandas as pd

from timeline.exports.bibtex import entry
from timeline.exports.citation_keys import keys_of
from timeline.exports.csl_json import item, listed
from timeline.exports.rows import Row
from timeline.exports.rows import rows as rows_of
from timeline.exports.texts import in_one_line
from timeline.frame.sources import Source, place_link, source_of
from timeline.model import TimelineError
from timeline.scene.wording import Wording, in_words, wording

_ENDS = (".", "!", "?", "\u2026")
_NAMED = 5  # candidates named where a beginning fits several events


def cite(rows: pd.DataFrame | pd.Series | Mapping[Any, Any], event: str = "", style: str = "text") -> str:
    """Return where rows come from, in words or for a bibliography.

    Args:
        rows: a frame of ``to_frame`` or any of its rows, or one row.
        event: an event id, or a beginning of one that only one event has; empty cites every row.
        style: ``text`` (a line a row), ``bibtex`` or ``csl`` (CSL-JSON).

    Returns:
        Text without a final line end. A document on the web is cited by a link that leads to the sentence (a text
        fragment, ``#:~:text=``), another by its path and the characters of its text.

    Raises:
        TimelineError: when no event, or more than one, has an id that begins so, or there is no such style.

    >>> import timeline
    >>> document = timeline.read(b"Lunar accord signed\\n\\nESA signed the accord on 13 July 2020.")
    >>> frame = timeline.to_frame(timeline.extract(document))
    >>> print(timeline.cite(frame))
    “ESA signed the accord on 13 July 2020.” Lunar accord signed. bytes, characters 21 to 59.
    """
    if style not in STYLES:
        raise TimelineError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    frame = rows if isinstance(rows, pd.DataFrame) else pd.DataFrame([dict(rows)])
    if event:
        frame = _row_of(frame, event)
    return STYLES[style](list(rows_of(frame)), wording()).rstrip("\n")


def _row_of(frame: pd.DataFrame, event: str) -> pd.DataFrame:
    ids = frame["event_id"].astype(str)
    exact = frame[ids == event]
    if len(exact):
        return exact.head(1)
    found = frame[ids.str.startswith(event)].drop_duplicates("event_id")
    if found.empty:
        raise TimelineError(f"no event has an id that begins with {event!r}")
    if len(found) > 1:
        named = ", ".join(ids[found.index[:_NAMED]]) + (", ..." if len(found) > _NAMED else "")
        raise TimelineError(f"{len(found)} events have an id that begins with {event!r}: {named}")
    return found


def _texts(rows: list[Row], words: Wording) -> str:
    return "\n".join(_text(row, source_of(row), words) for row in rows)


def _text(row: Row, source: Source, words: Wording) -> str:
    published = in_words(source.published, words) if source.published else ""
    said = f"“{in_one_line(row['sentence'])}” " if row["sentence"] else ""
    origin = ", ".join(in_one_line(part) for part in (source.outlet, published) if part)
    title = in_one_line(source.title) if source.title != row["sentence"] else ""  # a text of one line is both
    parts = [part if part.endswith(_ENDS) else f"{part}." for part in (title, origin) if part]
    return said + " ".join((*parts, place_link(row) or f"{_place(row, words)}."))


def _place(row: Row, words: Wording) -> str:
    """Return the path of a document and the characters of its text that are the sentence."""
    path = in_one_line(row["source"])
    if row["sentence_end"] is None:
        return path
    place = words("files.place", start=row["sentence_start"], end=row["sentence_end"])
    return f"{path}, {place}" if path else place


def _noted(row: Row, words: Wording) -> str:
    place = "" if place_link(row) else words("files.place", start=row["sentence_start"], end=row["sentence_end"])
    said = f"“{in_one_line(row['sentence'])}”" if row["sentence"] else ""
    return ", ".join(part for part in (said, place if row["sentence_end"] is not None else "") if part)


def _bibtex(rows: list[Row], words: Wording) -> str:
    found = [source_of(row) for row in rows]
    entries = zip(rows, found, keys_of(found), strict=True)
    return "\n".join(entry(one, key, place_link(row), _noted(row, words)) for row, one, key in entries)


def _csl(rows: list[Row], words: Wording) -> str:
    found = [source_of(row) for row in rows]
    items = zip(rows, found, keys_of(found), strict=True)
    return listed([item(one, key, place_link(row), _noted(row, words)) for row, one, key in items])


STYLES: dict[str, Callable[[list[Row], Wording], str]] = {"text": _texts, "bibtex": _bibtex, "csl": _csl}
"""How a citation can be written."""
