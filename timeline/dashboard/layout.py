"""The page as components: what stands where; nothing is decided or computed here."""

from __future__ import annotations

from typing import Any

import dash_mantine_components as dmc
from dash import dcc, html

from timeline.dashboard.filters import FACETS
from timeline.dashboard.ids import Ids
from timeline.dashboard.library import Library
from timeline.dashboard.table import grid
from timeline.scene.index import LANE_MODES
from timeline.scene.wording import Wording

STILL = {"staticPlot": True, "displayModeBar": False, "displaylogo": False, "showSendToCloud": False}
"""Plotly draws; pointer and keys are answered by the page's own script."""


def page(library: Library, words: Wording) -> Any:
    """Return the whole page.

    Args:
        library: what is shown.
        words: the words of the interface.
    """
    return dmc.MantineProvider(
        id=Ids.PROVIDER,
        theme={
            "fontFamily": '"Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
            "primaryColor": "blue",
        },
        children=[
            dcc.Location(id=Ids.URL, refresh=False),
            *(dcc.Store(id=name) for name in (Ids.FILTERS, Ids.PICTURE, Ids.SELECTED, Ids.SIZE, Ids.SCHEME)),
            dcc.Store(id=Ids.OVERVIEW_DATA),
            dcc.Store(id=Ids.TABLE_PURGED),
            html.A(words("app.skip"), href="#timeline", className="skip"),
            _header(words),
            html.Main([_finder(words), _timeline(words), _below(library, words)] if len(library) else _empty(words)),
            _panel(words),
            _shortcuts(words),
            html.Div(id=Ids.LIVE, className="sr-only", role="status", **{"aria-live": "polite"}),  # type: ignore[arg-type]
        ],
    )


def _header(words: Wording) -> html.Header:
    return html.Header(
        [
            html.Div(
                [
                    html.Span(className="logo", **{"aria-hidden": "true"}),
                    html.Div([html.H1(words("page.title")), html.P(words("app.tagline"), className="tagline")]),
                ],
                className="brand",
            ),
            html.Div(
                [
                    html.Button(
                        words("app.shortcuts"), id=Ids.HELP_OPEN, className="quiet keyboard-button", n_clicks=0
                    ),
                    dmc.SegmentedControl(
                        id=Ids.THEME,
                        value="system",
                        size="xs",
                        data=[
                            {"value": value, "label": words(f"app.theme_{name}")}
                            for value, name in (("light", "light"), ("dark", "dark"), ("system", "system"))
                        ],
                        **{"aria-label": words("app.theme")},
                    ),
                ],
                className="tools",
            ),
        ],
        className="top",
    )


def _finder(words: Wording) -> html.Section:
    return html.Section(
        [
            html.Div(
                [
                    dmc.TextInput(
                        id=Ids.SEARCH,
                        placeholder=words("find.search_hint"),
                        debounce=300,
                        value="",
                        className="search",
                        **{"aria-label": words("find.search")},
                    ),
                    dmc.TextInput(
                        id=Ids.PERIOD,
                        placeholder=words("find.period_hint"),
                        debounce=True,
                        value="",
                        className="period",
                        **{"aria-label": words("find.period")},
                    ),
                    *(_facet(name, words) for name in FACETS),
                    html.Div(
                        [
                            html.Span(words("lanes.label"), className="control-label", id="lanes-label"),
                            dmc.SegmentedControl(
                                id=Ids.LANES,
                                value="actor",
                                size="xs",
                                data=[{"value": mode, "label": words(f"lanes.{mode}")} for mode in LANE_MODES],
                                **{"aria-label": words("lanes.label")},
                            ),
                        ],
                        className="lanes-control",
                    ),
                ],
                className="controls",
            ),
            html.Div(
                [
                    html.P(id=Ids.SUMMARY, className="summary"),
                    html.Div(id=Ids.CHIPS, className="chips"),
                    html.Div(id=Ids.DOWNLOADS, className="downloads"),
                ],
                className="state",
            ),
        ],
        className="finder",
        **{"aria-label": words("find.label")},
    )


def _facet(name: str, words: Wording) -> dmc.Popover:
    return dmc.Popover(
        [
            dmc.PopoverTarget(
                html.Button(
                    words(f"find.{name}"),
                    id=Ids.facet_button(name),
                    className="facet-button",
                    **{"aria-haspopup": "dialog"},
                )
            ),
            dmc.PopoverDropdown(
                [
                    dmc.TextInput(
                        id=Ids.facet_find(name),
                        value="",
                        debounce=150,
                        size="xs",
                        placeholder=words("find.facet_find"),
                        **{"aria-label": words("find.facet_find")},
                    ),
                    dmc.CheckboxGroup(id=Ids.facet(name), value=[], children=[], className="facet-list"),
                ],
                className="facet",
                **{"aria-label": words(f"find.{name}")},
            ),
        ],
        position="bottom-start",
        shadow="md",
        trapFocus=True,
        returnFocus=True,
        keepMounted=True,
        withinPortal=False,
        transitionProps={"duration": 0},
    )


