"""What stands round the marks becomes a Plotly layout: axis, lanes and their names, lines, what was still to come."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from timeline.figures.theme import FONT, Theme
from timeline.model import Day
from timeline.scene.days import MS_PER_DAY, number
from timeline.scene.metrics import cut
from timeline.scene.parts import Scene
from timeline.scene.wording import Wording

TOP, BOTTOM, RIGHT = 28.0, 40.0, 14.0
"""Margins of the plot in pixels."""

_DATE_AXIS = (number(Day(1, 1, 1)), number(Day(9999, 12, 31)))


def layout(
    scene: Scene, theme: Theme, words: Wording, x_of: Callable[[float], float], zoomable: bool
) -> dict[str, Any]:
    """Return the layout of a scene; arguments as :func:`timeline.figures.picture.picture`, ``x_of`` is pixel to x."""
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


def _axis(scene: Scene, theme: Theme, words: Wording, x_of: Callable[[float], float], zoomable: bool) -> dict[str, Any]:
    begin, end = scene.view
    axis: dict[str, Any] = {
        "range": [begin * MS_PER_DAY, end * MS_PER_DAY],
        "zeroline": False,
        "showgrid": False,
        "showline": True,
        "linecolor": theme.muted,
        "tickfont": {"size": 13, "color": theme.muted},
        "fixedrange": False,
        "visible": bool(scene.lanes),
    }
    if zoomable and begin >= _DATE_AXIS[0] and end <= _DATE_AXIS[1]:
        return axis | {
            "type": "date",
            "ticklabelmode": "period",
            "showgrid": True,
            "gridcolor": theme.rule,
            "tickformatstops": [
                {"dtickrange": [None, "M1"], "value": "%-d %b\n%Y"},
                {"dtickrange": ["M1", "M6"], "value": "%b\n%Y"},
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


def _lines(scene: Scene, theme: Theme, x_of: Callable[[float], float]) -> list[dict[str, Any]]:
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


def _line_words(scene: Scene, theme: Theme, x_of: Callable[[float], float]) -> list[dict[str, Any]]:
    shown = [line for line in scene.lines if line.anchor]
    return [
        {
            "x": x_of(line.x),
            "yref": "paper",
            "y": 1,
            "yanchor": "bottom",
            "xanchor": {"end": "right", "start": "left"}.get(line.anchor, "center"),
            "text": escape(line.text, quote=False),
            "showarrow": False,
            "font": {"size": 12.5, "color": theme.muted},
        }
        for line in shown
    ]


def _names(scene: Scene, theme: Theme, words: Wording) -> list[dict[str, Any]]:
    out = []
    for lane in scene.lanes:
        hidden = f"  {words('chart.untitled', count=f'{lane.untitled:,}')}" if lane.untitled else ""
        name = f"<b>{escape(_short(lane.name, scene, 54 if hidden else 14), quote=False)}</b>"
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
    room = scene.gutter - taken if scene.gutter else scene.width - 60
    return cut(name, room, 14, 600, least=3) or name[:18] + "…"
