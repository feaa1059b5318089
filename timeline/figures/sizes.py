"""The name of a size becomes the room a picture has: on paper, on a slide, or in pixels as asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.model import TimelineError

_PIXELS = re.compile(r"([0-9]{2,5})x([0-9]{2,5})")
_LEAST, _MOST = 240, 8000


@dataclass(frozen=True)
class Size:
    """Room for a picture.

    Args:
        name: as asked for.
        width, height: of the drawing in its own pixels, at which its letters have 12 to 14 of them; no height:
            as high as it needs to be.
        across, down: the same in the world, with their unit; empty where that follows from the rest.
        lanes: at most.
        heading: size of the heading's letters in pixels.
        margin: pixels kept free on all sides.
    """

    name: str
    width: float
    height: float | None
    across: str
    down: str = ""
    lanes: int = 12
    heading: float = 21
    margin: float = 16

    def measures(self, width: float, height: float) -> tuple[str, str]:
        """Return how wide and high a drawing of so many pixels is in the world."""
        if self.down:
            return self.across, self.down
        unit = self.across.lstrip("0123456789.")
        return self.across, f"{float(self.across.removesuffix(unit)) * height / width:.2f}".rstrip("0").rstrip(
            "."
        ) + unit


SIZES = {
    size.name: size
    for size in (
        Size("column", 352, None, "90mm", lanes=8, heading=17, margin=8),
        Size("page", 668, None, "170mm", heading=20, margin=6),
        Size("slide", 960, 540, "1280", "720", lanes=8, heading=23, margin=30),
    )
}
"""A column of a page, the width of a page's text, and a 16:9 slide."""


def size_of(text: str) -> Size:
    """Return the size of a name, or of ``WIDTHxHEIGHT`` in pixels.

    Raises:
        TimelineError: when it is neither, or too small or too large to draw.
    """
    if text in SIZES:
        return SIZES[text]
    found = _PIXELS.fullmatch(text)
    if not found or not all(_LEAST <= int(side) <= _MOST for side in found.groups()):
        known = ", ".join(SIZES)
        raise TimelineError(
            f"unknown size {text!r}; known: {known}, or WIDTHxHEIGHT in pixels from {_LEAST} to {_MOST}"
        )
    width, height = found.groups()
    narrow = int(width) < 560
    return Size(
        text, float(width), float(height), width, height,
        lanes=8 if int(height) < 600 else 12, heading=17 if narrow else 21, margin=10 if narrow else 20,
    )  # fmt: skip
