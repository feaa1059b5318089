"""The place of the picture as components: the chart, its zoom buttons, the overview strip, how to read the marks."""

from __future__ import annotations

from dash import html

from timeline.dashboard.attributes import attributes
from timeline.dashboard.ids import Ids
from timeline.scene.wording import Wording


def stage(words: Wording) -> html.Section:
    """Return the card of the timeline."""
    return html.Section(
        [
            html.H2(words("timeline.heading"), className="sr-only"),
            _zooms(words),
            html.Div(
                [html.Div(id=Ids.GRAPH), html.Div(className="touch-layer"), html.Div(className="tip", hidden=True)],
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
            [html.P(words("timeline.nothing"), className="nothing-title"), html.P(words("timeline.nothing_hint"))],
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
            [html.Span(className=f"key {key}", **attributes(aria_hidden="true")), words(f"timeline.{name}")],
            className=place,
        )
        for place, group in (("tone", tones), ("form", forms))
        for key, name in group
    ]
    entries.append(
        html.Li([html.Span("+n", className="key note"), words("timeline.legend_untitled")], className="form")
    )
    return html.Ul(entries, id=Ids.LEGEND, className="legend", **attributes(aria_label=words("timeline.legend")))
