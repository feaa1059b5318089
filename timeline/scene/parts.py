"""The parts of a scene as frozen values: lanes, marks, labels, strips, ticks and what is only counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the time line in day numbers (1970-01-01 is 0); ``end`` is the instant after its last day."""

    start: float
    end: float

    @property
    def days(self) -> float:
        """Its length in days."""
        return self.end - self.start


class Form(StrEnum):
    """How a mark says how sure its date is."""

    DAY = "day"  # a diamond
    PERIOD = "period"  # a bar over the whole period that fades at both ends
    RANGE = "range"  # two named ends: a solid bar
    BEFORE = "before"  # fades in from the left, hard right edge
    AFTER = "after"  # hard left edge, fades out to the right


class Detail(StrEnum):
    """How much a view has room to say of each event."""

    FULL = "full"  # title and date on two lines
    TITLES = "titles"  # every mark, titles where they fit
    DENSITY = "density"  # strips of counts with the most important titles


@dataclass(frozen=True, slots=True)
class Mark:
    """One event as it is drawn; lengths are pixels of the plot, x from its left and y from its top.

    Args:
        event: row of the event in the index.
        form: see :class:`Form`.
        x0, x1, y, height: the box it fills.
        fade_left, fade_right: pixels at each end over which it fades.
        about: the date is approximate (hatched).
        tone: fact, words (a statement), plan or off (called off): what colour and shape say.
    """

    event: int
    form: Form
    x0: float
    x1: float
    y: float
    height: float
    fade_left: float = 0.0
    fade_right: float = 0.0
    about: bool = False
    tone: str = "fact"


@dataclass(frozen=True, slots=True)
class Label:
    """The words beside a mark.

    Args:
        event: row of the event in the index.
        text: its title, cut at a word end with an ellipsis unless ``whole``.
        date: the date in words; empty in one-line views.
        x: pixel at which the text begins (``side`` right) or ends (``side`` left).
        y: pixel of its middle.
        width, height: estimated size in pixels.
        side: where it stands beside its mark.
        whole: nothing was cut.
    """

    event: int
    text: str
    date: str
    x: float
    y: float
    width: float
    height: float
    side: str
    whole: bool

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in pixels."""
        left = self.x if self.side == "right" else self.x - self.width
        return left, self.y - self.height / 2, left + self.width, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Lane:
    """A horizontal band of the picture.

    Args:
        key: what its events share; empty for the lane of those that have no such thing.
        name: what is written beside it.
        top, bottom: pixels.
        total: its events.
        in_view: those within the visible span.
        titled: those with a label.
        folded: those in view that have no mark of their own (they are counted here).
        before, after: those that lie left and right of the visible span.
        others: how many small lanes this one gathers.
        note: what is said of it as a whole: how far its target moved.
    """

    key: str
    name: str
    top: float
    bottom: float
    total: int
    in_view: int
    titled: int
    folded: int
    before: int
    after: int
    others: int = 0
    note: str = ""

    @property
    def untitled(self) -> int:
        """Events in view whose title is not written."""
        return self.in_view - self.titled


@dataclass(frozen=True, slots=True)
class Strip:
    """Counts along a lane: ``facts[i]`` and ``plans[i]`` events in the i-th of equal bins over the plot's width."""

    lane: int
    top: float
    bottom: float
    facts: tuple[int, ...]
    plans: tuple[int, ...]
    highest: int


class Tick(NamedTuple):
    """A mark of the axis: where a period begins, the middle of it, its name, and the name of the period around it."""

    at: float
    middle: float
    text: str
    above: str


class Line(NamedTuple):
    """A thin upright line: the day, pixel, its words, and on which side of it they stand."""

    day: float
    x: float
    text: str
    kind: str  # published or today
    anchor: str = ""  # start, middle, end; empty where its words have no room


@dataclass(frozen=True, slots=True)
class Arrow:
    """A dotted curve from a date of a target to the next one; pixels of the plot.

    It is a cubic Bezier curve: from (x0, y0) upright to the height ``bend``, along it, and upright to (x1, y1).

    Args:
        earlier, later: rows of the two events in the index.
        x0, y0, x1, y1, bend: see above.
        text: the slip; empty where there is no room for it.
        x, y, width: middle of the slip, and its estimated width.
    """

    earlier: int
    later: int
    x0: float
    y0: float
    x1: float
    y1: float
    bend: float
    text: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0

    def with_text(self, text: str, x: float, y: float, width: float) -> Arrow:
        """Return the same with its slip written."""
        return replace(self, text=text, x=x, y=y, width=width)

    def at(self, share: float) -> tuple[float, float]:
        """Return the point of the curve at a parameter from 0 to 1."""
        a, b, c, d = (1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3
        return (a + b) * self.x0 + (c + d) * self.x1, a * self.y0 + (b + c) * self.bend + d * self.y1


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture of events, worked out to the pixel.

    Args:
        view: the visible span.
        width, height: size of the plot in pixels, without margins.
        gutter: pixels at the left that lane names take; 0 where they stand inside the lanes.
        detail: how much is said of each event.
        lanes, marks, labels, strips, ticks, lines, arrows: what is drawn.
        unplaced: rows of events whose date names no day (they are listed, not drawn).
        future: pixel from which the future begins, or None.
        more_moves: moves between marks for whose arrow there is no room.
    """

    view: Span
    width: float
    height: float
    gutter: float
    detail: Detail
    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    strips: tuple[Strip, ...]
    ticks: tuple[Tick, ...]
    lines: tuple[Line, ...]
    unplaced: tuple[int, ...]
    future: float | None
    arrows: tuple[Arrow, ...] = ()
    more_moves: int = 0

    def day_at(self, x: float) -> float:
        """Return the day number at a pixel of the plot."""
        return self.view.start + x / self.width * self.view.days

    @property
    def in_view(self) -> int:
        """Events within the visible span."""
        return sum(lane.in_view for lane in self.lanes)

    @property
    def counted(self) -> int:
        """Events that have no mark: those in strips or folded, and those outside the visible span."""
        return sum(lane.folded + lane.before + lane.after for lane in self.lanes)
