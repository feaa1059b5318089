"""What is asked for becomes the picture, what the pointer can touch in it, and the overview strip under it."""

from __future__ import annotations

import base64
import json
from bisect import bisect_right
from collections.abc import Mapping
from hashlib import sha256
from math import inf
from typing import Any

import numpy as np

from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.figures import BOTTOM, RIGHT, TOP, svg
from timeline.scene import Options, Scene, Span, compose
from timeline.scene.days import Floats
from timeline.scene.index import EventIndex
from timeline.scene.lanes import deal
from timeline.scene.strips import bins
from timeline.scene.ticks import ticks
from timeline.scene.view import parse_view, visible, whole
from timeline.scene.wording import Wording, in_words

_WIDTHS, _HEIGHTS = (280.0, 4000.0), (240.0, 4000.0)
_BARS = 240


def scene_of(
    library: Library, filters: Filters, size: Mapping[str, Any], today: float | None, words: Wording
) -> tuple[Scene, EventIndex]:
    """Return the scene of what is asked for, and the index it was composed from.

    Args:
        library: what is shown.
        filters: what is asked for.
        size: ``width`` and ``height`` in pixels that the page has for the chart.
        today: day number of today's line, or None.
        words: the words of the interface.
    """
    selection = library.select(filters.only_filters())
    events = selection.events
    width = _within(size.get("width"), _WIDTHS, 1200.0)
    height = _within(size.get("height"), _HEIGHTS, 640.0)
    options = Options(
        lanes=filters.lanes,
        order=filters.order,
        today=today,
        words=words,
        chosen=selection.place(library.row(filters.selected)),
    )
    span = parse_view(filters.view) if filters.view else None
    return compose(events, span, width - RIGHT, height - TOP - BOTTOM, options), events


def _within(value: Any, limits: tuple[float, float], otherwise: float) -> float:
    known = isinstance(value, (int, float)) and not isinstance(value, bool) and value == value
    return min(max(float(value), limits[0]), limits[1]) if known else otherwise


def drawing(scene: Scene, events: EventIndex, filters: Filters, words: Wording) -> dict[str, Any]:
    """Return the picture of a scene with what its page needs to answer the pointer and the keyboard.

    Returns:
        ``svg``; ``touch``: the marks that can be touched; ``slips``: the words on arrows that can; ``view``: the span
        in day numbers; ``left``, ``top``, ``width``: of the plot in pixels; ``count``: of events; ``before`` and
        ``after``: how many of them lie to the left and right of the view.
    """
    return {
        "svg": svg.drawing(scene, events, words, filters.selected, svg.style()),
        "touch": _touch(scene, events, words),
        "slips": _slips(scene, events, words),
        "view": list(scene.view),
        "left": scene.gutter,
        "top": TOP,
        "width": scene.width,
        "count": len(events),
        "before": sum(lane.before for lane in scene.lanes),
        "after": sum(lane.after for lane in scene.lanes),
    }


def _touch(scene: Scene, events: EventIndex, words: Wording) -> list[list[Any]]:
    """Return what can be touched, with its words: the marks in time order, as they stand in the index.

    Each is a list: boxes of mark and label in pixels, id, title (empty where it is written whole), date in words and
    what the mark says, number of its lane, and what a screen reader says of it.
    """
    labels = {label.event: label for label in scene.labels}
    tops = [lane.top for lane in scene.lanes]
    out = []
    for mark in sorted(scene.marks, key=lambda mark: mark.event):
        box = (mark.x0, mark.y - mark.height / 2, mark.x1, mark.y + mark.height / 2)
        label = labels.get(mark.event)
        boxes = [box] if label is None else [box, label.box]
        title, whole = str(events.titles[mark.event]), label is not None and label.whole
        date = in_words(str(events.dates[mark.event]), words)
        position = words("panel.position", place=f"{mark.event + 1:,}", count=f"{len(events):,}")
        shown = [[round(edge, 1) for edge in box] for box in boxes]
        lane = bisect_right(tops, mark.y) - 1
        tip = words("timeline.tip", date=date, tone=words(f"legend.{mark.tone}"))
        said = f"{title}, {date}, {position}"
        out.append([shown, str(events.ids[mark.event]), "" if whole else title, tip, lane, said])
    return out


