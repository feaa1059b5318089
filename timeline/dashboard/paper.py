"""What is asked for becomes the list under the picture on paper: the events numbered, their sources, the data's age."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library, Rows
from timeline.scene.wording import Wording, in_words, titled

_MOST = 100  # events listed


def listing(library: Library, filters: Filters, words: Wording) -> dict[str, Any]:
    """Return the words of the printed list.

    Returns:
        ``title``; ``heads`` of the columns; ``rows``: lists of as many texts; ``more``: what is said of those left
        out, and ``data``: of when the data are, each empty where there is nothing to say.
    """
    rows = library.select(filters.only_filters()).rows
    heads = [words("print.number"), *(words(f"columns.{name}") for name in ("date", "title", "status", "sources"))]
    lines = [
        [
            str(number),
            in_words(str(row["date"]), words),
            titled(str(row["title"])),
            words.name("status", str(row["status"])),
            _cited(row, words),
        ]
        for number, row in enumerate(library.frame.iloc[rows[:_MOST]].to_dict("records"), start=1)
    ]
    more = words("print.more", count=f"{len(rows) - _MOST:,}") if len(rows) > _MOST else ""
    return {
        "title": words("table.events"),
        "heads": heads,
        "rows": lines,
        "more": more,
        "data": _data(library, rows, words),
    }


def _data(library: Library, rows: Rows, words: Wording) -> str:
    """Return of when the data are: the first and last publication of what is shown."""
    days = library.frame["published"].iloc[rows]
    known = days[days.fillna("") != ""]
    if not len(known):
        return ""
    first, last = (in_words(str(day), words) for day in (known.min(), known.max()))
    return words("print.data", first=first, last=last) if first != last else words("print.data_one", day=first)


def _cited(row: Mapping[Any, Any], words: Wording) -> str:
    published = in_words(str(row["published"]), words) if row["published"] else ""
    return ", ".join(part for part in (str(row["document"] or row["source"]), published) if part)
