"""Scenes become Plotly figures: plain dicts where speed counts, ``go.Figure`` for users."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from timeline.figures import svg
from timeline.figures.picture import picture
from timeline.figures.surroundings import BOTTOM, RIGHT, TOP
from timeline.figures.theme import THEMES
from timeline.model import Day, TimelineError
from timeline.scene import EventIndex, Options, Scene, compose, index
from timeline.scene.days import number
from timeline.scene.lanes import ORDERS
from timeline.scene.view import parse_view
from timeline.scene.wording import wording

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

__all__ = ["BOTTOM", "RIGHT", "THEMES", "TOP", "drawing", "figure", "picture", "svg"]


def drawing(
    frame: pd.DataFrame,
    *,
    view: str | None = None,
    width: int = 1200,
    height: int = 640,
    lanes: str = "actor",
    order: str = "events",
    theme: str = "light",
    today: str | None = None,
    selected: str = "",
    language: str = "en",
    zoomable: bool = True,
) -> tuple[dict[str, object], Scene, EventIndex]:
    """Return the figure of a frame as a dict, with its scene and its index; arguments as :func:`figure`.

    Raises:
        TimelineError: when an option is not one of its choices.
    """
    if theme not in THEMES:
        raise TimelineError(f"unknown theme {theme!r}; known: {', '.join(THEMES)}")
    span = parse_view(view) if view else None
    if view and span is None:
        raise TimelineError(f"not a span of EDTF dates, START/END: {view!r}")
    events, words = index(frame), wording(language)
    if lanes not in events.groups:
        raise TimelineError(f"unknown lanes {lanes!r}; known: {', '.join(events.groups)}")
    if order not in ORDERS:
        raise TimelineError(f"unknown order {order!r}; known: {', '.join(ORDERS)}")
    day = None if today is None else float(number(Day.parse(today)))
    options = Options(lanes=lanes, order=order, today=day, words=words)
    scene = compose(events, span, width - RIGHT, height - TOP - BOTTOM, options)
    return picture(scene, events, THEMES[theme], words, selected, zoomable), scene, events


def figure(
    frame: pd.DataFrame,
    *,
    view: str | None = None,
    width: int = 1200,
    height: int = 640,
    lanes: str = "actor",
    order: str = "events",
    theme: str = "light",
    today: str | None = None,
    selected: str = "",
    language: str = "en",
) -> Figure:
    """Return the timeline of a frame.

    Args:
        frame: one row an event, the columns of :data:`timeline.frame.COLUMNS`.
        view: the visible span as ``START/END`` in EDTF, both included; None for all of it.
        width, height: of the figure in pixels; it becomes as high as its lanes need.
        lanes: actor, category, status, document, slip or none.
        order: of the lanes: events, name or first (date).
        theme: light or dark.
        today: ISO day at which to draw a line; None for none.
        selected: id of an event to ring.
        language: of the words in the picture.

    Returns:
        A Plotly figure; dates are epoch milliseconds.

    Raises:
        TimelineError: when an option is not one of its choices.

    >>> import timeline
    >>> frame = timeline.to_frame(timeline.extract(timeline.read(b"ESA signed the accord on 13 July 2020.")))
    >>> timeline.figure(frame, lanes="status", theme="dark").layout.width
    1200
    """
    from plotly.graph_objects import Figure

    drawn, _, _ = drawing(
        frame,
        view=view,
        width=width,
        height=height,
        lanes=lanes,
        order=order,
        theme=theme,
        today=today,
        selected=selected,
        language=language,
    )
    return Figure(drawn)
