"""What a user names (files, folders, ``-``) becomes documents, and one line for each that cannot be read."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from timeline.model import Document, TimelineError
from timeline.reading.decoding import decode
from timeline.reading.formats.plain_text import from_text
from timeline.reading.readers import Asked, readers

_MAX_BYTES = 512 * 1024 * 1024
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def read_sources(sources: Iterable[str], asked: Asked) -> Iterator[Document | TimelineError]:
    """Yield the documents of several sources in order, and for each that cannot be read the error instead.

    Args:
        sources: paths of files and folders (searched for known formats, in the order of their names), ``-`` for stdin.
        asked: what the user says of all of them.
    """
    for source in sources:
        try:
            for path in _files(source):
                yield from _read_file(path, asked)
        except TimelineError as error:
            yield error


def read(source: str | Path | bytes, *, published: date | None = None, language: str | None = None) -> Document:
    """Return the one document of a file, or of a text given as bytes.

    Args:
        source: path of a file with exactly one document, or the bytes of a text.
        published: publication date that wins over the document's own.
        language: language code; recognised where it is not given.

    Raises:
        TimelineError: when it cannot be read, or holds no or several documents.
    """
    asked = Asked(published, language)
    if isinstance(source, bytes):
        text, notes = decode(source, "bytes")
        return from_text(text, "bytes", asked, notes)
    found: list[Document] = []
    for item in read_sources([str(source)], asked):
        if isinstance(item, TimelineError):
            raise item
        found.append(item)
    if len(found) != 1:
        raise TimelineError(f"{source}: holds {len(found)} documents, not one")
    return found[0]


def _files(source: str) -> list[str]:
    if _ADDRESS.match(source):
        raise TimelineError(f"{source}: web addresses cannot be read yet; save the page as text first")
    path = Path(source)
    if source == "-" or not path.is_dir():
        return [source]
    try:
        found = sorted(str(item) for item in path.rglob("*") if item.suffix.lower() in readers and item.is_file())
    except OSError as error:
        raise TimelineError(f"{source}: {_reason(error)}") from None
    if not found:
        raise TimelineError(f"{source}: no documents in this folder (known formats: {', '.join(readers)})")
    return found


def _read_file(path: str, asked: Asked) -> Iterator[Document | TimelineError]:
    try:
        suffix = ".txt" if path == "-" else Path(path).suffix.lower()
        if not suffix and Path(path).is_file():
            suffix = ".txt"
        data = _bytes(path)
        if suffix not in readers:
            raise TimelineError(f"{path}: no reader for {suffix or 'this'} files (known formats: {', '.join(readers)})")
        yield from readers[suffix](data, "stdin" if path == "-" else path, asked)
    except TimelineError as error:
        yield error


def _bytes(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read(_MAX_BYTES)
    try:
        with Path(path).open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise TimelineError(f"{path}: {_reason(error)}") from None
    if len(data) > _MAX_BYTES:
        raise TimelineError(f"{path}: larger than {_MAX_BYTES // 2**20} MB")
    return data


def _reason(error: OSError | ValueError) -> str:
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return text[:1].lower() + text[1:]