def _slips(scene: Scene, events: EventIndex, words: Wording) -> list[list[Any]]:
    """Return the words on arrows as :func:`_touch` returns marks; each leads to the later of its two events."""
    out: list[list[Any]] = []
    for arrow in scene.arrows:
        first, last = (in_words(str(events.dates[row]), words) for row in (arrow.earlier, arrow.later))
        box = [arrow.x - arrow.width / 2 - 2, arrow.y - 9, arrow.x + arrow.width / 2 + 2, arrow.y + 9]
        moved = words("slip.arrow", first=first, last=last, moved=arrow.text)
        if arrow.text:
            out.append([[box], str(events.ids[arrow.later]), str(events.titles[arrow.later]), moved])
    return out


def answer(
    library: Library, filters: Filters, size: Mapping[str, Any], today: float | None, words: Wording, strip: str = ""
) -> dict[str, Any]:
    """Return all that the page shows of the timeline; arguments as :func:`scene_of`.

    Args:
        strip: ``key`` of the strip that the page has; the same one is not told again.

    Returns:
        What :func:`drawing` returns, and ``strip`` (see :func:`overview`), ``name`` (what the picture is called),
        ``found`` (whether there is any event), ``chosen`` (the days of the selected event, wherever they lie) and
        ``place`` (its place in time order, or -1).
    """
    scene, events = scene_of(library, filters, size, today, words)
    name = words("timeline.name", events=words("page.events", count=f"{len(events):,}"))
    told = overview(library, filters, words)
    chosen = library.select(filters.only_filters()).place(library.row(filters.selected))
    return drawing(scene, events, filters, words) | {
        "strip": {"key": strip} if told["key"] == strip else told, "name": name, "found": bool(len(events)),
        "chosen": _days_of(events, chosen), "place": chosen,
    }  # fmt: skip


def _days_of(events: EventIndex, row: int) -> list[float] | None:
    """Return the first and last instant of an event, a bound twice where it is open; None where it has no place."""
    if row < 0 or not events.placed[row]:
        return None
    first, last = float(events.first[row]), float(events.last[row])
    return [last if first == -inf else first, first if last == inf else last]


def overview(library: Library, filters: Filters, words: Wording) -> dict[str, Any]:
    """Return the strip of all events that filters leave (worked out once for each).

    Returns:
        ``key``: of what the strip shows; ``facts`` and ``plans``: addresses of pictures of bars; ``start`` and ``end``
        of the strip (day numbers), and ``years`` (share of the width, text).
    """
    selection = library.select(filters.only_filters())
    if not selection.strip:
        span = whole(selection.events)
        facts, plans = _strip_counts(selection.events, span, words)
        highest = float(max((facts + plans).max(initial=1), 1))
        marks = [tick for tick in ticks(span, 900, words) if span.start <= tick.middle <= span.end]
        selection.strip.update(
            facts=_bars(np.zeros(len(facts)), facts, highest),
            plans=_bars(facts, plans, highest),
            start=span.start,
            end=span.end,
            years=[[round((tick.middle - span.start) / span.days, 4), tick.text] for tick in marks],
        )
        shown = json.dumps(selection.strip, sort_keys=True)
        selection.strip["key"] = sha256(shown.encode("utf-8")).hexdigest()[:12]
    return selection.strip


def _strip_counts(events: EventIndex, span: Span, words: Wording) -> tuple[Floats, Floats]:
    seen = visible(events, span, span.days * 0.04)
    facts, plans = bins(deal(events, "none", 1, words), seen, span, _BARS * 8)
    return (facts[0], plans[0]) if len(facts) else (np.zeros(_BARS), np.zeros(_BARS))


def _bars(below: Floats, counts: Floats, highest: float) -> str:
    """Return bars as a picture that serves as a mask: the page gives them their colour."""

    def height(count: float) -> float:
        return float(round(38 * (count / highest) ** 0.5, 1))

    rects = []
    for place, (low, count) in enumerate(zip(below.tolist(), counts.tolist(), strict=True)):
        if count:
            top = height(low + count)
            size = max(top - height(low), 2.2)
            rects.append(f'<rect x="{place * 4}" y="{40 - top:.1f}" width="3.2" height="{size:.1f}"/>')
    box = f'viewBox="0 0 {len(counts) * 4} 40" preserveAspectRatio="none"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{"".join(rects)}</svg>'
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode("ascii")).decode("ascii")
