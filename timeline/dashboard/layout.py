"""The page as components: what stands where; nothing is decided or computed here."""

from __future__ import annotations

from typing import Any

import dash_mantine_components as dmc
from dash import dcc, html

from timeline.dashboard import share, summary
from timeline.dashboard.attributes import attributes
from timeline.dashboard.finder import finder
from timeline.dashboard.ids import Ids
from timeline.dashboard.library import Library
from timeline.dashboard.stage import stage
from timeline.dashboard.table import grid
from timeline.scene.wording import Wording


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
            *(dcc.Store(id=name) for name in (Ids.FILTERS, Ids.PICTURE, Ids.SELECTED, Ids.SCHEME, Ids.READ)),
            dcc.Store(id=Ids.TABLE_PURGED),
            html.A(words("app.skip"), href="#timeline", className="skip"),
            _header(words, bool(len(library))),
            html.Main(
                [finder(words, library.targets_moved), stage(words), _below(library, words)]
                if len(library)
                else _empty(library, words)
            ),
            html.Section(id=Ids.PRINTED, className="printed"),
            _panel(words),
            _shortcuts(words),
            *([share.dialogue(words)] if len(library) else []),
            html.Div(id=Ids.LIVE, className="sr-only", role="status", **attributes(aria_live="polite")),
        ],
    )


def _header(words: Wording, shared: bool) -> html.Header:
    return html.Header(
        [
            html.Div(
                [
                    html.Span(className="logo", **attributes(aria_hidden="true")),
                    html.Div([html.H1(words("page.title")), html.P(words("app.tagline"), className="tagline")]),
                ],
                className="brand",
            ),
            html.Div(
                [
                    *([share.opener(words)] if shared else []),
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
                        **attributes(aria_label=words("app.theme")),
                    ),
                ],
                className="tools",
            ),
        ],
        className="top",
    )


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
                        dmc.TabsTab(words("reader.documents"), value="documents"),
                    ]
                ),
                dmc.TabsPanel(
                    [_table_top(words), grid(words, bool(library.targets_moved))],
                    value="events",
                ),
                dmc.TabsPanel(html.Div(id=Ids.UNDATED), value="undated", keepMounted=True),
                dmc.TabsPanel(html.Div(id=Ids.READER, className="reader"), value="documents", keepMounted=True),
            ],
            id=Ids.TABS,
            value="events",
            className="tabs",
        ),
        className="card below",
        **attributes(aria_label=words("table.events")),
    )


def _table_top(words: Wording) -> html.Div:
    said = {name: words(f"table.{name}") for name in ("copied", "copied_one", "not_copied")}
    return html.Div(
        [
            html.P(words("table.open"), className="hint"),
            html.Button(
                words("table.copy"),
                id=Ids.COPY,
                className="copy",
                title=words("table.copy_hint"),
                **attributes(**{f"data_{name}": text for name, text in said.items()}),
            ),
        ],
        className="table-top",
    )


def _empty(library: Library, words: Wording) -> list[html.Section]:
    """Return how to begin; where documents were read that hold no dated event, what they tell without a date."""
    logo = html.Span(className="logo large", **attributes(aria_hidden="true"))
    undated = bool(len(library.undated))
    if library.documents or undated:
        hint = words("timeline.dateless_hint" if undated else "timeline.dateless_none")
        said = [html.H2(words("timeline.dateless")), html.P(hint)]
        said += [] if undated else [html.Pre(html.Code(words("timeline.dateless_command")))]
        told = summary.undated(library.undated, words) if undated else []
    else:
        said = [html.H2(words("timeline.empty")), html.P(words("timeline.empty_hint"))]
        said.append(html.Pre(html.Code(words("timeline.empty_command"))))
        told = []
    card = html.Section([logo, *said], className="card empty", id="timeline")
    lead = html.H2(words("table.undated"), className="undated-title")
    return [card, html.Section([lead, *told], className="card below")] if told else [card]


def _panel(words: Wording) -> html.Aside:
    return html.Aside(
        html.Div(id=Ids.PANEL_BODY),
        id=Ids.PANEL,
        className="panel",
        hidden=True,
        tabIndex=-1,
        **attributes(aria_label=words("panel.label")),
    )


def _shortcuts(words: Wording) -> html.Dialog:
    keys = [
        ("N", "n"),
        ("P", "p"),
        ("+", "plus"),
        (words("symbols.minus"), "minus"),
        ("0", "zero"),
        ("← →", "arrows"),
        ("Tab", "tab"),
        ("← → ↑ ↓", "marks"),
        ("Enter", "enter"),
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
        **attributes(aria_labelledby="help-title"),
    )
