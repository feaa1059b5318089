"""The place of the picture as components: the chart, its zoom buttons, the overview strip, how to read the marks."""

from __future__ import annotations

from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.ids import Ids
from timeline.figures.legend import NOTE
from timeline.scene.legend import NAMES, TONES
from timeline.scene.wording import Wording


def stage(words: Wording) -> html.Section:
    """Return the card of the timeline."""
    return html.Section(
        [
            html.H2(words("timeline.heading"), className="sr-only"),
            _zooms(words),
            html.Div(
                [html.Div(id=Ids.GRAPH), html.Div(className="touch-layer"), _tip(words)],
                id=Ids.GRAPH_HOLDER,
                className="graph-holder",
                role="group",
            ),
            *_messages(words),
            _overview(words),
            _legend(words),
        ],
        className="card",
        id="timeline",
        tabIndex=-1,
        **attributes(aria_label=words("timeline.heading")),
    )


def _tip(words: Wording) -> html.Div:
    return html.Div(className="tip", hidden=True, **attributes(data_open=words("timeline.tip_open")))


def _zooms(words: Wording) -> html.Div:
    signs = ((Ids.ZOOM_IN, words("symbols.plus"), "zoom_in"), (Ids.ZOOM_OUT, words("symbols.minus"), "zoom_out"))
    return html.Div(
        [
            *(
                html.Button(
                    sign,
                    id=name,
                    className="zoom",
                    title=words(f"timeline.{phrase}"),
                    **attributes(aria_label=words(f"timeline.{phrase}")),
                )
                for name, sign, phrase in signs
            ),
            html.Button(words("timeline.zoom_all"), id=Ids.ZOOM_ALL, className="zoom all"),
        ],
        className="zooms",
    )


def _messages(words: Wording) -> tuple[html.Div, html.Div]:
    """Return what stands in place of the picture: that nothing was found, that the server does not answer."""
    return (
        html.Div(
            [
                html.P(words("timeline.nothing"), className="nothing-title"),
                html.P(words("timeline.nothing_hint")),
                html.Button(words("find.clear"), **attributes(data_search="")),
            ],
            id=Ids.NOTHING,
            className="nothing",
            hidden=True,
        ),
        html.Div(
            [html.P(words("timeline.problem"), className="nothing-title"), html.Button(words("timeline.again"))],
            id=Ids.PROBLEM,
            className="problem",
            role="alert",
            hidden=True,
        ),
    )


def _overview(words: Wording) -> html.Div:
    return html.Div(
        [
            html.Div(className="overview-bars facts"),
            html.Div(className="overview-bars plans"),
            html.Div(className="overview-shade left"),
            html.Div(className="overview-shade right"),
            html.Div(
                className="overview-window",
                tabIndex=0,
                role="slider",
                **attributes(aria_label=words("timeline.window")),
            ),
            html.Div(
                className="overview-handle start",
                tabIndex=0,
                role="slider",
                **attributes(aria_label=words("timeline.window_start")),
            ),
            html.Div(
                className="overview-handle end",
                tabIndex=0,
                role="slider",
                **attributes(aria_label=words("timeline.window_end")),
            ),
            html.Div(className="overview-years"),
        ],
        id=Ids.OVERVIEW,
        className="overview",
        role="group",
        **attributes(aria_label=words("timeline.overview")),
    )


def _legend(words: Wording) -> html.Ul:
    """Return every key there may be, hidden: the page's script shows those that the picture needs, with their words."""
    keys = {name: f"day {name}" if name in ("fact", "plan", "off") else name for name in TONES} | {"words": "dot words"}
    entries = [
        html.Li(
            [
                html.Span(
                    NOTE if name == "untitled" else None,
                    className=f"key {keys.get(name, name)}",
                    **attributes(aria_hidden="true"),
                ),
                html.Span(),
            ],
            className="tone" if name in TONES else "form",
            hidden=True,
            **attributes(data_key=name),
        )
        for name in NAMES
    ]
    return html.Ul(entries, id=Ids.LEGEND, className="legend", **attributes(aria_label=words("timeline.legend")))
