"""Which span of time a picture shows, and what of each event lies in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline.model import Day
from timeline.scene.days import Floats, day, number
from timeline.scene.edtf import parse
from timeline.scene.index import EventIndex, Flags
from timeline.scene.parts import Span

_LEAST = 3.0  # days: a closer view says nothing more
_EMPTY = Span(float(number(Day(2000, 1, 1))), float(number(Day(2031, 1, 1))))


def whole(events: EventIndex, today: float | None = None) -> Span:
    """Return the span that shows every event and its reading frame, with some room at the ends."""
    ends = np.concatenate([events.first, events.last])
    ends = ends[np.isfinite(ends)]
    if not len(ends):
        return _EMPTY
    low, high = float(ends.min()), float(ends.max())
    frame = [line for line in (*events.published, today) if line is not None]
    low, high = min([low, *frame]), max([high, *frame])
    room = max(high - low, 30.0)
    return Span(low - 0.045 * room, high + 0.06 * room)


def parse_view(text: str) -> Span | None:
    """Return the span of ``START/END`` in EDTF, both ends included; None when it is not one."""
    bounds = parse(text)
    if bounds is None or bounds.first is None or bounds.last is None:
        return None
    return at_least(Span(float(bounds.first), float(bounds.last + 1)))


def view_text(view: Span) -> str:
    """Return a span as EDTF, to whole days: the inverse of :func:`parse_view` but for parts of days."""
    return f"{edtf_day(view.start)}/{edtf_day(max(view.end - 1, view.start))}"


def edtf_day(value: float) -> str:
    """Return a day number as an EDTF day."""
    text = day(value).isoformat()
    digits = text.lstrip("-").split("-")[0]
    return f"Y{text}" if len(digits) > 4 else text


def at_least(view: Span) -> Span:
    """Widen a span that is too short to see anything in."""
    if view.days >= _LEAST:
        return view
    middle = (view.start + view.end) / 2
    return Span(middle - _LEAST / 2, middle + _LEAST / 2)


@dataclass(frozen=True)
class Visible:
    """What of each event lies in the view.

    Args:
        left, right: day numbers at which its mark begins and ends; open ends fade over ``fade`` days.
        inside, before, after: where it lies; events without a place are in none of them.
    """

    left: Floats
    right: Floats
    inside: Flags
    before: Flags
    after: Flags


def visible(events: EventIndex, view: Span, fade: float) -> Visible:
    """Return what of each event a view shows.

    Args:
        events: the events.
        view: the visible span.
        fade: days over which an open end is drawn.
    """
    left, right = events.first, events.last
    opens, ends = events.opening
    if len(opens):
        left = left.copy()
        left[opens] = events.last[opens] - fade
    if len(ends):
        right = right.copy()
        right[ends] = events.first[ends] + fade
    before, after = right <= view.start, left >= view.end
    return Visible(left, right, events.placed & ~(before | after), before, after)
