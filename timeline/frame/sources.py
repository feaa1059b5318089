"""Rows become the documents they stand in, and a row becomes an address that leads to its sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import pandas as pd

_COLUMNS = ("source", "document", "outlet", "published", "language", "url")
_LONGEST_QUOTE = 12
"""Words of a sentence that stand in a link whole; of a longer one only the first and last few."""
_ENDS = 5
_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)
# what may stand in an address beside letters and digits (RFC 3986); all else is percent-encoded
_IN_ADDRESS = "%/:?#@!$&'()*+,;=-._~[]"


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it is cited.

    Args:
        source: path, address or id.
        title, outlet: as the document has them, empty where unknown.
        published: ISO date, empty where unknown.
        language: code.
        address: web address, percent-encoded; empty where it has none.
        events: rows that stand in it.
    """

    source: str
    title: str
    outlet: str
    published: str
    language: str
    address: str
    events: int

    @property
    def name(self) -> str:
        """The title, or what stands for it."""
        return self.title or self.address or self.source


def sources(frame: pd.DataFrame) -> list[Source]:
    """Return the documents of a frame, in the order in which they first appear."""
    given = {name: _texts(frame, name) for name in _COLUMNS}
    keys = given["source"].where(given["source"] != "", given["document"])
    counts = keys.value_counts(sort=False)
    first = keys.drop_duplicates()
    rows = zip(*(given[name].loc[first.index].tolist() for name in _COLUMNS), strict=True)
    return [
        _source(dict(zip(_COLUMNS, row, strict=True)), int(counts[key])) for key, row in zip(first, rows, strict=True)
    ]


def source_of(row: Mapping[Any, Any]) -> Source:
    """Return the document of one row."""
    return _source({name: _text(row.get(name)) for name in _COLUMNS}, 1)


def key_of(row: Mapping[Any, Any]) -> str:
    """Return what tells the document of a row from others: its ``source``, or the title where that is empty."""
    return str(row["source"] or row["document"])


def _source(row: Mapping[str, str], events: int) -> Source:
    return Source(
        source=row["source"],
        title=row["document"],
        outlet=row["outlet"],
        published=row["published"],
        language=row["language"],
        address=web_address(row["url"]) or web_address(row["source"]),
        events=events,
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else "" if pd.isna(value) else str(value)


def _texts(frame: pd.DataFrame, name: str) -> pd.Series:
    if name not in frame.columns:
        return pd.Series([""] * len(frame), index=frame.index, dtype="str")
    return frame[name].fillna("")


def web_address(text: str) -> str:
    """Return an address of the web that is safe to follow and to write down, or an empty text for anything else.

    Only ``http`` and ``https`` count, so that a link can never run anything; what may not stand in an address
    (RFC 3986) is percent-encoded.
    """
    text = text.strip()
    if not _WEB.match(text):
        return ""
    try:
        urlsplit(text)
    except ValueError:  # brackets that hold no IPv6 address
        return ""
    return quote(text, safe=_IN_ADDRESS, errors="replace")


def place_link(row: Mapping[Any, Any]) -> str:
    """Return an address that leads to the sentence of a row, or an empty text when its document is not on the web.

    It is a text fragment (WICG, "URL Fragment Text Directives"): ``#:~:text=first,last``. Browsers that do not know
    it open the page at its beginning.
    """
    address = source_of(row).address
    words = str(row["sentence"]).split()
    if not address or not words:
        return address
    if len(words) <= _LONGEST_QUOTE:
        directive = _encoded(words)
    else:
        directive = f"{_encoded(words[:_ENDS])},{_encoded(words[-_ENDS:])}"
    return f"{address}{'' if '#' in address else '#'}:~:text={directive}"


def _encoded(words: list[str]) -> str:
    """Percent-encode words; the hyphen too, since it is a sign of the directive's own grammar."""
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
