"""The wires of the page: inputs become filters, one pure call answers, outputs show it."""

from __future__ import annotations

from typing import Any

import dash_mantine_components as dmc
from dash import ClientsideFunction, Dash, Input, Output, State, html, no_update

from timeline.dashboard import chart, panel, period, summary, table
from timeline.dashboard.filters import FACETS, Filters
from timeline.dashboard.ids import Ids
from timeline.dashboard.library import Library
from timeline.scene.wording import Wording

_FACET_ROWS = 60
_FIND_FROM = 12  # values of a facet from which its search field is worth its room


def register(app: Dash, library: Library, words: Wording, today: float | None) -> None:
    """Register every callback on the app."""
    _clientside(app)
    _drawing(app, library, words, today)
    _listing(app, library, words)
    for name in FACETS:
        _facet(app, library, words, name)
    _period(app)
    _event(app, library, words)


def _clientside(app: Dash) -> None:
    def here(function: str, *wires: Any, initial: bool = True) -> None:
        app.clientside_callback(  # type: ignore[no-untyped-call]
            ClientsideFunction(namespace="timeline", function_name=function), *wires, prevent_initial_call=not initial
        )

    here(
        "split",
        Output(Ids.FILTERS, "data"),
        Output(Ids.PICTURE, "data"),
        Output(Ids.SELECTED, "data"),
        Output(Ids.SCHEME, "data"),
        Output(Ids.PROVIDER, "forceColorScheme"),
        Output(Ids.THEME, "value"),
        Output(Ids.LANES, "value"),
        Output(Ids.SEARCH, "value"),
        Output(Ids.PERIOD, "value"),
        *(Output(Ids.facet(name), "value") for name in FACETS),
        Input(Ids.URL, "search"),
        State(Ids.FILTERS, "data"),
        State(Ids.PICTURE, "data"),
        State(Ids.SELECTED, "data"),
        State(Ids.SCHEME, "data"),
    )
    for name, prop in (("q", Ids.SEARCH), ("lanes", Ids.LANES), ("theme", Ids.THEME)):
        here(
            "ask_" + name,
            Output(Ids.URL, "search", allow_duplicate=True),
            Input(prop, "value"),
            State(Ids.URL, "search"),
            initial=False,
        )
    for name in FACETS:
        here(
            "ask_" + name,
            Output(Ids.URL, "search", allow_duplicate=True),
            Input(Ids.facet(name), "value"),
            State(Ids.URL, "search"),
            initial=False,
        )
    here("strip", Output(Ids.OVERVIEW, "data-ready"), Input(Ids.OVERVIEW_DATA, "data"))
    here("drawn", Output(Ids.GRAPH_HOLDER, "data-ready"), Input(Ids.GRAPH, "figure"))
    here("purge", Output(Ids.TABLE_PURGED, "data"), Input(Ids.FILTERS, "data"))
    here(
        "ask_row",
        Output(Ids.URL, "search", allow_duplicate=True),
        Input(Ids.TABLE, "selectedRows"),
        State(Ids.URL, "search"),
        initial=False,
    )


def _drawing(app: Dash, library: Library, words: Wording, today: float | None) -> None:
    @app.callback(
        Output(Ids.GRAPH, "figure"),
        Output(Ids.OVERVIEW_DATA, "data"),
        Output(Ids.GRAPH_HOLDER, "aria-label"),
        Output(Ids.NOTHING, "hidden"),
        Input(Ids.PICTURE, "data"),
        Input(Ids.SIZE, "data"),
        Input(Ids.SCHEME, "data"),
        prevent_initial_call=True,
    )
    def draw(query: str | None, size: dict[str, Any] | None, scheme: str | None) -> tuple[Any, Any, Any, Any]:
        if not size or query is None:
            return no_update, no_update, no_update, no_update
        filters = Filters.parse(query)
        scene, events = chart.scene_of(library, filters, size, today, words)
        name = words("timeline.name", events=words("page.events", count=f"{len(events):,}"))
        strip = chart.overview(library, filters, scene, words)
        key = f"{query} {scene.width:g} {scene.height:g} {scheme}"
        return chart.figure(scene, events, filters, scheme or "light", words, key), strip, name, bool(len(events))


