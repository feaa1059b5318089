"""A scene becomes a Plotly figure as a plain dict: nothing is decided here but how Plotly is told."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from timeline.figures.arrows import arrows
from timeline.figures.marks import bars, symbols
from timeline.figures.strips import strips
from timeline.figures.surroundings import layout
from timeline.figures.theme import FONT, Theme
from timeline.scene.days import MS_PER_DAY
from timeline.scene.index import EventIndex
from timeline.scene.parts import Detail, Scene
from timeline.scene.wording import Wording


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
        *strips(scene, theme, x_of),
        *bars(scene.marks, theme, x_of),
        symbols(scene.marks, ids, theme, x_of),
        *arrows(scene, theme, x_of),
        _labels(scene, theme, x_of),
    ]
    around = layout(scene, theme, words, x_of, zoomable)
    around["shapes"] += _highlight(scene, events, selected, theme, x_of)
    return {"data": [trace for trace in traces if trace], "layout": around}


def _labels(scene: Scene, theme: Theme, x_of: Callable[[float], float]) -> dict[str, Any] | None:
    if not scene.labels:
        return None
    full = scene.detail is Detail.FULL
    small = f'<span style="font-size:12.5px;color:{theme.muted}">'

    def said(title: str, date: str) -> str:
        lines = escape(title, quote=False).replace("\n", "<br>")
        return f"<b>{lines}</b><br>{small}{escape(date, quote=False)}</span>" if date else lines

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


def _highlight(
    scene: Scene, events: EventIndex, selected: str, theme: Theme, x_of: Callable[[float], float]
) -> list[dict[str, Any]]:
    """Return a tinted box with round corners behind the selected mark and its words."""
    labels = {label.event: label.box for label in scene.labels}
    out = []
    for mark in scene.marks if selected else ():
        if str(events.ids[mark.event]) != selected:
            continue
        half = mark.height / 2
        boxes = [
            (mark.x0, mark.y - half, mark.x1, mark.y + half),
            *([labels[mark.event]] if mark.event in labels else []),
        ]
        left, top = min(box[0] for box in boxes) - 9, min(box[1] for box in boxes) - 5
        right, bottom = max(box[2] for box in boxes) + 9, max(box[3] for box in boxes) + 5
        out.append(
            {
                "type": "path",
                "path": _rounded(left, top, right, bottom, 7.0, x_of),
                "fillcolor": theme.chosen,
                "line": {"width": 1.4, "color": theme.tone(mark.tone)},
                "layer": "below",
            }
        )
    return out


def _rounded(left: float, top: float, right: float, bottom: float, r: float, x_of: Callable[[float], float]) -> str:
    def at(x: float, y: float) -> str:
        return f"{x_of(x)},{y:.1f}"

    corners = ((right, top, -r, r), (right, bottom, -r, -r), (left, bottom, r, -r), (left, top, r, r))
    path = f"M{at(left + r, top)}"
    for place, (x, y, dx, dy) in enumerate(corners):
        before, after = (at(x + dx, y), at(x, y + dy)) if place % 2 == 0 else (at(x, y + dy), at(x + dx, y))
        path += f"L{before}Q{at(x, y)} {after}"
    return path + "Z"