def _timeline(words: Wording) -> html.Section:
    return html.Section(
        [
            html.H2(words("timeline.heading"), className="sr-only"),
            html.Div(
                [
                    html.Button(
                        "+",
                        id=Ids.ZOOM_IN,
                        className="zoom",
                        title=words("timeline.zoom_in"),
                        **_named(words("timeline.zoom_in")),
                    ),
                    html.Button(
                        "−",
                        id=Ids.ZOOM_OUT,
                        className="zoom",
                        title=words("timeline.zoom_out"),
                        **_named(words("timeline.zoom_out")),
                    ),
                    html.Button(words("timeline.zoom_all"), id=Ids.ZOOM_ALL, className="zoom all"),
                ],
                className="zooms",
            ),
            html.Div(
                [
                    dcc.Graph(id=Ids.GRAPH, config=STILL, figure=_blank(), responsive=False),
                    html.Div(className="touch-layer"),
                    html.Div(className="tip", hidden=True),
                ],
                id=Ids.GRAPH_HOLDER,
                className="graph-holder",
                role="group",
            ),
            html.Div(
                [html.P(words("timeline.nothing"), className="nothing-title"), html.P(words("timeline.nothing_hint"))],
                id=Ids.NOTHING,
                className="nothing",
                hidden=True,
            ),
            _overview(words),
            _legend(words),
        ],
        className="card",
        id="timeline",
        tabIndex=-1,
        **_named(words("timeline.heading")),
    )


def _named(name: str) -> dict[str, Any]:
    return {"aria-label": name}


def _blank() -> dict[str, Any]:
    return {
        "data": [],
        "layout": {
            "height": 420,
            "xaxis": {"visible": False},
            "yaxis": {"visible": False},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
        },
    }


def _overview(words: Wording) -> html.Div:
    return html.Div(
        [
            html.Div(className="overview-bars facts"),
            html.Div(className="overview-bars plans"),
            html.Div(className="overview-shade left"),
            html.Div(className="overview-shade right"),
            html.Div(className="overview-window", tabIndex=0, role="slider", **_named(words("timeline.window"))),
            html.Div(
                className="overview-handle start", tabIndex=0, role="slider", **_named(words("timeline.window_start"))
            ),
            html.Div(
                className="overview-handle end", tabIndex=0, role="slider", **_named(words("timeline.window_end"))
            ),
            html.Div(className="overview-years"),
        ],
        id=Ids.OVERVIEW,
        className="overview",
        role="group",
        **_named(words("timeline.overview")),
    )


def _legend(words: Wording) -> html.Ul:
    forms = [
        ("day fact", "legend_day"),
        ("period fact", "legend_period"),
        ("range fact", "legend_range"),
        ("open fact", "legend_open"),
        ("about fact", "legend_about"),
    ]
    tones = [
        ("day fact", "legend_fact"),
        ("dot words", "legend_words"),
        ("day plan", "legend_plan"),
        ("day off", "legend_off"),
    ]
    entries = [
        html.Li(
            [html.Span(className=f"key {key}", **{"aria-hidden": "true"}), words(f"timeline.{name}")], className=place
        )
        for place, group in (("tone", tones), ("form", forms))
        for key, name in group
    ]
    return html.Ul(entries, id=Ids.LEGEND, className="legend", **_named(words("timeline.legend")))


def _below(library: Library, words: Wording) -> html.Section:
    count = len(library.undated)
    return html.Section(
        dmc.Tabs(
            [
                dmc.TabsList(
                    [
                        dmc.TabsTab(words("table.events"), value="events"),
                        dmc.TabsTab(
                            [words("table.undated"), html.Span(str(count), className="count")], value="undated"
                        ),
                    ]
                ),
                dmc.TabsPanel([html.P(words("table.open"), className="hint"), grid(words)], value="events"),
                dmc.TabsPanel(html.Div(id=Ids.UNDATED), value="undated", keepMounted=True),
            ],
            value="events",
            className="tabs",
        ),
        className="card below",
        **_named(words("table.events")),
    )


def _empty(words: Wording) -> html.Section:
    return html.Section(
        [
            html.Span(className="logo large", **{"aria-hidden": "true"}),
            html.H2(words("timeline.empty")),
            html.P(words("timeline.empty_hint")),
            html.Pre(html.Code(words("timeline.empty_command"))),
        ],
        className="card empty",
        id="timeline",
    )


def _panel(words: Wording) -> html.Aside:
    return html.Aside(
        html.Div(id=Ids.PANEL_BODY),
        id=Ids.PANEL,
        className="panel",
        hidden=True,
        tabIndex=-1,
        **_named(words("panel.label")),
    )


def _shortcuts(words: Wording) -> html.Dialog:
    keys = [
        ("N", "n"),
        ("P", "p"),
        ("+", "plus"),
        ("−", "minus"),
        ("0", "zero"),
        ("← →", "arrows"),
        ("/", "slash"),
        ("Esc", "escape"),
        ("?", "question"),
    ]
    rows = [html.Div([html.Dt(html.Kbd(key)), html.Dd(words(f"shortcuts.{name}"))]) for key, name in keys]
    return html.Dialog(
        [
            html.H2(words("shortcuts.title"), id="help-title"),
            html.Dl(rows),
            html.Button(words("shortcuts.close"), className="primary", id="help-close"),
        ],
        id=Ids.HELP,
        className="help",
        **{"aria-labelledby": "help-title"},
    )
