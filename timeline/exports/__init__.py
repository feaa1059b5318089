"""A collection becomes bytes of a file: formats found by suffix, and a way to write them whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Protocol

from timeline.frame import Collection
from timeline.model import TimelineError
from timeline.registry import Registry


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


def find(path_or_suffix: str | os.PathLike[str]) -> Export:
    """Return the format of a path or suffix; the longest suffix that is known wins.

    Args:
        path_or_suffix: ``events.csv``, ``.csv`` or ``csv``.

    Raises:
        TimelineError: when no format has this suffix; the known ones are named.
    """
    name = Path(path_or_suffix).name.lower()
    parts = name.split(".")
    for start in range(len(parts)):
        suffix = ".".join(parts[start:])
        if suffix and suffix in exports:
            return exports[suffix]
    known = ", ".join(f".{known}" for known in exports)
    raise TimelineError(f"{os.fspath(path_or_suffix)}: no export with this suffix; known: {known}")


def export(collection: Collection, path_or_suffix: str | os.PathLike[str]) -> bytes:
    """Return a collection in the format of a path or suffix.

    Raises:
        TimelineError: when no format has this suffix.
    """
    return find(path_or_suffix)(collection)


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file beside its place and rename it, so that a half-written one never replaces a whole one.

    Raises:
        TimelineError: when it cannot be written.
    """
    target = Path(path)
    beside: str | None = None
    try:
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, beside = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(mode)
        Path(beside).replace(target)
    except OSError as error:
        if beside is not None:
            Path(beside).unlink(missing_ok=True)
        raise TimelineError(f"{target}: cannot be written ({error.strerror or error})") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
