"""Places in the rows of a lane become marks and labels with their pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.scene.arrange import GAP, Place
from timeline.scene.index import FORMS, TONES, EventIndex
from timeline.scene.metrics import ELLIPSIS, text_width, wrapped
from timeline.scene.parts import Form, Label, Mark
from timeline.scene.wording import Wording, in_words

LINE = 1.2
"""Height of a line of text, in font sizes."""


@dataclass(frozen=True)
class Style:
    """Sizes in pixels of one detail: row, mark, fonts of title and date (0: no date), strip, what is left free.

    Titles wrap at ``wrap`` (0: never) to at most ``lines``.
    """

    row: float
    mark: float
    title: float
    date: float
    strip: float
    pad: float
    wrap: float = 0.0
    lines: int = 1

    @property
    def weight(self) -> int:
        """Weight of the titles' font: they stand out where a date stands under them."""
        return 600 if self.date else 400


def label_width(row: int, events: EventIndex, style: Style, words: Wording) -> float:
    """Return the width of an event's whole label: the wider of its lines."""
    title = max(text_width(line, style.title, style.weight) for line in lines_of(row, events, style))
    if not style.date:
        return title
    return max(title, text_width(in_words(str(events.dates[row]), words), style.date))


def lines_of(row: int, events: EventIndex, style: Style) -> tuple[str, ...]:
    """Return the lines of an event's title."""
    title = str(events.titles[row])
    return wrapped(title, style.wrap, style.lines, style.title, style.weight) if style.wrap else (title,)


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
        height = 6.0 if style.date else 3.0
        middle += style.row / 2 - height / 2 - (3.0 if style.date else 0.5)
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
    said = lines_of(row, events, style)
    lines = style.title * LINE * len(said) + style.date * LINE
    if place.side == "above":
        middle -= 4.5 if style.date else 1.5
    x = {"right": item.right + GAP, "left": item.left - GAP, "above": item.left}[str(place.side)]
    text = place.cut or "\n".join(said)
    width = item.words if place.cut is None else text_width(text, style.title)
    date = in_words(str(events.dates[row]), words) if style.date else ""
    side = "left" if place.side == "left" else "right"
    return Label(row, text, date, x, middle, width, lines, side, place.cut is None and not text.endswith(ELLIPSIS))
