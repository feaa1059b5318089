"""A scene becomes a Plotly figure as a plain dict: nothing is decided here but how Plotly is told."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from timeline.figures.marks import bars, symbols
from timeline.figures.theme import FONT, Theme, faded
from timeline.scene.days import MS_PER_DAY, day, number
from timeline.scene.index import EventIndex
from timeline.scene.parts import Detail, Scene
from timeline.scene.wording import Wording
from timeline.model import Day

TOP, BOTTOM, RIGHT = 34.0, 46.0, 14.0
"""Margins of the plot in pixels."""

_DATE_AXIS = (number(Day(1, 1, 1)), number(Day(9999, 12, 31)))


def picture(
    scene: Scene, events: EventIndex, theme: Theme, words: Wording, selected: str = "", zoomable: bool = False
) -> dict[str, Any]:
    """Return the figure of a scene.

    Args:
        scene: what is drawn.
        events: the index the scene was composed from.
        theme: the colours.
        words: the words of the interface.
        selected: id of the event to ring, or an empty text.
        zoomable: let Plotly label the axis itself, for pages where nothing answers a zoom.

    Returns:
        A dict with ``data`` and ``layout``; x is epoch milliseconds, y pixels from the top.
    """
    per_pixel = scene.view.days * MS_PER_DAY / scene.width

    def x_of(pixel: float) -> float:
        return round(scene.view.start * MS_PER_DAY + pixel * per_pixel)

    ids = [str(events.ids[mark.event]) for mark in scene.marks]
    traces = [
        *_strips(scene, theme, x_of),
        bars(scene.marks, ids, theme, x_of, per_pixel),
        symbols(scene.marks, ids, theme, x_of),
        _labels(scene, theme, x_of),
    ]
    layout = _layout(scene, theme, words, x_of, zoomable)
    layout["shapes"] += _ring(scene, ids, selected, theme, x_of)
    return {"data": [trace for trace in traces if trace], "layout": layout}


def _labels(scene: Scene, theme: Theme, x_of: Any) -> dict[str, Any] | None:
    if not scene.labels:
        return None
    full = scene.detail is Detail.FULL
    small = f'<span style="font-size:12.5px;color:{theme.muted}">'

    def said(title: str, date: str) -> str:
        return f"<b>{escape(title)}</b><br>{small}{escape(date)}</span>" if date else escape(title)

    return {
        "type": "scatter",
        "mode": "text",
        "x": [x_of(label.x) for label in scene.labels],
        "y": [label.y for label in scene.labels],
        "text": [said(label.text, label.date) for label in scene.labels],
        "textposition": ["middle left" if label.side == "left" else "middle right" for label in scene.labels],
        "textfont": {"size": 14 if full else 12.5, "color": theme.ink, "family": FONT},
        "showlegend": False,
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def _strips(scene: Scene, theme: Theme, x_of: Any) -> list[dict[str, Any]]:
    """Return two areas for all lanes together: counts of facts, and counts of plans on top of them, hollow."""
    facts: tuple[list[Any], list[Any]] = ([], [])
    plans: tuple[list[Any], list[Any]] = ([], [])
    for strip in scene.strips:
        scale = (strip.bottom - strip.top) / max(strip.highest, 1) ** 0.5
        lower = [strip.bottom - scale * count**0.5 for count in strip.facts]
        upper = [strip.bottom - scale * (a + b) ** 0.5 for a, b in zip(strip.facts, strip.plans, strict=True)]
        base = [strip.bottom] * len(lower)
        _outline(facts, scene, base, lower, x_of)
        _outline(plans, scene, lower, upper, x_of)
    out = []
    for (x, y), colour, alpha in ((facts, theme.fact, 0.55), (plans, theme.plan, 0.2)):
        if x:
            out.append(
                {
                    "type": "scatter",
                    "mode": "lines",
                    "x": x,
                    "y": y,
                    "fill": "toself",
                    "fillcolor": faded(colour, alpha),
                    "line": {"width": 0.8, "color": colour},
                    "showlegend": False,
                    "hoverinfo": "skip",
                }
            )
    return out


def _outline(
    into: tuple[list[Any], list[Any]], scene: Scene, below: Sequence[float], above: Sequence[float], x_of: Any
) -> None:
    """Add the outline of a row of steps, run by run where there is something to see."""
    step = scene.width / len(above)
    x, y = into
    begin = 0
    for place in range(len(above) + 1):
        if place < len(above) and below[place] - above[place] > 0.05:
            continue
        if place > begin:
            run = range(begin, place)
            forth = [(x_of((i + side) * step), above[i]) for i in run for side in (0, 1)]
            back = [(x_of((i + side) * step), below[i]) for i in reversed(run) for side in (1, 0)]
            points = [*forth, *back, forth[0]]
            x += [point[0] for point in points] + [None]
            y += [round(point[1], 1) for point in points] + [None]
        begin = place + 1


def _layout(scene: Scene, theme: Theme, words: Wording, x_of: Any, zoomable: bool) -> dict[str, Any]:
    gutter = scene.gutter
    return {
        "width": round(scene.width + gutter + RIGHT),
        "height": round(scene.height + TOP + BOTTOM),
        "margin": {"l": gutter, "r": RIGHT, "t": TOP, "b": BOTTOM, "pad": 0},
        "paper_bgcolor": theme.paper,
        "plot_bgcolor": theme.paper,
        "font": {"family": FONT, "size": 13, "color": theme.ink},
        "barmode": "overlay",
        "hovermode": False,
        "dragmode": "pan",
        "showlegend": False,
        "xaxis": _axis(scene, theme, words, x_of, zoomable),
        "yaxis": {
            "range": [scene.height, 0],
            "fixedrange": True,
            "visible": False,
        },
        "shapes": [*_bands(scene, theme), *_lines(scene, theme, x_of)],
        "annotations": [*_names(scene, theme, words), *_line_words(scene, theme, x_of)],
    }


def _axis(scene: Scene, theme: Theme, words: Wording, x_of: Any, zoomable: bool) -> dict[str, Any]:
    begin, end = scene.view
    axis: dict[str, Any] = {
        "range": [begin * MS_PER_DAY, end * MS_PER_DAY],
        "zeroline": False,
        "showgrid": False,
        "showline": True,
        "linecolor": theme.muted,
        "tickfont": {"size": 13, "color": theme.muted},
        "fixedrange": False,
    }
    if zoomable and begin >= _DATE_AXIS[0] and end <= _DATE_AXIS[1]:
        return axis | {
            "type": "date",
            "ticklabelmode": "period",
            "showgrid": True,
            "gridcolor": theme.rule,
            "tickformatstops": [
                {"dtickrange": [None, "M1"], "value": "%-d %b\n%Y"},
                {"dtickrange": ["M1", "M12"], "value": "%b\n%Y"},
                {"dtickrange": ["M12", None], "value": "%Y"},
            ],
        }
    return axis | {
        "type": "linear",
        "tickvals": [tick.middle * MS_PER_DAY for tick in scene.ticks],
        "ticktext": [f"{tick.text}<br>{tick.above}" if tick.above else tick.text for tick in scene.ticks],
        "ticks": "",
        "minor": {
            "tickvals": [tick.at * MS_PER_DAY for tick in scene.ticks],
            "showgrid": True,
            "gridcolor": theme.rule,
            "ticks": "outside",
            "ticklen": 5,
            "tickcolor": theme.muted,
        },
    }


def _bands(scene: Scene, theme: Theme) -> list[dict[str, Any]]:
    """A thin rule on top of each lane, from the left edge of the page."""
    return [
        {
            "type": "line",
            "xref": "paper",
            "yref": "y",
            "x0": -scene.gutter / scene.width,
            "x1": 1,
            "y0": lane.top,
            "y1": lane.top,
            "line": {"width": 1, "color": theme.rule},
            "layer": "below",
        }
        for lane in scene.lanes
    ]


def _lines(scene: Scene, theme: Theme, x_of: Any) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    if scene.future is not None:
        out.append(
            {
                "type": "rect",
                "yref": "paper",
                "x0": x_of(scene.future),
                "x1": scene.view.end * MS_PER_DAY,
                "y0": 0,
                "y1": 1,
                "fillcolor": theme.future,
                "line": {"width": 0},
                "layer": "below",
            }
        )
    for line in scene.lines:
        out.append(
            {
                "type": "line",
                "yref": "paper",
                "x0": x_of(line.x),
                "x1": x_of(line.x),
                "y0": 0,
                "y1": 1,
                "line": {
                    "width": 1.2,
                    "color": theme.reading,
                    "dash": "4px,4px" if line.kind == "published" else "solid",
                },
                "layer": "below",
            }
        )
    return out


def _line_words(scene: Scene, theme: Theme, x_of: Any) -> list[dict[str, Any]]:
    shown = scene.lines if len(scene.lines) <= 2 else ()
    return [
        {
            "x": x_of(line.x),
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "xanchor": "right" if line.x > scene.width * 0.72 else "left" if line.x < scene.width * 0.28 else "center",
            "text": escape(line.text),
            "showarrow": False,
            "font": {"size": 12.5, "color": theme.muted},
        }
        for line in shown
    ]


def _names(scene: Scene, theme: Theme, words: Wording) -> list[dict[str, Any]]:
    out = []
    for lane in scene.lanes:
        hidden = f"  {words('chart.untitled', count=lane.untitled)}" if lane.untitled else ""
        name = f"<b>{escape(_short(lane.name, scene, 44 if hidden else 14))}</b>"
        inside = scene.gutter == 0
        note = f'<span style="font-size:12px;color:{theme.muted}">{hidden}</span>' if hidden else ""
        out.append(
            {
                "xref": "paper",
                "x": 0,
                "xanchor": "left",
                "xshift": 2 if inside else -scene.gutter + 4,
                "yref": "y",
                "y": lane.top + (4 if inside or lane.in_view else 1),
                "yanchor": "top",
                "align": "left",
                "text": name + note,
                "showarrow": False,
                "borderpad": 2,
                "font": {"size": 14 if lane.in_view else 12.5, "color": theme.ink if lane.in_view else theme.muted},
            }
        )
    return out


def _short(name: str, scene: Scene, taken: float) -> str:
    from timeline.scene.metrics import cut

    room = scene.gutter - taken if scene.gutter else scene.width - 60
    return cut(name, room, 14, 600, least=3) or name[:18] + "…"


def _ring(scene: Scene, ids: Sequence[str], selected: str, theme: Theme, x_of: Any) -> list[dict[str, Any]]:
    return [
        {
            "type": "rect",
            "x0": x_of(mark.x0 - 5),
            "x1": x_of(mark.x1 + 5),
            "y0": mark.y - mark.height / 2 - 5,
            "y1": mark.y + mark.height / 2 + 5,
            "line": {"width": 2, "color": theme.selected},
            "label": {},
        }
        for mark, event_id in zip(scene.marks, ids, strict=True)
        if selected and event_id == selected
    ]
