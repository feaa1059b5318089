"""Texts of a picture get the width they were measured to have, so that in another font they do not overlap."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from timeline.scene.metrics import exact_width

_LEAST = 2  # characters: shorter texts cannot grow enough to matter


def fitted(root: ET.Element) -> None:
    """Set ``textLength`` on every line of text whose width is known; changed in place.

    Where the font that was measured is there nothing changes by it; where a wider one stands in for it, its letters are
    drawn closer together.

    Args:
        root: the picture, styled by attributes.
    """
    _fit(root, 16.0, 400)


def _fit(element: ET.Element, size: float, weight: int) -> None:
    size = float(element.get("font-size", size))
    weight = int(element.get("font-weight", weight))
    text = element.text or ""
    if element.tag in ("text", "tspan") and not len(element) and len(text) >= _LEAST:
        width = exact_width(text, size, weight)
        if width is not None:
            element.set("textLength", f"{width:.1f}")
            element.set("lengthAdjust", "spacingAndGlyphs")
    for child in element:
        _fit(child, size, weight)
