"""The wires of the page: inputs become filters, one pure call answers, outputs show it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import dash_mantine_components as dmc
from dash import ClientsideFunction, Dash, Input, Output, State, html, no_update

from timeline.dashboard import panel, period, reader, summary, table
from timeline.dashboard.filters import FACETS, Filters
from timeline.dashboard.ids import Ids
from timeline.dashboard.library import Library
from timeline.scene.wording import Wording

_FACET_ROWS = 60
_FIND_FROM = 12  # values of a facet from which its search field is worth its room


def register(app: Dash, library: Library, words: Wording, today: Callable[[], date]) -> None:
    """Register every callback on the app."""
    _clientside(app)
    _listing(app, library, words)
    for name in FACETS:
        _facet(app, library, words, name)
    _period(app, today)
    _event(app, library, words)
    _reader(app, library, words)


def register_colours(app: Dash) -> None:
    """Register what a page without events needs: light, dark, or as the system has it."""
    outputs = (Output(Ids.PROVIDER, "forceColorScheme"), Output(Ids.THEME, "value"))
    _here(app, "shade", *outputs, Input(Ids.URL, "search"))
    _here(app, "ask_theme", Output(Ids.URL, "search"), Input(Ids.THEME, "value"), initial=False)


def _here(app: Dash, function: str, *wires: Any, initial: bool = True) -> None:
    app.clientside_callback(  # type: ignore[no-untyped-call]
        ClientsideFunction(namespace="timeline", function_name=function), *wires, prevent_initial_call=not initial
    )


def _clientside(app: Dash) -> None:
    def here(function: str, *wires: Any, initial: bool = True) -> None:
        _here(app, function, *wires, initial=initial)

    parts = [
        (Ids.FILTERS, "data"),
        (Ids.PICTURE, "data"),
        (Ids.SELECTED, "data"),
        (Ids.SCHEME, "data"),
        (Ids.PROVIDER, "forceColorScheme"),
        *((control, "value") for control in (Ids.THEME, Ids.LANES, Ids.SEARCH, Ids.PERIOD)),
        *((Ids.facet(name), "value") for name in FACETS),
        (Ids.READ, "data"),
        (Ids.TABS, "value"),
    ]
    here("split", *(Output(*part) for part in parts), Input(Ids.URL, "search"), *(State(*part) for part in parts))
    controls = {"q": Ids.SEARCH, "lanes": Ids.LANES, "theme": Ids.THEME} | {name: Ids.facet(name) for name in FACETS}
    for name, control in controls.items():
        here("ask_" + name, Output(Ids.URL, "search", allow_duplicate=True), Input(control, "value"), initial=False)
    here("draw", Output(Ids.GRAPH_HOLDER, "data-asked"), Input(Ids.PICTURE, "data"))
    here("purge", Output(Ids.TABLE_PURGED, "data"), Input(Ids.FILTERS, "data"))
    here(
        "ask_row",
        Output(Ids.URL, "search", allow_duplicate=True),
        Input(Ids.TABLE, "selectedRows"),
        initial=False,
    )


def _listing(app: Dash, library: Library, words: Wording) -> None:
    @app.callback(
        Output(Ids.SUMMARY, "children"),
        Output(Ids.CHIPS, "children"),
        Output(Ids.DOWNLOADS, "children"),
        Output(Ids.UNDATED, "children"),
        Output(Ids.TABLE, "style"),
        Input(Ids.FILTERS, "data"),
        prevent_initial_call=True,
    )
    def listing(query: str | None) -> tuple[Any, ...]:
        filters = Filters.parse(query or "").only_filters()
        return (
            summary.sentence(library, filters, words),
            summary.chips(filters, words),
            summary.downloads(filters, words),
            summary.undated(library.undated, words),
            table.size(len(library.select(filters).rows)),
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


def _period(app: Dash, today: Callable[[], date]) -> None:
    @app.callback(
        Output(Ids.URL, "search", allow_duplicate=True),
        Output(Ids.PERIOD, "error"),
        Input(Ids.PERIOD, "value"),
        State(Ids.URL, "search"),
        prevent_initial_call=True,
    )
    def typed(text: str | None, search: str | None) -> tuple[Any, Any]:
        return period.asked(text or "", search or "", today)


def _reader(app: Dash, library: Library, words: Wording) -> None:
    @app.callback(
        Output(Ids.READER, "children"),
        Input(Ids.READ, "data"),
        Input(Ids.TABS, "value"),
        Input(Ids.SELECTED, "data"),
        State(Ids.URL, "search"),
        prevent_initial_call=True,
    )
    def read(source: str | None, tab: str | None, selected: str | None, search: str | None) -> Any:
        if tab != "documents":
            return no_update
        filters = replace(Filters.parse(search or ""), read=source or "", selected=selected or "")
        return reader.body(library, filters, words)


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
