"""The words for sources: a document, its sentences, and places in its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class TimelineError(Exception):
    """An input or a data file cannot be used; the message is one line that names it and says why."""


class Span(NamedTuple):
    """Characters ``text[start:end]`` of a document's text: offsets count from 0, the end is excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of this span in ``text``."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Document:
    """A source as it was read: its text and what is known of it.

    Args:
        text: the text that every offset refers to.
        source: path or address; for a line of a .jsonl corpus its id.
        title: the document's title, or an empty text.
        published: publication date; None where the source does not say (never today).
        published_basis: where that date was read ("header 'date 2020-07-15'").
        header: spans of the text that are publication line, byline or caption: they date nothing.
        language: code (``en``).
        outlet: who published it, or an empty text.
        url: its address, or an empty text.
        notes: one line each on what a reader of the result should know ("decoded as cp1252").
    """

    text: str
    source: str
    title: str = ""
    published: date | None = None
    published_basis: str = ""
    header: tuple[Span, ...] = ()
    language: str = "en"
    outlet: str = ""
    url: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document; ``text`` is exactly ``document.text[start:end]``."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The sentence's place in the document's text."""
        return Span(self.start, self.end)
