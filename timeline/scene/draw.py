"""Places in the rows of a lane become marks and labels with their pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.scene.arrange import GAP, Place
from timeline.scene.index import FORMS, TONES, EventIndex
from timeline.scene.metrics import text_width
from timeline.scene.parts import Form, Label, Mark
from timeline.scene.wording import Wording, in_words


@dataclass(frozen=True)
class Style:
    """Sizes in pixels of one detail: a row, a mark, the fonts of title and date (0: no date), the strip, what is left free."""

    row: float
    mark: float
    title: float
    date: float
    strip: float
    pad: float


def label_width(row: int, events: EventIndex, style: Style, words: Wording) -> float:
    """Return the width of an event's whole label: the wider of its lines."""
    title = text_width(str(events.titles[row]), style.title, 600 if style.date else 400)
    if not style.date:
        return title
    return max(title, text_width(in_words(str(events.dates[row]), words), style.date))


def marks_of(places: Sequence[Place], first: float, style: Style, events: EventIndex, fade: float) -> list[Mark]:
    """Return the mark of each place.

    Args:
        places: of one lane.
        first: pixel of the top of its first row.
        style: sizes.
        events: the index.
        fade: pixels over which an open end is drawn.
    """
    return [_mark(place, first, style, events, fade) for place in places]


def _mark(place: Place, first: float, style: Style, events: EventIndex, fade: float) -> Mark:
    item, row = place.item, place.item.event
    form = FORMS[events.form[row]]
    middle = first + (place.row + 0.5) * style.row
    height = style.mark
    if place.side == "above":
        height = 6.0 if style.date else 4.0
        middle += style.row / 2 - height / 2 - 3
    width = item.right - item.left
    soft = min(0.32 * width, 40.0)
    fades = {Form.PERIOD: (soft, soft), Form.BEFORE: (min(fade, width), 0.0), Form.AFTER: (0.0, min(fade, width))}
    left, right = fades.get(form, (0.0, 0.0))
    return Mark(
        row, form, item.left, item.right, middle, height, left, right,
        about=bool(events.about[row]), tone=TONES[events.tone[row]],
    )  # fmt: skip


def labels_of(places: Sequence[Place], first: float, style: Style, events: EventIndex, words: Wording) -> list[Label]:
    """Return the labels of those places that have words."""
    return [_label(place, first, style, events, words) for place in places if place.side is not None]


def _label(place: Place, first: float, style: Style, events: EventIndex, words: Wording) -> Label:
    item, row = place.item, place.item.event
    middle = first + (place.row + 0.5) * style.row
    lines = style.title * 1.25 + style.date * 1.25
    if place.side == "above":
        middle -= 4.5 if style.date else 3.0
    x = {"right": item.right + GAP, "left": item.left - GAP, "above": item.left}[str(place.side)]
    text = place.cut or str(events.titles[row])
    width = item.words if place.cut is None else text_width(text, style.title)
    date = in_words(str(events.dates[row]), words) if style.date else ""
    side = "left" if place.side == "left" else "right"
    return Label(row, text, date, x, middle, width, lines, side, place.cut is None)
