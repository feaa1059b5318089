"""A collection becomes bytes of a file: formats found by suffix, and a way to write them whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from timeline.frame import Collection
from timeline.model import TimelineError
from timeline.registry import Registry
from timeline.writing import replace_file


class Export(Protocol):
    """A format.

    Attributes:
        suffix: of its files, with the dot (``.csv``).
        media_type: of its bytes (``text/csv; charset=utf-8``).
    """

    suffix: str
    media_type: str

    def __call__(self, collection: Collection) -> bytes:
        """Return the collection in this format: the same collection gives the same bytes."""
        ...


exports: Registry[Export] = Registry("export", __name__)
"""The formats by name, which is the suffix without its dot (``csv``, ``timelinejs.json``)."""


def name_for(path_or_suffix: str | os.PathLike[str]) -> str:
    """Return the name of the format of a path or suffix; the longest suffix that is known wins.

    Args:
        path_or_suffix: ``events.csv``, ``.csv`` or ``csv``.

    Raises:
        TimelineError: when no format has this suffix; the known ones are named.
    """
    parts = Path(path_or_suffix).name.lower().split(".")
    for start in range(len(parts)):
        suffix = ".".join(parts[start:])
        if suffix and suffix in exports:
            return suffix
    known = ", ".join(f".{known}" for known in exports)
    raise TimelineError(f"{os.fspath(path_or_suffix)}: no export with this suffix; known: {known}")


def export(collection: Collection, path_or_suffix: str | os.PathLike[str]) -> bytes:
    """Return a collection in the format of a path or suffix.

    Raises:
        TimelineError: when no format has this suffix.
    """
    return exports[name_for(path_or_suffix)](collection)


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole: a half-written one never replaces it.

    Raises:
        TimelineError: when it cannot be written.
    """
    with replace_file(Path(path)) as file:
        file.write(data)