def _listing(app: Dash, library: Library, words: Wording) -> None:
    @app.callback(
        Output(Ids.SUMMARY, "children"),
        Output(Ids.CHIPS, "children"),
        Output(Ids.DOWNLOADS, "children"),
        Output(Ids.UNDATED, "children"),
        Input(Ids.FILTERS, "data"),
        prevent_initial_call=True,
    )
    def listing(query: str | None) -> tuple[Any, ...]:
        filters = Filters.parse(query or "")
        return (
            summary.sentence(library, filters, words),
            summary.chips(filters, words),
            summary.downloads(filters, words),
            summary.undated(library.undated, words),
        )

    @app.callback(
        Output(Ids.TABLE, "getRowsResponse"),
        Input(Ids.TABLE, "getRowsRequest"),
        State(Ids.FILTERS, "data"),
        prevent_initial_call=True,
    )
    def rows(request: dict[str, Any] | None, query: str | None) -> Any:
        return table.answer(library, Filters.parse(query or ""), request, words) if request else no_update


def _facet(app: Dash, library: Library, words: Wording, name: str) -> None:
    @app.callback(
        Output(Ids.facet(name), "children"),
        Output(Ids.facet_button(name), "children"),
        Output(Ids.facet_find(name), "className"),
        Input(Ids.FILTERS, "data"),
        Input(Ids.facet_find(name), "value"),
        prevent_initial_call=True,
    )
    def facet(query: str | None, find: str | None) -> tuple[Any, ...]:
        filters = Filters.parse(query or "")
        chosen = getattr(filters, name)
        counts = library.counts(name, filters)
        wanted = (find or "").lower()
        named = [(value, summary.facet_name(name, value, words), count) for value, count in counts]
        found = [entry for entry in named if entry[0] in chosen or wanted in entry[1].lower()]
        boxes: list[Any] = [
            dmc.Checkbox(
                value=value, label=html.Span([html.Span(text), html.Span(f"{count:,}", className="count")]), size="xs"
            )
            for value, text, count in found[:_FACET_ROWS]
        ]
        if len(found) > _FACET_ROWS:
            boxes.append(html.P(words("find.facet_more", count=f"{len(found) - _FACET_ROWS:,}"), className="hint"))
        if not found:
            boxes.append(html.P(words("find.facet_empty"), className="hint"))
        button = [words(f"find.{name}"), html.Span(str(len(chosen)), className="count") if chosen else None]
        return boxes, button, "" if len(counts) > _FIND_FROM or wanted else "hidden"


def _period(app: Dash) -> None:
    @app.callback(
        Output(Ids.URL, "search", allow_duplicate=True),
        Output(Ids.PERIOD, "error"),
        Input(Ids.PERIOD, "value"),
        State(Ids.URL, "search"),
        prevent_initial_call=True,
    )
    def typed(text: str | None, search: str | None) -> tuple[Any, Any]:
        return period.asked(text or "", search or "")


def _event(app: Dash, library: Library, words: Wording) -> None:
    @app.callback(
        Output(Ids.PANEL_BODY, "children"),
        Output(Ids.PANEL, "hidden"),
        Output(Ids.LIVE, "children"),
        Input(Ids.SELECTED, "data"),
        Input(Ids.FILTERS, "data"),
        prevent_initial_call=True,
    )
    def event(selected: str | None, query: str | None) -> tuple[Any, ...]:
        if not selected:
            return [], True, ""
        filters = Filters.parse(f"{query or ''}&selected={selected}")
        return panel.body(library, filters, words), False, panel.spoken(library, filters, words)
