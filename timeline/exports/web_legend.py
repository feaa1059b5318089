"""What a scene's legend explains becomes a list in a web page, its keys drawn in the colours of a theme."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import fields, replace
from html import escape

from timeline.figures import svg
from timeline.figures.inline import inlined
from timeline.figures.legend import KEY_HEIGHT, keys
from timeline.figures.svg_marks import definitions
from timeline.figures.theme import THEMES
from timeline.resources import folder
from timeline.scene import Scene
from timeline.scene.legend import NAMES, legend
from timeline.scene.wording import Wording


def web_legend(scenes: Sequence[Scene], words: Wording, theme: str) -> str:
    """Return the list, empty where there is nothing to explain.

    Args:
        scenes: the same events at the sizes between which the page chooses.
        words: the words of the interface.
        theme: of the page: light or dark.
    """
    said = _merged(scenes, words)
    if not said:
        return ""
    entries = [f"<li>{_drawn(markup, width, theme)}{escape(text)}</li>" for markup, width, text in keys(said)]
    defined = _drawn(f"<defs>{definitions()}</defs>", 0, theme)
    return f'<ul class="keys" aria-label="{escape(words("timeline.legend"))}">{"".join(entries)}</ul>{defined}'


def _merged(scenes: Sequence[Scene], words: Wording) -> dict[str, str]:
    """Return what any of the scenes explains; how many moves have no room differs from one to the other."""
    every = [legend(replace(scene, more_moves=0), words) for scene in scenes]
    out = {name: next(one[name] for one in every if name in one) for name in NAMES if any(name in one for one in every)}
    return out | ({"slip": words("legend.slip_some")} if any(scene.more_moves for scene in scenes) else {})


def _drawn(markup: str, width: float, theme: str) -> str:
    """Return a drawing as an element of the page whose look needs no style sheet."""
    root = ET.fromstring(f'<svg class="sheet"><g class="picture">{markup}</g></svg>')
    css = svg.style() + (folder("data") / "interface" / "sheet.css").read_text(encoding="utf-8")
    colours = {field.name: getattr(THEMES[theme], field.name) for field in fields(THEMES[theme])}
    inlined(root, css, colours)
    high = KEY_HEIGHT if width else 0
    root.attrib |= {"width": f"{width:g}", "height": f"{high:g}", "aria-hidden": "true", "focusable": "false"}
    return ET.tostring(root, encoding="unicode", short_empty_elements=False)
