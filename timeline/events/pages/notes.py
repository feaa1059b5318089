"""A word in brackets behind the date of a line becomes what it says of that line: "2028 (planned): it flies"."""

from __future__ import annotations

import re

from timeline.events.pages.headings import is_item
from timeline.events.sentence.context import Context
from timeline.events.sentence.unreal import Verdict
from timeline.events.words import EventWords
from timeline.grammar import lemma
from timeline.model import Span, Status

_NOTE = re.compile(r"\s*\(([^\W\d_]+)\)(?=(?:\*\*)?(?:\s*[:|\u00b7\u2013\u2014-]|\t))")
_LAST = re.compile(r"\(([^\W\d_]{3,20})\)\s*[|-]\s*\Z|(?:\(|\s[|\u2013\u2014-]\s)([^\W\d_]{3,14})\)?[\s.|]*\Z")
_SAID = (
    ("status.cancelled", Status.CANCELLED),
    ("status.slip", Status.CANCELLED),
    ("status.target_nouns", Status.TARGET),
    ("status.target", Status.TARGET),
    ("status.scheduled", Status.SCHEDULED),
    ("status.planned", Status.PLANNED),
    ("status.unconfirmed", Status.PLANNED),
)


def note_behind(text: str, end: int) -> Span | None:
    """Return the place of the word in brackets that stands behind a date and before a colon or dash, or None.

    Args:
        text: any text with the date.
        end: where the date ends in it.
    """
    found = _NOTE.match(text, end)
    return None if found is None else Span(*found.span(1))


def note_at_end(text: str, words: EventWords) -> Span | None:
    """Return the place of the word in brackets that closes the last cell of a row, or stands there in capitals.

    "Hearing on debris - POSTPONED", "Senate vote (CANCELLED)"; in an item of a list in small letters too.

    Args:
        text: a sentence.
        words: the lists of its language: without a mark behind it only what they know counts.
    """
    found = _LAST.search(text, max(0, len(text) - 40))
    if found is None:
        return None
    capitals = found[2]
    marked = capitals is not None and (capitals.isupper() or found[0].startswith("(") or is_item(text))
    known = capitals is None or (marked and _said(words, capitals) is not None)
    return Span(*found.span(found.lastindex or 1)) if known else None


def _said(words: EventWords, word: str) -> Status | None:
    """Return the status that a word says, or None."""
    forms = word.lower(), lemma(word.lower(), "VBN")
    return next((status for name, status in _SAID if words.has(name, *forms)), None)


def noted(context: Context, date: Span) -> Verdict | None:
    """Return the verdict that such a word gives on what its line tells; None where there is none, or it says another.

    Args:
        context: the sentence.
        date: the place of its date.
    """
    place = note_behind(context.document.text, date.end)
    if place is None and (last := note_at_end(context.sentence.text, context.words)) is not None:
        place = Span(context.sentence.start + last.start, context.sentence.start + last.end)
    if place is None:
        return None
    status = _said(context.words, place.of(context.document.text))
    return None if status is None else Verdict(status, cue=place, rule="noted behind the date")
