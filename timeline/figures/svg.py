"""A scene becomes an SVG picture whose colours are left to the page (CSS classes) or to a theme."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from math import ceil
from operator import add

from timeline.figures.surroundings import BOTTOM, RIGHT, TOP
from timeline.figures.svg_arrows import arrow_lines, arrow_words
from timeline.figures.svg_marks import definitions, mark_group
from timeline.figures.svg_names import lane_names
from timeline.figures.text import plain
from timeline.figures.theme import FONT, Theme
from timeline.resources import folder
from timeline.scene.index import EventIndex
from timeline.scene.legend import legend
from timeline.scene.metrics import text_width
from timeline.scene.parts import Detail, Label, Lane, Line, Scene, Strip
from timeline.scene.wording import Wording

_DASH = 8.0  # pixels from dash to dash of a publication line, as the style sheet has them
_EDGE = 16.0  # pixels from the side within which a tick has no room for its name


def drawing(scene: Scene, events: EventIndex, words: Wording, selected: str = "", css: str = "") -> str:
    """Return the picture of a scene as SVG markup; every text in it is escaped and free of control characters.

    What its legend has to explain goes with it (``data-legend``, JSON), for the page to show under it.

    Args:
        scene: what is drawn.
        events: the index the scene was composed from.
        words: the words of the interface.
        selected: id of the event to tint, or an empty text.
        css: style to put into it; without one the page must have it.
    """
    width, height = extent(scene)
    content = inside(scene, events, words, selected)
    explained = escape(json.dumps(legend(scene, words), ensure_ascii=False))
    head = f"<style>{css}</style>" if css else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="picture {scene.detail}" width="{width:g}" height="{height:g}" '
        f'viewBox="0 0 {width:g} {height:g}" data-legend="{explained}">{head}{content}</svg>'
    )


def extent(scene: Scene) -> tuple[float, float]:
    """Return width and height of the picture of a scene in pixels, lane names and axis included."""
    return scene.gutter + scene.width + RIGHT, TOP + scene.height + BOTTOM


def inside(scene: Scene, events: EventIndex, words: Wording, selected: str = "") -> str:
    """Return what stands inside the picture's outer element; arguments as :func:`drawing`."""
    inner = "".join(_content(scene, events, selected))
    box = f'x="-1" y="-{TOP:g}" width="{scene.width + RIGHT:g}" height="{extent(scene)[1]:g}"'
    return (
        f"<defs>{definitions()}"
        f'<clipPath id="plot"><rect {box}/></clipPath></defs>'
        f'<g transform="translate({scene.gutter:g} {TOP:g})"><path class="rule" d="{_rules(scene)}"/>'
        f'<g clip-path="url(#plot)"><g class="moves">{inner}</g></g>'
        f'<path class="axis" d="M0 {scene.height + 0.5:g}H{scene.width + RIGHT:g}"/></g>'
        f"<g>{''.join(lane_names(scene, words))}</g>"
    )


def themed(theme: Theme) -> str:
    """Return the CSS of a picture that stands alone."""
    colours = {name: getattr(theme, name) for name in ("paper", "ink", "muted", "rule", "fact", "words", "plan", "off")}
    variables = ";".join(f"--{name}:{colour}" for name, colour in colours.items())
    return f".picture{{{variables};--future:{theme.future};background:{theme.paper};font-family:{FONT}}}{style()}"


@cache
def style() -> str:
    """Return the CSS of a picture, whose colours are variables."""
    return (folder("data") / "interface" / "picture.css").read_text(encoding="utf-8")


def _content(scene: Scene, events: EventIndex, selected: str) -> Iterator[str]:
    if scene.future is not None:
        yield f'<rect class="future" x="{scene.future:.1f}" width="9999" height="{scene.height:g}"/>'
    edges = "".join(f"M{_x(scene, tick.at)} 0V{scene.height + 5:g}" for tick in scene.ticks)
    yield f'<path class="grid" d="{edges}"/>'
    for line in scene.lines:
        yield f'<path class="{_kind(line)}" d="{_upright(scene, line.x)[0]}"/>'
    yield from _strips(scene)
    yield from arrow_lines(scene)
    labels = {label.event: label for label in scene.labels}
    for mark in sorted(scene.marks, key=lambda mark: (mark.x0, mark.event)):
        label = labels.get(mark.event)
        chosen = selected != "" and str(events.ids[mark.event]) == selected
        said = _words(label, scene.detail) if label else ""
        yield mark_group(mark, label, said, text_of(str(events.ids[mark.event])), chosen)
    for line in scene.lines:  # above the halos of the words that it runs through, and faint there
        through = _upright(scene, line.x)[1]
        if through:
            yield f'<path class="{_kind(line)} through" d="{through}"/>'
    yield from arrow_words(scene)
    yield from _ticks(scene)
    for line in scene.lines:
        if line.anchor:
            x = f"{line.x:.1f}"
            yield f'<text class="line-word" x="{x}" y="-9" text-anchor="{line.anchor}">{text_of(line.text)}</text>'


