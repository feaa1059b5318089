"""What a scene's legend explains becomes its markup: each sort once, drawn as it is drawn in the picture."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace

from timeline.figures.svg import text_of
from timeline.figures.svg_arrows import HEAD
from timeline.figures.svg_marks import shape
from timeline.scene.legend import TONES
from timeline.scene.legend import legend as explained
from timeline.scene.metrics import text_width
from timeline.scene.parts import Form, Mark, Scene
from timeline.scene.wording import Wording

_SIZE, _LINE = 12.5, 19.0  # pixels: letters, and from line to line
_KEY, _GAP, _APART = 26.0, 7.0, 17.0  # pixels: a key of a period, from key to words, from entry to entry
_DAY = 12.0
_STEPS = (3, 6, 5, 9, 7, 11, 8, 4)  # heights of a strip's key
KEY_HEIGHT = 17.0
NOTE = "+n"
"""How a lane counts the titles it has no room for."""

_BARS = {"period": Form.PERIOD, "range": Form.RANGE, "open": Form.BEFORE}


def legend(scene: Scene, words: Wording, width: float) -> tuple[str, float]:
    """Return the markup of a legend and its height in pixels.

    Args:
        scene: what is explained; a sort that it lacks is left out.
        words: the words of the interface.
        width: pixels there are.
    """
    entries = explained(scene, words)
    plain = _plain(entries)
    x, line, out = 0.0, 0, []
    for name, said in entries.items():
        wide = _width(name)
        needed = wide + _GAP + text_width(said, _SIZE)
        if x and x + needed > width:
            x, line = 0.0, line + 1
        middle = (line + 0.5) * _LINE
        out.append(_key(name, plain, x, middle))
        out.append(f'<text class="key-words" x="{x + wide + _GAP:.1f}" y="{middle + 4.4:.1f}">{text_of(said)}</text>')
        x += needed + _APART
    return "".join(out), (line + 1) * _LINE if out else 0.0


def keys(entries: Mapping[str, str]) -> Iterator[tuple[str, float, str]]:
    """Yield each key of a legend by itself, :data:`KEY_HEIGHT` pixels high: its markup, its width, and its words.

    Args:
        entries: as :func:`timeline.scene.legend.legend` returns them.
    """
    for name, said in entries.items():
        yield _key(name, _plain(entries), 0.0, KEY_HEIGHT / 2), _width(name), said


def _plain(entries: Container[str]) -> str:
    """Return the tone in which forms are drawn."""
    return next((tone for tone in TONES if tone in entries), "fact")


def _width(name: str) -> float:
    if name == "untitled":
        return text_width(NOTE, _SIZE)
    return _DAY if name in TONES or name == "day" else _KEY


def _key(name: str, plain: str, x: float, y: float) -> str:
    """Return a key that begins at ``x`` with its middle at ``y``; bars are drawn in the tone ``plain``."""
    if name == "untitled":
        return f'<text class="key-words" x="{x:.1f}" y="{y + 4.4:.1f}">{NOTE}</text>'
    if name == "slip":
        neck = x + _KEY - HEAD
        head = f"M{x + _KEY:.1f} {y:.1f}l-{HEAD:g} -{HEAD * 2 / 3:.1f}v{HEAD * 4 / 3:.1f}z"
        return f'<path class="slip" d="M{x:.1f} {y:.1f}H{neck:.1f}"/><path class="slip-head" d="{head}"/>'
    if name == "strip":
        step = _KEY / len(_STEPS)
        tops = "".join(f"V{y + 5.5 - high:.1f}h{step:.2f}" for high in _STEPS)
        return f'<path class="strip fact" d="M{x:.1f} {y + 5.5:.1f}{tops}V{y + 5.5:.1f}z"/>'
    mark = _mark(name, plain)
    return f'<g class="{"form" if name == "day" else mark.tone}">{shape(replace(mark, x0=x, x1=x + mark.x1, y=y))}</g>'


def _mark(name: str, plain: str) -> Mark:
    if name in TONES or name == "day":
        return Mark(-1, Form.DAY, 0, _DAY, 0, _DAY - 1, tone=name if name in TONES else "fact")
    form = _BARS.get(name, Form.RANGE)
    fade = _KEY * (0.4 if form is Form.PERIOD else 0.75)
    left = fade if form in (Form.PERIOD, Form.BEFORE) else 0.0
    right = fade if form is Form.PERIOD else 0.0
    return Mark(-1, form, 0, _KEY, 0, 9, fade_left=left, fade_right=right, about=name == "about", tone=plain)
