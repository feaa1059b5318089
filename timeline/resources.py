"""The name of a resource folder becomes its path, in a checkout and in an installed wheel alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from timeline.model import TimelineError

_PACKAGE = Path(__file__).resolve().parent


@cache
def folder(name: str) -> Path:
    """Return the folder ``assets`` or ``data``: inside the package (wheel), else beside it (checkout).

    Raises:
        TimelineError: when neither place holds it.
    """
    places = (_PACKAGE / name, _PACKAGE.parent / name)
    for place in places:
        if place.is_dir():
            return place
    raise TimelineError(f"folder {name!r} is missing: looked in {places[0]} and {places[1]}")
