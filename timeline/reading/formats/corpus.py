"""A ``.jsonl`` corpus becomes one document a line, each text used as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from timeline.model import Document, TimelineError
from timeline.reading.decoding import decode
from timeline.reading.formats.plain_text import from_text
from timeline.reading.readers import Asked, readers

# half of a character: JSON can write it, no file can hold it; the stand-in keeps every offset
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@readers.add(".jsonl", ".ndjson")
def read_corpus(data: bytes, name: str, asked: Asked) -> Iterable[Document | TimelineError]:
    """Return the documents in the order of their lines; a bad line becomes an error that names its number."""
    text, notes = decode(data, name)
    return _documents(text, name, asked, notes)


def _documents(text: str, name: str, asked: Asked, notes: tuple[str, ...]) -> Iterator[Document | TimelineError]:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield _document(line, f"{name}: line {number}", asked, notes)
            except TimelineError as error:
                yield error


def _document(line: str, place: str, asked: Asked, notes: tuple[str, ...]) -> Document:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise TimelineError(f"{place}: not JSON ({str(error)[:80]})") from None
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str) or "id" not in fields:
        raise TimelineError(f'{place}: not an object with "id" and "text"')
    given = Asked(
        published=asked.published or _published(fields, place),
        language=asked.language or _text(fields, "language") or _text(fields, "lang") or None,
    )
    text = _LONE_SURROGATE.sub("\ufffd", fields["text"])
    document = from_text(text, str(fields["id"]), given, notes, title=_text(fields, "title"))
    basis = "as given" if asked.published else "the corpus" if given.published else document.published_basis
    return replace(document, published_basis=basis, outlet=_text(fields, "outlet"), url=_text(fields, "url"))


def _text(fields: dict[str, object], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _published(fields: dict[str, object], place: str) -> date | None:
    value = fields.get("published") or fields.get("dct")
    if not value:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise TimelineError(f"{place}: publication date {str(value)[:40]!r} is not an ISO day") from None
