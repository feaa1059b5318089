"""The marks of a scene become Plotly traces: bars in steps of opacity, and symbols."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from timeline.figures.theme import Theme, faded
from timeline.scene.parts import Form, Mark

_STEP = 4.0  # pixels of one step of opacity
_LEVELS, _COARSE, _FEW = 12, 4, 24  # steps of opacity, those of crowded pictures, and how many bars are no crowd
_LIGHT = 0.16  # opacity of the filling of what is hollow
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


def pieces(mark: Mark, levels: int) -> Iterator[Piece]:
    """Yield the rectangles of a bar: solid for facts, two rails with a light filling for what is no fact.

    Args:
        mark: anything but a day.
        levels: steps of opacity there are.
    """
    thin = mark.height < 8
    height = mark.height * (0.62 if mark.tone == "words" and not thin else 1.0)
    hollow = mark.tone in ("plan", "off")
    for left, width, alpha in _steps(mark, levels):
        if not hollow:
            yield Piece(left, width, mark.y, height, alpha, mark.about)
            continue
        yield Piece(left, width, mark.y, height, alpha * _LIGHT, mark.about)
        for side in (-1, 1):
            yield Piece(left, width, mark.y + side * (height - _RAIL) / 2, _RAIL, alpha)
    over = 3.0 if mark.form in (Form.BEFORE, Form.AFTER) and not thin else 0.0
    if mark.form is Form.BEFORE or (hollow and mark.form is Form.RANGE):
        yield Piece(mark.x1 - _CAP, _CAP, mark.y, height + 2 * over, 1.0)
    if mark.form is Form.AFTER or (hollow and mark.form is Form.RANGE):
        yield Piece(mark.x0, _CAP, mark.y, height + 2 * over, 1.0)
    if mark.tone == "off":
        yield Piece(mark.x0, mark.x1 - mark.x0, mark.y, _RAIL, 1.0)


def _steps(mark: Mark, levels: int) -> Iterator[tuple[float, float, float]]:
    """Yield left, width and opacity of the stretches of a bar that fades at its ends."""
    x0, x1 = round(mark.x0), round(mark.x1)  # whole pixels: no seams between the steps
    solid_left, solid_right = round(mark.x0 + mark.fade_left), round(mark.x1 - mark.fade_right)
    yield from _ramp(x0, solid_left, levels)
    if solid_right > solid_left:
        yield solid_left, solid_right - solid_left, 1.0
    for left, width, alpha in _ramp(-x1, -solid_right, levels):
        yield -left - width, width, alpha


def _ramp(begin: int, end: int, levels: int) -> Iterator[tuple[float, float, float]]:
    """Yield left, width and opacity of steps that rise from one pixel to another."""
    count = min(levels, max(2, round((end - begin) / _STEP))) if end > begin else 0
    edges = [begin + round((end - begin) * step / count) for step in range(count + 1)] if count else []
    for step, (left, right) in enumerate(pairwise(edges)):
        if right > left:
            yield left, right - left, (int((step + 0.5) / count * levels) + 0.5) / levels


def bars(marks: Sequence[Mark], theme: Theme, x_of: Callable[[float], float]) -> list[dict[str, Any]]:
    """Return the bars of all marks that are not days: one area a colour and opacity, which Plotly draws as one path.

    Args:
        marks: the marks.
        theme: the colours.
        x_of: pixel to x value of the axis.
    """
    found = [mark for mark in marks if mark.form is not Form.DAY]
    levels = _LEVELS if len(found) <= _FEW else _COARSE
    areas: dict[tuple[str, float, bool], tuple[list[Any], list[Any]]] = {}
    for mark in found:
        for piece in pieces(mark, levels):
            x, y = areas.setdefault((mark.tone, round(piece.alpha, 3), piece.hatched), ([], []))
            left, right = x_of(piece.left), x_of(piece.left + piece.width)
            top, bottom = piece.middle - piece.height / 2, piece.middle + piece.height / 2
            x += [left, right, right, left, left, None]
            y += [top, top, bottom, bottom, top, None]
    return [_area(*key, *areas[key], theme) for key in sorted(areas)]


def _area(tone: str, alpha: float, hatched: bool, x: list[Any], y: list[Any], theme: Theme) -> dict[str, Any]:
    colour = faded(theme.tone(tone), alpha)
    trace: dict[str, Any] = {
        "type": "scatter",
        "mode": "none",
        "x": x,
        "y": y,
        "fill": "toself",
        "fillcolor": colour,
        "name": f"{tone} {alpha:g}",
        "showlegend": False,
        "hoverinfo": "skip",
    }
    if hatched:
        trace["fillpattern"] = {"shape": "/", "size": 6, "solidity": 0.35, "fgcolor": theme.paper, "bgcolor": colour}
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
