"""Counts along the lanes become two areas: facts filled, plans hollow on top of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from timeline.figures.theme import Theme, faded
from timeline.scene.parts import Scene


def strips(scene: Scene, theme: Theme, x_of: Callable[[float], float]) -> list[dict[str, Any]]:
    """Return two areas for all lanes together: counts of facts, and counts of plans on top of them, hollow."""
    facts: tuple[list[Any], list[Any]] = ([], [])
    plans: tuple[list[Any], list[Any]] = ([], [])
    for strip in scene.strips:
        scale = (strip.bottom - strip.top) / max(strip.highest, 1) ** 0.5
        lower = [strip.bottom - scale * count**0.5 for count in strip.facts]
        upper = [strip.bottom - scale * (a + b) ** 0.5 for a, b in zip(strip.facts, strip.plans, strict=True)]
        base = [strip.bottom] * len(lower)
        _outline(facts, scene, base, lower, x_of)
        _outline(plans, scene, lower, upper, x_of)
    out = []
    for (x, y), colour, alpha in ((facts, theme.fact, 0.55), (plans, theme.plan, 0.2)):
        if x:
            out.append(
                {
                    "type": "scatter",
                    "mode": "lines",
                    "x": x,
                    "y": y,
                    "fill": "toself",
                    "fillcolor": faded(colour, alpha),
                    "line": {"width": 0.8, "color": colour},
                    "showlegend": False,
                    "hoverinfo": "skip",
                }
            )
    return out


def _outline(
    into: tuple[list[Any], list[Any]],
    scene: Scene,
    below: Sequence[float],
    above: Sequence[float],
    x_of: Callable[[float], float],
) -> None:
    """Add the outline of a row of steps, run by run where there is something to see."""
    step = scene.width / len(above)
    x, y = into
    begin = 0
    for place in range(len(above) + 1):
        if place < len(above) and below[place] - above[place] > 0.05:
            continue
        if place > begin:
            run = range(begin, place)
            forth = [(x_of((i + side) * step), above[i]) for i in run for side in (0, 1)]
            back = [(x_of((i + side) * step), below[i]) for i in reversed(run) for side in (1, 0)]
            points = [*forth, *back, forth[0]]
            x += [point[0] for point in points] + [None]
            y += [round(point[1], 1) for point in points] + [None]
        begin = place + 1
