"""The arrows of a scene become SVG: dotted curves with a head under the words, the slips over them."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from timeline.scene.parts import Arrow, Scene

HEAD = 6.0
"""Pixels of an arrow's head: its height, and half its width is two thirds of that."""


def arrow_lines(scene: Scene) -> Iterator[str]:
    """Yield one path for all curves and one for all heads."""
    if scene.arrows:
        curves = "".join(
            f"M{a.x0:.1f} {a.y0:.1f}C{a.x0:.1f} {a.bend:.1f} {a.x1:.1f} {a.bend:.1f} {a.x1:.1f} {_neck(a):.1f}"
            for a in scene.arrows
        )
        heads = "".join(
            f"M{a.x1:.1f} {a.y1:.1f}L{a.x1 - HEAD * 2 / 3:.1f} {_neck(a):.1f}h{HEAD * 4 / 3:.1f}z" for a in scene.arrows
        )
        yield f'<path class="slip" d="{curves}"/><path class="slip-head" d="{heads}"/>'


def _neck(arrow: Arrow) -> float:
    """Return the height at which the head begins: it points down where the curve comes from above."""
    return arrow.y1 - HEAD if arrow.bend < arrow.y1 else arrow.y1 + HEAD


def arrow_words(scene: Scene) -> Iterator[str]:
    """Yield the slips that have room."""
    for arrow in scene.arrows:
        if arrow.text:
            left, top = arrow.x - arrow.width / 2 - 2, arrow.y - 6.5
            yield f'<rect class="slip-back" x="{left:.1f}" y="{top:.1f}" width="{arrow.width + 4:.1f}" height="13"/>'
            yield f'<text class="slip-word" x="{arrow.x:.1f}" y="{arrow.y + 4.2:.1f}">{escape(arrow.text)}</text>'
