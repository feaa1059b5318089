"""Events, a look and a size in pixels become one attempt at a picture, which says whether its chart fits."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from timeline.figures import svg as writer
from timeline.figures.credits import Texts
from timeline.figures.fitted import fitted
from timeline.figures.inline import inlined, renamed
from timeline.figures.legend import legend
from timeline.figures.look import Look
from timeline.figures.sizes import Size
from timeline.figures.surroundings import BOTTOM, RIGHT, TOP
from timeline.figures.text import plain
from timeline.figures.theme import FILE_FONT, THEMES
from timeline.resources import folder
from timeline.scene import EventIndex, Options, Scene, Span, compose
from timeline.scene.metrics import wrapped
from timeline.scene.wording import Wording, in_words

_LOW, _HIGH = 180.0, 760.0  # pixels in height of a chart where nothing limits it,
_FIRST, _EACH = 90.0, 24.0  # and how they grow with the events
_LEAD, _FOOT, _LINE = 13.5, 12.5, 1.3


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


@dataclass(frozen=True)
class Attempt:
    """One attempt at a picture, at one size in pixels."""

    texts: Texts
    events: EventIndex
    size: Size
    look: Look
    words: Wording

    @property
    def _inner(self) -> float:
        return self.size.width - 2 * self.size.margin

    def composed(self, span: Span | None, options: Options) -> tuple[Scene, float | None]:
        """Return the scene, and the pixels in height there are for it, axis included (None: any)."""
        wide = self._inner - RIGHT
        if self.size.height is None:
            high = min(max(_FIRST + _EACH * len(self.events), _LOW), _HIGH)
            return compose(self.events, span, wide, high, options), None
        room = self.size.height - 2 * self.size.margin
        for _ in range(2):  # legend and foot are known once there is a scene
            for_chart = max(room, 120.0)
            bounded = replace(options, full_room=for_chart - TOP - BOTTOM)
            scene = compose(self.events, span, wide, for_chart - TOP - BOTTOM, bounded)
            room = self.size.height - 2 * self.size.margin - self._others(scene)
        return scene, room

    def _others(self, scene: Scene) -> float:
        """Return the pixels in height that everything but the chart takes."""
        return sum(height for _, height in (self._head(), self._keys(scene), self._foot(scene)))

    def _head(self) -> tuple[str, float]:
        if not self.look.around:
            return "", 0.0
        big = self.size.heading
        title = wrapped(self.texts.heading, self._inner, 3, big, 600)
        markup, y = _lines(title, "heading", big, 0.0, f' font-size="{big:g}"')
        more, y = _lines(wrapped(self.texts.lead, self._inner, 3, _LEAD), "lead", _LEAD, y + 2)
        return markup + more, y + 9

    def _keys(self, scene: Scene) -> tuple[str, float]:
        markup, height = legend(scene, self.words, self._inner)
        return f'<g class="picture">{markup}</g>' if markup else "", height + (4.0 if height else 0.0)

    def _foot(self, scene: Scene) -> tuple[str, float]:
        said = " ".join(self._hidden(scene))
        texts = [said] if said else []
        if self.look.around:
            texts += [self.texts.sources] if self.texts.sources else []
        markup, y = "", 5.0
        for text in texts:
            more, y = _lines(wrapped(text, self._inner, 4, _FOOT), "foot", _FOOT, y)
            markup += more
        return markup, y if texts else 0.0

    def _hidden(self, scene: Scene) -> Iterator[str]:
        """Yield what the picture does not show, a sentence each."""
        counts = {
            "untitled": sum(lane.untitled for lane in scene.lanes),
            "outside": sum(lane.before + lane.after for lane in scene.lanes),
            "unplaced": len(scene.unplaced),
        }
        for name, count in counts.items():
            if count:
                yield self.words(f"sheet.{name}", count=f"{count:,}")

    def finished(self, scene: Scene) -> Sheet:
        """Return the picture round a scene."""
        margin, width = self.size.margin, self.size.width
        (head, head_high), (keys, keys_high), (foot, foot_high) = self._head(), self._keys(scene), self._foot(scene)
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
        return Sheet(self._markup(body, full, height), scene, full, height)

    def _markup(self, body: str, width: float, height: float) -> str:
        title = writer.text_of(self.texts.heading)
        told = writer.text_of(self.texts.alternative)
        root = ET.fromstring(
            f'<svg class="sheet"><title id="title">{title}</title><desc id="desc">{told}</desc>'
            f'<rect class="ground" width="{width:.8g}" height="{height:.8g}"/>{body}</svg>'
        )
        theme = THEMES[self.look.theme]
        css = writer.style() + (folder("data") / "interface" / "sheet.css").read_text(encoding="utf-8")
        inlined(root, css, {field.name: getattr(theme, field.name) for field in fields(theme)})
        fitted(root)
        self._told(root)
        across, down = self.size.measures(width, height)
        root.attrib |= {
            "xmlns": "http://www.w3.org/2000/svg", "width": across, "height": down,
            "viewBox": f"0 0 {width:.8g} {height:.8g}", "role": "img", "aria-labelledby": "title desc",
            "xml:lang": self.look.language, "font-family": FILE_FONT.replace('"', "'"),
        }  # fmt: skip
        mark = hashlib.sha256(f"{self.look}{title}{told}{body}".encode()).hexdigest()[:6]
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
