"""The sources of a command become documents, and what is wrong with them lines on stderr."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from timeline.dates import has_rules
from timeline.model import Document, TimelineError
from timeline.reading import Asked, read_sources


class Inputs:
    """The documents that a command asks for, read one at a time.

    Args:
        asked: the parsed command line, with ``sources``, ``published`` and ``language``.

    ``status`` is 1 once an input could not be processed, else 0.
    """

    def __init__(self, asked: argparse.Namespace) -> None:
        self._sources = asked.sources
        self._asked = Asked(asked.published, asked.language)
        self.status = 0

    def __iter__(self) -> Iterator[Document]:
        progress = sys.stderr.isatty()
        for number, item in enumerate(read_sources(self._sources, self._asked), start=1):
            if isinstance(item, TimelineError):
                self.problem(str(item))
                continue
            if progress and number % 25 == 0:
                print(f"\r{number} documents", end="", file=sys.stderr)
            for note in notes_on(item):
                warn(note)
            yield item

    def problem(self, message: str) -> None:
        """Say in one line that an input could not be processed."""
        warn(message)
        self.status = 1


def notes_on(document: Document) -> Iterator[str]:
    """Yield what a user of this document's events should know, a line each."""
    yield from document.notes
    if document.published is None:
        yield f"{document.source}: no publication date found, relative dates stay undated (--published gives one)"
    if not has_rules(document.language):
        yield f"{document.source}: no rules for language {document.language!r}, so only numeric dates are found"


def warn(message: str) -> None:
    """Print one line on stderr; line ends inside it are shown as blanks."""
    print(f"timeline: {' '.join(message.split())}", file=sys.stderr)
