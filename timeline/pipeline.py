"""A document becomes its events: the whole story on one page."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.dates import find_dates
from timeline.events import assemble, merge
from timeline.model import Document, Event, Extraction
from timeline.reading import split_sentences


def examine(document: Document) -> Extraction:
    """Return all that a document gives: time expressions, dated events and the undated list.

    Args:
        document: as ``read`` returns it.

    Returns:
        Its events in reading order, those that tell one event sharing a ``cluster_id``. Nothing but the document
        decides the result: no clock, locale, time zone or network.
    """
    expressions = tuple(find_dates(document.text, document.published, document.language))
    sentences = split_sentences(document.text, document.language)
    events, undated = assemble(document, sentences, expressions)
    return Extraction(document, expressions, tuple(merge(events)), tuple(undated))


def extract(document: Document) -> list[Event]:
    """Return the dated events of a document, ordered by the place of their dates.

    >>> import timeline
    >>> document = timeline.read(b"ESA signed the accord on 13 July 2020.")
    >>> [(event.when.edtf, event.title) for event in timeline.extract(document)]
    [('2020-07-13', 'ESA signed the accord')]
    """
    return list(examine(document).events)


def examine_all(documents: Iterable[Document]) -> list[Extraction]:
    """Return what several documents give, with events told by more than one of them in one cluster."""
    parts = [examine(document) for document in documents]
    merged = iter(merge([event for part in parts for event in part.events]))
    return [
        Extraction(part.document, part.expressions, tuple(next(merged) for _ in part.events), part.undated)
        for part in parts
    ]
