"""The marks of a scene become Plotly traces: bars in steps of opacity, and symbols."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from timeline.figures.theme import Theme, faded
from timeline.scene.parts import Form, Mark

_STEP = 4.0  # pixels of one step of opacity
_MOST_STEPS = 14
_RAIL = 1.8  # pixels: the outline of what is hollow
_CAP = 2.6  # pixels: a hard edge

_SYMBOLS = {"fact": "diamond", "words": "circle", "plan": "diamond-open", "off": "diamond-x-open"}
_ABOUT = {"fact": "diamond-open-dot", "words": "circle-open-dot", "plan": "diamond-open-dot", "off": "diamond-x-open"}


class Piece(NamedTuple):
    """A rectangle in pixels: its left, its width, its middle, its height, its opacity; hatched or not."""

    left: float
    width: float
    middle: float
    height: float
    alpha: float
    hatched: bool = False


def pieces(mark: Mark) -> Iterator[Piece]:
    """Yield the rectangles of a bar: solid for facts, two rails with a light filling for what is no fact."""
    thin = mark.height < 8
    mark_height = mark.height * (0.62 if mark.tone == "words" and not thin else 1.0)
    if mark.tone in ("fact", "words"):
        for left, width, alpha in _steps(mark):
            yield Piece(left, width, mark.y, mark_height, alpha, mark.about)
    else:
        for left, width, alpha in _steps(mark):
            yield Piece(left, width, mark.y, mark_height, alpha * 0.16, mark.about)
            for side in (-1, 1):
                yield Piece(left, width, mark.y + side * (mark_height - _RAIL) / 2, _RAIL, alpha)
    over = 3.0 if mark.form in (Form.BEFORE, Form.AFTER) and not thin else 0.0
    hollow = mark.tone in ("plan", "off")
    if mark.form is Form.BEFORE or (hollow and mark.form is Form.RANGE):
        yield Piece(mark.x1 - _CAP, _CAP, mark.y, mark_height + 2 * over, 1.0)
    if mark.form is Form.AFTER or (hollow and mark.form is Form.RANGE):
        yield Piece(mark.x0, _CAP, mark.y, mark_height + 2 * over, 1.0)
    if mark.tone == "off":
        yield Piece(mark.x0, mark.x1 - mark.x0, mark.y, _RAIL, 1.0)


def _steps(mark: Mark) -> Iterator[tuple[float, float, float]]:
    """Yield left, width and opacity of the stretches of a bar that fades at its ends."""
    x0, x1 = round(mark.x0), round(mark.x1)  # whole pixels: no seams between the steps
    solid_left, solid_right = round(mark.x0 + mark.fade_left), round(mark.x1 - mark.fade_right)
    for left, width, share in _ramp(x0, solid_left):
        yield left, width, share
    if solid_right > solid_left:
        yield solid_left, solid_right - solid_left, 1.0
    for left, width, share in _ramp(solid_right, x1):
        yield left, width, 1 - share


def _ramp(begin: int, end: int) -> Iterator[tuple[float, float, float]]:
    """Yield left, width and share of the way of the steps from one pixel to another."""
    count = _count(end - begin)
    edges = [begin + round((end - begin) * step / count) for step in range(count + 1)] if count else []
    for step, (left, right) in enumerate(pairwise(edges)):
        if right > left:
            yield left, right - left, (step + 0.5) / count


def _count(pixels: float) -> int:
    return min(_MOST_STEPS, max(2, int(pixels / _STEP))) if pixels > 0 else 0


def bars(
    marks: Sequence[Mark], ids: Sequence[str], theme: Theme, x_of: Callable[[float], float], per_pixel: float
) -> dict[str, Any] | None:
    """Return the bar trace of all marks that are not days, or None when there are none.

    Args:
        marks, ids: the marks and the event ids they send.
        theme: the colours.
        x_of: pixel to x value of the axis.
        per_pixel: x units of a pixel.
    """
    found = [
        (piece, theme.tone(mark.tone), event_id)
        for mark, event_id in zip(marks, ids, strict=True)
        if mark.form is not Form.DAY
        for piece in pieces(mark)
    ]
    if not found:
        return None
    trace: dict[str, Any] = {
        "type": "bar",
        "orientation": "h",
        "base": [x_of(piece.left) for piece, _, _ in found],
        "x": [piece.width * per_pixel for piece, _, _ in found],
        "y": [piece.middle for piece, _, _ in found],
        "width": [piece.height for piece, _, _ in found],
        "customdata": [event_id for _, _, event_id in found],
        "marker": {
            "color": [faded(colour, piece.alpha) for piece, colour, _ in found],
            "line": {"width": 0},
        },
        "showlegend": False,
        "hoverinfo": "none",
    }
    if any(piece.hatched for piece, _, _ in found):
        trace["marker"]["pattern"] = {
            "shape": ["/" if piece.hatched else "" for piece, _, _ in found],
            "size": 6,
            "solidity": 0.35,
            "fgcolor": theme.paper,
            "fillmode": "overlay",
        }
    return trace


def symbols(
    marks: Sequence[Mark], ids: Sequence[str], theme: Theme, x_of: Callable[[float], float]
) -> dict[str, Any] | None:
    """Return the marker trace of all days, and of the crosses on bars that were called off."""
    days = [(mark, event_id) for mark, event_id in zip(marks, ids, strict=True) if mark.form is Form.DAY]
    if not days:
        return None
    table = [(_ABOUT if mark.about else _SYMBOLS)[mark.tone] for mark, _ in days]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [x_of((mark.x0 + mark.x1) / 2) for mark, _ in days],
        "y": [mark.y for mark, _ in days],
        "customdata": [event_id for _, event_id in days],
        "marker": {
            "symbol": table,
            "size": [mark.height * (0.86 if mark.tone == "words" else 1.0) for mark, _ in days],
            "color": [theme.tone(mark.tone) for mark, _ in days],
            "line": {
                "width": [2 if "open" in symbol else 1 for symbol in table],
                "color": [
                    theme.tone(mark.tone) if "open" in s else theme.paper
                    for (mark, _), s in zip(days, table, strict=True)
                ],
            },
            "opacity": 1,
        },
        "showlegend": False,
        "hoverinfo": "none",
        "cliponaxis": False,
    }
