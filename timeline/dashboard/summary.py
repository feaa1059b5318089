"""What is asked for becomes the line above the picture: how many of how many, one chip a filter, the downloads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pandas as pd
from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.filters import FACETS, Filters
from timeline.dashboard.library import Library
from timeline.scene.wording import Wording, in_words, titled

_DOWNLOADS = ("csv", "json", "html")


def sentence(library: Library, filters: Filters, words: Wording) -> list[Any]:
    """Return how many events of how many are shown."""
    count, shown = len(library), len(library.select(filters.only_filters()).rows)
    if filters.narrowed:
        return [html.Strong(words("find.some_shown", shown=f"{shown:,}", count=f"{count:,}"))]
    return [html.Strong(words("find.all_shown", count=f"{count:,}"))]


def chips(filters: Filters, words: Wording) -> list[Any]:
    """Return one button a filter that takes it away, and one that takes all away: each holds the filters that stay."""
    out: list[Any] = []

    def chip(text: str, without: Filters) -> None:
        name = words("find.remove", what=text)
        out.append(
            html.Button(
                [html.Span(text), html.Span(words("symbols.remove"), **attributes(aria_hidden="true"))],
                className="chip",
                **attributes(aria_label=name, data_search=without.only_filters().query()),
            )
        )

    if filters.q:
        chip(words("chips.q", value=filters.q), replace(filters, q=""))
    if filters.from_ and filters.from_ == filters.to:
        chip(in_words(filters.from_, words), replace(filters, from_="", to=""))
    elif filters.from_:
        chip(words("chips.from", value=in_words(filters.from_, words)), replace(filters, from_=""))
    if filters.to and filters.from_ != filters.to:
        chip(words("chips.to", value=in_words(filters.to, words)), replace(filters, to=""))
    for name in FACETS:
        chosen = getattr(filters, name)
        for value in chosen:
            left: Any = {name: tuple(item for item in chosen if item != value)}
            chip(facet_name(name, value, words), replace(filters, **left))
    if filters.moved:
        chip(words("slip.chip"), replace(filters, moved=""))
    if out:
        out.append(html.Button(words("find.clear"), className="clear", **attributes(data_search="")))
    return out


def facet_name(name: str, value: str, words: Wording) -> str:
    """Return how a value of a facet is called."""
    if not value:
        return words("find.none_named")
    return words.name(name, value) if name in ("status", "category") else value


def downloads(filters: Filters, words: Wording) -> list[Any]:
    """Return links to the same events as files."""
    query = filters.only_filters().query()
    tail = f"?{query}" if query else ""
    links = [
        html.A(name.upper(), href=f"/api/events.{name}{tail}", download=f"events.{name}", className="download")
        for name in _DOWNLOADS
    ]
    return [html.Span(words("app.download"), className="control-label"), *links]


def undated(frame: pd.DataFrame, words: Wording) -> list[Any]:
    """Return the list of what was left without a date, each with its sentence and the reason."""
    if not len(frame):
        return [html.P(words("table.undated_none"), className="hint")]
    reasons = words.table("reasons")
    items = [
        html.Li(
            [
                html.Span(reasons.get(str(row["reason"]), str(row["reason"])), className="reason"),
                html.Strong(titled(str(row["title"]))),
                html.Q(str(row["sentence"])),
                html.Span(str(row["document"] or row["source"]), className="source-place"),
            ]
        )
        for row in frame.head(500).to_dict("records")
    ]
    return [html.P(words("table.undated_lead"), className="hint"), html.Ul(items, className="undated-list")]
