"""A frame becomes a picture in a file of its own: heading, legend, chart, what is hidden, sources, as SVG."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from timeline.figures.attempt import Attempt, Sheet
from timeline.figures.credits import texts_of
from timeline.figures.look import Look
from timeline.figures.sizes import Size, size_of
from timeline.figures.surroundings import BOTTOM, TOP
from timeline.figures.theme import THEMES
from timeline.frame import one_row_a_cluster
from timeline.model import Day, TimelineError
from timeline.scene import Options, Span, index
from timeline.scene.compose import FULL_UP_TO
from timeline.scene.days import number
from timeline.scene.lanes import ORDERS
from timeline.scene.parts import Detail
from timeline.scene.view import parse_view
from timeline.scene.wording import wording

__all__ = ["Look", "Sheet", "sheet", "svg"]

_GROWN = (1.0, 1.12, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5)  # how much finer a picture of fixed shape may be drawn
_FINER = 1.25  # how much finer, at most, for the sake of telling every event in full
_BARE = 2.0  # pixels of margin where the place around it has one


def svg(
    frame: pd.DataFrame,
    *,
    size: str = "page",
    theme: str = "light",
    lanes: str = "actor",
    order: str = "events",
    view: str | None = None,
    today: str | None = None,
    title: str = "",
    language: str = "en",
) -> str:
    """Return the timeline of a frame as an SVG picture that stands alone, drawn without a browser.

    Args:
        frame: one row a mention, the columns of :data:`timeline.frame.COLUMNS`; mentions of one event are drawn once.
        size: column (90 mm wide), page (170 mm), slide (16:9), or ``WIDTHxHEIGHT`` in pixels.
        theme: light, dark, or grey for print without colour.
        lanes: actor, category, status, document, slip or none.
        order: of the lanes: events, name or first (date).
        view: the visible span as ``START/END`` in EDTF, both included; None for all of it.
        today: ISO day at which to draw a line; None for none.
        title: the heading; empty for the title of the only document, else the project's name.
        language: of the words in the picture.

    Returns:
        Markup without scripts, style sheets or references to other files; text stays text.

    Raises:
        TimelineError: when an option is not one of its choices.

    >>> import timeline
    >>> frame = timeline.to_frame(timeline.extract(timeline.read(b"ESA signed the accord on 13 July 2020.")))
    >>> picture = timeline.svg(frame, size="column", theme="grey")
    >>> picture.startswith("<svg"), "ESA signed the accord" in picture
    (True, True)
    """
    return sheet(frame, Look(size, theme, lanes, order, view, today, title, language)).markup


def sheet(frame: pd.DataFrame, look: Look) -> Sheet:
    """Return the picture of a frame; ``frame`` and errors as in :func:`svg`."""
    if look.theme not in THEMES:
        raise TimelineError(f"unknown theme {look.theme!r}; known: {', '.join(THEMES)}")
    size, span = size_of(look.size), parse_view(look.view) if look.view else None
    if look.view and span is None:
        raise TimelineError(f"not a span of EDTF dates, START/END: {look.view!r}")
    if not look.around:
        size = replace(size, margin=_BARE)
    shown, words = one_row_a_cluster(frame), wording(look.language)
    events = index(shown)
    if look.lanes not in events.groups:
        raise TimelineError(f"unknown lanes {look.lanes!r}; known: {', '.join(events.groups)}")
    if look.order not in ORDERS:
        raise TimelineError(f"unknown order {look.order!r}; known: {', '.join(ORDERS)}")
    today = None if look.today is None else float(number(Day.parse(look.today)))
    options = Options(lanes=look.lanes, order=look.order, most_lanes=size.lanes, today=today, words=words)
    return _fitting(Attempt(texts_of(frame, shown, words, look.title), events, size, look, words), span, options)


def _fitting(asked: Attempt, span: Span | None, options: Options) -> Sheet:
    """Return the picture with the largest letters that its shape has room for, all told in full before that."""
    tries = []
    for by in _GROWN:
        maker = replace(asked, size=_grown(asked.size, by))
        scene, room = maker.composed(span, options)
        fits = room is None or TOP + scene.height + BOTTOM <= room
        tries.append((maker, scene, fits))
        hopeless = scene.in_view > FULL_UP_TO or by > _FINER
        if fits and (room is None or scene.detail is Detail.FULL or hopeless):
            break
    told = [scene.detail is Detail.FULL and fits for _, scene, fits in tries]
    fitting = [fits for _, _, fits in tries]
    best = told.index(True) if True in told else fitting.index(True) if True in fitting else -1
    return tries[best][0].finished(tries[best][1])


def _grown(size: Size, by: float) -> Size:
    if size.height is None:
        return size
    return replace(size, width=size.width * by, height=size.height * by)
