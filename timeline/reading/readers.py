"""The table of formats: a suffix names the reader that turns a file's bytes into documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from timeline.model import Document, TimelineError
from timeline.registry import Registry


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user says of the documents, which wins over what they say themselves.

    Args:
        published: publication date, or None to read it from the document.
        language: language code, or None to recognise it.
    """

    published: date | None = None
    language: str | None = None


class Reader(Protocol):
    """Turns the bytes of one file into its documents."""

    def __call__(self, data: bytes, name: str, asked: Asked) -> Iterable[Document | TimelineError]:
        """Return the documents of ``data``, and an error in place of each that cannot be read.

        Args:
            data: the whole file.
            name: its path, for messages and as the source of a document.
            asked: what the user says of the documents.

        Raises:
            TimelineError: when nothing of the bytes is in this format.
        """


readers: Registry[Reader] = Registry("format", "timeline.reading.formats")
