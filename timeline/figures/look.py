"""What may be asked of a picture, in one value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """How a picture is made.

    Args:
        size: column, page, slide, or ``WIDTHxHEIGHT`` in pixels.
        theme: light, dark or grey.
        lanes, order, view, today, language: as in :func:`timeline.figures.figure`.
        title: its heading; empty for the title of the only document, else the project's name.
        around: heading and sources too; without them it is the chart with its legend, for a place that says the rest.
    """

    size: str = "page"
    theme: str = "light"
    lanes: str = "actor"
    order: str = "events"
    view: str | None = None
    today: str | None = None
    title: str = ""
    language: str = "en"
    around: bool = True
