"""A text file becomes one document whose text is the decoded file, unchanged."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from timeline.model import Document, Span
from timeline.reading.decoding import decode
from timeline.reading.header import read_header
from timeline.reading.readers import Asked, readers
from timeline.reading.words import recognise_language


@readers.add(".txt", ".md", ".text")
def read_plain_text(data: bytes, name: str, asked: Asked) -> Iterable[Document]:
    """Return one document; its title is the first heading, else its first words."""
    text, notes = decode(data, name)
    return (from_text(text, name, asked, notes),)


def from_text(text: str, name: str, asked: Asked, notes: tuple[str, ...] = (), title: str = "") -> Document:
    """Return a text as a document, with its publication line, title and language read from it.

    Args:
        text: the document's text, kept as it is.
        name: its source.
        asked: what the user says of it.
        notes: notes of the reader, kept with the document.
        title: the title where the format gives one.
    """
    language = asked.language or recognise_language(text)
    header = read_header(text, language, asked.published)
    published, basis = (asked.published, "as given") if asked.published else (header.published, header.basis)
    return Document(
        text=text,
        source=name,
        title=title or header.title or _opening(text, header.spans) or PurePath(name).stem or name,
        published=published,
        published_basis=basis,
        header=header.spans,
        language=language,
        notes=notes,
    )


_WORDS = 8
"""Words of the story that stand for the title of a text that has none."""


def _opening(text: str, header: tuple[Span, ...]) -> str:
    """Return the first words of a text after its publication line."""
    start = 0
    for span in header:
        if not text[start : span.start].strip():
            start = span.end
    words = text[start : start + 400].split()
    return " ".join(words[:_WORDS]) + ("\u2026" if len(words) > _WORDS else "")
