"""One event becomes what the panel says of it: its sentence with words marked, its date and why, its sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd
from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.filters import Filters
from timeline.dashboard.highlight import pieces, spans_of
from timeline.dashboard.history import history
from timeline.dashboard.library import Library
from timeline.scene.wording import Wording, in_words, titled

_TONES = {"statement": "words", "target": "plan", "planned": "plan", "scheduled": "plan", "cancelled": "off"}


def body(library: Library, filters: Filters, words: Wording) -> list[Any]:
    """Return the panel of the selected event.

    Args:
        library: what is shown.
        filters: what is asked for, the selected event among it.
        words: the words of the interface.
    """
    place = library.row(filters.selected)
    if place is None:
        return [_close(words), html.P(words("panel.gone"), className="nothing-title")]
    row = _record(library.frame.iloc[place])
    return [
        _top(library, filters, words),
        _head(row, words),
        history(library, place, words),
        html.Section([html.H3(words("panel.sentence")), _quote(row), _marks_key(row, words)]),
        html.Section([html.H3(words("panel.basis")), html.P(titled(str(row["basis"])))]) if row.get("basis") else None,
        _confidence(row, words),
        _sources(library, place, filters, words),
    ]


def _top(library: Library, filters: Filters, words: Wording) -> html.Div:
    place, before, after = library.neighbours(filters, filters.selected)
    count = len(library.select(filters.only_filters()).rows)
    steps = [
        html.Button(
            [html.Span(symbol, **attributes(aria_hidden="true")), words(f"panel.{name}")],
            className="step",
            disabled=row is None,
            title=str(library.events.titles[row]) if row is not None else "",
            **attributes(data_select=str(library.events.ids[row]) if row is not None else ""),
        )
        for name, symbol, row in (("before", "←", before), ("after", "→", after))
    ]
    said = words("panel.position", place=f"{place:,}", count=f"{count:,}") if place else words("panel.filtered_out")
    return html.Div([*steps, html.Span(said, className="position"), _close(words)], className="panel-top")


def _close(words: Wording) -> html.Button:
    return html.Button(
        words("symbols.remove"),
        className="close",
        title=words("panel.close"),
        **attributes(aria_label=words("panel.close"), data_close="1"),
    )


def _head(row: Mapping[str, Any], words: Wording) -> html.Div:
    status = str(row["status"])
    precision = words.table("precision").get(str(row.get("precision")), "")
    actors = row.get("actors") or ()
    return html.Div(
        [
            html.P(
                [
                    html.Span(
                        className=f"key {'dot' if status == 'statement' else 'day'} {_TONES.get(status, 'fact')}",
                        **attributes(aria_hidden="true"),
                    ),
                    html.Span(words.name("status", status), className="badge-word"),
                    html.Span(words.name("category", str(row.get("category") or "")), className="category"),
                ],
                className="badges",
            ),
            html.H2(titled(str(row["title"])), id="panel-title", tabIndex=-1),
            html.P(
                [
                    html.Strong(titled(in_words(str(row["date"]), words))),
                    html.Span(precision, className="precision"),
                ],
                className="when",
            ),
            html.P([html.Span(words("panel.actors"), className="label"), ", ".join(actors)]) if actors else None,
            html.P(words("panel.speaker", speaker=row["speaker"])) if row.get("speaker") else None,
        ],
        className="panel-head",
    )


def _quote(row: Mapping[str, Any]) -> html.Blockquote:
    parts = pieces(str(row.get("sentence") or ""), spans_of(row))
    return html.Blockquote([html.Mark(part.text, className=part.kind) if part.kind else part.text for part in parts])


def _marks_key(row: Mapping[str, Any], words: Wording) -> html.P:
    kinds = dict.fromkeys(kind for _, _, kind in spans_of(row))
    return html.P(
        [html.Span(html.Mark(words(f"panel.{kind}"), className=kind)) for kind in kinds], className="marks-key"
    )


def _confidence(row: Mapping[str, Any], words: Wording) -> html.Section | None:
    if pd.isna(row["confidence"]):
        return None
    value = float(row["confidence"])
    reasons = row.get("reasons") or ()
    return html.Section(
        [
            html.H3(words("panel.confidence")),
            html.Div(
                [
                    html.Meter(
                        min="0", max="1", value=f"{value:.2f}", **attributes(aria_label=words("panel.confidence"))
                    ),
                    html.Span(words("panel.confident", percent=round(100 * value))),
                ],
                className="meter",
            ),
            html.Ul([html.Li(reason) for reason in reasons]) if reasons else None,
        ]
    )


def _sources(library: Library, place: int, filters: Filters, words: Wording) -> html.Section:
    mentions = [_record(row) for _, row in library.mentions_of(place).iterrows()]
    alternatives = [text for mention in mentions for text in mention.get("alternatives") or ()]
    return html.Section(
        [
            html.H3(words("panel.sources")),
            html.Ol(
                [
                    html.Li(_source(library, mention, filters, words, quoted=number > 0))
                    for number, mention in enumerate(mentions)
                ],
                className="sources",
            ),
            *(
                [html.H4(words("panel.alternatives")), html.Ul([html.Li(text) for text in dict.fromkeys(alternatives)])]
                if alternatives
                else []
            ),
        ]
    )


def _source(library: Library, mention: Mapping[str, Any], filters: Filters, words: Wording, quoted: bool) -> list[Any]:
    name = str(mention.get("document") or mention.get("source") or "") or words("panel.nameless")
    published = str(mention.get("published") or "")
    said = words("panel.source_line", document=name, published=in_words(published, words)) if published else name
    source = str(mention.get("source") or "")
    where: Any = (
        html.A(source, href=source, rel="noopener noreferrer", target="_blank")
        if source.startswith(("https://", "http://"))
        else source
    )
    start, end = mention.get("sentence_start"), mention.get("sentence_end")
    known = not (pd.isna(start) or pd.isna(end))
    place = words("panel.place", start=int(start or 0), end=int(end or 0)) if known else ""
    return [
        html.Span(said, className="source-name"),
        html.Span([where, " · " if where and place else "", place], className="source-place"),
        html.A(words("panel.read"), href="?" + replace(filters, read=source).query(), **attributes(data_read=source))
        if source in library.documents
        else None,
        _quote(mention) if quoted else None,
        html.Span(in_words(str(mention["date"]), words), className="source-date") if quoted else None,
    ]


def _record(row: pd.Series) -> dict[str, Any]:
    return {str(name): value for name, value in row.items()}


def spoken(library: Library, filters: Filters, words: Wording) -> str:
    """Return what a screen reader says of the selected event: title, date in words, position."""
    row = library.row(filters.selected)
    if row is None:
        return words("panel.gone")
    place, _, _ = library.neighbours(filters, filters.selected)
    count = len(library.select(filters.only_filters()).rows)
    date = in_words(str(library.events.dates[row]), words)
    position = words("panel.position", place=f"{place:,}", count=f"{count:,}") if place else words("panel.filtered_out")
    return f"{library.events.titles[row]}, {date}, {position}"
