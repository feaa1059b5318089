"""Which span of time a picture shows, and what of each event lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

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
        events: the events; open ends of their dates fade over ``fade`` days.
        low, high: all rows before ``low`` lie before the view, none from ``high`` on lies in it.
        inside: whether an event lies in the view, one entry a row.
        zones: of the rows between, 1 where one lies before the view, 2 where after it, else 0.
    """

    events: EventIndex
    fade: float
    low: int
    high: int
    inside: Flags
    zones: npt.NDArray[np.int8]

    def edges(self, rows: npt.NDArray[np.integer] | slice) -> tuple[Floats, Floats]:
        """Return the day numbers at which the marks of some rows begin and end."""
        return _edges(self.events, rows, self.fade)

    @cached_property
    def rows(self) -> npt.NDArray[np.intp]:
        """The rows that lie in the view."""
        return np.flatnonzero(self.inside[self.low : self.high]) + self.low


def _edges(events: EventIndex, rows: npt.NDArray[np.integer] | slice, fade: float) -> tuple[Floats, Floats]:
    left, right = events.first[rows], events.last[rows]
    opens, ends = np.isneginf(left), np.isposinf(right)
    if opens.any():
        left = np.where(opens, right - fade, left)
    if ends.any():
        right = np.where(ends, left + fade, right)
    return left, right


@dataclass(frozen=True)
class _Course:
    """Events in time order: the day each is placed at, the last day reached up to it, and how many have a place."""

    days: Floats
    reached: Floats
    placed: int


def _course(events: EventIndex) -> _Course | None:
    """Return the course of events that stand in time order, None where they do not (worked out once)."""
    if "course" not in events.known:
        first, last = events.first, events.last
        days = np.where(np.isneginf(first), last - 1, first)
        placed = int(np.count_nonzero(events.placed))
        sure = days[:placed]
        ordered = not np.isnan(sure).any() and bool((sure[1:] >= sure[:-1]).all())
        reached = np.maximum.accumulate(np.where(np.isposinf(last[:placed]), first[:placed], last[:placed]))
        events.known["course"] = _Course(sure, reached, placed) if ordered else None
    return events.known["course"]  # type: ignore[return-value]


def visible(events: EventIndex, view: Span, fade: float) -> Visible:
    """Return what of each event a view shows.

    Of events in time order only those that may lie in it are looked at: the work goes with the view.

    Args:
        events: the events.
        view: the visible span.
        fade: days over which an open end is drawn.
    """
    course, low, high = _course(events), 0, len(events)
    if course is not None and len(events):
        low = int(np.searchsorted(course.reached, view.start - fade, side="right"))
        high = max(int(np.searchsorted(course.days, view.end + fade)), low)
    part = slice(low, high)
    left, right = _edges(events, part, fade)
    before, after = right <= view.start, left >= view.end
    inside = np.zeros(len(events), dtype=bool)
    inside[part] = events.placed[part] & ~(before | after)
    return Visible(events, fade, low, high, inside, before.view(np.int8) + after.view(np.int8) * np.int8(2))
