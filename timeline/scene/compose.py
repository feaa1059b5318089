"""An index of events, a visible span and a size become a scene: here it is decided what is drawn where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

import numpy as np

from timeline.scene import arrange
from timeline.scene.arrows import arrows_of
from timeline.scene.candidates import important, items_of
from timeline.scene.draw import LINE, Style, labels_of, lines_of, marks_of
from timeline.scene.index import EventIndex
from timeline.scene.lanes import Dealt, counted, deal
from timeline.scene.metrics import ELLIPSIS, cut, text_width
from timeline.scene.options import Options
from timeline.scene.parts import Detail, Label, Lane, Mark, Scene, Span, Strip
from timeline.scene.reading_frame import frame_lines, future_from
from timeline.scene.strips import bins
from timeline.scene.ticks import ticks
from timeline.scene.view import Visible, at_least, visible, whole
from timeline.scene.wording import Wording, wording

FULL_UP_TO, _TITLES_UP_TO = 40, 150
"""Events in view up to which all may be told in full, and up to which each has a mark."""
_NARROW_LANE = 100.0  # pixels of a lane there, at least, when there is much to show
_NARROW = 640  # pixels: below this lane names stand inside the lanes
_STYLES = {
    Detail.FULL: Style(row=44, mark=14, title=14, date=12.5, strip=0, pad=9),
    Detail.TITLES: Style(row=17, mark=10, title=12.5, date=0, strip=0, pad=3),
    Detail.DENSITY: Style(row=17, mark=10, title=12.5, date=0, strip=15, pad=2),
}
_HEADER, _FOLDED = 22.0, 24.0
_NOTED = 40.0  # pixels of a lane whose name has a note under it
_MOST_SPARE = 18.0


def compose(
    events: EventIndex, view: Span | None, width: float, height: float, options: Options | None = None
) -> Scene:
    """Return the scene of a span.

    Args:
        events: the events, one a row.
        view: the visible span; None for all of it.
        width, height: pixels there are for lanes and their names, axis left out. The scene is as high as it needs
            to be: less when there is little to show, more when the lanes need it.
        options: lanes, today, words.

    Returns:
        A scene in which every event is drawn, counted in a lane, or listed as unplaced.
    """
    options = options or Options()
    words = options.words or wording()
    view = at_least(view or whole(events, options.today))
    dealt = deal(events, options.lanes, options.most_lanes, words, options.order)
    gutter = _gutter(dealt, width)
    plot = float(max(round(width - gutter), 120))
    fade = min(max(0.16 * plot, 48.0), 190.0)
    seen = visible(events, view, fade * view.days / plot)
    lanes = counted(dealt, seen)
    picture = _Picture(events, dealt, seen, view, plot, fade, gutter == 0, words, options.full_room, options.chosen)
    detail, lanes, marks, labels, strips = picture.drawn(lanes, height)
    bottom = lanes[-1].bottom if lanes else 0.0
    lines = frame_lines(events, view, plot, options.today, words)
    future = future_from(events, view, plot, options.today)
    unplaced = events.unplaced
    return Scene(
        view, plot, bottom, gutter, detail, tuple(lanes), tuple(marks), tuple(labels), tuple(strips),
        ticks(view, plot, words), lines, unplaced, future,
        *arrows_of(events, marks, labels, plot, bottom, words, options.chosen),
    )  # fmt: skip


def _gutter(dealt: Dealt, width: float) -> float:
    if width < _NARROW:
        return 0.0
    widest = max((text_width(name, 14, 600) for name in dealt.names), default=0.0)
    return float(round(min(max(widest + 62, 110.0), 210.0)))


@dataclass(frozen=True)
class _Picture:
    """The parts of one scene while it is worked out."""

    events: EventIndex
    dealt: Dealt
    seen: Visible
    view: Span
    width: float
    fade: float
    narrow: bool
    words: Wording
    full_room: float
    chosen: int

    def drawn(
        self, lanes: list[Lane], height: float
    ) -> tuple[Detail, list[Lane], list[Mark], list[Label], list[Strip]]:
        """Choose the detail that the view has room for, then place everything."""
        inside = sum(lane.in_view for lane in lanes)
        if inside <= FULL_UP_TO:
            ways = ((style, self._fitted(lanes, style)) for style in self._full_styles())
            room = max(height, self.full_room)
            fits = [(s, f) for s, f in ways if f is not None and self._needed(lanes, f, s) <= room]
            if fits:  # the first way that cuts no title, else the first
                return self._full(lanes, *next((way for way in fits if self._whole(way[0])), fits[0]), height)
        detail = Detail.TITLES if inside <= _TITLES_UP_TO else Detail.DENSITY
        return self._dense(lanes, detail, height)

    def _whole(self, style: Style) -> bool:
        rows = self.seen.rows
        return not any(lines_of(int(row), self.events, style)[-1].endswith(ELLIPSIS) for row in rows)

    def _full_styles(self) -> Iterator[Style]:
        """Yield the ways to say title and date: on one line each, or the titles wrapped where that does not fit."""
        style = _STYLES[Detail.FULL]
        yield style
        rows = self.seen.rows
        for share, most in ((0.42, 2), (0.5, 3), (0.62, 4)):
            wrapping = replace(style, wrap=max(share * self.width, 140.0), lines=most)
            lines = max((len(lines_of(int(row), self.events, wrapping)) for row in rows), default=1)
            yield replace(wrapping, row=style.row + (lines - 1) * style.title * LINE)

    def _fitted(self, lanes: list[Lane], style: Style) -> list[list[arrange.Place]] | None:
        fitted = [arrange.first_fit(self._items(lane, style), self.width) for lane in range(len(lanes))]
        return None if None in fitted else [places for places in fitted if places is not None]

    def _items(self, lane: int, style: Style, most: int | None = None) -> list[arrange.Item]:
        rows = self.seen.rows[self.dealt.code[self.seen.rows] == lane] if most is None else None
        chosen = rows if rows is not None else important(self.dealt, self.seen, lane, most or 0)
        asked = self.chosen >= 0 and self.seen.inside[self.chosen] and self.dealt.code[self.chosen] == lane
        if asked and self.chosen not in chosen:
            chosen = np.append(chosen, self.chosen)
        items = items_of(chosen, self.events, self.seen, self.view, self.width, style, self.words)
        return [replace(item, weight=inf) if item.event == self.chosen else item for item in items]

    def _needed(self, lanes: list[Lane], fitted: Sequence[Sequence[arrange.Place]], style: Style) -> float:
        return sum(self._height(lane, _rows(places), style) for lane, places in zip(lanes, fitted, strict=True))

    def _height(self, lane: Lane, rows: int, style: Style) -> float:
        header = _HEADER if self.narrow else 0.0
        if not lane.in_view:
            return header + _FOLDED - (4.0 if self.narrow else 0.0)
        least = _NOTED if rows and lane.note and not self.narrow else 0.0
        return max(header + 2 * style.pad + rows * style.row + style.strip, least)

    def _full(
        self, lanes: list[Lane], style: Style, fitted: list[list[arrange.Place]], height: float
    ) -> tuple[Detail, list[Lane], list[Mark], list[Label], list[Strip]]:
        rows = sum(_rows(places) for places in fitted)
        spare = height - self._needed(lanes, fitted, style)
        roomy = replace(style, row=min(style.row + _MOST_SPARE, style.row + max(spare, 0.0) / max(rows, 1)))
        return Detail.FULL, *self._laid(lanes, fitted, [_rows(places) for places in fitted], roomy), []

    def _dense(
        self, lanes: list[Lane], detail: Detail, height: float
    ) -> tuple[Detail, list[Lane], list[Mark], list[Label], list[Strip]]:
        style = _STYLES[detail]
        if self.narrow:  # a phone is scrolled anyway
            height = max(height, _NARROW_LANE * len(lanes))
        fixed = sum(self._height(lane, 0, style) for lane in lanes)
        rows = max(int((height - fixed) // style.row), 0)
        if detail is Detail.TITLES:
            wishes = [arrange.first_fit(self._items(i, style), self.width) for i in range(len(lanes))]
            wanted = [
                _rows(wish) if wish is not None else lane.in_view for wish, lane in zip(wishes, lanes, strict=True)
            ]
            given = _shared(wanted, rows)
            placed = [
                wish if wish is not None and _rows(wish) <= given[i] else self._crowded(i, given[i], style)
                for i, wish in enumerate(wishes)
            ]
        else:
            given = _shared([40 if lane.in_view else 0 for lane in lanes], rows)
            placed = [
                arrange.most_important(self._items(i, style, 24 * given[i]), given[i], self.width) if given[i] else []
                for i in range(len(lanes))
            ]
        lanes, marks, labels = self._laid(lanes, placed, given, style)
        return detail, lanes, marks, labels, self._strips(lanes) if detail is Detail.DENSITY else []

    def _crowded(self, lane: int, rows: int, style: Style) -> list[arrange.Place]:
        def shorten(item: arrange.Item, room: float) -> tuple[str, float] | None:
            text = cut(str(self.events.titles[item.event]), room, style.title)
            return None if text is None else (text, text_width(text, style.title))

        return arrange.every_mark(self._items(lane, style), rows, self.width, shorten) if rows else []

    def _laid(
        self, lanes: list[Lane], placed: Sequence[Sequence[arrange.Place]], rows: Sequence[int], style: Style
    ) -> tuple[list[Lane], list[Mark], list[Label]]:
        top, out, marks, labels = 0.0, [], list[Mark](), list[Label]()
        for lane, places, count in zip(lanes, placed, rows, strict=True):
            bottom = top + self._height(lane, count, style)
            first = top + style.pad + style.strip + (_HEADER if self.narrow else 0.0)
            marks += marks_of(places, first, style, self.events, self.fade)
            labels += labels_of(places, first, style, self.events, self.words)
            titled = sum(place.side is not None for place in places)
            out.append(replace(lane, top=top, bottom=bottom, titled=titled, folded=lane.in_view - len(places)))
            top = bottom
        return out, marks, labels

    def _strips(self, lanes: list[Lane]) -> list[Strip]:
        facts, plans = bins(self.dealt, self.seen, self.view, self.width)
        highest = int((facts + plans).max(initial=1))
        top = (_HEADER if self.narrow else 0.0) + 4
        height = _STYLES[Detail.DENSITY].strip - 3
        return [
            Strip(i, lane.top + top, lane.top + top + height, tuple(facts[i].tolist()),
                  tuple(plans[i].tolist()), highest)
            for i, lane in enumerate(lanes) if lane.in_view
        ]  # fmt: skip


def _rows(places: Sequence[arrange.Place]) -> int:
    return max((place.row + 1 for place in places), default=0)


def _shared(wanted: Sequence[int], rows: int) -> list[int]:
    """Share rows out: one to each lane that wants any, then one more to each in turn while there are some left."""
    given = [min(want, 1) for want in wanted]
    left = rows - sum(given)
    while left > 0 and any(have < want for have, want in zip(given, wanted, strict=True)):
        for lane, want in enumerate(wanted):
            if left > 0 and given[lane] < want:
                given[lane] += 1
                left -= 1
    return given
