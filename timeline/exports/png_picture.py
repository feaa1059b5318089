"""A collection becomes a PNG picture of its timeline, drawn by resvg with the font that is shipped: no browser."""

from __future__ import annotations

from timeline.exports import exports
from timeline.exports.fonts import FAMILY, files, suffices
from timeline.figures.sheet import Look, sheet
from timeline.frame import Collection
from timeline.model import TimelineError

SCALES = (0.25, 8.0)
"""Least and largest scale; at 1 a CSS pixel is a pixel."""


class PngPicture:
    """The SVG picture in pixels."""

    suffix = ".png"
    media_type = "image/png"

    def __call__(self, collection: Collection, look: Look | None = None, scale: float = 2.0) -> bytes:
        """Return the picture.

        Args:
            collection: what is shown.
            look: size, theme and the rest; a light page where None.
            scale: pixels for each CSS pixel (1/96 inch); 3.125 is 300 dots an inch.

        Raises:
            TimelineError: when the scale is too small or too large.
        """
        return pixels(sheet(collection.frame, look or Look()).markup, scale)


def pixels(markup: str, scale: float) -> bytes:
    """Return an SVG picture as PNG; arguments and errors as of :class:`PngPicture`."""
    import resvg_py

    if not SCALES[0] <= scale <= SCALES[1]:
        raise TimelineError(f"scale {scale:g} is not from {SCALES[0]:g} to {SCALES[1]:g}")
    try:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=markup,
                zoom=scale,
                dpi=96,
                font_files=[str(path) for path in files()],
                skip_system_fonts=suffices(markup),
                font_family=FAMILY,
                sans_serif_family=FAMILY,
            )
        )
    except ValueError as error:
        raise TimelineError(f"the picture could not be drawn ({error})") from None


exports.add("png")(PngPicture())
