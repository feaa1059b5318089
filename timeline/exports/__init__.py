"""A collection becomes bytes of a file: formats found by suffix, and a way to write them whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from timeline.frame import Collection
from timeline.model import TimelineError
from timeline.registry import Registry
from timeline.writing import replace_file

if TYPE_CHECKING:
    import pandas as pd


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


@runtime_checkable
class Streamed(Protocol):
    """What a format may have besides: its bytes in parts, so that a large file never stands in memory whole."""

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the bytes of the file in order."""
        ...


class InChunks:
    """A format that is given by its chunks alone: the whole is the chunks joined."""

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the bytes of the file in order."""
        raise NotImplementedError

    def __call__(self, collection: Collection) -> bytes:
        """Return the collection in this format: the same collection gives the same bytes."""
        return b"".join(self.chunks(collection))


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
        TimelineError: when no format has this suffix, or what it needs is not installed.
    """
    return exports[name_for(path_or_suffix)](collection)


def stream(collection: Collection, name: str) -> Iterator[bytes]:
    """Yield a collection in the format of a name (``csv``) in parts; in one where the format knows no parts.

    Raises:
        TimelineError: before the first part, when what the format needs is not installed.
    """
    made = exports[name]
    if isinstance(made, Streamed):
        yield from made.chunks(collection)
    else:
        yield made(collection)


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole: a half-written one never replaces it.

    Raises:
        TimelineError: when it cannot be written.
    """
    with replace_file(Path(path)) as file:
        file.write(data)


def save(
    events: pd.DataFrame | Collection,
    path: str | os.PathLike[str],
    format: str | None = None,  # noqa: A002
) -> None:
    """Write events to a file, whole or not at all, whatever its format.

    Args:
        events: a frame of ``to_frame`` or any of its rows, or a collection.
        path: the file; its suffix names the format.
        format: the format's name (``csv``, ``timelinejs.json``) where the suffix does not say it.

    Raises:
        TimelineError: when no format has this name or suffix, or the file cannot be written.

    >>> import timeline
    >>> document = timeline.read(b"ESA signed the accord on 13 July 2020.")
    >>> frame = timeline.to_frame(timeline.extract(document))
    >>> timeline.save(frame, "events.xlsx")
    >>> timeline.save(frame, "events.json", format="timelinejs.json")
    """
    collection = events if isinstance(events, Collection) else Collection(events)
    name = format.lower().lstrip(".") if format else name_for(path)
    with replace_file(Path(path)) as file:
        try:
            for part in stream(collection, name):
                file.write(part)
        except TimelineError as error:
            raise TimelineError(f"{os.fspath(path)}: {error}") from None
