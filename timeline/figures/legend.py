"""The marks that a scene holds become its legend: each sort once, drawn as it is drawn in the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.figures.svg import text_of
from timeline.figures.svg_marks import shape
from timeline.scene.metrics import text_width
from timeline.scene.parts import Form, Mark, Scene
from timeline.scene.wording import Wording

_SIZE, _LINE = 12.5, 19.0  # pixels: letters, and from line to line
_KEY, _GAP, _APART = 26.0, 7.0, 17.0  # pixels: a key of a period, from key to words, from entry to entry
_DAY = 12.0
NOTE = "+n"
"""How a lane counts the titles it has no room for."""

_TONES = (("fact", "legend_fact"), ("words", "legend_words"), ("plan", "legend_plan"), ("off", "legend_off"))
_FORMS = (
    ((Form.DAY,), "legend_day"),
    ((Form.PERIOD,), "legend_period"),
    ((Form.RANGE,), "legend_range"),
    ((Form.BEFORE, Form.AFTER), "legend_open"),
)


def legend(scene: Scene, words: Wording, width: float) -> tuple[str, float]:
    """Return the markup of a legend and its height in pixels.

    Args:
        scene: what is explained; a sort that it lacks is left out.
        words: the words of the interface.
        width: pixels there are.
    """
    x, line, out = 0.0, 0, []
    for mark, wide, said in _entries(scene, words):
        needed = wide + _GAP + text_width(said, _SIZE)
        if x and x + needed > width:
            x, line = 0.0, line + 1
        middle = (line + 0.5) * _LINE
        base = f'y="{middle + 4.4:.1f}"'
        if mark is None:
            out.append(f'<text class="key-words" x="{x:.1f}" {base}>{NOTE}</text>')
        else:
            placed = replace(mark, x0=x, x1=x + mark.x1, y=middle)
            out.append(f'<g class="{mark.tone}">{shape(placed)}</g>')
        out.append(f'<text class="key-words" x="{x + wide + _GAP:.1f}" {base}>{text_of(said)}</text>')
        x += needed + _APART
    return "".join(out), (line + 1) * _LINE if out else 0.0


def _entries(scene: Scene, words: Wording) -> Iterator[tuple[Mark | None, float, str]]:
    """Yield the key, its width and its words; no key where it is a note in letters."""
    tones = {mark.tone for mark in scene.marks} | ({"fact", "plan"} if scene.strips else set())
    for tone, name in _TONES:
        if tone in tones:
            yield Mark(-1, Form.DAY, 0, _DAY, 0, _DAY - 1, tone=tone), _DAY, words(f"timeline.{name}")
    forms = {mark.form for mark in scene.marks}
    if len(forms) > 1 or any(mark.about for mark in scene.marks):
        plain = "fact" if "fact" in tones else next((tone for tone, _ in _TONES if tone in tones), "fact")
        for sorts, name in _FORMS:
            form = next((sort for sort in sorts if sort in forms), None)
            if form is Form.DAY:
                yield Mark(-1, form, 0, _DAY, 0, _DAY - 1, tone=plain), _DAY, words(f"timeline.{name}")
            elif form is not None:
                yield _bar(form, plain), _KEY, words(f"timeline.{name}")
        if any(mark.about for mark in scene.marks):
            yield _bar(Form.RANGE, plain, about=True), _KEY, words("timeline.legend_about")
    if any(lane.untitled for lane in scene.lanes):
        yield None, text_width(NOTE, _SIZE), words("timeline.legend_untitled")


def _bar(form: Form, tone: str, about: bool = False) -> Mark:
    fade = _KEY * (0.4 if form is Form.PERIOD else 0.75)
    left = fade if form in (Form.PERIOD, Form.BEFORE) else 0.0
    right = fade if form in (Form.PERIOD, Form.AFTER) else 0.0
    return Mark(-1, form, 0, _KEY, 0, 9, fade_left=left, fade_right=right, about=about, tone=tone)
