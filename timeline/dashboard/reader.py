"""A whole document becomes its text with every date and every event marked; a mark leads to its event, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.dates import find_dates
from timeline.model import Document
from timeline.scene.wording import Wording, in_words

_LONGEST = 200_000
"""Characters of a document that are shown; dates without an event are marked in as many."""

_LISTED = 200  # documents named beside the text


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text: its characters, what it is (time, trigger, date, undated), its event, what to say of it."""

    start: int
    end: int
    kind: str
    event: str = ""
    said: str = ""


def spots(document: Document, library: Library, words: Wording) -> list[Spot]:
    """Return what is marked in a document: date words and triggers of its events, other dates, undated happenings.

    Args:
        document: the document.
        library: its events and what was left undated.
        words: the words of the interface.
    """
    found: list[Spot] = []
    mentions = library.mentions[library.mentions["source"] == document.source]
    for row in mentions.to_dict("records"):
        shown, date = library.shown_for(str(row["event_id"])), in_words(str(row["date"]), words)
        for kind in ("time", "trigger"):
            start, end = row[f"{kind}_start"], row[f"{kind}_end"]
            if not (pd.isna(start) or pd.isna(end)):
                found.append(Spot(int(start), int(end), kind, shown, f"{row['title']} ({date})"))
    undated = library.undated[library.undated["source"] == document.source]
    reasons = words.table("reasons")
    for row in undated.to_dict("records"):
        said = f"{row['title']} ({reasons.get(str(row['reason']), row['reason'])})"
        found.append(Spot(int(row["trigger_start"]), int(row["trigger_end"]), "undated", "", said))
    for named in find_dates(document.text[:_LONGEST], document.published, document.language, skip=document.header):
        said = named.value + (f": {named.basis}" if named.basis else "")
        found.append(Spot(named.start, named.end, "date", "", said))
    return _apart(found, len(document.text))


def _apart(found: list[Spot], length: int) -> list[Spot]:
    """Return spots in reading order without overlaps: those of events first, then the longer."""
    order = {"time": 0, "trigger": 1, "undated": 2, "date": 3}
    taken: list[Spot] = []
    for spot in sorted(found, key=lambda spot: (order[spot.kind], spot.start - spot.end, spot.start)):
        inside = 0 <= spot.start < spot.end <= min(length, _LONGEST)
        if inside and all(spot.end <= other.start or other.end <= spot.start for other in taken):
            taken.append(spot)
    return sorted(taken, key=lambda spot: spot.start)


def body(library: Library, filters: Filters, words: Wording) -> list[Any]:
    """Return the list of documents and the text of the one that is open (the first, where none is asked for).

    Args:
        library: what is shown.
        filters: what is asked for: ``read`` is the document, ``selected`` the event that stands out in it.
        words: the words of the interface.
    """
    counts = library.mentions["source"].value_counts()
    sources = list(dict.fromkeys([*library.documents, *counts.index.astype(str)]))[:_LISTED]
    if not sources:
        return [html.P(words("reader.none"), className="hint")]
    shown = filters.read if filters.read in sources else sources[0]
    names = [_name(source, library, int(counts.get(source, 0)), source == shown, filters, words) for source in sources]
    document = library.documents.get(shown)
    text = _text(document, library, filters, words) if document else [html.P(words("reader.no_text"), className="hint")]
    return [html.Nav(html.Ul(names), **attributes(aria_label=words("reader.documents"))), html.Article(text)]


def _name(source: str, library: Library, count: int, current: bool, filters: Filters, words: Wording) -> html.Li:
    document = library.documents.get(source)
    name = (document.title if document else "") or source
    link = html.A(
        [html.Span(name), html.Span(words("page.events", count=count), className="count")],
        href="?" + replace(filters, read=source).query(),
        **attributes(data_read=source, **({"aria_current": "page"} if current else {})),
    )
    return html.Li(link)


def _text(document: Document, library: Library, filters: Filters, words: Wording) -> list[Any]:
    published = document.published.isoformat() if document.published else ""
    lead = words("panel.source_line", document=document.source, published=in_words(published, words))
    out: list[Any] = [
        html.H3(document.title or document.source),
        html.P(lead if published else document.source, className="source-place"),
        html.P([_key(kind, words) for kind in ("time", "trigger", "date", "undated")], className="marks-key"),
    ]
    marked = spots(document, library, words)
    out += [html.P(parts) for parts in _paragraphs(document.text[:_LONGEST], marked, filters)]
    if len(document.text) > _LONGEST:
        out.append(html.P(words("reader.cut"), className="hint"))
    return out


def _key(kind: str, words: Wording) -> html.Span:
    return html.Span(html.Mark(words(f"reader.{kind}"), className=kind))


def _paragraphs(text: str, marked: list[Spot], filters: Filters) -> Iterator[list[Any]]:
    parts: list[Any] = []
    done = 0
    for spot in [*marked, Spot(len(text), len(text), "")]:
        first, *others = text[done : spot.start].split("\n")
        parts.append(first)
        for line in others:
            if any(parts):
                yield parts
            parts = [line]
        if spot.kind:
            parts.append(_mark(spot, text[spot.start : spot.end], filters))
        done = spot.end
    if any(parts):
        yield parts


def _mark(spot: Spot, words: str, filters: Filters) -> Any:
    if not spot.event:
        return html.Mark(words, className=spot.kind, title=spot.said)
    chosen = {"aria_current": "true"} if spot.event == filters.selected else {}
    return html.A(
        words,
        href="?" + replace(filters, selected=spot.event).query(),
        className=f"mark {spot.kind}",
        title=spot.said,
        **attributes(data_select=spot.event, **chosen),
    )
