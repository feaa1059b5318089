"""A frame or a collection becomes an object that notebooks show as a picture, with its words beside it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pandas as pd

from timeline.exports import export, name_for, write
from timeline.exports.looks import drawn, takes_look
from timeline.exports.markdown_report import escaped
from timeline.exports.report import report
from timeline.figures import figure
from timeline.figures.sheet import Look, sheet
from timeline.frame import Collection, one_row_a_cluster, to_frame

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

_LISTED = 60  # events in the words beside the picture


class Timeline:
    """The timeline of some events: shown by Jupyter and Quarto as a picture, saved in any format.

    Args:
        events: a frame of :func:`timeline.to_frame`, a collection, or a list of events.
        options: size, theme, lanes, order, view, today, title and language, as of :func:`timeline.svg`.

    Raises:
        TypeError: for an option that is none of these.

    >>> import timeline
    >>> shown = timeline.Timeline(timeline.extract(timeline.read(b"ESA signed the accord on 13 July 2020.")))
    >>> print(shown)
    1 event from 1 document, 2020.
    13 July 2020: ESA signed the accord (Occurred) [1]
    [1] ESA signed the accord on 13 July 2020.
    """

    def __init__(self, events: Any, **options: Any) -> None:
        if isinstance(events, Collection):
            self.collection = events
        else:
            self.collection = Collection(events if isinstance(events, pd.DataFrame) else to_frame(events))
        self.look = Look(**options)

    def with_look(self, **options: Any) -> Timeline:
        """Return the same timeline with other options."""
        return Timeline(self.collection, **{**_options(self.look), **options})

    def svg(self) -> str:
        """Return the picture as SVG."""
        return sheet(self.collection.frame, self.look).markup

    def figure(self, width: int = 1200, height: int = 640) -> Figure:
        """Return it as a Plotly figure that can be zoomed."""
        look = self.look
        return figure(
            one_row_a_cluster(self.collection.frame),
            view=look.view, width=width, height=height, lanes=look.lanes, order=look.order,
            theme=look.theme, today=look.today, language=look.language,
        )  # fmt: skip

    def save(self, path: str | os.PathLike[str], scale: float = 2.0) -> None:
        """Write it in the format of a path's suffix.

        Raises:
            TimelineError: when no format has this suffix or the file cannot be written.
        """
        name = name_for(path)
        look = takes_look(name)
        write(path, drawn(name, self.collection, self.look, scale) if look else export(self.collection, name))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """Return what a notebook may choose from: the picture, and the events in words."""
        said = report(self.collection, self.look)
        heads = " | ".join(said.words(f"columns.{name}") for name in ("date", "title"))
        rows = [f"| {escaped(row.date)} | {escaped(row.title)} |" for row in said.rows[:_LISTED]]
        lines = [f"**{escaped(said.title)}**", "", escaped(said.lead), "", f"| {heads} |", "| --- | --- |", *rows]
        return {
            "image/svg+xml": self.svg(),
            "text/markdown": "\n".join(lines) + "\n",
            "text/plain": str(self),
        }

    def __str__(self) -> str:
        said = report(self.collection, self.look)
        rows = [f"{row.date}: {row.title} ({row.status}) [{row.numbers}]" for row in said.rows]
        notes = [f"[{source.number}] {source.said(said.words)}" for source in said.sources]
        return "\n".join([said.lead, *rows, *notes])

    def __repr__(self) -> str:
        return f"<Timeline of {len(one_row_a_cluster(self.collection.frame))} events>"


def _options(look: Look) -> dict[str, Any]:
    return {name: getattr(look, name) for name in Look.__dataclass_fields__}
