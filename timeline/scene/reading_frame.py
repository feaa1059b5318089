"""Publication dates and today become thin lines, and what was still to come a tint: the frame one reads in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.scene.index import EventIndex
from timeline.scene.metrics import text_width
from timeline.scene.parts import Line, Span
from timeline.scene.view import edtf_day
from timeline.scene.wording import Wording, in_words

_LINES = 5  # publication dates drawn at most
_ANCHORS = ("middle", "end", "start")
_SIZE, _APART = 12.5, 10.0  # pixels: the font of their words, and what lies between them


def future_from(events: EventIndex, view: Span, width: float, today: float | None) -> float | None:
    """Return the pixel from which things were still to come: after today, or else after the last publication.

    Args:
        events: the events, for their publication days.
        view, width: the visible span and the plot's width in pixels.
        today: day number, or None.
    """
    now = today if today is not None else max(events.published, default=None)
    future = width if now is None else max((now + 1 - view.start) / view.days * width, 0.0)
    return future if future < width else None


def frame_lines(events: EventIndex, view: Span, width: float, today: float | None, words: Wording) -> tuple[Line, ...]:
    """Return the lines in view; no publication lines where there are many. Arguments as :func:`future_from`."""
    inside = [day for day in events.published if view.start <= day < view.end]
    found = [(day, "published") for day in (inside if len(inside) <= _LINES else [])]
    if today is not None and view.start <= today < view.end:
        found.append((today, "today"))
    lines = [
        Line(day, (day + 0.5 - view.start) / view.days * width, _said(day, kind, words), kind) for day, kind in found
    ]
    ways = (tuple(_worded(lines, width, first)) for first in _ANCHORS)
    return max(ways, key=lambda way: sum(line.anchor != "" for line in way), default=())


def _worded(lines: Sequence[Line], width: float, first: str) -> Iterator[Line]:
    """Yield the lines with a side for their words that no other's words take.

    The last line (today) chooses first, and tries the side ``first`` before the others.
    """
    taken: list[tuple[float, float]] = []
    placed: list[Line] = []
    for line in reversed(lines):
        wide = text_width(line.text, _SIZE)
        lefts = {"middle": line.x - wide / 2, "end": line.x - wide, "start": line.x}
        fits = (
            anchor
            for anchor in (_ANCHORS if placed else (first, *_ANCHORS))
            if 0 <= lefts[anchor] <= width - wide
            and all(lefts[anchor] + wide + _APART <= left or right + _APART <= lefts[anchor] for left, right in taken)
        )
        anchor = next(fits, "")
        if anchor:
            taken.append((lefts[anchor], lefts[anchor] + wide))
        placed.append(line._replace(anchor=anchor))
    yield from reversed(placed)


def _said(day: float, kind: str, words: Wording) -> str:
    return words(f"chart.{kind}", date=in_words(edtf_day(day), words))
