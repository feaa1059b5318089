"""The marks of a scene become SVG elements: shapes say fact, words, plan or called off; edges say how sure."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.scene.parts import Form, Label, Mark

_TONES = ("fact", "words", "plan", "off")
_HOLLOW, _LIGHT = ("plan", "off"), 0.16  # what tells no fact, and the opacity of its filling
_RAIL, _CAP = 1.8, 2.6  # pixels: the outline of what is hollow, a hard edge


def definitions() -> str:
    """Return the gradients and the hatching that marks refer to."""
    gradients = "".join(
        f'<linearGradient id="{tone}-{way}{name}" class="{tone}"{turn}>'
        f'<stop stop-color="currentColor" stop-opacity="{0.03 * full:g}"/>'
        f'<stop offset="1" stop-color="currentColor" stop-opacity="{full:g}"/></linearGradient>'
        for tone in _TONES
        for way, turn in (("in", ""), ("out", ' x1="1" x2="0"'))
        for name, full in (("", 1.0), *([("-light", _LIGHT)] if tone in _HOLLOW else []))
    )
    hatch = '<path class="hatch" d="M-1 7L7 -1M-4 4L4 -4M2 10L10 2" transform="scale(.857)"/>'
    return f'{gradients}<pattern id="about" width="6" height="6" patternUnits="userSpaceOnUse">{hatch}</pattern>'


def mark_group(mark: Mark, label: Label | None, words: str, event_id: str, chosen: bool) -> str:
    """Return the group of an event: its mark, its words, and the tint behind them when it is chosen.

    Args:
        mark, label: as in the scene.
        words: the markup of the label.
        event_id: escaped.
        chosen: whether it is the selected event.
    """
    tint = _tint(mark, label) if chosen else ""
    return f'<g class="event {mark.tone}" data-id="{event_id}">{tint}{shape(mark)}{words}</g>'


def shape(mark: Mark) -> str:
    """Return the elements of a mark; their colour is that of the group they are put into."""
    return _day(mark) if mark.form is Form.DAY else "".join(_bar(mark))


def _day(mark: Mark) -> str:
    x, r = (mark.x0 + mark.x1) / 2, mark.height * 0.6
    if mark.tone == "words":
        kind = "open" if mark.about else "solid halo"
        shape = f'<circle class="{kind}" cx="{x:.1f}" cy="{mark.y:.1f}" r="{r * 0.78:.1f}"/>'
    else:
        kind = "solid halo" if mark.tone == "fact" and not mark.about else "open"
        r -= 1.2 if kind == "open" else 0
        shape = (
            f'<path class="{kind}" d="M{x:.1f} {mark.y - r:.1f}l{r:.1f} {r:.1f}l-{r:.1f} {r:.1f}l-{r:.1f} -{r:.1f}z"/>'
        )
    if mark.tone == "off":
        shape += f'<path class="open" d="M{x - r:.1f} {mark.y:.1f}h{2 * r:.1f}M{x:.1f} {mark.y - r:.1f}v{2 * r:.1f}"/>'
    if mark.about:
        shape += f'<circle class="solid" cx="{x:.1f}" cy="{mark.y:.1f}" r="1.8"/>'
    return shape


def _bar(mark: Mark) -> Iterator[str]:
    thin = mark.height < 8
    height = mark.height * (0.62 if mark.tone == "words" and not thin else 1.0)
    top, bottom = mark.y - height / 2, mark.y + height / 2
    hollow = mark.tone in _HOLLOW
    if hollow:
        yield from _stretches(mark, top, height, light=True)
        yield from _stretches(mark, top, _RAIL)
        yield from _stretches(mark, bottom - _RAIL, _RAIL)
    else:
        yield from _stretches(mark, top, height)
    if mark.about:
        yield _rect(mark.x0, top, mark.x1 - mark.x0, height, 'fill="url(#about)"')
    over = 3.0 if mark.form in (Form.BEFORE, Form.AFTER) and not thin else 0.0
    for x, hard in (
        (mark.x1 - _CAP, mark.form is Form.BEFORE or (hollow and mark.form is Form.RANGE)),
        (mark.x0, mark.form is Form.AFTER or (hollow and mark.form is Form.RANGE)),
    ):
        if hard:
            yield _rect(x, top - over, _CAP, height + 2 * over, 'class="solid"')
    if mark.tone == "off":
        yield _rect(mark.x0, mark.y - _RAIL / 2, mark.x1 - mark.x0, _RAIL, 'class="solid"')


def _stretches(mark: Mark, top: float, height: float, light: bool = False) -> Iterator[str]:
    """Yield the fading, the solid and the fading part of a bar; whole pixels leave no seams between them."""
    edges = [round(x) for x in (mark.x0, mark.x0 + mark.fade_left, mark.x1 - mark.fade_right, mark.x1)]
    name, solid = ("-light", f'class="solid" fill-opacity="{_LIGHT:g}"') if light else ("", 'class="solid"')
    fills = (f'fill="url(#{mark.tone}-in{name})"', solid, f'fill="url(#{mark.tone}-out{name})"')
    for left, right, fill in zip(edges, edges[1:], fills, strict=False):
        if right > left:
            yield _rect(left, top, right - left, height, fill)


def _rect(x: float, y: float, width: float, height: float, more: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" {more}/>'


def _tint(mark: Mark, label: Label | None) -> str:
    half = mark.height / 2
    boxes = [(mark.x0, mark.y - half, mark.x1, mark.y + half), *([label.box] if label else [])]
    left, top = min(box[0] for box in boxes) - 9, min(box[1] for box in boxes) - 4
    right, bottom = max(box[2] for box in boxes) + 9, max(box[3] for box in boxes) + 4
    return _rect(left, top, right - left, bottom - top, 'class="chosen" rx="7"')
