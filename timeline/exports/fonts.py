"""The name of a font becomes the files that are shipped: what pictures are drawn with where no browser does it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from timeline.resources import folder

FAMILY = "Source Sans 3"
_FROM, _TO = 0x0530, 0x1DFF  # Armenian to the last blocks before Latin Extended Additional: none of them in the font


def files() -> list[Path]:
    """Return the files of the family: regular and semibold."""
    return sorted(fonts_folder().glob("*.ttf"))


@cache
def fonts_folder() -> Path:
    """Return where they are."""
    return folder("data") / "fonts"


def suffices(text: str) -> bool:
    """Tell whether the shipped font writes a text: Latin, Greek and Cyrillic letters with their punctuation.

    Where it does, a picture is the same on every machine. Other scripts are drawn with the fonts of the machine.
    """
    return text.isascii() or all(ord(char) < _FROM or _TO < ord(char) < 0x2E80 or ord(char) == 0xFFFD for char in text)
