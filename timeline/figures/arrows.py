"""The arrows of a scene become Plotly traces: dotted curves, heads, and the slips."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from timeline.figures.theme import FONT, Theme
from timeline.scene.arrows import SIZE
from timeline.scene.parts import Scene

_POINTS = 16  # of a curve


def arrows(scene: Scene, theme: Theme, x_of: Callable[[float], float]) -> list[dict[str, Any]]:
    """Return three traces for all arrows together: curves, heads, slips; none where nothing moved."""
    if not scene.arrows:
        return []
    points = [
        point
        for arrow in scene.arrows
        for point in (*(arrow.at(step / _POINTS) for step in range(_POINTS + 1)), (None, None))
    ]
    common = {"type": "scatter", "showlegend": False, "hoverinfo": "skip", "cliponaxis": False}
    worded = [arrow for arrow in scene.arrows if arrow.text]
    return [
        common
        | {
            "mode": "lines",
            "x": [None if x is None else x_of(x) for x, _ in points],
            "y": [None if y is None else round(y, 1) for _, y in points],
            "line": {"color": theme.plan, "width": 2, "dash": "2px,3px"},
        },
        common
        | {
            "mode": "markers",
            "x": [x_of(arrow.x1) for arrow in scene.arrows],
            "y": [round(arrow.y1, 1) for arrow in scene.arrows],
            "marker": {
                "symbol": ["triangle-down" if arrow.bend < arrow.y1 else "triangle-up" for arrow in scene.arrows],
                "size": 8,
                "color": theme.plan,
            },
        },
        common
        | {
            "mode": "text",
            "x": [x_of(arrow.x) for arrow in worded],
            "y": [round(arrow.y, 1) for arrow in worded],
            "text": [f"<b>{escape(arrow.text, quote=False)}</b>" for arrow in worded],
            "textfont": {"size": SIZE, "color": theme.plan, "family": FONT},
        },
    ]