def _kind(line: Line) -> str:
    return "reading" if line.kind == "published" else "today"


def _upright(scene: Scene, x: float) -> tuple[str, str]:
    """Return a line from top to bottom in two parts: between words, and through them.

    The names of lanes are left out where they stand inside the lanes. Both parts begin on a dash of the whole line.
    """
    through = [label.box for label in scene.labels]
    names = [] if scene.gutter else [_name_box(lane) for lane in scene.lanes]
    gaps = sorted(
        (top - 2, bottom + 2, crossed)
        for boxes, crossed in ((through, True), (names, False))
        for left, top, right, bottom in boxes
        if left - 3 < x < right + 3
    )
    outside, inside, y = "", "", 0.0
    for top, bottom, crossed in gaps:
        if top > y:
            outside += f"M{x:.1f} {_dash(y):g}V{top:g}"
        if crossed and bottom > y:
            inside += f"M{x:.1f} {max(top, y) // _DASH * _DASH:g}V{_dash(bottom):g}"
        y = max(y, bottom)
    return outside + (f"M{x:.1f} {_dash(y):g}V{scene.height:g}" if y < scene.height else ""), inside


def _dash(y: float) -> float:
    """Return where the first dash of the whole line begins from a height on."""
    return ceil(y / _DASH) * _DASH


def _name_box(lane: Lane) -> tuple[float, float, float, float]:
    note = 6 + text_width(lane.note, 12.5, 600) if lane.note else 0.0
    return 4.0, lane.top + 5, 8 + text_width(lane.name, 14, 600) + note, lane.top + 20


def _x(scene: Scene, day: float) -> str:
    return f"{round((day - scene.view.start) / scene.view.days * scene.width) + 0.5:g}"


def _ticks(scene: Scene) -> Iterator[str]:
    for tick in scene.ticks:
        x = _x(scene, tick.middle)
        if not _EDGE <= float(x) <= scene.width - _EDGE + RIGHT:
            continue  # half a name says nothing
        yield f'<text class="tick" x="{x}" y="{scene.height + 18:g}">{text_of(tick.text)}</text>'
        if tick.above:
            yield f'<text class="tick" x="{x}" y="{scene.height + 34:g}">{text_of(tick.above)}</text>'


def _words(label: Label, detail: Detail) -> str:
    """Return the lines of a label as text elements, centred on its middle."""
    lines = label.text.split("\n")
    size = 14.0 if detail is Detail.FULL else 12.5
    step = size * 1.2
    top = label.y - (len(lines) * step + (15.0 if label.date else 0.0)) / 2
    anchor = ' text-anchor="end"' if label.side == "left" else ""
    spans = "".join(
        f'<tspan x="{label.x:.1f}" y="{top + number * step + size * 0.93:.1f}">{text_of(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    said = f'<text class="title"{anchor}>{spans}</text>'
    if label.date:
        y = top + len(lines) * step + 12.5
        said += f'<text class="date"{anchor} x="{label.x:.1f}" y="{y:.1f}">{text_of(label.date)}</text>'
    return said


def _strips(scene: Scene) -> Iterator[str]:
    """Yield two areas for all lanes together: all events, as plans look, and over them the facts."""
    if scene.strips:
        everything = [tuple(map(add, strip.facts, strip.plans)) for strip in scene.strips]
        facts = [strip.facts for strip in scene.strips]
        bins = len(facts[0])
        edges = [f"{place * scene.width / bins:.1f}" for place in range(bins + 1)]
        for kind, counts in (("plan", everything), ("fact", facts)):
            path = "".join(_steps(edges, strip, row) for strip, row in zip(scene.strips, counts, strict=True))
            yield f'<path class="strip {kind}" d="{path}"/>'


def _steps(edges: Sequence[str], strip: Strip, counts: tuple[int, ...]) -> str:
    """Return the outline of a row of counts, heights by their roots so that few can be seen beside many.

    Args:
        edges: where the counts begin and the last one ends, in pixels as they are written.
    """
    scale, floor = (strip.bottom - strip.top) / max(strip.highest, 1) ** 0.5, f"{strip.bottom:.1f}"
    path, before = [], f"V{floor}"
    base = before
    for edge, count in zip(edges, (*counts, 0), strict=True):
        top = f"V{strip.bottom - scale * count**0.5:.1f}" if count else base
        if top != before:
            path.append(f"M{edge} {floor}{top}" if before == base else f"H{edge}{top}")
            before = top
    return "".join(path)


def _rules(scene: Scene) -> str:
    return "".join(f"M-{scene.gutter:g} {round(lane.top) + 0.5:g}H{scene.width + RIGHT:g}" for lane in scene.lanes)


def text_of(text: str) -> str:
    """Return a text as XML can hold it: escaped, without control characters and lone surrogates."""
    return escape(plain(text))
