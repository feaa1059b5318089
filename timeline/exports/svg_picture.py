"""A collection becomes an SVG picture of its timeline, complete with heading, legend and sources."""

from __future__ import annotations

from timeline.exports import exports
from timeline.figures.sheet import Look, sheet
from timeline.frame import Collection


class SvgPicture:
    """SVG without scripts, style sheets or references; text stays text."""

    suffix = ".svg"
    media_type = "image/svg+xml"

    def __call__(self, collection: Collection, look: Look | None = None) -> bytes:
        """Return the picture.

        Args:
            collection: what is shown.
            look: size, theme and the rest; a light page where None.
        """
        return sheet(collection.frame, look or Look()).markup.encode("utf-8")


exports.add("svg")(SvgPicture())
