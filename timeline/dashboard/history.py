"""A target with several dates becomes its history in words: first told by whom, then, and what of it now."""

from __future__ import annotations

from typing import Any

from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.library import Library
from timeline.scene.slips import move, said
from timeline.scene.wording import Wording, in_words

_DONE = ("occurred", "ongoing")


def history(library: Library, place: int, words: Wording) -> html.Section | None:
    """Return the dates of a target in the order they were told, each with its source; None where there is one only.

    Args:
        library: what is shown.
        place: row of one of its events.
        words: the words of the interface.
    """
    rows = library.history(place)
    if not rows:
        return None
    dates = [str(library.events.dates[row]) for row in rows]
    whole = move(dates[0], dates[-1])
    items = [_entry(library, row, number, rows, place, words) for number, row in enumerate(rows)]
    moved = whole is not None and whole != (0, 0)
    return html.Section(
        [
            html.H3(words("slip.heading" if moved else "slip.heading_kept")),
            html.Ol(items, className="history"),
            html.P(words("slip.whole", moved=said(whole, words)), className="history-whole")
            if whole is not None and moved and len(rows) > 2
            else None,
        ]
    )


def _entry(library: Library, row: int, number: int, rows: tuple[int, ...], place: int, words: Wording) -> html.Li:
    record = library.frame.iloc[row]
    done, last = str(record["status"]) in _DONE, number == len(rows) - 1
    when = "first" if number == 0 else "done" if done else "now" if last else "then"
    moved = move(str(library.events.dates[rows[number - 1]]), str(record["date"])) if number else None
    source = str(record["document"] or record["source"])
    published = in_words(str(record["published"]), words) if record["published"] else ""
    date = html.Strong(in_words(str(record["date"]), words))
    event = str(library.events.ids[row])
    named: Any = date if row == place else html.A(date, href=f"?selected={event}", **attributes(data_select=event))
    return html.Li(
        [
            html.Span(words(f"slip.{when}"), className="history-when"),
            named,
            html.Span(said(moved, words), className="slip-size") if moved else None,
            html.Span(
                words("slip.said", document=source, published=published) if published else source,
                className="source-place",
            ),
        ],
        className="current" if row == place else "",
    )
