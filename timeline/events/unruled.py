"""A sentence in a language without event rules becomes a row for each of its dates, with its first words as title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.naming import event_id
from timeline.model import Category, Day, Document, Event, Sentence, Status, TimeExpression

_CONFIDENCE = 0.3
"""What happened is not read at all here, only when: such a row is a place to look."""
_WORDS = 12


def unruled_events(
    document: Document, sentences: Sequence[Sentence], expressions: Sequence[TimeExpression]
) -> Iterator[Event]:
    """Yield a row for each date of a document whose language has no event rules.

    The date words stand for the trigger, since no word is known to name the happening; a date after publication is
    ``scheduled``, any other ``occurred``.

    Args:
        document: the document.
        sentences: its sentences, in order.
        expressions: its time expressions, in order.
    """
    for sentence in sentences:
        for found in expressions:
            dated = found.when is not None and sentence.span.covers(found.span)
            if not dated or found.when is None or any(span.overlaps(found.span) for span in document.header):
                continue
            start = found.when.start
            ahead = document.published is not None and start is not None and start > Day.of(document.published)
            yield Event(
                event_id=event_id(document.text, *found.span, *found.span),
                when=found.when,
                status=Status.SCHEDULED if ahead else Status.OCCURRED,
                category=Category.OTHER,
                title=_title(sentence, found),
                actors=(),
                sentence=sentence,
                time=found.span,
                trigger=found.span,
                basis=found.basis,
                confidence=_CONFIDENCE,
                reasons=(f"no rules for language {document.language!r}: only the date was read",),
                rule=f"{found.rule}; no event rules",
                cue=None,
                speaker="",
                document=document,
            )


def _title(sentence: Sentence, found: TimeExpression) -> str:
    before = sentence.text[: found.start - sentence.start].split()
    after = sentence.text[found.end - sentence.start :].split()
    return " ".join([*before, *after][:_WORDS]).strip(" ,;:.") or found.text
