"""The words for happenings: dated events, what was left undated, and all that one document gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.text import Document, Sentence, Span
from timeline.model.times import TimeExpression, When


class Status(StrEnum):
    """What the text says of a happening."""

    OCCURRED = "occurred"
    STATEMENT = "statement"
    SCHEDULED = "scheduled"
    TARGET = "target"
    PLANNED = "planned"
    ONGOING = "ongoing"
    CANCELLED = "cancelled"


class Category(StrEnum):
    """What sort of happening it is."""

    ORDER = "order"
    LEGISLATION = "legislation"
    AGREEMENT = "agreement"
    PROGRAMME = "programme"
    STATEMENT = "statement"
    AWARD = "award"
    BUDGET = "budget"
    LAUNCH = "launch"
    MISSION = "mission"
    APPOINTMENT = "appointment"
    REPORT = "report"
    MEETING = "meeting"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Event:
    """A dated happening as one sentence tells it: one row of the frame.

    Args:
        event_id: hash of the document's text and the offsets.
        when: the days it may have happened (or is to happen), bounds included.
        status, category: see the enums.
        title: who did what, at most 12 words of the sentence.
        actors: canonical names, the one who acts first.
        sentence: the sentence as it stands.
        time: the words that give the date.
        trigger: the word that names the happening.
        basis: how the date was reached, in words.
        confidence: probability that the row is right, 0 to 1.
        reasons: what that probability rests on, one phrase each.
        rule: names of the date rule and of the attachment rule that fired.
        cue: the words that decided the status, or None.
        speaker: who says it, or an empty text.
        document: the document it stands in.
        cluster_id: shared by all mentions of one event.
        sources: number of documents that tell it.
        merged: the finest date consistent with all mentions.
        alternatives: dates of other mentions that contradict this one, each with its source.
        related: clusters of the plan this came of, or of what came of this plan.
    """

    event_id: str
    when: When
    status: Status
    category: Category
    title: str
    actors: tuple[str, ...]
    sentence: Sentence
    time: Span
    trigger: Span
    basis: str
    confidence: float
    reasons: tuple[str, ...]
    rule: str
    cue: Span | None
    speaker: str
    document: Document
    cluster_id: str = ""
    sources: int = 1
    merged: str = ""
    alternatives: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Undated:
    """A relevant happening that gets no row, and why.

    Args:
        title: who did what.
        sentence: the sentence as it stands.
        trigger: the word that names the happening.
        reason: ``no date``, ``vague``, ``denied``, ``conditional`` or ``no publication date``.
        words: the words that say so ("recently", "does not"), or an empty text.
        document: the document it stands in.
    """

    title: str
    sentence: Sentence
    trigger: Span
    reason: str
    words: str
    document: Document


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one document gives.

    Args:
        document: the document.
        expressions: every time expression, in reading order.
        events: the dated happenings, by ``time.start``.
        undated: what was left without a date.
    """

    document: Document
    expressions: tuple[TimeExpression, ...]
    events: tuple[Event, ...]
    undated: tuple[Undated, ...]
