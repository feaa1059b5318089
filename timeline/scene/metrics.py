"""A text becomes the width it will take on the screen, by the widths of the font's characters (no browser needed)."""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache

from timeline.resources import folder

_MISSING = 0.62  # em; a character the font lacks is drawn by another font: allow for a wide one
_WIDE = 1.02  # em; ideographs and emoji fill a square
ELLIPSIS = "…"
_SPARE = 1.02  # hinting and rounding of real screens


@lru_cache(maxsize=4)
def _widths(weight: int) -> dict[str, float]:
    table = json.loads((folder("data") / "interface" / "font-widths.json").read_text(encoding="utf-8"))
    by_width = table["weights"][str(weight)]
    return {character: int(width) / 1000 for width, characters in by_width.items() for character in characters}


@lru_cache(maxsize=16384)
def text_width(text: str, size: float, weight: int = 400) -> float:
    """Return the estimated width of a line of text in pixels.

    Args:
        text: one line.
        size: font size in pixels.
        weight: 400 or 600.
    """
    known = _widths(weight)
    return size * _SPARE * sum(known[char] if char in known else _unknown(char) for char in text)


def exact_width(text: str, size: float, weight: int = 400) -> float | None:
    """Return the width of a line of text in the measured font, nothing spared; None when the font lacks a character.

    Args:
        text, size, weight: as in :func:`text_width`.
    """
    known = _widths(weight)
    return size * sum(known[char] for char in text) if all(char in known for char in text) else None


def _unknown(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(char) in "WF" or ord(char) > 0xFFFF else _MISSING


def wrapped(text: str, room: float, lines: int, size: float, weight: int = 400) -> tuple[str, ...]:
    """Return a text in lines no wider than ``room`` (a word that is wider stands alone), at most ``lines``.

    Args:
        text: one line.
        room: pixels there are.
        lines: at most; the last is cut with an ellipsis where the text goes on.
        size, weight: as in :func:`text_width`.
    """
    out: list[str] = []
    for word in text.split(" "):
        if out and text_width(f"{out[-1]} {word}", size, weight) <= room:
            out[-1] = f"{out[-1]} {word}"
        else:
            out.append(word)
    if len(out) <= lines:
        return tuple(out)
    last = cut(" ".join(out[lines - 1 :]), room, size, weight, least=1)
    return (*out[: lines - 1], last or ELLIPSIS)


def cut(text: str, room: float, size: float, weight: int = 400, least: int = 12) -> str | None:
    """Return the beginning of a text that fits, ended at a word and marked with an ellipsis.

    Args:
        text: one line.
        room: pixels there are.
        size, weight: as in :func:`text_width`.
        least: characters that must remain for the rest to be worth showing.

    Returns:
        The text itself when it fits, None when too little would remain.
    """
    if text_width(text, size, weight) <= room:
        return text
    words = text.split(" ")
    width, kept = text_width(ELLIPSIS, size, weight), 0
    for place, word in enumerate(words):
        width += text_width(word if place == 0 else " " + word, size, weight)
        if width > room:
            break
        kept = place + 1
    short = " ".join(words[:kept]).rstrip(" ,;:-\u2013\u2014(")
    return f"{short}{ELLIPSIS}" if len(short) >= least else None
