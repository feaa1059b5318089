"""A frame becomes a picture in a file of its own: heading, legend, chart, what is hidden, sources, as SVG."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pandas as pd

from timeline.figures import svg as writer
from timeline.figures.credits import alternative, heading, lead, sources
from timeline.figures.inline import inlined, renamed
from timeline.figures.legend import legend
from timeline.figures.sizes import Size, size_of
from timeline.figures.surroundings import BOTTOM, RIGHT, TOP
from timeline.figures.text import plain
from timeline.figures.theme import FONT, THEMES
from timeline.frame import one_row_a_cluster
from timeline.model import Day, TimelineError
from timeline.resources import folder
from timeline.scene import EventIndex, Options, Scene, Span, compose, index
from timeline.scene.days import number
from timeline.scene.metrics import wrapped
from timeline.scene.parts import Detail
from timeline.scene.view import parse_view
from timeline.scene.wording import Wording, in_words, wording

_GROWN = (1.0, 1.12, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5)  # how much finer a picture of fixed shape may be drawn
_FULL_UP_TO = 1.25  # how much finer, at most, for the sake of telling every event in full
_LOW, _HIGH = 180.0, 760.0  # pixels in height of a chart where nothing limits it,
_FIRST, _EACH = 90.0, 24.0  # and how they grow with the events
_BARE = 2.0  # pixels of margin where the place around it has one
_LEAD, _FOOT, _LINE = 13.5, 12.5, 1.3


@dataclass(frozen=True)
class Look:
    """How a picture is made.

    Args:
        size: column, page, slide, or ``WIDTHxHEIGHT`` in pixels.
        theme: light, dark or grey.
        lanes, view, today, language: as in :func:`timeline.figures.figure`.
        title: its heading; empty for the title of the only document, else the project's name.
        around: heading and sources too; without them it is the chart with its legend, for a place that says the rest.
    """

    size: str = "page"
    theme: str = "light"
    lanes: str = "actor"
    view: str | None = None
    today: str | None = None
    title: str = ""
    language: str = "en"
    around: bool = True


@dataclass(frozen=True)
class Sheet:
    """A picture worked out: its markup, and the scene it shows.

    Args:
        markup: SVG.
        scene: what is drawn.
        width, height: of the drawing in its own pixels.
    """

    markup: str
    scene: Scene
    width: float
    height: float


def svg(
    frame: pd.DataFrame,
    *,
    size: str = "page",
    theme: str = "light",
    lanes: str = "actor",
    view: str | None = None,
    today: str | None = None,
    title: str = "",
    language: str = "en",
) -> str:
    """Return the timeline of a frame as an SVG picture that stands alone, drawn without a browser.

    Args:
        frame: one row a mention, the columns of :data:`timeline.frame.COLUMNS`; mentions of one event are drawn once.
        size: column (90 mm wide), page (170 mm), slide (16:9), or ``WIDTHxHEIGHT`` in pixels.
        theme: light, dark, or grey for print without colour.
        lanes: actor, category, status, document or none.
        view: the visible span as ``START/END`` in EDTF, both included; None for all of it.
        today: ISO day at which to draw a line; None for none.
        title: the heading; empty for the title of the only document, else the project's name.
        language: of the words in the picture.

    Returns:
        Markup without scripts, style sheets or references to other files; text stays text.

    Raises:
        TimelineError: when an option is not one of its choices.

    >>> import timeline
    >>> frame = timeline.to_frame(timeline.extract(timeline.read(b"ESA signed the accord on 13 July 2020.")))
    >>> picture = timeline.svg(frame, size="column", theme="grey")
    >>> picture.startswith("<svg"), "ESA signed the accord" in picture
    (True, True)
    """
    return sheet(frame, Look(size, theme, lanes, view, today, title, language)).markup


def sheet(frame: pd.DataFrame, look: Look) -> Sheet:
    """Return the picture of a frame; ``frame`` and errors as in :func:`svg`."""
    if look.theme not in THEMES:
        raise TimelineError(f"unknown theme {look.theme!r}; known: {', '.join(THEMES)}")
    size, span = size_of(look.size), parse_view(look.view) if look.view else None
    if look.view and span is None:
        raise TimelineError(f"not a span of EDTF dates, START/END: {look.view!r}")
    if not look.around:
        size = replace(size, margin=_BARE)
    shown, words = one_row_a_cluster(frame), wording(look.language)
    events = index(shown)
    if look.lanes not in events.groups:
        raise TimelineError(f"unknown lanes {look.lanes!r}; known: {', '.join(events.groups)}")
    today = None if look.today is None else float(number(Day.parse(look.today)))
    options = Options(lanes=look.lanes, most_lanes=size.lanes, today=today, words=words)
    return _fitting(_Sheet(frame, shown, events, size, look, words), span, options)


def _fitting(asked: _Sheet, span: Span | None, options: Options) -> Sheet:
    """Return the picture with the largest letters that its shape has room for, all told in full before that."""
    tries = []
    for by in _GROWN:
        maker = replace(asked, size=_grown(asked.size, by))
        scene, room = maker.composed(span, options)
        fits = room is None or TOP + scene.height + BOTTOM <= room
        tries.append((maker, scene, fits))
        if fits and (room is None or scene.detail is Detail.FULL or by > _FULL_UP_TO):
            break
    told = [scene.detail is Detail.FULL and fits for _, scene, fits in tries]
    fitting = [fits for _, _, fits in tries]
    best = told.index(True) if True in told else fitting.index(True) if True in fitting else -1
    return tries[best][0].finished(tries[best][1])


def _grown(size: Size, by: float) -> Size:
    if size.height is None:
        return size
    return replace(size, width=size.width * by, height=size.height * by)


@dataclass(frozen=True)
class _Sheet:
    """One attempt at a picture, at one size in pixels."""

    frame: pd.DataFrame
    shown: pd.DataFrame
    events: EventIndex
    size: Size
    look: Look
    words: Wording

    @property
    def inner(self) -> float:
        return self.size.width - 2 * self.size.margin

    def composed(self, span: Span | None, options: Options) -> tuple[Scene, float | None]:
        """Return the scene, and the pixels in height there are for it, axis included (None: any)."""
        wide = self.inner - RIGHT
        if self.size.height is None:
            high = min(max(_FIRST + _EACH * len(self.events), _LOW), _HIGH)
            return compose(self.events, span, wide, high, options), None
        room = self.size.height - 2 * self.size.margin
        for _ in range(2):  # legend and foot are known once there is a scene
            for_chart = max(room, 120.0)
            bounded = replace(options, full_room=for_chart - TOP - BOTTOM)
            scene = compose(self.events, span, wide, for_chart - TOP - BOTTOM, bounded)
            room = self.size.height - 2 * self.size.margin - self.others(scene)
        return scene, room

    def others(self, scene: Scene) -> float:
        """Return the pixels in height that everything but the chart takes."""
        return sum(height for _, height in (self.head(), self.keys(scene), self.foot(scene)))

    def head(self) -> tuple[str, float]:
        if not self.look.around:
            return "", 0.0
        big = self.size.heading
        title = wrapped(heading(self.frame, self.words, self.look.title), self.inner, 3, big, 600)
        markup, y = _lines(title, "heading", big, 0.0, f' font-size="{big:g}"')
        more, y = _lines(wrapped(lead(self.shown, self.words), self.inner, 3, _LEAD), "lead", _LEAD, y + 2)
        return markup + more, y + 9

    def keys(self, scene: Scene) -> tuple[str, float]:
        markup, height = legend(scene, self.words, self.inner)
        return f'<g class="picture">{markup}</g>' if markup else "", height + (4.0 if height else 0.0)

    def foot(self, scene: Scene) -> tuple[str, float]:
        said = " ".join(self.hidden(scene))
        texts = [said] if said else []
        if self.look.around:
            texts += [self.sources()]
        markup, y = "", 5.0
        for text in texts:
            more, y = _lines(wrapped(text, self.inner, 4, _FOOT), "foot", _FOOT, y)
            markup += more
        return markup, y if texts else 0.0

    def hidden(self, scene: Scene) -> Iterator[str]:
        """Yield what the picture does not show, a sentence each."""
        counts = {
            "untitled": sum(lane.untitled for lane in scene.lanes),
            "outside": sum(lane.before + lane.after for lane in scene.lanes),
            "unplaced": len(scene.unplaced),
        }
        for name, count in counts.items():
            if count:
                yield self.words(f"sheet.{name}", count=f"{count:,}")

    def sources(self) -> str:
        """Return the line of sources: as many as three lines hold, the rest counted."""
        known = sources(self.frame)
        shown = [source.said(self.words) for source in known[:4]]
        if len(known) > len(shown):
            shown.append(self.words("sheet.more_sources", count=len(known) - len(shown)))
        return self.words("sheet.sources", sources="; ".join(shown), count=len(known)) + "." if known else ""

    def finished(self, scene: Scene) -> Sheet:
        """Return the picture round a scene."""
        margin, width = self.size.margin, self.size.width
        (head, head_high), (keys, keys_high), (foot, foot_high) = self.head(), self.keys(scene), self.foot(scene)
        chart_high = writer.extent(scene)[1] - _unused(scene) if scene.lanes else 60.0
        height = 2 * margin + head_high + keys_high + chart_high + foot_high
        foot_at = margin + head_high + keys_high + chart_high
        full, left = width, margin
        if self.size.height is not None:
            low = max(height, self.size.height)
            full = max(width, low * self.size.width / self.size.height)
            left, foot_at, height = margin + (full - width) / 2, foot_at + low - height, low
        chart = (
            f'<g class="picture {scene.detail}">{writer.inside(scene, self.events, self.words)}</g>'
            if scene.lanes
            else f'<text class="empty" y="30">{writer.text_of(self.words("sheet.nothing"))}</text>'
        )
        parts = (
            (head, margin), (keys, margin + head_high), (chart, margin + head_high + keys_high), (foot, foot_at)
        )  # fmt: skip
        body = "".join(f'<g transform="translate({left:.6g} {y:.6g})">{part}</g>' for part, y in parts if part)
        return Sheet(self.markup(body, full, height), scene, full, height)

    def markup(self, body: str, width: float, height: float) -> str:
        title = writer.text_of(heading(self.frame, self.words, self.look.title))
        told = writer.text_of(alternative(self.shown, self.words))
        root = ET.fromstring(
            f'<svg class="sheet"><title id="title">{title}</title><desc id="desc">{told}</desc>'
            f'<rect class="ground" width="{width:.8g}" height="{height:.8g}"/>{body}</svg>'
        )
        theme = THEMES[self.look.theme]
        css = writer.style() + (folder("data") / "interface" / "sheet.css").read_text(encoding="utf-8")
        names = ("paper", "ink", "muted", "rule", "fact", "words", "plan", "off", "future")
        inlined(root, css, {name: getattr(theme, name) for name in names})
        self._told(root)
        across, down = self.size.measures(width, height)
        root.attrib |= {
            "xmlns": "http://www.w3.org/2000/svg", "width": across, "height": down,
            "viewBox": f"0 0 {width:.8g} {height:.8g}", "role": "img", "aria-labelledby": "title desc",
            "xml:lang": self.look.language, "font-family": FONT.replace('"', "'"),
        }  # fmt: skip
        mark = hashlib.sha256(ET.tostring(root)).hexdigest()[:6]
        renamed(root, f"t{mark}-")
        return ET.tostring(root, encoding="unicode")

    def _told(self, root: ET.Element) -> None:
        """Put title and date of each event into its group, where a pointer or a screen reader finds them."""
        places = {writer.text_of(str(key)): row for row, key in enumerate(self.events.ids)}
        for group in root.iter("g"):
            row = places.get(group.get("data-id", ""))
            if row is not None:
                date, title = in_words(str(self.events.dates[row]), self.words), str(self.events.titles[row])
                told = ET.Element("title")
                told.text = plain(self.words("sheet.event", date=date, title=title))
                group.insert(0, told)


def _unused(scene: Scene) -> float:
    """Return the pixels under the axis that a second line of names would take."""
    return 0.0 if any(tick.above for tick in scene.ticks) else 15.0


def _lines(lines: tuple[str, ...], kind: str, size: float, y: float, more: str = "") -> tuple[str, float]:
    """Return lines of text one under the other, and where they end."""
    step = size * _LINE
    spans = "".join(
        f'<tspan x="0" y="{y + size + place * step:.1f}">{writer.text_of(line)}</tspan>'
        for place, line in enumerate(lines)
    )
    return f'<text class="{kind}"{more}>{spans}</text>', y + len(lines) * step + size * 0.1
