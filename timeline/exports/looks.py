"""The name of a format and a look become the bytes of a picture or report."""

from __future__ import annotations

from typing import Any

from timeline.exports import exports
from timeline.figures.sheet import Look
from timeline.frame import Collection
from timeline.model import TimelineError

LOOKED_AT = ("docx", "pdf", "png", "pptx", "qmd", "report.md", "svg")
"""The formats that hold a picture drawn as asked."""


def takes_look(name: str) -> bool:
    """Tell whether a format is drawn as asked."""
    return name in LOOKED_AT


def drawn(name: str, collection: Collection, look: Look, scale: float = 2.0) -> bytes:
    """Return a collection as a picture or report.

    Args:
        name: one of :data:`LOOKED_AT`.
        collection: what is shown.
        look: size, theme and the rest.
        scale: of a PNG, see :class:`timeline.exports.png_picture.PngPicture`.

    Raises:
        TimelineError: when the format holds no picture, or an option is not one of its choices.
    """
    if not takes_look(name):
        raise TimelineError(f"{name}: no picture; known: {', '.join(LOOKED_AT)}")
    made: Any = exports[name]
    data: bytes = made(collection, look, scale) if name == "png" else made(collection, look)
    return data
