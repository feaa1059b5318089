"""The names of lanes become SVG text: wrapped where the lane is high enough, what is hidden or moved beside them."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from timeline.figures.surroundings import TOP
from timeline.figures.text import plain
from timeline.scene.metrics import cut, text_width, wrapped
from timeline.scene.parts import Lane, Scene
from timeline.scene.wording import Wording

_LINE, _SIZE = 17.0, 14.0
_MOST = 4  # lines of a name
_ABOVE = 10.0  # pixels of a lane that its name leaves free


def lane_names(scene: Scene, words: Wording) -> Iterator[str]:
    """Yield one text a lane."""
    for lane in scene.lanes:
        folded = "" if lane.in_view else " folded"
        y = TOP + lane.top + (17 if lane.in_view else 16)
        lines = _lines(lane, scene)
        spans = "".join(
            f'<tspan x="4" y="{y + number * _LINE:g}">{_text(line)}</tspan>' for number, line in enumerate(lines)
        )
        if lane.untitled:
            more = words("chart.untitled", count=f"{lane.untitled:,}")
            spans += f'<tspan class="more" font-size="12" font-weight="400" dx="6">{more}</tspan>'
        if lane.note and lane.in_view and not scene.gutter:
            spans += f'<tspan class="slip-note" dx="6">{_text(lane.note)}</tspan>'
        elif lane.note and lane.in_view:
            spans += f'<tspan class="slip-note" x="4" y="{y + len(lines) * _LINE:g}">{_text(lane.note)}</tspan>'
        yield f'<text class="lane{folded}">{spans}</text>'


def _lines(lane: Lane, scene: Scene) -> tuple[str, ...]:
    """Return the lines of a name: one where lanes are low or names stand inside them."""
    room = (
        scene.gutter - (54 if lane.untitled else 14)
        if scene.gutter
        else scene.width - 70 - text_width(lane.note, 12.5, 600)
    )
    fit = int((lane.bottom - lane.top - _ABOVE) // _LINE) - (1 if lane.note else 0)
    if scene.gutter and fit > 1:
        return wrapped(lane.name, room, min(fit, _MOST), _SIZE, 600)
    return (cut(lane.name, room, _SIZE, 600, least=3) or f"{lane.name[:18]}\u2026",)


def _text(text: str) -> str:
    return escape(plain(text))
